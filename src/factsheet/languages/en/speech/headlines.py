"""Who says what a headline says, by the colon between the two: Voss: Fares must rise."""

from collections.abc import Iterator

from factsheet.languages.en.lexicon.people import sources
from factsheet.languages.en.speech import rules
from factsheet.languages.en.speech.attribution_cues import read_saying
from factsheet.languages.en.speech.mention import Mention, mention
from factsheet.languages.en.speech.reporting_text import Reporting
from factsheet.languages.en.speech.stretches import Statement
from factsheet.languages.en.subjects.beginnings import SENTENCE_ENDS
from factsheet.model.document import Span

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
