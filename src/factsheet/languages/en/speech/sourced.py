"""What a source is said to tell without a verb of saying: according to, by the firm's count."""

from factsheet.languages.en.lexicon.people import sources
from factsheet.languages.en.lexicon.reporting_nouns import ACCOUNTS, VIEWS, WORDINGS
from factsheet.languages.en.speech import rules
from factsheet.languages.en.speech.ahead import ahead
from factsheet.languages.en.speech.attribution_cues import read_saying
from factsheet.languages.en.speech.mention import Mention
from factsheet.languages.en.speech.mentions import mention_of, possessor_mention
from factsheet.languages.en.speech.minds import may_think
from factsheet.languages.en.speech.reporting_text import ACCORDING, PER, Reporting
from factsheet.languages.en.speech.sources import according_to, source_at
from factsheet.languages.en.speech.stretches import CLOSING, PARENTHESIS, Statement, turn
from factsheet.syntax import Clause, Phrase

VOICING = frozenset(
    "deliver express give hold issue make offer repeat reiterate take voice".split()
)
"""Verbs whose subject says what their object is: made the claim that."""
ITS = "its"
"""Whose claim it is where too little tells which body is meant."""
OPENING = frozenset(("that", "to"))
"""Words with which begins what somebody's answer or plan is."""
JOINING = frozenset(("and", "but"))
"""Words behind which "according to" in commas tells of the second clause alone."""
RELATIVES = frozenset(("which", "who"))
"""Words that open a clause of its own, which somebody's account is told of alone."""
ACCOUNT_BY = frozenset(("by", "on"))
"""Prepositions of somebody's own telling."""


def sourced(text: Reporting, at: int, first: int, stop: int) -> Statement | None:
    """The stretch that the word at this token gives to a source, if it is one that does."""
    word = text.words[at]
    if word in (ACCORDING, PER):
        return _according(text, at, first, stop)
    found = _in_view(text, at, first, stop) if word in WORDINGS else None
    if found is None and word in VIEWS:
        found = _viewed(text, at, stop) or _spelled_out(text, at, stop)
    if found is None and word in ACCOUNTS:
        found = _by_account(text, at, first, stop) or _estimated(text, at)
    return found


def _estimated(text: Reporting, at: int) -> Statement | None:
    """An amount that somebody's estimate is: the $4 million average of analysts' forecasts."""
    phrase = text.syntax.phrase_at(at)
    owner = phrase.possessor if phrase is not None and phrase.head == at else None
    if phrase is None or owner is None:
        return None
    if text.words[owner[1] - 1] not in sources() or text.syntax.classes[owner[1] - 1] != "s":
        return None
    behind = text.syntax.phrase_at(at + 2) if text.words[at + 1] == "of" else None
    preposition = phrase.preposition
    of = preposition is not None and preposition.word == "of"
    amount = behind or (preposition.noun if preposition is not None and of else None)
    if amount is None or not _is_amount(text, amount):
        return None
    saying = read_saying(text, possessor_mention(text, *owner), at, rules.ESTIMATED)
    if saying is None:
        return None
    return Statement(amount.start, amount.end, saying, whole=False, rule=rules.ESTIMATED.name)


def _is_amount(text: Reporting, phrase: Phrase) -> bool:
    """Whether a phrase holds an amount of money or a share."""
    letters = text.syntax.classes.letters[phrase.start : phrase.end]
    return any(letter in b"A%" for letter in letters)


def _by_account(text: Reporting, at: int, first: int, stop: int) -> Statement | None:
    """ "By the company's own figures": the sentence on both sides of it."""
    phrase = text.syntax.phrase_at(at)
    preposition = phrase.preposition if phrase is not None and phrase.head == at else None
    if phrase is None or preposition is None or preposition.word not in ACCOUNT_BY:
        return None
    owner = phrase.possessor
    if owner is None:
        return None
    said = possessor_mention(text, *owner)
    saying = read_saying(text, said, preposition.start, rules.BY_ACCOUNT)
    if saying is None:
        return None
    inside = preposition.start - 1
    within = inside > first and text.words[inside] in RELATIVES and text.words[inside - 1] == ","
    begin = at + 1 if preposition.start <= first else inside if within else first
    return Statement(begin, stop, saying, whole=False, rule=rules.BY_ACCOUNT.name)


def _in_view(text: Reporting, at: int, first: int, stop: int) -> Statement | None:
    """ "In Lee's view": the sentence behind it, or before it."""
    saying = source_at(text, at)
    phrase = text.syntax.phrase_at(at)
    begins = phrase.preposition.start if phrase is not None and phrase.preposition else at
    if saying is None:
        return None
    after = max(at + 1, saying.mention.stop)
    if begins <= first + 1 and text.words[after] == ",":
        return Statement(after, stop, saying, False, rules.ACCORDED.name)
    if text.words[begins - 1] == "," and (text.words[after] in ".," or after >= stop):
        said = begins, after
        return Statement(first, stop, saying, False, rules.ACCORDED.name, aside=said)
    return None


def _viewed(text: Reporting, at: int, stop: int) -> Statement | None:
    """ "Lee's answer was that": the clause behind "that"."""
    phrase = text.syntax.phrase_at(at)
    owner = phrase.possessor if phrase is not None and phrase.head == at else None
    maker = _maker(text, at) if owner is None else None
    behind = phrase.full[1] if phrase is not None else at + 1
    if maker is not None:
        behind = maker.stop
    elif owner is not None and text.words[at + 1] == ":":
        return _behind_colon(text, at, owner, stop)
    group = text.syntax.group_at(behind) if text.reporter(behind) else None
    told = group is not None and group.lemma == "be" and text.words[group.end] in OPENING
    said = possessor_mention(text, *owner) if owner is not None else maker
    if group is None or not told:
        return None
    saying = read_saying(text, said, at, rules.VIEW)
    if saying is None:
        return None
    begin = group.end + 1
    return Statement(begin, turn(text, begin, stop), saying, whole=False, rule=rules.VIEW.name)


def _maker(text: Reporting, view: int) -> Mention | None:
    """Who stands behind "by" or "from": the announcement by Lee, word from the ministry."""
    if text.words[view + 1] not in ("by", "from") or not text.reporter(view + 2):
        return None
    phrase = text.syntax.phrase_at(view + 2)
    said = mention_of(text, phrase) if phrase is not None else None
    if said is None or not may_think(text, said):
        return None
    named = text.names.at(said.span.start)
    placed = named is not None and named[1].kind in ("place", "other")
    return None if placed else said


def _behind_colon(
    text: Reporting, view: int, owner: tuple[int, int], stop: int
) -> Statement | None:
    """ "The engineers' verdict: it is safe": what stands behind the colon without marks."""
    begin = view + 2
    if stop - begin < PARENTHESIS or not text.reporter(begin):
        return None
    saying = read_saying(text, possessor_mention(text, *owner), view, rules.VIEW)
    if saying is None:
        return None
    return Statement(begin, turn(text, begin, stop), saying, whole=False, rule=rules.VIEW.name)


def _spelled_out(text: Reporting, at: int, stop: int) -> Statement | None:
    """ "Lee's claim that", "Lee made the claim that": the clause, up to the verb of the claim."""
    phrase, maker = text.syntax.phrase_at(at), _maker(text, at)
    opens = at + 1 if maker is None else maker.stop
    if phrase is None or phrase.head != at or text.words[opens] != "that":
        return None
    if text.syntax.classes[opens] != "T" or not text.reporter(opens + 1):
        return None
    said = maker or _whose(text, phrase)
    saying = read_saying(text, said, at, rules.VIEW) if said is not None else None
    if saying is None or text.words[saying.mention.first] == ITS:
        return None
    sentence = text.syntax.sentence_of(at)
    verb = next((c.group.start for c in sentence.clauses if _is_subject(c, phrase)), stop)
    begin = opens + 1
    end = turn(text, begin, _goes_on_doing(text, begin, min(verb, stop)))
    return Statement(begin, end, saying, whole=False, rule=rules.VIEW.name)


def _goes_on_doing(text: Reporting, first: int, stop: int) -> int:
    """Where a comma and a participle go on with what the sentence tells: ", putting it at"."""
    classes = text.syntax.classes
    commas = (k for k in range(first, stop - 1) if text.words[k] == "," and classes[k + 1] == "g")
    return next(commas, stop)


def _whose(text: Reporting, view: Phrase) -> Mention | None:
    """Whose a view is, or who voices it."""
    if view.possessor is not None:
        return possessor_mention(text, *view.possessor)
    clause = text.syntax.clause_at(view.start)
    voiced = clause is not None and clause.object is not None and clause.object.chunk == view.chunk
    if clause is None or not voiced or clause.group.lemma not in VOICING or clause.group.negated:
        return None
    voicing = ahead(text, clause) if clause.group.form == "finite" else None
    said = mention_of(text, voicing, stop=clause.group.start) if voicing is not None else None
    return said if said is not None and may_think(text, said) else None


def _is_subject(clause: Clause, phrase: Phrase) -> bool:
    subject = clause.subject
    behind = clause.group.start > phrase.end
    return subject is not None and subject.chunk == phrase.chunk and behind


def _according(text: Reporting, at: int, first: int, stop: int) -> Statement | None:
    """The clause beside "according to": after it where it opens the sentence, else before it."""
    saying = according_to(text, at)
    if saying is None:
        return None
    after = saying.mention.stop
    joined = text.words[at - 1] == "," and text.words[at - 2] in JOINING
    if at <= first + 1:
        begin, end = _behind_source(text, after, stop), stop
    elif joined and text.words[after] == ",":
        begin, end = after, stop
    elif text.words[after] == "," and stop - after > PARENTHESIS:
        begin, end = first, stop
    else:
        begin, end = first, at
    if not any(text.words[k][0].isalnum() for k in range(begin, end)):
        return None
    return Statement(begin, end, saying, False, rules.ACCORDED.name, aside=(at, after))


def _behind_source(text: Reporting, after: int, stop: int) -> int:
    """The comma behind a source and what is said of it: data issued by the firm in May,"""
    for at in range(after, min(after + CLOSING, stop)):
        if text.words[at] == ",":
            return at
    return after
