"""How often the facts of our own articles are right, by kind and role, and what fails: a page.

    python -m benchmarks.accuracy > docs/accuracy.md

The articles of `benchmarks/articles` were written for this by people who had not seen the rules,
and annotated by others. An annotation and a fact belong together where they are of one kind, the
stretches that share most first.
"""

import json
import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

from msgspec import Struct

from factsheet.api import summarize_text, to_dict

ARTICLES = Path(__file__).with_name("articles")
KINDS = "money percentage magnitude quantity time quotation".split()
MARKS = "value role subject speaker modality".split()
LEAST_WORDS = 4
"""Of a quotation that is annotated."""
EXAMPLES = 3
"""Shown for each thing that goes wrong."""
CASUALTIES = frozenset("killed injured missing displaced arrested".split())
FORMS = frozenset(
    "inc corp co company group plc ltd limited holdings the a an mr mrs ms dr".split()
)
HEAD = """# How often it is right

What an editor gets: {articles} articles of our own, written by people who had not seen the rules,
and annotated by others who had not either: {facts} facts. `python -m benchmarks.accuracy` reads
them with the rules of this version and writes this page; only these paragraphs are by hand.

**Read the figures with one caution.** Each round was scored once before anybody looked at its
errors, and [the benchmarks](benchmarks.md) keep those first figures, which are what a page that
none of us has seen gets: in the last five rounds values right 86 to 93 times of 100, roles 82 to
88, speakers 77 to 82, and subjects only 34 to 58. Since then the errors of the rounds were read,
kinds of them mended, and what tells a subject fitted to them, so that the figures below are better
than those of your next article.

*Found* is the share of annotated facts that are found, *true* the share of found ones that are
annotated. The other columns are of those that are found and annotated: the value is right to the
digit and the unit; role, subject and speaker are right where the annotation has one; the modality
always.
"""


class Pair(Struct, frozen=True):
    """An annotation, the fact that was found for it, and the sentence that they stand in."""

    wanted: dict[str, Any]
    found: dict[str, Any]
    sentence: str


class Reading(Struct, frozen=True):
    """The pairs of an article, what was missed, and how much was found beside it, by kind."""

    pairs: tuple[Pair, ...]
    missed: tuple[tuple[dict[str, Any], str], ...]
    noise: Counter[str]


def main() -> None:
    """Print the page."""
    records = [record for path in sorted(ARTICLES.glob("*.jsonl")) for record in _records(path)]
    readings = [read(record) for record in records]
    pairs = [pair for each in readings for pair in each.pairs]
    print(HEAD.format(articles=len(records), facts=sum(len(each["gold"]) for each in records)))
    print("\n".join(_kinds(readings)), end="\n\n")
    print("\n".join(_roles(readings)), end="\n\n")
    print("\n".join(_failures(readings, pairs)))


def _records(path: Path) -> Iterator[dict[str, Any]]:
    for line in path.read_text(encoding="utf-8").splitlines():
        yield json.loads(line)


def read(record: dict[str, Any]) -> Reading:
    """An article's annotations beside what is found in it."""
    text = record["text"]
    sheet = to_dict(summarize_text(text, published=date.fromisoformat(record["published"])))
    facts = [fact for fact in sheet["facts"] if _is_of_a_kind_annotated(fact)]
    wanted = [(_start(text, each), each) for each in record["gold"]]
    partners = _partners(wanted, facts)
    pairs = [Pair(wanted[i][1], facts[k], _sentence(text, facts[k])) for i, k in partners.items()]
    missed = [
        (each, _around(text, start, len(each["text"])))
        for i, (start, each) in enumerate(wanted)
        if i not in partners
    ]
    taken = set(partners.values())
    noise = Counter(fact["kind"] for k, fact in enumerate(facts) if k not in taken)
    return Reading(tuple(pairs), tuple(missed), noise)


def _is_of_a_kind_annotated(fact: dict[str, Any]) -> bool:
    if fact["kind"] != "quotation":
        return True
    return fact["value"]["form"] != "indirect" and len(fact["text"].split()) >= LEAST_WORDS


def _start(text: str, wanted: dict[str, Any]) -> int:
    at = -1
    for _ in range(wanted.get("nth", 1)):
        at = text.find(wanted["text"], at + 1)
    return at


def _partners(
    wanted: list[tuple[int, dict[str, Any]]], facts: list[dict[str, Any]]
) -> dict[int, int]:
    """Which fact belongs to which annotation: the largest shared stretch first."""
    shared = sorted(
        (-overlap, i, k)
        for i, (start, each) in enumerate(wanted)
        for k, fact in enumerate(facts)
        if fact["kind"] == each["kind"]
        and (overlap := _overlap(start, start + len(each["text"]), fact["start"], fact["end"])) > 0
    )
    found: dict[int, int] = {}
    for _, i, k in shared:
        if i not in found and k not in found.values():
            found[i] = k
    return found


def _overlap(start: int, end: int, other_start: int, other_end: int) -> float:
    """The share of both stretches that they have in common."""
    both = min(end, other_end) - max(start, other_start)
    return both / (max(end, other_end) - min(start, other_start))


def _sentence(text: str, fact: dict[str, Any]) -> str:
    return " ".join(text[fact["sentence"]["start"] : fact["sentence"]["end"]].split())


def _around(text: str, start: int, length: int) -> str:
    """The line of the text in which something was missed."""
    line = text[text.rfind("\n", 0, start) + 1 :].partition("\n")[0]
    offset = start - (text.rfind("\n", 0, start) + 1)
    begin = max((found.end() for found in re.finditer(r"[.!?”] ", line[:offset])), default=0)
    stop = re.search(r"[.!?]”?(?: |$)", line[offset + length :])
    return line[begin : offset + length + (stop.end() if stop else len(line))].strip()


def right(mark: str, pair: Pair) -> bool | None:
    """Whether one thing of a fact is right; None where the annotation has nothing to say of it."""
    wanted, found = pair.wanted, pair.found
    match mark:
        case "value":
            return _same_value(wanted, found["value"])
        case "role":
            role = wanted.get("role")
            return _same_role(role, found["role"]) if role else None
        case "subject":
            told = found["subject"]["text"] if found["subject"] else None
            return _same_name(told, wanted["subject"]) if wanted.get("subject") else None
        case "speaker":
            said_by = found["attribution"] or {}
            names = (said_by.get("name"), said_by.get("text"))
            speaker = wanted.get("speaker")
            return any(_same_name(name, speaker) for name in names) if speaker else None
        case _:
            if wanted["kind"] == "quotation":
                return None
            return bool(found["modality"] == wanted.get("modality", "asserted"))


def _same_value(wanted: dict[str, Any], value: dict[str, Any]) -> bool:
    if wanted["kind"] == "quotation":
        return True
    if wanted["kind"] == "time":
        return bool(value["timex"] == wanted["timex"])
    numbers = all(_same_number(value[end], wanted.get(end)) for end in ("min", "max"))
    units = {"money": "currency", "percentage": "unit", "quantity": "unit"}
    unit = value.get(units.get(wanted["kind"], ""))
    if wanted["kind"] == "quantity":
        return numbers and bool(_words(unit) & _words(wanted.get("unit")))
    return numbers and (wanted["kind"] == "magnitude" or unit == wanted.get("unit"))


def _same_number(told: str | None, wanted: str | None) -> bool:
    if told is None or wanted is None:
        return told is wanted
    return abs(float(told) - float(wanted)) <= 1e-9 + 1e-4 * abs(float(wanted))


def _same_role(wanted: str, told: str | None) -> bool:
    """Annotations of people who were hurt were made before the roles that tell how."""
    return told == wanted or (wanted == "people" and told in CASUALTIES)


def _words(name: str | None) -> frozenset[str]:
    """The words of a name or a unit, without marks, ends of plurals and a company's form."""
    plain = re.sub(r"\b(?:[a-z]\.){2,}", lambda it: it[0].replace(".", ""), (name or "").lower())
    return frozenset(re.sub(r"s$", "", word) for word in re.findall(r"\w+", plain)) - FORMS


def _same_name(told: str | None, wanted: str) -> bool:
    """The same words, or at least half of the longer name's."""
    ours, theirs = _words(told), _words(wanted)
    if not ours or not theirs or not (ours <= theirs or theirs <= ours):
        return False
    return 2 * len(ours & theirs) >= max(len(ours), len(theirs))


def _kinds(readings: list[Reading]) -> Iterator[str]:
    yield "## By kind\n"
    yield "| kind | facts | found | true | value | role | subject | speaker | modality |"
    yield "|---|---:|---:|---:|---:|---:|---:|---:|---:|"
    for kind in [*KINDS, "all"]:
        pairs = [p for each in readings for p in each.pairs if kind in ("all", p.wanted["kind"])]
        missed = sum(kind in ("all", m["kind"]) for each in readings for m, _ in each.missed)
        noise = sum(
            count for each in readings for k, count in each.noise.items() if kind in ("all", k)
        )
        shares = (
            _share(len(pairs), len(pairs) + missed),
            _share(len(pairs), len(pairs) + noise),
            *(_of(mark, pairs) for mark in MARKS),
        )
        yield f"| {kind} | {len(pairs) + missed} | {' | '.join(shares)} |"


def _roles(readings: list[Reading]) -> Iterator[str]:
    """For each role that is annotated: how often it is told, and told truly."""
    yield "## By role\n"
    yield "Of the facts that are found: *told* is the share of those annotated with the role that"
    yield "have it, *true* the share of those that have it for which it is right. Of few facts,"
    yield "figures are rough.\n"
    yield "| kind | role | facts | told | true |"
    yield "|---|---|---:|---:|---:|"
    tally: dict[tuple[str, str], Counter[str]] = defaultdict(Counter)
    for pair in (pair for each in readings for pair in each.pairs):
        kind, wanted, told = pair.wanted["kind"], pair.wanted.get("role"), pair.found["role"]
        same = bool(wanted) and _same_role(str(wanted), told)
        if wanted:
            tally[kind, wanted].update({"wanted": 1, "right": int(same)})
        if told:
            name = wanted if same else told
            tally[kind, str(name)].update({"told": 1, "true": int(same)})
    for (kind, role), of in sorted(tally.items(), key=lambda it: (KINDS.index(it[0][0]), it[0][1])):
        if of["wanted"]:
            shares = _share(of["right"], of["wanted"]), _share(of["true"], of["told"])
            yield f"| {kind} | {role} | {of['wanted']} | {' | '.join(shares)} |"


def _of(mark: str, pairs: list[Pair]) -> str:
    judged = [found for pair in pairs if (found := right(mark, pair)) is not None]
    return _share(sum(judged), len(judged))


def _share(some: int, of: int) -> str:
    return f"{100 * some / of:.0f}" if of else ""


def _failures(readings: list[Reading], pairs: list[Pair]) -> Iterator[str]:
    """Sentences of these articles that are read wrongly, spread over the articles."""
    yield "## What fails\n"
    yield "Sentences of these articles that are read wrongly today, the figure in brackets.\n"
    for mark in MARKS:
        wrong = [pair for pair in pairs if right(mark, pair) is False]
        yield f"### The {mark}: {len(wrong)} wrong\n"
        for pair in wrong[:: max(1, len(wrong) // EXAMPLES)][:EXAMPLES]:
            yield f"* {_marked(pair.sentence, pair.found['text'])}"
            yield f"  Told: {_told(mark, pair.found)}. It is: {_wanted(mark, pair.wanted)}."
        yield ""
    missed = [each for reading in readings for each in reading.missed]
    yield f"### Not found: {len(missed)}\n"
    for wanted, sentence in missed[:: max(1, len(missed) // EXAMPLES)][:EXAMPLES]:
        yield f"* {_marked(sentence, wanted['text'])} ({wanted['kind']})"


def _told(mark: str, found: dict[str, Any]) -> str:
    match mark:
        case "value":
            value = found["value"]
            unit = value.get("currency") or value.get("unit") or ""
            return str(value.get("timex") or f"{value.get('min')} to {value.get('max')} {unit}")
        case "subject":
            return str(found["subject"]["text"] if found["subject"] else "nothing")
        case "speaker":
            return str((found["attribution"] or {}).get("name") or "nobody")
        case _:
            return str(found[mark] or "nothing")


def _wanted(mark: str, wanted: dict[str, Any]) -> str:
    if mark != "value":
        return str(wanted.get(mark))
    unit = wanted.get("unit") or ""
    return str(wanted.get("timex") or f"{wanted.get('min')} to {wanted.get('max')} {unit}")


def _marked(sentence: str, words: str) -> str:
    """The sentence with a figure in brackets, as Markdown that means only itself."""
    before, found, after = sentence.partition(" ".join(words.split()))
    plain = f"{before}[[{found}]]{after}" if found else sentence
    return re.sub(r"([\\`*_{}<>$~|#\[\]])", r"\\\1", plain)


if __name__ == "__main__":
    main()
