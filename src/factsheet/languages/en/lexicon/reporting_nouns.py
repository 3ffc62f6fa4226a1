"""The nouns of what is said: documents, views and findings that speak, and who speaks for them."""

WORDINGS = frozenset(
    "words phrase view opinion estimation judgment judgement telling description summary".split()
)
"""What somebody's way of saying something is called: in the words of Lee, in Lee's view."""
DOCUMENTS = frozenset(
    (
        "advisory affidavit analysis announcement application article assessment audit autopsy "
        "bill blog book brief briefing bulletin calculation caption census charge circular "
        "communique communiqué complaint data datum decree directive dispatch document dossier "
        "draft editorial email essay estimate figure filing finding forecast guideline index "
        "indictment inquiry interview inventory investigation invoice judgement judgment lawsuit "
        "leaflet letter log manifest manifesto manual manuscript memo memoir memorandum message "
        "minute motion newsletter note notice notification obituary opinion order outlook paper "
        "petition poll post poster prediction presentation press projection proposal prospectus "
        "publication questionnaire ranking record registry release report research response "
        "result review ruling statement statistic statistics story study submission suit summary "
        "survey tally testimony text transcript tweet update verdict video warrant website will"
    ).split()
)
"""What speaks for whoever made it."""
FORECAST_NOUNS = frozenset(
    "estimate expectation forecast guidance outlook prediction projection rating target".split()
)
"""What somebody moves or keeps as one's own telling."""
FORECAST_STEMS = tuple(noun.removesuffix("e") for noun in FORECAST_NOUNS)
"""What every form of these begins with."""
TOLD_OF_ITSELF = frozenset(
    (
        "blueprint case casualty data death earning fatality figure finding income infection loss "
        "number plan profit proposal result revenue roadmap sale scheme strategy turnover"
    ).split()
)
"""What a company announces or reports as its own telling."""
GRANTS = frozenset(
    (
        "aid allowance bonus compensation fund funding gratia grant package payment payout relief "
        "subsidy"
    ).split()
)
"""What goes to others from whoever announces it, who tells how much it is."""
FINDINGS = frozenset(
    (
        "analysis assessment census data datum estimate evidence experiment figure finding "
        "forecast index model modelling research result statistic statistics test trial"
    ).split()
)
"""What brings something to light, but is nobody unless it is told whose it is."""
SHOWING = frozenset(
    (
        "account chart diagram footage graph image map photo photograph picture reading scan sign "
        "trace"
    ).split()
)
"""What one looks at to see something, and which says nothing."""
SPOKESPEOPLE = frozenset(
    (
        "spokesman spokeswoman spokesperson spokespeople spokesmen spokeswomen representative "
        "official"
    ).split()
)
"""Who speaks for whoever they belong to."""
VIEWS = frozenset(
    (
        "allegation announcement answer argument assertion belief calculation claim conclusion "
        "confirmation contention disclosure estimate fear hope message news plan point prediction "
        "proposal response revelation statement suggestion verdict view warning word"
    ).split()
)
"""Nouns whose "is that" tells what somebody says: her answer was that."""
RUMOURS = frozenset(
    (
        "accusation allegation charge claim gossip report rumor rumour speculation suggestion talk"
    ).split()
)
"""What is said by nobody in particular, and by whoever turns it down."""
COMMENTS = frozenset(
    (
        "bet blow boost decision departure development milestone move outcome result reversal "
        "setback shift sign step victory"
    ).split()
)
"""What a reporter calls all that a sentence tells: a move that could save jobs."""
ACCOUNTS = frozenset(
    (
        "account accounts admission admissions arithmetic calculation calculations count estimate "
        "estimates figures forecast forecasts maths projection projections reckoning sums"
    ).split()
)
"""What somebody's own telling is called: by its own figures, on Lee's estimate."""
