"""What somebody is said to have said without quotation marks, and what "according to" governs."""

from msgspec import Struct

from factsheet.languages.en.lexicon.ordinary import calendar_words
from factsheet.languages.en.lexicon.organizations import company_noun
from factsheet.languages.en.lexicon.people import occupations, sources
from factsheet.languages.en.lexicon.sayings import PUTTING, speech_verbs
from factsheet.languages.en.speech.attribution_cues import Saying, according_to, said_at, said_by
from factsheet.languages.en.speech.figures import counts, puts
from factsheet.languages.en.speech.phrases import BOUNDARIES, PREPOSITIONS, VERBS
from factsheet.languages.en.speech.reporting_text import Frame
from factsheet.model.document import Span

LONGEST = 90
"""Tokens on each side of its verb to which a statement reaches."""
ADDRESS = 18
"""Tokens between a verb and its "that": to whom it was said, when and where."""
CLAUSE = 30
"""Tokens in which a clause without "that" shows its verb."""
TELLING = frozenset("told tell tells telling informed warned reminded assured".split())
IRREGULAR = frozenset(
    "rose fell grew sank shrank stood hit meant became drew drove spent sold bought paid".split()
)
"""Past tenses that no ending shows."""
FINITE = (
    VERBS
    | IRREGULAR
    | frozenset(("’s", "’ll", "’ve", "’re", "’d", "'s", "'ll", "'ve", "'re", "'d"))
)
NO_CLAUSE = frozenset(
    "of that what how whether and or them him us me himself herself itself against before".split()
)
"""Words that begin what is told of something, but no clause."""
QUESTION = 5
"""Tokens before a verb in which a question word makes its clause part of another."""
SHOWING = frozenset(
    "deny denies denied find finds found show shows showed underscored underscores".split()
)
"""Verbs that take things as well, so that only "that" makes their object a statement."""
RECORDS = frozenset(
    "report study survey poll data figures statistics research analysis audit census review".split()
)
"""What shows or finds a figure without "that"."""
BARE = frozenset("said says say told tells".split())
"""Verbs after which a noun begins a clause, whatever its verb."""
OPENS_CLAUSE = frozenset("the its his her their it he she they this that there".split())
DESCRIPTION = 9
"""Tokens of what describes a speaker in front of the name."""
PARENTHESIS = 4
"""Tokens after ", he noted," that go on with what he noted."""
LENDING = frozenset(
    (
        "reported reports disclosed expects expect forecasts forecast predicts predicted projects "
        "projected estimates estimated claims claimed sees foresees anticipates anticipated reckons"
    ).split()
)
"""Verbs that say the figures in their object, though it is no clause."""
OBJECT = "statement.object"
"""The rule that reads the object of such a verb."""
TURNS = frozenset("but while whereas although though however".split())
"""Words after a comma with which the reporter's own voice may come back."""
WHERE_AND_WHEN = frozenset("in on at during after before by earlier late last this today".split())


class Statement(Struct, frozen=True):
    """A stretch, half-open in tokens, with its saying; `whole` where it is a clause to quote."""

    first: int
    stop: int
    saying: Saying
    whole: bool
    rule: str


def statements(frame: Frame, sentence: Span) -> list[Statement]:
    """The statements of one sentence of the reporter's."""
    tokens = frame.tokens
    first, stop = tokens.at_or_after(sentence.start), tokens.at_or_after(sentence.end)
    found: list[Statement] = []
    for at in frame.stating(first, stop):
        begin, end = max(first, at - LONGEST), min(stop, at + LONGEST)
        read = _according if frame.words[at] == "according" else _stated
        statement = read(frame, at, begin, end)
        if statement:
            found.append(statement)
    return _unless_retold(found)


def _unless_retold(found: list[Statement]) -> list[Statement]:
    """Those of them that nobody else tells: in "Lee said the firm expects 40 jobs", Lee does."""
    until, kept = 0, []
    for statement in found:
        if statement.rule != OBJECT or statement.saying.verb >= until:
            kept.append(statement)
        if statement.whole:
            until = max(until, statement.stop)
    return kept


def _according(frame: Frame, at: int, first: int, stop: int) -> Statement | None:
    """The clause beside "according to": after it where it opens the sentence, else before it."""
    saying = according_to(frame, at)
    if saying is None:
        return None
    after = saying.mention.stop
    if at <= first + 1:
        begin, end = after, stop
    elif frame.words[after] == "," and stop - after > 3:
        begin, end = first, stop
    else:
        begin, end = first, at
    if not any(frame.words[k][0].isalnum() for k in range(begin, end)):
        return None
    return Statement(begin, end, saying, whole=False, rule="statement.according_to")


def _stated(frame: Frame, verb: int, first: int, stop: int) -> Statement | None:
    words = frame.words
    saying = said_at(frame, verb, loose=False)
    if words[verb - 1] == "," and words[verb] in BARE and (saying is None or _inverts(frame, verb)):
        inverted = said_by(frame, verb)
        return _before(frame, inverted, first, verb - 1) if inverted else None
    if saying is None or saying.mention.first < first:
        return None
    comma = _over_description(frame, saying.mention.first - 1, first)
    if _ends_here(frame, verb, stop) and words[comma] == ",":
        if words[verb + 1] == "," and stop - verb > PARENTHESIS:
            return Statement(first, stop, saying, whole=False, rule="statement.parenthesis")
        return _before(frame, saying, first, comma)
    that = _that(frame, verb, stop)
    if that is not None:
        return _after(frame, saying, that + 1, stop, "statement.that")
    clause = _bare_clause(frame, saying, stop)
    if clause is not None:
        return _after(frame, saying, clause, stop, "statement.clause")
    lends = words[verb] in LENDING or (words[verb] in PUTTING and puts(frame, verb, stop))
    if lends and verb + 1 < stop and not _leads_away(words[verb + 1]):
        end = _turn(frame, verb + 1, stop)
        return Statement(verb + 1, end, saying, whole=False, rule=OBJECT)
    return None


def _inverts(frame: Frame, verb: int) -> bool:
    """Whether a name right after the verb is its subject, and no clause begins with it."""
    named = frame.name_at(verb + 1) if frame.reporter(verb + 1) else None
    if named is None or not frame.reporter(verb - 2):
        return False
    return frame.words[named[1]] in (",", ".", "of", "who", "at") and not frame.name_ending(
        verb - 2
    )


def _over_description(frame: Frame, at: int, first: int) -> int:
    """The token before what describes a speaker in front of the name: ", the coach Lee said"."""
    words = frame.words
    described = words[at] == "the"
    begin = at
    while begin > max(first, at - DESCRIPTION) and words[begin] not in BOUNDARIES:
        if words[begin] in VERBS or words[begin] in speech_verbs():
            return at - described
        begin -= 1
    described_by = occupations() | sources()
    titled = any(words[k] in described_by or company_noun(words, k) for k in range(begin, at + 1))
    return begin if words[begin] == "," and titled else at - described


def _leads_away(word: str) -> bool:
    """Whether what follows a verb is not its object."""
    return word in ("to", "on", "by", "in", ",", ".", "for")


def _ends_here(frame: Frame, verb: int, stop: int) -> bool:
    """Whether the verb ends its sentence, but for where and when it was said."""
    after = frame.words[verb + 1] if verb + 1 < stop else "."
    return after in ".!?,;" or after in WHERE_AND_WHEN or after in calendar_words()


def _before(frame: Frame, saying: Saying, first: int, stop: int) -> Statement | None:
    """What stands before ", Lee said": all of it, or what a semicolon leaves."""
    begin = first
    for at in range(first, stop):
        if frame.words[at] == ";":
            begin = at + 1
    whole = _mostly_reported(frame, begin, stop)
    return Statement(begin, stop, saying, whole=whole, rule="statement.said_after")


def _that(frame: Frame, verb: int, stop: int) -> int | None:
    """The "that" which begins what was said."""
    words = frame.words
    limit = min(verb + (ADDRESS if words[verb] in TELLING else ADDRESS // 2), stop)
    if "that" not in words[verb + 1 : limit]:
        return None
    if words[verb] == "pointed" and words[verb + 1] != "out":
        return None
    for at in range(verb + 1, limit):
        if not frame.reporter(at) or words[at] in VERBS or words[at] in ".;:!?":
            return None
        if words[at] == "that":
            return at if _a_clause(frame, at, verb, stop) else None
    return None


def _a_clause(frame: Frame, that: int, verb: int, stop: int) -> bool:
    """Whether "that" begins a clause rather than pointing at something or relating to a noun."""
    after = frame.words[that + 1] if that + 1 < stop else "."
    points = after in VERBS or after in ".,;"
    return not points and (that == verb + 1 or frame.words[that - 1] not in ("all", "so"))


def _bare_clause(frame: Frame, saying: Saying, stop: int) -> int | None:
    """Where a clause without "that" begins."""
    words, verb = frame.words, saying.verb
    if words[verb] == "pointed":
        return None
    shown = words[saying.mention.head] in RECORDS and counts(words[verb + 1])
    if words[verb] in SHOWING and not shown:
        return None
    addressed = words[verb] in TELLING
    after = _over_addressee(frame, verb + 1, stop) if addressed else verb + 1
    begin = _over_circumstance(frame, after, stop)
    if begin is None or begin >= stop or not frame.reporter(begin):
        return None
    if not (words[begin].isalpha() or words[begin][0].isdigit() or words[begin] in "$€£"):
        return None
    if words[begin] in NO_CLAUSE or words[begin] in PREPOSITIONS or words[begin] in VERBS:
        return None
    subject = frame.words[max(0, verb - QUESTION) : verb]
    if any(word in ("what", "how", "whatever", "whom") for word in subject):
        return None
    opens = words[begin] in OPENS_CLAUSE or frame.name_at(begin) or counts(words[begin])
    clear = words[verb] in BARE and opens
    return begin if clear or _finite(frame, begin, stop) else None


def _over_addressee(frame: Frame, at: int, stop: int) -> int:
    """Past those to whom it was said."""
    while at < stop and frame.words[at] in ("a", "the", "his", "her", "its"):
        at += 1
    named = frame.name_at(at) if at < stop else None
    return named[1] if named else at + 1


def _over_circumstance(frame: Frame, at: int, stop: int) -> int | None:
    """Past "on Monday", "in a statement", "Tuesday"; None where a comma comes first."""
    words = frame.words
    while at < stop and words[at] in calendar_words():
        at += 1
    if at < stop and words[at] in ("in", "on", "at", "during"):
        for k in range(at + 1, min(at + 6, stop)):
            if words[k] in calendar_words() or words[k] in STATEMENT_NOUNS:
                return k + 1
        return None
    return at


STATEMENT_NOUNS = frozenset(
    "statement interview post report filing email e-mail letter tweet speech release memo".split()
)


def _finite(frame: Frame, begin: int, stop: int) -> bool:
    """Whether a verb with a tense stands in the clause before its first stop."""
    for place, word in enumerate(frame.words[begin + 1 : min(begin + CLAUSE, stop)]):
        if word in FINITE or (word[-2:] == "ed" and len(word) > 4):
            return True
        if word in ("which", "who", ";") or (word == "," and place > 3):
            return False
    return False


def _after(frame: Frame, saying: Saying, begin: int, stop: int, rule: str) -> Statement | None:
    """What stands after the verb, up to where the reporter's voice comes back."""
    end = _turn(frame, begin, stop)
    if end - begin < 2:
        return None
    whole = _mostly_reported(frame, begin, end)
    return Statement(begin, end, saying, whole=whole, rule=rule)


def _mostly_reported(frame: Frame, begin: int, stop: int) -> bool:
    """Whether no more than a few words of it are quoted: else the quotation says it all."""
    return sum(frame.inside[begin:stop]) * 2 < stop - begin


def _turn(frame: Frame, begin: int, stop: int) -> int:
    """Where a contrast, a dash or the sentence's end leaves the statement."""
    words = frame.words
    for at in range(begin, stop - 1):
        if not frame.reporter(at):
            continue
        if words[at] == ";" or (words[at] == "," and _turns(words, at + 1)):
            return at
        if words[at] == "," and _other_saying(frame, at + 1, stop):
            return at
    return stop


def _turns(words: list[str], at: int) -> bool:
    """Whether a contrast begins here, and no participle that goes on with what was said."""
    return words[at] in TURNS and not (words[at] == "while" and words[at + 1].endswith("ing"))


def _other_saying(frame: Frame, at: int, stop: int) -> bool:
    """Whether "according to" somebody else follows."""
    return at + 1 < stop and frame.words[at] == "according"
