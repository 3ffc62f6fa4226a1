"""The clause of saying: who says something, by which verb, and what that verb takes."""

from msgspec import Struct

from factsheet.languages.en.lexicon.people import sources
from factsheet.languages.en.lexicon.reporting_nouns import DOCUMENTS, FORECAST_NOUNS
from factsheet.languages.en.lexicon.reporting_verbs import (
    CONVICTIONS,
    NEVER_INVERTED,
    NOT_RAISED,
    PUTTING,
    SAID_WITH,
)
from factsheet.languages.en.lexicon.sayings import Frame, frames_of, sayings
from factsheet.languages.en.speech.mention import Mention, mention
from factsheet.languages.en.speech.mentions import mention_of
from factsheet.languages.en.speech.minds import may_speak, may_think
from factsheet.languages.en.speech.relayed import relayed
from factsheet.languages.en.speech.reporting_text import Reporting
from factsheet.languages.en.speech.rules import (
    SAID_SPEAKER,
    SPEAKER_SAID,
    SpeechRule,
)
from factsheet.languages.en.speech.sayers import sayer
from factsheet.model.document import Span
from factsheet.syntax import Clause, Phrase, VerbGroup

JOINING = frozenset(("and", "but", "then"))
"""Words before a second verb that shares the first one's subject."""
SEEMING = frozenset("appear be become feel remain seem sound stay".split())
"""Verbs by which somebody is sure of something."""
IMPERSONAL = frozenset(("it", "that", "this"))
NOBODY = frozenset(("no", "nobody", "none", "nothing"))
"""Words that open a subject of which there is none, and so no speaker."""
QUANTIFIERS = frozenset("each all both neither either".split())
"""Pronouns that go with an amount, and say nothing: $7 each, and says."""
PRICE = "price"
"""What a target is of where the noun stands behind it."""
OWN = "own"
"""What stands for a forecast where another one was spoken of: a rival cut its own."""
SHARED = 60
"""Tokens before a second verb in which the first one stands."""
MOST_SAYINGS = 1_000
"""Verbs of an article whose sayings are kept; each holds its sentence, and a book has many."""
WHERE = frozenset(("in", "on", "at"))
COLLECTIVES = frozenset("couple duo group police staff team".split())
"""Nouns of several that a verb in the plural goes with."""
RECKONED = {"write": ("off", "down", "up"), "add": ("up",), "tell": ("off",)}
"""Verbs of saying that with these particles are others: writing off a debt, adding up the cost."""


class Saying(Struct, frozen=True):
    """Who says it, the words that tell so, and the rule that read them; `verb` is a token.

    `takes` is what the verb takes, `clause` its clause, where one was read, and `opens` the token
    with which its subject's phrase begins, or else the verb.
    """

    mention: Mention
    cue: Span
    rule: str
    verb: int
    takes: int = 0
    clause: Clause | None = None
    opens: int = -1


def read_saying(
    text: Reporting, found: Mention | None, verb: int, rule: SpeechRule, words: int = 1
) -> Saying | None:
    """The saying of this mention by the words here, or None where nobody was found."""
    if found is None:
        return None
    tokens = text.tokens
    cue = Span(tokens.start[verb], tokens.end[verb + words - 1])
    return Saying(found, cue, rule.name, verb)


def saying_at(text: Reporting, verb: int) -> Saying | None:
    """What the verb at this token says, and whose words that are."""
    if verb in text.sayings:
        return text.sayings[verb]
    if len(text.sayings) >= MOST_SAYINGS:
        text.sayings.clear()
    found = text.sayings[verb] = _read(text, verb)
    return found


def _read(text: Reporting, verb: int) -> Saying | None:
    held = _held(text, verb)
    if held is not None:
        return held
    syntax = text.syntax
    group = syntax.group_at(verb)
    if group is None or group.verb != verb:
        document = _aside(text, verb) or _document_says(text, verb)
        return document or _before_that(text, verb) or _before_figure(text, verb)
    clause = syntax.clause_at(verb)
    if clause is None or clause.group.verb != verb:
        return None
    takes = _takes(group)
    if group.lemma == PUTTING and text.words[verb + 1] == "it":
        takes |= Frame.QUOTATION | Frame.CLAUSE
    alone = group.lemma in NEVER_INVERTED and _ends(text, verb + 1)
    if alone and text.words[group.start - 1] != "that" and clause.object is None:
        return None
    if takes == Frame.MOVES and not _moves_a_forecast(text, clause):
        return None
    if not takes or _is_unsaid(text, group):
        return None
    first = relayed(text, clause)
    if first is not None:
        return _saying(text, first, verb, takes | Frame.CLAUSE, clause)
    if takes == Frame.HEARD:
        return None
    said = sayer(text, clause, takes)
    if text.words[group.start - 1] in JOINING and not _goes_with(text, clause, said):
        said = _same_speaker(text, clause, verb) or _who_acts(text, clause) or said
    if said is None or not _can_say(text, said, takes):
        return None
    return _saying(text, said, verb, takes, clause)


def _can_say(text: Reporting, said: Mention, takes: int) -> bool:
    """Whether somebody stands here, or papers, who can do what the verb tells."""
    if text.words[said.first] in NOBODY:
        return False
    written = bool(takes & (Frame.AT | Frame.FOUND)) and text.is_document(said.head)
    return bool(takes & Frame.QUOTATION) or written or may_think(text, said)


def _takes(group: VerbGroup) -> int:
    """What a verb of saying takes; nothing where its particle makes it another verb."""
    other = group.particle in RECKONED.get(group.lemma, ())
    return 0 if other else sayings().get(group.lemma, 0)


def _is_unsaid(text: Reporting, group: VerbGroup) -> bool:
    """Whether it is told that somebody did not say so, or that it goes without saying."""
    denied = group.negated and group.lemma not in NOT_RAISED
    supposed = group.modal == "would" and group.perfect
    return denied or supposed or text.words[group.start - 1] == "without"


def _held(text: Reporting, at: int) -> Saying | None:
    """What somebody is sure of, or says with a word more: she is adamant that, let slip that."""
    words = text.words
    if words[at] not in CONVICTIONS or words[at + 1] != "that":
        return None
    clause, more = text.syntax.clause_at(at), SAID_WITH.get(words[at])
    if more and clause is not None and clause.kind == "infinitival":
        clause = clause.parent
    subject = clause.subject if clause is not None else None
    if clause is None or subject is None or clause.group.negated or clause.group.start > at:
        return None
    lemma = clause.group.lemma
    if lemma not in more if more else lemma not in SEEMING and not clause.group.passive:
        return None
    said = mention_of(text, subject, stop=clause.group.start)
    able = said is not None and _can_say(text, said, Frame.CLAUSE)
    able = able and said is not None and words[said.head] not in IMPERSONAL
    return _saying(text, said, at, Frame.CLAUSE, clause) if able and said is not None else None


def _moves_a_forecast(text: Reporting, clause: Clause) -> bool:
    return clause.object is not None and is_forecast(text, clause.object)


def _ends(text: Reporting, at: int) -> bool:
    """Whether a sentence or a line ends here, so that nobody is told: a headline's passive."""
    return not text.reporter(at) or text.ends_sentence(at)


def _same_speaker(text: Reporting, clause: Clause, verb: int) -> Mention | None:
    """Whoever said what comes before "and said" or "but added" in the sentence."""
    for at in reversed(list(text.stating(max(clause.sentence.start, verb - SHARED), verb))):
        found = saying_at(text, at)
        if found is not None and may_think(text, found.mention):
            return found.mention
    return None


def _goes_with(text: Reporting, clause: Clause, said: Mention | None) -> bool:
    """Whether the subject that was read for a second verb is the one that it goes on with."""
    if said is None:
        return clause.kind != "question"
    inner = clause.kind == "adverbial" and text.words[clause.group.start - 2] == ","
    alone = said.shape == "noun" or text.words[said.head] not in QUANTIFIERS
    return may_think(text, said) and alone and not inner and clause.kind != "question"


def _who_acts(text: Reporting, clause: Clause) -> Mention | None:
    """The subject of the sentence, where a second verb was read as that of a clause inside it."""
    for each in clause.sentence.clauses:
        subject = each.subject
        if each.kind == "main" and subject is not None and each.group.start < clause.group.start:
            said = mention_of(text, subject, stop=each.group.start)
            return said if said is not None and may_think(text, said) else None
    return None


def _saying(text: Reporting, said: Mention, verb: int, takes: int, clause: Clause | None) -> Saying:
    rule = SAID_SPEAKER if said.first > verb else SPEAKER_SAID
    cue = Span(text.tokens.start[verb], text.tokens.end[verb])
    phrase = text.syntax.phrase_at(said.first)
    opens = min(verb, phrase.start if phrase is not None else said.first)
    return Saying(said, cue, rule.name, verb, takes, clause, opens)


def _aside(text: Reporting, verb: int) -> Saying | None:
    """ "..., the paper states", where the verb was read as a noun with the words before it."""
    takes = frames_of(text.words[verb])
    phrase = text.syntax.phrase_at(verb)
    if not takes & Frame.CLAUSE or phrase is None or not phrase.start < verb == phrase.head:
        return None
    set_off = phrase.start > 0 and text.words[phrase.start - 1] == ","
    if not set_off or not _closes(text, verb + 1) or not _agree(text, verb):
        return None
    named = text.name_ending(verb - 1)
    if named is not None:
        return _saying(text, mention(text, "name", named[1], verb, verb - 1), verb, takes, None)
    several = text.words[verb - 1] in sources() and text.syntax.classes[verb - 1] == "s"
    if phrase.determiner is None and not several:
        return None
    said = mention(text, "noun", phrase.start, verb, verb - 1)
    return _saying(text, said, verb, takes, None) if may_speak(text, said) else None


def _before_that(text: Reporting, verb: int) -> Saying | None:
    """ "Data from Orbis Mills show that", where the verb was read as a part of the name."""
    phrase = text.syntax.phrase_at(verb) if text.words[verb + 1] == "that" else None
    named = text.name_ending(verb - 1)
    if phrase is None or phrase.head != verb or named is None:
        return None
    outer = phrase.preposition.noun if phrase.preposition is not None else None
    whose = outer is not None and text.is_document(outer.head)
    takes = frames_of(text.words[verb])
    if not takes & Frame.CLAUSE or not (whose or _agree(text, verb)):
        return None
    return _saying(text, mention(text, "name", named[1], verb, verb - 1), verb, takes, None)


def _before_figure(text: Reporting, verb: int) -> Saying | None:
    """ "Orbis forecast a loss", where a verb that takes figures was read as a noun though an
    article stands right behind it, as behind no noun.
    """
    named = text.name_ending(verb - 1)
    takes = frames_of(text.words[verb])
    if named is None or not takes & Frame.OBJECT or text.syntax.classes[verb + 1] != "D":
        return None
    return _saying(text, mention(text, "name", named[1], verb, verb - 1), verb, takes, None)


def _closes(text: Reporting, at: int) -> bool:
    """Whether a clause that was put in ends here."""
    return not text.reporter(at) or text.words[at] in ".,;" or text.words[at] in WHERE


def _agree(text: Reporting, verb: int) -> bool:
    """Whether the word before a verb in the present is a noun of its number."""
    noun = text.syntax.classes[verb - 1]
    singular = text.words[verb].endswith("s")
    collective = text.words[verb - 1] in COLLECTIVES
    return noun in "nx" if singular else noun == "s" or collective


def _document_says(text: Reporting, verb: int) -> Saying | None:
    """ "A report warning of", read as one noun phrase: whoever issued it says it."""
    words, classes = text.words, text.syntax.classes
    if not words[verb].endswith("ing") or classes.lemma(verb - 1) not in DOCUMENTS:
        return None
    clause = text.syntax.clause_at(verb)
    if clause is None or clause.subject is None or clause.group.start >= verb:
        return None
    if not frames_of(words[verb]) & Frame.CLAUSE:
        return None
    said = mention_of(text, clause.subject, stop=clause.group.start)
    return _saying(text, said, verb, frames_of(words[verb]), None) if said is not None else None


def leading(text: Reporting, begin: int, stop: int) -> Mention | None:
    """The subject of the main clause of these tokens, or their first noun phrase."""
    sentence = text.syntax.sentence_of(begin)
    for clause in sentence.clauses:
        subject = clause.subject
        if clause.kind == "main" and subject is not None and begin <= subject.start < stop:
            return mention_of(text, subject)
    return None


def is_forecast(text: Reporting, thing: Phrase) -> bool:
    """Whether a phrase is what somebody foresees: a forecast, a target price, a rival's own."""
    lemma, word = text.syntax.classes.lemma, text.words[thing.head]
    targeted = lemma(thing.head) == PRICE and lemma(thing.head - 1) in FORECAST_NOUNS
    return targeted or word == OWN or lemma(thing.head) in FORECAST_NOUNS
