"""Who wrote, signed, published or posted a document that says something."""

from factsheet.languages.en.lexicon.people import occupations, sources
from factsheet.languages.en.lexicon.reporting_nouns import FINDINGS
from factsheet.languages.en.speech.mention import Mention
from factsheet.languages.en.speech.mentions import mention_of
from factsheet.languages.en.speech.reporting_text import Reporting
from factsheet.model.entities import Entity
from factsheet.syntax import Phrase

MAKERS = frozenset(("by", "from"))
WRITING = frozenset("author draft pen publish release send sign write".split())
"""Verbs of making a document, or of standing by it."""
MAKING = WRITING | frozenset(
    "carry circulate compile conduct do draw file issue lead make prepare produce run "
    "submit table".split()
)
"""Verbs that tell whose a document is: figures compiled by the bank, but not those seen by it."""
POSSESSIVE = frozenset("his her its their our my".split())
POSTING = frozenset("leave pin post publish release send share tweet upload write".split())
"""Verbs after which "the post", "the caption" or "the note" is their subject's."""


def author(text: Reporting, mention: Mention) -> Entity | None:
    """Who is told to have made a document, beside it or in the sentence before."""
    if not text.is_document(mention.head) or text.names.within(mention.span):
        return None
    phrase = text.syntax.phrase_at(mention.head)
    if phrase is None:
        return None
    beside = _behind_comma(text, phrase) or _signed(text, phrase) or _by(text, mention, phrase)
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


def _by(text: Reporting, mention: Mention, phrase: Phrase) -> Entity | None:
    """Who is named beside the office of whoever wrote it: a report by the auditor, Ann Lee."""
    for at in range(phrase.end, mention.stop - 1):
        agent = text.syntax.phrase_at(at + 1) if _is_maker(text, at) else None
        said = mention_of(text, agent) if agent is not None else None
        if said is not None and said.shape == "name":
            named = text.names.at(said.span.start)
            return named[1] if named is not None else None
    return None


def _is_maker(text: Reporting, at: int) -> bool:
    """Whether "by" or "from" stands here, and no verb of what else is done to a document."""
    if text.words[at] not in MAKERS:
        return False
    done = text.syntax.group_at(at - 1)
    return done is None or done.end < at or done.lemma in MAKING


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


def nameless_author(text: Reporting, mention: Mention) -> str | None:
    """What the article calls whoever made a document and has no name: a consultant's report."""
    phrase = text.syntax.phrase_at(mention.head)
    evidence = text.syntax.classes.lemma(mention.head) in FINDINGS
    if phrase is None or not (evidence or text.is_document(mention.head)):
        return None
    possessor = phrase.possessor
    if possessor is not None and text.words[possessor[0]] not in POSSESSIVE:
        return _called(text, *possessor)
    for at in range(phrase.end, mention.stop - 1):
        agent = text.syntax.phrase_at(at + 1) if _is_maker(text, at) else None
        if agent is not None:
            return _called(text, agent.start, agent.end)
    return _beside(text, mention) if evidence else None


def _beside(text: Reporting, mention: Mention) -> str | None:
    """The body that a noun before figures calls: police data, city council estimates."""
    first, head = mention.head, mention.head
    while first > mention.first and text.syntax.classes[first - 1] in "ns":
        first -= 1
    noun = text.words[head - 1]
    body = noun in sources() and noun not in occupations() and not text.is_document(head - 1)
    return _called(text, first, head) if body and first < head else None


def _called(text: Reporting, first: int, stop: int) -> str:
    tokens = text.tokens
    return without_article(tokens.text[tokens.start[first] : tokens.end[stop - 1]])


def without_article(text: str) -> str:
    """A description without its article: consultant."""
    first, _, rest = text.partition(" ")
    return rest if first.lower() in ("a", "an", "the") and rest else text
