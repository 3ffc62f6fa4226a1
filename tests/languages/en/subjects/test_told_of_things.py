"""Whose figure it is where that is a thing without a name: what moves, is held, or gets a sum."""

import pytest
from tests.languages.en.subjects.asking import subject


@pytest.mark.parametrize(
    ("text", "figure", "whose"),
    [
        ("Tarn Bank sold tin. Diesel dropped by 8% in May.", "8%", "Diesel"),
        ("Orrin council met. Bus fares will go up from $2 to $3.", "$3", "Bus fares"),
        ("Orrin council met. Parking permits rise from £48 to £60.", "£48", "Parking permits"),
        ("The heatwave hurt Orrin Bay. Kelp declined by 90%.", "90%", "Kelp"),
        ("Orbis Ltd. makes boots. Footwear, its largest arm, grew 9%.", "9%", "Footwear"),
        ("Tarn Bank met. Tin had peaked in May. It is still up 8% since then.", "8%", "Tin"),
        ("Tarn Bank met. Cocoa bucked the trend, adding $18.", "$18", "Cocoa"),
        ("Orbis Ltd. makes boots. Its footwear sales fell by 9%.", "9%", "Orbis Ltd."),
        ("Orbis Ltd. makes boots. Deliveries rose 9%.", "9%", "Orbis Ltd."),
        ("Orbis Ltd. makes boots. The order book grew to $4 million.", "$4 million", "Orbis Ltd."),
    ],
)
def test_what_moves_by_itself_is_told_of_that_and_not_of_a_body(text, figure, whose):
    assert subject(text, figure) == whose


@pytest.mark.parametrize(
    ("text", "figure", "whose"),
    [
        (
            "Orrin council met. A consultation on the plans begins on Monday.",
            "Monday",
            "consultation",
        ),
        ("Orbis Ltd. was sued. A hearing is due on June 9.", "June 9", "hearing"),
        ("Tarn Trust closed wards. A review will report in June.", "June", "review"),
        ("Orrin council met. The debate lasted 40 minutes.", "40 minutes", "debate"),
        ("Orrin council met. The by-election will be held in May.", "May", "by-election"),
        ("Orrin council met. The council will hold a debate in May.", "May", "Orrin council"),
    ],
)
def test_what_is_held_has_the_time_when_it_is_and_how_long(text, figure, whose):
    assert subject(text, figure) == whose


@pytest.mark.parametrize(
    ("text", "figure", "whose"),
    [
        ("Orrin Bay froze. A handful of herons came in May.", "May", "herons"),
        ("A fifth of growers owe over £500.", "£500", "growers"),
        ("Hundreds of anglers left on Friday.", "Friday", "anglers"),
        ("Some 22% of ewes had a lamb last year.", "last year", "ewes"),
        ("Orrin Bay froze. Part of the pier fell in on Monday.", "Monday", "pier"),
        ("Orbis Ltd. met. Half of the firm's mills shut in May.", "May", "Orbis Ltd."),
    ],
)
def test_what_so_many_or_such_a_part_of_something_do_is_told_of_that(text, figure, whose):
    assert subject(text, figure) == whose


@pytest.mark.parametrize(
    ("text", "figure", "whose"),
    [
        ("Africa's largest smelter lost $40m.", "$40m", "Africa's largest smelter"),
        ("Three of Europe's largest dairies paid €9m.", "€9m", "Europe's largest dairies"),
        ("Kenya's highest inflation rate since May was 8%.", "8%", "Kenya"),
        ("Kenya's protest leaders want $9m.", "$9m", "Kenya"),
        ("Kenya's latest airline made $9m.", "$9m", "Kenya"),
    ],
)
def test_the_first_of_a_place_is_not_the_place(text, figure, whose):
    assert subject(text, figure) == whose


@pytest.mark.parametrize(
    ("text", "figure", "whose"),
    [
        ("A trial in Tarn ended. Researchers recruited 480 adults.", "480 adults", "trial"),
        ("A study was out in May. The team tested 90 cooks.", "90 cooks", "study"),
        ("The Tarn trial ended. Nine patients dropped out.", "Nine patients", "Tarn trial"),
        ("A study was out in May. The team asked for $9 million.", "$9 million", "team"),
    ],
)
def test_those_who_take_part_in_a_study_are_counted_of_it(text, figure, whose):
    assert subject(text, figure) == whose


@pytest.mark.parametrize(
    ("text", "figure", "whose"),
    [
        ("Orrin council met. A petition gathered 900 names by May.", "May", "petition"),
        ("Orrin council met. About 900 people signed the petition.", "900 people", "petition"),
        ("Orrin council met. A petition with 900 signatures came.", "900 signatures", "petition"),
        ("Orrin council met. Social care will get $4 million.", "$4 million", "Social care"),
        ("A ferry sank off Tarn Island, officials said on Tuesday.", "Tuesday", "officials"),
        ("Zelbin was tested. In the placebo group, the rate was 7%.", "7%", "placebo group"),
        ("Zelbin was tested. Among smokers, recurrence fell to 9%.", "9%", "smokers"),
    ],
)
def test_petitions_receivers_officials_and_groups_have_what_is_told_of_them(text, figure, whose):
    assert subject(text, figure) == whose


@pytest.mark.parametrize(
    ("text", "figure", "whose"),
    [
        ("Orrin council met. Full service is not expected before May.", "May", "Full service"),
        ("Tarn Air fell. Flight attendants walked out on Monday.", "Monday", "Flight attendants"),
        ("Orrin council met. Council tax goes up from April.", "April", "Council tax"),
        ("Orrin Bay flooded. A boat carried 19 people.", "19 people", "boat"),
        ("Orrin council met. The plan was passed by 27 votes to 21.", "21", "plan"),
        ("Orrin Life was fined. Customers were overcharged £9 million.", "£9 million", "Customers"),
        ("Ida Roke spoke of a 20% chance of rain.", "20%", "rain"),
        ("Tarn Bank gained. Each $500 move in zinc hurts it.", "$500", "zinc"),
        ("Orbis Ltd. shut a pit at a zinc price of $1,900.", "$1,900", "zinc"),
        (
            "Orrin council met. Support for carers will get $4 million.",
            "$4 million",
            "Support for carers",
        ),
        ("Ida Roke cut her zinc forecast to $2,100.", "$2,100", "zinc"),
        ("Ida Roke sees arabica at $3 by May.", "$3", "arabica"),
        ("Tarn Bank expects house prices to rise 4%.", "4%", "house prices"),
        ("Orrin Trust will close the 18-bed Alder Ward.", "18-bed", "Alder Ward"),
        ("Orrin Trust met. Work on the £38m Alder Wing ended.", "£38m", "Alder Wing"),
    ],
)
def test_what_happens_to_a_thing_or_is_foreseen_of_it_is_told_of_it(text, figure, whose):
    assert subject(text, figure) == whose


@pytest.mark.parametrize(
    ("text", "figure", "whose"),
    [
        ("Tarn Bank barred the 52-year-old lender Orlo Bank.", "52-year-old", "Orlo Bank"),
        ("Ida Roke sued the driver over her nine-year-old son.", "nine-year-old", "son"),
        ("Ida Roke, a 34-year-old baker, sued Orlo Bank.", "34-year-old", "Ida Roke"),
        ("The 12-year-old girl's father, Ivo Lunt, sued.", "12-year-old", "girl"),
        ("Orlo Bank's 12-year-old ship sank.", "12-year-old", "ship"),
        ("It was sold to Norvane Foods of Leeds, which paid $9m.", "$9m", "Norvane Foods"),
        ("Ida Roke of Orlo Advisors, which paid $9m, left.", "$9m", "Orlo Advisors"),
    ],
)
def test_an_age_is_of_whom_it_describes_and_no_town_is_what_its_firm_is(text, figure, whose):
    assert subject(text, figure) == whose


@pytest.mark.parametrize(
    ("text", "figure", "whose"),
    [
        ("Potholes pushed bus fares from 40p to 90p.", "90p", "bus fares"),
        ("Orrin council raised burial charges to £3.", "£3", "burial charges"),
        ("A tunnel will cut the trip from two hours to 40 minutes.", "40 minutes", "trip"),
        ("A judge cut the sentence to four years.", "four years", "sentence"),
        ("Frost pushed wheat prices up by 12%.", "12%", "wheat prices"),
        # what somebody has in accounts, or may have, is theirs
        ("Orbis Ltd. raised its dividend to 4p.", "4p", "Orbis Ltd."),
        ("Orbis Ltd. cut its price to $3.", "$3", "Orbis Ltd."),
        ("Orbis Ltd. will cut jobs by May.", "May", "Orbis Ltd."),
        ("Orbis Ltd. raised the bid to £4m.", "£4m", "Orbis Ltd."),
    ],
)
def test_what_somebody_moves_to_a_figure_has_it(text, figure, whose):
    assert subject(text, figure) == whose


@pytest.mark.parametrize(
    ("text", "figure", "whose"),
    [
        ("The mayor's old car is for sale. It should fetch £900.", "£900", "mayor's old car"),
        ("Orbis Ltd. sold Tarn House, a hotel near Leeds. The hotel has 12 floors.", "12 floors",
         "Tarn House"),
        ("The jab, known as Tarnivax, costs $4.", "$4", "Tarnivax"),
        ("A new clinic is planned.\n\nBuilding costs rose 4%.", "4%", "Building costs"),
        ("At Orbis Ltd., its chief built a boat. The boat cost £4m.", "£4m", "boat"),
    ],
)  # fmt: skip
def test_what_is_told_next_is_told_of_what_was_called(text, figure, whose):
    assert subject(text, figure) == whose


@pytest.mark.parametrize(
    ("text", "figure", "whose"),
    [
        ("A leak cost taxpayers £4m.", "£4m", "taxpayers"),
        ("A notebook has cost an Orrin fishing company £4m in fines.", "£4m",
         "Orrin fishing company"),
        ("A wall costs 40p. A new wall would cost £4m.", "£4m", "new wall"),
    ],
)  # fmt: skip
def test_what_somebody_without_a_name_has_to_pay_is_theirs(text, figure, whose):
    assert subject(text, figure) == whose


def test_what_a_speaker_does_is_told_of_the_speaker():
    text = "Orbis Ltd. shut a mill.\n\n“I sold 40 pies a day,” said Ida Roke."
    assert subject(text, "40 pies") == "Ida Roke"


@pytest.mark.parametrize(
    ("text", "figure", "whose"),
    [
        ("Last year's season closed at $2.71.", "$2.71", "season"),
        ("Tuesday's auction raised £40m.", "£40m", "auction"),
        ("Tuesday's sale drew 400 fans.", "400 fans", "sale"),
        ("Orbis Ltd. left. Last year's profit was £4m.", "£4m", "Orbis Ltd."),
    ],
)
def test_a_time_owns_nothing(text, figure, whose):
    assert subject(text, figure) == whose


@pytest.mark.parametrize(
    ("text", "figure", "whose"),
    [
        ("Orbis Ltd. sold Tarn House, its 40-bed hotel.", "40-bed", "Tarn House"),
        ("Orbis Ltd. sued Ida Roke, its 48-year-old founder.", "48-year-old", "Ida Roke"),
        ("Orbis Ltd. left Leeds, its 40-shop base.", "40-shop", "Orbis Ltd."),
    ],
)
def test_a_measure_behind_a_comma_is_of_what_stands_before_it(text, figure, whose):
    assert subject(text, figure) == whose


@pytest.mark.parametrize(
    ("text", "figure", "whose"),
    [
        ("In Mali and Chad, the drug, called orvospla, cut it by 45%.", "45%", "orvospla"),
        ("Orbis Ltd. left Leeds, a city with 40 mills.", "40 mills", "Leeds"),
        ("Orbis Ltd. will absorb rival Tarn Foods. Shares of the acquirer fell 7%.", "7%",
         "Orbis Ltd."),
    ],
)  # fmt: skip
def test_a_town_is_renamed_by_nothing_that_is_no_place(text, figure, whose):
    assert subject(text, figure) == whose
