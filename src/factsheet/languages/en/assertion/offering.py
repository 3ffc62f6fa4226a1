"""The sums and days that somebody offers, announces, asks for or sets aside, still to be paid."""

from factsheet.languages.en.assertion.place import TIMES, Place, antecedent
from factsheet.languages.en.assertion.rule import ModalityRule, shows
from factsheet.languages.en.assertion.undoing import has_not
from factsheet.languages.en.lexicon import modal_nouns, modal_verbs
from factsheet.model.values import Modality
from factsheet.syntax import Clause, Phrase

SUMS = frozenset(("money", "percentage"))
OFFERED = frozenset("sum payment compensation reward payout payoff refund rent wage".split())
"""What else somebody offers than what is in `PROJECTS`."""
AID = frozenset("aid assistance compensation gratia relief solatium bounty reward".split())
"""What is still to be given where it is announced."""
RECOMMENDED = frozenset("dividend payout fine penalty sentence increase rise cut levy".split())
"""What is still to be decided on where it is recommended."""
TO_BE_SPENT = frozenset("spending expenditure capex outlay investment budget allocation".split())
"""What is still to be spent where somebody puts a figure to it."""
BALLOTS = frozenset("ballot vote voter referendum".split())
"""Where a measure is put that is still to be voted on."""
DEEDS_ASKED = frozenset(("by", "within"))
"""Prepositions of when somebody is to have done what they were asked to."""


def _offered(place: Place) -> Modality | None:
    """What somebody has offered, or is offering; what they offer every day is there."""
    group, noun = place.clause.group, place.noun
    if noun is None or has_not(group):
        return None
    if place.kind == "duration" and noun.own and _offers_sum(place.clause):
        word, start = group.sentence.syntax.tokens.word, noun.phrase.start
        return "planned" if "over" in word[start - 1 : start + 1] else None
    if place.kind not in SUMS or not place.undergoes:
        return None
    offers = group.tense == "present" and not (group.perfect or group.progressive)
    if noun.own:
        return None if offers and place.kind == "percentage" else "planned"
    head = _head(noun.phrase)
    return "planned" if not offers and head in modal_nouns.PROJECTS | OFFERED else None


def _offers_sum(clause: Clause) -> bool:
    """Whether a verb has a sum as its object, over so long: offered pilots 4% over two years."""
    taken = (clause.object, clause.second_object)
    letters = clause.sentence.syntax.classes.letters
    return any(each is not None and letters[each.head] in b"A%" for each in taken)


def _announced(place: Place) -> Modality | None:
    """What somebody announces for those that need it."""
    noun, group = place.noun, place.clause.group
    if noun is None or place.kind != "money" or not place.undergoes or has_not(group):
        return None
    given = noun.own and noun.phrase.start == group.end and noun.phrase.determiner is None
    return "planned" if given or _head(noun.phrase) in AID else None


def _recommended(place: Place) -> Modality | None:
    """A dividend or a fine that somebody recommends."""
    noun, group = place.noun, place.clause.group
    if noun is None or noun.own or place.kind in TIMES or not place.undergoes or has_not(group):
        return None
    return "planned" if _head(noun.phrase) in RECOMMENDED else None


def _pegged(place: Place) -> Modality | None:
    """What spending that is still to come is put at."""
    clause = place.clause
    taken = clause.object if clause.object is not None and not clause.group.passive else None
    thing = taken or clause.subject
    if thing is None or place.position not in ("behind", "object"):
        return None
    to_come = _head(thing) in TO_BE_SPENT and place.kind in ("money", "ahead")
    return "planned" if to_come and "at" in {each.word for each in clause.prepositions} else None


def _balloted(place: Place) -> Modality | None:
    """What is put on a ballot, or to the voters."""
    clause = place.clause
    if place.noun is None or place.own or place.kind in TIMES or not place.undergoes:
        return None
    put = any(
        each.word in ("on", "to", "before") and each.phrase and _head(each.phrase) in BALLOTS
        for each in clause.prepositions
    )
    return "planned" if put and not has_not(clause.group) else None


def _told_to(place: Place) -> Modality | None:
    """What somebody has been asked or told to do by a day, and what is ordered to be done."""
    group, below = place.clause.group, place.below
    if below is None or has_not(group):
        return None
    if place.position == "clause":
        bidden = below.group.form == "finite" and below.group.tense is None
        return "planned" if bidden and not below.group.modal else None
    dated = any(each.word in DEEDS_ASKED for each in below.prepositions)
    return "planned" if group.passive and dated and place.position == "infinitive" else None


def _is_due(place: Place) -> Modality | None:
    """What somebody is to do between commas: the firm, due to report on 4 May,."""
    clause = place.clause
    if clause.kind != "infinitival" or clause.governors or place.position == "subject":
        return None
    before = clause.sentence.syntax.tokens.word[clause.group.start - 1]
    apart = antecedent(clause) is None and before in ("due", "set", "scheduled", "slated")
    return "planned" if apart else None


def _head(phrase: Phrase) -> str:
    return phrase.sentence.syntax.classes.lemma(phrase.head)


OFFERING: tuple[ModalityRule[Place], ...] = (
    ModalityRule(
        "modality.offered",
        _offered,
        (
            *shows("planned", "Orbis has offered a lump sum of [[$9 million]]."),
            *shows("planned", "Orbis has offered drivers [[9%]]."),
            *shows("planned", "Orbis has offered drivers 9% over [[four years]]."),
            *shows("planned", "Tarn also bid, offering [[£9m]] and a winger."),
            *shows("asserted", "Orbis offers discounts of [[9%]]."),
            *shows("asserted", "Orbis has offered discounts of [[9%]] before."),
        ),
        verbs=frozenset(("offer",)),
    ),
    ModalityRule(
        "modality.announced",
        _announced,
        (
            *shows("planned", "She announced aid of [[$9,000]] for each family."),
            *shows("planned", "She announced [[$9,000]] for each family."),
            *shows("asserted", "She announced a profit of [[$9,000]]."),
        ),
        verbs=frozenset(("announce",)),
    ),
    ModalityRule(
        "modality.recommended",
        _recommended,
        (
            *shows("planned", "The board recommended a dividend of [[9p]]."),
            *shows("asserted", "The board recommended [[nine inns]]."),
        ),
        verbs=frozenset(("recommend",)),
    ),
    ModalityRule(
        "modality.pegged",
        _pegged,
        (
            *shows("planned", "Capital spending is pegged at [[$9 million]]."),
            *shows("planned", "The town put its spending at [[$9 million]]."),
            *shows("asserted", "The loot was put at [[$9 million]]."),
        ),
        verbs=frozenset("peg put budget fix set estimate project".split()),
    ),
    ModalityRule(
        "modality.balloted",
        _balloted,
        (
            *shows("planned", "The town put a [[$9 million]] levy on the ballot."),
            *shows("asserted", "The town put a [[$9 million]] hall on the map."),
        ),
        verbs=frozenset("put place send take".split()),
    ),
    ModalityRule(
        "modality.told_to",
        _told_to,
        (
            *shows("planned", "Orbis was told to hand over [[90 files]] by Monday."),
            *shows("planned", "The judge ordered that [[$9,000]] be repaid."),
            *shows("asserted", "Orbis was told to pay [[$9,000]]."),
            *shows("asserted", "The judge ordered a bailiff who had [[90 files]]."),
        ),
        verbs=modal_verbs.TELLING,
    ),
    ModalityRule(
        "modality.due",
        _is_due,
        (
            *shows("planned", "Orbis, due to open [[nine inns]], rose 4%."),
            *shows("asserted", "Orbis, founded to open [[nine inns]], rose 4%."),
        ),
    ),
)
