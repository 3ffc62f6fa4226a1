"""What a fact says: six kinds of value. Numbers are `Decimal`; an open end is None."""

from datetime import date
from decimal import Decimal
from typing import Literal

from msgspec import Struct

PercentageUnit = Literal["percent", "percentage_point", "basis_point"]
Direction = Literal["up", "down"]
TimexType = Literal["DATE", "TIME", "DURATION", "SET"]
Bound = Literal["by", "before", "not_before", "after", "since", "until", "within"]
QuotationForm = Literal["direct", "indirect", "mixed"]
Modality = Literal["asserted", "likely", "possible", "planned", "denied"]


class MonetaryAmount(Struct, frozen=True):
    """Money in an ISO 4217 currency; `per` is what it is paid for ("share", "year", "barrel")."""

    min: Decimal | None
    max: Decimal | None
    currency: str
    currency_assumed: bool = False
    per: str | None = None


class Percentage(Struct, frozen=True):
    """A percentage, negative by a sign alone: the fact's role says whether it rose or fell."""

    min: Decimal | None
    max: Decimal | None
    unit: PercentageUnit = "percent"


class Magnitude(Struct, frozen=True):
    """How many times: a factor, 2 for doubled, 0.5 for halved, 10 to 100 for one to two orders."""

    min: Decimal | None
    max: Decimal | None
    direction: Direction | None = None


class Quantity(Struct, frozen=True):
    """A count or a measure; the unit is a singular noun ("job", "jet", "gigawatt").

    `per` is the time in which so many are counted ("30,000 visitors a day": day); a measure's own
    name holds its time ("mile per hour").
    """

    min: Decimal | None
    max: Decimal | None
    unit: str
    per: str | None = None


class TimeExpression(Struct, frozen=True):
    """A TIMEX3 expression, the ISO days that it covers (the end included), and how it binds."""

    type: TimexType
    timex: str
    mod: str | None = None
    start: date | None = None
    end: date | None = None
    bound: Bound | None = None


class TimeMeaning(Struct, frozen=True):
    """A time as it is said, before the calendar is asked: each language composes its own.

    No sheet holds one: once the day of publication is known it becomes a TimeExpression.
    """


class Quotation(Struct, frozen=True):
    """What somebody says: the words without their marks."""

    content: str
    form: QuotationForm


Value = MonetaryAmount | Percentage | Magnitude | Quantity | TimeExpression | Quotation
Expression = Value | TimeMeaning
"""What a rule may read: a value, or a time that waits for its calendar."""


def plain(number: Decimal) -> Decimal:
    """The same number without an exponent or trailing zeros: 4.350E+9 becomes 4350000000."""
    number = number.normalize()
    return number if number.as_tuple().exponent <= 0 else number.quantize(Decimal(1))  # type: ignore[operator]  # finite
