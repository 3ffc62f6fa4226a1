"""Money: a currency's sign, code or name with a number, before it or after it."""

from decimal import Decimal

from msgspec import structs

from factsheet.grammar.pattern import OneOf, Optional, Sequence, word
from factsheet.grammar.rule import Match, Reading, Refusal, Rule, finds, ignores
from factsheet.languages.en.figures.amounts import Amount, Money, read_amount
from factsheet.languages.en.figures.changes import is_change, is_result
from factsheet.languages.en.figures.hedges import bounded, passed
from factsheet.languages.en.figures.money_bands import BAND
from factsheet.languages.en.figures.per import per_at
from factsheet.languages.en.figures.ranges import Connector, End, is_day, is_second_year, spread
from factsheet.languages.en.lexicon.currencies import Currency, resolved
from factsheet.languages.en.lexicon.numbers import LETTERS_OF_MONEY
from factsheet.model.values import MonetaryAmount, plain
from factsheet.text.context import ReadingContext


def _amount(match: Match) -> Reading | Refusal:
    amount: Amount = match["amount"]
    if amount.currency is None:
        return Refusal("currency", "a number without a currency")
    words = match.context.tokens.word
    if words[amount.start - 1 : amount.start + 1] == ["not", "one"] and amount.number.max == 1:
        return Refusal("number", "nothing at all")
    return _reading(match, amount, amount.currency, amount.min, amount.max)


def _reading(
    match: Match, amount: Amount, currency: Currency, low: Decimal | None, high: Decimal | None
) -> Reading:
    tokens = match.context.tokens
    code, assumed = resolved(match.context, currency)
    per, end = per_at(tokens, match.end)
    bounds = bounded(tokens, amount.start, end, low, high)
    if match.context.classes[end] not in "nsx~-":
        bounds = passed(match.context, amount.start, bounds)
    least, most = (None if side is None else plain(side) for side in (bounds.min, bounds.max))
    return Reading(
        MonetaryAmount(least, most, code, assumed, per),
        bounds.approximate or amount.number.approximate,
        start=amount.start,
    )


def _range(match: Match) -> Reading | Refusal:
    low: Amount = match["low"]
    high: Amount = match["high"]
    currency = high.currency or low.currency
    if currency is None:
        return Refusal("currency", "two numbers without a currency")
    if low.currency and high.currency and low.currency.code != high.currency.code:
        return Refusal("currency", "two currencies make no range")
    tokens = match.context.tokens
    if is_change(match.context, low.start, high.end):
        return Refusal("low", "a change from one amount to another, not a range")
    dated = _is_year(low) or is_day(tokens, low.number) or is_second_year(tokens, low.number)
    if low.currency is None and dated:
        return Refusal("low", "a year, or the day of a month")
    if low.currency is None and _has_letters_before(match.context, low):
        return Refusal("low", "it has a currency of its own")
    if low.currency is None and low.number.form == "fraction":
        return Refusal("low", "a share, and no money")
    both = _ends(match.context, low, high, currency)
    if both is None:
        return Refusal("high", "the second amount is not above the first")
    if tokens.word[low.end] in ("to", "up") and is_result(match.context, low.start, *both):
        return Refusal("low", "how much an amount changed, and what came of it")
    return _reading(match, low, currency, *both)


def _has_letters_before(context: ReadingContext, low: Amount) -> bool:
    """Whether the letters of a currency stand before the first amount: from Sh60 to Sh100."""
    own = read_amount(context, low.start - 1) if low.start else None
    return own is not None and own.currency is not None and own.end == low.end


def _is_year(amount: Amount) -> bool:
    number = amount.number
    if number.min is None or not number.digits or number.end - number.start > 1:
        return False
    return 1900 <= number.min <= 2100


def _ends(
    context: ReadingContext, low: Amount, high: Amount, currency: Currency
) -> tuple[Decimal, Decimal] | None:
    """The ends of a range in the currency, with its part carried over: 50 to 75 cents."""
    if low.min is None or low.max is None:
        return None
    factor = currency.factor if low.currency is None else Decimal(1)
    first = End(low.start, low.end, low.min * factor, low.max * factor, low.scale)
    return spread(context.tokens, first, End(high.start, high.end, high.min, high.max, high.scale))


def _part(match: Match) -> Reading | Refusal:
    part: Amount = match["part"]
    whole: Amount = match["whole"]
    if part.currency is not None or whole.currency is None or part.number.form == "fraction":
        return Refusal("part", "it has a currency of its own, or none")
    reading = _reading(match, part, whole.currency, part.min, part.max)
    return structs.replace(reading, end=part.end)


def _compound(match: Match) -> Reading | Refusal:
    whole: Amount = match["whole"]
    cents: Amount = match["cents"]
    if whole.currency is None or cents.currency is None or whole.currency.factor != 1:
        return Refusal("whole", "no whole currency")
    if cents.currency.factor == 1 or not (whole.number.exact and cents.number.exact):
        return Refusal("cents", "no part of the currency")
    if whole.max is None or cents.max is None or cents.max >= 1:
        return Refusal("cents", "no part of the currency")
    total = whole.max + cents.max
    return _reading(match, whole, whole.currency, total, total)


WORDS_OF_CENTS = frozenset("c p cent cents eurocents penny pennies pence paise sen kopecks".split())


def _words_of_money() -> frozenset[str]:
    """Of which one stands in every range of money."""
    money = Money("")
    return money.first_words() | money.inside() - frozenset((*LETTERS_OF_MONEY, "of", "-"))


AMOUNT = Rule(
    name="money.amount",
    pattern=Money("amount"),
    interpret=_amount,
    examples=(
        *finds(
            MonetaryAmount(Decimal(4350000000), Decimal(4350000000), "HKD"),
            "Lantern raised [[HK$4.35 billion]] in the listing.",
            "Lantern raised [[4.35 billion Hong Kong dollars]] in the listing.",
        ),
        *finds(
            MonetaryAmount(Decimal(5000000), Decimal(5000000), "USD", currency_assumed=True),
            "It paid [[$5m]] for it.",
            "It paid [[$5 million]] for it.",
            "The [[$5-million]] prize went to Leeds.",
            "It won a [[$5 million]] grand prize for its [[$5 million]] mill.",
            "It paid [[five million dollars]] for it.",
        ),
        *finds(
            MonetaryAmount(
                Decimal("2.5"), Decimal("2.5"), "USD", currency_assumed=True, per="share"
            ),
            "Orbit pays [[$2.50]] a share.",
            "Orbit pays [[$2.50]] per share.",
        ),
        *finds(
            MonetaryAmount(Decimal(50000000), None, "USD", currency_assumed=True),
            "Orbit wants at least [[$50 million]] from the sale.",
            "Orbit needs [[$50 million]] or more to finish.",
        ),
        *finds(MonetaryAmount(None, Decimal(750000000), "EUR"), "It may get up to [[€750m]]."),
        *finds(
            MonetaryAmount(Decimal(2000000000), Decimal(2000000000), "CNY"),
            "Orbit secured [[RMB 2bn]] in loans.",
            "Orbit secured [[RMB2bn]] in loans.",
        ),
        *finds(
            MonetaryAmount(Decimal(4000000), Decimal(4000000), "TZS", currency_assumed=True),
            "In May the bill was [[4m/-]] and rising.",
        ),
        *finds(
            MonetaryAmount(Decimal(1200000), Decimal(1200000), "EUR"),
            "A figure of [[€1,2 Mio]] is set.",
        ),
        *finds(
            MonetaryAmount(Decimal(130600000), Decimal(130600000), "GBP"),
            "Sales fell to [[#130.6 million]] there.",
        ),
        *finds(
            MonetaryAmount(Decimal(14000000), Decimal(14000000), "USD", currency_assumed=True),
            "Trade fell to [[dlrs 14 million]] there.",
            "Trade fell to [[14 mln dlrs]] there.",
        ),
        *finds(
            MonetaryAmount(Decimal(5000000000), Decimal(5000000000), "INR", currency_assumed=True),
            "Orbit raised [[Rs 500 crore]] in Pune.",
            "Orbit raised [[Rs. 500 crore]] in Pune.",
        ),
        *finds(
            MonetaryAmount(Decimal(3200000000000), Decimal(3200000000000), "INR"),
            "The budget sets aside [[₹3.2 lakh crore]].",
        ),
        *ignores(
            "The $ sign stood alone.",
            "Dollars are what they want.",
            "The team of 11 won at home.",
            "The 1080p screen is new.",
            "He was #1 of 40 in the SDG 7 race.",
        ),
    ),
)

RANGE = Rule(
    name="money.range",
    pattern=OneOf(
        Sequence(Money("low"), Connector(), Money("high", bare=True)),
        Sequence(Money("low", bare=True), Connector(), Money("high")),
    ),
    interpret=_range,
    anchors=_words_of_money,
    examples=(
        *finds(
            MonetaryAmount(Decimal(25000000), Decimal(30000000), "USD", currency_assumed=True),
            "The fund sets aside [[$25-30 million]].",
            "The fund sets aside between [[$25m and $30m]].",
            "The fund sets aside [[25 to 30 million dollars]].",
            "The fund seeks to raise [[25 million to 30 million dollars]].",
        ),
        *finds(
            MonetaryAmount(Decimal(1200000000), Decimal(1500000000), "EUR"),
            "Repairs worth [[€1.2–1.5bn]] await the dock.",
        ),
        *finds(
            MonetaryAmount(Decimal(200), Decimal(4000000), "USD", currency_assumed=True),
            "Claims ran from [[$200 to $4 million]].",
        ),
        *finds(
            MonetaryAmount(Decimal(34), Decimal(40), "HKD"),
            "The shares have a range of [[HK$34 to HK$40]].",
            "The shares sell at [[HK$34 to HK$40]] in Kowloon.",
            "The shares will sell at between [[HK$34 and HK$40]] each.",
            "The shares cost from [[HK$34 to HK$40]] each.",
        ),
        *ignores(
            "Revenue rose from $2.7bn to $3bn.",
            "Turnover is 12% higher: $3bn after $2.7bn.",
            "Revenue rose by $300m to $3bn.",
            "Sales fell from $9m in 2011 to $7m in 2012.",
            "It lifts the limit from the current $20,000 to $50,000.",
            "It swapped $5m to €6m.",
            "The fare fell from HK$40 to HK$34.",
            "The fare will rise by 10p to £1.80.",
            "The fare will rise from Sh60 to Sh100.",
            "Profits fell by more than half to $5m.",
            "Debt rose from $650m on Sept. 30 to $747.8m.",
            "It was cut on March 3 to $5 million.",
            "Costs rose in 2021/22 to £3m.",
            "Turnover grew by 6 % , from $ 4.31 million to $ 4.57 million .",
        ),
    ),
)

PART = Rule(
    name="money.part",
    pattern=Sequence(
        Money("part", bare=True), word("of the", "of its", "of that", "of their"), Money("whole")
    ),
    interpret=_part,
    anchors=frozenset(("of",)),
    examples=(
        *finds(
            MonetaryAmount(Decimal(310000000), Decimal(310000000), "ILS"),
            "They hold [[310 million]] of the 2 billion shekels lent.",
        ),
        *ignores("It lost $3m of the $5m it had.", "They won 3 of the 5 seats."),
    ),
)

COMPOUND = Rule(
    name="money.compound",
    pattern=Sequence(Money("whole"), Optional(word("and", ",")), Money("cents")),
    interpret=_compound,
    anchors=WORDS_OF_CENTS,
    examples=(
        *finds(
            MonetaryAmount(Decimal("13.45"), Decimal("13.45"), "USD", currency_assumed=True),
            "A ticket costs [[13 dollars and 45 cents]].",
            "A ticket costs [[thirteen dollars forty-five cents]].",
        ),
        *ignores("It rose 5 cents, $3 in all.", "It paid $5, €6 and £7."),
    ),
)

RULES = (AMOUNT, RANGE, PART, COMPOUND, BAND)
