"""Bylines -> the people they name."""

import re
from collections.abc import Iterable

LEADS = re.compile(
    r"^(?:(?:written|story|words|text|reporting|posted|published|reported|edited|analysis|opinion"
    r"|comment|commentary|perspective|column|essay|review|interview|exclusive|report)\s+)?"
    r"by\s*:?\s+(?=\S)"
    r"|^(?:(?:text|texte|texto|testo|interview|kommentar|analyse|bericht|gastbeitrag)\s+)?"
    r"(?:von|par|por|da|di|door|av)\s+(?=\S+\s+\S)"
    r"|^(?:authors?|byline|words|text[eo]?|testo|autore?)\s*:\s*",
    re.IGNORECASE,
)
"""What stands before a name. Words of other languages are names too: Von Trapp, Di Caprio."""
PARTS = re.compile(
    r"\s*(?:[,;|•·\n\t]|\s/\s|&|\s[-–—]\s|\b(?i:and|und|et|with)\b|\b(?:mit|avec|con)\b)\s*"
)
SHORT_AND = re.compile(r"\s+(?:y|e|en|og|och|ve)\s+")
"""Words for "and" that may stand in a name: Ortega y Gasset."""
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
NOT_AUTHORS = re.compile(
    r"(?:additional\s+reporting|reporting\s+from|editing|edited|compiled|special\s+to|for\b"
    r"|(?:photo|illustrat|video|graphic|picture|image|foto)\w*\s+(?:by|von|par|por|di)\b)",
    re.IGNORECASE,
)
"""How a part begins that tells who else had a hand in the article, or whom it was written for."""
HONOURS = frozenset("phd md ma ba llm mba esq rn jd obe cbe mbe mp frs".split())
GENERATIONS = frozenset("jr sr ii iii iv".split())
"""What follows a surname after a comma; the second is a part of it."""
LONGEST_NAME = 60
LONGEST_UNCASED = 8
LONGEST_LINE = 400
LONGEST_CREDIT = 120
"""Characters, all four."""
ENDS = (".", "”", '"', "!", "?", ":", ",")
PARTICLES = frozenset(
    "al bin bint da de del della den der di do dos du el ibn la le ter van von zu".split()
)
"""Words of a name that are not capitalised."""
OF_NAME = re.compile(r"[\w'’.-]+")


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
    return names if all(is_full_name(name) for name in names) else ()


def lone_names(line: str) -> tuple[str, ...]:
    """The people of a line that is made of names alone."""
    if len(line) > LONGEST_NAME:
        return ()
    names = tuple(part.strip() for part in re.split(r"\s*/\s*|,\s+|\s+and\s+", line.strip()))
    return names if all(is_full_name(n) and not TITLES.search(n) for n in names) else ()


def is_full_name(text: str) -> bool:
    """Two to four capitalised words, with the particles of names among them.

    A name in a script without capitals is one or two short words.
    """
    words = text.split()
    if text.upper() == text.lower():
        return len(words) <= 2 and 2 <= len(text) <= LONGEST_UNCASED and text[0].isalpha()
    return (
        2 <= len(words) <= 4
        and words[0].lower() != "the"
        and all(
            word in PARTICLES or (word[0].isupper() and OF_NAME.fullmatch(word)) for word in words
        )
    )


def _names(line: str) -> list[str]:
    line = LEADS.sub("", _lines_of_names(line[:LONGEST_LINE]), count=1)
    parts = [part for each in PARTS.split(line) for part in _parted(each)]
    if len(parts) == 2 and "," in line and _surname_first(parts):
        return [f"{parts[1]} {parts[0]}"]
    names: list[str] = []
    for at, part in enumerate(parts):
        name = TAILS.sub("", LEADS.sub("", part)).strip(" .:-–—*")
        if at and names and _letters(part) in GENERATIONS:
            names[-1] += f", {part}"
        elif _is_name(name) and not (at and _is_no_author(part)):
            names.append(name)
    return names


def _lines_of_names(text: str) -> str:
    """The lines of a byline, each a name or a title; lines of one word are a name's two halves."""
    lines = [" ".join(line.split()) for line in text.splitlines() if line.strip()]
    return ("\n" if any(" " in line for line in lines) else " ").join(lines)


def _parted(part: str) -> list[str]:
    """The people of a part, at an "and" that has a full name on either side."""
    people = SHORT_AND.split(part)
    if all(" " in person.strip() for person in people):
        return people
    return [part] if part else []


def _is_no_author(part: str) -> bool:
    return bool(TITLES.search(part) or NOT_AUTHORS.match(part) or _letters(part) in HONOURS)


def _letters(part: str) -> str:
    return re.sub(r"[\s.]+", "", part).lower()


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
