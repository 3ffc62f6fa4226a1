"""English quotations and statements, with who made them."""

from factsheet.languages.en.speech.reporting_text import Reporting
from factsheet.model.entities import Names
from factsheet.model.speech import Speech
from factsheet.syntax import Syntax
from factsheet.text.context import ReadingContext


def find_speech(context: ReadingContext, names: Names, syntax: Syntax) -> tuple[Speech, ...]:
    """Every quotation, indirect statement and "according to" clause, in the order of the text.

    Twenty modules tell who says what: they are imported for a text in which somebody may.
    """
    text = Reporting(context.tokens, names, syntax)
    if not text.may_tell:
        return ()
    from factsheet.languages.en.speech.speeches import speeches

    return speeches(text)
