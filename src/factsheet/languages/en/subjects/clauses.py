"""The phrases that may be a figure's subject, from its own phrase outwards to the main clause."""

from collections.abc import Iterator

from factsheet.languages.en.lexicon.owned import TELLING
from factsheet.languages.en.lexicon.places import places
from factsheet.languages.en.subjects.figure import Figure
from factsheet.languages.en.subjects.things import behind, following
from factsheet.syntax import Clause, Phrase

APPOSITION = 9
"""Chunks of an apposition, its commas counted."""
ENDS = frozenset(("by", "to", "from", "at"))
"""Prepositions of how far something went: it fell by 4% to $9."""
SAID = ("complement", "infinitival")
OF_PERSONS = frozenset("he him himself his she her hers herself".split())
FIGURES = b"A%Y0"
"""The classes of the last words of amounts, percentages, times and bare numbers."""
SHARES = b"%0"
"""Those of which something is so much or so many: nine of the mills, 9% of mills."""


def subjects(clauses: tuple[Clause, ...], figure: Figure) -> Iterator[tuple[Clause, Phrase]]:
    """Each clause's subject that is not the figure's own phrase, with its clause.

    What somebody says in a clause of its own is not about who says it.
    """
    for clause in clauses:
        phrase = doer(clause) or subject_of(clause)
        if (
            phrase is not None
            and not holds(phrase, figure)
            and not only_says(clause, phrase, figure)
        ):
            yield clause, phrase
        if clause.kind in ("complement", "quotation", "question") and phrase is not None:
            return


def tells(clause: Clause) -> bool:
    """Whether a clause only reports a figure: she says so, they put the cost at $4 million."""
    return clause.group.lemma in TELLING or puts(clause)


def puts(clause: Clause) -> bool:
    """Whether somebody says how much something is that is not theirs: she put the cost at $4m."""
    if clause.group.lemma != "put" or clause.group.particle is not None:
        return False
    sums = (p.phrase for p in clause.prepositions if p.word == "at")
    return any(phrase is not None and is_figure(phrase) for phrase in sums)


def only_says(clause: Clause, phrase: Phrase, figure: Figure) -> bool:
    """Whether ", she said," stands in what is said: only when it was said is of whoever says so."""
    if clause.group.lemma != "say":
        return False
    syntax = clause.sentence.syntax
    aside = syntax.tokens.word[phrase.start - 1] == ","
    return aside and syntax.classes.letters[figure.last] not in b"Yr"


def teller_of(figure: Figure) -> Phrase | None:
    """Who says a figure of something else: Roe said reserves had fallen to £2m, but not that the
    crash had cost him that.
    """
    said = figure.path[0] if figure.path else None
    telling = said.parent if said is not None and said.kind in SAID else None
    if said is None or telling is None or not tells(telling):
        return None
    words = figure.syntax.tokens.word[telling.group.end : figure.sentence.end]
    itself = said.subject is None or said.subject.is_pronoun or said.subject == telling.subject
    return None if itself or not OF_PERSONS.isdisjoint(words) else telling.subject


def is_said_of_another(figure: Figure) -> bool:
    """Whether a time stands in a clause with a subject of its own that somebody says."""
    if not figure.is_time or not figure.path or figure.path[0].kind not in SAID:
        return False
    subject, saying = figure.path[0].subject, figure.path[0].parent
    if subject is None or saying is None or not tells(saying):
        return False
    return subject != saying.subject and not holds(subject, figure)


def doer(clause: Clause) -> Phrase | None:
    """By whom a thing without a name was done that a participle tells of: data put out by Orbis."""
    thing = clause.antecedent
    if clause.kind != "participial" or thing is None or clause.subject is not None:
        return None
    agent = next((p.phrase for p in clause.prepositions if p.word == "by"), None)
    tokens = clause.sentence.syntax.tokens
    named = agent is not None and tokens.capital(agent.start) and not tokens.capital(thing.head)
    return agent if named else None


def agent_of(clause: Clause) -> Phrase | None:
    """By whom something is done to what a passive or a participle tells of: Pell, bought by Orbis
    for $4 million.
    """
    undergone = clause.kind == "participial" and clause.object is None
    if clause.agent is not None or not undergone or clause.group.form == "gerund":
        return clause.agent
    return next((p.phrase for p in clause.prepositions if p.word == "by"), None)


def subject_of(clause: Clause) -> Phrase | None:
    """Who does what a clause says, or undergoes it; of a participle behind a noun, that noun.

    A figure or what stands in brackets is no subject: then the noun phrase before the verb is.
    """
    known = clause.subject or clause.antecedent
    phrase = _located(known or _before_apposition(clause), clause)
    if phrase is None or _is_told(phrase, clause):
        return phrase
    return _whole(phrase) or _before_the_verb(clause)


def _whole(part: Phrase) -> Phrase | None:
    """Of whom so many, or such a share, do something: four of the mills, 9% of tenants."""
    syntax = part.sentence.syntax
    some = syntax.classes.letters[part.head] in SHARES and syntax.tokens.word[part.head] != "one"
    of = behind(part) if some else None
    return of.phrase if of is not None and of.word == "of" else None


def _is_told(phrase: Phrase, clause: Clause) -> bool:
    """Whether a phrase is no figure and in no brackets, or stands right before its verb."""
    if is_figure(phrase) or _is_per(phrase):
        return False
    opened = phrase.sentence.syntax.tokens.word[phrase.start - 1] == ":"
    return not _in_brackets(phrase) or (opened and phrase.end == clause.group.start)


def _before_apposition(clause: Clause) -> Phrase | None:
    """Whom two commas before the verb describe, where nothing else is its subject: after Orbis, a
    maker of pumps, put off a sale.
    """
    sentence, words = clause.sentence, clause.sentence.syntax.tokens.word
    if clause.group.form != "finite" or words[clause.group.start - 1] != ",":
        return None
    for chunk in range(clause.group.chunk - 2, max(0, clause.group.chunk - APPOSITION), -1):
        if sentence.cut.kinds[chunk : chunk + 1] == b",":
            phrase = sentence.phrase(chunk - 1)
            named = phrase is not None and sentence.syntax.tokens.capital(phrase.head)
            return phrase if named else None
        if sentence.cut.kinds[chunk] in b"VvBIG":
            return None
    return None


def _located(phrase: Phrase | None, clause: Clause) -> Phrase | None:
    """The thing rather than the place that it is in or of: "a mill in Leeds, which will mill"."""
    describes = clause.kind in ("relative", "participial", "infinitival")
    if phrase is None or not describes or phrase.preposition is None:
        return phrase
    before = phrase.preposition.noun
    named = phrase.sentence.syntax.tokens.capital(phrase.head) and phrase.determiner is None
    where = phrase.preposition.word in ("in", "near", "outside")
    where = where or (phrase.preposition.word == "at" and not named)
    if before is None:
        return phrase
    seated = phrase.preposition.word == "of" and _is_its_town(before, phrase)
    return before if seated or (where and before.determiner is not None) else phrase


def _is_its_town(whose: Phrase, town: Phrase) -> bool:
    """Whether a town only tells where a firm or somebody is from: Norvane Foods of Leeds, which;
    the mayor of Leeds, who.
    """
    tokens = town.sentence.syntax.tokens
    if "_".join(tokens.word[town.start : town.end]) not in places():
        return False
    who = "who" in tokens.word[town.end : town.end + 2]
    return who or tokens.capital(whose.head)


def is_figure(phrase: Phrase) -> bool:
    """Whether a phrase is an amount, a percentage or a time alone."""
    return phrase.sentence.syntax.classes.letters[phrase.head] in FIGURES


def _is_per(phrase: Phrase) -> bool:
    """Whether a phrase says for each what a figure before it is: $4 a head."""
    before = phrase.sentence.phrase(phrase.chunk - 1) if phrase.chunk else None
    return phrase.determiner is not None and before is not None and is_figure(before)


def _in_brackets(phrase: Phrase) -> bool:
    words = phrase.sentence.syntax.tokens.word
    return words[phrase.end] == ")" or words[phrase.start - 1] in ("(", ":")


def _before_the_verb(clause: Clause) -> Phrase | None:
    """The nearest phrase before the verb that is no figure, in no brackets and no complement."""
    sentence = clause.sentence
    for chunk in range(clause.group.chunk - 1, -1, -1):
        phrase = sentence.phrase(chunk)
        if phrase is None or is_figure(phrase) or _in_brackets(phrase):
            continue
        if phrase.preposition is None:
            return phrase
    return None


def is_done(clause: Clause, figure: Figure) -> bool:
    """Whether a figure is in what a clause says is done, or tells its size behind "of" or "for"."""
    done = clause.object
    if done is None or holds(done, figure):
        return done is not None
    sizes = (p.phrase for p in following(done) if p.word in ("of", "for"))
    return any(phrase is not None and holds(phrase, figure) for phrase in sizes)


def holds(phrase: Phrase, figure: Figure) -> bool:
    """Whether a figure stands in a phrase."""
    return phrase.span.start <= figure.start and figure.end <= phrase.span.end
