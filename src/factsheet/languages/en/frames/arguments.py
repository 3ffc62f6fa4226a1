"""What a figure is to the verb of its clause, and what else that clause says."""

from factsheet.languages.en.frames.anaphora import PERSONS, THINGS, taken_up
from factsheet.languages.en.frames.figure import HOPS, LIGHT, PREPOSITION, Draft, Figure, named
from factsheet.languages.en.lexicon.levels import HEDGING, MOVES, TRANSPARENT
from factsheet.packs.frame import DEED, NOTHING, NOUN, SUBJECT
from factsheet.syntax import Clause, Phrase, Preposition

WORTH = "worth"
UP_TO = ["up", "to"]
"""What only hedges a figure, but behind a verb of moving says where it came to: ticked up to."""
LATEST = (["no", "later"], ["not", "later"])
"""What makes a "than" the last of the words that set a time limit."""
NO_LATER_THAN = "no later than"


def argument_of(figure: Figure, chunk: int) -> tuple[int, bool]:
    """The chunk that the verb takes for it, and whether that is another noun than its own."""
    cut, words = figure.sentence.cut, figure.syntax.tokens.word
    chunk = _listed(figure, chunk)
    inside = cut.ends[chunk] > figure.last + 1 and not _passes_on(figure, cut.ends[chunk] - 1)
    for _ in range(HOPS):
        if (
            chunk < 2
            or cut.kinds[chunk - 1] != PREPOSITION
            or words[cut.starts[chunk - 1]] not in ("of", "worth")
            or cut.kinds[chunk - 2] not in b"NR"
        ):
            break
        chunk = chunk - 2
        inside = inside or not _passes_on(figure, cut.ends[chunk] - 1)
    return chunk, inside


def _listed(figure: Figure, chunk: int) -> int:
    """The first of the figures that it is listed with: fines of £5 and £3."""
    kinds = figure.sentence.cut.kinds
    for _ in range(HOPS):
        before = figure.sentence.phrase(chunk - 2) if chunk > 1 else None
        if kinds[chunk - 1] not in b"c," or before is None or not figure.article.is_figure(before):
            break
        chunk -= 2
    return chunk


def _passes_on(figure: Figure, noun: int) -> bool:
    """Whether a noun is no thing of its own: a total of, the amount of."""
    return figure.syntax.classes.lemma(noun) in TRANSPARENT


def saying_clause(figure: Figure, argument: int) -> Clause | None:
    """The relative or participial clause that says something of it: the $12 million it won."""
    for clause in figure.sentence.clauses:
        node = clause.node
        if node.antecedent == argument and node.kind in ("relative", "participial"):
            if clause.group.passive or (node.kind == "relative" and node.subject != argument):
                return clause
            if clause.group.form == "participle" and clause.object is None:
                return clause
        elif (
            node.kind == "complement"
            and not node.governed
            and node.marker == argument + 1
            and node.object < 0
        ):
            return clause
    return None


def preposition_of(figure: Figure, clause: Clause, argument: int) -> str:
    """The preposition before an argument; `-` for none, `subject` where it does something."""
    cut = figure.sentence.cut
    before = figure.before if argument == figure.chunk else argument - 1
    words = figure.syntax.tokens.word
    while before >= 0 and (
        cut.kinds[before] in LIGHT
        or (cut.kinds[before] == PREPOSITION and words[cut.starts[before]] in HEDGING)
    ):
        before -= 1
    if before >= 0 and cut.kinds[before] == PREPOSITION:
        at = cut.starts[before]
        return NO_LATER_THAN if words[at - 2 : at] in LATEST else words[at]
    node = clause.node
    if node.subject == argument or _is_hedged_subject(figure, clause, argument, before):
        return NOTHING if clause.group.passive else SUBJECT
    if figure.line.word[figure.at - 1 : figure.at] == [WORTH]:
        return WORTH
    rises = clause.group.lemma in MOVES and words[figure.first - 2 : figure.first] == UP_TO
    return UP_TO[1] if rises else NOTHING


def _is_hedged_subject(figure: Figure, clause: Clause, argument: int, before: int) -> bool:
    """Whether a figure that a preposition hedges opens the clause: about $4 million came from."""
    cut, start = figure.sentence.cut, figure.sentence.start
    hedged = before < argument - 1 and cut.starts[argument - 1] >= start
    opens = before < 0 or cut.starts[argument - 1] == start
    return (
        hedged
        and opens
        and clause.subject is None
        and clause.node.kind == "main"
        and clause.group.start > figure.last
    )


def read_arguments(draft: Draft, clause: Clause, argument: int) -> None:
    """Note who does it and what it is done to, the nouns behind prepositions, and the purpose."""
    figure, spans, terms = draft.figure, draft.spans, draft.terms
    subject, object_ = deep(clause)
    _read_players(draft, subject, object_, argument)
    if object_ is not None and object_.chunk == argument and "of" not in terms:
        _read_measured(draft, object_)
    if "of" in terms and "object" not in terms:
        terms["object"] = terms["of"]
        spans["object"] = spans["of"]
    prepositions = figure.prepositions
    for each in clause.prepositions if prepositions else ():
        phrase = each.phrase
        if phrase is None or phrase.chunk == argument or each.word not in prepositions:
            continue
        found = figure.article.terms(phrase)
        nouns = found | {NOUN} if found else found
        terms[each.word] = terms.get(each.word, frozenset()) | nouns
        _note(draft, each, phrase, subject)
    if "purpose" in figure.asked:
        _read_purpose(draft, clause)


def _read_players(
    draft: Draft, subject: Phrase | None, object_: Phrase | None, argument: int
) -> None:
    """Note the subject and the object, but where one is the figure itself."""
    figure, terms = draft.figure, draft.terms
    for key, phrase in (("subject", subject), ("object", object_)):
        if phrase is None or phrase.chunk == argument or figure.article.is_figure(phrase):
            continue
        if phrase.is_pronoun:
            terms[key] = _pronoun(figure, phrase, key)
            continue
        terms[key] = figure.article.terms(phrase) | {NOUN}
        if _is_deed(figure, phrase):
            terms[key] |= {DEED}
        draft.spans[key] = named(figure, phrase)


def _read_measured(draft: Draft, object_: Phrase) -> None:
    """Note the noun that stands before a figure in the object that it belongs to."""
    figure = draft.figure
    end, letters = figure.first, figure.syntax.classes.letters
    while end > object_.start and letters[end - 1] in b"rDa~$":
        end -= 1
    if end > object_.start and letters[end - 1] in b"nsx":
        draft.terms["object"] = frozenset(figure.article.head(object_.start, end))
        draft.spans["object"] = figure.sentence.span(object_.start, end)


def _note(draft: Draft, preposition: Preposition, phrase: Phrase, subject: Phrase | None) -> None:
    """Note where a preposition's noun stands, unless "for" says of whom the subject is: lawyers for
    the firm asked for $4 million.
    """
    noun = preposition.noun
    of_subject = subject is not None and noun is not None and noun.chunk == subject.chunk
    if preposition.word != "for" or not of_subject:
        draft.spans.setdefault(preposition.word, named(draft.figure, phrase))


def _pronoun(figure: Figure, phrase: Phrase, key: str) -> frozenset[str]:
    """A pronoun, and where it is what something is done to the noun that it takes up."""
    word = figure.syntax.tokens.word[phrase.head]
    taken = taken_up(figure, phrase, PERSONS) if key == "object" and word in THINGS else frozenset()
    return frozenset((word, *taken))


def _read_purpose(draft: Draft, clause: Clause) -> None:
    """Note what it is for."""
    figure = draft.figure
    clauses = figure.sentence.clauses
    purposes = {other.group.lemma for other in clauses if _is_purpose(figure, clause, other)}
    if purposes:
        draft.terms["purpose"] = frozenset((*purposes, DEED))


def _is_purpose(figure: Figure, clause: Clause, other: Clause) -> bool:
    """Whether another clause says what for: paid $4 million to settle, spent $4 million mending."""
    node, follows = other.node, other.group.start == figure.last + 1
    inside = node.kind == "infinitival" and node.parent is clause.node
    if not (follows or inside):
        return False
    if other.group.form == "gerund":
        return follows
    if not inside:
        return False
    subject = other.subject
    return not node.governed or (subject is not None and figure.article.is_figure(subject))


def _is_deed(figure: Figure, phrase: Phrase) -> bool:
    """Whether a phrase is what somebody does: replacing the pump would take $4 million."""
    return any(node.verb == phrase.chunk for node in figure.sentence.cut.nodes)


def deep(clause: Clause) -> tuple[Phrase | None, Phrase | None]:
    """Who does it and what it is done to, active and passive alike."""
    group = clause.group
    subject, object_ = clause.subject, clause.object
    if group.passive:
        undergone = subject if subject is not None else clause.antecedent
        return clause.agent, undergone
    if group.form == "participle" and clause.node.kind == "participial" and object_ is None:
        return clause.agent, clause.antecedent
    if subject is None and clause.node.kind in ("participial", "relative"):
        subject = clause.antecedent
    return subject, object_
