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
        "|never less than|as little as|as few as|greater than or equal to|more than or equal to"
        "|bigger or equal than|greater or equal to|at least or equal to"
    ),
    "most": (
        "up to|up to a total of|as much as|as many as|at most|at the most|no more than"
        "|not more than|less than"
        "|fewer than|under|below|beneath|south of|a maximum of|maximum of|lower than"
        "|smaller than|not exceeding|not to exceed|capped at|<|≤|< =|as high as|as long as"
        "|not exceed|no greater than|no higher than|no larger than|never more than|shy of"
        "|sub -"
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
FOUGHT = frozenset(
    (
        "dispute disputes row rows fight fights fighting battle battles lawsuit lawsuits talks "
        "concern concerns worries worry anger fears feud clash trial questions control sued debate "
        "war won win wins winning arguing argument war took taken take takes taking hand handed "
        "turned pass all"
    ).split()
)
"""A quarrel is over $5m, which is no hedge; nor is it in "took over 12 firms"."""
SKIPPED = frozenset(("a", "an", "just", "only", "record"))
"""What may stand between a hedge and its figure."""
