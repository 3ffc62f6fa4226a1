"""Edit articles in known ways, and score what `factsheet diff` says of each pair.

    python benchmarks/mutations.py FOLDER [--rounds N] [--kinds KIND ...] [--errors KIND]

FOLDER holds articles as plain text, one a file. Every kind of edit is tried on every article that
gives it a place. A change that was not made, and one that is told as something else, are errors.
The second bar is `corrected` said of a text that was only moved, added to or set in other type.
"""

import argparse
import random
import re
import sys
from collections import Counter
from collections.abc import Callable, Collection, Iterator
from datetime import date
from pathlib import Path
from typing import NamedTuple

from factsheet import api
from factsheet.model.fact import Fact, QuotationFact, TimeFact
from factsheet.model.sheet import Sheet
from factsheet.versions.difference import compare
from factsheet.versions.difference.changes import Change, Difference

PUBLISHED = date(2024, 5, 13)
NAMES = ("Marta Quillon", "Idris Feldgate", "Oona Brask", "Pavel Strand")
STANDALONE = (
    "Harbour fees brought in $7.25 million.",
    "Some 4,150 workers joined the walkout.",
    "The levy stands at 6.5 percent.",
    "The dredging cost €38.4 million, the port authority said.",
)
ASIDES = (
    "Rain is forecast for most of the coast.",
    "The square was quiet and the shops were shut.",
    "Neither side wanted to add anything.",
)
VERBS = {
    "rose": "climbed", "fell": "dropped", "increased": "went up", "paid": "handed over",
    "raised": "collected", "bought": "acquired", "sold": "disposed of", "killed": "left dead",
    "reported": "posted", "lost": "forfeited", "spent": "laid out", "including": "among them",
    "however": "even so", "because": "since", "while": "whereas", "also": "as well",
    "began": "started", "held": "staged", "made": "produced", "used": "employed",
}  # fmt: skip
BOUNDS = {
    "at least": "at most", "up to": "at least", "more than": "fewer than",
    "less than": "more than", "over": "under", "no more than": "at least",
}  # fmt: skip
TIME_BOUNDS = {"by": "not before", "before": "after", "after": "before", "until": "since",
               "since": "until"}  # fmt: skip
CURRENCIES = {"$": "€", "€": "£", "£": "€", "dollars": "euros", "euros": "pounds", "dollar": "euro"}
SCALES = {"million": "billion", "billion": "million", "thousand": "million", "hundred": "thousand"}
CURLS = str.maketrans({"“": '"', "”": '"', "‘": "'", "’": "'", "—": "–"})


class Edit(NamedTuple):
    """A new text and what should be said of it.

    `wanted` are names of changes with where the fact starts: in the old text, or in the new one
    where it is `added`. `allowed` are stretches of the old text of which anything but `corrected`
    may be said besides, such as another figure of a sentence that was reworded.
    """

    text: str
    wanted: frozenset[tuple[str, int]]
    allowed: tuple[tuple[int, int], ...] = ()


Kind = Callable[[Sheet, random.Random], Edit | None]


def _replaced(sheet: Sheet, start: int, end: int, words: str) -> str:
    text = sheet.text.content
    return text[:start] + words + text[end:]


def _corrected(sheet: Sheet, fact: Fact) -> frozenset[tuple[str, int]]:
    """A figure that is corrected, and the words in quotation marks that it stands in: they changed
    as well. A statement in other words is told by its figures.
    """
    around = (
        f
        for f in sheet.facts
        if isinstance(f, QuotationFact)
        and f.value.form != "indirect"
        and f.start <= fact.start < f.end
    )
    return frozenset(("corrected", each.start) for each in (fact, *around))


def value(sheet: Sheet, chance: random.Random) -> Edit | None:
    """One digit of a figure becomes another one."""
    facts = [f for f in sheet.facts if f.kind in ("money", "percentage", "quantity", "magnitude")]
    facts = [fact for fact in facts if re.match(r"\W*(?:[A-Z]{1,3}\$)?\d", fact.text)]
    if not facts:
        return None
    fact = chance.choice(facts)
    digit = chance.choice(list(re.finditer(r"\d(?=[\d.,]*)", fact.text.split()[0])))
    other = chance.choice([d for d in "123456789" if d != digit[0]])
    at = fact.start + digit.start()
    return Edit(_replaced(sheet, at, at + 1, other), _corrected(sheet, fact))


def year(sheet: Sheet, chance: random.Random) -> Edit | None:
    """A year or a day in a date becomes another one."""
    places = [
        (f, m) for f in sheet.facts if f.kind == "time" for m in re.finditer(r"\d+\b", f.text)
    ]
    if not places:
        return None
    fact, digits = chance.choice(places)
    at, other = fact.start + digits.start(), str(int(digits[0]) + chance.choice((1, 2)))
    edited = _replaced(sheet, at, at + len(digits[0]), other)
    return Edit(edited, _corrected(sheet, fact))


def _word_in_fact(
    sheet: Sheet, chance: random.Random, words: dict[str, str], kinds: tuple[str, ...]
) -> Edit | None:
    places = [
        (fact, word, at)
        for fact in sheet.facts
        if fact.kind in kinds and not _is_vague(fact)
        for word in words
        if (at := _find(fact.text, word)) >= 0
    ]
    if not places:
        return None
    fact, word, at = chance.choice(places)
    start = fact.start + at
    edited = _replaced(sheet, start, start + len(word), words[word])
    return Edit(edited, _corrected(sheet, fact))


def _is_vague(fact: Fact) -> bool:
    """Whether a time says no more than that it is past, so that its unit says nothing."""
    return isinstance(fact, TimeFact) and not re.search(r"\d", fact.value.timex)


def _find(text: str, word: str) -> int:
    found = re.search(
        rf"(?<!\w){re.escape(word)}(?!\w)" if word.isalpha() else re.escape(word), text
    )
    return found.start() if found else -1


def currency(sheet: Sheet, chance: random.Random) -> Edit | None:
    """Another currency."""
    return _word_in_fact(sheet, chance, CURRENCIES, ("money",))


def scale(sheet: Sheet, chance: random.Random) -> Edit | None:
    """A million becomes a billion."""
    return _word_in_fact(sheet, chance, SCALES, ("money", "quantity"))


def unit(sheet: Sheet, chance: random.Random) -> Edit | None:
    """A share becomes percentage points, miles become kilometres."""
    words = {"percent": "percentage points", "per cent": "percentage points", "%": " basis points",
             "miles": "kilometres", "feet": "metres", "pounds": "tonnes", "days": "weeks",
             "years": "months", "months": "weeks", "hours": "days"}  # fmt: skip
    return _word_in_fact(sheet, chance, words, ("percentage", "quantity", "time"))


def bound(sheet: Sheet, chance: random.Random) -> Edit | None:
    """The word before a figure that says which way it binds is turned round."""
    text = sheet.text.content
    places = []
    for fact in sheet.facts:
        words = TIME_BOUNDS if fact.kind == "time" else BOUNDS
        for word, other in words.items():
            before = text[max(0, fact.start - len(word) - 1) : fact.start]
            whole = fact.kind != "quotation" and fact.value is not None
            if whole and before.lower() == f"{word} " and not _bound_free(fact):
                places.append((fact, len(word) + 1, other))
    if not places:
        return None
    fact, back, other = chance.choice(places)
    if text[fact.start - back].isupper():
        other = other.capitalize()
    edited = _replaced(sheet, fact.start - back, fact.start, f"{other} ")
    around = [(f.start, f.end) for f in sheet.facts if f.start <= fact.start < f.end]
    return Edit(edited, frozenset({("corrected", fact.start)}), tuple(around))


def _bound_free(fact: object) -> bool:
    """Whether the figure was read as if nothing bound it, so that the word means something else."""
    if isinstance(fact, TimeFact):
        return fact.value.bound is None
    value = getattr(fact, "value", None)
    return getattr(value, "min", 0) is not None and getattr(value, "max", 0) is not None


def speaker(sheet: Sheet, chance: random.Random) -> Edit | None:
    """Somebody else says it."""
    found = [
        fact
        for fact in sheet.facts
        if isinstance(fact, QuotationFact)
        and fact.attribution
        and fact.attribution.start is not None
        and fact.attribution.text[:1].isupper()
        and fact.attribution.text not in ("He", "She", "They", "It", "We", "I")
        and not fact.start <= fact.attribution.start < fact.end
    ]
    if not found:
        return None
    fact = chance.choice(found)
    said = fact.attribution
    assert said is not None and said.start is not None and said.end is not None  # noqa: S101, PT018
    edited = _replaced(sheet, said.start, said.end, chance.choice(NAMES))
    same = tuple(
        (each.start, each.end)
        for each in sheet.facts
        if each.attribution and each.attribution.name == said.name
    )
    sentence = fact.sentence.start, max(fact.sentence.end, said.end)
    return Edit(edited, frozenset({("reattributed", fact.start)}), (*same, sentence))


def removed(sheet: Sheet, chance: random.Random) -> Edit | None:
    """A sentence with its figures goes."""
    sentences = _sentences(sheet)
    if not sentences:
        return None
    start, end = chance.choice(sentences)
    inside = [fact for fact in sheet.facts if start <= fact.start and fact.end <= end]
    crossing = [f for f in sheet.facts if f.start < end and f.end > start and f not in inside]
    if crossing or len(sheet.text.content) == end - start:
        return None
    edited = _replaced(sheet, start, end, "")
    near = tuple(
        (f.start, f.end) for f in sheet.facts if abs(f.start - end) < 300 and f not in inside
    )
    return Edit(edited, frozenset(("removed", f.start) for f in inside), near)


def _sentences(sheet: Sheet) -> list[tuple[int, int]]:
    return sorted({(fact.sentence.start, fact.sentence.end) for fact in sheet.facts})


def added(sheet: Sheet, chance: random.Random) -> Edit | None:
    """A sentence with figures of its own comes, as a paragraph."""
    at = chance.choice(_gaps(sheet))
    sentence = chance.choice(STANDALONE)
    edited = _replaced(sheet, at, at, f"{sentence}\n\n")
    facts = api.summarize_text(edited, published=PUBLISHED).facts
    inside = [fact for fact in facts if at <= fact.start < at + len(sentence)]
    return Edit(edited, frozenset(("added", fact.start) for fact in inside))


def clause(sheet: Sheet, chance: random.Random) -> Edit | None:
    """A clause with a figure comes into a sentence that has one."""
    text = sheet.text.content
    ends = [
        end
        for start, end in _sentences(sheet)
        if text[end - 1] == "." and not _spoken(sheet, start, end)
    ]
    if not ends:
        return None
    at = chance.choice(ends) - 1
    words = chance.choice((", against $3.75 million a year earlier", ", with 8,400 people waiting"))
    edited = _replaced(sheet, at, at, words)
    facts = api.summarize_text(edited, published=PUBLISHED).facts
    inside = [fact for fact in facts if at <= fact.start and fact.end <= at + len(words)]
    whole = tuple((f.start, f.end) for f in sheet.facts if isinstance(f, QuotationFact))
    return Edit(edited, frozenset(("added", fact.start) for fact in inside), whole)


def _spoken(sheet: Sheet, start: int, end: int) -> bool:
    """Whether somebody's words stand in a stretch: other words are then another quotation."""
    return any(f.start < end and f.end > start for f in sheet.facts if f.kind == "quotation")


def _gaps(sheet: Sheet) -> list[int]:
    """Where a paragraph begins, out of every quotation."""
    text = sheet.text.content
    starts = [0, *(gap.end() for gap in re.finditer(r"\n\n+", text))]
    spoken = [(fact.start, fact.end) for fact in sheet.facts if fact.kind == "quotation"]
    return [at for at in starts if not any(start < at < end for start, end in spoken)] or [0]


def reworded(sheet: Sheet, chance: random.Random) -> Edit | None:
    """A word of a figure's sentence gives way to another one that means the same."""
    text = sheet.text.content
    places = []
    for start, end in _sentences(sheet):
        inside = [f for f in sheet.facts if f.kind != "quotation" and start <= f.start < end]
        taken = [(f.start, f.end) for f in inside]
        spoken = [(f.start, f.end) for f in sheet.facts if f.kind == "quotation"]
        for match in re.finditer(r"[a-z]+", text[start:end]):
            at = start + match.start()
            free = not any(a <= at < b for a, b in taken)
            quoted = any(a <= at < b for a, b in spoken)
            if match[0] in VERBS and inside and free and not quoted:
                places.append((at, match[0], inside, (start, end)))
    if not places:
        return None
    at, word, inside, sentence = chance.choice(places)
    edited = _replaced(sheet, at, at + len(word), VERBS[word])
    nearest = min(inside, key=lambda fact: abs(fact.start - at))
    return Edit(edited, frozenset({("reworded", nearest.start)}), (sentence,))


def fronted(sheet: Sheet, chance: random.Random) -> Edit | None:
    """A few words come before a figure's sentence."""
    text = sheet.text.content
    sentences = [
        (start, end)
        for start, end in _sentences(sheet)
        if re.match(r"(?:The|A|In|It|This|That) ", text[start:end])
        and not _spoken(sheet, start, end)
        and any(start <= f.start and f.end <= end and f.kind != "quotation" for f in sheet.facts)
    ]
    if not sentences:
        return None
    start, end = chance.choice(sentences)
    words = chance.choice(("Even so, ", "On the whole, ", "As things stand, "))
    edited = _replaced(sheet, start, start + 1, words + text[start].lower())
    inside = [f for f in sheet.facts if f.kind != "quotation" and start <= f.start < end]
    return Edit(edited, frozenset({("reworded", inside[0].start)}), ((start, end),))


def moved(sheet: Sheet, chance: random.Random) -> Edit | None:
    """Two paragraphs change places."""
    paragraphs = re.split(r"(\n\n+)", sheet.text.content)
    if len(paragraphs) < 7:
        return None
    first, second = chance.sample(range(2, len(paragraphs), 2), 2)
    paragraphs[first], paragraphs[second] = paragraphs[second], paragraphs[first]
    return Edit("".join(paragraphs), frozenset())


def inserted(sheet: Sheet, chance: random.Random) -> Edit | None:
    """A paragraph without a figure comes."""
    at = chance.choice(_gaps(sheet))
    return Edit(_replaced(sheet, at, at, f"{chance.choice(ASIDES)}\n\n"), frozenset())


def typography(sheet: Sheet, chance: random.Random) -> Edit | None:
    """Straight quotation marks for curly ones or the other way round, and other dashes."""
    text = sheet.text.content
    if "“" in text or "’" in text:
        return Edit(text.translate(CURLS), frozenset())
    curled = re.sub(r'(?<![\w.,!?])"(?=\w)', "“", text).replace('"', "”")
    if chance.random() < 0.5:
        curled = curled.replace("--", "—")
    return Edit(re.sub(r"(?<=\w)'(?=\w)", "’", curled), frozenset())


def spaces(sheet: Sheet, chance: random.Random) -> Edit | None:
    """Other spaces, and other line ends."""
    text = sheet.text.content
    choice = chance.randrange(4)
    if choice == 0:
        return Edit(re.sub(r"(?<=\w) (?=\w)", "  ", text), frozenset())
    if choice == 1:
        return Edit(re.sub(r"(?<=\d) (?=\w)", "\u00a0", text), frozenset())
    if choice == 2:
        return Edit(text.replace("\n\n", "\n\n\n"), frozenset())
    return Edit(re.sub(r"(?<=[.!?]) (?=[A-Z])", "  ", text), frozenset())


def lookalike(sheet: Sheet, chance: random.Random) -> Edit | None:
    """A sentence comes again at the end, with other figures: nothing was corrected."""
    text = sheet.text.content
    places = [
        (start, end)
        for start, end in _sentences(sheet)
        if re.search(r"\d", text[start:end]) and not _spoken(sheet, start, end)
    ]
    if not places:
        return None
    start, end = chance.choice(places)
    digit = {str(n): str((n + 3) % 9 + 1) for n in range(10)}
    again = re.sub(r"\d", lambda found: digit[found[0]], text[start:end])
    edited = f"{text}\n\n{again}"
    facts = api.summarize_text(edited, published=PUBLISHED).facts
    wanted = frozenset(("added", fact.start) for fact in facts if fact.start >= len(text))
    return Edit(edited, wanted)


def modality(sheet: Sheet, chance: random.Random) -> Edit | None:
    """What will be may be; what is said to be so is no longer sure."""
    text = sheet.text.content
    places = [
        (start + match.start(), match[0], (start, end))
        for start, end in _sentences(sheet)
        if not _spoken(sheet, start, end)
        for match in re.finditer(r"\b(?:will|would)(?= [a-z])", text[start:end])
    ]
    if not places:
        return None
    at, word, (start, end) = chance.choice(places)
    inside = [f for f in sheet.facts if start <= f.start < end]
    nearest = min(inside, key=lambda fact: abs(fact.start - at))
    edited = _replaced(sheet, at, at + len(word), "may")
    return Edit(edited, frozenset({("modality", nearest.start)}), ((start, end),))


def turned(sheet: Sheet, chance: random.Random) -> Edit | None:
    """What will be will not be; what was said to have been was not."""
    text = sheet.text.content
    places = [
        (start + match.end(), (start, end))
        for start, end in _sentences(sheet)
        if not _spoken(sheet, start, end)
        for match in re.finditer(r"\b(?:will|would|was|were|is|has|had)(?= [a-z])", text[start:end])
        if not re.match(r" (?:not|no|never|be)\b", text[start + match.end() :])
    ]
    if not places:
        return None
    at, (start, end) = chance.choice(places)
    inside = [f for f in sheet.facts if start <= f.start < end]
    nearest = min(inside, key=lambda fact: abs(fact.start - at))
    edited = _replaced(sheet, at, at, " not")
    return Edit(edited, frozenset({("reversed", nearest.start)}), ((start, end),))


def quoted(sheet: Sheet, chance: random.Random) -> Edit | None:
    """What the reporter said is now somebody's words."""
    text = sheet.text.content
    places = [
        (start, end)
        for start, end in _sentences(sheet)
        if text[end - 1] == "." and not _spoken(sheet, start, end) and '"' not in text[start:end]
    ]
    if not places:
        return None
    start, end = chance.choice(places)
    edited = _replaced(
        sheet, start, end, f'"{text[start : end - 1]}," said {chance.choice(NAMES)}.'
    )
    inside = [f for f in sheet.facts if start <= f.start and f.end <= end]
    wanted = frozenset(("reattributed", fact.start) for fact in inside)
    new = api.summarize_text(edited, published=PUBLISHED)
    spoken = [f.start for f in new.facts if f.kind == "quotation" and f.start <= start < f.end]
    return Edit(edited, wanted | {("added", at) for at in spoken})


def rewritten(sheet: Sheet, chance: random.Random) -> Edit | None:
    """A figure is corrected, and its sentence put in other words."""
    made = value(sheet, chance)
    if made is None or len(made.wanted) > 1:
        return None
    ((_, start),) = made.wanted
    fact = next(fact for fact in sheet.facts if fact.start == start)
    begin, end = fact.sentence.start, fact.sentence.end
    if _spoken(sheet, begin, end) or not re.match(r"(?:The|A|In|It|This) ", made.text[begin:]):
        return None
    words = chance.choice(("Even so, ", "On the whole, ", "As things stand, "))
    text = f"{made.text[:begin]}{words}{made.text[begin].lower()}{made.text[begin + 1 :]}"
    return Edit(text, made.wanted, ((begin, end),))


def displaced(sheet: Sheet, chance: random.Random) -> Edit | None:
    """A figure is corrected, and its paragraph moved to the end."""
    made = value(sheet, chance)
    if made is None or len(made.wanted) > 1:
        return None
    ((_, start),) = made.wanted
    begin = made.text.rfind("\n\n", 0, start) + 2 if "\n\n" in made.text[:start] else 0
    end = made.text.find("\n\n", start)
    if end < 0 or not begin:
        return None
    rest = made.text[:begin] + made.text[end + 2 :]
    return Edit(f"{rest.rstrip()}\n\n{made.text[begin:end]}", made.wanted)


QUIET: tuple[Kind, ...] = (moved, inserted, typography, spaces)
KINDS: tuple[Kind, ...] = (
    value, year, currency, scale, unit, bound, speaker, removed, added, clause, lookalike,
    reworded, fronted, modality, turned, quoted, rewritten, displaced,
    *QUIET,
)  # fmt: skip


def several(sheet: Sheet, chance: random.Random) -> Edit | None:
    """A figure is corrected while the type is set anew and a paragraph comes at the end."""
    made = chance.choice((value, currency, year))(sheet, chance)
    if made is None:
        return None
    text = made.text.replace("“", '"').replace("”", '"').replace("’", "'")
    return Edit(f"{text}\n\n{chance.choice(ASIDES)}", made.wanted, made.allowed)


def score(difference: Difference, edit: Edit) -> tuple[int, list[str], list[str]]:
    """How many changes were told right, which were not told, and which were told and not made."""
    wanted = set(edit.wanted)
    right, false = 0, []
    for change in difference.changes:
        told = {(change.change, at) for at in _starts(change)} & wanted
        if told:
            right += 1
            wanted -= told
        elif not _allowed(change, edit):
            false.append(_short(change))
    return right, [f"{name} at {at}" for name, at in sorted(wanted)], false


def _starts(change: Change) -> Iterator[int]:
    side = change.new if change.change == "added" else change.old
    if side is not None and hasattr(side, "start"):
        yield side.start


def _allowed(change: Change, edit: Edit) -> bool:
    if change.change == "title" or change.kind == "quotation":
        return change.change == "title" or _inside(change, edit)
    if change.change == "corrected":
        return False
    return _inside(change, edit)


def _inside(change: Change, edit: Edit) -> bool:
    start = getattr(change.old, "start", None)
    return start is not None and any(a <= start < b for a, b in edit.allowed)


def _short(change: Change) -> str:
    old, new = (getattr(side, "text", None) for side in (change.old, change.new))
    return f"{change.change} {change.kind}: {old!r} -> {new!r} {change.aspects}"


def main() -> int:
    """Print a line for each kind of edit, and the two bars."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--articles", type=int, default=10**9)
    parser.add_argument("--rounds", type=int, default=1)
    parser.add_argument("--kinds", metavar="KIND", nargs="*", default=[], help="only these edits")
    parser.add_argument("--errors", metavar="KIND", help="print what went wrong with these edits")
    given = parser.parse_args()
    counts: dict[str, Counter[str]] = {kind.__name__: Counter() for kind in (*KINDS, several)}
    paths = sorted(path for path in given.folder.iterdir() if path.is_file())
    for path in paths[: given.articles]:
        sheet = api.summarize_text(path.read_text(encoding="utf-8"), published=PUBLISHED)
        for name, edit in _edits(sheet, path.name, given.rounds, given.kinds):
            new = api.summarize_text(edit.text, published=PUBLISHED)
            right, missed, false = score(compare(sheet, new), edit)
            counts[name] += Counter(pairs=1, right=right, missed=len(missed), false=len(false))
            counts[name]["corrected"] += sum(told.startswith("corrected") for told in false)
            if given.errors in (name, "all") and (missed or false):
                print(path.name, name, "missed:", missed, "false:", false)
    return _report(counts)


def _edits(
    sheet: Sheet, name: str, rounds: int, only: Collection[str]
) -> Iterator[tuple[str, Edit]]:
    for kind in (*KINDS, several):
        if only and kind.__name__ not in only:
            continue
        for number in range(rounds):
            edit = kind(sheet, random.Random(f"{name} {kind.__name__} {number}"))  # noqa: S311
            if edit is not None and edit.text != sheet.text.content:
                yield kind.__name__, edit


def _report(counts: dict[str, Counter[str]]) -> int:
    total: Counter[str] = Counter()
    print(f"{'edit':12}{'pairs':>7}{'right':>7}{'missed':>8}{'false':>7}{'corrected':>11}{'F1':>8}")
    for name, count in counts.items():
        total += count
        print(_row(name, count))
    print(_row("all", total))
    quiet = sum((counts[kind.__name__] for kind in QUIET), Counter[str]())
    print(
        f"false corrected on moves, inserts, typography: {quiet['corrected']} of {quiet['pairs']}"
    )
    return 1 if quiet["corrected"] else 0


def _row(name: str, count: Counter[str]) -> str:
    told = 2 * count["right"] + count["missed"] + count["false"]
    f1 = f"{200 * count['right'] / told:8.1f}" if told and count["right"] else f"{'':8}"
    keys = count["pairs"], count["right"], count["missed"], count["false"]
    numbers = "".join(
        f"{number:>{width}}" for number, width in zip(keys, (7, 7, 8, 7), strict=True)
    )
    return f"{name:12}{numbers}{count['corrected']:>11}{f1}"


if __name__ == "__main__":
    sys.exit(main())
