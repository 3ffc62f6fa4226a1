"""Which saying a quotation belongs to: the clause beside it, or at its sentence's end."""

from itertools import pairwise

from factsheet.languages.en.lexicon.ordinary import calendar_words
from factsheet.languages.en.lexicon.reporting_nouns import ACCOUNTS, VIEWS, WORDINGS
from factsheet.languages.en.lexicon.sayings import Frame, frames_of, may_say, speaks
from factsheet.languages.en.marks import MARKS, Quoted
from factsheet.languages.en.speech.attribution_cues import (
    Saying,
    leading,
    read_saying,
    saying_at,
)
from factsheet.languages.en.speech.extents import CIRCUMSTANCE
from factsheet.languages.en.speech.mention import Mention
from factsheet.languages.en.speech.mentions import mention_of, possessor_mention
from factsheet.languages.en.speech.minds import may_think
from factsheet.languages.en.speech.relayed import relayed
from factsheet.languages.en.speech.reporting_text import ACCORDING, VERBAL, Reporting
from factsheet.languages.en.speech.rules import (
    ACCORDING_TO,
    IN_WORDS_OF,
    INTRODUCED,
    SAID_SPEAKER,
    SPEAKER_SAID,
)
from factsheet.languages.en.speech.sources import (
    CREDIT,
    credited,
    signature,
    source_after,
    source_at,
)
from factsheet.languages.en.speech.stretches import reaches
from factsheet.text.tokens import BREAK

REACH = 45
"""Tokens from a quotation in which its verb of saying is looked for."""
BEFORE_A_COLON = 12
"""Tokens before a quotation in which the verb stands that its colon belongs to."""
ROLES = 12
"""Tokens of what somebody is before the name: chairman, chief executive and president."""
NESTED = 3
"""Characters at a quotation's end among which are the marks of one inside it."""
BE = frozenset(("is", "was"))
DASHES = frozenset(("—", "–", "―", "-", "--"))
CONTRASTS = frozenset("and but while though although as when".split())


def beside(text: Reporting, quote: Quoted) -> Saying | None:
    """The saying in the sentence of a quotation."""
    first, stop = text.indices(quote)
    found = _right_after(text, quote, stop) or introduced(text, first) or _before(text, first)
    if found is None or (found.takes & Frame.FOUND and found.mention.shape != "name"):
        return _later(text, stop) or found
    return found


def _right_after(text: Reporting, quote: Quoted, stop: int) -> Saying | None:
    """“...,” said Lee; “...,” Lee said; “...,” according to Lee; “...” — Lee."""
    words = text.words
    at = stop
    while text.reporter(at) and (words[at] == "," or words[at] in DASHES):
        at += 1
    if words[at] == ":":
        return credited(text, at + 1)
    if not text.reporter(at):
        return None
    if at > stop and words[at - 1] in DASHES:
        signed = signature(text, at)
        if signed:
            return signed
    found = source_at(text, at) or _worded(text, at) or _called_so(text, at)
    if found:
        return found
    if may_say(words[at]):
        inverted = _inverted(text, at)
        if inverted:
            return inverted
    if words[at] == "per":
        return read_saying(text, source_after(text, at + 1), at, ACCORDING_TO)
    at += words[at] == "as"
    return _speaker_verb(text, at, _last_letter(text, quote))


def _last_letter(text: Reporting, quote: Quoted) -> str:
    """The last character of a quotation, over brackets and the marks of what it quotes itself."""
    end = text.tokens.text[max(quote.first, quote.last - NESTED) : quote.last]
    return end.rstrip(MARKS + "])")[-1:]


def _worded(text: Reporting, at: int) -> Saying | None:
    """“...”, in the words of Lee."""
    if text.words[at] != "in":
        return None
    phrase = text.syntax.phrase_at(at + 1) if text.reporter(at + 1) else None
    return source_at(text, phrase.head) if phrase is not None else None


def _called_so(text: Reporting, at: int) -> Saying | None:
    """“...” was Lee's verdict."""
    if text.words[at] not in BE or not text.reporter(at + 1):
        return None
    phrase = text.syntax.phrase_at(at + 1)
    owner = phrase.possessor if phrase is not None else None
    if phrase is None or owner is None or text.words[phrase.head] not in VIEWS | WORDINGS:
        return None
    return read_saying(text, possessor_mention(text, *owner), at, IN_WORDS_OF)


def _inverted(text: Reporting, verb: int) -> Saying | None:
    """The saying of a verb whose speaker stands behind it."""
    said = saying_at(text, verb)
    if said is not None and said.mention.first > verb:
        return said
    if not speaks(text.words[verb]):
        return None
    return read_saying(text, source_after(text, verb + 1), verb, SAID_SPEAKER)


def _speaker_verb(text: Reporting, at: int, last: str) -> Saying | None:
    """A phrase that begins here, a description of it perhaps, and a verb of saying.

    `last` is the quotation's last character: after a comma any verb says something, after a full
    stop only one that ends its sentence, for else a new sentence begins here.
    """
    phrase = text.syntax.phrase_at(at)
    if phrase is None or not text.reporter(at):
        return None
    for verb in text.stating(at + 1, at + REACH):
        if any(text.ends_sentence(k) or text.words[k] == ":" for k in range(at, verb)):
            break
        said = saying_at(text, verb)
        if said is not None and said.clause is not None and relayed(text, said.clause):
            return said
        if said is None or not at - 2 <= said.mention.first < verb:
            continue
        between = text.syntax.classes.letters[at : said.mention.first]
        if len(between) > ROLES or any(letter in b"zMheo" for letter in between):
            break
        if not said.takes & Frame.QUOTATION and last not in ",?!—":
            continue
        return said if _ends_well(text, at, verb, last) else None
    return _does_something(text, at) if last in ",?!—" else None


def _ends_well(text: Reporting, at: int, verb: int, last: str) -> bool:
    """Whether the verb belongs to the quotation before it rather than to what comes next."""
    if text.words[verb + 1] == ":":
        return False
    new = text.tokens.capital(at) and last in ".?!…"
    after = verb + 1
    while text.syntax.classes[after] == "r" and text.words[after].endswith("ly"):
        after += 1
    return not new or _said_and_done(text.words[after], last)


def _does_something(text: Reporting, at: int) -> Saying | None:
    """“...,” Lee smiled: whoever does something behind a quotation's comma says it."""
    clause = text.syntax.clause_at(at)
    if clause is None or clause.subject is None or clause.subject.start > at + 1:
        return None
    group = clause.group
    if group.start < at or group.form != "finite" or group.passive:
        return None
    return read_saying(text, mention_of(text, clause.subject), group.verb, SPEAKER_SAID)


def _said_and_done(after: str, last: str) -> bool:
    """Whether the verb's own sentence goes no further than to say where and when it was said."""
    return after in (".", BREAK) or (
        last != "." and (after in CIRCUMSTANCE or after in (",", "of") or after in calendar_words())
    )


def _before(text: Reporting, first: int) -> Saying | None:
    """Lee said: “...”; Lee called it “...”; according to Lee, “...”."""
    nearest: Saying | None = None
    for at in range(first - 1, max(first - REACH, -1), -1):
        if text.inside[at] and not _closes(text, at):
            continue
        if not text.reporter(at) or _parts_sentences(text, at, first):
            break
        word = text.words[at]
        if word != ACCORDING and not may_say(word) and word != "put" and word not in WORDINGS:
            continue
        found = source_at(text, at) or saying_at(text, at)
        if found is None or not reaches(text, found, first):
            continue
        if nearest is None or _tells(text, found, nearest):
            nearest = found
    return nearest


def introduced(text: Reporting, first: int) -> Saying | None:
    """The saying, or else the subject, of a sentence that a colon before this token ends."""
    if first < 2 or text.words[first - 1] != ":" or text.inside[first - 1]:
        return None
    found = _before(text, first)
    if found and first - found.verb <= BEFORE_A_COLON:
        return found
    begin = first - 1
    while text.reporter(begin - 1) and not text.ends_sentence(begin - 1):
        begin -= 1
    nominal = leading(text, begin, first) or _whose_words(text, first - 2)
    nominal = nominal or _heading(text, begin, first - 1)
    return read_saying(text, nominal, first - 1, INTRODUCED) or found


def _heading(text: Reporting, begin: int, colon: int) -> Mention | None:
    """Who stands alone before a colon, with an office or an age perhaps: Mayor Ann Lee:"""
    letters = text.syntax.classes.letters[begin:colon]
    phrase = text.syntax.phrase_at(begin) if begin < colon <= begin + CREDIT + ROLES else None
    if phrase is None or any(letter in VERBAL for letter in letters):
        return None
    said = mention_of(text, phrase)
    named = text.names.at(said.span.start) if said is not None else None
    if said is None or (named is None and (phrase.determiner is None or not may_think(text, said))):
        return None
    return said if named is None or named[1].kind in ("person", "organization") else None


def _whose_words(text: Reporting, at: int) -> Mention | None:
    """Whose verdict or answer a colon opens: Lee's verdict:"""
    phrase = text.syntax.phrase_at(at) if text.words[at] in VIEWS | ACCOUNTS else None
    owner = phrase.possessor if phrase is not None else None
    return possessor_mention(text, *owner) if owner is not None else None


def _closes(text: Reporting, at: int) -> bool:
    """Whether a quotation ends here, and its sentence with it."""
    return not text.inside[at + 1] and text.tokens.sentences.end_at(text.tokens.end[at])


def _parts_sentences(text: Reporting, at: int, first: int) -> bool:
    """Whether the sentence of the quotation begins after this token."""
    return text.ends_sentence(at) and text.tokens.end[at] <= text.tokens.start[first]


def last_saying(text: Reporting, begin: int, stop: int) -> Saying | None:
    """The saying that ends the sentence of these tokens."""
    for at in range(stop - 1, max(begin, stop - 5) - 1, -1):
        if text.reporter(at) and speaks(text.words[at]):
            return saying_at(text, at)
    return None


def _tells(text: Reporting, outer: Saying, inner: Saying) -> bool:
    """Whether the outer saying reports the inner one, so that the words are its speaker's."""
    words = text.words
    if not frames_of(words[outer.verb]) & Frame.QUOTATION or outer.mention == inner.mention:
        return False
    between = words[outer.verb + 1 : inner.mention.first]
    if any(a == "," and b in CONTRASTS for a, b in pairwise(between)):
        return False
    if inner.mention.shape == "pronoun":
        return not _are_two(text, outer.mention, inner.mention)
    soft = bool(inner.takes & Frame.INFINITIVE) or not inner.takes & Frame.QUOTATION
    return soft and not inner.takes & Frame.PHRASE


def _are_two(text: Reporting, outer: Mention, inner: Mention) -> bool:
    """Whether two pronouns of one sentence mean two people: she said that he had shouted."""
    both = {text.words[outer.head], text.words[inner.head]}
    return both == {"he", "she"}


def _later(text: Reporting, stop: int) -> Saying | None:
    """A quoted phrase whose sentence ends in "..., Lee said" or "..., said Lee"."""
    words = text.words
    for at in range(stop, min(stop + REACH, len(words))):
        if text.inside[at]:
            continue
        if not text.reporter(at) or text.ends_sentence(at):
            return None
        found = source_at(text, at)
        if found:
            return found
        said = saying_at(text, at) if speaks(words[at]) or words[at] == "put" else None
        if said is not None and words[said.opens - 1] in (",", "as", "how", "what"):
            return said
    return None
