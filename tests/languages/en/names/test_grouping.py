"""Short names and the full ones that they stand for."""

import pytest
from tests.languages.en.subjects.asking import subject

from factsheet import api
from factsheet.pipeline import analyse
from factsheet.readers.text import from_text

BODY = "{full} fined itself on Monday. {short} said it would pay $4 million by June."


def organizations(headline, full, short):
    text = f"{headline}\n\n{BODY.format(full=full, short=short)}"
    sheet = api.summarize_text(text)
    return [(each.name, len(each.mentions)) for each in sheet.organizations]


@pytest.mark.parametrize(
    ("headline", "full", "short"),
    [
        ("Tarvik Tool shares sink on a weak outlook", "Tarvik Tool & Supply", "Tarvik"),
        ("Vasht Infra bags an order for a bridge", "Vasht Infraprojects Ltd", "Vasht"),
        ("Corvel shuts its mill in Leeds", "Corvel Holdings", "Corvel"),
    ],
)
def test_a_headline_calls_a_firm_by_a_short_name(headline, full, short):
    assert organizations(headline, full, short) == [(full, 3)]


@pytest.mark.parametrize("period", ["FY23", "Q3", "H1"])
def test_a_period_that_is_reported_on_is_no_name(period):
    sheet = api.summarize_text(
        f"Revenue of £4 million in {period} was a record. {period} was good."
    )
    assert not sheet.organizations


def test_a_participle_that_opens_a_sentence_is_no_name():
    assert not api.summarize_text("Pledged shares came down to 6 per cent.").organizations


def test_a_product_leaves_a_firms_short_name_to_the_firm():
    text = (
        "TARN - Quorvex Pumping Corp. settled on Monday. It sold four Quorvex SteadyFlow models by "
        "2019. Quorvex must pay $4 million by June."
    )
    found = [(each.name, len(each.mentions)) for each in api.summarize_text(text).organizations]
    assert ("Quorvex Pumping Corp.", 2) in found


@pytest.mark.parametrize("period", ["Q2 net profit", "H1 revenue", "FY26 sales"])
def test_a_headlines_name_ends_before_the_period_of_a_result(period):
    assert organizations(
        f"Tarvik Speciality {period} up 31%", "Tarvik Speciality Chemicals", "Tarvik"
    ) == [("Tarvik Speciality Chemicals", 3)]


def names(text):
    return {each.name for each in analyse(from_text(text)).names.entities}


@pytest.mark.parametrize(
    ("text", "full"),
    [
        (
            "Cary Freight Lines rose by 4%. Cary sold 40 vans, and Cary said more.",
            "Cary Freight Lines",
        ),
        ("St. Oda Credit Union rose by 4%. St. Oda said 40 people left.", "St. Oda Credit Union"),
        ("Tarvik Group plc rose by 4%. Shares in Tarvik had lost $4.", "Tarvik Group plc"),
        ("Hale & Pell Ltd rose by 4%. Hale & Pell cut 40 jobs.", "Hale & Pell Ltd"),
        ("Great Oda Railway rose by 4%. On Monday Great Oda cut 40 jobs.", "Great Oda Railway"),
    ],
)
def test_a_firms_short_name_is_no_place_and_no_person(text, full):
    assert names(text) == {full}


def test_a_place_stays_one_beside_a_body_that_is_called_by_it():
    text = "Cary Town Council met in Cary. It rained in Cary, and 40 people left Cary."
    assert "Cary" in names(text)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("New York agreed to pay $4 million.", "New York"),
        ("New Zealand grew by 4%.", "New Zealand"),
        ("Great Britain grew by 4%.", "Great Britain"),
        ("New Tarn Bank grew by 4%.", "New Tarn Bank"),
        ("Bank of Oda clerks cut 4%.", "Bank of Oda"),
        ("University of Oda staff found 40.", "University of Oda"),
        ("Department of Justice staff cut 4%.", "Department of Justice"),
        ("Zephyrix, which has 40 sites, will close.", "Zephyrix"),
        ("Center for Lake Science staff found 40.", "Center for Lake Science"),
        ("Marta Ruiz Calderón paid $4. On Monday Ruiz left.", "Marta Ruiz Calderón"),
        ("Xavier Lopez Jr. paid $4. On Monday Lopez left.", "Xavier Lopez Jr."),
        ("Valdemar Jr. paid $4. On Monday Valdemar left.", "Valdemar Jr."),
    ],
)
def test_a_name_is_whole_where_a_sentence_begins_with_it(text, name):
    assert names(text) == {name}


@pytest.mark.parametrize(
    "text",
    [
        "The plan failed. Responding, the firm cut 40 jobs.",
        "It grew. ARR hit $4 million.",
        "The firm grew by 4%.\n\nTHE NUMBERS\n\nIt sold 40 vans.",
        "New rules cut 40 jobs.",
        "The mill rests on Mondays and Fridays.",
        "Salt employs 5,000 people.",
        "Salt makes up 40 jobs.",
    ],
)
def test_what_only_has_a_capital_is_no_name(text):
    assert names(text) == set()


def test_a_sentence_of_names_is_no_headline():
    text = "Lowick Town Council and Vantor Ltd. agreed on Monday to pay $4 million."
    assert names(text) == {"Lowick Town Council", "Vantor Ltd."}


def test_a_body_does_not_swallow_the_firm_behind_and():
    text = "On Monday the University of Oda and Vantor Ltd. agreed to pay $4 million."
    assert names(text) == {"University of Oda", "Vantor Ltd."}


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("Pranav Fluorotech", "organization"),
        ("Asha Infra", "organization"),
        ("Pranav Williams", "person"),
        ("Serena Douglas", "person"),
    ],
)
def test_a_made_up_trade_behind_a_first_name_is_a_firms(name, kind):
    found = analyse(from_text(f"On Monday {name} paid $4 million.")).names.entities
    assert [(each.name, each.kind) for each in found] == [(name, kind)]


@pytest.mark.parametrize(
    ("text", "full"),
    [
        ("On Monday Ousko Dwerry left. Oda paid $4 million for Dwerry.", "Ousko Dwerry"),
        ("SC Vexel sold him for $4 million. On Monday Vexel said more.", "SC Vexel"),
    ],
)
def test_an_unknown_name_is_short_for_its_last_word(text, full):
    found = [e for e in analyse(from_text(text)).names.entities if e.name == full]
    assert [len(each.mentions) for each in found] == [2]


def test_a_country_speaks_for_itself_and_for_no_airline():
    text = "Norway Airlines shut two routes on Monday.\n\nNorway said it would pay $4 million."
    assert subject(text, "$4 million") == "Norway"


def test_a_place_is_no_person_for_its_last_word():
    assert names("Upper Kurra flooded. On Monday Kurra paid $4 million.") >= {"Upper Kurra"}


def test_legal_forms_alone_are_nobodys_full_name():
    assert "Oda Inc." in names("On Monday Inc. Ltd. paid Oda Inc. $4 million. Inc. Co. left Inc.")


@pytest.mark.parametrize(
    ("text", "figure", "whose"),
    [
        ("Kenya’s budget fell. Kenya Okoth spoke. Kenya lost 4% of its jobs.", "4%", "Kenya"),
        ("Georgia Tarnelli spoke. In Georgia, prices rose 4%.", "4%", "Georgia"),
        ("Sydney Tarnelli, who runs 3 mills, spoke.", "3 mills", "Sydney Tarnelli"),
    ],
)
def test_a_place_is_nobodys_first_name_where_it_stands_alone(text, figure, whose):
    assert subject(text, figure) == whose


def test_a_namesake_with_a_paragraph_of_their_own_takes_no_family_name_away():
    text = (
        "Piet Larsen drives a bus. Larsen joined in 2015.\n\n"
        "His mother, Ada Larsen, drives one too. Larsen, 60, won 3 prizes.\n\n"
        "Larsen married in 2019."
    )
    whose = {f.text: f.subject.text for f in api.summarize_text(text).facts if f.subject}
    assert (whose["3 prizes"], whose["2019"]) == ("Ada Larsen", "Piet Larsen")


def test_what_tells_bodies_apart_opens_a_name_though_it_is_an_adjective_elsewhere():
    text = "Results: National Bank of Tarn made $2 billion.\n\nViews on national pride differ."
    assert "National Bank of Tarn" in names(text)


def test_the_world_is_no_newspaper():
    text = "The world built 311 ferries last year. Roe told Tarn World that they were slow."
    assert subject(text, "311 ferries") in (None, "world")


@pytest.mark.parametrize(
    "text",
    [
        "Fires rage in the hills of Tarn\n\nFires continued to burn on Monday.",
        "Talks went on until Monday.\n\nTalks continued on Tuesday, Roe said.",
    ],
)
def test_a_plural_whose_verb_says_little_is_nobody(text):
    assert not {"Fires", "Talks"} & names(text)
