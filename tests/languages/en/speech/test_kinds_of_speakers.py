"""Kinds of speakers that a sentence does not simply put before its verb."""

import pytest

from factsheet import api


def attribution(text, words):
    fact = next(f for f in api.summarize_text(text).facts if f.text == words)
    return fact.attribution


@pytest.mark.parametrize(
    ("text", "figure", "speaker"),
    [
        (
            "Quell Foods shut a shop, which it said had lost $4 million.",
            "$4 million",
            "Quell Foods",
        ),
        (
            "Quell Foods sold a farm, a move it said would save £12 million.",
            "£12 million",
            "Quell Foods",
        ),
        ("The road, which Mayor Ida Voss says will take 90 days, is wide.", "90 days", "Ida Voss"),
        ("Bills were put at $9 million by Ida Voss in June.", "$9 million", "Ida Voss"),
        ("Ida Voss puts the cost of that at about $9 million.", "$9 million", "Ida Voss"),
        ("Ida Voss does not expect a profit before 2031.", "2031", "Ida Voss"),
        ("Ida Voss asked why 40 shops had closed.", "40 shops", "Ida Voss"),
        ("Voss Lines expects to save $9 million a year.", "$9 million", "Voss Lines"),
        ("Ida Voss cut her forecast for growth to 4%.", "4%", "Ida Voss"),
        ("Voss Lines maintained its forecast of 4% growth.", "4%", "Voss Lines"),
        ("Voss Brokers kept its 'hold' rating and a target of $45.", "$45", "Voss Brokers"),
        ("Ida Voss, who has 40 shops, reported a loss of $9 million.", "$9 million", "Ida Voss"),
        (
            "The sum was fair, Ida Voss said yesterday.\n\nShe denied that 40 shops would close.",
            "40 shops",
            "Ida Voss",
        ),
        ("Head of delivery Ida Voss said 40 vans were lost.", "40 vans", "Ida Voss"),
        ("Trading and transport firm Voss Lines said 40 vans were lost.", "40 vans", "Voss Lines"),
        ("Ida Voss, who chairs the trust, said 40 vans were lost.", "40 vans", "Ida Voss"),
        (
            "Judge Ida Voss sat. Justice Voss said the firm owed $4 million.",
            "$4 million",
            "Ida Voss",
        ),
        (
            "Yields rose 9%, according to data from the Agriscan Institute.",
            "9%",
            "Agriscan Institute",
        ),
        ("It sank in 2019, according to its owner, Voss Lines.", "2019", "Voss Lines"),
        ("Sales beat estimates, Voss Lines notes, by 9%.", "9%", "Voss Lines"),
        ("Analysts at Voss Lines, who saw it, expect a rise of 9%.", "9%", "Voss Lines"),
        (
            "Ida Voss led the trial. Her team estimates that 9% of falls could be avoided.",
            "9%",
            "Ida Voss",
        ),
        (
            "Ida Voss wrote in a memo that it failed. Costs rose 9%, the memo said.",
            "9%",
            "Ida Voss",
        ),
        (
            "Voss Lines has grown since Ann Reed joined, and said it would add 40 vans.",
            "40 vans",
            "Voss Lines",
        ),
        (
            "Justice Ida Voss said the delays were poor, noting that 40 vans had failed.",
            "40 vans",
            "Ida Voss",
        ),
        (
            "Yields rose 9%, according to figures issued on Monday by the Agriscan Institute.",
            "9%",
            "Agriscan Institute",
        ),
    ],
)
def test_somebody_with_a_name_says_it(text, figure, speaker):
    said = attribution(text, figure)
    assert said is not None
    assert said.name == speaker


@pytest.mark.parametrize(
    ("text", "figure", "stands"),
    [
        ("The man fired six shots, according to police.", "six shots", "police"),
        ("Result beat the $60 million that analysts had forecast.", "$60 million", "analysts"),
        (
            "Economists polled by Newsline had forecast a rise of 2%.",
            "2%",
            "Economists polled by Newsline",
        ),
        ("Analysts on average expect a rise of 2%.", "2%", "Analysts"),
        (
            "The bid values it at $9 million, people close to the sale said.",
            "$9 million",
            "people close to the sale",
        ),
        (
            "The fee was $9 million, according to two people briefed on the sale.",
            "$9 million",
            "two people briefed on the sale",
        ),
        ("Six of nine economists expect a rise of 2%.", "2%", "Six of nine economists"),
        (
            "A notice pinned up before the vote says that 40 vans were lost.",
            "40 vans",
            "A notice",
        ),
        (
            "It sold 214,000 bags by June, the city regulator said yesterday.",
            "214,000 bags",
            "the city regulator",
        ),
    ],
)
def test_somebody_without_a_name_says_it(text, figure, stands):
    said = attribution(text, figure)
    assert said is not None
    assert said.text == stands


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("The outbreak claimed seven lives in the camps.", "seven lives"),
        ("Ida Voss said the mill was old. It was built in 1931.", "1931"),
        ("The mill, which Ida Voss opened, employs 80 people.", "80 people"),
        ("Nine boats sank, police said on Sunday, as 40 crews searched.", "Sunday"),
        ("Voss Lines reported a loss of $9 million and ended May with 40 vans.", "40 vans"),
        ("The rise, according to 40 economists polled in May, will be small.", "40 economists"),
    ],
)
def test_nobody_says_it(text, figure):
    assert attribution(text, figure) is None


@pytest.mark.parametrize(
    ("text", "figure", "name"),
    [
        ("Ida Voss said the mill was old. It would employ 40 people.", "40 people", "Ida Voss"),
        (
            "A ministry official said stocks fell. “We have 40 vans in use,” he said.",
            "40 vans",
            "ministry official",
        ),
        (
            "A former driver said sales fell. “We had 40 vans in use,” they said.",
            "40 vans",
            "former driver",
        ),
        (
            "The ministry said 30 schools shut. Some 40 shops shut, it said.",
            "40 shops",
            "ministry",
        ),
        ("Police said a van crashed. Six people were hurt, they said.", "Six people", "Police"),
        (
            "Axel Brodin led. Conor Daly won.\n\n“I slept for 40 days,” the 34-year-old said.",
            "40 days",
            "Conor Daly",
        ),
    ],
)
def test_what_was_said_goes_on(text, figure, name):
    said = attribution(text, figure)
    assert said is not None
    assert said.name == name


@pytest.mark.parametrize(
    ("text", "figure", "speaker"),
    [
        ("Ida Voss's answer was that 40 shops had closed.", "40 shops", "Ida Voss"),
        ("Ida Voss pointed to a rise of 9%.", "9%", "Ida Voss"),
        ("Ida Voss described seeing three vans.", "three vans", "Ida Voss"),
        ("Ida Voss accused ministers of wasting £4 billion.", "£4 billion", "Ida Voss"),
        ("Not so, says Ida Voss: the yard needs 400 welders.", "400 welders", "Ida Voss"),
        ("Voss Lines attributed a fall of 9% to rain.", "9%", "Voss Lines"),
        ("Analysts at Voss Research put the odds at 60%.", "60%", "Voss Research"),
        ("Ida Voss, who toured Oban and Leith, said all would get $9.", "$9", "Ida Voss"),
        ("Town of Oban president Ida Voss said 40 shops had closed.", "40 shops", "Ida Voss"),
        ("The Oban Pilots' Union said 40 shops shut.", "40 shops", "Oban Pilots' Union"),
    ],
)  # fmt: skip
def test_somebody_is_behind_it(text, figure, speaker):
    said = attribution(text, figure)
    assert said is not None
    assert said.name == speaker


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("The sum was 40% higher, according to the largest trial of its kind.", "40%"),
        ("Hospitals owed $612 million, lawmakers told", "$612 million"),
        ("The fee fell, as $9 million had been set aside in its accounts.", "$9 million"),
        (
            "Fares will rise, the firm said on Monday, as it opened the first depot since 1998.",
            "1998",
        ),
        ("Rates stay at 3%, the bank said, after it cut them in 2021.", "2021"),
    ],
)
def test_nobody_is_behind_it(text, figure):
    assert attribution(text, figure) is None


def test_the_reason_behind_who_said_it_is_said():
    text = "Prices will fall, said Ida Voss, a miller, because 40% of the crop is unsold."
    assert attribution(text, "40%").name == "Ida Voss"


def test_what_the_speaker_gives_as_a_reason_is_said():
    said = attribution("Profit fell, the firm said on Monday, as it lost $9 million.", "$9 million")
    assert said.text == "the firm"


def test_a_firm_is_known_by_where_it_is_based():
    text = "Tolbury, the supermarket chain, sank. The Leeds-based grocer said profit fell 9%."
    assert attribution(text, "9%").name == "Tolbury"


def test_those_who_report_may_close_a_sentence():
    said = attribution("The pill cut strokes by 30% in the old, researchers report.", "30%")
    assert said.text == "researchers"


@pytest.mark.parametrize(
    "text",
    [
        "Thieves took 90 rakes, the hotel said in an email.",
        "The museum reported a loss of 90 rakes and $9.",
        "The clinic claims 90 rakes.",
    ],
)
def test_a_house_speaks_through_those_who_run_it(text):
    figure = "$9" if "$9" in text else "90 rakes"
    assert attribution(text, figure).text.lower() in ("the museum", "the clinic", "the hotel")


def test_what_is_said_in_an_email_is_nothing_done_to_a_school():
    said = attribution("Thieves took 90 rakes, the school said in an email.", "90 rakes")
    assert said.text == "the school"


def test_what_would_have_been_said_is_not():
    assert attribution("A levy that would have added $9 a month failed.", "$9") is None


def test_a_report_is_its_nameless_writers():
    assert (
        attribution("A report by officers said 40 shops had shut.", "40 shops").name == "officers"
    )


def test_a_release_speaks_for_its_company():
    text = (
        "Voss Lines Inc. sells ferries.\n\nVoss Lines expects sales of $40 million.\n\n"
        "We reported a profit of $9 million.\n\nAbout Voss Lines\n\nIt was founded in 1979."
    )
    assert attribution(text, "$40 million") is None
    assert attribution(text, "$9 million").name == "Voss Lines Inc."


@pytest.mark.parametrize(
    ("text", "figure", "speaker"),
    [
        ("The magistrate jailed Mr Voss. She said he stole $9,000.", "$9,000", "magistrate"),
        ("The driver was cleared. He said he waited six hours.", "six hours", "driver"),
        ("A baker was fined. Ida Voss, a vet, looked on. She said it took two days.", "two days",
         "Ida Voss"),
        ("A friend has a cafe. I asked him why. He said it took two days.", "two days", "friend"),
        ("Kit Orle, the mayor, said no. “We paid,” he said.\n\nThat left Ms Ida Voss homeless.\n\n"
         "Her rent rose. She said it took two days.", "two days", "Ida Voss"),
        ("Ida Voss took the stand. The clerk coughed. She said it took two days.", "two days",
         "Ida Voss"),
    ],
)  # fmt: skip
def test_he_or_she_may_be_somebody_without_a_name(text, figure, speaker):
    assert attribution(text, figure).name == speaker
