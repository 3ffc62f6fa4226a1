"""The patterns by which a text is cut into words and sentences.

Each is spelled twice: `plain` ones leave out marks and fractions that no ASCII text has, since the
characters beyond it make a table of 65,536 of each class, which takes long to compile.
"""

import re
from functools import cache

from factsheet.text.characters import UNSEEN


@cache
def token(*, plain: bool = False) -> re.Pattern[str]:
    """Letters before digits, digits with the separators inside them, dotted initials, then single
    marks. An apostrophe with its ending is a token of its own: Friday's is "friday" and "'s".

    Words of plain letters come first: most tokens are such, and they are told by less.
    """
    fractions, apostrophes, spaces, unseen = (
        ("", "'", "", "") if plain else ("¼-¾⅐-⅞", "'’", "\u00a0\u2009\u202f", UNSEEN)
    )
    return re.compile(
        rf"([A-Za-z]{{2,}}+(?![^\W\d_{fractions}])"
        r"|[^\W\d_]\.(?:[^\W\d_]\.)+"
        r"|[ap]\.m\b\.?"
        rf"|[^\W\d_{fractions}]+"
        rf"|\d+(?:[.,{apostrophes}{spaces}]\d+)*"
        rf"|[{apostrophes}](?:s|t|re|ve|ll|d|m)\b"
        rf"|[^\w\s{unseen}]"
        rf"|[_{fractions}])"
    )


@cache
def sentence_end(*, plain: bool = False) -> re.Pattern[str]:
    """Where a sentence may end.

    It begins with a set of characters: the engine looks for that faster than for one of two
    branches.
    """
    ellipsis, closing, quotes, apostrophe = ("", "", "", "") if plain else ("…", "”’»", "“‘", "’")
    return re.compile(
        rf"[.!?{ellipsis}](?:(?:(?<=\.)\.\.)?['\"{closing})\]]*(?=\s|$)"
        rf"|(?<!…)['\"{closing[:2]}]{{1,2}}(?=[A-Z{quotes}])"
        rf"|(?<=[\w%)][\w%)][.!?])(?=[A-Z][^\W\d_A-Z]*[\s,{apostrophe}':]))"
    )


@cache
def opening(*, plain: bool = False) -> re.Pattern[str]:
    """What a sentence may open with."""
    quotes, dashes, letters = ("", "", "") if plain else ("“‘«", "—–", "À-ÞА-Я€£¥")
    return re.compile(rf"\s*[\"'{quotes}(\[{dashes}-]*\s*(?:[A-Z0-9$#@{letters}]|``)")
