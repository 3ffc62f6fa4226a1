"""Speakers who stand apart from what they say, and authors of what speaks for them."""

import pytest

from factsheet import api


def speaker(text, words):
    fact = next(f for f in api.summarize_text(text).facts if f.text == words)
    return fact.attribution and fact.attribution.name


@pytest.mark.parametrize(
    ("text", "quote", "who"),
    [
        ("“It was a war in slow motion.”\n\nThat is how Ida Voss remembers it.",
         "“It was a war in slow motion.”", "Ida Voss"),
        ("“A slap in the face of us all” was Ida Voss's verdict.",
         "“A slap in the face of us all”", "Ida Voss"),
        ("We met Ida Voss of Orbis.\n\nQ: What next?\n\nA: “We will build it again.”",
         "“We will build it again.”", "Ida Voss"),
        ("Ida Voss shared a picture. “We will build it again,” the caption read.",
         "“We will build it again,”", "Ida Voss"),
        ("“We will build it again,” read the note, which was signed by Ida Voss.",
         "“We will build it again,”", "Ida Voss"),
        ("“Long live this river of ours!” Ida Voss, a potter, wrote drily on Friday.",
         "“Long live this river of ours!”", "Ida Voss"),
        ("The yard is “limping to a slow end,” as Ida Voss, a warden with Tay Trust, a river "
         "charity, put it.", "“limping to a slow end,”", "Ida Voss"),
        ("A baker who hopes to stay can “wait for ever and a day” for it, Ida Voss says.",
         "“wait for ever and a day”", "Ida Voss"),
    ],
)  # fmt: skip
def test_a_quotation_is_whose_the_sentences_around_it_say(text, quote, who):
    assert speaker(text, quote) == who


@pytest.mark.parametrize(
    ("text", "figure", "who"),
    [
        ("The study, by the Oban Institute, found that 70 villages were lost.", "70 villages",
         "Oban Institute"),
        ("Data from Tarn Mills show that output fell 9%.", "9%", "Tarn Mills"),
        ("The minister for fish, Ida Voss, put the loss at $3 million.", "$3 million", "Ida Voss"),
        ("Ida Voss told the board there were 90 empty flats.", "90 empty flats", "Ida Voss"),
        ("Ida Voss bought into Brixen, which said it had 90 vans.", "90 vans", "Brixen"),
        ("Police have confirmed nine deaths.", "nine deaths", None),
        ("Ida Voss said yes.\n\nQ: What next?\n\nA: We sold 90 vans.", "90 vans", "Ida Voss"),
        ("Voss: Fares must rise 9%\n\nIda Voss made the plea on Monday.", "9%", "Ida Voss"),
    ],
)  # fmt: skip
def test_a_figure_is_told_by_whoever_tells_it(text, figure, who):
    assert speaker(text, figure) == who


def test_officials_in_a_place_are_not_the_place():
    assert speaker("Officials in Norland said 12 mills had shut.", "12 mills") is None
