"""The nouns of what is said: documents, views and findings that speak, and who speaks for others."""

from functools import cache

WORDINGS = "words phrase view opinion estimation judgment judgement telling description summary"
"""What somebody's way of saying something is called: in the words of Lee, in Lee's view."""
DOCUMENTS = """
advisory affidavit analysis announcement application article assessment audit autopsy bill blog
book brief briefing bulletin calculation caption census charge circular communique communiqué
complaint data datum decree directive dispatch document dossier draft editorial email essay estimate
figure filing finding forecast guideline index indictment inquiry interview inventory investigation
invoice judgement judgment lawsuit leaflet letter log manifest manifesto manual manuscript memo
memoir memorandum message minute motion newsletter note notice notification obituary opinion order
outlook paper petition poll post poster prediction presentation press projection proposal prospectus
publication questionnaire ranking record registry release report research response result review
ruling statement statistic statistics story study submission suit summary survey tally testimony
text transcript tweet update verdict video warrant website will
"""
"""What speaks for whoever made it."""
FORECAST_NOUNS = (
    "estimate expectation forecast guidance outlook prediction projection rating target"
)
"""What somebody moves or keeps as one's own telling."""
RESULTS = """
case casualty data death earning fatality figure finding income infection loss number plan profit
result revenue sale turnover
"""
"""What a company announces or reports as its own telling."""
GRANTS = """
aid allowance bonus compensation fund funding gratia grant package payment payout relief subsidy
"""
"""What goes to others from whoever announces it, who tells how much it is."""
FINDINGS = """
analysis assessment census data datum estimate evidence experiment figure finding forecast index
model modelling research result statistic statistics test trial
"""
"""What brings something to light, but is nobody unless it is told whose it is."""
SHOWING = """
account chart diagram footage graph image map photo photograph picture reading scan sign trace
"""
"""What one looks at to see something, and which says nothing."""
SPOKESPEOPLE = """
spokesman spokeswoman spokesperson spokespeople spokesmen spokeswomen representative official
"""
"""Who speaks for whoever they belong to."""
VIEWS = """
allegation answer argument assertion belief calculation claim conclusion contention estimate fear
hope message plan point prediction proposal response suggestion verdict view warning
"""
"""Nouns whose "is that" tells what somebody says: her answer was that."""
RUMOURS = """
accusation allegation charge claim gossip report rumor rumour speculation suggestion talk
"""
"""What is said by nobody in particular, and by whoever turns it down."""
COMMENTS = """
bet blow boost decision departure development milestone move outcome result reversal setback shift
sign step victory
"""
"""What a reporter calls all that a sentence tells: a move that could save jobs."""
ACCOUNTS = """
account accounts admission admissions calculation calculations count estimate estimates figures
forecast forecasts projection projections reckoning
"""
"""What somebody's own telling is called: by its own figures, on Lee's estimate."""


def may_foresee(word: str) -> bool:
    """Whether a word may be a form of a noun of forecasts: all begin as it does."""
    return word.startswith(_forecast_stems())


@cache
def _forecast_stems() -> tuple[str, ...]:
    return tuple(noun.removesuffix("e") for noun in forecasts())


@cache
def wordings() -> frozenset[str]:
    """What somebody's way of saying something is called."""
    return frozenset(WORDINGS.split())


@cache
def results() -> frozenset[str]:
    """What is announced or reported as one's own telling, in the singular."""
    return frozenset(RESULTS.split())


@cache
def grants() -> frozenset[str]:
    """What goes to others from whoever announces it, in the singular."""
    return frozenset(GRANTS.split())


@cache
def documents() -> frozenset[str]:
    """What speaks for whoever made it, in the singular."""
    return frozenset(DOCUMENTS.split())


@cache
def accounts() -> frozenset[str]:
    """What somebody's own telling is called."""
    return frozenset(ACCOUNTS.split())


@cache
def views() -> frozenset[str]:
    """Nouns whose "is that" tells what somebody says."""
    return frozenset(VIEWS.split())


@cache
def forecasts() -> frozenset[str]:
    """What somebody moves or keeps as one's own telling."""
    return frozenset(FORECAST_NOUNS.split())


@cache
def rumours() -> frozenset[str]:
    """What is said by nobody in particular, in the singular."""
    return frozenset(RUMOURS.split())


@cache
def comments() -> frozenset[str]:
    """What a reporter calls all that a sentence tells."""
    return frozenset(COMMENTS.split())


@cache
def findings() -> frozenset[str]:
    """What brings something to light, but is nobody unless it is told whose it is."""
    return frozenset(FINDINGS.split())


@cache
def showing() -> frozenset[str]:
    """What one looks at to see something."""
    return frozenset(SHOWING.split())


@cache
def spokespeople() -> frozenset[str]:
    """Who speaks for whoever they belong to."""
    return frozenset(SPOKESPEOPLE.split())
