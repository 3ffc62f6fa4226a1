"""Bylines -> the people they name."""

import re
from collections.abc import Iterable

LEADS = re.compile(
    r"^(?:(?:written|story|words|text|reporting|posted|published|reported|edited)\s+)?"
    r"(?:by|von|par|por|da|di|door|av)\s*:?\s+(?=\S)|^(?:authors?|byline|words|text)\s*:\s*",
    re.IGNORECASE,
)
PARTS = re.compile(r"\s*(?:[,;|•·\n\t]|\s/\s|&|\s[-–—]\s|\band\b|\bund\b|\bet\b|\bwith\b)\s*")
TAILS = re.compile(
    r"\s+(?:(?:for|of|at)\s+(?:the\s+)?[A-Z\w.'’ ]+"
    r"|in\s+[A-Z][\w.'’ ]+|\(.*\)|@\w+|\S+@\S+|updated\b.*|published\b.*)$",
    re.IGNORECASE,
)
TITLES = re.compile(
    r"\b(?:editors?|reporters?|correspondents?|writers?|columnists?|journalists?|producers?|"
    r"contributors?|bureau|chief|director|head|analysts?|staff|freelance\w*|author|fellow|"
    r"professor|lecturer|photographers?|assistant|presenters?|desk|team|newsroom|intern|manager|"
    r"founder|ceo|redakt\w+|rédact\w+)\b",
    re.IGNORECASE,
)
NO_NAMES = frozenset(
    (
        "admin administrator author authors editor editors staff guest anonymous unknown none null "
        "newsroom webmaster user root editorial wordpress n/a ap-user"
    ).split()
)
LONGEST_NAME = 60
LONGEST_CREDIT = 120
"""Characters, both."""
ENDS = (".", "”", '"', "!", "?", ":", ",")
NAME = re.compile(
    r"(?:[A-Z][\w'’.-]*|de|der|van|von|al|bin|la|le|di|da|el)(?:\s+(?:[A-Z][\w'’.-]*|de|der|van|von|al|bin|la|le|di|da|el)){1,3}"
)
"""Two to four capitalised words, with the particles of names among them."""


def people(stated: Iterable[str], *, site: Iterable[str] = ()) -> tuple[str, ...]:
    """The people of one or more bylines, in order, each once.

    The site's own names, job titles, handles and addresses are left out.
    """
    own = {_folded(name) for name in site if name}
    found: dict[str, str] = {}
    for line in stated:
        for name in _names(line):
            folded = _folded(name)
            if folded and folded not in own and folded not in NO_NAMES:
                found.setdefault(folded, name)
    return tuple(found.values())


def credit(line: str) -> tuple[str, ...]:
    """The people of a line that is a byline and nothing else: "By", and names."""
    if len(line) > LONGEST_CREDIT or not LEADS.match(line) or line.rstrip().endswith(ENDS):
        return ()
    names = people([line])
    return names if all(NAME.fullmatch(name) for name in names) else ()


def lone_names(line: str) -> tuple[str, ...]:
    """The people of a line that is made of names alone."""
    if len(line) > LONGEST_NAME:
        return ()
    names = tuple(part.strip() for part in re.split(r"\s*/\s*|,\s+|\s+and\s+", line.strip()))
    return names if all(NAME.fullmatch(n) and not TITLES.search(n) for n in names) else ()


def _names(line: str) -> list[str]:
    line = LEADS.sub("", " ".join(line.split())[:400], count=1)
    parts = [part for part in PARTS.split(line) if part]
    if len(parts) == 2 and "," in line and _surname_first(parts):
        return [f"{parts[1]} {parts[0]}"]
    names = []
    for at, part in enumerate(parts):
        name = TAILS.sub("", LEADS.sub("", part)).strip(" .:-–—*")
        if _is_name(name) and not (at and TITLES.search(name)):
            names.append(name)
    return names


def _surname_first(parts: list[str]) -> bool:
    return all(" " not in part and part[:1].isupper() for part in parts)


def _is_name(name: str) -> bool:
    if not 1 < len(name) <= LONGEST_NAME or "://" in name or "@" in name:
        return False
    if any(c.isdigit() for c in name):
        return False
    return any(c.isalpha() and not c.islower() for c in name)


def _folded(name: str) -> str:
    return re.sub(r"^the ", "", " ".join(name.casefold().split()))
