"""Times that no calendar knows: now, recently, the near future, one day."""

from collections.abc import Callable

from factsheet.grammar.pattern import OneOf, Sequence, word
from factsheet.grammar.rule import Match, finds, ignores
from factsheet.languages.en.lexicon.time_contexts import AFTER_SOON, BEFORE_SOON_AS, ONE_DAY_VERBS
from factsheet.languages.en.times.clauses import Choice, Means, time_rule
from factsheet.languages.en.times.guards import AnyWord, Apart, Capital, Classed, Followed, Not
from factsheet.timex.meaning import Meaning, Shifted, Stated

PAST, PRESENT, FUTURE = (Stated("DATE", f"{when}_REF") for when in ("PAST", "PRESENT", "FUTURE"))

NOW = word(
    "now", "right now", "just now", "presently", "currently", "at present", "these days",
    "nowadays", "at the moment", "at this time", "as of now", "at this moment",
    "for the moment",
)  # fmt: skip
OTHER_MOMENTS = frozenset("they he she it we i you when of".split())


def _now(match: Match) -> Meaning | None:
    """At the moment; but "they failed us at the moment we called" tells of another one."""
    words = match.context.tokens.word
    inside = words[match.start - 1].isalpha() and words[match.end - 1] == "moment"
    return None if inside and words[match.end] in OTHER_MOMENTS else PRESENT


def _at_large(when: Stated) -> Callable[[Match], Meaning | None]:
    """The present or the future; but of the future king it only says what he will be."""

    def read(match: Match) -> Meaning | None:
        context, end = match.context, match.end
        describes = context.classes[end] in "nsa" and context.tokens.word[match.start - 1] != "in"
        return None if describes and not context.tokens.capital(end) else when

    return read


IN_THE_NEW_YEAR = Sequence(
    word("in", "by", "until", "till", "before", "into", "from"),
    Means(
        Sequence(word("the new year"), Not(OneOf(word("'s", "’s"), Classed("nsx", AnyWord())))),
        lambda _: Shifted("year", 1),
    ),
)
FOR_THE_TIME_BEING = Sequence(word("for"), Means(word("the time being"), lambda _: PRESENT))
VAGUE = Choice(
    Means(NOW, _now),
    Means(
        Sequence(
            word("recently", "more recently", "most recently", "lately", "very recently",
                 "just recently", "the recent past"),
            Not(word("as")),
        ),
        lambda _: PAST,
    ),
    Means(word("the future"), _at_large(FUTURE)),
    Means(word("the present"), _at_large(PRESENT)),
    Means(
        word("the near future", "the foreseeable future",
             "the not - too - distant future",
             "the not too distant future", "the near term", "the short term", "the long term",
             "the immediate future", "someday", "some day", "as soon as possible",
             "the distant future", "anytime soon", "any time soon"),
        lambda _: FUTURE,
    ),
)  # fmt: skip


def _soon(match: Match) -> Meaning | None:
    """Soon; but "soon after the vote" and "as soon as" tell no time by themselves."""
    words = match.context.tokens.word
    return (
        None
        if words[match.start - 1] in BEFORE_SOON_AS or words[match.end] in AFTER_SOON
        else FUTURE
    )


SOON = Means(word("soon"), _soon)


def _one_day(match: Match) -> Meaning | None:
    """ "It may one day fly" is of the future; "it took one day" tells how long."""
    words = match.context.tokens.word
    near = {words[match.start - 1], *words[match.end : match.end + 3]}
    return None if near.isdisjoint(ONE_DAY_VERBS) else FUTURE


ONE_DAY = Means(word("one day"), _one_day)
GOES_ON = word(
    "i", "it", "he", "she", "we", "they", "you", "the", "a", "an", "this", "that", "has", "have",
    "had", "and", "but", "or", "when", "as", "by", "to", "for", "with", "on", "because", "who",
    "was", "were", "would", "there", "some", "many",
)  # fmt: skip
"""Words after "the past" that show it to be a time of its own, and of no unit: the past it lost."""
THE_PAST = Means(
    OneOf(
        Sequence(word("the past"), OneOf(Not(AnyWord()), Followed(GOES_ON))),
        Sequence(word("the past"), Followed(Capital(AnyWord()))),
    ),
    lambda _: PAST,
)

AT_THE_TIME = Sequence(word("at"), Means(word("the time"), lambda _: PAST), Not(AnyWord()))

RULES = (
    time_rule(
        "vague",
        Choice(
            VAGUE, Apart(SOON), ONE_DAY, THE_PAST, AT_THE_TIME, FOR_THE_TIME_BEING, IN_THE_NEW_YEAR
        ),
        *finds(PRESENT, "It is [[now]] the largest.", "It has run from 1970 to [[the present]]."),
        *finds(Shifted("year", 1), "It will shut in [[the New Year]]."),
        *finds(PAST, "It [[recently]] shut.", "In [[the past]] it sold coal."),
        *finds(PAST, "At [[the time]], he was nine."),
        *finds(PRESENT, "It is shut for [[the time being]]."),
        *finds(FUTURE, "It may grow in [[the near future]].", "He spoke of [[the future]]."),
        *finds(FUTURE, "It will not open [[anytime soon]]."),
        *finds(FUTURE, "It may [[one day]] rival them.", "[[One day]] it will sink."),
        *ignores(
            "The recent storm was strong.",
            "It failed them at the moment they called.",
            "Soon-Li left.",
            "At the time of the fire he was nine.",
            "He left soon after the vote.",
            "She wed the future king.",
            "The present hall is small.",
            "He was named in the New Year honours.",
            "It may come as soon as they agree.",
        ),
    ),
)
