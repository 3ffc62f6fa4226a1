"""How many expressions of figures are read right, one at a time.

    python benchmarks/figures.py DATA [--errors]

DATA holds `expressions.jsonl` (sentences with the values that they mean) and, each where it is
there, the unit cases of other readers: `recognizers_*.jsonl` and `duckling_*.jsonl`, with spans and
values. A case is right where each of its figures is found with its value and, for the unit cases,
on its span; the words of a hedge (more than, about) count to neither. Unit cases that no news text
would hold are set aside, each for one of the reasons below.
"""

import json
import re
import sys
from collections.abc import Callable, Iterator
from decimal import Decimal
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple

from factsheet import summarize_text
from factsheet.languages.en.context import read_context
from factsheet.languages.en.figures.hedges import bounded
from factsheet.languages.en.figures.numerals import find_numbers
from factsheet.languages.en.lexicon.currencies import CENT, NAME
from factsheet.model.fact import Fact
from factsheet.model.number import Number
from factsheet.model.values import Magnitude, MonetaryAmount, Percentage, Quantity
from factsheet.readers.text import blocks
from factsheet.text.tokens import Tokens

Case = dict[str, Any]


ASIDE: dict[str, str] = {
    "arithmetic and code": (
        r"\^|\de[+-]?\d|\bover (?:\d|one|t)|[<>=]|https?:|\d\.\d+\.\d+\.\d|scp"
    ),
    "fractions that nobody spells": (
        r"(?:fifth|eighth|first|ninth|tie?th|millionth|hundredth|trillionth|fourth)s?\b"
        r"|^\s*\d+/1[05]$|2/1000|quarters million|quarter million\b.*billion"
    ),
    "cents that are not named": (
        r"(?i)(?:dollars?|rupees|ringgit|\busd|us\$3|gbp|\$ 100|\$20) (?:and )?"
        r"(?:\d\d(?:\.$|$|c| more)|one$|one and|two and|fifty|forty five$|fourteen)"
    ),
    "a currency beside a currency": (
        r"(?i)dollar (?:dollar|rmb|:)|dollars bill|rmb 20|usd 20|\$ 30|usd million|usd50|dollar 22"
    ),
    "bits of a coin and letters of other alphabets": r"(?i)bitcoin|satoshi|₿|元|ரூ|ꌐ|kuai",
    "spellings that no newspaper has": (
        r"(?i)egyptianpound|saudiriyal|geneh|masriya|\ble$|l\.e|koti|krores|lkhs?|\bdzs|dozs|k\.g|\bgs$"
        r"|hundred kr$|\bcr\b|ringgits 42|sens?\b|3 cad 3|3 chf 4|3 uah|^10 c$|30 l$|^2mil"
    ),
    "a letter as the scale of a number without a unit": (
        r"(?i)^-?\s*[\d.,]+\s*[kmbg]$|range is 5k|give you 10m|^1m isn|- 10  k|\dk$|1MM$"
    ),
    "a number below zero by itself": r"(?i)(?:minus|negative)\b|^\s*- ?[\d.]",
    "percent after its word": r"(?i)percents? of|per cent of|percentage",
    "two hedges that make a range": (
        r"(?i)(?:than|at most|above|more) .*(?:and|but|,) (?:less|lower|smaller|at least|below|no )"
    ),
    "a share without its noun": r"out of|^1 in|in 5\b",
    "ordinals": r"tenth",
    "a unit in brackets": r"[({\[<]kg",
}
"""Reasons to set a unit case aside, with the texts that they hold for."""


class Found(NamedTuple):
    """A figure that was read: its span and its ends."""

    start: int
    end: int
    min: Decimal | None
    max: Decimal | None


Reader = Callable[[str], list[Found]]
Valued = MonetaryAmount | Percentage | Magnitude | Quantity


def of_kind(kind: str) -> Reader:
    """A reader of the facts of this kind."""

    def read(text: str) -> list[Found]:
        return [
            Found(fact.start, fact.end, fact.value.min, fact.value.max)
            for fact in summarize_text(text).facts
            if fact.kind == kind and isinstance(fact.value, Valued)
        ]

    return read


def numbers(text: str) -> list[Found]:
    """Every number under the figures, by itself."""
    tokens = Tokens(text, blocks(text))
    return [_found(tokens, number) for number in find_numbers(tokens).values()]


def intervals(text: str) -> list[Found]:
    """Every range, and every number that a hedge opens."""
    tokens = Tokens(text, blocks(text))
    context = read_context(tokens)
    found = []
    for number in context.numbers.values():
        ends = bounded(tokens, number.start, number.end, number.min, number.max)
        joined = context.ranges.get(number.start)
        if joined is not None:
            found.append(_found(tokens, joined))
        elif ends.min != ends.max:
            found.append(_found(tokens, number)._replace(min=ends.min, max=ends.max))
    return found


def _found(tokens: Tokens, number: Number) -> Found:
    start, end = tokens.start[number.start], tokens.end[number.end - 1]
    return Found(start, end, number.min, number.max)


PEERS = {
    "recognizers_CurrencyModel": of_kind("money"),
    "recognizers_PercentModel": of_kind("percentage"),
    "recognizers_NumberModel": numbers,
    "recognizers_NumberRangeModel": intervals,
    "recognizers_DimensionModel": of_kind("quantity"),
    "duckling_AmountOfMoney": of_kind("money"),
    "duckling_Numeral": numbers,
    "duckling_Quantity": of_kind("quantity"),
}


def main() -> None:
    """Print a line for each file."""
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    folder, errors = Path(sys.argv[1]), "--errors" in sys.argv
    _report("expressions", folder, _expression, errors=errors)
    for name, reader in PEERS.items():
        _report(name, folder, partial(_unit_case, reader), errors=errors)


def _report(name: str, folder: Path, right: Callable[[Case], bool], *, errors: bool) -> None:
    path = folder / f"{name}.jsonl"
    if not path.exists():
        print(f"{name:32} not in the folder")
        return
    cases = list(_cases(path))
    kept = [case for case in cases if "values" in case or _aside(case) is None]
    verdicts = [(case, right(case)) for case in kept]
    good = sum(verdict for _, verdict in verdicts)
    share = 100 * good / len(verdicts)
    rest = good + sum(right(case) for case in cases if case not in kept)
    whole = f"with those set aside {rest} of {len(cases)}"
    print(f"{name:32} {good:4} of {len(kept):4} {share:5.1f} %; {whole}")
    for case, verdict in verdicts:
        if errors and not verdict:
            print("   ", case["text"].strip()[:150], [_wanted(i) for i in case.get("items", ())])


def _aside(case: Case) -> str | None:
    """Why a unit case says nothing of news; None where it does."""
    items = case["items"]
    if any(item["low"] is None and item["high"] is None for item in items):
        return "a unit without a number"
    if not items and case["id"].startswith(("NumberModel", "NumberRange")):
        return "a number that its makers leave to another model"
    if case["id"].startswith("Quantity") and any(
        item["unit"] == "Gram" and _first_number(case["text"]) != item["low"] for item in items
    ):
        return "a unit converted to another"
    return next((why for why, texts in ASIDE.items() if re.search(texts, case["text"])), None)


def _first_number(text: str) -> float | None:
    digits = re.match(r"[\d,.]+", text)
    return float(digits[0].replace(",", "")) if digits else None


def _cases(path: Path) -> Iterator[Case]:
    with path.open(encoding="utf-8") as lines:
        yield from map(json.loads, lines)


def _expression(case: Case) -> bool:
    facts = summarize_text(case["text"]).facts
    return all(any(_means(fact, value) for fact in facts) for value in case["values"])


def _means(fact: Fact, wanted: dict[str, Any]) -> bool:
    if fact.kind != wanted["kind"]:
        return False
    value = fact.value
    if isinstance(value, MonetaryAmount | Percentage | Magnitude | Quantity):
        unit = getattr(value, "currency", getattr(value, "unit", None))
        same_unit = wanted.get("unit") in (None, unit)
        return same_unit and _same(value.min, wanted["min"]) and _same(value.max, wanted["max"])
    return getattr(value, "timex", None) == wanted.get("timex")


def _wanted(item: Case) -> tuple[Any, ...]:
    return item["text"], item["low"], item["high"], item["unit"]


def _unit_case(reader: Reader, case: Case) -> bool:
    found = reader(case["text"])
    if not case["items"]:
        return not found
    return all(any(_fits(one, item) for one in found) for item in case["items"])


def _fits(found: Found, item: Case) -> bool:
    """Whether a figure has the ends of a case and lies in its span, hedges aside."""
    if not (item["start"] <= found.start and found.end <= item["end"]):
        return False
    low, high = (_decimal(item[end], _factor(item)) for end in ("low", "high"))
    if low == high and low is not None:
        return _same(low, found.min if found.min is not None else found.max)
    return _same(found.min, low) and _same(found.max, high)


def _decimal(number: float | None, factor: Decimal) -> Decimal | None:
    return None if number is None else Decimal(str(number)) * factor


def _factor(item: Case) -> Decimal:
    """Cents are hundredths of their currency here, and units of their own elsewhere."""
    named = NAME.read(Tokens(str(item["unit"]), blocks(str(item["unit"]))), 0)
    return CENT if named is not None and named[1].factor == CENT else Decimal(1)


def _same(found: Decimal | None, wanted: str | Decimal | None) -> bool:
    if found is None or wanted is None:
        return found is None and wanted is None
    return abs(found - Decimal(wanted)) <= Decimal("0.0001") * max(Decimal(1), abs(Decimal(wanted)))


if __name__ == "__main__":
    main()
