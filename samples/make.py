"""Make each sample's sheets anew: sheet.json, sheet.txt and sheet.html beside the article."""

from datetime import date
from pathlib import Path

from factsheet import api
from factsheet.renderers import RenderOptions, renderer, whole

SAMPLES = Path(__file__).parent
AS_OF = date(2026, 3, 6)
"""The day that relative times count from in a sample that gives none."""
SHEETS = {"sheet.json": "json", "sheet.txt": "terminal", "sheet.html": "html"}


def sheets(story: Path) -> dict[str, str]:
    """The text of each sheet of a story, by file name."""
    sheet = api.summarize(next(story.glob("article.*")), as_of=AS_OF)
    return {
        name: whole(renderer(format_)(sheet, RenderOptions())) for name, format_ in SHEETS.items()
    }


def stories() -> list[Path]:
    """The folders that hold an article."""
    return sorted(article.parent for article in SAMPLES.glob("*/article.*"))


if __name__ == "__main__":
    for story in stories():
        for name, text in sheets(story).items():
            (story / name).write_text(text, encoding="utf-8")
