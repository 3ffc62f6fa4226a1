"""Every scorer of a bench folder on a data folder, in one go.

    python -m benchmarks.quality BENCH DATA [GOLD]

BENCH holds `score.py` and `score_pages.py`; DATA their files, GOLD the annotated sheets. A file
that is not there is passed over, and said so.
"""

import subprocess
import sys
from pathlib import Path

from benchmarks.measure import FACTSHEET

COMMAND = " ".join([*FACTSHEET, "batch", "-", "--quiet"])
TASKS = (
    ("sheets", "sheets_dev.jsonl"),
    ("quantities", "newsquant_dev.jsonl"),
    ("spans", "fire_dev.jsonl"),
    ("times", "timebank_dev.jsonl"),
    ("times", "time_cases.jsonl"),
    ("quotations", "polnear_dev.jsonl"),
)
PAGES = "pages_dev.jsonl.gz"


def main() -> None:
    """Print what each scorer says."""
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    bench, *folders = map(Path, sys.argv[1:])
    for task, name in TASKS:
        _score(f"{task}, {name}", [bench / "score.py", task], _find(name, folders))
    _score(f"pages, {PAGES}", [bench / "score_pages.py"], _find(PAGES, folders))


def _find(name: str, folders: list[Path]) -> Path | None:
    return next((folder / name for folder in folders if (folder / name).exists()), None)


def _score(title: str, scorer: list[Path | str], data: Path | None) -> None:
    print(f"== {title}", flush=True)
    if data is None:
        print("not in the folders that were named", flush=True)
        return
    subprocess.run([sys.executable, *scorer, data, "--cmd", COMMAND], check=False)


if __name__ == "__main__":
    main()
