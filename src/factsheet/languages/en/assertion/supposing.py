"""What modal verbs and conditions make of a figure: may, would, if, should the test fail."""

from factsheet.languages.en.assertion.place import TIMES, Place, is_condition
from factsheet.languages.en.assertion.rule import ModalityRule, shows
from factsheet.languages.en.assertion.undoing import GIVEN, is_undoable
from factsheet.languages.en.lexicon import modal_nouns, modal_verbs
from factsheet.languages.en.lexicon import modality as cues
from factsheet.languages.en.lexicon.organizations import company_noun
from factsheet.languages.en.lexicon.people import occupations, sources
from factsheet.model.values import Modality
from factsheet.syntax import Clause, Phrase

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
NEEDING = frozenset(("need", "require"))
"""Verbs whose "would" only says how much something takes."""
REPORTING = frozenset("say add announce".split())
"""Verbs of saying that stand behind what was said."""
TAKING = frozenset("object predicate behind infinitive".split())
"""Where a figure stands that a verb takes."""


def _conditional(place: Place) -> Modality | None:
    clause = place.clause
    if place.position == "clause" or place.kind == "time":
        return None
    if is_condition(clause) or _is_left_open(clause) or _is_supposed(clause):
        return "possible"
    if clause.group.tense != "past" and _is_in_that_case(clause):
        return "possible"
    if clause.group.tense != "future" and clause.group.modal is None:
        return None
    supposed = any(map(is_condition, _below(clause))) or _is_inverted(clause)
    supposed = supposed or _is_provided(clause)
    return "possible" if supposed else None


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


def _is_inverted(clause: Clause) -> bool:
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


def _modal(place: Place) -> Modality | None:
    group = place.clause.group
    noun = place.noun
    if group.lemma == "should":
        return "possible"
    if group.modal == "should" and _is_asked_for(place.clause):
        return None
    given = place.position == "subject" and noun is not None and _is_given(noun.phrase, place)
    unable = group.negated and group.modal == "could"
    if group.negated and group.modal == "may" and group.lemma in modal_verbs.PASSING:
        return None
    if group.modal == "would" and group.perfect and place.position != "clause":
        if noun is not None and _is_there(noun.phrase, place):
            return None
        supposed = _is_inverted(place.clause) or _is_imagined(place.clause)
        supposed = supposed or _is_gerund(place.clause.subject)
        return "possible" if supposed else "denied"
    if group.modal == "would":
        return _would(place)
    if given or unable or place.position == "clause":
        return None
    return cues.MODALS.get(group.modal or "")


def _is_given(phrase: Phrase, place: Place) -> bool:
    """Whether what may undergo something is there already: the fund, but not a merger."""
    if phrase.determiner is None:
        return False
    return phrase.sentence.syntax.tokens.word[phrase.start] in GIVEN or not is_undoable(place)


def _is_there(phrase: Phrase, place: Place) -> bool:
    """Whether what would have been leaves a figure as it is: it would have topped the $4 earned."""
    known = (
        phrase.sentence.syntax.tokens.word[phrase.start] in GIVEN or phrase.possessor is not None
    )
    return known and place.kind not in TIMES and (place.position == "subject" or place.own)


def _is_asked_for(clause: Clause) -> bool:
    """Whether "should" only tells what somebody asks: intends that each should have two."""
    outer = clause.parent if clause.kind == "complement" else None
    return outer is not None and outer.group.lemma in modal_verbs.INTENDING


def _would(place: Place) -> Modality | None:
    """What would be: a plan where somebody would do it, else what is likely to follow."""
    noun, clause = place.noun, place.clause
    if place.kind == "time" or place.position == "clause" or _is_known(place):
        return None
    if place.position not in TAKING and not (place.position == "subject" and noun and noun.own):
        return None
    if _is_gerund(clause.subject):
        return "likely"
    if _is_imagined(clause) and (place.own or place.position != "behind"):
        return "possible"
    if _is_reported(clause) or clause.group.lemma in NEEDING:
        return None
    return "planned" if clause.group.passive or acts(clause) else "likely"


def _is_imagined(clause: Clause) -> bool:
    """Whether the subject is a deed that nobody is said to plan: a cut of a point would."""
    subject = clause.subject
    if subject is None or clause.kind == "relative":
        return False
    syntax = clause.sentence.syntax
    first, deed = syntax.tokens.word[subject.start], syntax.classes.lemma(subject.head)
    alone = subject.start == subject.head and syntax.classes[subject.head] == "n"
    return first == "another" or ((first in ("a", "an") or alone) and deed in modal_nouns.DEEDS)


def _is_gerund(subject: Phrase | None) -> bool:
    """Whether it is a deed that does it: closing the line would save $4 million."""
    return subject is not None and subject.sentence.syntax.classes[subject.head] == "g"


def _is_known(place: Place) -> bool:
    """Whether a count is of what is there already: its network of 74 hubs, the 30 beds."""
    noun = place.noun
    if noun is None or noun.kind != "quantity":
        return False
    word = noun.phrase.sentence.syntax.tokens.word
    return word[noun.phrase.start] in GIVEN or (place.position == "subject" and not noun.own)


def _is_reported(clause: Clause) -> bool:
    """Whether "would" is only what "will" becomes in what somebody said."""
    if clause.kind == "complement":
        return True
    word, subject = clause.sentence.syntax.tokens.word, clause.subject
    first = min(clause.group.start, subject.start if subject is not None else clause.group.start)
    opened = "that" in word[max(clause.sentence.start, first - 2) : first]
    return opened or any(map(_is_set_behind, clause.sentence.clauses))


def _is_set_behind(clause: Clause) -> bool:
    """Whether somebody is said to have said what stands before a comma: it would, they said."""
    group, subject = clause.group, clause.subject
    if group.lemma not in REPORTING or subject is None or clause.object is not None:
        return False
    first = min(subject.start, group.start)
    return group.tense == "past" and clause.sentence.syntax.tokens.word[first - 1] == ","


def _near(clause: Clause) -> range:
    """The tokens around a verb among which its condition stands."""
    sentence, at = clause.sentence, clause.group.start
    return range(max(sentence.start, at - REACH), min(sentence.end - 1, at + REACH))


def acts(clause: Clause) -> bool:
    """Whether the subject is somebody, or a plan, that will do it."""
    subject = clause.subject
    if subject is None:
        return False
    syntax = clause.sentence.syntax
    words, classes = syntax.tokens.word, syntax.classes
    if classes[subject.head] in "Rx":
        return True
    lemma = classes.lemma(subject.head)
    person = lemma in occupations() or words[subject.head] in sources()
    planned = lemma in modal_nouns.PROJECTS or lemma in modal_nouns.PLANS
    return person or planned or company_noun(words, subject.head)


SUPPOSING: tuple[ModalityRule[Place], ...] = (
    ModalityRule(
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
            *shows("possible", "Fans get in free so long as they spend [[$40]]."),
            *shows("asserted", "It has 40 mills, provided by a grant of [[$5 million]]."),
            *shows("possible", "The council will decide whether to buy [[90 buses]]."),
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
            *shows("planned", "The government would give [[$40 million]] to each town."),
            *shows("likely", "Without it, the deficit would reach [[$40 million]]."),
            *shows("possible", "A rise of a point would cost owners [[$40]] each."),
            *shows("likely", "Keller said closing the line would save [[$40 million]]."),
            *shows("possible", "Closing the line would have added [[$4 million]]."),
            *shows("asserted", "Keller said families would get [[$600]]."),
            *shows("asserted", "Families would get [[$600]], Keller said."),
            *shows("asserted", "Loads may not exceed [[40 tonnes]]."),
            *shows("possible", "The price would drop to [[$45 million]] should Orbis fall."),
            *shows("possible", "Should the test fail, [[300 units]] will be recalled."),
        ),
    ),
)
