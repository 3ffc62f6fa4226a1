"""How a time binds: by its words, by its clause, and as a window."""

from datetime import date

import pytest

from factsheet import summarize_text
from factsheet.model.values import TimeExpression

MONDAY = date(2026, 1, 12)


@pytest.mark.parametrize(
    ("text", "words", "bound"),
    [
        ("The road must be open by June 2027.", "June 2027", "by"),
        ("The town, ringed by 2025 with new flats, grew.", "2025", "by"),
        ("The kiln was rebuilt by 1990.", "1990", "by"),
        ("Sales have doubled since 2019.", "2019", "since"),
        ("It has run from 2019.", "2019", "since"),
        ("The rule applies from July 1.", "July 1", "not_before"),
        ("They will not vote before May.", "May", "not_before"),
        ("The bridge won't open until 2028.", "2028", "not_before"),
        ("The bridge is closed until 2028.", "2028", "until"),
        ("He stays in post through June.", "June", "until"),
        ("More were sold in July, with others following that September.", "that September", None),
        ("It had warned of leaks as early as 2019.", "2019", None),
        ("Dogs barked through the night.", "the night", None),
        ("The pool was shut through the winter.", "the winter", None),
        ("The fund ran dry through the end of June.", "the end of June", "until"),
        ("Rents fell for the past two months.", "the past two months", "within"),
        ("It may be sold within three weeks.", "three weeks", "within"),
        ("It will spend the sum over the next five years.", "the next five years", "within"),
        ("Staff left after May 2024.", "May 2024", "after"),
        ("Entries close before Friday.", "Friday", "before"),
        ("The paper must arrive no later than March 3.", "March 3", "by"),
        ("A cut may come as soon as March.", "March", "not_before"),
        ("A cut may come as early as March.", "March", "not_before"),
        ("Every member has paid since the 1990s.", "the 1990s", "since"),
        ("In the last decade, rents rose.", "the last decade", "within"),
        ("The work should be done in the coming weeks.", "the coming weeks", "within"),
        ("The work should be done in under six months.", "under six months", "within"),
        ("Prices rose in recent months.", "recent months", "within"),
        ("The work will take two years.", "two years", None),
        ("In ten years the glacier will be gone.", "ten years", None),
        ("The patent expires in three years.", "three years", None),
        ("We want a club that will still be here in ten years.", "ten years", None),
        ("They hope to finish the tower in two years.", "two years", "within"),
        ("It will be the third inquiry in six years.", "six years", "within"),
        ("It will be the driest year in 20 years.", "20 years", "within"),
        ("The bond matures in seven years.", "seven years", None),
        ("Insurers field 9,340 claims in four days.", "four days", "within"),
        ("Staff left before the 2027 election.", "2027", None),
        ("Staff left before the 2027 general election.", "2027", None),
        ("It will cost $9 and last 15 years.", "15 years", None),
        ("It will be mended after the winter storms.", "the winter", None),
        ("He spoke on Monday.", "Monday", None),
        ("The offer expires on March 31.", "March 31", None),
        ("The deadline is March 31.", "March 31", "by"),
        ("It has a deadline of March 31.", "March 31", "by"),
        ("Firms have until March 31 to comply.", "March 31", "until"),
        ("The tax starts in 2027 at the earliest.", "2027", "not_before"),
        ("It must close in 2027 at the latest.", "2027", "by"),
        ("It is the worst since at least 1953.", "1953", "since"),
        ("From 2030, no new boilers may be sold.", "2030", "not_before"),
        ("By the end of 2027, all are to be sold.", "the end of 2027", "by"),
        ("Trains ran late up to Friday.", "Friday", "until"),
        ("It fell by 2025 standards.", "2025", None),
        ("The fee was raised by Friday's vote.", "Friday", None),
        ("She was beaten by last year's winner.", "last year", None),
        ("Before 2010 no ferry ran.", "2010", "before"),
        ("He was jailed until 2040.", "2040", "until"),
        ("Starting in April, tolls rise.", "April", "not_before"),
        ("Effective June 1, the fee is $2.", "June 1", "not_before"),
        ("It will be finished sometime before June.", "June", "before"),
        ("Between now and May, it rains.", "May", None),
        ("Within days, all was sold.", "days", "within"),
        ("During the past year it lost 40 staff.", "the past year", "within"),
        ("It sank into ruin in a matter of weeks.", "a matter of weeks", "within"),
        ("It was the worst flood in 30 years.", "30 years", "within"),
        ("It fell to a three-year low.", "three-year", "within"),
        ("A sale is at least two years away.", "at least two years", "not_before"),
        ("Her stay was cut by two years.", "two years", None),
        ("After years of talks, they met.", "years", None),
        ("It had 52 weeks in a year.", "a year", None),
        ("Orbis Ltd. has 30 days to appeal.", "30 days", "within"),
        ("The court gave her two weeks to pay.", "two weeks", "within"),
        ("Her lease has two years to run.", "two years", None),
        ("It took her two years to pay.", "two years", None),
    ],
)
def test_bound(text, words, bound):
    facts = summarize_text(text, published=MONDAY).facts
    [value] = [f.value for f in facts if f.text == words and isinstance(f.value, TimeExpression)]
    assert value.bound == bound
