"""The words of hedges, by what they do to a figure: open an end, or make it approximate."""

from typing import Literal

Hedge = Literal["least", "most", "about"]

PHRASES_BEFORE: dict[Hedge, str] = {
    "least": (
        "more than|over|at least|at the very least|above|exceeding|in excess of|upwards of"
        "|upward of|north of|no less than|no fewer than|not less than|not fewer than"
        "|greater than|larger than|higher than|bigger than|a minimum of|minimum of|exceeds"
        "|exceeded|exceed|topped|tops|to top|topping|surpass|surpassed|surpassing|surpasses"
        "|beyond|>|≥|> =|better than|excess of|longer than|older than|worth over|not under"
        "|never less than|as little as|as few as|as low as|as cheap as|as young as|further than"
        "|farther than|greater than or equal to|more than or equal to|bigger or equal than"
        "|greater or equal to|at least or equal to"
    ),
    "most": (
        "up to|up to a total of|as much as|as many as|at most|at the most|no more than"
        "|not more than|less than"
        "|fewer than|under|below|beneath|south of|a maximum of|maximum of|lower than"
        "|smaller than|not exceeding|not to exceed|capped at|<|≤|< =|as high as|as long as"
        "|not exceed|no greater than|no higher than|no larger than|never more than|shy of"
        "|sub -|within|no further than|no farther than|no longer than|limited to|restricted to"
        "|not beyond|confined to"
        "|not over|less than or equal to|smaller or equal than|less or equal to"
    ),
    "about": (
        "about|around|roughly|approximately|nearly|almost|some|close to|near|circa|c .|ca ."
        "|approx|approx .|an estimated|estimated|~|≈|≃|nearer to|or so|in the region of"
        "|in the neighborhood of|in the neighbourhood of|to the tune of about|as close to"
        "|just about|more or less|give or take|say|virtually|just short of|just shy of"
        "|somewhere around|on the order of|in the order of|in the range of|c"
    ),
}
PHRASES_AFTER: dict[Hedge, str] = {
    "least": (
        "or more|or greater|or higher|or above|or over|or better|and up|and above|and over|and more"
        "|at least|at a minimum|- plus|plus"
    ),
    "most": "or less|or fewer|or lower|or below|or under|at most|at the most",
    "about": "or so|or thereabouts|- odd|- some|give or take",
}
ADDED = frozenset(
    (
        "a an the another his her its their our your some any all up at about around over £ $ € "
        "tax taxes vat gst costs interest fees expenses bonus bonuses benefits add-ons postage "
        "shipping commission"
    ).split()
)
"""Behind "plus" these are what is added: £40 plus tax, 12 clerks plus a manager."""
FOUGHT = frozenset(
    (
        "dispute disputes row rows fight fights fighting battle battles lawsuit lawsuits talks "
        "concern concerns worries worry anger fears feud clash trial questions control sued "
        "debate war won win wins winning arguing argument took taken take takes taking hand "
        "handed turned pass all quizzed grilled questioned probed probe inquiry investigation "
        "investigated summoned sacked resigned resigns quits jailed arrested court dock spot "
        "fire heat pressure outcry backlash uproar fury protest protests scandal controversy "
        "complaint complaints spat wrangle standoff stand-off tension tensions negotiations "
        "doubt doubts uncertainty divided split spar sparred sparring clashed clashes"
    ).split()
)
"""A quarrel is over $5m, which is no hedge; nor is it in "took over 12 firms"."""
SUMMING = frozenset(
    "add adds added adding mount mounts mounted mounting tot tots totted totting".split()
)
SUMMED = frozenset("that which they these those it all together".split())
"""Behind these, or a plural, sums are what adds up: fines adding up to $5m, they add up to $5m."""
LIES_IN_SPACE = frozenset("over under above below beyond beneath within".split())
"""Hedges that also say where something lies or runs: under a $5m bond, over a 9-mile course."""
OFTEN = frozenset("a an one once twice half every".split())
"""Behind "at least" these begin what it hedges, as numbers do: 12 jobs, at least once a year."""
SKIPPED = frozenset(("a", "an", "just", "only", "record"))
"""What may stand between a hedge and its figure."""
DENYING = frozenset("not n't n’t 't ’t never rarely seldom cannot hardly scarcely without".split())
"""Before "more than" these say that it is the most: it never sold more than 300."""
NOT_DENIED = frozenset("only whether if that because but and or just , ; : said . ( )".split())
"""Words at which such a denial ends: not only will it sell more than 300."""
PASSING = frozenset("passed passes pass passing crossed crosses crossing past".split())
"""Verbs of a total that is now above what they name: takings passed £5m."""
