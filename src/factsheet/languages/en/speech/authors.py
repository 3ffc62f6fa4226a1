"""Who wrote, signed, published or posted a document that says something."""

from factsheet.languages.en.speech.mention import Mention
from factsheet.languages.en.speech.reporting_text import Reporting
from factsheet.model.entities import Entity
from factsheet.syntax import Phrase

MAKERS = frozenset(("by", "from"))
WRITING = frozenset("author draft pen publish release send sign write".split())
"""Verbs of making a document, or of standing by it."""
POSTING = frozenset("leave pin post publish release send share tweet upload write".split())
"""Verbs after which "the post", "the caption" or "the note" is their subject's."""


def author(text: Reporting, mention: Mention) -> Entity | None:
    """Who is told to have made a document, beside it or in the sentence before."""
    if not text.is_document(mention.head) or text.names.within(mention.span):
        return None
    phrase = text.syntax.phrase_at(mention.head)
    if phrase is None:
        return None
    beside = _behind_comma(text, phrase) or _signed(text, phrase)
    length = phrase.end - phrase.start
    alone = text.words[mention.first] == "the" and mention.stop - mention.first == length
    return beside or (_poster(text, mention.first) if alone else None)


def _behind_comma(text: Reporting, phrase: Phrase) -> Entity | None:
    """Whom ", by" or ", from" names right behind."""
    comma = phrase.end
    if text.words[comma] != "," or text.words[comma + 1] not in MAKERS:
        return None
    behind = text.syntax.phrase_at(comma + 2)
    return _named(text, behind) if behind is not None and text.reporter(comma + 2) else None


def _signed(text: Reporting, phrase: Phrase) -> Entity | None:
    """Who wrote it, by the relative clause behind it: which was signed by Lee."""
    for clause in phrase.sentence.clauses:
        told = clause.antecedent
        if told is None or told.chunk != phrase.chunk or clause.group.lemma not in WRITING:
            continue
        if clause.agent is not None:
            return _named(text, clause.agent)
    return None


def _poster(text: Reporting, at: int) -> Entity | None:
    """Who posted or left something, by the sentence before."""
    here = text.syntax.sentence_of(at)
    if here.start == 0:
        return None
    for clause in text.syntax.sentence_of(here.start - 1).clauses:
        subject = clause.subject
        if subject is not None and clause.group.lemma in POSTING and not clause.group.passive:
            return _named(text, subject)
    return None


def _named(text: Reporting, phrase: Phrase) -> Entity | None:
    named = text.names.ending(phrase.span.end)
    return named[1] if named is not None and named[1].kind != "place" else None
