"""What the help ends with: calls of each command, and what the exit codes say."""

EXIT_CODES = {
    0: "done",
    1: 'the answer is "different" (`diff`) or "failed" (`check`, `rules test`)',
    2: "usage",
    3: "could not fetch or open",
    4: "no readable article text",
    5: "`--strict`: a warning became an error",
    6: "a batch ended with some inputs failed",
    70: "a bug of ours",
    130: "interrupted",
}
"""One table for the help, the manual page and the README."""

EXAMPLES = {
    "summarize": (
        ("factsheet summarize article.html", "a page of its key facts"),
        ("factsheet summarize article.html -o sheet.html", "facts beside the article, to check it"),
        ("factsheet summarize article.html --json > sheet.json", "all of it, for programs"),
        ("factsheet summarize notes.txt --as-of 2026-01-12 --all", "a text without a date"),
        ("factsheet summarize notes.txt --format lines", "at their lines, for editors"),
        ("factsheet summarize *.html --format csv", "one row for each fact of many articles"),
    ),
    "diff": (("factsheet diff sheet.json article.html", "what the article says differently now"),),
    "compare": (
        ("factsheet compare article.html notes.txt", "what both say, and what one says"),
        ("factsheet compare article.html notes.txt -o story.html", "the same as a table"),
    ),
    "check": (("factsheet check sheet.json --source article.html", "whether every fact stands"),),
    "history": (("factsheet history add article.html", "keep this version of it"),),
    "textconv": (("factsheet textconv article.html", "a plain sheet that git can compare"),),
    "view": (
        ("factsheet view sheet.json", "a saved sheet again"),
        ("factsheet view sheet.json -o sheet.md", "the same as Markdown"),
        ("factsheet view sheet.json --format annotations", "as W3C Web Annotations"),
    ),
    "batch": (
        ("factsheet batch articles.jsonl > sheets.jsonl", "one line for each record"),
        ("factsheet batch articles.jsonl -o news.db", "SQLite, with full-text search"),
        ("factsheet batch articles.jsonl --format html -o pages", "a page for each, and an index"),
    ),
    "explain": (("factsheet explain article.html --text '$5m'", "why it is a fact, or why not"),),
    "rules": (("factsheet rules list", "the rules in force"),),
    "schema": (("factsheet schema", "the JSON Schema of a sheet"),),
}
"""By command: a call, and what it gives; the tests run every one of them."""


def exit_codes() -> str:
    """The table as the end of the help."""
    rows = (f"{code} {told.replace('`', '')}" for code, told in EXIT_CODES.items())
    return f"Exit codes: {' · '.join(rows)}."


def examples_of(command: str) -> str | None:
    """The examples of a command as the end of its help."""
    shown = [f"$ {call}  ({gives})" for call, gives in EXAMPLES.get(command, ())]
    return "\n\n".join(("Examples:", *shown)) if shown else None
