"""The verbs, nouns and phrases that tell who says something."""

from functools import cache

SPEECH_VERBS = """
acknowledge acknowledged acknowledges add added adds admit admits admitted advise advised advises
affirm affirmed agree agreed agrees allege alleged alleges announce announced announces answer
answered answers argue argued argues ask asked asks assert asserted asserts assure assured attest
attested blast blasted blog blogged boast boasted boasts caution cautioned cautions claim claimed
claims clarify clarified comment commented comments complain complained complains concede conceded
concedes conclude concluded concludes confirm confirmed confirms confess confessed contend
contended contends continue continued continues counter countered counters cried cry declare
declared declares defend defended deny denied denies describe described describes detail detailed
disclose disclosed discloses disclosing echo echoed elaborate elaborated emphasise emphasised
emphasises emphasize emphasized emphasizes estimate estimated estimates exclaim exclaimed explain
explained explains express expressed forecast forecasts highlight highlighted highlights hint
hinted hints imply implied implies indicate indicated indicates inform informed insist insisted
insists interject interjected joke joked jokes joking lament lamented laments maintain maintained
maintains mention mentioned mentions mused muse note noted notes object objected observe observed
observes opine opined phrase pledge pledged pledges point pointed points posted post posts predict
predicted predicts proclaim proclaimed project projected projects promise promised promises
proposed propose protest protested quip quipped quips read reads reason reasoned recall recalled
recalls recommend recommended recount recounted reflect reflected reiterate reiterated reiterates
remark remarked remarks remind reminded repeat repeated replied replies reply report reported
reports respond responded responds reveal revealed reveals rule ruled rules said say says saying
sang sing sings scoffed recited chanted demanded demands shout shouted snap snapped state stated
states stress stressed stresses suggest suggested suggests summarise summarised summarize
summarized surmise surmised swear swore teased tell tells testified testify testifies thanked think
thinks thought told tweet tweeted tweets urge urged urges utter uttered vow vowed vows warn warned
warns weighed whisper whispered wonder wondered wonders write writes written wrote yell yelled
quoted begin began begins concurred adding arguing noting stating explaining insisting warning
claiming stressing emphasizing emphasising suggesting telling writing asking declaring
"""
CALLING_VERBS = """
call called calls calling dub dubbed label labeled labelled labels brand branded deem deemed
describe described describes describing characterize characterized criticize criticized criticised
slam slammed slams blast blasted praise praised praises denounce denounced condemn condemned
condemns cite cited cites citing accuse accused accuses accusing mock mocked hail hailed hails
liken likened refer referred refers reject rejected brag bragged decry decried dismiss dismissed
tout touted touts apologize apologized apologised bemoan bemoaned scold scolded
"""
HOLDING_VERBS = """
promise promised promises vow vowed urge urged urges want wants wanted pledge pledged see sees
express expressed demand demanded demands believe believed believes believing feel felt feels hope
hopes hoped expect expects expected think thinks thought know knows knew speak spoke talk talked
agree agreed agrees wonder wondered recall recalled complain complains complained intend intends
intended plan plans planned encourage encouraged encourages ask asked asks worry worries worried
fear fears feared
"""
STATEMENT_VERBS = """
acknowledge acknowledged acknowledges add added adds admit admits admitted affirm affirmed agree
agreed allege alleged alleges announce announced announces argue argued argues assert asserted
asserts assume assumes believe believes believed boast boasted calculate calculated calculates
caution cautioned cautions claim claimed claims concede conceded concedes conclude concluded
concludes confirm confirmed confirms contend contended contends declare declared declares deny
denied denies disclose disclosed discloses emphasise emphasised emphasises emphasize emphasized
emphasizes estimate estimated estimates expect expects explain explained explains find finds found
forecast forecasts highlight highlighted highlights hint hinted indicate indicated indicates insist
insisted insists maintain maintained maintains mention mentioned note noted notes observe observed
pointed predict predicted predicts project projected projects recall recalled reckon reckons
recognise recognised recognize recognized reiterate reiterated remark remarked report reported
reports reveal revealed reveals rule ruled said say says state stated states stress stressed
stresses suggest suggested suggests tell tells think thinks told underscore underscored underscores
vow vowed warn warned warns write writes wrote show showed shows sees foresees anticipates
anticipated
"""
AUXILIARIES = """
has have had is are was were be been being will would may might can could should must do does did
also later further then now once again recently previously reportedly repeatedly already just often
still only even never not simply publicly privately briefly today yesterday nevertheless however
additionally thereby
"""

PUTTING = frozenset("put puts peg pegs value values".split())
"""Verbs that say a figure where "at" follows: he put the damage at $2 million."""


@cache
def speech_verbs() -> frozenset[str]:
    """Verbs that take a quotation."""
    return frozenset(SPEECH_VERBS.split())


@cache
def calling_verbs() -> frozenset[str]:
    """Verbs that take a quoted phrase rather than a sentence."""
    return frozenset(CALLING_VERBS.split())


@cache
def holding_verbs() -> frozenset[str]:
    """Verbs of what somebody wants or holds: the words are those of whoever tells it."""
    return frozenset(HOLDING_VERBS.split())


@cache
def statement_verbs() -> frozenset[str]:
    """Verbs that take a clause of what somebody holds to be so."""
    return frozenset(STATEMENT_VERBS.split())


@cache
def auxiliaries() -> frozenset[str]:
    """What can stand between a speaker and the verb."""
    return frozenset(AUXILIARIES.split())
