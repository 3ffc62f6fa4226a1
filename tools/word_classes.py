"""Write the table of English word classes.

    python tools/word_classes.py FOLDER > src/factsheet/languages/en/lexicon/word_classes.txt

FOLDER holds what three permissively licensed packages bring: `infl_lu.csv.gz` and `lemma_lu.csv.gz`
of lemminflect (MIT; from the SPECIALIST lexicon), `en-lexicon.txt` of textblob (MIT; Brill's
lexicon), and `index.sense` and `data.verb` of WordNet 3.1 (its own permissive licence).

A word stands before its readings, the commonest first. What a word's ending tells is left out:
nouns of one reading, adverbs in -ly, regular forms in -ed and -ing.
"""

import gzip
import re
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path

FORMS = {"noun": ("s",), "verb": ("d", "k", "g", "z"), "adj": ("a", "a"), "adv": ("r", "r")}
BASE = {"noun": "n", "verb": "b", "adj": "a", "adv": "r"}
PENN = {
    "NN": "n", "NNS": "s", "VB": "b", "VBP": "b", "VBZ": "z", "VBD": "d", "VBN": "k", "VBG": "g",
    "JJ": "a", "JJR": "a", "JJS": "a", "RB": "r", "RBR": "r", "RBS": "r",
}  # fmt: skip
SENSE_KINDS = {"1": "n", "2": "b", "3": "a", "4": "r", "5": "a"}
RARE = 0.03
"""Share of a word's tagged senses below which a reading is left out."""
LINE = 8
"""Words of a line, which is opened when a text has one of them."""
ENOUGH = 30
"""Tagged senses from which shares are trusted."""
PARTICLES = frozenset("up down off out over back away aside in on through".split())
FRAMES = {
    "that": {26, 34},
    "to": {28, 32, 35},
    "ing": {33},
    "two_objects": {14, 15},
}
"""WordNet's verb frames by what they let a verb take."""


def inflected(folder: Path) -> Iterator[tuple[str, str, str]]:
    """Each form with its reading and its lemma."""
    with gzip.open(folder / "infl_lu.csv.gz", "rt", encoding="utf-8") as lines:
        for line in lines:
            lemma, kind, *forms = line.rstrip("\n").split(",")
            if kind not in BASE:
                continue
            yield lemma, BASE[kind], lemma
            for letter, cell in zip(FORMS[kind], forms, strict=False):
                for form in filter(None, cell.split("/")):
                    if form != lemma or letter in "dk":
                        yield form, letter, lemma
                    if letter == "d" and not forms[1]:
                        yield form, "k", lemma


def brill(folder: Path) -> dict[str, str]:
    """The commonest reading of each word."""
    found = {}
    for line in (folder / "en-lexicon.txt").read_text(encoding="utf-8").splitlines():
        word, _, tag = line.partition(" ")
        if tag in PENN:
            found[word] = PENN[tag]
    return found


def sense_counts(folder: Path) -> dict[str, Counter[str]]:
    """How often each lemma was tagged as noun, verb, adjective and adverb."""
    found: dict[str, Counter[str]] = defaultdict(Counter)
    with (folder / "index.sense").open(encoding="utf-8") as lines:
        for line in lines:
            key, _, _, count = line.split()
            lemma, _, sense = key.partition("%")
            found[lemma][SENSE_KINDS[sense[0]]] += int(count)
    return found


def verb_frames(folder: Path) -> dict[str, set[int]]:
    """The sentence frames of each verb, over all its senses."""
    found: dict[str, set[int]] = defaultdict(set)
    for line in (folder / "data.verb").read_text(encoding="utf-8").splitlines():
        if line.startswith("  "):
            continue
        head, _, _ = line.partition("|")
        fields = head.split()
        count = int(fields[3], 16)
        words = fields[4 : 4 + 2 * count : 2]
        for number, word in re.findall(r"\+ (\d\d) ([0-9a-f]{2})", head):
            at = int(word, 16)
            for each in words if at == 0 else [words[at - 1]]:
                found[each].add(int(number))
    return found


def is_plain(word: str) -> bool:
    """Whether it is a word in small letters, without accents or joints."""
    return word.isascii() and word.isalpha() and word.islower()


def told_by_ending(word: str, readings: str) -> bool:
    """Whether the classifier guesses the same without the table."""
    if word.endswith("ly"):
        return readings == "r"
    if word.endswith("ing"):
        return readings == "g"
    if word.endswith("ed"):
        return set(readings) == {"d", "k"}
    if re.search(r"(?:ous|ful|ical|less|ible|able)$", word):
        return readings == "a"
    if word.endswith("s") and not word.endswith(("ss", "us", "is")):
        return readings == "s"
    return readings == "n"


def all_readings(folder: Path) -> tuple[dict[str, set[str]], dict[tuple[str, str], str]]:
    """The readings of each word, and the lemma of each form."""
    readings: dict[str, set[str]] = defaultdict(set)
    lemmas: dict[tuple[str, str], str] = {}
    counts, common = sense_counts(folder), brill(folder)
    for form, letter, lemma in inflected(folder):
        if is_plain(form) and not _is_rare(form, letter, counts[lemma], common):
            readings[form].add(letter)
            lemmas[form, letter] = lemma
    for word, letter in common.items():
        if is_plain(word) and word not in readings and len(word) > 2:
            readings[word].add(letter)
            if letter in "dk" and word.endswith("ed"):
                readings[word] |= {"d", "k"}
    return readings, lemmas


def _is_rare(form: str, letter: str, tagged: Counter[str], common: dict[str, str]) -> bool:
    kind = {"s": "n", "z": "b", "d": "b", "k": "b", "g": "b"}.get(letter, letter)
    total = sum(tagged.values())
    unknown = bool(tagged) and kind not in tagged
    rare = total >= ENOUGH and tagged[kind] <= RARE * total
    return (unknown or (rare and letter in "bzr")) and common.get(form) != letter


def in_order(folder: Path, readings: dict[str, set[str]]) -> dict[str, str]:
    """The readings of each word in their order, those left out that its ending tells."""
    counts, common = sense_counts(folder), brill(folder)
    ordered: dict[str, str] = {}
    for word, found in readings.items():
        first = common.get(word)
        if first not in found:
            first = _by_senses(word, found, counts)
        order = first + "".join(sorted(found - {first}, key="nsarbzdkg".index))
        if not told_by_ending(word, order):
            ordered[word] = order
    return ordered


def phrasal(folder: Path) -> dict[str, list[str]]:
    """The verbs that each particle makes another verb of: "put off", "turn down"."""
    found: dict[str, set[str]] = defaultdict(set)
    with (folder / "index.sense").open(encoding="utf-8") as lines:
        for line in lines:
            lemma, _, sense = line.partition("%")
            verb, _, particle = lemma.partition("_")
            if sense[0] == "2" and particle in PARTICLES:
                found[particle].add(verb)
    return {particle: sorted(verbs) for particle, verbs in found.items()}


HEADER = """\
# The classes of English words: readings, irregular forms, what verbs take, phrasal verbs.
# Made by tools/word_classes.py from lemminflect 0.2.3 (MIT, Copyright 2019 Brad Jascob; from the
# SPECIALIST lexicon of the US National Library of Medicine), Brill's lexicon as in textblob 0.20.1
# (MIT, Copyright 1993 Massachusetts Institute of Technology and University of Pennsylvania;
# with words of the Twitter data of Carnegie Mellon University, CC BY 3.0),
# WordNet 3.1 (Copyright 2011 Princeton University; its licence permits use, copying and
# distribution for any purpose without fee).
"""


def main() -> None:
    """Print the table."""
    folder = Path(sys.argv[1])
    readings, lemmas = all_readings(folder)
    ordered, frames = in_order(folder, readings), verb_frames(folder)
    print(HEADER + "[readings]")
    print(*sorted(set(ordered.values())))
    print("[words]")
    pairs = [f"{word} {order}" for word, order in sorted(ordered.items())]
    for at in range(0, len(pairs), LINE):
        print(*pairs[at : at + LINE])
    print("[irregular]")
    for (form, letter), lemma in sorted(lemmas.items()):
        if letter in "szdkg" and not _regular(form, letter, lemma):
            print(form, letter, lemma)
    print("[frames]")
    for name, numbers in FRAMES.items():
        print(name, *sorted(w for w, found in frames.items() if found & numbers and is_plain(w)))
    for particle, verbs in sorted(phrasal(folder).items()):
        print(f"+{particle}", *verbs)


def _by_senses(word: str, found: set[str], counts: dict[str, Counter[str]]) -> str:
    tagged = counts.get(word, Counter())
    return max(sorted(found, key="nsarbzdkg".index), key=lambda letter: tagged[letter])


def _regular(form: str, letter: str, lemma: str) -> bool:
    """Whether one of the rules of spelling leads from the form back to the lemma alone."""
    if letter in "sz":
        return form in (lemma + "s", lemma + "es") or form == re.sub(r"y$", "ies", lemma)
    ending = "ing" if letter == "g" else "ed"
    return form in (
        lemma + ending,
        lemma[:-1] + ending if lemma.endswith("e") else "",
        lemma + lemma[-1] + ending,
        lemma[:-1] + "i" + ending if lemma.endswith("y") else "",
    )


if __name__ == "__main__":
    main()
