"""Words of change, by the way that they go: what rose, what fell, what only moved."""

from factsheet.model.values import Direction
from factsheet.text.tokens import Tokens

RISES = frozenset(
    (
        "rise rises rose rising risen increase increases increased increasing grow grows grew "
        "growing grown climb climbs climbed climbing jump jumps jumped jumping surge surges surged "
        "surging soar soars soared soaring swell swells swelled swelling expand expands expanded "
        "expanding raise raises raised raising lift lifts lifted lifting boost boosts boosted "
        "boosting double doubles doubled doubling triple tripled quadruple quadrupled improve "
        "improves improved improving widen widens widened widening accelerate accelerates "
        "accelerated accelerating up advance advanced advancing rocket rocketed leap leapt leaped "
        "skyrocket skyrocketed rebound rebounded add adds added adding gain gains gained gaining "
        "hike hiked hiking upgrade upgraded bump bumped balloon ballooned mushroom mushroomed "
        "rally rallied recover recovered bounce bounced strengthen strengthened appreciate "
        "appreciated spike spiked escalate escalated multiply multiplied"
    ).split()
)
FALLS = frozenset(
    (
        "fall falls fell falling fallen decrease decreases decreased decreasing drop drops dropped "
        "dropping slip slips slipped slipping slide slides slid sliding plunge plunges plunged "
        "plunging plummet plummets plummeted plummeting tumble tumbles tumbled tumbling decline "
        "declines declined declining shrink shrinks shrank shrunk shrinking cut cuts cutting lower "
        "lowers lowered lowering slash slashes slashed slashing trim trims trimmed trimming reduce "
        "reduces reduced reducing reduction halve halved halving worsen worsened narrow narrows "
        "narrowed narrowing slow slows slowed slowing ease eases eased easing down sink sank sunk "
        "dip dipped lose loses lost losing shed sheds downgrade downgraded slump slumps slumped "
        "slumping dwindle dwindled dwindling crater cratered wane waned ebb ebbed sag sagged "
        "retreat retreated weaken weakened depreciate depreciated contract contracted deflate "
        "deflated collapse collapsed"
    ).split()
)
CHANGES = (
    RISES
    | FALLS
    | frozenset(
        (
            "edge edged edging inch inched inching tick ticked ticking creep crept creeping go "
            "goes went going gone move moves moved moving change changes changed changing revise "
            "revised shift shifted push pushed bring brought bringing take took turn turned nudge "
            "nudged"
        ).split()
    )
)
"""All of them: "rose from 12% to 15%" is two figures, "from 12% to 15%" alone is a range."""
MOVING = frozenset(
    "go goes went going gone tick ticks ticked ticking edge edges edged edging inch inched creep "
    "creeps crept creeping move moves moved moving climb climbs climbed climbing shot".split()
)
"""Verbs that go with "up", so that "to" leads to where they end: ticked up to 6.8 per cent."""
COLLECTING = frozenset(
    "raise raises raised raising add adds added adding gain gains gained".split()
)
"""Verbs of change whose object may be the sum itself: to raise $175m to $180m."""
RANGING = frozenset(
    "range ranges ranged ranging between anywhere vary varies varying varied run runs running ran "
    "stretch stretches stretched span spans spanned differ differs extend extends extended".split()
)
"""What says that figures lie from one to the other."""
EXTENDING = frozenset(
    "be is are was were been being cost costs costing price prices priced start starts starting "
    "pay pays paid paying sell sells sold selling charge charges charged last lasts lasted measure "
    "measures measured weigh weighs weighed offer offers offered have has had set quoted".split()
)
"""Verbs behind which "from" begins what they say the size of: cost from $4 to $9."""
NO_WAY = frozenset(("up", "down"))
"""Before a factor they say no direction: "up to ten times"."""


def way_behind(tokens: Tokens, end: int) -> Direction | None:
    """Which way the noun right behind a factor goes: a threefold rise."""
    word = tokens.word[end] if end < len(tokens) else ""
    if word in NO_WAY:
        return None
    return "up" if word in RISES else "down" if word in FALLS else None


def way_before(tokens: Tokens, at: int) -> Direction | None:
    """Which way the nearest verb of change goes, among the few words before a factor."""
    for near in reversed(tokens.word[max(0, at - 4) : at]):
        if near in RISES and near not in NO_WAY:
            return "up"
        if near in FALLS and near not in NO_WAY:
            return "down"
    return None
