"""What "not", "nobody" and "no longer" deny of a verb, and what they leave as it is."""

from itertools import pairwise

from factsheet.languages.en.assertion.place import TIMES, Place
from factsheet.languages.en.assertion.plans import plan
from factsheet.languages.en.assertion.rule import ModalityRule, shows
from factsheet.languages.en.assertion.turning import turn_of
from factsheet.languages.en.assertion.undoing import TAKEN, has_not, matches
from factsheet.languages.en.lexicon import modal_verbs
from factsheet.languages.en.lexicon import modality as cues
from factsheet.languages.en.lexicon.government import HINDERING
from factsheet.languages.en.lexicon.sayings import may_tell
from factsheet.model.values import Modality
from factsheet.syntax import Clause

MEASURED_BEHIND = frozenset("to by at for".split())
"""Prepositions by which a verb without an object takes its figure: it did not rise by 4%."""
UNDENIED = frozenset("may might must".split())
"""Modals with which "not" denies nothing: it may not, it must not."""
TURNED_ROUND = frozenset("do does did has have had would will could can should".split())
"""Auxiliaries that go before their subject."""
FRONTED = frozenset("nor neither never nowhere".split())
AT_NO = frozenset(
    (("under", "no"), ("at", "no"), ("in", "no"), ("on", "no"), ("by", "no"), ("not", "once"))
)
"""Words that open a clause that is denied, and turn verb and subject round."""
FRONT_REACH = 5
"""Tokens before a subject among which they stand."""
NOBODY = frozenset("nobody none neither".split())
NOBODY_WHO = frozenset("no neither few".split())
"""Determiners of those who do not expect or think it: no analyst expects."""
PAST = frozenset("above over below beneath under beyond".split())
"""Prepositions that only give a bound: will not go beyond 88%."""
IMPOSSIBLE = frozenset(("can", "ca"))
"""Modals by which "not" says that something cannot be done; "ca" is that of "can't"."""
EAGER = frozenset("emphasise emphasize help overestimate overstate resist stress wait".split())
"""Verbs that "cannot" does not deny: they cannot wait to open it."""
ANYBODY = frozenset(("you", "one"))
"""Subjects that mean nobody in particular."""
CAPS = frozenset("more less fewer higher lower longer".split())
"""Words that with "than" give a bound, which "not" turns round: will not pay more than $4."""
CAP_REACH = 2
"""Tokens before the phrase of a figure from which "more than" may stand outside it."""


def _negated(place: Place) -> Modality | None:
    group, position = place.clause.group, place.position
    if not (has_not(group) or _by_nobody(place) or _is_fronted(place.clause)):
        return None
    if _is_untrue(place):
        return "denied"
    if group.lemma in modal_verbs.CONFIRMING and position == "clause":
        return None if place.kind in TIMES else "possible"
    if _withoutplan(place) or _set_apart(place) or _is_bounded(place) or _is_weighed(place):
        return None
    if _is_forbidden(place.clause) or (group.modal in IMPOSSIBLE and group.lemma in EAGER):
        return None
    there = modal_verbs.THERE_BEFORE if group.passive else modal_verbs.UNTOUCHED
    untouched = (group.lemma in there and not place.time) or _is_owed(place)
    if untouched or group.lemma in HINDERING or turn_of(group, place.clause.subject) is not None:
        return None
    if _is_before(place):
        return None
    if _by_nobody(place) or _is_disowned(place) or _is_no_date(place) or _is_disbelieved(place):
        return "denied"
    if (
        place.kind in TIMES
        or group.modal in UNDENIED
        or (may_tell(group.lemma) and not _is_promised(place))
        or _spared(place.clause)
    ):
        return None
    if _is_verb_itself(place) or _goes_ahead(place):
        return "denied"
    counted = place.own and place.kind == "quantity"
    if position in ("object", "predicate", "infinitive") or (
        position == "subject" and group.passive and not counted
    ):
        return "denied"
    measured = position == "behind" and place.word in MEASURED_BEHIND and place.kind != "duration"
    return "denied" if measured and place.clause.object is None else None


def _is_fronted(clause: Clause) -> bool:
    """Whether a "no" or a "nor" before it turns verb and subject round: nor did it accept."""
    sentence, group, subject = clause.sentence, clause.group, clause.subject
    word = sentence.syntax.tokens.word
    if subject is None or group.lemma == "be":
        return False
    before = word[max(sentence.start, subject.start - FRONT_REACH) : subject.start]
    if len(before) < 2 or before[-1] not in TURNED_ROUND:
        return False
    return before[-2] in FRONTED or any(
        tuple(before[at : at + 2]) in AT_NO for at in range(len(before))
    )


def _is_owed(place: Place) -> bool:
    """Whether somebody has not been paid for what there is: was not paid for 34 sacks."""
    unpaid = place.clause.group.lemma == "pay" and place.kind == "quantity"
    return unpaid and place.position == "behind" and place.word == "for"


def _goes_ahead(place: Place) -> bool:
    """Whether what is planned does not come about: a rise that will not go ahead."""
    happens = matches(place.clause.group, modal_verbs.GOING_AHEAD, modal_verbs.GOING_AHEAD_PHRASES)
    return happens and place.position == "subject"


def _is_verb_itself(place: Place) -> bool:
    """Whether the figure is the verb of its clause: to halve, doubled."""
    return place.kind == "magnitude" and place.noun is None and place.below is None


def _by_nobody(place: Place) -> bool:
    """Whether nobody does what a verb takes: nobody expects it to rise, nobody offered $4."""
    subject = place.clause.subject
    named = place.noun is not None and place.noun.phrase.determiner is not None
    if subject is None or named or place.position not in (*TAKEN, "object"):
        return False
    lemma, position = place.clause.group.lemma, place.position
    if lemma == "doubt" or (lemma == "be" and position == "object"):
        return False
    word, below = subject.sentence.syntax.tokens.word, place.below
    if word[subject.head] == "nothing" and position == "clause":
        return lemma in modal_verbs.SUGGESTING and place.kind not in TIMES
    told = below is not None and below.group.form != "gerund"
    held = told and place.clause.group.lemma in modal_verbs.HELD
    return (held and word[subject.start] in NOBODY_WHO) or word[subject.head] in NOBODY


def _is_promised(place: Place) -> bool:
    """Whether it is what somebody binds himself to do: never agreed to pay $4."""
    group = place.clause.group
    bound = group.lemma in modal_verbs.BINDING and group.modal is None
    return bound and place.position == "infinitive"


def _is_before(place: Place) -> bool:
    """Whether a phrase stands before a clause that says something of its subject: at $4 a seat, it
    is not cheap.
    """
    clause, noun = place.clause, place.noun
    if noun is None or clause.subject is None or place.position != "behind":
        return False
    return clause.group.lemma == "be" and noun.phrase.end <= clause.subject.start


def _is_bounded(place: Place) -> bool:
    """Whether it is only a bound that was not passed: must not exceed 37 decibels."""
    passing = place.clause.group.lemma in modal_verbs.PASSING
    past = place.position == "behind" and place.word in PAST
    return (passing and place.position == "object") or past or _is_capped(place)


def _is_capped(place: Place) -> bool:
    """Whether "more than" stands before the figure: residents cannot draw more than $400."""
    if not place.own or place.noun is None:
        return False
    phrase = place.noun.phrase
    word = phrase.sentence.syntax.tokens.word[phrase.start - CAP_REACH : phrase.end]
    return any(first in CAPS and second == "than" for first, second in pairwise(word))


def _is_forbidden(clause: Clause) -> bool:
    """Whether anybody is told what is not to be done: you can't put 300 more cars on that road."""
    group, subject = clause.group, clause.subject
    word = group.sentence.syntax.tokens.word
    return group.modal in IMPOSSIBLE and subject is not None and word[subject.head] in ANYBODY


def _is_disowned(place: Place) -> bool:
    """Whether somebody does not plan it, expect it or think so; who had not was wrong."""
    group, kind = place.clause.group, place.clause.kind
    holds = group.tense == "present" or kind in ("complement", "infinitival", "quotation")
    held = group.lemma in modal_verbs.HELD and not group.perfect and group.modal is None
    return holds and held and place.position in TAKEN and place.kind not in TIMES


def _is_disbelieved(place: Place) -> bool:
    """Whether somebody does not accept a clause: was not persuaded that."""
    accepted = place.clause.group.lemma in modal_verbs.ACCEPTING
    return accepted and place.position == "clause" and place.kind not in TIMES


def _is_no_date(place: Place) -> bool:
    """Whether a day to come is not the one: it will not be signed on 22 June."""
    group = place.clause.group
    ahead = group.tense == "future" or group.progressive
    return ahead and place.kind == "ahead" and place.position == "behind" and place.word == "on"


def _is_untrue(place: Place) -> bool:
    """Whether "not true" stands before the clause."""
    clause = place.clause
    if place.position != "clause" or clause.predicate is None:
        return False
    return clause.sentence.syntax.tokens.word[clause.predicate[1] - 1] in cues.UNTRUE


def _is_weighed(place: Place) -> bool:
    """Whether an adjective is denied, and not what it is said of: nobody thinks $4 is enough."""
    below = place.below if place.position == "clause" else None
    if below is None or below.group.lemma != "be" or below.predicate is None:
        return False
    if place.clause.group.lemma not in modal_verbs.HELD:
        return False
    classes = below.sentence.syntax.classes
    return all(classes[at] in "ar" for at in range(*below.predicate))


def _set_apart(place: Place) -> bool:
    """Whether a comma parts a phrase from the verb: were not, according to 40 nurses."""
    if place.noun is None:
        return False
    word, end = place.clause.sentence.syntax.tokens.word, place.clause.group.end
    return "," in word[end : max(end, place.noun.phrase.start)]


def _withoutplan(place: Place) -> bool:
    """Whether an infinitive hangs on a noun that is no plan: it lacked the cash to pay."""
    if place.below is None or place.below.kind != "infinitival" or place.noun is None:
        return False
    return plan(place.noun.phrase) is None


def _spared(clause: Clause) -> bool:
    """Whether "not" does not deny: not only, not yet, not until."""
    syntax, group = clause.sentence.syntax, clause.group
    return any(
        syntax.classes[at] == "!" and syntax.tokens.word[at + 1] in cues.NOT_DENYING
        for at in range(max(0, group.start - 1), min(group.end + 1, clause.sentence.end - 1))
    )


NEGATED = ModalityRule(
    "modality.negated",
    _negated,
    (
        *shows("denied", "The pool will not cost [[£8 million]]."),
        *shows("denied", "It is not true that [[60 people]] died."),
        *shows("denied", "Orbis does not plan to cut [[40 jobs]]."),
        *shows("denied", "Nobody expects rents to rise by [[4%]]."),
        *shows("denied", "Nobody offered me [[$4 million]]."),
        *shows("asserted", "Nobody is happier about [[$4 million]] than Keller."),
        *shows("denied", "Nothing suggests that [[$4 million]] was lost."),
        *shows("denied", "Neither side thinks that a [[$4 million]] sale will follow."),
        *shows("denied", "Orbis says it never agreed to pay [[$4 million]]."),
        *shows("asserted", "The bill does not include the [[$4 million]] it took to train them."),
        *shows("asserted", "Sales did not exceed [[$4 million]]."),
        *shows("asserted", "Nobody thinks that losing [[$4 million]] is wise."),
        *shows("denied", "The rise of [[3.9%]] will not go ahead."),
        *shows("asserted", "Sleet did not deter [[12,000 runners]] from it."),
        *shows("likely", "Orbis had not expected to lose [[$4 million]]."),
        *shows("denied", "Orbis will not [[halve]] its fee."),
        *shows("possible", "She would not confirm that [[40 people]] were ill."),
        *shows("denied", "Under no circumstances would it take [[$4 million]]."),
        *shows("denied", "Nor did it take [[$4 million]] from Tarn."),
        *shows("denied", "The judge was not persuaded that [[$4 million]] was hidden."),
        *shows("denied", "The city never received the [[$2 million]]."),
        *shows("asserted", "Orbis did not disclose the [[$6 million]] fee."),
        *shows("asserted", "Some [[six villages]] could not be reached by road."),
        *shows("asserted", "At [[$40]] a seat, it is not cheap."),
        *shows("asserted", "She was not paid for [[40 sacks]]."),
        *shows("asserted", "Some [[$40]] in fees had not been declared."),
        *shows("asserted", "Residents cannot draw more than [[$400]] a week."),
        *shows("asserted", "The baker cannot wait to open [[40 shops]]."),
        *shows("asserted", "You can't put [[300 more cars]] on that road."),
        *shows("denied", "The firm cannot repay [[$4 million]]."),
        *shows("asserted", "Noise must not exceed [[37 decibels]]."),
        *shows("asserted", "Some slept and some did not, in a trial of [[40 nurses]]."),
        *shows("asserted", "The shop did not open on [[Friday]]."),
    ),
)
