"""Why a figure is what it is said to be, as it is told to a reader."""

from collections.abc import Iterable, Sequence

from msgspec import Struct

from factsheet.facts import key_facts
from factsheet.model.contender import Contender
from factsheet.model.fact import Fact
from factsheet.packs.near import NearMiss
from factsheet.proof.unmatched import Unfound, unfound_lines

SIGNS = 6
"""Signs of a subject that are told, the heaviest first."""


class Rival(Struct, frozen=True):
    """Another ground for a figure's role, or for one that gave way."""

    pack: str
    role: str
    pattern: str
    agrees: bool = False


class Explanation(Struct, frozen=True):
    """Why one fact is on the sheet as it is; `read` is its sentence, a line for each clause, told
    with the first fact in it.
    """

    fact: Fact
    parts: tuple[tuple[str, str], ...]
    shown: str | None
    judged: tuple[str, str] | None
    clause: str | None
    matched: str | None
    like: str | None
    captures: tuple[tuple[str, str], ...]
    rivals: tuple[Rival, ...]
    weighed: tuple[tuple[str, float], ...]
    near: tuple[NearMiss, ...]
    score: key_facts.Score
    contenders: tuple[Contender, ...] = ()
    read: tuple[str, ...] = ()


class Answer(Struct, frozen=True):
    """The facts that were asked about, and the stretches of the question that hold none."""

    explanations: tuple[Explanation, ...]
    unfound: tuple[Unfound, ...] = ()

    def __str__(self) -> str:
        return "\n".join(lines(self)).rstrip()


def lines(answer: Answer) -> Iterable[str]:
    """The answer as lines for a reader."""
    for each in answer.explanations:
        yield from _explained(each)
        yield ""
    for missing in answer.unfound:
        yield from unfound_lines(missing)
        yield ""


def _explained(each: Explanation) -> Iterable[str]:
    fact = each.fact
    told = [fact.kind, fact.role or "no role", fact.modality, *(["key"] if fact.key else [])]
    yield f"“{fact.text}” ({fact.start}–{fact.end}) {fact.id}"
    yield f"  {' · '.join(told)}"
    parts = ", ".join(f"{name} “{words}”" for name, words in each.parts)
    yield f"  found by the rule {fact.rule}" + (f": {parts}" if parts else "")
    yield from ([f"    as in: {each.shown}"] if each.shown else [])
    if each.judged:
        yield f"  {fact.modality} by the rule {each.judged[0]}: “{each.judged[1]}”"
    yield from _role(each)
    yield from (f"  {name}: “{words}”" for name, words in each.captures)
    for rival in each.rivals:
        verdict = "and agrees" if rival.agrees else "but gave way"
        yield f"  {rival.pack} matched too ({rival.role}), {verdict}: {rival.pattern}"
    if len(each.weighed) > 1:
        weighed = ", ".join(f"{role} {points:.0f}" for role, points in each.weighed)
        yield f"  weighed: {weighed}"
    for miss in each.near:
        yield f"  {miss.pack} ({miss.role}) came near with: {miss.pattern}"
        yield f"    it wants {miss.wanted}; there stands {miss.stands}"
    yield from _subject(each)
    points = "; ".join(f"{reason.words} {reason.points:+}" for reason in each.score.reasons[:SIGNS])
    yield f"  on the page: {each.score.points} points ({points})"
    if each.read:
        yield "  its sentence, clause by clause:"
        yield from (f"    {clause}" for clause in each.read)


def _subject(each: Explanation) -> Iterable[str]:
    """Whose figure it is, who else may have been, and the signs of each."""
    told = each.fact.subject.text if each.fact.subject is not None else None
    if told is not None and told not in [contender.name for contender in each.contenders]:
        yield f"  subject “{told}”, by the label of its row"
        return
    for at, contender in enumerate(each.contenders):
        sure = at or contender.name == told
        head = "or" if at else "subject" if sure else "no subject, though perhaps"
        name = f"“{contender.name}”" if contender.name is not None else "nobody"
        signs = ", ".join(f"{sign} {points:+}" for sign, points in contender.signs[:SIGNS])
        alone = f"by {contender.frame}" if contender.frame else "the only candidate"
        grounds = f"{contender.likely:.0%} likely: {signs}" if signs else alone
        yield f"  {head} {name}, {grounds}"


def _role(each: Explanation) -> Sequence[str]:
    if each.like is not None:
        return [f"  role from “{each.like}”, with which it is listed or compared"]
    if each.clause is None:
        return ["  no pack gives it a role"]
    named = f"  role by the pack {each.fact.role_rule}: {each.clause}"
    return [named, f"    matched “{each.matched}”"] if each.matched is not None else [named]
