"""Whose release an article is: the company that a heading at its end is about."""

from factsheet.languages.en.lexicon.sayings import FORECASTS
from factsheet.model.document import Span
from factsheet.model.entities import Entity, Names
from factsheet.text.tokens import Tokens

ABOUT = "About "
"""What opens the heading of a release's last part."""
HEAD = 4
"""Blocks among which a release says that it is one."""
MARKS = frozenset(("press release", "news release", "media release", "for immediate release"))
LONGEST_HEADING = 80
"""Code points."""


def issuer(tokens: Tokens, names: Names) -> Entity | None:
    """The organisation that a heading such as "About Orbis" names."""
    opening = [tokens.text[b.start : b.end].strip().lower() for b in tokens.blocks[:HEAD]]
    if not MARKS.isdisjoint(opening):
        lead = tokens.blocks[0]
        bodies = (e for span, e in names.within(Span(lead.start, lead.end)) if e.kind != "person")
        return next(bodies, None)
    for block in reversed(tokens.blocks):
        heading = tokens.text[block.start : block.end].split("\n", 1)[0].strip()
        if heading.startswith(ABOUT) and len(heading) < LONGEST_HEADING and heading[-1] != ".":
            found = names.at(block.start + len(ABOUT))
            return found[1] if found is not None and found[1].kind != "person" else None
    return None


def speaks_as_itself(name: str | None, lemma: str, company: Entity | None) -> bool:
    """Whether a company tells in its own release what it expects, which is the release's voice."""
    return company is not None and name == company.name and lemma in FORECASTS.split()
