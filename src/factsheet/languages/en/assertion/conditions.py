"""What a condition makes of a figure: if, unless, should the test fail, in a scenario in which."""

from factsheet.languages.en.assertion.place import Place, is_condition
from factsheet.languages.en.assertion.rule import ModalityRule, shows
from factsheet.languages.en.lexicon import modality as cues
from factsheet.model.values import Modality
from factsheet.syntax import Clause

SCENARIOS = frozenset("scenario hypothesis simulation".split())
"""Nouns of cases that are only thought of."""
INVERTED = frozenset(("should", "had", "were"))
"""Verbs that before their subject open a condition."""
PROVIDED = frozenset("provided providing assuming supposing".split())
"""Participles that before a clause make it a condition."""
AS_LONG_AS = frozenset(
    (("as", "long", "as"), ("so", "long", "as"), ("in", "the", "event"), ("on", "the", "condition"))
)
"""Words that before a clause make it one."""
REACH = 40
"""Tokens on each side of a verb among which its condition stands."""
CASE_REACH = 8
"""Tokens before a clause in which the case is named that it holds in."""


def _conditional(place: Place) -> Modality | None:
    clause = place.clause
    if place.position != "clause" and _is_in_a_scenario(clause):
        return "possible"
    if place.position == "clause" or place.kind == "time":
        return None
    if is_condition(clause) or _is_left_open(clause) or _is_supposed(clause):
        return "possible"
    if clause.group.tense != "past" and _is_in_that_case(clause):
        return "possible"
    if clause.group.tense != "future" and clause.group.modal is None:
        return None
    supposed = any(map(is_condition, _below(clause))) or is_inverted(clause)
    supposed = supposed or _is_provided(clause)
    return "possible" if supposed else None


def _is_in_a_scenario(clause: Clause) -> bool:
    """Whether it is what comes about in a case that is only thought of: a scenario in which."""
    case = clause.antecedent if clause.kind == "relative" else None
    return case is not None and case.sentence.syntax.classes.lemma(case.head) in SCENARIOS


def _is_left_open(clause: Clause) -> bool:
    """Whether it is asked or decided whether to do it."""
    words, at = clause.sentence.syntax.tokens.word, clause.group.start
    return clause.kind == "infinitival" and "whether" in words[max(0, at - 2) : at]


def _is_supposed(clause: Clause) -> bool:
    """Whether it is itself what must come about first: should gas reach $60, as long as it holds,
    provided the court agrees.
    """
    subject, sentence = clause.subject, clause.sentence
    if subject is None or subject.start == sentence.start:
        return False
    word, at = sentence.syntax.tokens.word, subject.start - 1
    if word[at] in INVERTED:
        return at == sentence.start and word[sentence.end - 1] != "?"
    at -= word[at] == "that" and at > sentence.start
    opens = at == sentence.start or word[at - 1] == ","
    return (opens and word[at] in PROVIDED) or tuple(word[max(0, at - 2) : at + 1]) in AS_LONG_AS


def _is_in_that_case(clause: Clause) -> bool:
    """Whether it holds in a case that may come: in the event of a breach, it pays $4."""
    word, sentence = clause.sentence.syntax.tokens.word, clause.sentence
    first = clause.subject.start if clause.subject is not None else clause.group.start
    before = " ".join(word[max(sentence.start, first - CASE_REACH) : first + 2])
    behind = " ".join(word[clause.group.end : min(sentence.end, clause.group.end + REACH)])
    named = any(each in before for each in cues.SUPPOSED_IN)
    return named or any(f" {each} " in behind for each in cues.SUPPOSED_IN[:3])


def _is_provided(clause: Clause) -> bool:
    """Whether what must come about first opens the sentence: provided it holds, 60 will come."""
    sentence = clause.sentence
    if sentence.syntax.tokens.word[sentence.start] not in PROVIDED:
        return False
    return any(each is not clause and _is_supposed(each) for each in sentence.clauses[:3])


def _below(clause: Clause) -> list[Clause]:
    """The clauses that say when and whether this one holds."""
    return [each for each in clause.inside if each.kind == "adverbial"]


def is_inverted(clause: Clause) -> bool:
    """Whether a verb before its subject opens the sentence, which asks nothing: should it fail."""
    sentence = clause.sentence
    word, group = sentence.syntax.tokens.word, clause.group
    if word[sentence.end - 1] == "?":
        return False
    letters = sentence.syntax.classes.letters
    first = sentence.start + (letters[sentence.start : sentence.start + 1] == b'"')
    return any(
        word[at] in INVERTED
        and not group.start <= at < group.end
        and (at == sentence.start or letters[at - 1] in b',"-:nsA%Yrx~)')
        and letters[at + 1] in b"RDxPs~0"
        and (word[at] == "should" or at == first)
        for at in _near(clause)
    )


def _near(clause: Clause) -> range:
    """The tokens around a verb among which its condition stands."""
    sentence, at = clause.sentence, clause.group.start
    return range(max(sentence.start, at - REACH), min(sentence.end - 1, at + REACH))


CONDITION: ModalityRule[Place] = ModalityRule(
    "modality.condition",
    _conditional,
    (
        *shows("possible", "If the bid succeeds, it would create [[900 jobs]]."),
        *shows("possible", "Unless talks resume, [[5,000 nurses]] will walk out."),
        *shows("possible", "Should wheat reach [[$60]], bakers would stop."),
        *shows("possible", "It will pay, provided that costs stay below [[$5 million]]."),
        *shows("possible", "In the event of a breach, Tarn pays [[$5 million]]."),
        *shows("possible", "The cedi may slide, in which case bread will cost [[9%]] more."),
        *shows("possible", "Provided that costs fall, [[90 people]] will stay."),
        *shows("possible", "In a scenario in which rents fall [[4%]], it would shut."),
        *shows("possible", "Fans get in free so long as they spend [[$40]]."),
        *shows("asserted", "It has 40 mills, provided by a grant of [[$5 million]]."),
        *shows("possible", "The council will decide whether to buy [[90 buses]]."),
        *shows("asserted", "If it rains, the shop, which has [[90 seats]], will shut."),
    ),
)
