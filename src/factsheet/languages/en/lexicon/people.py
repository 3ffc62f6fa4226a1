"""The words that stand with people: first names, family names, titles and occupations."""

from collections.abc import Mapping, Sequence
from functools import cache
from typing import Literal

from factsheet.languages.en.lexicon import first_names
from factsheet.text.sorted_words import SortedWords

Gender = Literal["female", "male", "either"]

FAMILY_NAMES_FIRST = """
wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang xie
tang song deng han feng cao peng zeng xiao tian dong pan yuan cai jiang yu du ye cheng wei su lu
ding ren yao shen zhong cui tan fan liao shi jin jia xia fu fang zou xiong bai meng qin qiu hou yin
xue yan duan lei tao shao mao chang wan gu lai wong chan cheung leung kwok ng lam kim park lee choi
jung jeong kang cho yoon jang lim moon shin seo kwon hwang ahn yoo hong nguyen tran pham phan vu
dang bui tsai hsu hung
"""
FAMILY_ENDS = (
    "dóttir", "dottir", "arson", "sson", "ovich", "evich", "ovna", "evna", "ović", "ević", "escu",
    "adze", "shvili", "oğlu", "oglu", "poulos", "poulou", "idis", "akis", "enko", "chuk", "czyk",
    "wski", "wska", "cki", "cka", "ová", "wala", "swamy", "murthy",
)  # fmt: skip
"""What family names and patronymics end in, from Iceland to India."""
TITLES = """
mr mrs ms mx miss dr prof sir dame lord lady sen rep gov pres lt col sgt maj capt cmdr adm gen rev
hon president senator congressman congresswoman representative governor mayor chancellor premier
minister ambassador professor doctor king queen prince princess pope chairman chairwoman
chairperson ceo cfo coo cto captain colonel lieutenant sergeant general admiral judge justice
secretary treasurer director administrator commissioner spokesman spokeswoman spokesperson
commander chief officer executive vice deputy prime permanent attorney sheriff councillor councilman
councilwoman archbishop bishop cardinal father sister pastor rabbi imam sheikh coach founder
magistrate hhj superintendent inspector supt insp cllr coun cr alhaji alhaja hajiya sheikha shri smt
constable detective brigadier commodore reverend
engr adv madam mme auntie aunty datuk datin dato seri tengku tun mallam
mzee acp dcp dsp dig igp det cpl cst msgr canon
fr manager whip hrh rt asp
convener convenor provost mna mpa advocate barrister solicitor engineer corporal ombudsman mp mep
mla mlc mca tsgt ssgt msgt cpo dcs dci ds di dc pc comrade evangelist apostle prophet deacon elder
co-founder cofounder analyst economist editor reporter correspondent managing senior
madame malam
baroness baron viscount viscountess earl countess marquess duchess begum brig
"""
ABBREVIATED_TITLES = frozenset(
    (
        "mr mrs ms dr prof sen rep gov gen col lt sgt maj capt cmdr adm rev hon st rt engr adv fr "
        "cllr coun insp supt det cpl cst brig msgr ing arc barr eng ch sta sto"
    ).split()
)
"""Titles, and what a saint's name begins with, that a full stop may stand behind."""
HOUSEHOLD = frozenset(
    "aunt auntie aunty father grandma granny madam madame mama mother sister uncle".split()
)
"""Whom a firm may be called after as by a child: Aunt Ida's."""
DOTTED_TITLES = frozenset("ing arc barr eng ch ma".split())
"""Titles only where a full stop stands behind them: engineers, architects, barristers, headmen;
and what Maria is shortened to.
"""
FULL_TITLES: Mapping[str, str] = {
    "gov": "governor",
    "sen": "senator lawmaker",
    "rep": "representative congressman congresswoman lawmaker",
    "senator": "lawmaker",
    "congressman": "lawmaker",
    "congresswoman": "lawmaker",
    "mp": "lawmaker",
    "ceo": "executive",
    "chief": "executive",
    "boss": "executive",
    "pres": "president",
    "prof": "professor academic",
    "professor": "academic",
    "dr": "doctor",
    "lt": "lieutenant",
    "sgt": "sergeant",
    "capt": "captain",
    "maj": "major",
    "col": "colonel",
    "gen": "general",
    "adm": "admiral",
    "cmdr": "commander",
    "rev": "reverend pastor",
    "supt": "superintendent",
    "insp": "inspector",
    "cllr": "councillor",
    "cr": "councillor",
}
"""What somebody is called, besides the title's own word, who has it before the name."""
NAMED_AFTER = frozenset(
    (
        "adelaide america asia atlanta austin berlin boston brooklyn camden carolina chelsea "
        "cleveland dallas denver egypt florida georgia holland houston india ireland israel "
        "italia jordan kenya lincoln london madison memphis milan montana orlando oslo paris "
        "phoenix rio roma sahara santiago sydney tulsa verona vienna virginia"
    ).split()
)
"""First names that are places too: Georgia is somebody's where a family name follows it, and the
country or the state where it stands alone.
"""
GENDERED_TITLES: dict[str, Literal["female", "male"]] = {
    "mr": "male",
    "sir": "male",
    "lord": "male",
    "king": "male",
    "prince": "male",
    "congressman": "male",
    "chairman": "male",
    "spokesman": "male",
    "councilman": "male",
    "pope": "male",
    "mrs": "female",
    "ms": "female",
    "miss": "female",
    "dame": "female",
    "madam": "female",
    "madame": "female",
    "lady": "female",
    "queen": "female",
    "princess": "female",
    "congresswoman": "female",
    "chairwoman": "female",
    "spokeswoman": "female",
    "councilwoman": "female",
}
OCCUPATIONS = """
academic accountant activist actor actress actuary addict adjunct administrator adolescent adviser
advisor advocate aide airman alderman ally alumnus ambassador anaesthetist analyst anchor
anesthesiologist angler animator anthropologist apprentice archaeologist architect archivist
arsonist artist assassin assistant associate astronaut astronomer athlete attorney aunt author
babysitter backpacker bailiff ballerina banker barista baritone barrister bartender batsman
beautician beekeeper biker billionaire biologist birdwatcher bishop blacksmith blogger bodyguard
bookkeeper boss botanist bouncer boxer bricklayer bride bridegroom broker brother builder burglar
bursar businessman businesswoman bystander cabbie caddie cadet cameraman campaigner candidate
captain cardiologist caregiver carer caretaker cartographer cartoonist cashier cellist ceo cfo chair
chairman chairperson chairwoman chancellor chaplain chauffeur chef chemist chief childminder
chiropractor choreographer cio claimant cleaner clerk climatologist climber cmo co-author co-chair
co-founder coach cofounder colleague colonel columnist comedian commander commentator commissioner
commodore commuter composer comptroller conductor congressman congresswoman conman conscript
constable consultant convict coo coordinator coroner corporal correspondent cosmonaut councillor
counsel counselor creator cricketer criminologist critic cto curator cyclist dancer daughter dealer
dean deckhand delegate demographer dentist dermatologist designer detainee detective developer
dietitian diplomat director diver doctor doorman driver dropout drover drummer ecologist economist
editor electrician emigrant employee engineer entrepreneur epidemiologist evacuee executive expert
farmer father fellow fieldworker filmmaker financier firefighter fisherman fisherwoman footballer
forester founder fraudster freshman friend fugitive gambler gangster gardener general geographer
geologist goatherd goldsmith golfer governor graduate grazier groundskeeper groundsman grower
guitarist gunman gymnast gynaecologist hacker hairdresser handyman head headmaster headmistress
headteacher herder herdsman hijacker hiker historian homemaker host hostage housekeeper housewife
hurdler husband illustrator imam immigrant immunologist informant inmate inspector instructor
insurgent intern interpreter inventor investigator investor jailer janitor jockey jogger joiner
journalist judge juggler juror justice kidnapper killer laborer labourer landlady landscaper
lawmaker lawyer lead leader lecturer legislator librarian lieutenant lifeboatman lifeguard linguist
lobbyist locksmith lodger logger looter lyricist machinist magician magistrate magnate manager
marathoner mathematician mayor mechanic member mercenary meteorologist midshipman midwife migrant
militant miner minister mobster model mogul monk mother motorcyclist motorist mountaineer mp mugger
murderer musician nanny negotiator neighbor neighbour nephew neurologist neuroscientist niece
nominee notary novelist nun nurse nutritionist obstetrician officer official ombudsman oncologist
operator optician optometrist orderly organiser organizer orphan owner paediatrician paralegal
paramedic paratrooper partner passenger pastor pathologist patient peasant pedestrian pediatrician
pharmacist philosopher photographer physician physicist physiotherapist pianist pilot pioneer
pirate planner plasterer player playwright plumber poacher podiatrist poet policeman policewoman
policymaker politician pollster postman postwoman predecessor premier president priest principal
prisoner producer professor programmer promoter prosecutor protester provost psychiatrist
psychologist publisher pupil rabbi radiographer radiologist rancher rapist rapper realtor
receptionist referee refugee registrar reporter representative researcher reservist resident
retiree rival robber roofer sailor salesman saleswoman scaffolder scholar schoolboy schoolchild
schoolgirl schoolteacher scientist screenwriter sculptor seaman seamstress secretary senator
sergeant sharecropper shearer sheriff shopkeeper singer sister skater skier skipper smallholder
smuggler sniper snowboarder sociologist soldier solicitor son songwriter soprano specialist
spokesman spokesperson spokeswoman sprinter statesman statistician stewardess stockman stonemason
strategist student stuntman successor superintendent supervisor supporter surfer surgeon surveyor
swimmer teacher technician technologist tenant tenor terrorist theologian therapist thief tourist
trader trafficker trainee trainer translator trawlerman treasurer trooper trucker trustee tutor
tycoon umpire uncle undergraduate verger vet veteran veterinarian vicar violinist virologist
volunteer waiter waitress warder watchmaker weightlifter welder whistleblower wife winner witness
worker wrestler writer youngster zookeeper zoologist
"""
SOURCES = """
spokesman spokesperson spokeswoman spokespeople official officials source sources people person
executive executives analyst analysts expert experts economist economists researcher researchers
scientists scientist authorities authority police prosecutors prosecutor lawyers lawyer attorney
attorneys investigators lawmakers critics critic supporters insiders insider traders trader
investors investor markets dealers dealer diplomats diplomat observers witnesses witness residents
representative representatives regulators regulator doctors author authors strategist strategists
company firm group agency ministry department bank startup organization organisation association
government commission committee council court union university institute foundation administration
campaign team office bureau board statement report reports study survey poll filing document
documents letter memo release data figures statistics estimates records review judge officer
officers aide aides adviser advisers advisor advisors employee employees worker workers farmers
producers companies managers manager management leaders leader forecasters newspaper paper magazine
website outlet broadcaster network watchdog carrier retailer maker carmaker automaker chipmaker
lender insurer founder ceo chairman president minister senator director chief chair chairwoman
chairperson candidate nominee secretary governor mayor professor physician physicist engineer
engineers teacher editor journalist reporter reporters pollster man woman mother father student
students family groups auditor auditors consultant consultants insurers banks developers backers
veteran billionaire businessman entrepreneur duo couple pair co-founder co-founders cofounder
founders channels channel broadcasters stations station outlets media newspapers papers
neighbour neighbours neighbor neighbors villagers islanders passengers motorists shoppers
customers users drivers teachers nurses parents survivors survivor rescuers rescuer firefighters
protesters activists campaigners tenants breeders growers
campaigner resident observer forecaster farmer trust charity
club tribunal jury inquest panel ombudsman parliament
"""


class FirstNames:
    """First names, folded, with the gender that bears them."""

    __slots__ = ("_by_gender",)

    def __init__(self) -> None:
        self._by_gender: tuple[tuple[Gender, SortedWords], ...] = (
            ("male", SortedWords(first_names.MALE)),
            ("female", SortedWords(first_names.FEMALE)),
            ("either", SortedWords(first_names.EITHER)),
        )

    def __contains__(self, name: str) -> bool:
        return self.get(name) is not None

    def get(self, name: str) -> Gender | None:
        """The gender that bears it; None where it is no first name."""
        for gender, names in self._by_gender:
            if name in names:
                return gender
        return None


@cache
def genders() -> FirstNames:
    """First names, folded, with the gender that bears them."""
    return FirstNames()


@cache
def family_names_first() -> frozenset[str]:
    """Family names of languages that put them first, romanised and folded."""
    return frozenset(FAMILY_NAMES_FIRST.split())


SYLLABLES_END = tuple("aeioungr")
"""What given names end in that are written in pinyin."""
APPOSED = frozenset("a an the who whose former acting one".split())


def is_family_name(words: Sequence[str], at: int) -> bool:
    """Whether a pronoun is somebody's family name: a given name stands behind it, and then what
    that person is: He Weiming, a director, said so.
    """
    if words[at] not in family_names_first() or words[at + 2 : at + 3] != [","]:
        return False
    tells = words[at + 3]
    known = tells in APPOSED or tells in titles() or tells in occupations() or tells.isdigit()
    return known and words[at + 1].endswith(SYLLABLES_END)


def offices(role: str) -> list[str]:
    """The nouns that call somebody who is told with this role: Gov. Roke is the governor."""
    words = role.lower().replace(".", " ").split()
    return words + [full for word in words for full in FULL_TITLES.get(word, "").split()]


@cache
def titles() -> frozenset[str]:
    """What stands before a name with a capital and is no part of it."""
    return frozenset(TITLES.split())


@cache
def occupations() -> frozenset[str]:
    """What a person can be called."""
    return frozenset(OCCUPATIONS.split())


ALSO_ENTERPRISES = """
investor owner partner rival member leader pioneer supplier developer maker operator advocate
founder producer creator model lead critic host guard dealer broker trader magnate head expert
author winner advisor adviser parent specialist
"""


@cache
def also_enterprises() -> frozenset[str]:
    """Those of them that a company can be called as well."""
    return frozenset(ALSO_ENTERPRISES.split())


SURELY_A_PERSON = """
die marry divorce recall smile laugh nod graduate study star sing co-write retire resign shrug weep
pray dance swim grin sigh whisper sob wed befriend coach captain bowl bat dribble sprint plead
testify think feel believe know remember love hate dream wonder quip hail sit stand walk
"""
"""Verbs of what people do and enterprises hardly ever, by lemma."""
OFTEN_A_PERSON = """
say tell ask write score play win join speak add reply argue note live work teach lead direct
compose paint perform compete run become serve explain see try want start return meet
"""
"""Verbs of what people do more often than enterprises, by lemma."""
OF_A_PERSON = """
wife husband mother father son daughter brother sister career death birthday life home family
children parents lawyer lawyers widow partner childhood body hair book books novel novels album
albums songs friends friend girlfriend boyfriend fiancee mind face eyes hands goal goals voice
"""
"""What a person owns."""


@cache
def surely_a_person() -> frozenset[str]:
    """Lemmas of what people do and enterprises hardly ever."""
    return frozenset(SURELY_A_PERSON.split())


@cache
def often_a_person() -> frozenset[str]:
    """Lemmas of what people do more often than enterprises."""
    return frozenset(OFTEN_A_PERSON.split())


@cache
def of_a_person() -> frozenset[str]:
    """What a person owns."""
    return frozenset(OF_A_PERSON.split())


PERSONS = frozenset(
    (
        "defendant victim man woman teenager striker midfielder winger defender goalkeeper golfer "
        "boxer champion pensioner widow widower suspect singer batsman bowler rookie quarterback"
    ).split()
)
"""Nouns of people that name no office."""
ACCUSED = frozenset("accused appellant defendant offender".split())
"""Nouns of whoever stands before a court, be it a person or a firm."""
CHARGING = frozenset(
    "acquit arraign charge convict extradite imprison indict jail prosecute remand sentence".split()
)
"""Verbs of what is done to whoever stands before a court."""
PLEADING = frozenset(("plead",))
"""Verbs of what whoever stands there does."""
AGENTS = ("er", "or", "ist", "ian", "ant", "man", "woman")
"""What nouns end in that say what somebody does."""
KIN: Mapping[str, Literal["female", "male"]] = {
    "father": "male",
    "mother": "female",
    "grandfather": "male",
    "grandmother": "female",
    "mum": "female",
    "mom": "female",
    "dad": "male",
}
"""What somebody is called by how many children there are: the father of three."""
RELATED: Mapping[str, Literal["female", "male"]] = {
    **KIN,
    **dict.fromkeys(
        "boyfriend brother fiancé grandson husband nephew son stepfather stepson uncle".split(),
        "male",
    ),
    **dict.fromkeys(
        "aunt daughter fiancée girlfriend granddaughter niece sister stepdaughter stepmother widow "
        "wife".split(),
        "female",
    ),
}
"""What somebody is to somebody else: her husband, his widow."""
TRAITS = frozenset(
    (
        "alumna alumnus banker billionaire businessman businesswoman champion convert dropout "
        "emigre entrepreneur finalist footballer graduate grandmother grandfather incumbent "
        "laureate magnate medalist medallist millionaire multimillionaire mogul native novelist "
        "octogenarian playwright septuagenarian tycoon veteran"
    ).split()
)
"""Nouns that say more of a person whom the article named, and are no office: the champion."""
TOLD_MORE = frozenset(
    "born bred educated ex former old one-time time times trained turned winning".split()
)
"""Words before a noun that say more of a person whom the article named: the former minister, the
Leeds-born engineer, the three-time mayor.
"""
RELATIVES = frozenset(
    (
        "aunt baby boyfriend brother child cousin daughter father fiance fiancé fiancee fiancée "
        "girlfriend godchild godfather godmother grandchild granddaughter grandfather grandmother "
        "grandparent grandson half-brother half-sister husband infant mother nephew niece parent "
        "sibling sister son spouse stepbrother stepdaughter stepfather stepmother stepsister "
        "stepson toddler twin uncle widow widower wife"
    ).split()
)
"""Who is somebody's own, and not they."""
COMPANIONS = frozenset(
    (
        "accomplice assailant attacker captor carer caregiver chauffeur classmate client "
        "co-accused co-defendant co-worker colleague companion driver flatmate friend guest heir "
        "housemate kidnapper killer mentor nanny neighbor neighbour opponent patient protege "
        "protégé pupil roommate student teammate tenant tutor victim"
    ).split()
)
"""Whoever is with somebody, or against them, and not they."""
ACT_FOR = frozenset(
    (
        "agent attorney barrister counsel lawyer representative solicitor spokesman spokesperson "
        "spokeswoman"
    ).split()
)
"""Whoever does in somebody's name what they do."""
PLURAL_PERSONS = frozenset(
    (
        "adults babies borrowers boys buyers casualties children citizens clients consumers crews "
        "customers deaths drivers employees families fans girls growers guests homeowners "
        "households men migrants motorists owners parents participants passengers patients people "
        "police pupils readers recruits residents riders sellers shareholders shoppers staff "
        "students survivors taxpayers teams tenants tourists travellers travelers users victims "
        "viewers visitors volunteers voters women workers"
    ).split()
)
"""Nouns of many people, who have no name."""
PLACE_OFFICES = frozenset("mayor governor king queen president minister prince bishop emir".split())
"""Offices whose "of" goes with a place."""


@cache
def sources() -> frozenset[str]:
    """Nouns that can say something."""
    return frozenset(SOURCES.split())
