"""Which capitals are a whole name, and which are none."""

import pytest

from factsheet.languages.en.context import read_context
from factsheet.languages.en.names import find_names
from factsheet.readers.text import blocks
from factsheet.text.tokens import Tokens


def entities(text):
    return {e.name: e.kind for e in find_names(read_context(Tokens(text, blocks(text)))).entities}


@pytest.mark.parametrize(
    ("text", "names"),
    [
        # a plural that opens a sentence, before what several do
        ("“Sellers have begun to believe us,” she said.", []),
        ("It rained. Barbers are dear.", []),
        ("It rained. Millers were glad.", []),
        ("It rained. Sellers Ltd. is dear.", ["Sellers Ltd."]),
        # what stands before a title
        ("U.S. District Judge Ann Keller agreed.", ["Ann Keller"]),
        ("Assistant U.S. Attorney Ann Keller agreed.", ["Ann Keller"]),
        ("Tarn County Sheriff Ann Keller agreed.", ["Tarn County", "Ann Keller"]),
        # degrees, orders and seats behind somebody's name
        ("“It works,” said Ida Velmo, Pharm.D., M.P.H., of Orbis.", ["Ida Velmo", "Orbis"]),
        ("Ann Keller KC spoke. Sir Paul Reyes OBE agreed.", ["Ann Keller", "Paul Reyes"]),
        ("They met Ann Keller, MBA, FACC, and Mia Stone, RN.", ["Ann Keller", "Mia Stone"]),
        ("They met Ann Keller ,", ["Ann Keller"]),
        ("“It's", []),
        # what two sides of a contract are called in it
        ("The Directors and the Lenders met. The Borrower paid.", []),
        # tickers, whatever the exchange
        ("Orbis Pumps Corp. (TSX-V: ORB; OTCQB: ORBNF) won.", ["Orbis Pumps Corp."]),
        # a heading
        ("Orbis grew.\n\nInterim Results\n\nIt paid.\n\nMedia Contact:\nIt has none.", ["Orbis"]),
        # what is called by whoever found it
        ("Velmo's Law holds, and so does Keller's Paradox.", ["Velmo's Law", "Keller's Paradox"]),
        # one of many, told apart by its number
        ("They met at Week 16 in Room 9. On Day 3, Cohort 2 left.", []),
        # what stands behind a sentence that a mark closes
        ("She asked: ‘Who is it?’ But nobody knew. (It rained.) Then they left.", []),
        # headings
        ("Orbis grew.\n\nFinancing and Closing\n\nIt paid.", ["Orbis"]),
        ("Orbis grew.\n\nRisk Factors\n\nIt paid.", ["Orbis"]),
        # what accounts hold
        ("Its loss on Adjusted EBITDA grew.", []),
        ("It raised Adjusted earnings twice.", []),
        # months that are people
        ("Her husband, Jun Abrera, 29, left.", ["Jun Abrera"]),
        ("It rained. April Lindqvist said so.", ["April Lindqvist"]),
        ("It rained. In May Orbis Ltd. left.", ["Orbis Ltd."]),
        ("It rained in April. Last August Keller left.", ["Keller"]),
        # titles, short ones before their full stop, and joined ones
        ("Ing. Kofi Mensah agreed, and Barr. Eze left.", ["Kofi Mensah", "Eze"]),
        ("They met ING and Barr on Monday.", ["ING", "Barr"]),
        ("Madam Adjoa Serwaa met DCP Arvind Solanki.", ["Adjoa Serwaa", "Arvind Solanki"]),
        ("Bishop Tendai Moyana met Sub-Inspector Rekha Jadhav.", ["Tendai Moyana", "Rekha Jadhav"]),
        ("They met at Bishop Auckland.", ["Bishop Auckland"]),
        # offices, with or without somebody who holds them
        ("He wrote to the Auditor-General and the Attorney-General.", []),
        ("He told the Home Secretary and the Majority Whip.", []),
        ("He asked the Resident Manager and the Minority.", []),
        (
            "The Member of Parliament for Upper Densu, Kofi Mensah, left.",
            ["Upper Densu", "Kofi Mensah"],
        ),
        # the state of a town, shortened
        ("He left Lowick, Fla., for Truro, N.S., in May.", ["Lowick", "Truro"]),
        ("He sued Orbis, Mass of it.", ["Orbis", "Mass"]),
        # a hospital that is known by its town
        ("It closed Lowick General in May.", ["Lowick General"]),
        # a vowel that is left out before a name
        ("It rained on the Côte d'Oste.", ["Côte d'Oste"]),
        # what a list holds
        ("Orbis grew.\n\nKey points\n\n- It paid.", ["Orbis"]),
    ],
)
def test_what_capitals_name(text, names):
    assert list(entities(text)) == names


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("The Tarn Teachers' Savings Society owns it.", "Tarn Teachers' Savings Society",
         "organization"),
        ("The Skov Farmers' Credit Union owns it.", "Skov Farmers' Credit Union", "organization"),
        ("He has run Pinnock's Hardware since 1991.", "Pinnock's Hardware", "organization"),
        ("He has run Keller's Bakery since 1991.", "Keller's Bakery", "organization"),
        ("He met Keller's Labour rivals.", "Keller", None),
        ("The bus goes via Hopton Cross, where it rained.", "Hopton Cross", "place"),
        ("They met at Vantry Cross, where it rained.", "Vantry Cross", "place"),
        ("The Stanbeck council met in Stanbeck town hall.", "Stanbeck", "place"),
        ("A Vantry town hall meeting began.", "Vantry", "place"),
        ("It led to growth in the English Midlands.", "English Midlands", "place"),
        ("They met at Tanner's Field.", "Tanner's Field", "place"),
        ("She filed a W-2 and left.", "W-2", "other"),
        ("They fund a Skov startup that clips wool.", "Skov", "place"),
    ],
)  # fmt: skip
def test_what_is_named(text, name, kind):
    found = entities(text)
    assert name in found
    assert kind is None or found[name] == kind


@pytest.mark.parametrize(
    ("text", "names"),
    [
        # an event that somebody pays for
        ("They rode the Orbis Tour of the Marches.", ["Orbis Tour of the Marches"]),
        ("They won the Vantry Cup of Tarn.", ["Vantry Cup of Tarn"]),
        # people of a nation
        ("A BOOKKEEPER who robbed Orbis has been jailed.", ["Orbis"]),
        ("MILL SO BAD Orbis has left it.", ["Orbis"]),
        ("He beat the South African Ruan Keller.", ["Ruan Keller"]),
        ("He beat the North Korean Ruan Keller.", ["Ruan Keller"]),
        (
            "It owes the South African Revenue Service and Sri Lankan Airways.",
            ["South African Revenue Service", "Sri Lankan Airways"],
        ),
        ("It drew five Irishmen and a Welshman.", []),
        ("They went to South Korea.", ["South Korea"]),
        # an officer's field
        ("District Medical Officer Dr. K. Roke spoke.", ["K. Roke"]),
        ("Regional Health Officer Ida Roke spoke.", ["Ida Roke"]),
        # towns of several words
        ("They left Stoke-on-Tarn in May.", ["Stoke-on-Tarn"]),
        ("They left Lowick-upon-Orme in May.", ["Lowick-upon-Orme"]),
        # what counts among its like
        ("A Phase 3 trial began.", []),
        ("It filed a Section 114 notice.", []),
        ("A Band D household pays.", []),
        ("It holds Class A shares.", []),
        ("The Grade II listed mill burned.", []),
        ("They left Section House Ltd.", ["Section House Ltd."]),
        # in single marks
        ("He said: 'Circumstances have changed.'", []),
        ("The workers' Vantry vote passed.", ["Vantry"]),
        # a field that was somebody's
        ("They built it at Tanner's Field.", ["Tanner's Field"]),
        ("They built it at Potter's Yard.", ["Potter's Yard"]),
    ],
)
def test_where_names_begin_and_end(text, names):
    assert list(entities(text)) == names


def test_letters_for_words_of_the_language_are_no_body():
    assert entities("Some have slow loom fever (SLF). A cure of SLF is far.") == {"SLF": "other"}


def test_an_address_is_no_word_of_the_language():
    text = "It rained. Trellen Looms sells looms.\n\nSee www.trellen.com or ask ann@looms.org."
    assert list(entities(text)) == ["Trellen Looms"]


def test_a_headline_whose_words_all_have_capitals_makes_no_names():
    text = "Trellen Looms Posts Strong Results in Pumps\n\nTrellen Looms grew. Results were good."
    assert list(entities(text)) == ["Trellen Looms"]


@pytest.mark.parametrize("party", ["Liberal Democrats", "Tories", "Labour"])
def test_a_party_is_a_body(party):
    assert entities(f"They met on Monday, and {party} won.").get(party) == "organization"


def test_labour_that_costs_is_no_party():
    assert entities("Labour costs rose. Labour is dear.") == {}


@pytest.mark.parametrize("text", ["Wexarm", "It rose. Wexarm", "It rose: Wexarm", "Wexarm,"])
def test_a_text_may_end_with_a_word_that_no_list_has(text):
    assert len(entities(text)) <= 1
