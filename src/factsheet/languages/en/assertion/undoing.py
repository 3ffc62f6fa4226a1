"""The verbs that undo what a figure tells: refused, cancelled, put off, failed, denied."""

from factsheet.languages.en.assertion.place import TIMES, Place
from factsheet.languages.en.assertion.rule import ModalityRule, shows
from factsheet.languages.en.lexicon import modal_nouns, modal_verbs
from factsheet.model.values import Modality
from factsheet.syntax import Clause, Phrase, VerbGroup

MOVED_TO = frozenset("to until till".split())
"""Prepositions by which what is put off has its new day."""
GIVEN = frozenset("the his her its their our my those these".split())
"""Determiners of what is known to be there."""
TAKEN = frozenset(("infinitive", "clause"))
MAYBE = frozenset(("may", "might", "could"))
"""Modals by which a plan is not undone yet."""
HOLDING = frozenset("put place kick park leave keep consign".split())
"""Verbs that with a place put something aside."""


def matches(group: VerbGroup, lemmas: frozenset[str], phrases: tuple[str, ...] = ()) -> bool:
    """Whether a verb is one of these, or with its particle one of those phrases."""
    word = group.sentence.syntax.tokens.word
    phrasal = f"{group.lemma} {word[group.end]}" if group.end < len(word) else ""
    return (
        group.phrasal in phrases
        or phrasal in phrases
        or (group.lemma in lemmas and not group.particle)
    )


def is_wanted(group: VerbGroup, place: Place) -> bool:
    """Whether it is only wanted, expected or refused, or may be: she tried to cancel a $9 plan."""
    wanting = modal_verbs.INTENDING | modal_verbs.FAILING | modal_verbs.EXPECTING | {"ask"}
    if group.modal in MAYBE:
        return True
    return group.form == "infinitive" and any(
        each.lemma in wanting for each in place.clause.governors
    )


def _refused(place: Place) -> Modality | None:
    group = place.clause.group
    refusing = modal_verbs.REFUSING | (modal_verbs.OPEN_BY_NOT if has_not(group) else frozenset())
    if not matches(group, refusing, modal_verbs.REFUSING_PHRASES):
        return None
    if has_not(group) and matches(group, modal_verbs.OPEN_BY_NOT, ("rule out",)):
        return "possible" if place.undergoes or place.position in TAKEN else None
    if is_wanted(group, place) or has_not(group) or _is_kept(place):
        return None
    refused = group.passive and place.position == "object" and place.kind not in TIMES
    if refused and group.lemma in ("refuse", "deny"):
        return "denied"
    if place.kind in TIMES and place.position not in TAKEN:
        return None
    if place.position in TAKEN:
        return _not_done(place)
    if group.lemma == "decline" and (place.kind == "percentage" or _is_figure(place)):
        return None
    counted = place.own and place.kind == "quantity" and group.phrasal != "rule out"
    behind = place.position == "behind" and (
        f"{group.lemma} {place.word}" in modal_verbs.REFUSING_PHRASES or _is_claimed(place)
    )
    return "denied" if (place.undergoes or behind) and not counted else None


def _is_claimed(place: Place) -> bool:
    """Whether it is what a claim or an offer is for, though it hangs on the verb: turned down her
    claim for $4 million.
    """
    claim = place.clause.object
    return place.word == "for" and claim is not None and head_of(claim) in modal_nouns.PROJECTS


def _cancelled(place: Place) -> Modality | None:
    group = place.clause.group
    if place.own or place.kind in TIMES or _is_figure(place) or is_wanted(group, place):
        return None
    if not matches(group, modal_verbs.CANCELLING, modal_verbs.CANCELLING_PHRASES):
        return None
    taken = is_project if group.lemma in modal_verbs.MADE_LESS else is_undoable
    if group.lemma in modal_verbs.TAKEN_AWAY and not taken(place):
        return None
    given_up = matches(group, frozenset(), modal_verbs.CANCELLING_PHRASES)
    left = given_up and place.position == "behind" and place.word in ("of", "from")
    return "denied" if place.undergoes or left else None


def _is_figure(place: Place) -> bool:
    """Whether what stands there is itself an amount: dropped 9 points to 3.7%."""
    phrase = place.noun.phrase if place.noun is not None else None
    return phrase is not None and phrase.sentence.syntax.classes[phrase.head] in "0A%"


def is_project(place: Place) -> bool:
    """Whether what stands there can be undone before it comes about."""
    return place.noun is not None and head_of(place.noun.phrase) in modal_nouns.PROJECTS


def is_undoable(place: Place) -> bool:
    """Whether it is a project, or what somebody wants, asks for or claims."""
    if place.noun is None:
        return False
    known = (modal_nouns.PROJECTS, modal_nouns.PLANS, modal_nouns.CLAIMS, modal_nouns.POSSIBILITIES)
    return any(head_of(place.noun.phrase) in each for each in known)


def head_of(phrase: Phrase) -> str:
    """The lemma of a phrase's head."""
    return phrase.sentence.syntax.classes.lemma(phrase.head)


def _postponed(place: Place) -> Modality | None:
    group = place.clause.group
    held = (group.lemma in HOLDING and _on_hold(place.clause)) or _moved_back(place.clause)
    if group.lemma in modal_verbs.SLIPPING:
        return "planned" if _slips(place) else None
    if not (held or matches(group, modal_verbs.POSTPONING, modal_verbs.POSTPONING_PHRASES)):
        return None
    if place.time:
        return "planned" if place.position == "behind" and place.word in MOVED_TO else None
    if place.position == "infinitive" and place.below is not None:
        doing, long = place.below.group, place.kind == "duration"
        if long and group.lemma in modal_verbs.HALTING:
            return None
        return "planned" if doing.form == "gerund" and doing.start == group.end else None
    return "planned" if place.undergoes and not place.own and place.kind != "duration" else None


def _slips(place: Place) -> bool:
    """Whether what is planned comes later by itself: the start of the $9 work slipped to 2031."""
    noun, days = place.noun, (each for each in place.clause.prepositions if each.word in MOVED_TO)
    classes = place.clause.sentence.syntax.classes
    dated = any(day.phrase is not None and classes[day.phrase.head] == "Y" for day in days)
    if noun is None or not dated or place.position not in ("subject", "behind"):
        return False
    if place.position == "behind":
        return place.time and place.word in MOVED_TO
    return not noun.own and (is_undoable(place) or head_of(noun.phrase) in modal_nouns.STARTS)


def _moved_back(clause: Clause) -> bool:
    """Whether "back" stands behind what is pushed: pushed its $9 million float back to May."""
    thing, moving = clause.object, modal_verbs.MOVED_BACK
    behind = clause.sentence.syntax.tokens.word[thing.head : thing.end + 1] if thing else []
    return clause.group.lemma in moving and "back" in behind


def _on_hold(clause: Clause) -> bool:
    """Whether somebody puts it aside: put on ice, kicked into the long grass."""
    aside = ((each.word, each.phrase) for each in clause.prepositions)
    word = clause.sentence.syntax.tokens.word
    return any(phrase and f"{at} {word[phrase.head]}" in modal_verbs.ASIDE for at, phrase in aside)


def _failed(place: Place) -> Modality | None:
    group = place.clause.group
    if _is_still_to_do(place):
        return "denied"
    failed = place.position == "infinitive" and matches(group, modal_verbs.FAILING)
    if not failed or has_not(group) or place.kind in TIMES or _is_kept(place):
        return None
    return _not_done(place)


def _not_done(place: Place) -> Modality | None:
    """What somebody failed or refused to do makes of what that takes."""
    doing = place.below.group.lemma if place.below is not None else ""
    if _is_left_open(place) or doing in modal_verbs.CONFIRMING:
        return "possible"
    return None if doing in modal_verbs.THERE_BEFORE else "denied"


def _is_left_open(place: Place) -> bool:
    """Whether what somebody will not do is to rule something out."""
    return place.below is not None and matches(place.below.group, frozenset(), ("rule out",))


def _is_kept(place: Place) -> bool:
    """Whether what is not done would have undone it: refused to quash a fine."""
    below, undoing = place.below, (modal_verbs.CANCELLING, modal_verbs.CANCELLING_PHRASES)
    return below is not None and matches(below.group, *undoing)


def _is_still_to_do(place: Place) -> bool:
    """Whether somebody has yet to do it."""
    group = place.clause.group
    yet = "yet" in group.sentence.syntax.tokens.word[group.end - 1 : group.end + 1]
    return place.position == "infinitive" and group.lemma == "have" and yet


def has_not(group: VerbGroup) -> bool:
    """Whether "not" or "never" stands in a verb group, or they or "no longer" right before it."""
    syntax, start = group.sentence.syntax, group.start
    ended = syntax.tokens.word[max(0, start - 2) : start] == ["no", "longer"]
    return group.negated or ended or syntax.classes.letters[start - 1 : start] == b"!"


UNDOING: tuple[ModalityRule[Place], ...] = (
    ModalityRule(
        "modality.refused",
        _refused,
        (
            *shows("denied", "Orbis rejected a [[$4 billion]] bid from Tarn."),
            *shows("denied", "The board turned down an offer of [[£90 million]]."),
            *shows("denied", "The firm turned down her claim for [[£90 million]]."),
            *shows("denied", "Keller denied taking [[$30,000]]."),
            *shows("denied", "The minister denied that [[300 people]] had died."),
            *shows("denied", "The council was refused [[£9 million]]."),
            *shows("possible", "She did not rule out cutting [[400 jobs]]."),
            *shows("possible", "They do not exclude a rise of [[two metres]]."),
            *shows("asserted", "The court refused to quash a fine of [[£9 million]]."),
            *shows("asserted", "The council rejected [[40 applications]]."),
            *shows("asserted", "The club rejected the bid on [[Friday]]."),
        ),
        verbs=modal_verbs.with_particles(
            modal_verbs.REFUSING | modal_verbs.OPEN_BY_NOT, modal_verbs.REFUSING_PHRASES
        ),
    ),
    ModalityRule(
        "modality.cancelled",
        _cancelled,
        (
            *shows("denied", "Orbis shelved a plan to build [[60 flats]]."),
            *shows("denied", "Tarn called off its [[€2 billion]] takeover."),
            *shows("denied", "The [[$600 million]] merger was abandoned."),
            *shows("possible", "A [[$600 million]] merger may be abandoned."),
            *shows("asserted", "Keller withdrew [[$500]] from the bank."),
            *shows("asserted", "The airline cancelled [[14 flights]]."),
            *shows("asserted", "The yield dropped 9 basis points to [[3.74%]]."),
        ),
        verbs=modal_verbs.with_particles(modal_verbs.CANCELLING, modal_verbs.CANCELLING_PHRASES),
    ),
    ModalityRule(
        "modality.postponed",
        _postponed,
        (
            *shows("planned", "The airline put off its [[$2 billion]] order."),
            *shows("planned", "The airline moved its [[$2 billion]] order back to May."),
            *shows("planned", "The [[£30 million]] bridge was delayed."),
            *shows("planned", "The airline delayed taking delivery of [[22 jets]]."),
            *shows("planned", "The [[£30 million]] bridge was kicked into the long grass."),
            *shows("planned", "The airline put off the order until at least [[May 2031]]."),
            *shows("planned", "The start of the [[$90 million]] upgrade slipped to 2031."),
            *shows("asserted", "The crew paused digging for [[five hours]]."),
            *shows("asserted", "The storm delayed [[90 trains]]."),
        ),
        verbs=modal_verbs.with_particles(
            modal_verbs.POSTPONING | modal_verbs.SLIPPING | modal_verbs.MOVED_BACK | HOLDING,
            modal_verbs.POSTPONING_PHRASES,
        ),
    ),
    ModalityRule(
        "modality.failed",
        _failed,
        (
            *shows("denied", "Tarn failed to raise [[$5 million]]."),
            *shows("denied", "Tarn has yet to repay [[$5 million]]."),
            *shows("possible", "Tarn declined to confirm that it lost [[$5 million]]."),
            *shows("asserted", "Tarn failed to disclose [[$5 million]] in fees."),
            *shows("asserted", "Tarn managed to raise [[$5 million]]."),
        ),
        verbs=modal_verbs.FAILING | {"have"},
    ),
)
