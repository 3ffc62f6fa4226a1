"""What of a sentence is the same for each of its figures: who does what in it, and who is named."""

from collections.abc import Iterator

from msgspec import Struct

from factsheet.languages.en.subjects.clauses import doer, is_figure, subject_of, tells
from factsheet.languages.en.subjects.nouns import sort
from factsheet.languages.en.subjects.things import following
from factsheet.syntax import Clause, Phrase, Sentence

BEHIND_SUBJECT = {"of": "of", "for": "of", **dict.fromkeys("in at on near across".split(), "in")}
"""What the preposition behind a subject makes of the phrase behind it."""
PHRASES = b"NRY"
"""The kinds of chunks that are noun phrases."""
Related = tuple[str, Phrase]


class Arguments(Struct, frozen=True):
    """What a clause says of whom."""

    subject: Phrase | None
    tells: bool
    """Whether it only reports what others do."""
    hanging: tuple[Related, ...]
    """The phrases behind the subject, each by what it makes of it."""
    acted: Phrase | None
    """What is done to whom, figures aside."""
    agent: Phrase | None


class Setting:
    """A sentence in which figures stand, read for the first of them."""

    def __init__(self, sentence: Sentence) -> None:
        self.sentence = sentence
        self.bystanders = [*_bystanders(sentence)]
        """For each chunk its phrase, unless it is a figure, and whether that is a subject."""
        self._arguments: dict[int, Arguments] = {}

    def arguments(self, clause: Clause) -> Arguments:
        """A clause's subject with what hangs on it, its object and its agent."""
        found = self._arguments.get(clause.node.index)
        if found is None:
            found = self._arguments[clause.node.index] = _arguments(clause)
        return found


def _arguments(clause: Clause) -> Arguments:
    subject = doer(clause) or subject_of(clause)
    acted = clause.object or _acted_on(clause)
    return Arguments(
        subject,
        tells(clause),
        () if subject is None else tuple(_hanging(subject)),
        None if acted is None or is_figure(acted) else acted,
        clause.agent,
    )


def _hanging(subject: Phrase) -> Iterator[Related]:
    """The phrases behind a subject, each by what it makes of it."""
    for preposition in following(subject):
        stands = BEHIND_SUBJECT.get(preposition.word, "with")
        if preposition.phrase is not None:
            where = stands == "in" and not _is_measured(subject)
            yield "around" if where else stands, preposition.phrase


def _is_measured(phrase: Phrase) -> bool:
    """Whether a phrase calls what is measured of a place: prices in Leeds, not a mill there."""
    syntax = phrase.sentence.syntax
    return sort(syntax.tokens.word[phrase.head], syntax.classes.lemma(phrase.head)) == "measure"


def _acted_on(clause: Clause) -> Phrase | None:
    """The noun that a clause behind it has for its object: a bike that he had bought for $90."""
    about, subject = clause.antecedent, clause.subject
    gapped = clause.kind in ("relative", "complement") and not clause.group.passive
    if about is None or subject is None or not gapped or about.chunk == subject.chunk:
        return None
    return about


def _bystanders(sentence: Sentence) -> Iterator[Related | None]:
    for chunk, kind in enumerate(sentence.cut.kinds):
        phrase = sentence.phrase(chunk) if kind in PHRASES else None
        told = phrase is not None and not is_figure(phrase)
        yield (_as_subject(phrase), phrase) if phrase is not None and told else None


def _as_subject(phrase: Phrase) -> str:
    """Whether a phrase is the subject of its clause, or who says something in it."""
    sentence, cut = phrase.sentence, phrase.sentence.cut
    if cut.nodes[cut.clause_of[phrase.chunk]].subject != phrase.chunk:
        return ""
    clause = sentence.clause_at(phrase.head)
    return "says " if clause is not None and tells(clause) else "subject "
