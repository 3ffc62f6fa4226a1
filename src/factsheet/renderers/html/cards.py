"""The sheet's side of the page: the summary, the facts as cards, the names and the warnings."""

from collections import Counter
from collections.abc import Iterable

from factsheet.model.fact import Fact, Place, QuotationFact
from factsheet.model.sheet import Sheet, SummarySentence
from factsheet.renderers import wording
from factsheet.renderers.html.article import mark_attributes, segments
from factsheet.renderers.html.escaping import attribute, prose, words
from factsheet.renderers.outline import Section, around
from factsheet.renderers.visible import passage_address


def summary(sheet: Sheet) -> str:
    """The summary's sentences, each figure a link to its card."""
    if not sheet.summary:
        return ""
    told = "".join(f"<p>{_sentence(sheet, sentence)}</p>" for sentence in sheet.summary)
    return (
        '<section id="summary" aria-labelledby="h-summary">'
        f'<h2 id="h-summary">Summary</h2>{told}</section>'
    )


def _sentence(sheet: Sheet, place: Place | SummarySentence, *, only: Fact | None = None) -> str:
    content = sheet.text.content
    near = [only] if only else [f for f in sheet.facts if place.start <= f.start < place.end]
    parts = []
    for segment in segments(content, place.start, place.end, near):
        text = prose(content[segment.start : segment.end])
        if segment.facts and only:
            text = f"<strong>{text}</strong>"
        elif segment.facts:
            text = f"<a{mark_attributes(segment.facts)}>{text}</a>"
        parts.append(text)
    return "".join(parts)


def section(sheet: Sheet, figures: Section) -> str:
    """The cards of one kind."""
    held = [fact for passage in figures.passages for fact in passage.facts]
    return facts(sheet, held[0].kind, figures.title, held)


def facts(sheet: Sheet, name: str, title: str, shown: Iterable[Fact]) -> str:
    """Cards under a heading; nothing where there are none."""
    items = "".join(_card(sheet, fact) for fact in shown)
    if not items:
        return ""
    return (
        f'<section class="facts" aria-labelledby="h-{name}">'
        f'<h2 id="h-{name}">{title}</h2><ul>{items}</ul></section>\n'
    )


def _card(sheet: Sheet, fact: Fact) -> str:
    role = attribute("data-role", fact.role) if fact.role else ""
    return (
        f"<li{attribute('id', fact.id)}{attribute('class', f'card {fact.kind}')}"
        f'{attribute("data-kind", fact.kind)}{role} data-key="{str(fact.key).lower()}">'
        f"{_head(fact)}{_about(fact)}{_said_by(fact)}{_details(sheet, fact)}</li>\n"
    )


def _head(fact: Fact) -> str:
    written, shown = wording.beside(fact), fact.text
    beside = f' <span class="written">{words(written)}</span>' if written else ""
    check = (
        f'<input type="checkbox" class="check"{attribute("data-check", fact.id)}'
        f"{attribute('aria-label', f'Checked: {shown[:80]}')}>"
    )
    link = (
        f'<a class="figure"{attribute("href", f"#in-{fact.id}")}'
        f"{attribute('data-facts', fact.id)}>{words(shown)}</a>"
    )
    return f'<div class="head">{check}<div>{link}{beside}</div></div>'


def _about(fact: Fact) -> str:
    parts = [
        f'<span class="role">{words(label)}</span>'
        for label in (wording.label(fact), wording.hedge(fact))
        if label
    ]
    whose = wording.whose(fact)
    if whose:
        parts.append(words(whose))
    return f'<p class="about">{" ".join(parts)}</p>' if parts else ""


def _said_by(fact: Fact) -> str:
    said_by = wording.speaker(fact.attribution)
    if said_by:
        lead = "" if isinstance(fact, QuotationFact) else "according to "
        return f'<p class="by">{lead}{words(said_by)}</p>'
    return '<p class="by">no speaker found</p>' if isinstance(fact, QuotationFact) else ""


def _details(sheet: Sheet, fact: Fact) -> str:
    rows = [
        ("Sentence", _sentence(sheet, around(fact), only=fact)),
        ("Characters", f"{fact.start:,}–{fact.end:,}"),
        ("Rule", words(fact.rule)),
        ("Role from", words(fact.role_rule or "")),
    ]
    listed = "".join(f"<div><dt>{name}</dt><dd>{told}</dd></div>" for name, told in rows if told)
    address = passage_address(sheet.article.url, fact.fragment)
    link = (
        f'<p><a class="original"{attribute("href", address)} rel=noreferrer>'
        f"Open the original page at these words</a></p>"
        if address
        else ""
    )
    return f"<details><summary>Evidence</summary><dl>{listed}</dl>{link}</details>"


def filters(sheet: Sheet) -> str:
    """A box for each kind that the sheet has, and a list of its roles."""
    kinds = Counter(fact.kind for fact in sheet.facts)
    boxes = "".join(
        f'<label class="chip {kind}"><input type="checkbox" name="kind" value="{kind}" checked>'
        f"{title} <small>{kinds[kind]}</small></label>"
        for kind, title in wording.KINDS.items()
        if kinds[kind]
    )
    roles = Counter(fact.role for fact in sheet.facts if fact.role)
    choices = "".join(
        f"<option{attribute('value', role)}>{words(role.replace('_', ' '))} ({count})</option>"
        for role, count in sorted(roles.items())
    )
    return (
        f"<fieldset><legend>Kinds</legend>{boxes}</fieldset>"
        f'<label>Role <select id="role"><option value="">any</option>{choices}</select></label>'
    )


def names(sheet: Sheet) -> str:
    """The people with what the article calls them, and the organisations."""
    people = "".join(
        f"<div><dt>{words(each.name)}</dt><dd>{words(each.role or '—')}</dd></div>"
        for each in sheet.people
    )
    organizations = ", ".join(words(each.name) for each in sheet.organizations)
    if not people and not organizations:
        return ""
    return (
        '<section aria-labelledby="h-names"><h2 id="h-names">Who is who</h2>'
        + (f'<dl class="names">{people}</dl>' if people else "")
        + (f"<p>Organisations: {organizations}</p>" if organizations else "")
        + "</section>"
    )


def warnings(sheet: Sheet) -> str:
    """What a reader of the sheet should know."""
    if not sheet.warnings:
        return ""
    items = "".join(f"<li>{words(warning.message)}</li>" for warning in sheet.warnings)
    return (
        '<section class="warnings" aria-labelledby="h-warnings">'
        f'<h2 id="h-warnings">Warnings</h2><ul>{items}</ul></section>'
    )
