"""Every scorer of a bench folder on a data folder and on our own articles, in one go.

    python -m benchmarks.quality BENCH DATA [GOLD]

BENCH holds `score.py` and its siblings; DATA their files, GOLD the annotated sheets. A file that is
not there is passed over, and said so. The articles of `benchmarks/articles` are our own.
"""

import subprocess
import sys
from pathlib import Path

from benchmarks.measure import FACTSHEET

COMMAND = " ".join([*FACTSHEET, "batch", "-", "--quiet"])
TASKS = (
    ("sheets", "sheets_dev.jsonl"),
    ("sheets", "sheets_blind.blind"),
    ("quantities", "newsquant_dev.jsonl"),
    ("spans", "fire_dev.jsonl"),
    ("times", "timebank_dev.jsonl"),
    ("times", "aquaint_dev.jsonl"),
    ("times", "time_cases.jsonl"),
    ("quotations", "polnear_dev.jsonl"),
)
CASES = ("who_cases.jsonl", "value_cases.jsonl", "probe_cases.jsonl")
LAYERS = (("syntax", "syntax_dev.jsonl"), ("names", "names_dev.jsonl"))
READ_LAYERS = f"{sys.executable} -m benchmarks.layers"
PAGES = "pages_dev.jsonl.gz"
ARTICLES = Path(__file__).parent / "articles"


def main() -> None:
    """Print what each scorer says."""
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    bench, *folders = map(Path, sys.argv[1:])
    for task, name in TASKS:
        _score(f"{task}, {name}", [bench / "score.py", task], _find(name, folders))
    for name in CASES:
        _score(name, [bench / "score_cases.py"], _find(name, folders))
    for task, name in LAYERS:
        found = _find(name, folders)
        _score(f"{task}, {name}", [bench / "score_layers.py", task], found, READ_LAYERS)
    for path in sorted(ARTICLES.glob("*.jsonl")):
        _score(f"our own articles, {path.stem}", [bench / "score.py", "sheets"], path)
    _score(f"pages, {PAGES}", [bench / "score_pages.py"], _find(PAGES, folders))


def _find(name: str, folders: list[Path]) -> Path | None:
    return next((folder / name for folder in folders if (folder / name).exists()), None)


def _score(title: str, scorer: list[Path | str], data: Path | None, command: str = COMMAND) -> None:
    print(f"== {title}", flush=True)
    if data is None:
        print("not in the folders that were named", flush=True)
        return
    subprocess.run([sys.executable, *scorer, data, "--cmd", command], check=False)


if __name__ == "__main__":
    main()
