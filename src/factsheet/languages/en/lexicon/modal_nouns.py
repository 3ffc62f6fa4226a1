"""The nouns that tell how sure it is what hangs on them, by lemma: a plan, a chance, a denial."""

from functools import cache

from factsheet.model.values import Modality

CLAIMS = frozenset(
    (
        "claim report rumour rumor speculation suggestion allegation idea notion suit motion call "
        "move hint"
    ).split()
)
"""Nouns of what is said to be so."""
STARTS = frozenset("start opening launch completion delivery construction work rollout".split())
"""Nouns of when what is planned comes about."""
REFUSALS = frozenset(
    (
        "rejection refusal denial collapse abandonment withdrawal defeat cancellation scrapping "
        "shelving inability failure reluctance unwillingness demise"
    ).split()
)
"""Nouns by which what hangs on them is not so, or not done."""
DELAYS = frozenset("delay postponement deferral suspension".split())
"""Nouns by which it is put off."""
MYTHS = frozenset("myth lie fallacy hoax fiction".split())
"""Nouns of what is not so, whatever is said."""
SURE = frozenset(
    "doubt question denying secret surprise mistake wonder coincidence dispute accident".split()
)
"""Nouns that "no" makes sure: there is no doubt that."""
UNSURE = frozenset("guarantee certainty assurance word telling indication sign".split())
"""Nouns that "no" leaves open."""
EVILS = frozenset(
    (
        "fine penalty sentence ban strike stoppage walkout default shutdown recession relegation "
        "bill charge deficit crash lawsuit trial tariff tax rise increase hike closure suspension "
        "downgrade collapse deduction levy"
    ).split()
)
"""Nouns of what somebody would rather not have."""
PLANS = frozenset(
    (
        "plan proposal bid pledge promise request goal aim target ambition commitment demand "
        "intention bill intent offer draft roadmap vow undertaking desire hope wish objective "
        "blueprint scheme application approval permission authorization authorisation authority "
        "permit licence mandate tender deal agreement contract talk negotiation discussion call "
        "motion vote effort attempt push campaign drive thought dream task"
    ).split()
)
"""Nouns whose infinitive is still to be done."""
PLANS_WITH_FIGURES = frozenset(
    (
        "hope plan proposal bid pledge promise request goal aim target ambition commitment offer "
        "draft roadmap vow application objective intent intention idea notion motion"
    ).split()
)
"""Those of them whose own figure is planned with them: a target of 4%."""
EXPECTATIONS = frozenset(
    (
        "forecast expectation projection prediction guidance outlook estimate likelihood "
        "anticipation consensus track course guess odds"
    ).split()
)
"""Nouns whose infinitive or clause is likely."""
ON_THE_WAY = frozenset("track course pace target schedule".split())
"""Nouns that behind "on" say that something is likely: on track for $40 million."""
FORECASTERS = frozenset(
    "analyst economist forecaster trader investor strategist market street".split()
)
"""Who looks for what is still to be told: analysts were looking for 40 cents."""
LACKS = frozenset("gap hole shortfall deficit backlog blackhole arrears".split())
"""Nouns of what is amiss."""
CALLED = frozenset(
    "strike walkout stoppage shutdown lockout boycott election referendum vote ballot".split()
)
"""What somebody calls that is still to come about."""
TO_BE_SPENT = frozenset("capex expenditure expansion investment outlay upgrade".split())
"""What is still to be spent where it is approved."""
TALKED_OF = frozenset("talk negotiation discussion".split())
"""Nouns whose "on" and "over" tell what is planned."""
ASKED_FOR = frozenset(
    "demand request call appeal plea claim petition application push campaign bid tender".split()
)
"""Nouns whose "for" tells what is asked."""
WANTED_BY_MANY = frozenset("demand".split())
"""Those of them that buyers have as well, where it is for goods: demand for 9 barrels."""
HOLDING = frozenset(
    (
        "motion amendment plan proposal scheme blueprint roadmap bill legislation measure draft "
        "proposals"
    ).split()
)
"""What stands behind "under" of what is proposed."""
EXPECTATIONS_OF_FIGURES = frozenset(
    "forecast expectation projection prediction guidance outlook odds estimate consensus".split()
)
"""Those of them whose own figure is likely with them: a forecast of 4%."""
FORETELLING = frozenset("forecast guidance outlook projection prediction expectation".split())
"""What tells of what will be, where it is the subject."""
RECKONINGS = frozenset("reckoning calculation estimate modelling modeling model".split())
"""What else tells of what will be, where "on" or "by" names it."""
DOING = frozenset(
    (
        "loss cull purchase hiring recruitment creation removal death slaughter construction "
        "demolition release recall deployment delivery acquisition layoff sacking dismissal "
        "eviction transfer payment handover building planting"
    ).split()
)
"""Nouns of what is done to those that are counted behind "of", which are not known by it."""
PERMITS = frozenset("approval permission consent licence license permit clearance funding".split())
"""Nouns of what is sought for something."""
LIVES = frozenset("job life livelihood post career future".split())
"""Nouns of what somebody may lose."""
TRACES = frozenset("trace sign record mention word sight news evidence".split())
"""Nouns of which there may be none though the thing itself is there: no trace of $4 million."""
DEEDS = frozenset(
    (
        "increase rise cut reduction decrease hike shift change move switch closure merger "
        "combination sale delay ban strike default recession relegation redesign extension "
        "expansion failure breach loss reversal repeal breakup takeover win defeat victory vote "
        "draw drought frost storm flood quake outbreak war collapse shortage spill shutdown"
    ).split()
)
"""Nouns of what happens or is done, which "a ... would" only imagines."""
PENALTIES = frozenset(
    (
        "fine penalty sentence prison jail imprisonment detention term punishment lawsuit damages "
        "bars custody"
    ).split()
)
"""What somebody who faces it has not met yet."""
CHARGES = frozenset("charge fee levy surcharge toll".split())
"""What somebody need not pay who is let off."""
POSSIBILITIES = frozenset(
    "possibility chance risk potential threat danger fear option prospect spectre specter".split()
)
"""Nouns of what may be."""
PROJECTS = frozenset(
    (
        "bid offer plan proposal deal merger takeover order sale listing ipo offering flotation "
        "forecast guidance target claim demand request lawsuit suit project scheme purchase "
        "acquisition contract loan bailout bill tax increase rise hike fee surcharge dividend "
        "buyback expansion stadium launch tender investment programme program package grant "
        "appeal complaint motion raise pay settlement agreement budget levy charge closure move "
        "transfer switch float motion talk rescue campaign cut reduction tariff estimate outlook "
        "pledge commitment upgrade extension approach stand tower bridge line plant factory "
        "pipeline mine mission tour partnership alliance venture buyout pact sponsorship truce"
    ).split()
)
"""Nouns of what can be undone before it comes about."""
RANGES = frozenset("range band figure level number".split())
"""Nouns that only say that the noun before them has a figure: its guidance range."""


@cache
def nouns() -> dict[str, Modality]:
    """What a noun makes of its infinitive or its clause."""
    return {
        **dict.fromkeys(POSSIBILITIES, "possible"),
        **dict.fromkeys(EXPECTATIONS, "likely"),
        **dict.fromkeys(PLANS, "planned"),
    }


@cache
def figured_nouns() -> dict[str, Modality]:
    """What a noun makes of the figure in its own phrase, or behind its preposition."""
    return {
        **dict.fromkeys(POSSIBILITIES, "possible"),
        **dict.fromkeys(EXPECTATIONS_OF_FIGURES, "likely"),
        **dict.fromkeys(PLANS_WITH_FIGURES, "planned"),
    }
