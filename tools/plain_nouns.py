"""Write languages/en/lexicon/plain_nouns.py: words that are nouns and nothing else.

    python tools/plain_nouns.py LEXICON

LEXICON is the `en-lexicon.txt` of textblob (MIT; Brill's lexicon), as in tools/word_classes.py. The
table of word classes leaves such nouns out, since a word that it does not know is one; here they
tell a word of the language from a name.
"""

import sys
import textwrap
from pathlib import Path

from factsheet.languages.en.lexicon.word_classes import table

TARGET = Path(__file__).parents[1] / "src/factsheet/languages/en/lexicon/plain_nouns.py"
NOUNS = frozenset(("NN", "NNS"))
SHORTEST = 3
"""Letters of a noun: shorter ones are mostly abbreviations."""
MODULE = '''"""Words that are nouns and nothing else, written by tools/plain_nouns.py.

From Brill's lexicon as in textblob (MIT).
"""

from functools import cache

from factsheet.languages.en.lexicon.word_classes import lemma, table
from factsheet.text.sorted_words import SortedWords

NOUNS = """
{}
"""


@cache
def plain_nouns() -> SortedWords:
    """Nouns that the table of word classes leaves out, as it does names."""
    return SortedWords(NOUNS)


def is_common(word: str) -> bool:
    """Whether a word is one of the language, whatever its class."""
    return table().readings.knows(word) or word in plain_nouns()


def is_many(word: str) -> bool:
    """Whether a word is the plural of one of the language."""
    one = lemma(word, "s")
    return one != word and not word.endswith(("ss", "us", "is")) and is_common(one)
'''


def nouns(lexicon: Path) -> set[str]:
    """The words whose commonest reading is a noun's, and that nobody writes with a capital."""
    rows = (line.split() for line in lexicon.read_text(encoding="utf-8").splitlines())
    tagged = {row[0] for row in rows if len(row) > 1 and row[1] in NOUNS}
    plain = {word for word in tagged if word.isascii() and word.isalpha() and word.islower()}
    return {word for word in plain if len(word) >= SHORTEST and not table().readings.knows(word)}


def main() -> None:
    """Write the module."""
    body = textwrap.fill(" ".join(sorted(nouns(Path(sys.argv[1])))), 98)
    TARGET.write_text(MODULE.format(body), encoding="utf-8")


if __name__ == "__main__":
    main()
