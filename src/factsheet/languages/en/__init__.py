"""English: what it does at each stage.

Its rules are imported when a text may need them, and what only a comparison or an explanation asks
when it is asked.
"""

from collections.abc import Sequence
from importlib import import_module
from pathlib import Path

from msgspec.json import decode

from factsheet.grammar.rule import Rule
from factsheet.grammar.rule_book import Entry, RuleBook, Tables
from factsheet.languages.base import Language
from factsheet.languages.en.assertion import modality
from factsheet.languages.en.assertion.modality import find_modality
from factsheet.languages.en.consistency import find_contradictions
from factsheet.languages.en.context import read_context
from factsheet.languages.en.discourse import leans_back, points_back
from factsheet.languages.en.frames import read_frames
from factsheet.languages.en.lexicon.around_figures import WORDING
from factsheet.languages.en.lexicon.ordinary import ADDRESSES, EMPTY, function_words
from factsheet.languages.en.names import find_names
from factsheet.languages.en.notes import find_corrections
from factsheet.languages.en.speech import find_speech
from factsheet.languages.en.subjects import Subjects
from factsheet.languages.en.syntax import read_syntax
from factsheet.languages.en.times.normalise import tell_times
from factsheet.model.judgement import Turn
from factsheet.packs.in_force import builtin


def _known() -> Tables:
    """What `languages.en.build` has written down of the rules; see `rules`."""
    return decode(Path(__file__).with_name("rules.json").read_bytes(), type=Tables)


def _opened(entry: Entry) -> Rule:
    rules: tuple[Rule, ...] = import_module(f"{__name__}.{entry.module}").RULES
    return rules[entry.place]


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
    RuleBook(_known, _opened),
    read_context,
    builtin,
    find_names,
    read_syntax,
    tell_times,
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
