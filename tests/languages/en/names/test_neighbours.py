"""Kinds of names by what stands beside them: twenty frames each of firms, people and places."""

import pytest

from factsheet import pipeline
from factsheet.readers.text import from_text

FIRMS = [
    "Payroll app Tavvi raised $4 million.",
    "Ferry operator Balmor cut 40 jobs.",
    "Skovline unveiled a tablet on Monday.",
    "Quorvex said it had lost money.",
    "Analysts expected Trellen's revenue to fall.",
    "Trellen shares fell 4% on Monday.",
    "He joined Quorvex, a maker of pumps, in May.",
    "Orbisk (NYSE: ORB) fell 4% on Monday.",
    "A stake in Vantry was sold on Monday.",
    "She is a chemist at Vantry, where she began.",
    "The Trellen-owned brewery shut on Monday.",
    "Pelmar Airways flew to the coast.",
    "Harrow & Vane Ltd. sold the mill.",
    "Skovline declined to comment on the sale.",
    "Skovline manufactures pumps for the coast.",
    "Startup Velmo hired 30 people.",
    "A Velmo spokeswoman said the plant would shut.",
    "They read the Lowick Gazette on Monday.",
    "The Ministry of Ports said so on Monday.",
    "The Leeds Rovers won on Monday.",
]
PEOPLE = [
    "Dr Ostrava examined him on Monday.",
    "Marta Ostrava left on Monday.",
    "Drenner, who grew up on a farm, left.",
    "Drenner, 54, left on Monday.",
    "Drenner smiled and left the room.",
    "Zolbek was born in May 1970.",
    "The novelist Zolbek left on Monday.",
    "Zolbek's wife left on Monday.",
    "Zolbek said he had lost his keys.",
    "Zolbek himself left on Monday.",
    "J. Drenner left on Monday.",
    "Kwame Drenner left on Monday.",
    "The mayor, Aino Zolbek, left.",
    "Patel left the room on Monday.",
    "Hannah left the room on Monday.",
    "Drenner pleaded guilty on Monday.",
    "Drenner, a retired nurse, left on Monday.",
    "Zhao Minghua left on Monday.",
    "Drenner recalled how the roof fell.",
    "Senator Zolbek left on Monday.",
]
PLACES = [
    "They live in Ostmarch with a dog.",
    "They left Ostmarch, Ohio, on Monday.",
    "The Ostmarch-based firm left on Monday.",
    "The mayor of Ostmarch left on Monday.",
    "It fell ten miles north of Ostmarch on Monday.",
    "They drove to Ostmarch on Monday.",
    "The town of Ostmarch flooded on Monday.",
    "Ostmarch residents left on Monday.",
    "They met near Ostmarch on Monday.",
    "They swam in the Ostmarch River.",
    "They climbed Mount Ostmarch on Monday.",
    "Ostmarch, a village on the coast, flooded.",
    "They flew to Nairobi on Monday.",
    "They left the Philippines on Monday.",
    "They left St. Louis on Monday.",
    "They left Northern Ireland on Monday.",
    "They live in Bath with a dog.",
    "Ostmarch's population fell by half.",
    "They live in Ostshire with a dog.",
    "The Ostmarch Valley flooded on Monday.",
]


def kinds(text):
    return [entity.kind for entity in pipeline.analyse(from_text(text)).names.entities]


@pytest.mark.parametrize("text", FIRMS)
def test_a_firm_by_its_frame(text):
    assert "organization" in kinds(text)
    assert "person" not in kinds(text)


@pytest.mark.parametrize("text", PEOPLE)
def test_a_person_by_their_frame(text):
    assert kinds(text) == ["person"]


@pytest.mark.parametrize("text", PLACES)
def test_a_place_by_its_frame(text):
    assert "place" in kinds(text)
    assert "person" not in kinds(text)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "Shares of both Emerald Lines and Emerald Isle Tours fell. Later Emerald cut 40 jobs.",
            {"Emerald Lines": 2, "Emerald Isle Tours": 1},
        ),
        (
            "Jon Keller has since left the Keller Group. Later Keller shares fell.",
            {"Jon Keller": 1, "Keller Group": 2},
        ),
        ("The Ghana midfielder Kofi Asare left.", {"Ghana": 1, "Kofi Asare": 1}),
        ("In Tokyo the Nikkei 225 fell.", {"Tokyo": 1, "Nikkei 225": 1}),
        ("The long-delayed Tollan Spur shut. Later the Spur flooded.", {"Tollan Spur": 2}),
    ],
)
def test_a_short_name_joins_on_positive_evidence(text, names):
    found = pipeline.analyse(from_text(text)).names.entities
    assert {entity.name: len(entity.mentions) for entity in found} == names


@pytest.mark.parametrize("verb", ["sank", "was lost", "carried coal"])
def test_what_has_an_article_of_its_own_is_no_person(verb):
    assert "person" not in kinds(f"On Monday the Ida Keller {verb}.")


def test_what_an_article_says_more_of_may_be_a_person():
    assert kinds("They read the Ida Keller letters.") == ["person"]


@pytest.mark.parametrize("described", ["long-delayed", "controversial", "new"])
def test_what_is_described_behind_the_is_no_person(described):
    assert "person" not in kinds(f"The cost of the {described} Tollan Spur has jumped.")


@pytest.mark.parametrize("described", ["late", "young", "Leeds-based"])
def test_people_are_described_too(described):
    assert "person" in kinds(f"They met the {described} Marta Ostrava on Monday.")


@pytest.mark.parametrize("noun", ["Lantern", "Acorn", "Tallyho"])
def test_one_noun_without_an_article_that_does_what_firms_do_is_a_name(noun):
    assert kinds(f"{noun} raised $5 million in May.")


@pytest.mark.parametrize("noun", ["Absenteeism", "Steel", "Revenue"])
def test_a_noun_that_does_nothing_of_a_firms_is_none(noun):
    assert not kinds(f"{noun} fell by 4% in May.")


@pytest.mark.parametrize(
    "text",
    [
        "The packaging firm Jack Willerby cut 40 jobs. Jack Willerby said so.",
        "Start-up Lena Ortiz raised $4 million. Lena Ortiz has 30 staff.",
        "The grocery chain Chicago shut shops. Chicago lost $4 million.",
        "They fined Helen Marrow Developments on Monday.",
        "They fined Helen Marrow Life on Monday.",
        "They fined Marrow Co-op on Monday.",
        "Harlan Sisters cut 40 jobs.",
        "They fined Vettel.ai Walzwerk on Monday.",
        "They met Stoke-by-Tarn Police on Monday.",
    ],
)
def test_what_is_introduced_as_a_firm_is_one_whatever_its_words_say(text):
    assert kinds(text) == ["organization"]


def test_nobody_is_told_of_with_which():
    assert kinds("Shares in Lena Ortiz, which makes shoes, fell. Lena Ortiz shut.") != ["person"]


def test_a_rival_or_a_maker_may_be_somebody():
    assert kinds("The baker Lena Ortiz won. Later Lena Ortiz said so.") == ["person"]


def test_who_is_always_called_in_full_and_acts_as_a_firm_is_one():
    text = "Lena Ortiz has cut its forecast. They paid Lena Ortiz. Lena Ortiz shut 30 shops."
    assert kinds(text) == ["organization"]
    assert kinds(f"{text} Ortiz moved.") == ["person"]
    assert kinds("Lena Ortiz has cut costs. They paid Lena Ortiz. Lena Ortiz said so.") == [
        "person"
    ]


@pytest.mark.parametrize("name", ["R.K. Tarnelk III", "Lena Tarnelk IV"])
def test_a_number_tells_somebody_from_a_parent(name):
    assert kinds(f"They met {name} on Monday.") == ["person"]


def test_what_goes_on_from_a_firms_name_is_a_firm():
    text = "Shares in B. Tarnelk, which makes pumps, fell. The maker B. Tarnelk Walzwerk shut."
    assert set(kinds(text)) == {"organization"}


@pytest.mark.parametrize(
    "told",
    [
        "Hessle's assertion of executive power failed. Hessle's grip on executive power failed.",
        "They sued the Hessle administration, and the Hessle campaign.",
    ],
)
def test_who_leads_an_administration_or_claims_executive_power_is_a_person(told):
    text = f"On Monday Orla Hessle spoke. {told} Hessle left."
    assert kinds(text) == ["person"]
