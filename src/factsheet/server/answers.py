"""What is asked -> what is answered: pages, sheets and errors, without a socket."""

from collections import OrderedDict
from datetime import date
from http import HTTPStatus
from pathlib import PurePosixPath, PureWindowsPath
from secrets import token_urlsafe
from threading import BoundedSemaphore, Lock
from typing import NamedTuple
from urllib.parse import parse_qs

from msgspec import Struct

from factsheet import output, pipeline, renderers, sources
from factsheet.fetch import FetchOptions
from factsheet.model.errors import FactsheetError, NoArticleError, SourceError, UsageError
from factsheet.model.sheet import Sheet
from factsheet.packs.index import Packs
from factsheet.renderers.html import sheet_policy
from factsheet.renderers.json import compact
from factsheet.server import pages
from factsheet.sources import Content

KEPT = 20
"""Review pages that can be opened again; the oldest goes first."""
AT_ONCE = 4
"""Articles that are read at the same time."""
ADDRESS_LIST = "text/uri-list"
"""The media type of addresses: https://www.rfc-editor.org/rfc/rfc2483#section-5."""
FORM = "application/x-www-form-urlencoded"
MEDIA_TYPES = {
    "json": "application/json",
    "jsonl": "application/jsonl",
    "html": "text/html",
    "markdown": "text/markdown",
    "csv": "text/csv",
    "jsonld": "application/ld+json",
    "annotations": "application/ld+json",
    "sarif": "application/sarif+json",
}
STATUSES = ((NoArticleError, 422), (SourceError, 502), (UsageError, 400), (FactsheetError, 400))


class Asked(NamedTuple):
    """The parts of a request that say what is wanted."""

    method: str
    path: str
    query: dict[str, str]
    media_type: str = ""
    charset: str | None = None
    body: bytes = b""


class Answer(Struct, frozen=True):
    """The status, the body with its media type, and headers beside those that every answer has."""

    status: int
    media_type: str
    body: bytes
    policy: str = "default-src 'none'"
    headers: tuple[tuple[str, str], ...] = ()


class Desk:
    """Reads what is brought, and keeps the last review pages so that they can be opened again."""

    def __init__(self, packs: Packs, fetching: FetchOptions) -> None:
        self._packs = packs
        self._fetching = fetching
        self._pages: OrderedDict[str, bytes] = OrderedDict()
        self._lock = Lock()
        self._places = BoundedSemaphore(AT_ONCE)

    def answer(self, asked: Asked) -> Answer:
        """The answer to any request. What fails is told in it."""
        match asked.method, asked.path:
            case "GET" | "HEAD", "/":
                return _page(HTTPStatus.OK, pages.start())
            case "GET" | "HEAD", path if path.startswith("/review/"):
                return self._kept(path.removeprefix("/review/"))
            case "POST", "/review":
                return self._review(asked)
            case "POST", "/sheet":
                return self._sheet(asked)
            case _, "/" | "/review" | "/sheet":
                return error(HTTPStatus.METHOD_NOT_ALLOWED, "method", "this address takes no such")
        return error(HTTPStatus.NOT_FOUND, "not_found", "there is nothing at this address")

    def _sheet(self, asked: Asked) -> Answer:
        form = asked.query.get("format", "json")
        if form not in MEDIA_TYPES:
            return error(400, "usage", f"format is one of {', '.join(MEDIA_TYPES)}")
        try:
            sheet = self._read(asked, asked.query)
        except FactsheetError as failure:
            return error(_status(failure), failure.code, str(failure))
        rendered = renderers.renderer(form)(sheet, renderers.RenderOptions(show_all=True))
        return Answer(200, f"{MEDIA_TYPES[form]}; charset=utf-8", _bytes(rendered))

    def _review(self, asked: Asked) -> Answer:
        """Keep the page of what was brought; a form's answer leads there, a script's names it."""
        by_form = asked.media_type == FORM
        try:
            sheet = self._read(*_of_form(asked)) if by_form else self._read(asked, asked.query)
        except FactsheetError as failure:
            if by_form:
                return _page(_status(failure), pages.start(str(failure)))
            return error(_status(failure), failure.code, str(failure))
        render = renderers.renderer("html")
        where = self._keep(_bytes(render(sheet, renderers.RenderOptions())))
        status = HTTPStatus.SEE_OTHER if by_form else HTTPStatus.CREATED
        return Answer(status, "text/plain; charset=utf-8", b"", headers=(("Location", where),))

    def _read(self, asked: Asked, told: dict[str, str]) -> Sheet:
        """The sheet of the body: an article, or the address of one."""
        as_of = _day(told.get("as_of"))
        if not asked.body.strip():
            raise UsageError("there is no article in this request")
        with self._places:
            if asked.media_type == ADDRESS_LIST:
                content = self._fetched(asked.body)
            else:
                name = _file_name(told.get("name"))
                content = Content(name or "the article", asked.body, name, charset=asked.charset)
            return pipeline.make_sheet(sources.read(content, as_of=as_of), self._packs)

    def _fetched(self, body: bytes) -> Content:
        address = body.decode("utf-8", "replace").strip()
        if (
            not sources.is_url(address) or len(address.split()) != 1
        ):  # and never a file of this machine
            raise UsageError("one address is read at a time; it begins with http:// or https://")
        return sources.obtain(address, self._fetching)

    def _keep(self, page: bytes) -> str:
        name = token_urlsafe()
        with self._lock:
            self._pages[name] = page
            while len(self._pages) > KEPT:
                self._pages.popitem(last=False)
        return f"/review/{name}"

    def _kept(self, name: str) -> Answer:
        with self._lock:
            page = self._pages.get(name)
        if page is None:
            gone = "this page is no longer kept; bring the article again"
            return _page(HTTPStatus.NOT_FOUND, pages.start(gone))
        return Answer(
            200, "text/html; charset=utf-8", page, f"{sheet_policy()}; frame-ancestors 'none'"
        )


def error(status: int, code: str, message: str) -> Answer:
    """An error as one JSON object, like those of a batch."""
    body = compact({"error": {"code": code, "message": " ".join(message.split())}}) + b"\n"
    return Answer(status, "application/json; charset=utf-8", body)


def _page(status: int, page: tuple[str, str]) -> Answer:
    html, allowed = page
    return Answer(status, "text/html; charset=utf-8", html.encode(), allowed)


def _of_form(asked: Asked) -> tuple[Asked, dict[str, str]]:
    """What a form without a script brings: a text, or an address."""
    fields = parse_qs(asked.body.decode("utf-8", "replace"), max_num_fields=8)
    told = {name: values[0] for name, values in fields.items()}
    address = told.get("address", "").strip()
    media_type, body = (ADDRESS_LIST, address) if address else ("text/plain", told.get("text", ""))
    return asked._replace(media_type=media_type, charset="utf-8", body=body.encode()), told


def _bytes(rendering: renderers.Rendering) -> bytes:
    return b"".join(output.pieces(rendering))


def _status(failure: FactsheetError) -> int:
    return next(status for kind, status in STATUSES if isinstance(failure, kind))


def _day(text: str | None) -> date | None:
    try:
        return date.fromisoformat(text) if text else None
    except ValueError:
        raise UsageError(f"as_of is a day as YYYY-MM-DD, not {text!r}") from None


def _file_name(name: str | None) -> str | None:
    """The name without the folders of whoever brought it."""
    return PurePosixPath(PureWindowsPath(name).name).name or None if name else None
