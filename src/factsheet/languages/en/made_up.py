"""Words that there are not, one for each class: what no list can hold."""

from factsheet.languages.en.context import read_context
from factsheet.languages.en.figures.noun_phrases import may_be
from factsheet.languages.en.figures.plurals import is_plural
from factsheet.model.document import Block
from factsheet.text.tokens import Tokens

BY_CLASS = {
    "s": "blorfs",
    "n": "blorf",
    "x": "Zorvex",
    "d": "zumbed",
    "v": "zumbed",
    "b": "zumb",
    "a": "blorfish",
}
ENDINGS = {"s": "s", "d": "ed", "v": "ed"}
"""What a word must end in to be regular, by its class."""
SHORTEST = 3


def made_up(text: str, start: int, end: int) -> str | None:
    """A word of the same class and ending; regular pasts and plurals only."""
    context = read_context(Tokens(text, [Block(0, len(text))]))
    at = context.tokens.at_or_after(start)
    if context.tokens.end[at] != end or at in context.numbers or end - start < SHORTEST:
        return None
    word, letter = context.tokens.word[at], context.classes[at]
    doubtful = letter == "n" and may_be(word, "dv")
    named = letter == "x" and is_plural(word)
    irregular = not word.endswith(ENDINGS.get(letter, ""))
    return None if doubtful or named or irregular else BY_CLASS.get(letter)
