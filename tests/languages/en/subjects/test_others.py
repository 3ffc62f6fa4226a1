"""Who is not meant: whom a clause names beside a description, and whose rival or owner it is."""

import pytest
from tests.languages.en.subjects.asking import meant, subject

TWO = "Orbis Foods and Tarnwick Mills both grew this year. "


@pytest.mark.parametrize(
    ("text", "description", "whom"),
    [
        (TWO + "The company sued Orbis Foods in May.", "The company", "Tarnwick Mills"),
        (TWO + "Tarnwick Mills sued the company in May.", "the company", "Orbis Foods"),
        (
            TWO + "The company, which Orbis Foods hoped to buy, fell.",
            "The company",
            "Tarnwick Mills",
        ),
        (TWO + "In May Tarnwick Mills led a round in the company.", "the company", "Orbis Foods"),
    ],
)
def test_a_description_is_none_whom_its_clause_names(text, description, whom):
    assert meant(text, description) == whom


@pytest.mark.parametrize(
    ("text", "figure", "whose"),
    [
        ("Orbis Foods, owned by Tarnwick Mills, shut. Its parent made $4 million.", "$4 million",
         "Tarnwick Mills"),
        ("Orbis Foods belongs to Tarnwick Mills. Its owner made $4 million.", "$4 million",
         "Tarnwick Mills"),
        ("Orbis Foods shut a mill. Its landlord lost $4 million.", "$4 million", "landlord"),
        ("Jo Pell left Orbis Foods. His former employer spent $4 million on vans.", "$4 million",
         "former employer"),
        ("Orbis Foods's rival spent $4 million on vans.", "$4 million", "Orbis Foods's rival"),
    ],
)  # fmt: skip
def test_a_firms_owner_or_rival_is_another(text, figure, whose):
    assert subject(text, figure) == whose


@pytest.mark.parametrize(
    ("text", "figure", "whose"),
    [
        ("A fine of €4 million was imposed on Orbis Foods by Tarnwick Mills.", "€4 million",
         "Orbis Foods"),
        ("Ida Roke, the founder of Orbis Foods, a chain valued at $4 million, spoke.", "$4 million",
         "Orbis Foods"),
        ("Orbis Foods' margin was 1.9%, compared with 4.2% at Tarnwick Mills.", "4.2%",
         "Tarnwick Mills"),
        ("Led by Tarnwick Mills, the $22 million round will let Orbis Foods grow.", "$22 million",
         "Orbis Foods"),
        ("Those that fell were Orbis Foods (down 5.6%) and Tarnwick Mills (4.9%).", "4.9%",
         "Tarnwick Mills"),
        ("Turnover: Orbis Foods, €1.2bn; Tarnwick Mills, €940m; Pellmere, €610m.", "€940m",
         "Tarnwick Mills"),
        ("Either Orbis Foods or Tarnwick Mills lost $4 million.", "$4 million", None),
        ("A bag of maize flour now sells for $31.", "$31", "bag of maize flour"),
    ],
)  # fmt: skip
def test_a_construction_tells_whose_it_is(text, figure, whose):
    assert subject(text, figure) == whose


@pytest.mark.parametrize(
    ("text", "figure", "whose"),
    [
        ("“They sold 40 vans,” Ida Roke of Tarnwick Mills said of Orbis Foods.", "40 vans",
         "Orbis Foods"),
        ("“She earns $4 million,” Ida Roke said of Jo Pell.", "$4 million", "Jo Pell"),
    ],
)  # fmt: skip
def test_a_pronoun_is_of_whom_it_is_said(text, figure, whose):
    assert subject(text, figure) == whose


@pytest.mark.parametrize(
    ("text", "description", "whom"),
    [
        ("Orbis Ltd. makes pumps. Tarnwick Mills is bigger. The pump maker shut.", "The pump maker",
         "Orbis Ltd."),
        ("Brixley brews beer. Tarnwick Mills is its rival. The brewer shut.", "The brewer",
         "Brixley"),
        ("Brixley runs 40 hotels. Tarnwick Mills runs cafes. The hotel operator shut.",
         "The hotel operator", "Brixley"),
    ],
)  # fmt: skip
def test_who_makes_or_runs_something_is_called_by_it(text, description, whom):
    assert meant(text, description) == whom


def test_a_paper_reported_on_its_own_day():
    text = "Orbis shut its mill after a flood, the Tarn Courier reported last month."
    assert subject(text, "last month") == "Tarn Courier"


def test_a_distiller_sells_spirits():
    text = "Larkham Brewery bought Tynedale Spirits. The distiller shut."
    assert meant(text, "The distiller") == "Tynedale Spirits"
