"""Read a news article and give back the facts in it that can be checked.

    import factsheet
    sheet = factsheet.summarize("article.html")

The names below are imported when they are first used, so that `import factsheet` costs nothing.
"""

__version__ = "0.1.0"

TYPE_CHECKING = False  # type checkers take it for true; importing typing would double `--version`
if TYPE_CHECKING:
    from factsheet.api import diff as diff
    from factsheet.api import from_json as from_json
    from factsheet.api import summarize as summarize
    from factsheet.api import summarize_text as summarize_text
    from factsheet.api import to_json as to_json

__all__ = ["__version__", "diff", "from_json", "summarize", "summarize_text", "to_json"]


def __getattr__(name: str) -> object:
    if name not in __all__:
        raise AttributeError(f"module 'factsheet' has no attribute {name!r}")
    from factsheet import api

    return getattr(api, name)
