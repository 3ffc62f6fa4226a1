"""The library: read articles, and get their fact sheets.

Everything here is deterministic, and nothing but `summarize` and `batch` of an address uses the
network. Errors that a caller can act on are `FactsheetError`s, each with one line that says what
to do.
"""

from collections.abc import Iterable, Mapping
from datetime import date
from os import PathLike, fspath
from pathlib import Path
from typing import TYPE_CHECKING, Any

from factsheet.model.document import Document, Particulars
from factsheet.model.errors import SourceError, UsageError
from factsheet.model.sheet import Sheet
from factsheet.packs.in_force import in_force
from factsheet.packs.index import Packs
from factsheet.pipeline import make_sheet
from factsheet.readers import dated
from factsheet.readers.text import blocks
from factsheet.renderers import RenderOptions, renderer, rows, whole
from factsheet.renderers.json import render
from factsheet.sources import is_url, open_source, read_page
from factsheet.text import characters
from factsheet.text.digest import sha256_hex
from factsheet.versions import saved

if TYPE_CHECKING:
    import pandas
    import pyarrow

    from factsheet.batches.sheets import Batch
    from factsheet.model.fact import Fact
    from factsheet.proof.explanation import Answer
    from factsheet.proof.verdict import Proof
    from factsheet.versions.difference.changes import Difference

Paths = str | PathLike[str]
Rules = Paths | Iterable[Paths]
"""Role packs of your own: a file, a folder, or several of them."""


LONGEST_NAME = 12
"""Words of a file's name: what has more is an article."""


def summarize(source: Paths, *, as_of: date | None = None, rules: Rules = ()) -> Sheet:
    """The fact sheet of an article: a URL, or the path of a file of any format that is read.

    `as_of` is the day that relative times count from where the article gives no day of its own.
    `rules` are role packs of your own, beside the built-in ones. Spans count code points of
    `sheet.text.content`; amounts are `Decimal`, days `datetime.date`. Raises `SourceError` where
    the source cannot be opened, `NoArticleError` where it holds no article, and `PackError`.
    """
    return make_sheet(_opened(fspath(source), as_of), _packs(rules))


def summarize_text(
    text: str, *, published: date | None = None, title: str | None = None, rules: Rules = ()
) -> Sheet:
    """The fact sheet of a text, whose offsets are those of what was given.

    `published` is the day that relative times count from; without it they stay unresolved. Half a
    surrogate pair is no character, and no JSON can hold it: U+FFFD stands in its place.
    """
    text, title = characters.whole(text), characters.whole(title) if title else None
    particulars = Particulars(title=title, published=published)
    document = Document(text, blocks(text), particulars, sha256=sha256_hex(text.encode()))
    return make_sheet(document, _packs(rules))


def summarize_html(
    html: str | bytes, *, url: str | None = None, as_of: date | None = None, rules: Rules = ()
) -> Sheet:
    """The fact sheet of a page that you have already; `url` is its address, where it has one.

    Bytes are decoded as a browser would. Raises `NoArticleError` where it holds no article.
    """
    return make_sheet(dated(read_page(html, url), as_of), _packs(rules))


def batch(
    source: "Paths | Mapping[str, object] | Iterable[Paths | Mapping[str, object]]",
    *,
    as_of: date | None = None,
    rules: Rules = (),
    workers: int = 0,
) -> "Batch":
    """The sheets of many articles, in the order of the input, made while you iterate.

    `source` is what `factsheet batch` takes (a folder, JSON Lines, a list of addresses, a feed, a
    WARC file), a record `{"id", "text" | "html" | "url", "published"}`, or any of these in a row.
    `workers` is the number of processes, 0 for one a core; what fails stands in `failures`.
    """
    from factsheet.batches.run import Plan, cores
    from factsheet.batches.sheets import Batch
    from factsheet.engines import Choice
    from factsheet.fetch import FetchOptions

    in_force(_paths(rules))  # a mistake in a pack is told before anything is read
    plan = Plan(Choice(workers or cores()), as_of=as_of, rules=_paths(rules))
    given = [source] if isinstance(source, str | PathLike | Mapping) else source
    return Batch(given, plan, FetchOptions())


def diff(old: Sheet, new: Sheet) -> "Difference":
    """Everything that differs between two sheets: its `changes` in the order of the new article."""
    from factsheet.versions.difference import compare

    return compare(old, new)


def check(sheet: Sheet, source: "Paths | Sheet | None" = None, *, rules: Rules = ()) -> "Proof":
    """Whether every fact of a sheet stands in its text; true where it does.

    With a `source` (an article's path or URL, or another sheet), `standing` tells where each fact
    is there: `stands`, `moved` or `gone`. `failures` has the clauses that do not hold.
    """
    from factsheet.proof.check import prove
    from factsheet.proof.locate import locate
    from factsheet.proof.verdict import Proof

    failures = prove(sheet, _packs(rules))
    standing = () if source is None else locate(sheet, _text(source))
    holds = not failures and all(each.state != "gone" for each in standing)
    return Proof(holds, len(sheet.facts), failures, standing)


def explain(
    source: "Paths | Sheet",
    *,
    at: int | None = None,
    text: str | None = None,
    fact: "Fact | str | None" = None,
    rule: str | None = None,
    as_of: date | None = None,
    rules: Rules = (),
) -> "Answer":
    """Why facts were found, or which clause of which rule failed just short of one; `print` it.

    Asks about the character `at`, the words `text`, a `fact` or its id, or a `rule`; without any of
    them about every fact. A sheet's text is read again by the rules that are in force now. Raises
    `UsageError` where the article has nothing of that kind.
    """
    from factsheet.proof.explain import Wanted
    from factsheet.proof.explain import explain as explained

    if sum(each is not None for each in (at, text, fact)) > 1:
        raise UsageError("ask with one of at, text and fact")
    named = fact if isinstance(fact, str | None) else fact.id
    return explained(_document(source, as_of), Wanted(at, text, named, rule), _packs(rules))


def to_json(sheet: Sheet) -> str:
    """The sheet as one JSON object; see `factsheet schema`."""
    return whole(render(sheet))


def from_json(text: str | bytes) -> Sheet:
    """The sheet of its JSON, whatever version wrote it.

    Raises `SourceError` where the text is not a sheet's.
    """
    return saved.parse(text)


def to_dict(sheet: Sheet) -> dict[str, Any]:
    """The sheet as `json.loads` gives it: numbers are decimal strings, days ISO strings."""
    return rows.tree(sheet)


def to_markdown(sheet: Sheet, *, show_all: bool = False) -> str:
    """The sheet as GitHub's Markdown: the key facts, or every one."""
    return _rendered("markdown", sheet, show_all)


def to_html(sheet: Sheet, *, show_all: bool = False, page: bool = True) -> str:
    """The sheet as a page that needs nothing else, the facts beside the article.

    `page=False` gives a plain table of the facts, to stand in a page of your own.
    """
    if page:
        return _rendered("html", sheet, show_all)
    from factsheet.renderers.html.table import table

    return table(sheet, show_all=show_all)


def to_csv(sheet: Sheet) -> str:
    """Every fact as a row of CSV, under a header: the columns of `--format csv`."""
    return _rendered("csv", sheet, True)


def to_pandas(sheets: Sheet | Iterable[Sheet]) -> "pandas.DataFrame":
    """Every fact of a sheet, or of several, as a row of a data frame.

    The columns are those of the Parquet tables. `min` and `max` are float64 (`min_text` and
    `max_text` exact), days are datetime64, what is unknown is missing. Needs `pandas`; raises
    `MissingPackageError`, an `ImportError`, without it.
    """
    from factsheet.renderers.frames import frame

    return frame(_facts(sheets))


def to_arrow(sheets: Sheet | Iterable[Sheet]) -> "pyarrow.Table":
    """Every fact of a sheet, or of several, as a row of an Arrow table.

    `min` and `max` are decimal128(38, 9), days date32. Needs `pyarrow`; raises
    `MissingPackageError`, an `ImportError`, without it.
    """
    from factsheet.renderers.frames import arrow

    return arrow(_facts(sheets), "facts")


def _rendered(format_: str, sheet: Sheet, show_all: bool) -> str:
    return whole(renderer(format_)(sheet, RenderOptions(show_all=show_all)))


def _facts(sheets: Sheet | Iterable[Sheet]) -> Iterable[rows.Row]:
    each = (sheets,) if isinstance(sheets, Sheet) else sheets
    return (row for sheet in each for row in rows.facts(rows.tree(sheet)))


def _paths(rules: Rules) -> tuple[Path, ...]:
    given = (rules,) if isinstance(rules, str | PathLike) else rules
    return tuple(Path(path).absolute() for path in given)


def _packs(rules: Rules) -> Packs:
    return in_force(_paths(rules))


def _opened(source: str, as_of: date | None) -> Document:
    if len(source.split()) > LONGEST_NAME and not is_url(source):
        raise SourceError(
            "this is neither a path nor an address; summarize_text takes the words of an article, "
            "summarize_html a page"
        )
    return open_source(source, as_of=as_of)


def _document(source: Paths | Sheet, as_of: date | None) -> Document:
    if not isinstance(source, Sheet):
        return _opened(fspath(source), as_of)
    article, text = source.article, source.text.content
    particulars = Particulars(article.title, published=article.published, url=article.url)
    return Document(text, blocks(text), particulars)


def _text(source: Paths | Sheet) -> str:
    return source.text.content if isinstance(source, Sheet) else _opened(fspath(source), None).text
