"""Whether a text is of the language that it is read in; if not, of which, by its commonest words.

The words of other languages are the stop lists that jusText keeps, made from their Wikipedias.
"""

import re
from collections import Counter
from functools import cache
from importlib.util import find_spec
from pathlib import Path

SAMPLE = 8_000
"""Characters by which a language is told."""
LEAST_LETTERS = 100
LEAST_WORDS = 50
"""Of a text in Latin letters: of fewer, a table or a list of names may have none of its own."""
OWN = 0.2
"""The share of its own function words that any prose has; English news has 0.4 and more."""
OTHERS = 0.2
TIMES = 2.0
"""How much more common another language's words must be than those of its own."""
FOREIGN = 0.08
"""The share of function words that prose of no language with a list stays below."""
WORD = re.compile(r"[^\W\d_]+")
SCRIPTS = {
    "HIRAGANA": "Japanese",
    "KATAKANA": "Japanese",
    "CJK": "Chinese",
    "THAI": "Thai",
    "LAO": "Lao",
    "KHMER": "Khmer",
    "MYANMAR": "Burmese",
    "TIBETAN": "Tibetan",
}
"""The languages that are written without spaces, by what Unicode calls their letters."""
UNKNOWN = "another language"


def other_language(text: str, function_words: frozenset[str]) -> str | None:
    """The English name of a text's language; None where it is the one of these function words, or
    the text is too short to tell."""
    words = WORD.findall(text[:SAMPLE])
    if sum(map(len, words)) < LEAST_LETTERS or not function_words:
        return None
    folded = list(map(str.lower, words))
    own = _share(folded, function_words)
    if own >= OWN:
        return None
    return _by_script(words) or _by_words(words, folded, own)


def _share(words: list[str], known: frozenset[str]) -> float:
    return sum(map(known.__contains__, words)) / len(words)


def _by_script(words: list[str]) -> str | None:
    import unicodedata  # a megabyte of tables

    letters = "".join(words)
    names = Counter(unicodedata.name(letter, "").partition(" ")[0] for letter in letters)
    found: Counter[str] = Counter()
    for script, language in SCRIPTS.items():
        found[language] += names[script]
    if 2 * found.total() < len(letters):
        return None
    return "Japanese" if found["Japanese"] else found.most_common(1)[0][0]


def _by_words(words: list[str], folded: list[str], own: float) -> str | None:
    share, name = max((_share(folded, listed), name) for name, listed in _stop_lists())
    if share >= OTHERS and share >= TIMES * own:
        return name
    in_prose = sum(word.islower() for word in words)
    latin = any("a" <= letter <= "z" for letter in folded[0])
    unlike = own < FOREIGN and (not latin or in_prose >= LEAST_WORDS)
    return UNKNOWN if unlike else None


@cache
def _stop_lists() -> list[tuple[str, frozenset[str]]]:
    """The lists by the names of their languages; read from the files, since to import jusText
    takes longer than to read a text."""
    spec = find_spec("justext")
    folders = spec.submodule_search_locations if spec else None
    if not folders:
        raise ModuleNotFoundError("justext, which trafilatura brings, is not installed")
    return [
        (path.stem.replace("_", " "), frozenset(path.read_text("utf-8").split()))
        for path in sorted(Path(folders[0], "stoplists").glob("*.txt"))
        if "English" not in path.stem
    ]
