"""Verbs that multiply: doubled, tripled, halved."""

from decimal import Decimal

from msgspec import Struct

from factsheet.grammar.lexicon import Lexicon
from factsheet.grammar.pattern import Word
from factsheet.grammar.rule import Match, Reading, Refusal, Rule, finds, ignores
from factsheet.languages.en.figures.comparing import sized
from factsheet.languages.en.figures.hedges import bounded
from factsheet.languages.en.lexicon.comparing import (
    AFTER_BARE,
    BARE,
    NOT_AFTER,
    VERB_BEFORE,
)
from factsheet.model.values import Direction, Magnitude
from factsheet.text.context import ReadingContext


class Change(Struct, frozen=True):
    """A verb of multiplying: its factor and which way it goes."""

    factor: Decimal
    direction: Direction | None


def _verbs() -> dict[str, Change]:
    verbs: dict[str, Change] = {}
    forms: str
    direction: Direction
    for factor, direction, forms in (
        ("2", "up", "doubled doubling doubles double"),
        ("3", "up", "tripled tripling triples triple trebled trebling trebles treble"),
        ("4", "up", "quadrupled quadrupling quadruples quadruple"),
        ("5", "up", "quintupled quintupling quintuples quintuple"),
        ("6", "up", "sextupled"),
        ("0.5", "down", "halved halving halves halve"),
    ):
        verbs |= {form: Change(Decimal(factor), direction) for form in forms.split()}
    return verbs


SAYS_BE = frozenset("be is was are were least".split())
"""Behind these "double" ends its clause: it may be double."""
VERBS = Lexicon(_verbs())


def _verb(match: Match) -> Reading | Refusal:
    tokens = match.context.tokens
    spelled = tokens.word[match.start]
    following = tokens.word[match.end] if match.end < len(tokens.word) else ""
    before = tokens.word[match.start - 1] if match.start else ""
    if following in NOT_AFTER:
        return Refusal("verb", "a set phrase")
    if following == "as" and spelled != "doubled" and not _has_a_verb(match.context, match.end):
        return Refusal("verb", "it serves as something else too")
    if spelled in BARE:
        second = tokens.word[match.end + 1 : match.end + 4]
        said = before in VERB_BEFORE or (following in AFTER_BARE and before != "a")
        said = said or (before in SAYS_BE and not following[:1].isalnum())
        if not said or (following == "the" and not sized(second) and before not in VERB_BEFORE):
            return Refusal("verb", "an adjective or a noun, not a change")
    change: Change = match["verb"]
    bounds = bounded(tokens, match.start, match.end, change.factor, change.factor)
    return Reading(Magnitude(bounds.min, bounds.max, change.direction), bounds.approximate)


def _has_a_verb(context: ReadingContext, at: int) -> bool:
    """Whether a clause follows "as": profit doubles as sales rise; but he doubles as a clerk."""
    letters = context.classes.letters
    for letter in letters[at + 1 : at + 1 + FURTHEST]:
        if letter in CLAUSE_ENDS:
            return False
        if letter in FINITE:
            return True
    return False


FINITE, CLAUSE_ENDS = b"zdMheob", b".,;c\n"
FURTHEST = 6
"""Tokens behind "as" in which the verb of its clause stands."""
VERB = Rule(
    name="magnitude.verb",
    pattern=Word("verb", VERBS),
    interpret=_verb,
    examples=(
        *finds(Magnitude(Decimal(2), Decimal(2), "up"), "Profit [[doubled]] last year."),
        *finds(Magnitude(Decimal(2), None, "up"), "Profit more than [[doubled]] last year."),
        *finds(
            Magnitude(Decimal(3), Decimal(3), "up"), "Profit nearly [[tripled]].", approximate=True
        ),
        *finds(Magnitude(Decimal("0.5"), Decimal("0.5"), "down"), "Orbit [[halved]] its debt."),
        *finds(
            Magnitude(Decimal("0.5"), Decimal("0.5"), "down"),
            "It plans to [[halve]] the minimum float.",
            "The effect [[halves]] within two years.",
        ),
        *ignores("He has a double standard.", "They ordered a double espresso."),
        *ignores("The clerk, who doubles as a piper, left."),
    ),
)
RULES = (VERB,)
