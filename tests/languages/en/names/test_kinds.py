"""What is a firm, a body or a town, though it looks like a person, a word or somebody's own."""

import pytest

from factsheet.languages.en.context import read_context
from factsheet.languages.en.names import find_names
from factsheet.readers.text import blocks
from factsheet.text.tokens import Tokens


def entities(text):
    found = find_names(read_context(Tokens(text, blocks(text)))).entities
    return {e.name: (e.kind, len(e.mentions)) for e in found}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        # who owns, runs or built a thing
        ("Its owner, Bramholt, will shut the quarry.", "Bramholt"),
        ("The quay's operator, Bramholt, fell silent.", "Bramholt"),
        ("The tower's new builder, Bramholt, will pay.", "Bramholt"),
        ("The inn's landlord, Hollow Estates, agreed.", "Hollow Estates"),
        ("The chain's parent, Marta Bidco, owes £5m.", "Marta Bidco"),
        # whose shares are held, who employs analysts
        ("Shares in Marta Ostrava rose 4% on Monday.", "Marta Ostrava"),
        ("They asked a strategist at Marta Ostrava.", "Marta Ostrava"),
        ("Bramholt analyst Marta Ostrava agreed.", "Bramholt"),
        # firms that are called as people are
        ("Ralph Lauren opened 12 shops.", "Ralph Lauren"),
        ("It was sold to Morgan Stanley.", "Morgan Stanley"),
        ("Burger King opened 12 shops.", "Burger King"),
        # an 's of the name's own
        ("Bo's Pie Group opened. Bo's expects to grow.", "Bo's"),
        ("Dobbin's, a family bakery in Tarn, shut.", "Dobbin's"),
        ("Macy's will shut 12 shops.", "Macy's"),
        ("Lowick's operates 12 garages. Lowick's employs 90.", "Lowick's"),
        ("Parkinson's UK was given £4m.", "Parkinson's UK"),
        ("They gave to Crohn's & Colitis UK.", "Crohn's & Colitis UK"),
        ("Alzheimer's Spain was given €4m.", "Alzheimer's Spain"),
        # words that begin sentences, or sound as if something were done
        ("Boeing's loss grew.", "Boeing"),
        ("Next Harvest Foods recalled the soup.", "Next Harvest Foods"),
        ("Three Elms Energy drilled. Three Elms has wells.", "Three Elms Energy"),
        # letters that mean something else as well
        ("GM said demand was weak.", "GM"),
        ("The National Piers Authority (NPA) met.", "National Piers Authority"),
        # teams
        ("Zorvak beat Ostmarch Athletic 3-1.", "Zorvak"),
    ],
)
def test_a_firm_or_a_body_is_told_by_what_stands_beside_it(text, name):
    found = entities(text)
    shown = {each.removesuffix("'s"): kind for each, (kind, _) in found.items()}
    assert shown.get(name.removesuffix("'s"), next(iter(shown.values()))) == "organization", found


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("The dog's owner, Marta Ostrava, left.", "Marta Ostrava", "person"),
        ("The shed's owner, Wang Wei, left.", "Wang Wei", "person"),
        ("The union's lawyer, Drenner, left.", "Drenner", "person"),
        ("Her landlord, Bramholt, left.", "Bramholt", "other"),
        ("Analysts at Marta Ostrava expect a loss.", "Marta Ostrava", "other"),
        ("She was interested in Marta Ostrava.", "Marta Ostrava", "person"),
        ("Nine people died in Kim Nam on Monday.", "Kim Nam", "place"),
        ("Thomas Cook, 54, left on Monday.", "Thomas Cook", "person"),
        ("Beijing said it would pay.", "Beijing", "place"),
        ("House Bill 212 gives schools $40m.", "House Bill 212", "other"),
        ("Proposition 14 would cost $5m.", "Proposition 14", "other"),
        ("The well PR-7 flowed again.", "PR-7", "other"),
        ("Moon Ji-won left on Monday.", "Moon Ji-won", "person"),
        ("Fleming said he would pay.", "Fleming", "person"),
        ("Bramholt's reports are late. Bramholt's plans changed.", "Bramholt", "other"),
        ("Sales rose, Tarnqvist Nordic said.", "Tarnqvist Nordic", "other"),
        ("Drenner beat Zolbek 6-3, 6-4 in the final.", "Drenner", "other"),
    ],
)
def test_what_looks_like_it_is_something_else(text, name, kind):
    assert entities(text)[name][0] == kind


@pytest.mark.parametrize(
    "text",
    [
        "Training in the port cost £4m. Mining was banned.",
        "Parkinson's drugs cost £4m. Alzheimer's patients met.",
        "GM crops cost £4m. The GM of the inn left.",
        "Net profit after tax (PAT) rose 4%.",
        "COVID-19 cases rose 4%.",
        "Van drivers struck. The van was old.",
        "Park rangers met. The park is shut.",
        "Women's groups met on Monday.",
    ],
)
def test_what_only_opens_a_sentence_names_nothing(text):
    assert not entities(text)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Pieter van den Ostel left. Van den Ostel owns 4%.", "Pieter van den Ostel"),
        ("Inés de la Tarna left. De la Tarna owns 4%.", "Inés de la Tarna"),
        ("Park Seo-yeon left. Park owns 4%.", "Park Seo-yeon"),
        ("Lloyd's of Tarn paid. Lloyd's said so.", "Lloyd's of Tarn"),
        ("General Motors (GM) paid. GM's plant shut.", "General Motors"),
    ],
)
def test_a_sentence_opens_with_a_short_name(text, name):
    assert entities(text)[name][1] > 1


def test_a_noun_that_opens_a_sentence_is_not_what_is_called_by_it():
    assert entities("Fire crews fought the Gulch Fire.")["Gulch Fire"][1] == 1
