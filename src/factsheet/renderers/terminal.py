"""A sheet for a terminal: a page of 80 columns and more, or plain lines for a pipe."""

from collections.abc import Iterable, Iterator
from io import StringIO

from rich.console import Console
from rich.text import Text

from factsheet.model.fact import Fact, Place, QuotationFact, TimeFact
from factsheet.model.sheet import Sheet
from factsheet.renderers import RenderOptions, terminal_charts, wording
from factsheet.renderers.console import console_of
from factsheet.renderers.outline import Outline, Passage, Section, excerpt, outline
from factsheet.renderers.scale import scales
from factsheet.renderers.timeline import timeline
from factsheet.renderers.visible import line, visible

WIDE = 110
"""From so many columns on, sentences stand beside their figures."""
NARROW = 60
"""Under so many columns there is no room to draw in."""
INDENT = 2
FIGURE = "bold magenta"
"""Of a terminal's own colours red and magenta alone are read well on light and on dark."""
HEADING = "bold"
MINOR = "dim"


def render(sheet: Sheet, options: RenderOptions) -> str:
    """The page, each line ended by a newline; colours only where the options ask for them."""
    out = StringIO()
    console = console_of(out, options)
    page = Page(console, options.width)
    if options.continued:
        console.print(Text(f"\n{'─' * options.width}" if options.width else "", MINOR))
    for text in page.lines(sheet, show_all=options.show_all):
        text.rstrip()
        console.print(text, soft_wrap=True)
    return out.getvalue()


class Page:
    """Lays a sheet out as lines of a given width, or of any width where none is given."""

    def __init__(self, console: Console, width: int | None) -> None:
        self.console = console
        self.width = width

    def lines(self, sheet: Sheet, *, show_all: bool) -> Iterator[Text]:
        """Every line of the page."""
        page = outline(sheet, show_all=show_all)
        yield from self._head(sheet)
        yield from self._summary(sheet, page)
        for section in page.figures:
            yield from self._figures(sheet, section)
        yield from self._scales(
            [fact for s in page.figures for p in s.passages for fact in p.facts]
        )
        yield from self._times(sheet, page.times)
        yield from self._quotations(page.quotations)
        yield from self._names(sheet)
        yield from self._notes(sheet, page.hidden)

    def _head(self, sheet: Sheet) -> Iterator[Text]:
        article = sheet.article
        yield from self._wrapped(_text(article.title or "Fact sheet", HEADING))
        particulars = (
            article.publisher,
            wording.day(article.published) if article.published else "",
            ", ".join(article.authors),
        )
        yield from self._wrapped(_text(" · ".join(filter(None, particulars))))
        yield _text(article.url or sheet.source.location or "", MINOR)  # whole, so it can be copied

    def _summary(self, sheet: Sheet, page: Outline) -> Iterator[Text]:
        if sheet.summary:
            yield from self._heading("Summary")
        shown = sorted((*page.facts, *page.times), key=lambda fact: fact.start)
        for told in sheet.summary:
            inside = tuple(fact for fact in shown if told.start <= fact.start < told.end)
            passage = Passage(Place(told.start, told.end), inside)
            yield from self._wrapped(_marked(sheet, passage, longest=10_000), INDENT)

    def _heading(self, words: str) -> Iterator[Text]:
        yield Text()
        yield _text(words.upper() if self.width else words, HEADING)

    def _figures(self, sheet: Sheet, section: Section) -> Iterator[Text]:
        yield from self._heading(section.title)
        for number, passage in enumerate(section.passages):
            if number:
                yield Text()
            heads = [text for fact in passage.facts for text in self._head_of(fact)]
            yield from self._beside(heads, _marked(sheet, passage))

    def _head_of(self, fact: Fact) -> Iterator[Text]:
        head = Text.assemble((line(fact.text), FIGURE))
        written = line(wording.beside(fact))
        if written:
            head.append(f" · {written}")
        yield head
        speaker = line(wording.speaker(fact.attribution))
        about = (
            wording.label(fact),
            wording.hedge(fact),
            wording.whose(fact),
            speaker and f"according to {speaker}",
        )
        yield _text(" · ".join(filter(None, about)))

    def _beside(self, heads: list[Text], sentence: Text) -> Iterator[Text]:
        """Figures above their sentence, or to its left on a wide page."""
        heads = [head for head in heads if head.plain]
        if self.width is None or self.width < WIDE:
            for head in heads:
                yield from self._wrapped(head, INDENT, hanging=2)
            yield from self._wrapped(sentence, INDENT * 2)
            return
        left_width = self.width * 2 // 5
        left = [row for head in heads for row in self._rows(head, left_width - 4, hanging=2)]
        right = self._rows(sentence, self.width - left_width - INDENT)
        for row in range(max(len(left), len(right))):
            yield _columns(left[row : row + 1], right[row : row + 1], left_width)

    def _scales(self, facts: list[Fact]) -> Iterator[Text]:
        if self.width is None or self.width < NARROW:
            return
        for scale in scales(facts):
            yield from self._heading(scale.title)
            yield from self._wrapped(_text("each mark is ten times the one before", MINOR), INDENT)
            yield from terminal_charts.scale_lines(scale, self.width)

    def _times(self, sheet: Sheet, times: tuple[TimeFact, ...]) -> Iterator[Text]:
        if not times:
            return
        drawn = timeline(times, sheet.article.published)
        yield from self._heading("Timeline")
        if self.width and self.width >= NARROW and drawn.axis:
            yield from terminal_charts.timeline_lines(drawn, sheet.article.published, self.width)
            yield Text()
        said = [(stretch.said, stretch.fact) for stretch in drawn.stretches]
        yield from self._told(sheet, said + [("", fact) for fact in drawn.elsewhere])

    def _told(self, sheet: Sheet, times: list[tuple[str, TimeFact]]) -> Iterator[Text]:
        for number, (said, fact) in enumerate(times):
            if number:
                yield Text()
            words = line(" ".join(filter(None, (wording.direction(fact), fact.text))))
            head = Text.assemble((words, FIGURE))
            if said not in ("", words):
                head.append(f" · {line(said)}")
            about = filter(None, (wording.label(fact), wording.hedge(fact), wording.whose(fact)))
            yield from self._beside(
                [head, _text(" · ".join(about))], _marked(sheet, Passage(fact.sentence, (fact,)))
            )

    def _quotations(self, quotations: tuple[QuotationFact, ...]) -> Iterator[Text]:
        if quotations:
            yield from self._heading("Quotations")
        for number, fact in enumerate(quotations):
            if number:
                yield Text()
            yield from self._wrapped(_text(f"“{fact.value.content}”"), INDENT)
            speaker = wording.speaker(fact.attribution) or "no speaker found"
            yield from self._wrapped(_text(f"— {speaker}", FIGURE), INDENT * 2, hanging=2)

    def _names(self, sheet: Sheet) -> Iterator[Text]:
        if sheet.people or sheet.organizations:
            yield from self._heading("Who is who")
        for person in sheet.people:
            name = Text.assemble((line(person.name), HEADING))
            name.append(f", {line(person.role)}" if person.role else "")
            yield from self._wrapped(name, INDENT, hanging=2)
        if sheet.organizations:
            names = ", ".join(line(each.name) for each in sheet.organizations)
            yield from self._wrapped(_text(f"Organisations: {names}"), INDENT, hanging=2)

    def _notes(self, sheet: Sheet, hidden: int) -> Iterator[Text]:
        if sheet.warnings:
            yield from self._heading("Warnings")
        for warning in sheet.warnings:
            yield from self._wrapped(_text(warning.message), INDENT, hanging=2)
        if hidden:
            yield Text()
            more = "fact" if hidden == 1 else "facts"
            yield _text(f"{hidden} more {more} with --all", MINOR)

    def _wrapped(self, text: Text, indent: int = 0, hanging: int = 0) -> Iterable[Text]:
        if not text.plain:
            return []
        width = self.width - indent if self.width else None
        rows = self._rows(text, width, hanging)
        return [Text.assemble(" " * (indent if self.width else 0), row) for row in rows]

    def _rows(self, text: Text, width: int | None, hanging: int = 0) -> list[Text]:
        """The text cut into rows of a width; all but the first are indented by `hanging`."""
        if width is None:
            return [text]
        first, *rest = text.wrap(self.console, max(20, width - hanging))
        return [first, *(Text.assemble(" " * hanging, row) for row in rest)]


def _text(words: str, style: str = "") -> Text:
    return Text(line(words), style=style)


def _marked(sheet: Sheet, passage: Passage, *, longest: int = 280) -> Text:
    marked = Text()
    for piece in excerpt(sheet, passage, longest=longest):
        marked.append(
            " ".join(visible(piece.text).split("\n")), style=FIGURE if piece.marked else ""
        )
    return marked


def _columns(left: list[Text], right: list[Text], width: int) -> Text:
    row = Text(" " * INDENT)
    for text in left:
        row.append_text(text)
    row.append(" " * max(1, width - row.cell_len))
    for text in right:
        row.append_text(text)
    return row
