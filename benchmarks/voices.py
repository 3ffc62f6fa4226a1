"""Score names, roles, quotations, indirect statements, speakers and subjects on texts of our own.

    python benchmarks/voices.py [benchmarks/voices.jsonl] [--errors]

Each record says who the people are and what the article calls them, which organisations it names,
what is quoted of whom, what is stated of whom, and whose a figure is. Every figure printed is a
percentage; a role counts where the words of one are among the words of the other.
"""

import argparse
import json
import re
import sys
from collections import Counter
from pathlib import Path
from typing import Any

from factsheet.pipeline import make_sheet
from factsheet.readers.text import from_text

TEXTS = Path(__file__).parent / "voices.jsonl"
Record = dict[str, Any]
SAID_ALIKE = 0.8
"""The share of characters that a statement must share with the one that was meant."""


def main() -> None:
    """Print the figures, and with --errors what went wrong."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("texts", nargs="?", type=Path, default=TEXTS)
    parser.add_argument("--errors", action="store_true")
    options = parser.parse_args()
    asked: Counter[str] = Counter()
    held: Counter[str] = Counter()
    for line in options.texts.read_text(encoding="utf-8").splitlines():
        for name, right, what in judged(json.loads(line)):
            asked[name] += 1
            held[name] += right
            if options.errors and not right:
                print(f"{name}: {what}", file=sys.stderr)
    for name in sorted(asked):
        print(f"{name:28} {100 * held[name] / asked[name]:5.1f}  of {asked[name]}")


def judged(record: Record) -> list[tuple[str, bool, str]]:
    """Each question with whether the sheet answers it, and the answer."""
    sheet = make_sheet(from_text(record["text"]))
    answers = [*_people(record, sheet), *_organizations(record, sheet)]
    return [
        *answers,
        *_quotations(record, sheet),
        *_statements(record, sheet),
        *_figures(record, sheet),
    ]


def _words(text: str | None) -> set[str]:
    return set(re.findall(r"\w+", (text or "").lower())) - {"the", "a", "an", "of", "s"}


def _same(found: str | None, meant: str | None) -> bool:
    one, other = _words(found), _words(meant)
    return one == other or bool(one and other and (one <= other or other <= one))


def _people(record: Record, sheet: Any) -> list[tuple[str, bool, str]]:  # noqa: ANN401
    found = {person.name: person for person in sheet.people}
    answers = []
    for person in record["people"]:
        here = found.get(person["name"])
        answers.append(("people found", here is not None, f"{person} in {sorted(found)}"))
        role = here.role if here else None
        answers.append(("people's roles", _same(role, person["role"]), f"{person} has {role}"))
    meant = {person["name"] for person in record["people"]}
    return answers + [("people meant", name in meant, name) for name in found]


def _organizations(record: Record, sheet: Any) -> list[tuple[str, bool, str]]:  # noqa: ANN401
    found = {organization.name for organization in sheet.organizations}
    asked = [
        ("organizations found", name in found, f"{name} in {sorted(found)}")
        for name in record["organizations"]
    ]
    meant = set(record["organizations"])
    return asked + [("organizations meant", name in meant, name) for name in found]


def _quotations(record: Record, sheet: Any) -> list[tuple[str, bool, str]]:  # noqa: ANN401
    found = {
        fact.text: fact
        for fact in sheet.facts
        if fact.kind == "quotation" and fact.value.form != "indirect"
    }
    meant = {quotation["text"]: quotation["speaker"] for quotation in record["quotations"]}
    answers = []
    for text, speaker in meant.items():
        fact = found.get(text)
        answers.append(("quotations found", fact is not None, text))
        answers.append(("speakers of quotations", _spoken(fact, speaker), f"{text}: {_who(fact)}"))
    long = [text for text in found if len(text.split()) > 3]
    return answers + [("quotations meant", text in meant, text) for text in long]


def _who(fact: Any) -> str | None:  # noqa: ANN401
    said = fact.attribution if fact else None
    return said and (said.name or said.text)


def _spoken(fact: Any, speaker: str | None) -> bool:  # noqa: ANN401
    said = fact.attribution if fact else None
    if said is None or speaker is None:
        return said is None and speaker is None
    return speaker in (said.name, said.text)


def _statements(record: Record, sheet: Any) -> list[tuple[str, bool, str]]:  # noqa: ANN401
    found = [
        fact for fact in sheet.facts if fact.kind == "quotation" and fact.value.form == "indirect"
    ]
    answers = []
    for meant in record["statements"]:
        start = record["text"].index(meant["content"])
        end = start + len(meant["content"])
        best = max(found, key=lambda f: min(end, f.end) - max(start, f.start), default=None)
        alike = best is not None and _alike(best.start, best.end, start, end) >= SAID_ALIKE
        answers.append(("statements found", alike, f"{meant['content']}: {best and best.text}"))
        answers.append(
            ("speakers of statements", alike and _spoken(best, meant["speaker"]), str(_who(best)))
        )
    return answers


def _alike(a: int, b: int, c: int, d: int) -> float:
    """What two stretches share of what they cover together."""
    return max(0, min(b, d) - max(a, c)) / (max(b, d) - min(a, c))


def _figures(record: Record, sheet: Any) -> list[tuple[str, bool, str]]:  # noqa: ANN401
    answers = []
    for figure in record["figures"]:
        fact = next(
            (f for f in sheet.facts if f.kind != "quotation" and f.text == figure["text"]), None
        )
        if fact is None:
            continue
        subject = fact.subject.text if fact.subject else None
        if figure["subject"]:
            right = _same(subject, figure["subject"])
            answers.append(("subjects of figures", right, f"{figure} has {subject}"))
        answers.append(
            ("speakers of figures", _spoken(fact, figure["speaker"]), f"{figure}: {_who(fact)}")
        )
    return answers


if __name__ == "__main__":
    main()
