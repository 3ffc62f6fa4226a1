"""What an assistant can ask: an article's text or address -> its facts, each with its words."""

from collections.abc import Callable
from datetime import date
from typing import Any

from msgspec import Struct
from msgspec.json import decode

from factsheet import api, pipeline, sources
from factsheet.fetch import FetchOptions
from factsheet.model.errors import UsageError
from factsheet.model.sheet import Sheet
from factsheet.packs.index import Packs
from factsheet.renderers.json import compact
from factsheet.sources import Content

LONGEST = 2_000_000
"""Characters of a text or a sheet that is handed over; an article has some thousand."""
OF_A_PROGRAM = frozenset({"selector", "elsewhere", "role_rule", "sentence"})
"""Fields of a fact that an assistant would only repeat."""


class Tools(Struct, frozen=True):
    """The tools, with the rules that are in force and the limits of each fetch."""

    packs: Packs
    fetching: FetchOptions

    def all(self) -> tuple[Callable[..., Any], ...]:
        """Each of them; its docstring is what the assistant reads."""
        return (self.summarize, self.explain, self.check, self.diff)

    def summarize(
        self, text: str = "", url: str = "", published: str = "", key_only: bool = False
    ) -> dict[str, Any]:
        """Find the figures, times and quotations of a news article, each quoted with its place.

        Give the article's text (or HTML) or its url. `published` (YYYY-MM-DD) is the day that
        relative times count from where the article names none. Each fact has its exact words
        (`text`), the sentence that they stand in, its value, what it is (`role`), whose it is
        (`subject`), who says so (`attribution`) and how sure that is (`modality`). Null means that
        it cannot be told: do not fill it in. Quote `text` as it stands.
        """
        sheet = self._sheet(text, url, published)
        tree = _tree(sheet)
        facts = [each for each in tree["facts"] if each["key"] or not key_only]
        return {
            "article": tree["article"],
            "summary": [each["text"] for each in tree["summary"]],
            "facts": [_told(sheet, each) for each in facts],
            "warnings": tree["warnings"],
        }

    def explain(self, words: str, text: str = "", url: str = "", published: str = "") -> str:
        """Tell why words of an article are a fact and what rule found it, or why they are none.

        `words` stand in the article as they are. Give the article's text or its url.
        """
        return str(api.explain(self._sheet(text, url, published), text=words))

    def check(self, sheet: str, text: str = "", url: str = "") -> dict[str, Any]:
        """Prove a saved fact sheet again: that each fact stands on its words and has its value.

        `sheet` is the JSON of `factsheet summarize --json`. With an article's text or url, tell too
        which facts still stand there, which moved and which are gone.
        """
        saved = api.from_json(_measured(sheet))
        against = self._sheet(text, url, "") if text or url else None
        return _tree(api.check(saved, against))

    def diff(
        self, old_text: str = "", old_url: str = "", new_text: str = "", new_url: str = ""
    ) -> dict[str, Any]:
        """Tell what facts differ between two versions of an article: corrected, added, removed,
        reworded, reattributed. Give the text or the url of each.
        """
        old, new = self._sheet(old_text, old_url, ""), self._sheet(new_text, new_url, "")
        return _tree(api.diff(old, new))

    def _sheet(self, text: str, url: str, published: str) -> Sheet:
        if bool(text.strip()) == bool(url.strip()):
            raise UsageError("give the article's text or its url, one of the two")
        content = self._fetched(url.strip()) if url.strip() else _given(text)
        return pipeline.make_sheet(sources.read(content, as_of=_day(published)), self.packs)

    def _fetched(self, url: str) -> Content:
        if not sources.is_url(url):
            raise UsageError("a url begins with http:// or https://")
        return sources.obtain(url, self.fetching)


def _tree(value: Struct) -> dict[str, Any]:
    """The value as its JSON is read: numbers are decimal strings, days ISO strings."""
    found: dict[str, Any] = decode(compact(value))
    return found


def _told(sheet: Sheet, fact: dict[str, Any]) -> dict[str, Any]:
    place = fact["sentence"]
    told = {name: value for name, value in fact.items() if name not in OF_A_PROGRAM}
    return told | {"sentence": sheet.text.content[place["start"] : place["end"]]}


def _given(text: str) -> Content:
    return Content("the text", _measured(text).encode(errors="replace"), charset="utf-8")


def _measured(text: str) -> str:
    if len(text) > LONGEST:
        raise UsageError(f"a text has at most {LONGEST} characters")
    return text


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text) if text else None
    except ValueError:
        raise UsageError(f"published is a day as YYYY-MM-DD, not {text!r}") from None
