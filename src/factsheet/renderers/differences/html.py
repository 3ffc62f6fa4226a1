"""A difference as one HTML page without scripts, that nothing has to be loaded for."""

from collections.abc import Iterable, Iterator
from html import escape

from factsheet.difference.changes import Difference
from factsheet.renderers import RenderOptions
from factsheet.renderers.differences.outline import Entry, Piece, entries, named, tally
from factsheet.renderers.visible import visible

STYLE = """\
:root { color-scheme: light dark; }
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 50rem; margin: 2rem auto; padding: 0 1rem; }
article { border-top: 1px solid #8888; padding: 1rem 0; }
h2 { font-size: 1rem; margin: 0; }
h2 span { font-weight: normal; opacity: .75; }
.values { font-size: 1.15rem; margin: .25rem 0; }
.sentences { display: grid; gap: 1rem;
  grid-template-columns: repeat(auto-fit, minmax(18rem, 1fr)); }
blockquote { margin: 0; padding-left: .75rem; border-left: 3px solid #8888; }
del { background: #f003; } ins { background: #0c04; }
del, ins { text-decoration-thickness: 2px; }
"""


def render(difference: Difference, options: RenderOptions) -> str:  # noqa: ARG001 - all is shown
    """The whole page; every word of the articles is escaped."""
    title = _text(named(difference.new))
    body = "\n".join("\n".join(_changes(group)) for group in _by_sentence(entries(difference)))
    return (
        '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta http-equiv="Content-Security-Policy" '
        "content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
        f"<title>Changes: {title}</title>\n<style>\n{STYLE}</style>\n</head>\n<body>\n"
        f"<h1>{title}</h1>\n<p>{_text(tally(difference))}</p>\n{body}\n</body>\n</html>\n"
    )


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
        delta = f" <strong>{_text(entry.delta)}</strong>" if entry.delta else ""
        yield f'<p class="values">{" → ".join(values)}{delta}</p>'
    if last.old_sentence or last.new_sentence:
        yield '<div class="sentences">'
        yield from _sentence(last.old_sentence, "del")
        yield from _sentence(last.new_sentence, "ins")
        yield "</div>"
    yield "</article>"


def _sides(entry: Entry) -> tuple[tuple[str, str], tuple[str, str]]:
    return ("del", entry.old), ("ins", entry.new)


def _sentence(pieces: Iterable[Piece], tag: str) -> Iterator[str]:
    told = "".join(
        f"<{tag}>{_text(piece.text)}</{tag}>" if piece.marked else _text(piece.text)
        for piece in pieces
    )
    if told:
        yield f"<blockquote>{told}</blockquote>"


def _text(words: str) -> str:
    return escape(visible(words))
