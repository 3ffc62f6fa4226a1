"""What is told by turning it down, in somebody's view, or behind "per"; and what nobody tells."""

import pytest
from tests.languages.en.speech.asking import speaker


@pytest.mark.parametrize(
    ("text", "figure", "who"),
    [
        ("Ida Voss dismissed talk of a $9 million bid.", "$9 million", "Ida Voss"),
        ("Ida Voss brushed off reports of a $9 million hole.", "$9 million", "Ida Voss"),
        ("Ida Voss rejected claims that 40 shops had shut.", "40 shops", "Ida Voss"),
        ("Ida Voss warned the board of losses of $9 million.", "$9 million", "Ida Voss"),
        ("Tenants told of hearing three shots.", "three shots", "Tenants"),
        ("Per two executives, 40 shops will shut.", "40 shops", "two executives"),
        ("Per the lawsuit, the firm owes $9 million.", "$9 million", "the lawsuit"),
        ("Ida Voss spoke. In her view, 40 shops will shut.", "40 shops", "Ida Voss"),
        ("Some 40 shops will shut, in Ida Voss's opinion.", "40 shops", "Ida Voss"),
        ("Ida Voss has promised 40 shops.", "40 shops", "Ida Voss"),
        ("Ida Voss's plan is to shut 40 shops.", "40 shops", "Ida Voss"),
        ("Ida Voss's rough calculation is that 40 shops will shut.", "40 shops", "Ida Voss"),
        ("Ida Voss flagged that 40 shops had shut.", "40 shops", "Ida Voss"),
        ("Ida Voss said between 30 and 40 people were still inside.", "30 and 40 people",
         "Ida Voss"),
        ("Ida Voss said a mill of 40 looms, due to open in May, would be late.", "40 looms",
         "Ida Voss"),
        ("Ida Voss said that, according to the evidence, he stole $9 million.", "$9 million",
         "Ida Voss"),
        ("Sales fell by 9%, the team report in the journal.", "9%", "the team"),
    ],
)  # fmt: skip
def test_somebody_tells_it(text, figure, who):
    assert speaker(text, figure) == who


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("Tickets, at $9 per child, are cheap.", "$9"),
        ("Orbis has 40 shops and, per two executives, will open more.", "40 shops"),
        ("Orbis bought 40 shops, a deal announced at the start of May.", "40 shops"),
        ("The town was poor as it saw rents rise by 9%.", "9%"),
        ("Sales rose on a dearer tariff for homes promised 20 hours of power.", "20 hours"),
        ("Two ships sank, the coast guard said, in one of the worst storms in 40 years.",
         "40 years"),
        ("Orbis said it would buy a mill, a bet that demand will rise by 9%.", "9%"),
    ],
)  # fmt: skip
def test_nobody_tells_it(text, figure):
    assert speaker(text, figure) is None


@pytest.mark.parametrize(
    ("text", "figure", "who"),
    [
        ("The Bank of Oban said rents rose. It halved its forecast for growth to 3%.", "3%",
         "Bank of Oban"),
        ("Justice Ida Voss sat. Jo Fell, for the firm, spoke. The judge was not moved. "
         "She said he stole $9 million.", "$9 million", "Ida Voss"),
        ("Analysts at Voss Research said so. They cut their target to $9.", "$9",
         "Voss Research"),
        ("The Voss Commission sat. The commission's investigation found 40 shops shut.",
         "40 shops", "Voss Commission"),
    ],
)  # fmt: skip
def test_a_pronoun_or_a_description_goes_on_with_whoever_spoke(text, figure, who):
    assert speaker(text, figure) == who


def test_a_quotation_in_single_marks_goes_on_in_the_next_paragraph():
    text = (
        "Ida Voss said: 'We were told nothing of it at all.\n\n"
        "'Nobody came to see the 40 shops for a year.'"
    )
    assert speaker(text, "40 shops") == "Ida Voss"
    assert speaker(text, "'We were told nothing of it at all.") == "Ida Voss"
