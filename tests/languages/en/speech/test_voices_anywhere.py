"""No text raises, and every span quotes the text."""

from hypothesis import given, settings
from hypothesis import strategies as st

from factsheet.languages.en.context import read_context
from factsheet.languages.en.names import find_names
from factsheet.languages.en.speech import find_speech
from factsheet.languages.en.syntax import read_syntax
from factsheet.readers.text import blocks
from factsheet.text.tokens import Tokens

PIECES = (
    "Ann Keller",
    "Keller",
    "Orbis Ltd.",
    "he",
    "said",
    "according to",
    "that",
    "the company",
    "which",
    ",",
    ".",
    "“",
    "”",
    '"',
    "'",
    "—",
    "(",
    ")",
    "\n\n",
    "rose 4 percent",
)


@given(st.lists(st.sampled_from(PIECES), max_size=30).map(" ".join))
@settings(max_examples=150)
def test_names_and_speech_hold_their_places(text):
    context = read_context(Tokens(text, blocks(text)))
    names = find_names(context)
    for entity in names.entities:
        assert all(text[m.start : m.end].strip() for m in entity.mentions)
    for speech in find_speech(context, names, read_syntax(context.classes, names)):
        assert 0 <= speech.span.start < speech.span.end <= len(text)
        if speech.speaker:
            assert text[slice(*speech.speaker.span)] == speech.speaker.text
