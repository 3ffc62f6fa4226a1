"""A difference as one HTML page without scripts, that nothing has to be loaded for."""

from collections.abc import Iterable, Iterator
from html import escape

from factsheet.renderers import RenderOptions
from factsheet.renderers.differences.outline import Entry, Piece, entries, named, tally
from factsheet.renderers.page import page
from factsheet.renderers.visible import visible
from factsheet.versions.difference.changes import Difference

STYLE = """\
:root { color-scheme: light dark; --paper: #fbfaf6; --ink: #1c1b19; --soft: #5c5850;
  --rule: #dcd8cd; --gone: #a3242b; --gone-paper: #f9dedc; --come: #1f6b3a; --come-paper: #d9eedd; }
@media (prefers-color-scheme: dark) { :root { --paper: #17181a; --ink: #e9e6df; --soft: #a8a399;
  --rule: #37393d; --gone: #f2a3a0; --gone-paper: #4a2526; --come: #7ccf97;
  --come-paper: #1f3d2a; } }
body { background: var(--paper); color: var(--ink); max-width: 52rem; margin: 0 auto;
  padding: 2.5rem 1.2rem 4rem; overflow-wrap: break-word;
  font: 15px/1.5 ui-sans-serif, system-ui, "Segoe UI", "Noto Sans", Arial, sans-serif; }
h1, .values, blockquote { font-family: Charter, "Noto Serif", Georgia, serif; }
.eyebrow { font-size: .8rem; font-weight: 600; letter-spacing: .08em; text-transform: uppercase; }
.eyebrow, .tally, h2 span, .delta { color: var(--soft); }
h1 { font-size: 1.9rem; line-height: 1.2; margin: .3rem 0; }
p { margin: .2rem 0; }
article { border-top: 1px solid var(--rule); padding: 1.1rem 0; }
article:first-of-type { margin-top: 1.8rem; }
h2 { font-size: .9rem; margin: .9rem 0 0; }
h2:first-child { margin-top: 0; }
h2 span { font-weight: normal; margin-left: .4em; }
.values { font-size: 1.2rem; }
.values del, .values ins { background: none; text-decoration: none; }
.values del { color: var(--gone); } .values ins { color: var(--come); font-weight: 600; }
.delta { font: 15px/1.5 ui-sans-serif, system-ui, sans-serif; margin-left: .6em; }
.sentences { display: grid; gap: .8rem 1.6rem; margin-top: .8rem;
  grid-template-columns: repeat(auto-fit, minmax(min(18rem, 100%), 1fr)); }
blockquote { margin: 0; padding-left: .8rem; border-left: 3px solid var(--rule); }
del { background: var(--gone-paper); } ins { background: var(--come-paper); }
@media print { body { padding: 0; } article { break-inside: avoid; } }
"""


def render(difference: Difference, options: RenderOptions) -> str:  # noqa: ARG001 - all is shown
    """The whole page; every word of the articles is escaped."""
    title = _text(named(difference.new))
    told = (
        f'<main>\n<p class="eyebrow">Changes</p>\n<h1>{title}</h1>\n'
        f'<p class="tally">{_text(tally(difference))}</p>\n{body(difference)}\n</main>'
    )
    return page(f"Changes: {title}", told, STYLE)


def body(difference: Difference) -> str:
    """The changes alone, for a page that holds more than one difference."""
    return "\n".join("\n".join(_changes(group)) for group in _by_sentence(entries(difference)))


def _by_sentence(changes: Iterable[Entry]) -> Iterator[list[Entry]]:
    group: list[Entry] = []
    for entry in changes:
        group.append(entry)
        if not entry.joined:
            yield group
            group = []


def _changes(group: list[Entry]) -> Iterator[str]:
    """The changes of one sentence, and the sentence."""
    last = group[-1]
    yield "<article>"
    for entry in group:
        yield f"<h2>{entry.label} <span>{_text(entry.about)}</span></h2>"
        values = [f"<{tag}>{_text(told)}</{tag}>" for tag, told in _sides(entry) if told]
        delta = f' <span class="delta">{_text(entry.delta)}</span>' if entry.delta else ""
        yield f'<p class="values">{" → ".join(values)}{delta}</p>'
    if last.old_sentence or last.new_sentence:
        yield '<div class="sentences">'
        yield from _sentence(last.old_sentence, "del")
        yield from _sentence(last.new_sentence, "ins")
        yield "</div>"
    yield "</article>"


def _sides(entry: Entry) -> tuple[tuple[str, str], tuple[str, str]]:
    """Both values with what marks them; one that stayed has no mark."""
    return ("del", entry.old), ("span" if entry.stayed else "ins", entry.new)


def _sentence(pieces: Iterable[Piece], tag: str) -> Iterator[str]:
    told = "".join(
        f"<{tag}>{_text(piece.text)}</{tag}>" if piece.marked else _text(piece.text)
        for piece in pieces
    )
    if told:
        yield f"<blockquote>{told}</blockquote>"


def _text(words: str) -> str:
    return escape(visible(words))
