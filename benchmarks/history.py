"""Kill `factsheet history add` in the middle, again and again, and look at what is left.

    python benchmarks/history.py FOLDER [--kills 50] [--articles 200]

FOLDER holds articles, one a file. Reports versions that were lost, doubled or half-written.
"""

import argparse
import random
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from factsheet.versions.store import Store


def main() -> int:
    """Exit 0 where every article has exactly one whole version in the end."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--kills", type=int, default=50)
    parser.add_argument("--articles", type=int, default=200)
    given = parser.parse_args()
    articles = sorted(path for path in given.folder.iterdir() if path.is_file())[: given.articles]
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "history.db"
        lost = 0
        for number in range(given.kills):
            before = _versions(path)
            _add(articles, path, kill_after=random.Random(number).uniform(0.2, 3))  # noqa: S311
            lost += len(before - _versions(path))
        _add(articles, path, kill_after=None)
        with Store(path) as store:
            entries = store.entries()
            problems = store.problems()
    doubled = len(entries) - len({entry.url for entry in entries})
    missing = len(articles) - len({entry.url for entry in entries})
    print(f"{given.kills} kills, {len(articles)} articles, {len(entries)} versions")
    print(f"lost {lost}, missing {missing}, doubled {doubled}, half-written {len(problems)}")
    return 1 if lost or missing or doubled or problems else 0


def _versions(path: Path) -> set[str]:
    if not path.exists():
        return set()
    with Store(path) as store:
        return {entry.name for entry in store.entries()}


def _add(articles: list[Path], path: Path, *, kill_after: float | None) -> None:
    command = [sys.executable, "-m", "factsheet", "history", "add", "-q", "--store", str(path)]
    adding = subprocess.Popen([*command, *map(str, articles)], stdout=subprocess.DEVNULL)
    if kill_after is None:
        adding.wait()
        return
    time.sleep(kill_after)
    adding.send_signal(signal.SIGKILL)
    adding.wait()


if __name__ == "__main__":
    sys.exit(main())
