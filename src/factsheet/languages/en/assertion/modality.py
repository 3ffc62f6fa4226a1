"""Whether a fact is asserted, likely, possible, planned or denied: what the words around it say.

The nearest word that governs the figure decides, in its own clause: first leftwards, then the verb
that comes after it. A plain "will" asserts; a denial takes a verb that stands between.
"""

from collections.abc import Iterable

from factsheet.model.values import Modality
from factsheet.packs.line import Line
from factsheet.syntax import Syntax

POSSIBLE = (
    "may might could possibly perhaps maybe potentially conceivably possible plausible possibility "
    "chance chances risk risks potential threatens unclear whether"
).split()
LIKELY = (
    "likely probably expect expects expected expecting expectation expectations anticipate "
    "anticipates anticipated anticipating forecast forecasts forecasting forecasted predict "
    "predicts predicted predicting projected projecting projection projections sees "
    "foresees guidance outlook should presumably reckons guess"
).split()
PLANNED = (
    "plan plans planned planning aim aims aimed aiming intend intends intended intending hope "
    "hopes hoped hoping want wants wanted wanting seek seeks sought seeking propose proposes "
    "proposed proposing proposal proposals pledge pledges pledged pledging promise promises "
    "promised promising vow vows vowed request requests requested requesting target targets "
    "targeted targeting goal goals scheduled slated commitment commitments roadmap draft "
    "demanded demanding consider considers considering mulls weighs eyes eyeing ambition "
    "bid bids offer offers offered poised"
).split()
DENIED = (
    "not n't never 't neither nor denied denies deny denying rejected rejects dismissed refuted "
    "cannot without"
).split()
CUES: dict[str, Modality] = {
    **dict.fromkeys(POSSIBLE, "possible"),
    **dict.fromkeys(LIKELY, "likely"),
    **dict.fromkeys(PLANNED, "planned"),
    **dict.fromkeys(DENIED, "denied"),
}
AFTER = frozenset(
    (*POSSIBLE, *LIKELY, "planned", "plans", "scheduled", "slated", "proposed", "aims", "intends")
) - {"whether"}
"""Cues that may follow the figure that they govern; "whether" governs what comes after it."""
ENDS = frozenset(
    '; : — – ( ) “ ” " but while whereas although though because after which who'.split()
)
"""Words that a clause does not reach across."""
BARE = frozenset(
    "- the a an to be been being get is are will would could can as if once when".split()
)
"""Words after which a form that tells may be a participle, an adjective or an infinitive."""
TOLD = frozenset(
    (
        "was were did had said made took got won lost sold bought rose fell grew paid cost hit "
        "became began went came saw held led put set spent"
    ).split()
)
"""Verbs that tell something as done; those in -ed are known by their ending."""
FINITE = TOLD | frozenset("is are has have does do will would can says say costs".split())
"""Verbs that make a clause of their own."""
MODALS = frozenset("may might could".split())
SPARED = frozenset("only just necessarily yet before until".split())
"""Words after "not" that keep it from denying: not only, not yet, not before."""
DENYING = frozenset("denied denies deny denying refuted refutes refute".split())
"""Verbs that deny the whole clause after them."""
SAYING = frozenset("said says say saying told tells added adding".split())
"""Verbs of which the clause is told, though a denial stands before them."""
CLAIMED = frozenset("that it he she they having".split())
"""Words that such a clause begins with."""
SET_AGAINST = frozenset(
    ((",", "from"), ("up", "from"), ("down", "from"), ("compared", "with"), ("compared", "to"))
)
"""Words right before a figure that another one is set against."""
PARTICIPLES = frozenset("seen given taken known shown written drawn chosen begun".split())
"""Words that end in no -ed and open a clause of their own after a comma."""
BEFORE = 24
"""Items leftwards of a figure that may hold its cue."""
BEHIND = 8
"""Items rightwards of a figure."""
DENIAL = 6
"""Items between a denial and its figure."""


def find_modality(lines: Iterable[Line], _syntax: Syntax) -> dict[int, Modality]:
    """How each figure of the lines is told, by the annotation's number; the asserted left out."""
    found: dict[int, Modality] = {}
    for line in lines:
        if CUES.keys().isdisjoint(line.word):
            continue
        for at, number in enumerate(line.figure):
            if number >= 0:
                modality = modality_at(line, at)
                if modality is not None:
                    found[number] = modality
    return found


def modality_at(line: Line, at: int) -> Modality | None:
    """How the figure that is this item is told; None where it is simply asserted."""
    if "now" in line.tags[at] or _starts_from(line, at):
        return None
    if _in_denial(line, at):
        return "denied"
    found = _left_of(line, at)
    return found if found or "behind" in line.tags[at] else _right_of(line, at)


def _starts_from(line: Line, at: int) -> bool:
    """Whether the figure is where something stands today, and another says where it is to go."""
    ahead = zip(line.word[at + 1 : at + 5], line.type[at + 2 : at + 6], strict=False)
    kind = line.type[at]
    return line.word[at - 1 : at] == ["from"] and any(w == "to" and t == kind for w, t in ahead)


def _in_denial(line: Line, at: int) -> bool:
    """Whether the figure stands in a clause that somebody denies."""
    words = line.word
    for place in range(at - 1, max(-1, at - 1 - BEFORE), -1):
        word = words[place]
        if word in ENDS or word in SAYING or (word == "," and not _in_list(line, place, at)):
            return False
        if word in DENYING:
            refused = CUES.get(words[place - 1]) == "denied" if place else False
            return not refused and not CLAIMED.isdisjoint(words[place + 1 : at])
    return False


def _left_of(line: Line, at: int) -> Modality | None:
    words = line.word
    settled = False
    for place in range(at - 1, max(-1, at - 1 - BEFORE), -1):
        word = words[place]
        if word in ENDS or _set_against(line, place):
            return None
        if word == "," and not _in_list(line, place, at):
            return None
        cue = CUES.get(word)
        if cue is None:
            settled = settled or _tells(line, place, TOLD)
            continue
        if cue != "denied":
            return None if settled and word not in MODALS else cue
        if _denies(line, place, at):
            return "denied"
    return None


def _in_list(line: Line, comma: int, at: int) -> bool:
    """Whether the comma parts the members of a list or sets a word off: no verb tells after it."""
    if line.word[comma + 1] in PARTICIPLES:
        return False
    return not any(_tells(line, place, FINITE) for place in range(comma + 1, at))


def _set_against(line: Line, place: int) -> bool:
    """Whether what follows is what a figure is compared with: up from, compared with."""
    pair = tuple(line.word[max(0, place - 1) : place + 1])
    return pair in SET_AGAINST and line.figure[place + 1] >= 0


def _tells(line: Line, place: int, verbs: frozenset[str]) -> bool:
    """Whether the word is one of these verbs, or one in -ed, and tells rather than qualifies."""
    word, before = line.word[place], line.word[place - 1]
    if line.type[place] or before in BARE:
        return False
    return word in verbs or (word.endswith("ed") and len(word) > 4)


def _denies(line: Line, place: int, at: int) -> bool:
    words = line.word
    following = words[place + 1] if place + 1 < len(words) else ""
    before = CUES.get(words[place - 1]) if place else None
    if following in DENYING or (words[place] in DENYING and before == "denied"):
        return False
    if following in SPARED or at - place > DENIAL or line.type[at] == "time":
        return False
    return place == 0 or words[place - 1] not in MODALS


def _right_of(line: Line, at: int) -> Modality | None:
    words = line.word
    commas = 0
    for place in range(at + 1, min(len(words), at + 1 + BEHIND)):
        word = words[place]
        if word in ENDS or word == "and" or line.type[place] == line.type[at]:
            return None
        if word == ",":
            commas += 1
            if commas > 1 or line.type[at] != "time":
                return None
        if word in AFTER:
            return CUES[word]
        if _tells(line, place, TOLD):
            return None
    return None
