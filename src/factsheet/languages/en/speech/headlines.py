"""Who says what a headline says: by the colon (Voss: Fares must rise), or who says it again."""

from collections.abc import Iterator, Sequence

from msgspec.structs import replace

from factsheet.languages.en.lexicon.people import sources
from factsheet.languages.en.speech import rules
from factsheet.languages.en.speech.attribution_cues import read_saying
from factsheet.languages.en.speech.mention import Mention, mention
from factsheet.languages.en.speech.reporting_text import Reporting
from factsheet.languages.en.speech.stretches import Statement
from factsheet.languages.en.subjects.beginnings import SENTENCE_ENDS
from factsheet.model.document import Span
from factsheet.model.speech import Speaker, Speech

FINITE = b"bdzMheo"
"""Classes of verbs that have a tense, or may."""


def headed(text: Reporting, sentence: Span) -> Iterator[Statement]:
    """What a headline says that opens the text, where a person or a source stands at its colon."""
    tokens = text.tokens
    if sentence.start > tokens.blocks[0].start or tokens.text[sentence.end - 1] in SENTENCE_ENDS:
        return
    first, stop = tokens.at_or_after(sentence.start), tokens.at_or_after(sentence.end)
    colons = [at for at in range(first + 1, stop - 1) if text.words[at] == ":"]
    if len(colons) != 1:
        return
    colon = colons[0]
    for said, begin, end in ((colon, colon + 1, stop), (stop, first, colon)):
        who = _alone(text, first if said == colon else colon + 1, said)
        saying = read_saying(text, who, colon, rules.HEADED)
        letters = text.syntax.classes.letters[begin:end]
        if saying is not None and any(letter in FINITE for letter in letters):
            yield Statement(begin, end, saying, whole=False, rule=rules.HEADED.name)
            return


def _alone(text: Reporting, first: int, stop: int) -> Mention | None:
    """The person, or the source of one word, that these tokens are."""
    named = text.name_at(first)
    if named is not None and named[1] == stop:
        held = text.names.at(text.tokens.start[first])
        person = held is not None and held[1].kind == "person"
        return mention(text, "name", first, stop, stop - 1) if person else None
    source = stop - first == 1 and text.words[first] in sources()
    return mention(text, "noun", first, stop, first) if source else None


def with_repeated(text: Reporting, found: Sequence[Speech]) -> list[Speech]:
    """The same speeches, where a headline's quotation has the speaker of the one that says it."""
    blocks = text.tokens.blocks
    opening = blocks[0].end if blocks else 0
    return [
        replace(each, speaker=_who_says(text, each, found[at + 1 :]))
        if each.span.end <= opening and each.speaker is None
        else each
        for at, each in enumerate(found)
    ]


def _who_says(text: Reporting, quote: Speech, later: Sequence[Speech]) -> Speaker | None:
    """The speaker of the first quotation behind that holds all its words, in their order."""
    words = _words(text, quote.span)
    holds = (each for each in later if each.speaker and words in _words(text, each.span))
    return next((each.speaker for each in holds), None)


def _words(text: Reporting, span: Span) -> str:
    """The words of a stretch, folded, with a space around each."""
    tokens = text.tokens
    first, stop = tokens.at_or_after(span.start), tokens.at_or_after(span.end)
    plain = (word.replace("’", "'") for word in text.words[first:stop])
    return f" {' '.join(word for word in plain if any(map(str.isalnum, word)))} "
