"""Many articles: two workers against one, web archives, kills, memory, hostile documents.

    python -m benchmarks.scale [--pages FILE.jsonl[.gz]] [--documents N] [--kills N] [--many N]

Without PAGES the articles of the samples are read, each with a number of its own. The bars are for
10,000 documents and 50 kills, and for 100,000 documents of which the parent's memory is watched.
Web archives are made of PAGES.
"""

import argparse
import gzip
import json
import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from itertools import cycle, islice
from pathlib import Path
from typing import TextIO

from benchmarks import hostile
from benchmarks.archive import packed
from benchmarks.measure import ENVIRONMENT, FACTSHEET, cost, typical

from factsheet.batches import archives
from factsheet.batches.outcome import Outcome, Task
from factsheet.batches.records import Line
from factsheet.batches.run import cut
from factsheet.engines import Choice
from factsheet.engines.isolation import Limits
from factsheet.engines.local import engine

Record = dict[str, object]
SAMPLES = Path(__file__).parent.parent / "samples"
BATCH = (*FACTSHEET, "batch", "--quiet")


def main() -> None:
    """Print one line or two for each measure."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--pages", type=Path)
    parser.add_argument("--documents", type=int, default=1000)
    parser.add_argument("--kills", type=int, default=10)
    parser.add_argument("--many", type=int, default=20_000)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        records = folder / "in.jsonl"
        _write(records, options.pages, options.documents)
        _cores(records, options.documents)
        if options.pages:
            _archive(folder, options.pages)
        _kills(folder, records, options.documents, options.kills)
        _memory(folder, options.many)
    _hostile()


def _write(path: Path, pages: Path | None, documents: int) -> None:
    if pages is None:
        texts = [file.read_text(encoding="utf-8") for file in sorted(SAMPLES.glob("*/*.txt"))]
        made = [{"text": text} for text in texts]
    else:
        with _opened(pages) as lines:
            made = [{"html": json.loads(line)["html"]} for line in lines]
    with path.open("w", encoding="utf-8") as stream:
        for number, record in enumerate(islice(cycle(made), documents)):
            stream.write(json.dumps({"id": number} | record) + "\n")


def _opened(pages: Path) -> TextIO:
    return (gzip.open if pages.suffix == ".gz" else open)(pages, "rt", encoding="utf-8")


def _run(*arguments: str | Path) -> tuple[float, float]:
    """Seconds by the clock, and of the processors."""
    began = time.perf_counter()
    cpu = cost([*BATCH, *map(str, arguments)]).cpu
    return time.perf_counter() - began, cpu


def _cores(records: Path, documents: int) -> None:
    one, cpu_of_one = _run(records, "--workers", "1")
    two, cpu_of_two = _run(records, "--workers", "2")
    print(f"{documents:,} documents, {documents / cpu_of_one:.0f} a CPU second:", end=" ")
    print(f"one worker {one:.1f} s, two {two:.1f} s, {one / two:.2f} times as fast (bar 1.85)")
    print(f"  by CPU time, on cores that nobody else wants: {2 * cpu_of_one / cpu_of_two:.2f}")


def _archive(folder: Path, pages: Path) -> None:
    archive = folder / "pages.warc.gz"
    with _opened(pages) as lines:
        archive.write_bytes(packed(json.loads(line) for line in lines))
    with archive.open("rb") as stream:
        began = time.process_time()
        number = sum(page is not None for page in archives.pages(stream, is_warc=True))
        reading = time.process_time() - began
    start = typical([*BATCH, "-", "--workers", "1"], b"", 3).cpu
    _, cpu = _run(archive, "--workers", "1")
    print(f"WARC, {number} pages: {number / (cpu - start):.1f} a CPU second (bar 40),", end=" ")
    print(f"{reading / (cpu - start):.1%} of it to read the archive; without the start")


def _kills(folder: Path, records: Path, documents: int, kills: int) -> None:
    taken, _ = _run(records, "-o", folder / "whole")
    killed, counts = folder / "killed", folder / "counts"
    chance = random.Random(7)  # noqa: S311 - moments, no secrets
    for _ in range(kills):
        process = _counted(counts, records, killed)
        time.sleep(chance.uniform(0.1, 0.2 + taken / kills * 2))
        os.killpg(process.pid, signal.SIGKILL)  # the command and its workers
        process.wait()
    _counted(counts, records, killed).wait()
    same = _files(killed) == _files(folder / "whole")
    twice = counts.stat().st_size / documents - 1
    print(
        f"{kills} kills: {'the same files' if same else 'OTHER FILES'} as a run that was not;",
        f"{twice:.2%} of the documents begun twice (bar 2 %)",
    )


def _counted(counts: Path, records: Path, folder: Path) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-m", "benchmarks.counted", "batch", "--quiet"]
    return subprocess.Popen(
        [*command, records, "-o", folder, "--resume"],
        env=ENVIRONMENT | {"COUNTED": str(counts)},
        start_new_session=True,
    )


def _files(folder: Path) -> dict[str, bytes]:
    return {str(p.relative_to(folder)): p.read_bytes() for p in folder.rglob("*") if p.is_file()}


def _memory(folder: Path, many: int) -> None:
    records = folder / "many.jsonl"
    with records.open("w", encoding="utf-8") as stream:
        for number in range(many):
            text = f"Brightwater raised ${number} million in 2025, up {number % 100}%. " * 3
            stream.write(json.dumps({"id": number, "text": text}) + "\n")
    process = subprocess.Popen([*BATCH, records, "-o", folder / "many"], env=ENVIRONMENT)
    peaks = []
    while process.poll() is None:
        peaks.append(_peak(process.pid))
        time.sleep(0.1)
    half = max(peaks[: len(peaks) // 2], default=0)
    print(f"{many:,} documents: the parent held {max(peaks):.0f} MB at most (bar 200),", end=" ")
    print(f"{half:.0f} MB in the first half")


def _peak(process: int) -> float:
    try:
        lines = Path(f"/proc/{process}/status").read_text().splitlines()
    except OSError:
        return 0.0
    return next((int(x.split()[1]) / 1024 for x in lines if x.startswith("VmHWM")), 0.0)


def _hostile() -> None:
    good: list[Record] = [
        {"id": n, "text": f"Brightwater raised ${n} million."} for n in range(1000)
    ]
    bad: list[Record] = [{"id": name, "text": name} for name in ("bomb", "endless", "crash")]
    records = good[:300] + bad[:1] + good[300:600] + bad[1:2] + good[600:] + bad[2:]
    lines = [Line(json.dumps(record).encode(), n) for n, record in enumerate(records)]
    run = engine(Choice(2), Limits(seconds=2.0, memory=1 << 28))
    began = time.perf_counter()
    outcomes = [each for some in run(hostile.work, cut(lines, Task(()))) for each in some]
    counts = Counter(outcome.code or "done" for outcome in outcomes)
    print(f"1,000 good and 3 hostile documents: {dict(counts)}", end=" ")
    print(f"in {time.perf_counter() - began:.1f} s, in order: {_in_order(outcomes, records)}")


def _in_order(outcomes: list[Outcome], records: list[Record]) -> bool:
    return [json.loads(o.id) for o in outcomes] == [record["id"] for record in records]


if __name__ == "__main__":
    main()
