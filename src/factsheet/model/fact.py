"""A fact of the sheet: what every kind has, and the six kinds."""

from typing import ClassVar

from msgspec import UNSET, Struct, UnsetType

from factsheet.model.values import (
    Magnitude,
    Modality,
    MonetaryAmount,
    Percentage,
    Quantity,
    Quotation,
    TimeExpression,
)


class Place(Struct, frozen=True):
    """A stretch of the text, half-open, in code points."""

    start: int
    end: int


class Mention(Struct, frozen=True):
    """A stretch of the text with its words; without a place where the name comes from the title."""

    text: str
    start: int | None = None
    end: int | None = None

    def __str__(self) -> str:
        return self.text


class Attribution(Struct, frozen=True):
    """Who says so: the mention that stands there, the full name it means, and that one's role."""

    text: str
    start: int | None
    end: int | None
    name: str | None = None
    role: str | None = None
    cue: str | None = None

    def __str__(self) -> str:
        return self.name or self.text


class Selector(Struct, frozen=True):
    """A W3C TextQuoteSelector."""

    exact: str
    prefix: str
    suffix: str


class FactBase(Struct, frozen=True, tag_field="kind"):
    """What every kind of fact has."""

    kind: ClassVar[str]
    """The contract's word for what this fact is: money, time, quotation ..."""
    id: str
    text: str
    start: int
    end: int
    sentence: Place
    rule: str
    selector: Selector
    fragment: str
    role: str | None = None
    key: bool = False
    approximate: bool = False
    modality: Modality = "asserted"
    subject: Mention | None = None
    object: Mention | None = None
    context: str | None = None
    attribution: Attribution | None = None
    role_rule: str | None = None
    elsewhere: tuple[Place, ...] = ()
    page: int | UnsetType = UNSET

    def __repr__(self) -> str:
        """The kind, the words, what they are and whose: nobody reads forty fields in a list."""
        told = (
            self.kind,
            repr(self.text),
            self.role or "",
            self.subject.text if self.subject else "",
        )
        return f"<{' · '.join(filter(None, told))}>"


class MoneyFact(FactBase, frozen=True, tag="money", kw_only=True):
    """An amount in a currency."""

    kind: ClassVar[str] = "money"
    value: MonetaryAmount


class PercentageFact(FactBase, frozen=True, tag="percentage", kw_only=True):
    """A share, a rate or a change in hundredths."""

    kind: ClassVar[str] = "percentage"
    value: Percentage


class MagnitudeFact(FactBase, frozen=True, tag="magnitude", kw_only=True):
    """How many times."""

    kind: ClassVar[str] = "magnitude"
    value: Magnitude


class QuantityFact(FactBase, frozen=True, tag="quantity", kw_only=True):
    """A count or a measure."""

    kind: ClassVar[str] = "quantity"
    value: Quantity


class TimeFact(FactBase, frozen=True, tag="time", kw_only=True):
    """A TIMEX3 expression."""

    kind: ClassVar[str] = "time"
    value: TimeExpression


class QuotationFact(FactBase, frozen=True, tag="quotation", kw_only=True):
    """What somebody says."""

    kind: ClassVar[str] = "quotation"
    value: Quotation


Fact = MoneyFact | PercentageFact | MagnitudeFact | QuantityFact | TimeFact | QuotationFact


KINDS: dict[type[FactBase], str] = {
    kind: kind.kind
    for kind in (MoneyFact, PercentageFact, MagnitudeFact, QuantityFact, TimeFact, QuotationFact)
}
