"""English: its rules in one explicit tuple, and what it does at each stage.

What only a comparison or an explanation asks is imported when it is asked.
"""

from collections.abc import Sequence

from factsheet.grammar.rule import Rule
from factsheet.languages.base import Language
from factsheet.languages.en import times
from factsheet.languages.en.assertion import modality
from factsheet.languages.en.assertion.modality import find_modality
from factsheet.languages.en.consistency import find_contradictions
from factsheet.languages.en.context import read_context
from factsheet.languages.en.corrections import find_corrections
from factsheet.languages.en.discourse import leans_back, points_back
from factsheet.languages.en.figures import magnitudes, money, percentages, quantities, table_cells
from factsheet.languages.en.frames import read_frames
from factsheet.languages.en.lexicon.around_figures import WORDING
from factsheet.languages.en.lexicon.ordinary import ADDRESSES, EMPTY, function_words
from factsheet.languages.en.names import find_names
from factsheet.languages.en.speech import find_speech
from factsheet.languages.en.subjects import Subjects
from factsheet.languages.en.syntax import read_syntax
from factsheet.model.judgement import Turn
from factsheet.packs.in_force import builtin

RULES: tuple[Rule, ...] = (
    *money.RULES,
    *percentages.RULES,
    *magnitudes.RULES,
    *quantities.RULES,
    *table_cells.RULES,
    *times.RULES,
)


def shown_by() -> dict[str, tuple[str, ...]]:
    """The sentences that show each rule of speech and modality."""
    from factsheet.languages.en.speech import rules as speech_rules

    named = (*speech_rules.RULES, *modality.RULES)
    return {rule.name: tuple(example.text for example in rule.examples) for rule in named}


def turned(old: Sequence[str], new: Sequence[str]) -> Turn | None:
    """See `turning`."""
    from factsheet.languages.en import turning

    return turning.turned(old, new)


def denies(cue: str) -> bool:
    """See `turning`."""
    from factsheet.languages.en import turning

    return turning.denies(cue)


def made_up(text: str, start: int, end: int) -> str | None:
    """See `made_up`."""
    from factsheet.languages.en.made_up import made_up

    return made_up(text, start, end)


LANGUAGE = Language(
    "en",
    RULES,
    read_context,
    builtin,
    find_names,
    read_syntax,
    times.tell_times,
    find_speech,
    read_frames,
    find_modality,
    Subjects,
    function_words(),
    shown_by,
    WORDING,
    leans_back,
    points_back,
    find_corrections,
    find_contradictions,
    turned,
    denies,
    EMPTY,
    ADDRESSES,
    made_up,
)
