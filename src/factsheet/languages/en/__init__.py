"""English: its rules in one explicit tuple, and what it does at each stage."""

from collections.abc import Sequence

from factsheet.grammar.rule import Annotation, Rule
from factsheet.languages.base import Language
from factsheet.languages.en import times
from factsheet.languages.en.assertion.modality import find_modality
from factsheet.languages.en.context import read_context
from factsheet.languages.en.figures import magnitudes, money, percentages, quantities
from factsheet.languages.en.names import find_names
from factsheet.languages.en.speech import find_speech
from factsheet.languages.en.subjects import Subjects
from factsheet.languages.en.syntax import classify, read_syntax
from factsheet.model.entities import Names
from factsheet.packs.index import builtin
from factsheet.syntax import Syntax
from factsheet.text.context import ReadingContext

RULES: tuple[Rule, ...] = (
    *money.RULES,
    *percentages.RULES,
    *magnitudes.RULES,
    *quantities.RULES,
    *times.RULES,
)


def _read_syntax(
    context: ReadingContext, names: Names, annotations: Sequence[Annotation]
) -> Syntax:
    return read_syntax(classify(context.tokens), names, annotations)


LANGUAGE = Language(
    "en",
    RULES,
    read_context,
    builtin,
    times.tell_times,
    find_names,
    _read_syntax,
    find_speech,
    find_modality,
    Subjects,
)
