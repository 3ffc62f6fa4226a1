"""Speed and memory, beside plain Python and beside what one would assemble without us.

    python -m benchmarks.speed [--articles FILE.jsonl] [--pages FILE.jsonl[.gz] --baseline SCRIPT]
                               [--against REV]

ARTICLES are lines with a "text"; without them the samples are read. PAGES are lines with an "html";
BASELINE is a script that takes paths of pages; REV a commit, beside which start, rate, memory,
pages and archives are measured, run by run in turn. CPU time is counted, of all processes: what
else the machine does changes it little.
"""

import argparse
import gzip
import json
import sys
import tempfile
import time
from itertools import cycle
from pathlib import Path

from benchmarks.against import Job, compare
from benchmarks.archive import packed
from benchmarks.measure import FACTSHEET, Cost, cost, typical

from factsheet.cli import COMMANDS

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
EXAMPLE = "https://news.example/1"
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
        with tempfile.TemporaryDirectory() as folder:
            jobs = _jobs(articles, options.pages, options.most, Path(folder))
            compare(options.against, jobs)
    start = _start_up()
    if not options.against:
        _articles_a_second(articles)
        _growth(articles, start)
    if options.pages:
        _reading(_htmls(options.pages, options.most))
        _pages(options.pages, options.baseline, options.most)


def _jobs(articles: list[str], pages: Path | None, most: int, folder: Path) -> list[Job]:
    """What is measured beside another commit; an archive is written to the folder."""
    batch, summarize = ("batch", "-", "--workers", "1"), ("summarize", "-", "--json")
    size = sum(map(len, articles)) / KB
    jobs = [
        Job("--version", ("--version",), b"", 15),
        Job("--help", ("--help",), b"", 9),
        Job("summarize --json", summarize, SHORT, 15),
        Job(f"{len(articles):,} articles", batch, _records("text", articles), 3, size, "KB"),
        Job("a text of 1 MB", summarize, _long(articles, 1000 * KB), 3, 1000, "KB"),
        Job("a text of 10 MB", summarize, _long(articles, 10_000 * KB), 1, 10_000, "KB"),
    ]
    if pages:
        htmls = _htmls(pages, most)
        archive = folder / "pages.warc.gz"
        archive.write_bytes(packed({"html": html, "url": EXAMPLE} for html in htmls))
        number, from_archive = len(htmls), ("batch", str(archive), "--workers", "1")
        jobs += [
            Job(f"{number} pages", batch, _records("html", htmls), 3, number, "pages"),
            Job(f"{number} in an archive", from_archive, b"", 3, number, "pages"),
        ]
    return jobs


def _reading(pages: list[str]) -> None:
    """Print how long it takes to read pages, beside the extraction of their main text alone."""
    from factsheet.readers import read
    from factsheet.vendor.trafilatura.core import bare_extraction

    times: list[tuple[float, float]] = []
    for _ in range(4):
        began = time.process_time()
        for page in pages:
            read(page.encode("utf-8", "surrogatepass"))
        between = time.process_time()
        for page in pages:
            bare_extraction(page)
        times.append((between - began, time.process_time() - between))
    ours, theirs = (min(each) * 1000 / len(pages) for each in zip(*times[1:], strict=True))
    print(f"Reading a page {ours:.1f} ms, trafilatura alone {theirs:.1f} ms", end="  ")
    print(f"{ours / theirs:.2f} x (bar 1.2)")


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
    print(f"  factsheet --version   {version}  {version.cpu / plain.cpu:5.2f} x python (bar 1.15)")
    print(f"  Typer, one parameter  {typer}")
    print(f"  summarize --json      {short}  {short.cpu / typer.cpu:5.2f} x Typer (bar 1.4)")
    name, slowest = _slowest_help()
    told = f"{slowest.cpu / typer.cpu:5.2f} x Typer (bar 2): {name}, the slowest"
    print(f"  --help of a command   {slowest}  {told}")
    return short


def _slowest_help() -> tuple[str, Cost]:
    """The command whose help takes longest, and how long it takes."""
    costs = {name: typical([*FACTSHEET, name, "--help"], runs=3) for name in COMMANDS}
    name = max(costs, key=lambda each: costs[each].cpu)
    return name, typical([*FACTSHEET, name, "--help"])


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
