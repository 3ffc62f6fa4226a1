"""Speed and memory, beside plain Python and beside what one would assemble without us.

    python -m benchmarks.speed [--articles FILE.jsonl] [--pages FILE.jsonl[.gz] --baseline SCRIPT]
                               [--against REV]

ARTICLES are lines with a "text"; without them the samples are read. PAGES are lines with an "html";
BASELINE is a script that takes paths of pages; REV a commit, beside which everything is measured
in turn. CPU time is counted, of all processes: what else the
machine does changes it little.
"""

import argparse
import gzip
import json
import sys
import tempfile
from itertools import cycle
from pathlib import Path

from benchmarks.against import Job, compare
from benchmarks.measure import FACTSHEET, Cost, cost, typical

SAMPLES = Path(__file__).parent.parent / "samples"
SHORT = b"Brightwater raised HK$7.2 billion in its first share sale on Thursday.\n"
TYPER = """
import typer
app = typer.Typer(add_completion=False)
@app.command()
def main(name: str) -> None:
    pass
app(["x"])
"""
KB = 1000
SIZES = (100 * KB, 1000 * KB, 10_000 * KB)


def main() -> None:
    """Print the tables."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--articles", type=Path)
    parser.add_argument("--pages", type=Path)
    parser.add_argument("--baseline", type=Path)
    parser.add_argument("--most", type=int, default=40, help="pages for the baseline")
    parser.add_argument("--against", metavar="REV")
    options = parser.parse_args()
    articles = _articles(options.articles)
    if options.against:
        compare(options.against, _jobs(articles, options.pages, options.most))
        return
    start = _start_up()
    _articles_a_second(articles)
    _growth(articles, start)
    if options.pages:
        _pages(options.pages, options.baseline, options.most)


def _jobs(articles: list[str], pages: Path | None, most: int) -> list[Job]:
    """What is measured beside another commit."""
    batch = ("batch", "-", "--workers", "1")
    jobs: list[Job] = [
        ("--version", ("--version",), b"", 15),
        ("--help", ("--help",), b"", 9),
        ("summarize --json", ("summarize", "-", "--json"), SHORT, 15),
        (f"{len(articles):,} articles", batch, _records("text", articles), 3),
        ("a text of 1 MB", ("summarize", "-", "--json"), _long(articles, 1000 * KB), 3),
    ]
    if pages:
        jobs.append((f"{most} pages", batch, _records("html", _htmls(pages, most)), 3))
    return jobs


def _records(name: str, contents: list[str]) -> bytes:
    """A batch's lines."""
    return "".join(json.dumps({name: content}) + "\n" for content in contents).encode()


def _htmls(path: Path, most: int) -> list[str]:
    """The pages of a file."""
    with (gzip.open if path.suffix == ".gz" else open)(path, "rt", encoding="utf-8") as lines:
        return [json.loads(line)["html"] for line in lines][:most]


def _start_up() -> Cost:
    print("Start-up, the median of 9")
    plain = typical([sys.executable, "-c", "pass"])
    typer = typical([sys.executable, "-c", TYPER])
    version = typical([*FACTSHEET, "--version"])
    short = typical([*FACTSHEET, "summarize", "-", "--json"], SHORT)
    print(f"  python -c pass        {plain}")
    print(f"  factsheet --version   {version}  {version.cpu / plain.cpu:5.2f} x python (bar 1.3)")
    print(f"  Typer, one parameter  {typer}")
    print(f"  summarize --json      {short}  {short.cpu / typer.cpu:5.2f} x Typer (bar 1.25)")
    return short


def _articles_a_second(articles: list[str]) -> None:
    print("Articles, one worker; the start is counted")
    size = sum(map(len, articles))
    spent = cost([*FACTSHEET, "batch", "-", "--workers", "1"], _records("text", articles))
    print(f"  {len(articles):,} articles, {size / KB:,.0f} KB  {spent}", end="  ")
    print(f"{size / KB / spent.cpu:,.0f} KB a CPU second (bar 300)")


def _growth(articles: list[str], start: Cost) -> None:
    print("One text, growing; without the start")
    for size in SIZES:
        text = _long(articles, size)
        spent = cost([*FACTSHEET, "summarize", "-", "--json"], text)
        rate = len(text) / KB / (spent.cpu - start.cpu)
        grown = (spent.peak - start.peak) * 1e6 / len(text)
        print(f"  {len(text) / KB:8,.0f} KB  {spent}  {rate:7,.0f} KB a CPU second", end="")
        print(f"  {grown:5.1f} bytes held a byte")


def _pages(path: Path, baseline: Path | None, most: int) -> None:
    print("Pages, one worker; the start is counted")
    pages = _htmls(path, most)
    ours = cost([*FACTSHEET, "batch", "-", "--workers", "1"], _records("html", pages))
    print(f"  factsheet  {ours}  {ours.cpu / len(pages) * 1000:6.1f} ms a page")
    if baseline is None:
        return
    with tempfile.TemporaryDirectory() as folder:
        files = [Path(folder, f"{number}.html") for number in range(len(pages))]
        for file, page in zip(files, pages, strict=True):
            file.write_text(page, encoding="utf-8")
        theirs = cost([sys.executable, baseline, *files])
    print(f"  baseline   {theirs}  {theirs.cpu / len(pages) * 1000:6.1f} ms a page", end="  ")
    print(f"{theirs.cpu / ours.cpu:.1f} x ours")


def _articles(path: Path | None) -> list[str]:
    if path is None:
        texts = [file.read_text(encoding="utf-8") for file in sorted(SAMPLES.glob("*/*.txt"))]
        return [text for text, _ in zip(cycle(texts), range(200), strict=False)]
    with path.open(encoding="utf-8") as lines:
        return [json.loads(line)["text"] for line in lines]


def _long(articles: list[str], size: int) -> bytes:
    parts: list[str] = []
    for text in cycle(articles):
        parts.append(text)
        size -= len(text) + 2
        if size <= 0:
            return "\n\n".join(parts).encode()
    return b""


if __name__ == "__main__":
    main()
