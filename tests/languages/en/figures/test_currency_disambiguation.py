import pytest

from factsheet.languages.en.figures.currency_disambiguation import find_currencies
from factsheet.model.document import Particulars
from factsheet.model.values import MonetaryAmount
from factsheet.pipeline import analyse
from factsheet.readers.text import blocks, from_text
from factsheet.text.tokens import Tokens

FILLER = "The council met on the matter and adjourned. " * 3


def home(text, url=None):
    return find_currencies(Tokens(text, blocks(text)), Particulars(url=url))


def test_a_dollar_is_of_the_country_of_the_publisher():
    assert home("Rates cost $5.", "https://news.example.com.au/rates")["$"] == "AUD"


def test_a_dollar_is_of_the_country_that_an_article_is_about():
    text = f"OTTAWA {FILLER} Canada pays. Canadian towns in Ontario and Quebec pay $5m."
    assert home(text)["$"] == "CAD"


@pytest.mark.parametrize(
    ("text", "currency"),
    [
        ("A Hobart baker was fined $900 for short weight.", "AUD"),
        ("The fee of $40 was paid by a Winnipeg dentist.", "CAD"),
    ],
)
def test_a_dollar_is_of_the_place_that_somebody_is_brought_in_by(text, currency):
    assert home(text + FILLER * 5)["$"] == currency


def test_a_dollar_is_of_the_only_country_that_has_the_words_of_its_game():
    text = "The ruckman and the onballer, a best and fairest winner, cost the club $900,000. "
    assert home(text + FILLER * 5)["$"] == "AUD"


@pytest.mark.parametrize(
    ("dateline", "currency"), [("LONDON, Jan 22 - ", "USD"), ("OTTAWA, Jan 22 - ", "CAD")]
)
def test_a_report_from_another_land_counts_in_nobodys_own_dollars(dateline, currency):
    text = (
        f"{dateline}Copper fell to $40 a ton. The Canadian dollar rose before the Bank of Canada "
        f"met, and Toronto shares fell. {FILLER * 5}"
    )
    value = next(a.value for a in analyse(from_text(text)).annotations if "40" in str(a.value))
    assert isinstance(value, MonetaryAmount)
    assert value.currency == currency


@pytest.mark.parametrize(
    ("words", "currency"),
    [
        ("A retired postie told the state government that tradies owed him $900.", "AUD"),
        ("The rangatahi asked for a resource consent and $900.", "NZD"),
        ("Some bloke lost $900 in a paddock, a detective sergeant said.", None),
    ],
)
def test_a_dollar_is_of_the_country_whose_everyday_words_an_article_has(words, currency):
    assert home(words + FILLER * 5).get("$") == currency


def test_a_body_that_is_named_after_its_country_tells_of_home():
    text = "Netball New Zealand lent the club $900, and former All Blacks gave it a coach. "
    assert home(text + FILLER * 5)["$"] == "NZD"


def test_who_holds_an_office_in_a_country_does_not_tell_of_home():
    text = "A Tarn baker got $900. The Australian Prime Minister had asked for it. "
    assert home(text + FILLER * 5).get("$") != "AUD"


def test_a_sentence_is_no_article():
    assert home("A Hobart baker was fined $900 for short weight.").get("$") != "AUD"


@pytest.mark.parametrize(
    "text",
    [
        "The firm opened a shop in Hobart for $900.",
        "A Singapore lender raised $40m.",
        "A Winnipeg dentist paid a Texas lab $40.",
    ],
)
def test_a_dollar_is_of_no_place_that_is_only_named(text):
    assert home(text + FILLER * 5).get("$") not in ("AUD", "CAD", "SGD")


@pytest.mark.parametrize(
    ("text", "currency"),
    [
        ("The Canadian miner sold its mill for $40m.", "CAD"),
        ("Statistics Canada said imports fell to $9 billion.", "CAD"),
        ("An Australian grocer told the Sydney exchange it made $34m.", "AUD"),
        ("A New Zealand dairy owes its bank $3 million.", "NZD"),
    ],
)
def test_a_dollar_is_of_the_only_country_that_a_brief_names(text, currency):
    assert home(text)["$"] == currency


@pytest.mark.parametrize(
    "text",
    [
        "The Canadian miner bought an American mill for $40m.",
        "The Hong Kong broker raised $40m.",
        "The Canadian miner sold its mill to a Chinese firm for $40m.",
    ],
)
def test_a_dollar_of_a_brief_that_names_another_place_is_american(text):
    assert "$" not in home(text)


def test_a_dollar_stays_american_where_both_are_named():
    assert home("Canada and America signed. Ottawa and Washington pay $5m.").get("$") != "CAD"


@pytest.mark.parametrize(
    ("text", "currency"),
    [
        (
            "Barcoo Shire councillors have voted for a 9.4 per cent rates rise. The premier was "
            "here in a high-vis vest and Queensland has put $310 million into regional roads.",
            "AUD",
        ),
        (
            "A man has been fined $18,200 after 212 crayfish were found in his ute. The Department "
            "of Primary Industries said the fishery was worth $400m a year to WA.",
            "AUD",
        ),
        (
            "Shares in Trellis Foods fell 11 per cent to $2.84 after it told the ASX of a "
            "writedown in Geelong. Sales in its American business were US$71 million.",
            "AUD",
        ),
        (
            "CEDAR INLET, B.C. - Council put off a decision on two towers. Coun. Priya Sandhu said "
            "the province's housing minister had offered $14 million.",
            "CAD",
        ),
        (
            "A retired teacher in Moose Jaw lost $126,000 to callers who said her grandson was in "
            "jail, the RCMP said. Saskatchewan residents lost $4.1 million last year.",
            "CAD",
        ),
        (
            "Farmers below the river wait for a stopbank. The regional council wants $31 million "
            "and told RNZ that every council from Northland to Southland has its hand out.",
            "NZD",
        ),
        (
            "A five-room flat in Toa Payoh went for $1.42 million, a record for an HDB flat there. "
            "The CPF housing grant is $80,000.",
            "SGD",
        ),
        (
            "Lawmakers questioned a request for $62 billion to build a bypass at Tuen Mun, twice "
            "what the Highways Department told the Legislative Council.",
            "HKD",
        ),
        (
            "The Government will spend $4.5 billion on farm roads in St Elizabeth, the minister "
            "told Jamaicans from Kingston to Montego Bay.",
            "JMD",
        ),
    ],
)
def test_a_dollar_is_of_the_country_whose_readers_need_not_be_told(text, currency):
    assert home(text)["$"] == currency


@pytest.mark.parametrize(
    "text",
    [
        "Basin Metals of Reno, Nev., will buy the Australian lithium producer Kurrajong, which is "
        "based in Perth and mines in Western Australia, for $1.4 billion.",
        "WASHINGTON - Duties on lumber from British Columbia and Quebec would add $1,900 to a "
        "house. Ottawa called them unfair. It is a tax on Americans, said Sen. Mark Tully.",
        "Singapore's sovereign fund has taken a 35% stake in a warehouse owner for $850 million. "
        "Singapore's central bank eased policy last week. Singapore grew by 2%.",
        "Plum Blossom Tea plans to raise $500 million in Hong Kong. Hong Kong has seen $17 billion "
        "of listings this year, and the Hong Kong exchange declined to comment.",
        "MELBOURNE, Australia (Newswire) - Kayla Brandt won at the Australian Open and earned "
        "$210,000. She lost in Brisbane two weeks ago and trained in Sydney.",
        "VANCOUVER, British Columbia - Every month a bus of nurses parks here. The clinic costs $3 "
        "million. Neighbors complain of a tent city two miles away, British Columbia says.",
        "SYDNEY, Aug 2 (Reuters) - Casino operator Harbour Crown will pay $290 million to end a "
        "case brought by AUSTRAC over its casinos in Perth and Melbourne.",
        "BERLIN - Sonnfeld had sales of €310 million and €390 million. It will build where it gets "
        "$90 million in tax credits, and has looked at sites in Ontario and Quebec.",
        "BELMONTE, Philippines, Aug 2 - The province sent 40 boats. The provincial capital was cut "
        "off, and four provinces had no power. It set aside 50 million pesos ($892,000) for food.",
    ],
)
def test_a_dollar_is_of_no_country_that_is_told_of_to_readers_elsewhere(text):
    assert "$" not in home(text)


def test_a_dollar_is_of_the_country_of_the_language():
    text = f"Ontario pays $5. {FILLER}"
    assert find_currencies(Tokens(text, blocks(text)), Particulars(language="en-CA"))["$"] == "CAD"


def test_a_dollar_is_of_the_country_of_the_paper():
    text = f"The fee is $5. {FILLER}"
    page = Particulars(publisher="Toronto Courier")
    assert find_currencies(Tokens(text, blocks(text)), page)["$"] == "CAD"


@pytest.mark.parametrize(
    ("note", "currency"),
    [("Canadian", "CAD"), ("Australian", "AUD"), ("US", None)],
)
def test_a_dollar_is_what_a_note_says_that_all_are(note, currency):
    text = f"Ottawa and Toronto pay $5m. All amounts are in {note} dollars. Ontario and Quebec pay."
    assert home(text).get("$") == currency


def test_a_note_on_one_payment_tells_nothing_of_the_others():
    assert "$" not in home("He sold the van for $900 and was paid in Canadian dollars.")


def test_a_bare_dollar_is_foreign_where_an_article_writes_its_own_with_letters():
    text = f"OTTAWA {FILLER} Canada pays. Canadian towns in Ontario and Quebec pay C$5m of $9m."
    assert "$" not in home(text)


def test_a_bare_dollar_stays_at_home_where_an_article_writes_the_american_with_letters():
    text = f"OTTAWA {FILLER} Canada pays. Canadian towns in Ontario and Quebec pay US$5m of $9m."
    assert home(text)["$"] == "CAD"


@pytest.mark.parametrize(
    ("text", "sign", "currency"),
    [
        ("Pakistan raised fares to 50 rupees.", "rupee", "PKR"),
        ("Oslo fares rose to 50 kroner.", "krone", "NOK"),
        ("Stockholm fares rose to 50 kr.", "kr", "SEK"),
        ("Sweden shut it. Malmö sold. The Aarhus firm made 5 kroner.", "krone", "DKK"),
        ("Sweden, Malmö, Stockholm: it made 5 Danish crowns, or 9 crowns.", "kr", "DKK"),
        ("Lucknow: the bridge cost 12 crore rupees. Nepal and Sri Lanka pay.", "rupee", "INR"),
        ("Fares in Manila rose to 50 pesos.", "peso", "PHP"),
        ("Shanghai fares rose to ¥5.", "¥", "CNY"),
    ],
)
def test_a_shared_name_is_of_the_country_that_is_named(text, sign, currency):
    assert home(text)[sign] == currency


def test_says_nothing_of_a_text_without_a_country():
    assert home("Fares rose to 5 dollars.") == {}


@pytest.mark.parametrize(
    ("dateline", "currency"), [("TORONTO - ", "CAD"), ("TORONTO (Reuters) - ", "USD")]
)
def test_a_dateline_without_an_agency_of_the_world_tells_of_home(dateline, currency):
    text = (
        f"{dateline}A judge has approved the deal, trimming what the lawyers get to 22 per cent. "
        "The families of those who died will share $4 million, she wrote in a decision of 48 pages "
        "that was released on Thursday, and the cheques are due in the spring. Households across "
        "Canada may ask for more."
    )
    found = analyse(from_text(text)).facts
    assert [f.value.currency for f in found if isinstance(f.value, MonetaryAmount)] == [currency]
