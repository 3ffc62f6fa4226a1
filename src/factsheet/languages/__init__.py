"""The languages that can be read, a folder for each; a new one is one line here."""

from functools import cache
from importlib import import_module

from factsheet.languages.base import Language

LANGUAGES = {"en": "factsheet.languages.en"}
"""Each language's module by its ISO 639 code, imported when it is read; each has a `LANGUAGE`."""


@cache
def language(code: str = "en") -> Language:
    """The language of this code. Raises KeyError where it cannot be read."""
    found: Language = import_module(LANGUAGES[code]).LANGUAGE
    return found
