"""An article's words and addresses as HTML that shows them and does nothing else."""

import re
from html import escape

from factsheet.renderers.visible import line, visible


def words(text: str) -> str:
    """Words on one line."""
    return escape(line(text))


def prose(text: str) -> str:
    """A run of the article's text with its white space."""
    return escape(visible(text))


def attribute(name: str, value: str) -> str:
    """An attribute with a space before it, to stand inside a tag."""
    return f' {name}="{escape(line(value))}"'


def language(tag: str | None) -> str:
    """The `lang` attribute where the tag is one of BCP 47, or nothing."""
    if tag and re.fullmatch(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}", tag):
        return attribute("lang", tag)
    return ""
