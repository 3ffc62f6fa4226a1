"""Read a news article and give back the facts in it that can be checked.

    import factsheet
    sheet = factsheet.summarize("article.html")
    sheet.filter(kind="money", role="raised")

What `dir(factsheet)` lists is what stays: within a major version a name, a parameter or a field of
a sheet is added, never renamed, dropped or given another meaning, and what is to go warns for a
minor version first. Which facts are found gets better with each version: pin it where that matters.

The names are imported when they are first used, so that `import factsheet` costs nothing.
"""

__version__ = "1.0.0"

TYPE_CHECKING = False  # type checkers take it for true; importing typing would double `--version`
if TYPE_CHECKING:
    from factsheet.api import batch as batch
    from factsheet.api import check as check
    from factsheet.api import diff as diff
    from factsheet.api import explain as explain
    from factsheet.api import from_json as from_json
    from factsheet.api import summarize as summarize
    from factsheet.api import summarize_html as summarize_html
    from factsheet.api import summarize_text as summarize_text
    from factsheet.api import to_arrow as to_arrow
    from factsheet.api import to_csv as to_csv
    from factsheet.api import to_dict as to_dict
    from factsheet.api import to_html as to_html
    from factsheet.api import to_json as to_json
    from factsheet.api import to_markdown as to_markdown
    from factsheet.api import to_pandas as to_pandas
    from factsheet.batches.sheets import Batch as Batch
    from factsheet.model.errors import FactsheetError as FactsheetError
    from factsheet.model.errors import MissingPackageError as MissingPackageError
    from factsheet.model.errors import NoArticleError as NoArticleError
    from factsheet.model.errors import PackError as PackError
    from factsheet.model.errors import SourceError as SourceError
    from factsheet.model.errors import UsageError as UsageError
    from factsheet.model.fact import Fact as Fact
    from factsheet.model.sheet import Sheet as Sheet

_HOMES = {
    "factsheet.api": (
        "batch check diff explain from_json summarize summarize_html summarize_text to_arrow "
        "to_csv to_dict to_html to_json to_markdown to_pandas"
    ).split(),
    "factsheet.batches.sheets": ["Batch"],
    "factsheet.model.errors": (
        "FactsheetError MissingPackageError NoArticleError PackError SourceError UsageError"
    ).split(),
    "factsheet.model.fact": ["Fact"],
    "factsheet.model.sheet": ["Sheet"],
}
"""The public names by the module that each is imported from."""

_HOME = {name: home for home, names in _HOMES.items() for name in names}

__all__ = ["__version__", *_HOME]  # noqa: PLE0604 - each is a string; ruff does not follow


def __getattr__(name: str) -> object:
    if name not in _HOME:
        raise AttributeError(f"module 'factsheet' has no attribute {name!r}")
    from importlib import import_module

    return getattr(import_module(_HOME[name]), name)


def __dir__() -> list[str]:
    return sorted(__all__)
