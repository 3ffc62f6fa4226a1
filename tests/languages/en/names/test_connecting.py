"""Names that go on over small words, marks and numbers, and those that do not."""

import pytest

from factsheet.languages.en.context import read_context
from factsheet.languages.en.names import find_names
from factsheet.readers.text import blocks
from factsheet.text.tokens import Tokens


def named(text):
    return [e.name for e in find_names(read_context(Tokens(text, blocks(text)))).entities]


def kinds(text):
    return {e.name: e.kind for e in find_names(read_context(Tokens(text, blocks(text)))).entities}


@pytest.mark.parametrize(
    "name",
    [
        "Rio de Janeiro",
        "Kensington and Chelsea",
        "Hessle upon Orrin",
        "Hessle-on-Sea",
        "Isle of Hessle",
        "Republic of Hessle",
        "Mount Hessling",
    ],
)
def test_a_place_is_read_whole(name):
    assert kinds(f"On Monday they left {name} for good.") == {name: "place"}


@pytest.mark.parametrize(
    "name",
    [
        "Yusuf al-Hadidi",
        "Imran ul-Haq",
        "Pedro de los Santos",
        "Walter “Duke” Ferring",
        "Robert (Robbie) Ferring",
        "Zorn Mac Ferring",
        "Zorna Ní Ferring",
    ],
)
def test_a_person_is_read_whole(name):
    assert kinds(f"On Monday they asked {name} to leave.") == {name: "person"}


@pytest.mark.parametrize(
    "name",
    [
        "Rowers for Reform",
        "Doctors Without Frontiers",
        "Ferring Oil and Gas",
        "Ferring Pipe and Valve Limited",
        "Ibarra y Mendieta",
        "St Osyth's College",
        "Office for Tidal Statistics",
        "House Committee on Tides",
        "Grupo Ferring",
        "iRoll",
        "eLedger",
        "Ports and Channels Bill",
        "Anti-Piracy Commission",
        "Pre-School Learning Alliance",
        "AI Looms Institute",
        "HIV Tides Network",
        "Office of the Auditor-General",
        "Office of the Comptroller of the Tides",
        "Loom Buyers' Index",
        "Help to Row scheme",
        "West of Hessle Housing Association",
    ],
)
def test_a_body_or_a_law_is_read_whole(name):
    assert named(f"On Monday they asked about {name} again.") == [name]


def test_the_article_of_an_arabic_name_belongs_to_it():
    text = "They asked Yusuf al-Hadidi. Later al-Hadidi left."
    found = find_names(read_context(Tokens(text, blocks(text)))).entities
    assert [[text[slice(*m)] for m in e.mentions] for e in found] == [
        ["Yusuf al-Hadidi", "al-Hadidi"]
    ]


@pytest.mark.parametrize(
    "text",
    [
        "The Ferrotab 3 ships in May.",
        "They built its Ferrotab 3, a tablet.",
        "On Monday Ferrotab 3 will ship.",
        "Then comes Ferrotab 3, out today.",
        "They sold Ferrotab 3 tablets. Then Ferrotab 3 tablets broke.",
    ],
)
def test_a_number_may_belong_to_a_name(text):
    assert named(text) == ["Ferrotab 3"]


@pytest.mark.parametrize(
    "text",
    [
        "They gave Ferrotab 3 trucks.",
        "Ferrotab 3, Quillon 1.",
        "They paid Ferrotab 300 pounds.",
        "In Leeds 3, they said, was enough.",
        "They asked Ferrotab 3.5 times.",
        "In 2019 Ferrotab 2020 was mentioned.",
    ],
)
def test_a_number_that_counts_belongs_to_no_name(text):
    assert not any(name[-1].isdigit() for name in named(text) if "2020" not in name)


@pytest.mark.parametrize(
    "text",
    [
        "They left Quillon for Ferrotab.",
        "Shelter for Ferrotab was found.",
        "They sent Ann Keller and Oil Baron.",
        "Food and water were short.",
    ],
)
def test_no_name_goes_on_over_what_only_joins(text):
    assert not any(" for " in name or " and " in name for name in named(text))


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Three Hills Ferries said it grew.", "Three Hills Ferries"),
        ("Hessle upon Orrin lost a bridge.", "Hessle upon Orrin"),
        ("Food and Beverage grew in May.", "Food and Beverage"),
        ("Tides, Ports and Weirs Hessle (TPWH) met.", "Tides, Ports and Weirs Hessle"),
        ("The Tides and Anti-Piracy Commission met.", "Tides and Anti-Piracy Commission"),
    ],
)
def test_what_opens_a_sentence_is_read_whole_too(text, name):
    assert named(text) == [name]


@pytest.mark.parametrize("word", ["Prices", "Second quarter", "Three Keller"])
def test_what_only_opens_a_sentence_is_no_name(word):
    assert word not in named(f"{word} sales fell on Monday.")


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("The Sunday Herald said so.", ["Sunday Herald"]),
        ("The People's Union won. They left the People's Union.", ["People's Union"]),
        ("Ex-Ferrotab staff met. They met ex-Ferrotab staff.", ["Ferrotab"]),
        ("They left Orvost for an Orvostian island.", ["Orvost"]),
        ("They saw the Festival of Kites again.", ["Festival of Kites"]),
    ],
)
def test_what_stands_before_a_name_is_told_from_it(text, names):
    assert named(text) == names


def test_a_stock_is_the_firm_that_it_is_told_behind():
    text = "Ferrotab Inc. (NYSE: FRT) grew. Shares of FRT rose."
    found = find_names(read_context(Tokens(text, blocks(text)))).entities
    assert [(e.name, len(e.mentions)) for e in found] == [("Ferrotab Inc.", 2)]


def test_a_judge_is_no_shop():
    assert kinds("On Monday Judge Carla Mews agreed.") == {"Carla Mews": "person"}


@pytest.mark.parametrize(
    "name",
    [
        "Pell and Ostmarch Police",
        "Pell and Ostmarch Building Society",
        "Pell and Ostmarch Fire and Rescue Service",
        "Corby and Bristol City Council",
    ],
)
def test_a_body_is_called_by_both_areas_that_it_serves(name):
    assert kinds(f"{name} said so on Monday.") == {name: "organization"}


@pytest.mark.parametrize(
    "text",
    [
        "Pell and Ostmarch Police met. Pell left.",
        "Kenya and Uganda Airlines met.",
        "Pell and Ostmarch Council met.",
    ],
)
def test_two_who_meet_are_two_names(text):
    assert not any(" and " in name for name in named(text))


def test_a_verb_of_one_joins_two_names():
    assert named("Pell and Ostmarch Council has met.") == ["Pell and Ostmarch Council"]


@pytest.mark.parametrize(
    "name",
    [
        "Imran-ul-Haq Tarnvi",
        "Gianluca Dell'Orso",
        "Joost van 't Holt",
        "Rhiannon ap Tewdrow",
        "Wambui wa Gathore",
        "Rosnah binti Yusofi",
        "Walter Ferring Jr.",
        "Walter J. Ferring III",
    ],
)
def test_small_words_and_marks_of_peoples_names(name):
    assert kinds(f"On Monday they asked {name} to leave.") == {name: "person"}


def test_the_family_name_of_a_long_name_means_its_owner():
    text = "On Monday Juan Carlos Ferrugo de la Tarna paid them. It was said that Ferrugo left."
    assert kinds(text) == {"Juan Carlos Ferrugo de la Tarna": "person"}


def test_and_joins_no_other_firm_to_a_body():
    text = "On Monday the Office of the Canal Ombudsman and Ferring Foods paid them."
    assert set(named(text)) == {"Office of the Canal Ombudsman", "Ferring Foods"}
    text = "On Monday the Institute of Allergy and Infectious Diseases paid them."
    assert named(text) == ["Institute of Allergy and Infectious Diseases"]


@pytest.mark.parametrize(
    "text",
    [
        "Sorvik Q2 profit jumps 20%.",
        "Sorvik IPO raises money.",
        "Sorvik EBITDA fell by a tenth.",
        "Sorvik on Tuesday was calm.",
        "Shares in Sorvik (SVK.L) fell.",
    ],
)
def test_what_stands_behind_a_firm_in_headlines_is_no_part_of_its_name(text):
    assert kinds(text).keys() == {"Sorvik"}


@pytest.mark.parametrize(
    "text",
    [
        "On Monday the town lost 40 jobs at Sorvik.",
        "Last year Sorvik raised $4 million.",
        "They named Hessle Foods, Sorvik and Tarnow Motors.",
    ],
)
def test_a_made_up_word_is_told_to_be_a_firm(text):
    assert kinds(text)["Sorvik"] == "organization"


@pytest.mark.parametrize(
    "name",
    [
        "Maison Sorvik",
        "Hermanos Velardiz",
        "Autorité des Canaux",
        "Hessle District Municipality",
        "Royal Hessle Infirmary",
        "Allied Dock Workers of Hessle",
        "Institute for Slow Growth",
    ],
)
def test_a_body_is_told_by_its_first_word_or_its_last(name):
    assert kinds(f"On Monday they asked {name} to leave.") == {name: "organization"}


@pytest.mark.parametrize(
    "name",
    [
        "Commission for Inspection, Mediation and Arbitration",
        "Department of Ports, Tolls and Ferries",
        "Pipeline and Hazardous Ferries Administration",
    ],
)
def test_a_body_goes_on_over_its_fields(name):
    assert named(f"On Monday the {name} agreed.") == [name]


@pytest.mark.parametrize(
    "name",
    [
        "Tolver Growers and Exporters Association",
        "Digital and Financial Workers' Union",
        "Haulage, Dock and Ferry Union",
        "Docks and Ferries Executive",
    ],
)
def test_letters_in_brackets_tell_how_far_a_name_goes(name):
    letters = "".join(word[0] for word in name.split() if word[0].isupper())
    assert named(f"They asked the {name} ({letters}) on Monday. The {name} left.") == [name]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("They fined Tolver Commercial Bank for KYC lapses.", ["Tolver Commercial Bank"]),
        ("They met Ida Roke, Co-Founder of it.", ["Ida Roke", "Co-Founder"]),
    ],
)
def test_a_name_ends_before_what_befalls_it(text, names):
    assert named(text) == names


def test_a_firm_does_not_go_on_over_its_town():
    assert named("On Monday Zelma Castings of Tolver agreed.") == ["Zelma Castings", "Tolver"]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("It was sold to Norrvik Capital of Oslo.", ["Norrvik Capital", "Oslo"]),
        ("It was sold to Norvane Foods of Leeds.", ["Norvane Foods", "Leeds"]),
        ("It was sold to the Royal Bank of Canada.", ["Royal Bank of Canada"]),
        ("It was sold to Oil Corporation of India.", ["Oil Corporation of India"]),
    ],
)
def test_the_town_of_a_firm_with_a_name_of_its_own_is_no_part_of_that(text, names):
    assert named(text) == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("It helps people with Parkinson's to walk.", []),
        ("It treats Crohn’s disease.", []),
        ("A husband with Zolvik's syndrome left.", []),
        ("Ida Parkinson left. Parkinson's firm paid.", ["Ida Parkinson"]),
    ],
)
def test_an_illness_is_no_name_though_called_by_one(text, names):
    assert named(text) == names


@pytest.mark.parametrize(
    "name",
    ["United Paper and Glass Workers", "Orrin Bakers and Porters Union"],
)
def test_a_union_is_named_by_the_work_of_its_members(name):
    assert named(f"On Monday the {name} struck.") == [name]


@pytest.mark.parametrize(
    "text",
    [
        "The Orrin Foods and Bakers Union talks failed.",
        "The Orrin Glass and United Paper Workers talks failed.",
        "The Roke Society and Orrin Union met.",
        "On Monday Orrin Glass and Paper Workers struck.",
    ],
)
def test_and_joins_no_two_names_into_a_union(text):
    assert not any(" and " in name for name in named(text))


@pytest.mark.parametrize("text", ["Crop estimates put it at 4.", "Official estimates put it at 4."])
def test_what_tells_which_estimates_is_nobody(text):
    assert named(text) == []
