"""Which way a day lies whose week or year is not told, seen from a Thursday in June."""

from datetime import date

import pytest

THURSDAY = date(2026, 6, 18)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("The offer is open until Monday.", "2026-06-22"),
        ("See you Monday.", "2026-06-22"),
        ("Back on Monday.", "2026-06-22"),
        ("Back Monday, with more on vending machines.", "2026-06-22"),
        ("Until Monday, they had not called him a suspect.", "2026-06-15"),
        ("Back in Leeds on Monday, he slept.", "2026-06-15"),
        ("The office has banned fishing until Monday.", "2026-06-22"),
        ("Residents are allowed home from Monday.", "2026-06-22"),
        ("Residents were allowed home from Monday.", "2026-06-15"),
        ("Rival Tarn Group reports on Monday.", "2026-06-22"),
        ("Tarn Group reports sales of $4m on Monday.", "2026-06-15"),
        ("Police said they had asked both to come back on Monday.", "2026-06-22"),
        ("Police had asked both to come back on Monday.", "2026-06-15"),
        ("Bridge shut till Monday as bill trebles", "2026-06-22"),
        ("He was not seen by a doctor until Monday.", "2026-06-15"),
        ("The council voted in secret to close two pools on Monday.", "2026-06-22"),
        ("The road is shut until Monday.", "2026-06-22"),
        ("He is being held until Monday.", "2026-06-22"),
        ("The hearing was adjourned until Monday.", "2026-06-22"),
        ("The mayor gave them until Monday to reply.", "2026-06-22"),
        ("The mayor had given them until Monday to reply.", "2026-06-15"),
        ("He stayed until Monday.", "2026-06-15"),
        ("The show runs through Monday.", "2026-06-22"),
        ("A deal is needed by Monday.", "2026-06-22"),
        ("They stocked up ahead of Monday.", "2026-06-22"),
        ("The vote is on Monday.", "2026-06-22"),
        ("The case is set for trial Monday.", "2026-06-22"),
        ("Markets are closed on Monday.", "2026-06-22"),
        ("Markets were closed on Monday.", "2026-06-15"),
        ("Polls close on Monday.", "2026-06-22"),
        ("Voters go to the polls on Monday.", "2026-06-22"),
        ("The levy takes effect on Monday.", "2026-06-22"),
        ("She is flying to Rome on Monday.", "2026-06-22"),
        ("The judge set a deadline of Monday.", "2026-06-22"),
        ("Monday's deadline looms.", "2026-06-22"),
        ("They missed Monday's deadline.", "2026-06-15"),
        ("The launch was moved to Monday.", "2026-06-22"),
        ("He will speak of the Monday attack.", "2026-06-15"),
        ("He will speak at the Monday meeting.", "2026-06-22"),
    ],
)
def test_weekday(text, day, timexes):
    assert timexes(text, THURSDAY) == [day]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The road is shut until March.", "2027-03"),
        ("In a December report it warned of floods.", "2025-12"),
        ("The deadline is Dec. 31.", "2026-12-31"),
        ("The deadline was Dec. 31.", "2025-12-31"),
        ("They want it done by Christmas.", "2026-12-25"),
        ("The board fixed July 3 as the record date.", "2026-07-03"),
        ("Holders of record on July 3 will be paid.", "2026-07-03"),
        ("March robusta lost 2%.", "2027-03"),
        ("May Chicago wheat futures fell.", "2027-05"),
        ("Crude for August delivery was flat.", "2026-08"),
        ("April robusta exports fell.", "2026-04"),
        ("In March robusta lost 2%.", "2026-03"),
        ("Inflation goes up to 4% in March.", "2026-03"),
        ("Orrin said sales had dropped, and that it would close a shop in May.", "2027-05"),
        ("Tin touched a record in March.", "2026-03"),
        ("The new dean takes up her chair in March.", "2027-03"),
        ("The bill goes before the senate in March.", "2027-03"),
        ("Shops shut on Good Friday.", "2026-04-03"),
        ("Shops will shut on Good Friday.", "2027-03-26"),
    ],
)
def test_month_and_day(text, value, timexes):
    assert timexes(text, THURSDAY) == [value]


@pytest.mark.parametrize(
    ("published", "value"),
    [(date(2026, 2, 3), "2025-WI"), (date(2026, 11, 3), "2026-WI")],
)
def test_this_winter_is_named_for_the_year_it_began_in(published, value, timexes):
    assert timexes("It snowed this winter.", published) == [value]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Pell vowed to restart the kiln in October.", "2026-10"),
        ("Unions threatened to picket the yard on Thursday.", "2026-01-15"),
        ("Negotiations set for April may yet collapse.", "2026-04"),
        ("A verdict due on Wednesday could free him.", "2026-01-14"),
        ("Officials shelved the auction planned for March.", "2026-03"),
        ("The board, which met on Thursday, sacked him.", "2026-01-08"),
        ("Marren said the clinic, which closed in June, would be sold.", "2025-06"),
        ("He told reporters the clinic would reopen in June.", "2026-06"),
        ("The strike that began in November has ended.", "2025-11"),
        ("The derby was postponed until Saturday.", "2026-01-17"),
        ("The inquest was adjourned until March.", "2026-03"),
        ("The curfew was lifted on Friday.", "2026-01-09"),
        ("After a poll in September, the two men fell out.", "2025-09"),
        ("Before a poll in September, the two men want a deal.", "2026-09"),
        ("They aim to glaze the dome in May.", "2026-05"),
        ("The lender is expected to cut rates on Thursday.", "2026-01-15"),
        ("The lender had been expected to cut rates on Thursday.", "2026-01-08"),
        ("Voters go to the polls on Sunday.", "2026-01-18"),
        ("The museum opens in February.", "2026-02"),
        ("The museum opened in February.", "2025-02"),
        ("The pilot, hired in August, quit.", "2025-08"),
        ("A trial scheduled to begin in August was moved.", "2026-08"),
        ("She was due in court on Tuesday.", "2026-01-13"),
        ("The treaty takes effect in July.", "2026-07"),
        ("The rule took effect in July.", "2025-07"),
        ("Hale has until Friday to appeal.", "2026-01-16"),
        ("Hale had until Friday to appeal.", "2026-01-09"),
        ("The parade is on Saturday.", "2026-01-17"),
        ("The parade was on Saturday.", "2026-01-10"),
        ("It asked the court to sit on Wednesday.", "2026-01-14"),
        ("Crews plan to flood the basin in August.", "2026-08"),
        ("Crews failed to flood the basin in August.", "2025-08"),
        ("Crews managed to flood the basin in August.", "2025-08"),
        ("Renn agreed to step down in March.", "2026-03"),
        ("Renn, who agreed to step down, left in March.", "2025-03"),
        ("On Friday, the mayor will unveil the statue.", "2026-01-16"),
        ("On Friday, the mayor unveiled the statue.", "2026-01-09"),
        ("If approved on Thursday, the road would be built.", "2026-01-15"),
        ("The jump in orders in May was the largest.", "2025-05"),
        ("The clocks are set to spring back in March.", "2026-03"),
        ("Tolls were to rise in April, but the plan was dropped.", "2026-04"),
        ("A ferry to be launched in May will carry cars.", "2026-05"),
        ("Pell had promised that the pool would open in December.", "2025-12"),
        ("He is to be tried in June.", "2026-06"),
        ("The minister arrives on Wednesday for talks.", "2026-01-14"),
        ("Ferries stop running on Friday.", "2026-01-16"),
        ("Wednesday's vote could topple him.", "2026-01-14"),
        ("Wednesday's vote toppled him.", "2026-01-07"),
        ("The flats, finished in October, stand empty.", "2025-10"),
        ("Jury selection begins Tuesday.", "2026-01-13"),
        ("Marrow reports earnings Thursday.", "2026-01-15"),
        ("The lender publishes its full-year results on Friday.", "2026-01-16"),
        ("The agency releases its inflation data Wednesday.", "2026-01-14"),
        ("Marrow reports record earnings Thursday.", "2026-01-08"),
        ("Marrow reports a loss Thursday.", "2026-01-08"),
        ("Orbit chose Leeds, with work to start in August.", "2026-08"),
        ("Traders see a small chance of a cut in December.", "2026-12"),
        ("The firm has picked four ports for a scheme to run through June.", "2026-06"),
    ],
)
def test_the_clause_tells_which_way(text, value, timexes):
    assert timexes(text, date(2026, 1, 12)) == [value]
