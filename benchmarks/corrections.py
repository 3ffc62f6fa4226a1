"""Score the notes of correction: how many are found with both of their values.

    python -m benchmarks.corrections [FILE] [--errors]

FILE has a note a line: {"text", "said", "is"}. Each stands at the foot of a short article.
"""

import argparse
import json
from datetime import date
from pathlib import Path

from factsheet import api

NOTES = Path(__file__).parent / "corrections.jsonl"
ARTICLE = (
    "Quay plan goes to a vote\n\nThe harbour board will vote on the quay next week.\n\n"
    "“We are ready,” said Oona Brask, its chair.\n\n"
)


def main() -> int:
    """Print what share of the notes is found, and with both values right."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("file", type=Path, nargs="?", default=NOTES)
    parser.add_argument("--errors", action="store_true")
    given = parser.parse_args()
    lines = [json.loads(line) for line in given.file.read_text("utf-8").splitlines()]
    found = right = 0
    for line in lines:
        sheet = api.summarize_text(ARTICLE + line["text"], published=date(2025, 7, 6))
        told = [(each.said, each.is_) for each in sheet.corrections]
        found += bool(told)
        right += told == [(line["said"], line["is"])]
        if given.errors and told != [(line["said"], line["is"])]:
            print(line["text"], "\n   wanted", (line["said"], line["is"]), "told", told)
    print(
        f"notes {len(lines)}  found {found / len(lines):.1%}  both values {right / len(lines):.1%}"
    )
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
