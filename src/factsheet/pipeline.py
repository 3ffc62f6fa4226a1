"""Document -> sheet, through every stage; nothing here touches the world."""

import gc
from collections.abc import Container, Iterable, Iterator, Mapping
from functools import cache
from itertools import groupby

from msgspec import UNSET, Struct
from msgspec.structs import replace

from factsheet import __version__
from factsheet.facts.key_facts import mark_key
from factsheet.facts.key_signs import headings
from factsheet.facts.link import link
from factsheet.facts.reading import RoleReading
from factsheet.facts.roles import find_roles, read_lines
from factsheet.facts.summary import SENTENCES, summarise
from factsheet.grammar.annotate import Dispatch, annotate
from factsheet.grammar.resolve import resolve
from factsheet.grammar.rule import Annotation, TurnedDown
from factsheet.languages import language as find_language
from factsheet.languages.base import Language
from factsheet.languages.identification import other_language
from factsheet.model import sheet
from factsheet.model.corrections import CorrectionNote, withdrawals
from factsheet.model.document import Block, Document, SheetWarning, Span
from factsheet.model.entities import Names
from factsheet.model.fact import Fact
from factsheet.model.judgement import Judgement
from factsheet.model.speech import Speech
from factsheet.model.values import MonetaryAmount, Quantity, Quotation
from factsheet.packs.index import Packs
from factsheet.syntax import Syntax
from factsheet.text.context import ReadingContext
from factsheet.text.digest import text_sha256_hex
from factsheet.text.prose import prose
from factsheet.text.tokens import Tokens

SHORT = 200_000
"""Characters of a text for which the collector waits: what holds only itself adds up in a book."""


class Analysis(Struct, frozen=True):
    """Everything that was found in a document, and everything that was turned down."""

    document: Document
    language: Language
    context: ReadingContext
    annotations: tuple[Annotation, ...]
    turned_down: tuple[TurnedDown, ...]
    names: Names
    syntax: Syntax
    speeches: tuple[Speech, ...]
    roles: dict[int, RoleReading]
    modalities: Mapping[int, Judgement]
    corrections: tuple[CorrectionNote, ...]
    facts: tuple[Fact, ...]
    crowded: frozenset[Block]


@cache
def dispatch(language: Language) -> Dispatch:
    """The rules of a language by the words that they begin with, put together once."""
    return Dispatch(language.rules)


def analyse(
    document: Document,
    packs: Packs | None = None,
    language: Language | None = None,
    *,
    grounds: bool = True,
) -> Analysis:
    """Find the facts of a document; without packs and language, by the built-in ones of English.

    What spoke for each role, and against what is no fact, is kept where these `grounds` are to be
    told.
    """
    language = language or find_language()
    text, published = document.text, document.particulars.published
    tokens = Tokens(text, prose(text, document.blocks))
    context = language.read_context(tokens, document.particulars)
    figures, refused, crowded = annotate(context, dispatch(language), grounds=grounds)
    figures, overlapped = resolve(figures)
    measures = language.wording.measures()
    amounts = [Span(a.start, a.end) for a in figures if _is_amount(a, measures)]
    names = language.find_names(context, amounts)
    syntax = language.read_syntax(context.classes, names, figures)
    figures = [
        figure
        for day, post in groupby(figures, lambda figure: document.day_at(figure.start))
        for figure in language.normalise_times(list(post), syntax, day)
    ]
    speeches = language.find_speech(context, names, syntax)
    annotations = sorted([*figures, *_quotations(speeches)], key=lambda a: (a.start, a.end))
    lines = read_lines(context, annotations, names, published, language.wording)
    packs = packs or language.packs()
    frames = language.read_frames(syntax, names, packs.asked)
    roles = find_roles(lines, packs, frames, annotations, grounds=grounds)
    corrections = language.find_corrections(context, annotations, names)
    spans = [Span(a.start, a.end) for a in annotations]
    modalities = {
        **language.find_modality(syntax, annotations, published),
        **dict(withdrawals(corrections, spans)),
    }
    spans = [Span(figure.start, figure.end) for figure in figures]
    subjects = language.find_subjects(context, names, speeches, syntax, spans)
    linked = link(context, annotations, subjects, speeches, roles, modalities)
    return Analysis(
        document,
        language,
        context,
        tuple(annotations),
        (*refused, *overlapped),
        names,
        syntax,
        speeches,
        roles,
        modalities,
        corrections,
        _numbered(
            document, mark_key(document, linked, packs.weights, [c.note for c in corrections])
        ),
        crowded,
    )


def _quotations(speeches: Iterable[Speech]) -> Iterator[Annotation]:
    """The stretches of speech that are facts of their own."""
    for speech in speeches:
        if speech.quoted:
            yield Annotation(*speech.span, Quotation(speech.content, speech.form), speech.rule)


def _numbered(document: Document, facts: tuple[Fact, ...]) -> tuple[Fact, ...]:
    """The facts with their pages; as they are where the format knows none."""
    if not document.pages:
        return facts
    return tuple(replace(fact, page=document.page_at(fact.start)) for fact in facts)


def make_sheet(
    document: Document, packs: Packs | None = None, *, sentences: int = SENTENCES
) -> sheet.Sheet:
    """The fact sheet of a document, with a summary of so many sentences.

    Without packs, figures have the roles that those which come with the program give them.

    The collector rests meanwhile: nearly all that is made is of use to the end, or goes when it is
    let go of, and to look through it again and again takes one part in twelve of the time.
    """
    collecting = gc.isenabled() and len(document.text) <= SHORT
    if collecting:
        gc.disable()
    try:
        analysis = analyse(document, packs, grounds=False)
        analysis.syntax.forget()
        return to_sheet(analysis, sentences=sentences)
    finally:
        if collecting:
            gc.enable()


def to_sheet(analysis: Analysis, *, sentences: int = SENTENCES) -> sheet.Sheet:
    """The fact sheet of what was found."""
    document, facts, language = analysis.document, analysis.facts, analysis.language
    particulars = document.particulars
    return sheet.Sheet(
        tool=sheet.Tool("factsheet", __version__),
        source=sheet.Source(document.location, document.sha256),
        article=sheet.Article(
            particulars.title,
            particulars.authors,
            particulars.publisher,
            particulars.published,
            particulars.modified,
            particulars.language,
            particulars.url,
            particulars.section,
            particulars.origins,
            _dateline(analysis),
        ),
        text=sheet.Text(
            document.text,
            text_sha256_hex(document.text),
            blocks=document.blocks,
            pages=document.pages or UNSET,
            posts=document.posts or UNSET,
        ),
        summary=summarise(analysis.context.tokens, facts, language, sentences=sentences),
        facts=facts,
        people=tuple(
            sheet.Person(e.name, e.role, e.mentions)
            for e in analysis.names.entities
            if e.kind == "person"
        ),
        organizations=tuple(
            sheet.Organization(e.name, e.mentions)
            for e in analysis.names.entities
            if e.kind == "organization"
        ),
        corrections=tuple(_corrections(analysis)),
        warnings=(*document.warnings, *_warnings(analysis)),
    )


def _is_amount(figure: Annotation, measures: Container[str]) -> bool:
    """Whether a figure is of money or of a physical unit, whose letters name nobody: 7 Mt."""
    value = figure.value
    measured = isinstance(value, Quantity) and value.unit in measures
    return measured or isinstance(value, MonetaryAmount)


def _corrections(analysis: Analysis) -> Iterator[sheet.Correction]:
    text = analysis.document.text
    for each in analysis.corrections:
        said, right = (span and text[slice(*span)] for span in (each.withdrawn, each.right))
        yield sheet.Correction(said, right, *each.note)


def _dateline(analysis: Analysis) -> sheet.Dateline | None:
    """The first dateline of the article."""
    text = analysis.document.text
    for found in analysis.context.datelines[:1]:
        parts = (found.place, found.date, found.agency)
        return sheet.Dateline(*(span and text[slice(*span)] for span in parts))
    return None


def _warnings(analysis: Analysis) -> Iterator[SheetWarning]:
    document = analysis.document
    if document.particulars.published is None:
        yield SheetWarning(
            "no_publication_date",
            "The article gives no publication date, so relative times are not resolved. "
            "Name the day with --as-of.",
        )
    other = other_language(document.text, analysis.language.function_words)
    if other:
        yield SheetWarning(
            "not_english",
            f"The text is in {other}, and only English is read: what was found may be wrong.",
        )
    for found in analysis.language.find_contradictions(
        document.text, analysis.facts, document.particulars.published, headings(document)
    ):
        yield SheetWarning("inconsistent", f"{found.message}.", (found.one, found.other))
    unread = frozenset(document.blocks).difference(analysis.context.tokens.blocks)
    for start, length in _stretches(document.blocks, unread):
        yield SheetWarning(
            "not_prose",
            f"The {length} characters from {start} on say the same few words again and again, "
            "or hold none, and were not read for facts.",
        )
    for start, length in _stretches(document.blocks, analysis.crowded):
        yield SheetWarning(
            "too_many_figures",
            f"The {length} characters from {start} on hold more figures than are read: there are "
            "only quotations from there.",
        )


def _stretches(blocks: Iterable[Block], meant: Container[Block]) -> Iterator[tuple[int, int]]:
    """Where each run of these blocks starts, and how long it is."""
    for is_meant, together in groupby(blocks, meant.__contains__):
        if is_meant:
            run = list(together)
            yield run[0].start, run[-1].end - run[0].start
