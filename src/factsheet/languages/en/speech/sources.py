"""Who stands behind "according to", "per" and "in the words of", and whose name signs."""

from factsheet.languages.en.lexicon.reporting_nouns import WORDINGS
from factsheet.languages.en.speech.attribution_cues import Saying, read_saying
from factsheet.languages.en.speech.mention import Mention, mention
from factsheet.languages.en.speech.mentions import mention_of, possessor_mention
from factsheet.languages.en.speech.minds import may_speak
from factsheet.languages.en.speech.reporting_text import ACCORDING, PER, Reporting
from factsheet.languages.en.speech.rules import ACCORDING_TO, IN_WORDS_OF, SIGNED
from factsheet.text.tokens import BREAK

BORROWING = frozenset("borrow quote use in".split())
"""Words before somebody's own words: in the words of Lee, to borrow a phrase of Lee's."""
BEFORE_PER = frozenset((BREAK, ".", ",", "and", "but", ";", "(", "—", "–"))
"""What stands before "per" with a source, where "$9 per person" is a rate."""
AS_MEANT = frozenset("custom need plan schedule taste tradition type".split())
"""What things go according to, and nobody says."""
CREDIT = 8
"""Tokens of a credit line: a role, a name, a newspaper."""
NEAR = 5
"""Tokens behind "according to" in which a name stands that the reading missed."""


def according_to(text: Reporting, at: int) -> Saying | None:
    """ "According to" at this token, with the source after it."""
    words = text.words
    if words[at] == PER and (at == 0 or words[at - 1] in BEFORE_PER):
        said = source_after(text, at + 1)
        able = said is not None and _is_source(text, said)
        return read_saying(text, said, at, ACCORDING_TO) if able else None
    if words[at] != ACCORDING or words[at + 1] != "to" or words[at + 2] in AS_MEANT:
        return None
    return read_saying(text, source_after(text, at + 2), at, ACCORDING_TO, words=2)


def _is_source(text: Reporting, said: Mention) -> bool:
    """Whether "per" stands before somebody or a document, and no measure or scheme."""
    held = text.names.at(said.span.start) if said.shape == "name" else None
    named = held is not None and held[1].kind in ("person", "organization")
    return named or (said.shape == "noun" and may_speak(text, said))


def source_at(text: Reporting, at: int) -> Saying | None:
    """ "According to" at this token, or the noun of "in the words of", with whoever it names."""
    return according_to(text, at) or _in_words_of(text, at)


def _in_words_of(text: Reporting, at: int) -> Saying | None:
    """ "In the words of Lee", "in Lee's view": whose words or view the noun at this token is."""
    words = text.words
    phrase = text.syntax.phrase_at(at) if words[at] in WORDINGS else None
    preposition = phrase.preposition if phrase is not None else None
    led = phrase is not None and words[phrase.start - 1] in BORROWING
    if phrase is None or not (led or (preposition is not None and preposition.word == "in")):
        return None
    owner = phrase.possessor
    of = words[at + 1] == "of"
    said = source_after(text, at + 2) if of else owner and possessor_mention(text, *owner)
    return read_saying(text, said, at, IN_WORDS_OF) if said is not None else None


def source_after(text: Reporting, at: int) -> Mention | None:
    """The noun phrase that begins here."""
    if not text.reporter(at):
        return None
    phrase = text.syntax.phrase_at(at)
    if phrase is not None and phrase.start <= at:
        return mention_of(text, phrase, ends=True)
    for k in range(at, at + NEAR):
        named = text.name_at(k) if text.reporter(k) else None
        if named is not None:
            return mention(text, "name", k, named[1], named[1] - 1)
    return None


def signature(text: Reporting, at: int) -> Saying | None:
    """A name, with a role before it perhaps, that ends its line or its sentence, after a dash."""
    begin = at
    while text.reporter(at) and at < begin + CREDIT and text.name_at(at) is None:
        at += 1
    named = text.name_at(at) if text.reporter(at) else None
    if named is None:
        return None
    after = named[1]
    if text.reporter(after) and text.words[after] not in (",", "(", "."):
        return None
    return read_saying(text, mention(text, "name", at, after, after - 1), begin - 1, SIGNED)


def credited(text: Reporting, at: int) -> Saying | None:
    """The person or the body that alone stands between a headline's colon and the line's end."""
    named = text.name_at(at) if text.reporter(at) else None
    if named is None or text.words[named[1]] != BREAK:
        return None
    held = text.names.at(text.tokens.start[at])
    if held is None or held[1].kind not in ("person", "organization"):
        return None
    after = named[1]
    return read_saying(text, mention(text, "name", at, after, after - 1), at - 1, SIGNED)
