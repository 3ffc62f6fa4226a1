"""What is in doubt, depends on something, or is doubted by somebody."""

from factsheet.languages.en.assertion.negating import NOBODY
from factsheet.languages.en.assertion.place import Place
from factsheet.languages.en.assertion.rule import ModalityRule, shows
from factsheet.languages.en.assertion.undoing import has_not
from factsheet.languages.en.lexicon import modal_verbs
from factsheet.languages.en.lexicon import modality as cues
from factsheet.model.values import Modality

CASE_REACH = 10
"""Tokens behind "payable" in which it is told in which case it is."""
CASES = frozenset("if unless should either circumstances event".split())


def _in_doubt(place: Place) -> Modality | None:
    clause = place.clause
    if place.position not in ("subject", "aside", "behind"):
        return None
    end = clause.group.end
    first, stop = clause.predicate or (end, end + 1)
    word = clause.sentence.syntax.tokens.word
    words = word[first:stop]
    if not words or (place.position != "subject" and word[stop : stop + 1] == ["to"]):
        return None
    if words[-1] in cues.DEPENDING:
        return "possible" if place.position == "subject" else None
    doubted = words[-1] in cues.DOUBTS
    return cues.predicates().get(words[-1]) if doubted else None


def _depends(place: Place) -> Modality | None:
    """A sum that is paid only if something else is: another £3m hinges on goals."""
    noun, group = place.noun, place.clause.group
    if noun is None or place.position != "subject" or place.kind != "money" or has_not(group):
        return None
    on = group.sentence.syntax.tokens.word[group.end : group.end + 1] in (["on"], ["upon"])
    return "possible" if on else None


def _payable(place: Place) -> Modality | None:
    """A sum that is payable if something happens, or by either side."""
    clause, noun = place.clause, place.noun
    if noun is None or place.position != "subject" or place.kind != "money":
        return None
    if clause.predicate is None or has_not(clause.group):
        return None
    word, stop = clause.sentence.syntax.tokens.word, clause.predicate[1]
    behind = word[stop : min(clause.sentence.end, stop + CASE_REACH)]
    return "possible" if word[stop - 1] == "payable" and not CASES.isdisjoint(behind) else None


def _doubted(place: Place) -> Modality | None:
    """What somebody doubts: doubts that it will pay $4."""
    clause = place.clause
    subject = clause.subject
    if subject is None or place.position != "clause" or place.kind == "time":
        return None
    doubter = clause.sentence.syntax.tokens.word[subject.start]
    sure = has_not(clause.group) or doubter in NOBODY | cues.NO
    return None if sure else "denied"


DOUBTED: tuple[ModalityRule[Place], ...] = (
    ModalityRule(
        "modality.in_doubt",
        _in_doubt,
        (
            *shows("possible", "A listing in [[2031]] is plausible."),
            *shows("possible", "The bonus of [[$4 million]] is contingent on a sale."),
            *shows("denied", "A fine of [[$4 million]] is unlikely."),
            *shows("likely", "A verdict seems improbable before [[2099]]."),
            *shows("denied", "A verdict is unlikely [[this week]]."),
        ),
        verbs=modal_verbs.SEEMING,
    ),
    ModalityRule(
        "modality.depends",
        _depends,
        (
            *shows("possible", "Another [[£3m]] hinges on how many goals she scores."),
            *shows("asserted", "The club depends on [[£3m]] from its owners."),
        ),
        verbs=frozenset("depend hinge hang rest".split()),
    ),
    ModalityRule(
        "modality.payable",
        _payable,
        (
            *shows("possible", "A [[$4m]] fee is payable by either side."),
            *shows("possible", "A fee of [[$4m]] is payable if the sale fails."),
            *shows("asserted", "A rent of [[$4m]] is payable on 4 May."),
        ),
        verbs=modal_verbs.SEEMING,
    ),
    ModalityRule(
        "modality.doubted",
        _doubted,
        (
            *shows("denied", "Keller doubts that sales will reach [[$4 million]]."),
            *shows("denied", "Keller doubted it would see [[40 visitors]] a day."),
            *shows("asserted", "Nobody doubts that it earned [[$4 million]]."),
            *shows("asserted", "Keller does not doubt that it earned [[$4 million]]."),
        ),
        verbs=frozenset(("doubt",)),
    ),
)
