"""Who "we" and "I" are: a speaker, the organisation behind them, or whose release a text is."""

from factsheet.languages.en.lexicon.legal_forms import without_form
from factsheet.languages.en.subjects.beginnings import beginnings
from factsheet.model.document import Span
from factsheet.model.entities import Entity, Names
from factsheet.model.speech import Speech
from factsheet.text.tokens import Tokens

ABOUT = "About "
"""What opens the heading of a release's last part."""
HEAD = 4
"""Blocks among which a release says that it is one."""
MARKS = frozenset(("press release", "news release", "media release", "for immediate release"))
LONGEST_HEADING = 80
"""Code points."""
ANNOUNCES = frozenset("announced announces reported reports".split())
"""What only a firm's own release says of it with "today" before."""


def speaker(names: Names, speech: Speech | None) -> Entity | None:
    """Who speaks."""
    return names.called(speech.speaker.name) if speech and speech.speaker else None


def side(names: Names, speaker: Entity) -> Entity | None:
    """The organisation that is a speaker's, or the one that their role names."""
    if speaker.kind == "organization":
        return speaker
    if speaker.role_span is None:
        return None
    stretch = Span(speaker.role_span.start, speaker.role_span.end + 1)  # the full stop of Ltd.
    inside = [e for _, e in names.within(stretch) if e.kind == "organization"]
    return inside[0] if len(inside) == 1 else None


def issuer(tokens: Tokens, names: Names) -> Entity | None:
    """The organisation whose release this is, by its mark, its heading or what it announces."""
    opening = [tokens.text[b.start : b.end].strip().lower() for b in tokens.blocks[:HEAD]]
    if not MARKS.isdisjoint(opening):
        return _first(names, Span(tokens.blocks[0].start, tokens.blocks[0].end))
    return _about(tokens, names) or _announcing(tokens, names) or _headed(tokens, names)


def _about(tokens: Tokens, names: Names) -> Entity | None:
    """The organisation that a heading such as "About Orbis" names."""
    for block in reversed(tokens.blocks):
        heading = tokens.text[block.start : block.end].split("\n", 1)[0].strip()
        if heading.startswith(ABOUT) and len(heading) < LONGEST_HEADING and heading[-1] != ".":
            found = names.at(block.start + len(ABOUT))
            return found[1] if found is not None and found[1].kind != "person" else None
    return None


def _headed(tokens: Tokens, names: Names) -> Entity | None:
    """The firm that a headline opens with, form and all, and a colon: Orbis SE: A strong half."""
    firm = names.at(0)
    if firm is None or tokens.text[firm[0].end : firm[0].end + 1] != ":":
        return None
    words = tuple(tokens.word[: tokens.at_or_after(firm[0].end)])
    return firm[1] if without_form(words) != words else None


def _announcing(tokens: Tokens, names: Names) -> Entity | None:
    """The organisation that "today announced" what the lead tells."""
    _, lead = beginnings(tokens)
    first, stop = map(tokens.at_or_after, lead)
    for at in range(first, stop):
        if tokens.word[at] == "today" and tokens.word[at + 1] in ANNOUNCES:
            return _first(names, Span(lead.start, tokens.start[at]))
    return None


def _first(names: Names, stretch: Span) -> Entity | None:
    """The first body that a stretch names."""
    return next((e for _, e in names.within(stretch) if e.kind in ("organization", "other")), None)
