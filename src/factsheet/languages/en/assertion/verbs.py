"""What the verb that a figure depends on makes of it."""

from collections.abc import Iterator

from factsheet.languages.en.assertion.place import TIMES, Place, antecedent, is_condition
from factsheet.languages.en.assertion.rule import ModalityRule, shows
from factsheet.languages.en.lexicon import modality as cues
from factsheet.languages.en.lexicon.modality import cue_words
from factsheet.languages.en.lexicon.sayings import sayings
from factsheet.model.values import Modality
from factsheet.syntax import Clause, Phrase, VerbGroup

ADVERB_REACH = 2
"""Tokens before a verb group in which an adverb belongs to it."""
MEASURED_BEHIND = frozenset("to by at for".split())
"""Prepositions by which a verb without an object takes its figure: it did not rise by 4%."""
MOVED_TO = frozenset("to until till".split())
"""Prepositions by which what is put off has its new day."""
DATED_BY = frozenset("for on in by at".split())
"""Prepositions by which what is scheduled or due has its day."""
UNDENIED = frozenset("may might must".split())
"""Modals with which "not" denies nothing: it may not, it must not."""
TAKEN = frozenset(("infinitive", "clause"))


def _undergoes(place: Place) -> bool:
    """Whether it is what the verb is done to."""
    done = place.clause.group.passive or place.clause.group.form == "participle"
    return place.position == ("subject" if done else "object")


def _is(group: VerbGroup, lemmas: str, phrases: tuple[str, ...] = ()) -> bool:
    return group.phrasal in phrases or (group.lemma in cue_words(lemmas) and not group.particle)


def _refused(place: Place) -> Modality | None:
    group = place.clause.group
    if _has_not(group) or not _is(group, cues.REFUSING, cues.REFUSING_PHRASES):
        return None
    if place.kind in TIMES and place.position not in TAKEN:
        return None
    if place.position in TAKEN:
        return "denied"
    if group.lemma == "decline" and (place.kind == "percentage" or _is_figure(place)):
        return None
    counted = place.own and place.kind == "quantity" and group.phrasal != "rule out"
    return "denied" if _undergoes(place) and not counted else None


def _cancelled(place: Place) -> Modality | None:
    group = place.clause.group
    if place.own or place.kind in TIMES or _is_figure(place):
        return None
    if not _is(group, cues.CANCELLING, cues.CANCELLING_PHRASES):
        return None
    if group.lemma in cue_words(cues.TAKEN_AWAY) and not _is_project(place):
        return None
    left = place.position == "behind" and place.word in ("of", "from") and group.particle
    return "denied" if _undergoes(place) or left else None


def _is_figure(place: Place) -> bool:
    """Whether what stands there is itself an amount: dropped 9 points to 3.7%."""
    phrase = place.noun.phrase if place.noun is not None else None
    return phrase is not None and phrase.sentence.syntax.classes[phrase.head] in "0A%"


def _is_project(place: Place) -> bool:
    phrase = place.noun.phrase if place.noun is not None else None
    if phrase is None:
        return False
    return phrase.sentence.syntax.classes.lemma(phrase.head) in cue_words(cues.PROJECTS)


def _postponed(place: Place) -> Modality | None:
    group = place.clause.group
    held = group.lemma == "put" and _on_hold(place.clause)
    if not (held or _is(group, cues.POSTPONING, cues.POSTPONING_PHRASES)):
        return None
    if place.time:
        return "planned" if place.position == "behind" and place.word in MOVED_TO else None
    return "planned" if _undergoes(place) and not place.own and place.kind != "duration" else None


def _on_hold(clause: Clause) -> bool:
    word, end = clause.sentence.syntax.tokens.word, clause.group.end
    return word[end : end + 2] in (["on", "hold"], ["on", "ice"])


def _failed(place: Place) -> Modality | None:
    group = place.clause.group
    if place.position != "infinitive" or place.kind in TIMES or not _is(group, cues.FAILING):
        return None
    return None if _has_not(group) else "denied"


def _negated(place: Place) -> Modality | None:
    group, position = place.clause.group, place.position
    if _without_plan(place) or _set_apart(place):
        return None
    if (
        not _has_not(group)
        or place.kind in TIMES
        or group.modal in UNDENIED
        or group.lemma in sayings()
        or _spared(place.clause)
    ):
        return None
    if position in ("object", "predicate", "infinitive") or (
        position == "subject" and group.passive
    ):
        return "denied"
    measured = position == "behind" and place.word in MEASURED_BEHIND
    return "denied" if measured and place.clause.object is None else None


def _has_not(group: VerbGroup) -> bool:
    letters = group.sentence.syntax.classes.letters
    return group.negated or letters[group.start - 1 : group.start] == b"!"


def _set_apart(place: Place) -> bool:
    """Whether a comma parts a phrase from the verb: were not, according to 40 nurses."""
    if place.noun is None:
        return False
    word, end = place.clause.sentence.syntax.tokens.word, place.clause.group.end
    return "," in word[end : max(end, place.noun.phrase.start)]


def _without_plan(place: Place) -> bool:
    """Whether an infinitive hangs on a noun that is no plan: it lacked the cash to pay."""
    if place.below is None or place.below.kind != "infinitival" or place.noun is None:
        return False
    return _plan(place.noun.phrase) is None


def _spared(clause: Clause) -> bool:
    """Whether "not" does not deny: not only, not yet, not until."""
    syntax, group = clause.sentence.syntax, clause.group
    return any(
        syntax.classes[at] == "!" and syntax.tokens.word[at + 1] in cue_words(cues.NOT_DENYING)
        for at in range(max(0, group.start - 1), min(group.end + 1, clause.sentence.end - 1))
    )


def _conditional(place: Place) -> Modality | None:
    clause = place.clause
    if place.position == "clause" or place.kind == "time":
        return None
    if is_condition(clause):
        return "possible"
    if clause.group.tense != "future" and clause.group.modal is None:
        return None
    return "possible" if any(map(is_condition, _below(clause))) else None


def _below(clause: Clause) -> list[Clause]:
    """The clauses that say when and whether this one holds."""
    return [each for each in clause.inside if each.kind == "adverbial"]


def _modal(place: Place) -> Modality | None:
    group = place.clause.group
    noun = place.noun
    given = place.position == "subject" and noun is not None and noun.phrase.determiner is not None
    unable = group.negated and group.modal == "could"
    if group.modal == "would" and group.perfect and place.position != "clause":
        return "denied"
    if given or unable or place.position == "clause":
        return None
    return cues.MODALS.get(group.modal or "")


def _adverb(place: Place) -> Modality | None:
    clause, known = place.clause, cues.adverbs()
    if place.position == "subject" and place.noun is not None and place.noun.phrase.possessor:
        return None
    first = max(clause.sentence.start, clause.group.start - ADVERB_REACH)
    words = clause.sentence.syntax.tokens.word[first : clause.group.end]
    return next((known[word] for word in words if word in known), None)


def _predicate(place: Place) -> Modality | None:
    clause, known = place.clause, cues.predicates()
    dated = place.time and place.position == "behind" and place.word in DATED_BY
    if not dated and place.position not in TAKEN:
        return None
    if clause.group.passive and clause.group.lemma in known:
        return known[clause.group.lemma]
    if clause.predicate is None:
        bare = clause.group.lemma == "be" and clause.object is None
        to_be_done = bare and place.position == "infinitive"
        return "planned" if to_be_done and clause.group.tense == "present" else None
    words = clause.sentence.syntax.tokens.word[slice(*clause.predicate)]
    return next((known[word] for word in words if word in known), None)


def _intended(place: Place) -> Modality | None:
    group = place.clause.group
    if place.time and place.position == "behind" and _scheduled(place):
        return "planned" if group.lemma in cue_words(cues.INTENDING) else None
    if place.position == "behind" and not place.time:
        asked = place.word in cues.INTENDING_WITH.get(group.lemma, "").split()
        return "planned" if asked and not group.passive else None
    if group.lemma not in cue_words(cues.INTENDING):
        return None
    if place.position in TAKEN:
        return "planned"
    if place.kind == "ahead" and place.position != "subject":
        return (
            "planned" if group.lemma not in cue_words(cues.INTENDING_BY_INFINITIVE_ALONE) else None
        )
    if place.time or not _undergoes(place):
        return None
    if group.lemma in cue_words(cues.INTENDING_MONEY):
        return "planned" if place.own and place.kind == "money" else None
    done = group.lemma in cue_words(cues.UNDER_WAY) and not group.progressive
    alone = group.lemma in cue_words(cues.INTENDING_BY_INFINITIVE_ALONE)
    return None if done or alone else "planned"


def _scheduled(place: Place) -> bool:
    """Whether a time is the day of what is planned or expected: expected in May."""
    group = place.clause.group
    return (group.passive or group.form == "participle") and place.word in DATED_BY


def _expected(place: Place) -> Modality | None:
    group, behind = place.clause.group, place.position == "behind"
    if group.lemma not in cue_words(cues.EXPECTING):
        return None
    if group.lemma == "see" and not group.passive and (group.tense != "present" or group.perfect):
        return None
    if group.lemma == "guide":
        return "likely" if behind and place.word in ("to", "for") else None
    if place.position in TAKEN:
        return "likely"
    if place.kind in TIMES and (
        place.kind == "ahead" or group.tense == "present" or _scheduled(place)
    ):
        return "likely"
    at = behind and group.passive and place.word != "by"
    return "likely" if (_undergoes(place) or at) and not place.time else None


def _foretold(place: Place) -> Modality | None:
    subject, group = place.clause.subject, place.clause.group
    if subject is None or place.position == "subject":
        return None
    told = subject.sentence.syntax.classes.lemma(subject.head)
    if place.position in TAKEN:
        return cues.nouns().get(told) if group.lemma in ("be", "is", "was") else None
    if place.time or group.tense == "past" or group.lemma not in cue_words(cues.INCLUDING):
        return None
    return cues.figured_nouns().get(told)


def _faced(place: Place) -> Modality | None:
    group = place.clause.group
    if group.lemma not in cue_words(cues.FACING) or not _undergoes(place) or place.noun is None:
        return None
    syntax, phrase = group.sentence.syntax, place.noun.phrase
    after = syntax.tokens.word[phrase.end : phrase.end + 2]
    jailed = after[1:] and after[1] in cue_words(cues.PENALTIES)
    return (
        "possible"
        if jailed or syntax.classes.lemma(phrase.head) in cue_words(cues.PENALTIES)
        else None
    )


def _judged(place: Place) -> Modality | None:
    below = place.below
    if place.position != "clause" or below is None or not _is(place.clause.group, cues.JUDGING):
        return None
    return "likely" if below.group.tense == "future" or below.group.modal == "would" else None


def _feared(place: Place) -> Modality | None:
    if place.clause.group.lemma not in cue_words(cues.FEARING):
        return None
    return "possible" if place.position in TAKEN or _undergoes(place) else None


def _purpose(place: Place) -> Modality | None:
    below, group = place.below, place.clause.group
    if below is None or below.kind != "infinitival" or group.lemma in cue_words(cues.IMPLYING):
        return None
    return "planned" if group.tense == "future" else None


def _after_noun(place: Place) -> Modality | None:
    below = place.below
    if below is None or (place.position == "infinitive" and place.noun is None):
        return None
    if below.kind == "complement" and below.marker is None:
        return None
    found: Modality | None = next(filter(None, map(_plan, _hosts(antecedent(below)))), None)
    return None if below.kind == "complement" and found == "planned" else found


def _plan(noun: Phrase) -> Modality | None:
    """What a noun makes of its infinitive; "with work to start" tells what is planned."""
    if noun.preposition is not None and noun.preposition.word == "with":
        return "planned"
    return cues.nouns().get(noun.sentence.syntax.classes.lemma(noun.head))


def _hosts(noun: Phrase | None) -> Iterator[Phrase]:
    """A noun phrase, and those that it stands behind with a preposition: "agreement with JLL"."""
    while noun is not None:
        yield noun
        noun = noun.preposition.noun if noun.preposition else None


def _headline(place: Place) -> Modality | None:
    clause = place.clause
    alone = clause.parent is None
    return "planned" if alone and clause.group.form == "infinitive" else None


def _in_doubt(place: Place) -> Modality | None:
    clause = place.clause
    if clause.predicate is None or clause.group.lemma != "be":
        return None
    if place.position not in ("subject", "aside", "behind"):
        return None
    words = clause.sentence.syntax.tokens.word[slice(*clause.predicate)]
    doubted = words[-1] in cue_words(cues.DOUBTS)
    return cues.predicates().get(words[-1]) if doubted else None


VERB_RULES: tuple[ModalityRule[Place], ...] = (
    ModalityRule(
        "modality.after_noun",
        _after_noun,
        (
            *shows("planned", "Orbis is in talks to buy Tarn for [[$1.2 billion]]."),
            *shows("planned", "Orbis bought the site, with work to start on [[40 homes]]."),
            *shows("likely", "Orbis is on track to exceed [[$250 million]]."),
            *shows("possible", "There is a risk that [[400 homes]] will flood."),
            *shows("asserted", "The plan to close it failed, and sales fell [[2%]]."),
        ),
    ),
    ModalityRule(
        "modality.refused",
        _refused,
        (
            *shows("denied", "Orbis rejected a [[$4 billion]] bid from Tarn."),
            *shows("denied", "The board turned down an offer of [[£90 million]]."),
            *shows("denied", "Keller denied taking [[$30,000]]."),
            *shows("denied", "The minister denied that [[300 people]] had died."),
            *shows("asserted", "The council rejected [[40 applications]]."),
            *shows("asserted", "The club rejected the bid on [[Friday]]."),
        ),
    ),
    ModalityRule(
        "modality.cancelled",
        _cancelled,
        (
            *shows("denied", "Orbis shelved a plan to build [[60 flats]]."),
            *shows("denied", "Tarn called off its [[€2 billion]] takeover."),
            *shows("denied", "The [[$600 million]] merger was abandoned."),
            *shows("asserted", "Keller withdrew [[$500]] from the bank."),
            *shows("asserted", "The airline cancelled [[14 flights]]."),
            *shows("asserted", "The yield dropped 9 basis points to [[3.74%]]."),
        ),
    ),
    ModalityRule(
        "modality.postponed",
        _postponed,
        (
            *shows("planned", "The airline put off its [[$2 billion]] order."),
            *shows("planned", "The [[£30 million]] bridge was delayed."),
            *shows("asserted", "The storm delayed [[90 trains]]."),
        ),
    ),
    ModalityRule(
        "modality.failed",
        _failed,
        (
            *shows("denied", "Tarn failed to raise [[$5 million]]."),
            *shows("asserted", "Tarn managed to raise [[$5 million]]."),
        ),
    ),
    ModalityRule(
        "modality.negated",
        _negated,
        (
            *shows("denied", "The pool will not cost [[£8 million]]."),
            *shows("denied", "The city never received the [[$2 million]]."),
            *shows("asserted", "Orbis did not disclose the [[$6 million]] fee."),
            *shows("asserted", "Noise must not exceed [[37 decibels]]."),
            *shows("asserted", "Some slept and some did not, in a trial of [[40 nurses]]."),
            *shows("asserted", "The shop did not open on [[Friday]]."),
        ),
    ),
    ModalityRule(
        "modality.condition",
        _conditional,
        (
            *shows("possible", "If the bid succeeds, it would create [[900 jobs]]."),
            *shows("possible", "Unless talks resume, [[5,000 nurses]] will walk out."),
            *shows("asserted", "If it rains, the shop, which has [[90 seats]], will shut."),
        ),
    ),
    ModalityRule(
        "modality.modal",
        _modal,
        (
            *shows("possible", "The fine could reach [[€30 million]]."),
            *shows("possible", "Up to [[700 jobs]] may be lost."),
            *shows("likely", "The work should take [[three weeks]]."),
            *shows("asserted", "The works will take [[three weeks]]."),
            *shows("denied", "The deal would have given drivers [[9.5%]]."),
            *shows("asserted", "The fund, which could be sold, holds [[$3 billion]]."),
        ),
    ),
    ModalityRule(
        "modality.adverb",
        _adverb,
        (
            *shows("likely", "Sales will probably reach [[$5 million]]."),
            *shows("possible", "The river possibly holds [[60 dolphins]]."),
        ),
    ),
    ModalityRule(
        "modality.predicate",
        _predicate,
        (
            *shows("likely", "The economy is likely to shrink [[1.5%]]."),
            *shows("possible", "It is possible that [[30 people]] were inside."),
            *shows("planned", "Orbis is set to open [[12 shops]]."),
            *shows("planned", "Drivers are to stop work on [[four routes]]."),
            *shows("denied", "Orbis was unable to pay [[$2 million]]."),
            *shows("planned", "The vote is scheduled for [[June 9]]."),
        ),
    ),
    ModalityRule(
        "modality.foretold",
        _foretold,
        shows("likely", "The outlook calls for sales of [[$3 billion]]."),
    ),
    ModalityRule(
        "modality.intended",
        _intended,
        (
            *shows("planned", "Orbis plans to hire [[300 people]]."),
            *shows("planned", "Orbis had sought [[$90 million]] from investors."),
            *shows("planned", "The union asked for [[6%]]."),
            *shows("asserted", "The widow was asked for [[$400]]."),
            *shows("planned", "The minister pledged [[$40 million]] for schools."),
            *shows("asserted", "Orbis, which hopes to grow, has [[300 workers]]."),
            *shows("asserted", "Orbis offers [[300 courses]]."),
        ),
    ),
    ModalityRule(
        "modality.expected",
        _expected,
        (
            *shows("likely", "Orbis expects revenue of [[$80 million]]."),
            *shows("likely", "The mine is expected to produce [[4,000 tonnes]]."),
            *shows("likely", "Orbis sees profit of [[$9 million]]."),
            *shows("asserted", "Analysts had expected a loss, but Orbis made [[$14 million]]."),
        ),
    ),
    ModalityRule(
        "modality.faced",
        _faced,
        (
            *shows("possible", "Keller faces [[up to ten years]] in prison."),
            *shows("possible", "Orbis faces a fine of [[$5 million]]."),
            *shows("asserted", "Orbis faces a shortfall of [[$5 million]]."),
        ),
    ),
    ModalityRule(
        "modality.judged",
        _judged,
        (
            *shows("likely", "Keller estimates that the market will reach [[$7 billion]]."),
            *shows("asserted", "Keller estimates that the lake has lost [[12 million litres]]."),
        ),
    ),
    ModalityRule(
        "modality.feared", _feared, shows("possible", "Some [[25 people]] are feared dead.")
    ),
    ModalityRule(
        "modality.purpose",
        _purpose,
        shows("planned", "Orbis will use the money to hire [[300 engineers]]."),
    ),
    ModalityRule(
        "modality.headline",
        _headline,
        shows("planned", "Orbis to pay [[$15 billion]] for Tarn."),
    ),
    ModalityRule(
        "modality.in_doubt",
        _in_doubt,
        shows("possible", "A listing in [[2031]] is plausible."),
    ),
)
UNDONE = ("modality.refused", "modality.cancelled", "modality.postponed")
UNDONE_RULES = tuple(rule for rule in VERB_RULES if rule.name in UNDONE)
"""Those that speak of a figure between commas too: the bid, worth $4 billion, was rejected."""
