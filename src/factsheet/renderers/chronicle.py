"""What changed in the articles of a store, newest first: an Atom feed, and one HTML page."""

from collections.abc import Iterable, Iterator, Sequence
from html import escape
from uuid import NAMESPACE_URL, uuid5

from msgspec import Struct

from factsheet.renderers import RenderOptions
from factsheet.renderers.differences import renderer
from factsheet.renderers.differences.html import STYLE, body
from factsheet.renderers.differences.outline import named, tally
from factsheet.renderers.page import page as framed
from factsheet.renderers.visible import line, visible, web_address
from factsheet.versions.difference.changes import Difference

FEED_ID = "urn:uuid:6f0b1a52-2f0e-5c39-9f0c-8d2b6f6f7a10"
NEVER = "1970-01-01T00:00:00+00:00"
"""When a feed without an entry was last changed."""


class Edition(Struct, frozen=True):
    """A version of an article, when it was stored, and what it changed."""

    name: str
    url: str
    added: str
    difference: Difference

    @property
    def title(self) -> str:
        """The article, and how many changes of each name."""
        return f"{named(self.difference.new)}: {tally(self.difference)}"


def feed(editions: Sequence[Edition]) -> str:
    """An Atom feed (RFC 4287), an entry for each edition."""
    updated = max((each.added for each in editions), default=NEVER)
    entries = "".join(map(_entry, editions))
    return (
        '<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom">\n'
        f"<id>{FEED_ID}</id>\n<title>What changed in the articles that are watched</title>\n"
        f"<updated>{updated}</updated>\n<author><name>factsheet</name></author>\n"
        f"<generator>factsheet</generator>\n{entries}</feed>\n"
    )


def _entry(edition: Edition) -> str:
    address = web_address(edition.url)
    link = f'<link rel="alternate" href="{escape(address)}"/>\n' if address else ""
    told = renderer("terminal")(edition.difference, RenderOptions(show_all=True))
    return (
        f"<entry>\n<id>urn:uuid:{uuid5(NAMESPACE_URL, edition.name)}</id>\n"
        f"<title>{_text(line(edition.title))}</title>\n<updated>{edition.added}</updated>\n{link}"
        f'<content type="text">{_text(told)}</content>\n</entry>\n'
    )


def page(editions: Iterable[Edition]) -> str:
    """One HTML page without scripts, that nothing has to be loaded for."""
    sections = "\n".join("\n".join(_section(each)) for each in editions)
    told = f"<main>\n<h1>What changed</h1>\n{sections}\n</main>"
    return framed("What changed", told, STYLE)


def _section(edition: Edition) -> Iterator[str]:
    address, title = web_address(edition.url), _text(named(edition.difference.new))
    linked = f'<a href="{escape(address)}" rel="noreferrer">{title}</a>' if address else title
    yield f'<section>\n<h2>{linked}</h2>\n<p class="tally">{_text(edition.name)}, {edition.added}: '
    yield f"{_text(tally(edition.difference))}</p>\n{body(edition.difference)}\n</section>"


def _text(words: str) -> str:
    return escape(visible(words))
