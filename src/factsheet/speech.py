"""Who says what: the nouns that the quotation rules fill."""

from msgspec import Struct

from factsheet.document import Span
from factsheet.values import QuotationForm


class Speaker(Struct, frozen=True):
    """The mention that stands there ("He"), whom it means ("Lin Junyang"), and that one's role."""

    text: str
    span: Span
    name: str | None = None
    role: str | None = None


class Speech(Struct, frozen=True):
    """A stretch that somebody says: a quotation with its marks, an indirect statement,
    or what "according to" governs.

    `quoted` tells whether the stretch is itself a quotation fact; an "according to" clause only
    lends its speaker to the figures inside.
    """

    span: Span
    content: str
    form: QuotationForm
    rule: str
    speaker: Speaker | None = None
    cue: Span | None = None
    quoted: bool = True
