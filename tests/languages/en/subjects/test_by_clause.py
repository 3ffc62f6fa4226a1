"""Whose figure it is by the clause around it, whatever the figure's role."""

import pytest
from tests.languages.en.subjects.asking import subject


@pytest.mark.parametrize(
    ("text", "figure", "whose"),
    [
        ("Orbis Ltd. sued Vantor plc, which has 310 mills.", "310 mills", "Vantor plc"),
        ("Orbis Ltd. closed. Trellen Ltd., which opened in 1994, rose.", "1994", "Trellen Ltd."),
        ("Orbis Ltd. lost a chief. Ida Roke, who left in May, is 61.", "May", "Ida Roke"),
        ("Orbis Ltd. lost a chief. Ida Roke, who is due to go in May, is 61.", "May", "Ida Roke"),
        (
            "Orbis Ltd. fell. Trellen Ltd., which gave a warning in June, rose.",
            "June",
            "Trellen Ltd.",
        ),
        ("Orbis Ltd. bid for a brewery that employs 85 people.", "85 people", "brewery"),
        (
            "The stadium, which holds 40,000 people, cost Orbis Ltd. £4m.",
            "40,000 people",
            "stadium",
        ),
        ("The scheme, which has 90 members, was run by Orbis Ltd.", "90 members", "scheme"),
        ("Orbis Ltd. won, said Ida Roke, who expects 14 mills.", "14 mills", "Orbis Ltd."),
    ],
)
def test_what_a_relative_clause_tells_is_told_of_whom_it_stands_behind(text, figure, whose):
    assert subject(text, figure) == whose


@pytest.mark.parametrize(
    ("text", "figure", "whose"),
    [
        ("Amy Lund accused Ida Roke of wasting $4 million.", "$4 million", "Ida Roke"),
        ("The court fined Orbis Ltd. for billing 310 homes twice.", "310 homes", "Orbis Ltd."),
        ("Ida Roke was charged with stealing $4 million from Orbis Ltd.", "$4 million", "Ida Roke"),
        ("The mayor thanked Orbis Ltd. for planting 310 trees.", "310 trees", "Orbis Ltd."),
        ("Orbis Ltd. sacked Ida Roke for taking $4 million.", "$4 million", "Ida Roke"),
        ("Orbis Ltd. shut mills. Trellen Ltd. put its losses at $4m.", "$4m", "Trellen Ltd."),
    ],
)
def test_what_somebody_is_accused_of_and_puts_at_a_sum_is_that_ones(text, figure, whose):
    assert subject(text, figure) == whose


@pytest.mark.parametrize(
    ("text", "figure", "whose"),
    [
        ("Millers fear a 15% levy that the Orrish cabinet meant to bring in.", "15%", "cabinet"),
        ("Millers are wary of a 7% tax that the Orrish council plans to impose.", "7%", "council"),
        ("Millers worry about a 9% charge the Orrish ministry wants to levy.", "9%", "ministry"),
        (
            "Analysts pointed to a $40 million fund that the council set up.",
            "$40 million",
            "council",
        ),
        ("Millers fear a 15% levy that the Orrish cabinet said was due.", "15%", "Millers"),
        ("Wheat fell on a 14% drop that millers had feared.", "14%", "Wheat"),
        (
            "Orbis Ltd. won a $3 million order that Vantor plc had sought.",
            "$3 million",
            "Orbis Ltd.",
        ),
    ],
)
def test_what_is_feared_or_told_of_is_of_who_does_it_in_its_relative_clause(text, figure, whose):
    assert (subject(text, figure) or "").endswith(whose)


@pytest.mark.parametrize(
    "text",
    [
        "Ida Roke, a clerk at Orbis Ltd., said at a Monday forum that prices rose.",
        "Ida Roke, a clerk at Orbis Ltd., told a Monday hearing that prices rose.",
        "Ida Roke, a clerk at Orbis Ltd., argued during a Monday debate that prices rose.",
    ],
)
def test_the_day_of_a_meeting_is_that_of_who_speaks_there(text):
    assert subject(text, "Monday") == "Ida Roke"


@pytest.mark.parametrize(
    ("text", "figure", "whose"),
    [
        ("Orbis Ltd. fell. Larch Capital, which owns 7% of it, sold.", "7%", "Larch Capital"),
        ("Orbis Ltd. said the Roke family holds 31% of the votes.", "31%", "Roke family"),
        ("Larch Capital disclosed a 9% stake in Orbis Ltd.", "9%", "Larch Capital"),
        ("Orbis Ltd., which is 22% owned by Larch Capital, rose.", "22%", "Larch Capital"),
        ("It has the votes of the 17% held by Larch Capital.", "17%", "Larch Capital"),
        ("Orbis Ltd. investors would own 38% of the firm.", "38%", "Orbis Ltd. investors"),
        ("Tarnland accounts for 22% of the sales of Orbis Ltd.", "22%", "Tarnland"),
    ],
)
def test_a_share_is_its_holders(text, figure, whose):
    assert subject(text, figure) == whose


@pytest.mark.parametrize(
    ("text", "figure", "whose"),
    [
        ("Orbis Ltd. rose after Larch Capital put in $12 million.", "$12 million", "Larch Capital"),
        ("Orbis Ltd. rose. Larch Capital led the round with $9m.", "$9m", "Larch Capital"),
        ("Orbis Ltd. paid $9m, while Vantor plc was fined $4m.", "$4m", "Vantor plc"),
        ("Farmers in Lowick were offered $400 an acre by Orbis Ltd.", "$400", "Farmers in Lowick"),
        ("It beat the $14m that Lowick Town spent on Dane Orrick.", "$14m", "Dane Orrick"),
        ("The court gave millers until 2031 to pay.", "2031", "millers"),
        ("Ida Roke granted Orbis Ltd. six months to move.", "six months", "Orbis Ltd."),
        ("Ida Roke gave Orbis Ltd. nothing until 2031.", "2031", "Ida Roke"),
        ("It dwarfs the $3m fine levied on Trellen Ltd. in 2019.", "$3m", "Trellen Ltd."),
        ("A judge imposed a fine of $3m on Trellen Ltd. and $2m on Ivo Lunt.", "$2m", "Ivo Lunt"),
        ("Trellen Ltd. owes Orbis Foods $3m and Ivo Lunt $2m.", "$2m", "Trellen Ltd."),
    ],
)
def test_money_and_time_are_of_who_gives_or_gets_them_as_the_verb_says(text, figure, whose):
    assert subject(text, figure) == whose


@pytest.mark.parametrize(
    ("text", "figure", "whose"),
    [
        ("Orbis Ltd. may sell, said two people familiar with the plan.", "two people", None),
        ("Orbis Ltd. beat the forecast of 11 analysts.", "11 analysts", None),
        ("Seven of 11 analysts polled by Larch Data saw a cut.", "11 analysts", "Larch Data"),
        ("Orbis Ltd. made less than the $4m analysts expected.", "$4m", "Orbis Ltd."),
        ("Orbis Ltd. hired 11 analysts.", "11 analysts", "Orbis Ltd."),
        ("Orbis Ltd. hired two people.", "two people", "Orbis Ltd."),
    ],
)
def test_sources_are_nobodys_and_those_polled_are_the_pollsters(text, figure, whose):
    assert subject(text, figure) == whose


@pytest.mark.parametrize(
    ("text", "figure", "whose"),
    [
        ("For Vantor plc, the deal means sales of $4 million.", "$4 million", "Vantor plc"),
        ("For pensioners, Orbis Ltd. means a rise of 4%.", "4%", "pensioners"),
        ("For example, Orbis Ltd. paid $4 million.", "$4 million", "Orbis Ltd."),
        ("Tarnland buys 40% of it, compared with 12% for Norland.", "12%", "Norland"),
    ],
)
def test_a_for_sets_apart_of_whom_a_figure_is_told(text, figure, whose):
    assert subject(text, figure) == whose


@pytest.mark.parametrize(
    ("text", "figure", "whose"),
    [
        ("Orbis Ltd. rose 4%. The Larch 30 Index fell 2%.", "2%", "Larch 30 Index"),
        ("Orbis Ltd. rose. Vantor plc lost $3m, after it reported $2m.", "$2m", "Vantor plc"),
        (
            "Orbis Ltd. won, the Tarn Rail Board said on Tuesday.",
            "Tuesday",
            "Tarn Rail Board",
        ),
        (
            "Orbis Ltd. will close its mill. Larch Rail cut jobs last year.",
            "last year",
            "Larch Rail",
        ),
        ("Orbis Ltd. will close its mill. Ida Roke resigned on Friday.", "Friday", "Ida Roke"),
    ],
)
def test_what_a_name_does_is_told_of_it(text, figure, whose):
    assert subject(text, figure) == whose


@pytest.mark.parametrize(
    ("text", "figure", "whose"),
    [
        ("Larch Capital bought Trellen Ltd., a chain with 60 shops.", "60 shops", "Trellen Ltd."),
        ("Orbis Ltd. sued Vantor plc, the owner of four mines.", "four mines", "Vantor plc"),
    ],
)
def test_what_an_apposition_says_more_of_is_told_of_its_name(text, figure, whose):
    assert subject(text, figure) == whose


@pytest.mark.parametrize(
    ("text", "figure", "whose"),
    [
        ("Orbis Ltd. shut. Waves of 3 metres hit its pier.", "3 metres", "Waves"),
        ("Orbis Ltd. shut. Heat losses of 9% are usual.", "9%", "Heat losses"),
        ("Orbis Ltd. shut. Losses of $9 million were told.", "$9 million", "Orbis Ltd."),
        ("Orbis Ltd. shut. Nine of its 40 mills are new.", "40 mills", "Orbis Ltd."),
    ],
)
def test_many_things_have_their_size_unless_they_are_somebodys(text, figure, whose):
    assert subject(text, figure) == whose


@pytest.mark.parametrize(
    "text",
    [
        "Nine miners were killed in Mosul on Friday.",
        "In Nairobi, nine miners were injured.",
        "Crowds gathered in Lagos, where nine miners were arrested.",
    ],
)
def test_a_place_does_nothing_to_those_who_come_to_harm_there(text):
    assert subject(text, "nine miners" if "nine" in text else "Nine miners") is None


@pytest.mark.parametrize(
    ("text", "figure", "whose"),
    [
        ("Orbis Ltd. sells pumps. A pump weighs 40 kilograms.", "40 kilograms", "pump"),
        ("Orbis Ltd. sells pumps. A pump costs $9 and it lasts for 30 years.", "30 years", "pump"),
        ("Orbis Ltd. sells pumps. Each pump costs $900, it said.", "$900", "pump"),
        ("Orbis Ltd. rose. A miller carries 40 kilograms.", "40 kilograms", "miller"),
        ("Orbis Ltd. rose. It needs 40 mills.", "40 mills", "Orbis Ltd."),
        ("Orbis Ltd. rose. A strike would cost it $9 million.", "$9 million", "Orbis Ltd."),
    ],
)
def test_what_any_one_of_a_kind_is_like_is_told_of_the_kind(text, figure, whose):
    assert subject(text, figure) == whose


def test_a_bridge_that_gave_way_killed_those_who_died():
    text = "Nine people were killed when a bridge in Leeds gave way on Sunday."
    assert subject(text, "Nine people") == "bridge"


def test_whoever_saw_a_paper_owns_no_figure():
    text = "Orbis Ltd. has a plan. A letter seen by the Lowick Courier puts it at $9 million."
    assert subject(text, "$9 million") != "Lowick Courier"


def test_nobody_is_killed_by_what_is_said_to_have_killed_none():
    text = "Malaria spreads. Malaria is feared. Nine miners died, none of them from malaria."
    assert subject(text, "Nine miners") is None


@pytest.mark.parametrize(
    ("text", "figure", "whose"),
    [
        ("Police sought a threefold increase in patrols.", "threefold", "patrols"),
        ("Ida Roke saw a 4% rise in rents.", "4%", "rents"),
        ("Courts fined six mills $9 million, a fourfold rise.", "fourfold", "mills"),
        ("Courts fined six mills $9 million, a fourfold rise on 2024.", "2024", "mills"),
        ("Ida Roke found nine faults, a fourfold rise.", "fourfold", "faults"),
        (
            "Orbis Ltd. fell. Copper costs $9, about three times its average.",
            "three times",
            "Copper",
        ),
        ("A panel in Leeds could halve Vantor plc's grant.", "halve", "Vantor plc"),
    ],
)
def test_a_change_is_of_what_changes(text, figure, whose):
    assert subject(text, figure) == whose


@pytest.mark.parametrize(
    ("text", "figure", "whose"),
    [
        ("Ida Roke denied that she had agreed to delay the ban from 2028.", "2028", "ban"),
        ("Ida Roke wants to extend the contract to 2031.", "2031", "contract"),
        ("Ida Roke moved to Leeds in 2031.", "2031", "Ida Roke"),
        ("Ida Roke had set it two years earlier.", "two years earlier", None),
        ("Ida Roke bought a mill two years later.", "two years later", "Ida Roke"),
    ],
)
def test_a_day_is_of_what_is_moved_to_or_from_it(text, figure, whose):
    assert subject(text, figure) == whose


TRIAL = "Tarn Pharma Ltd. tested Zelbin. "


@pytest.mark.parametrize(
    ("text", "figure", "whose"),
    [
        (TRIAL + "The commonest complaints were coughs (4%) and colds (2%).", "4%", "coughs"),
        (TRIAL + "The commonest complaints were coughs (4%) and colds (2%).", "2%", "colds"),
        (TRIAL + "Homes use wood (61%), coal (30%) or oil (9%).", "30%", "coal"),
        (TRIAL + "Patients in the 40 mg arm lost 6.1 kg.", "6.1 kg", "40 mg arm"),
        (TRIAL + "Patients lost 6 kg, compared with 4 kg in the 20 mg arm.", "4 kg", "20 mg arm"),
        (TRIAL + "It cured 41% of patients, versus 9% on placebo.", "9%", "placebo"),
        (
            TRIAL + "Patients lost 6 kg, compared with 4 kg in the 20 mg arm and 1 kg for placebo.",
            "1 kg",
            "placebo",
        ),
    ],
)
def test_a_figure_is_of_what_it_is_told_beside(text, figure, whose):
    assert subject(text, figure) == whose


TOWN = "Bakers met. "


@pytest.mark.parametrize(
    ("text", "figure", "whose"),
    [
        (TOWN + "The vacancy rate in the county was 4%.", "4%", "vacancy rate"),
        (TOWN + "Restaurant traffic fell 4%.", "4%", "Restaurant traffic"),
        (TOWN + "House prices rose 4%.", "4%", "House prices"),
        (TOWN + "Fibre intake rose to 31 grams.", "31 grams", "Fibre intake"),
        ("Quorvex Inc. makes kilns. The share price fell 4%.", "4%", "Quorvex Inc."),
        ("Quorvex Inc. makes kilns. Passenger numbers fell 4%.", "4%", "Quorvex Inc."),
    ],
)
def test_what_is_measured_is_called_by_the_noun_before_it(text, figure, whose):
    assert subject(text, figure) == whose


@pytest.mark.parametrize(
    ("text", "figure", "whose"),
    [
        ("Bakers met. Four of the mills will shut in May.", "May", "mills"),
        ("Bakers met. Four of the mills make 90 loaves.", "90 loaves", "mills"),
        ("Tarn Ltd. grew, and profit rose 4%. Orin Ltd. met Orin Ltd.", "4%", "Tarn Ltd."),
    ],
)
def test_what_is_told_of_a_part_is_told_of_the_whole(text, figure, whose):
    assert subject(text, figure) == whose


@pytest.mark.parametrize(
    ("text", "figure", "whose"),
    [
        ("The Bank of Orrin held rates, and the pound fell 1%.", "1%", "pound"),
        ("The Bank of Orrin held rates, and the pound fell 1% to $1.30.", "$1.30", "pound"),
        ("Turkey's lira weakened by 3% after the Bank of Orrin met.", "3%", "lira"),
        ("The Canadian dollar slipped 0.3%, the Bank of Orrin said.", "0.3%", "Canadian dollar"),
        ("Copper prices fell 2% after Peru shut a mine.", "2%", "Copper prices"),
        ("Wheat futures rose 3% after Russia closed a port.", "3%", "Wheat futures"),
        ("Iron ore rose 3% after Brazil closed a port.", "3%", "Iron ore"),
        ("Norrbank said mortgage rates had risen to 6%.", "6%", "mortgage rates"),
        ("UK house prices rose 3%, the lender Norrbank said.", "3%", "UK house prices"),
        ("UK house prices rose, Norrbank said.\n\nPrices were up 4%.", "4%", "UK house prices"),
        ("Ana Marin spoke. Inflation reached 9%, and Jon Roke left.", "9%", "Inflation"),
        ("Energy bills rose 9%, the Orrin Watch said.", "9%", "Energy bills"),
        ("The Bank of Orrin met, and the index fell 3%.", "3%", "index"),
        ("Gas sites in Germany are 58% full, the Orrin Bureau said.", "58%", "Gas sites"),
        ("Storm Brona closed 40 roads. The storm is over.", "40 roads", "Storm Brona"),
        ("Temperatures reached 44C, the Orrin Bureau said.", "44C", "Temperatures"),
        ("Orbis Ltd. makes tins. Sales rose 3%.", "3%", "Orbis Ltd."),
    ],
)
def test_what_a_market_tells_of_is_what_is_traded_there(text, figure, whose):
    assert subject(text, figure) == whose


@pytest.mark.parametrize(
    ("text", "figure", "whose"),
    [
        ("Orrin Rovers signed the winger Jon Roke on a four-year deal.", "four-year", "Jon Roke"),
        ("Orrin Rovers gave Jon Roke a two-year contract.", "two-year", "Jon Roke"),
        ("A six-year sentence was handed to Jon Roke by Judge Ida Tarn.", "six-year", "Jon Roke"),
        ("Ida Tarn asked for a nine-year term for Jon Roke.", "nine-year", "Jon Roke"),
        ("The Court of Appeal cut Jon Roke's sentence to four years.", "four years", "Jon Roke"),
        ("Orrin Rovers paid Lowick Athletic £4m for Jon Roke.", "£4m", "Jon Roke"),
        ("Orrin Rovers signed a four-year deal with Vantor plc.", "four-year", "Orrin Rovers"),
    ],
)
def test_a_term_or_a_fee_is_whose_it_is_set_for(text, figure, whose):
    assert subject(text, figure) == whose


@pytest.mark.parametrize(
    ("text", "figure", "whose"),
    [
        ("The study of 480 people, led by Ida Roke, ended.", "480 people", "study"),
        ("A poll of 2,000 voters by Vantor plc put Tarn ahead.", "2,000 voters", "poll"),
        ("Tarn won 34% of the vote, ahead of the Greens on 24%.", "24%", "Greens"),
        ("The Orrin Bureau expects 41 degrees for Perth.", "41 degrees", "Perth"),
        (
            "About 3 million people in Britain have kidney disease.",
            "3 million people",
            "kidney disease",
        ),
        ("The report, by Orrin Watch, says plastic is 80% of the litter.", "80%", "plastic"),
        ("Ana Marin leads her rival, Luis Tarn, by nine points.", "nine points", "Ana Marin"),
        ("The poll gave Ana Marin 41% and Luis Tarn 32%.", "41%", "Ana Marin"),
        ("Pupils go to Carr Primary, four miles away.", "four miles", "Carr Primary"),
        ("Ashby Trust paid. Migraine affects 10 million people.", "10 million people", "Migraine"),
        ("Spain's heatwave eased on Thursday.", "Thursday", "heatwave"),
        ("Orbis Ltd. sued. Ida Roke, 29, won on 30 January.", "30 January", "Ida Roke"),
        ("Ana Tarn said Ida Roke would be out for two weeks.", "two weeks", "Ida Roke"),
        ("A tonne of wheat costs $240.", "$240", "wheat"),
        ("The $6 million bond, which the Orrin council wants, fell due in May.", "May", "bond"),
        ("The bill, which would cost $4 billion, was passed by the Senate.", "$4 billion", "bill"),
    ],
)
def test_what_is_studied_scored_foretold_or_sold_by_the_tonne(text, figure, whose):
    assert subject(text, figure) == whose
