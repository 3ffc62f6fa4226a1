"""What English verbs govern, and the small words by which clauses are told apart."""

OBJECT_INFINITIVE = frozenset(
    (
        "ask tell order force allow permit enable urge persuade encourage invite require compel "
        "instruct advise warn remind request beg command direct lead cause get help want need "
        "expect like prefer teach train authorize forbid prompt push press pressure convince "
        "challenge oblige entitle empower drive motivate tempt inspire lobby intend mean trust "
        "believe consider deem declare find know prove report say think estimate understand "
        "suppose leave project forecast predict anticipate schedule slate tip sentence deploy"
    ).split()
)
"""Verbs whose object does, or is, what an infinitive behind it says: they persuade, permit, cause,
want or judge.
"""
SUBJECT_INFINITIVE = frozenset(
    (
        "agree aim appear arrange attempt be begin bother care cease choose claim commit consent "
        "continue dare decide decline demand deserve elect endeavor endeavour fail forget go "
        "happen have hesitate hope learn long love manage move need neglect offer opt plan pledge "
        "plot prepare pretend proceed promise propose prove refuse remain resolve rush scramble "
        "seek seem set stand start strive struggle swear tend threaten try use volunteer vote "
        "vow wait wish"
    ).split()
)
"""Verbs whose own subject does what an infinitive behind them says."""
ACCUSING = frozenset(
    (
        "absolve accuse acquit admonish arrest ban blame censure charge clear commend convict "
        "credit criticise criticize detain dismiss fine fire honor honour investigate jail praise "
        "prosecute punish rebuke reprimand sack sanction sentence sue suspect suspend thank"
    ).split()
)
"""Verbs of what is done to somebody for what that one did."""
CHARGES = frozenset("for of with".split())
"""What stands before that."""
HINDERING = frozenset(
    (
        "ban bar block delay deter disable discourage disqualify dissuade exclude exempt free "
        "halt hinder inhibit keep preclude prevent prohibit protect restrain restrict save "
        "shield spare stop suspend"
    ).split()
)
"""Verbs whose object is kept from what "from" and a form in -ing say."""
PERSONAL = frozenset(
    (
        "due able unable ready set likely unlikely bound certain sure keen eager willing unwilling "
        "free slow quick entitled obliged happy reluctant poised prepared supposed liable"
    ).split()
)
"""Adjectives before an infinitive whose "it" is a thing: it is due to open, not easy to open it."""
BARE_INFINITIVE = frozenset("help let make see hear watch".split())
"""Verbs with an infinitive that has no "to"."""
BREAKING_PARTICLES = frozenset("up down off out over back away aside".split())
"""Particles that go before an object more often than a place."""
CONJUNCTIVE = frozenset("as after before since until till than".split())
"""Prepositions that open a clause as well."""
INTRANSITIVE = frozenset(
    (
        "climb jump surge soar drop decline slip plunge plummet tumble dip dwindle slump rally "
        "rebound recover arrive appear disappear vanish emerge happen occur remain stay last die "
        "collapse erupt persist exist belong consist participate respond complain struggle fail "
        "succeed tend hope travel retire depend"
    ).split()
)
"""Verbs that have no object, so that their past form describes no noun before it."""
MOVING_NOUNS = frozenset(
    (
        "price cost rate number share size amount value volume revenue profit loss income sale "
        "spending turnover output demand supply level total average bill budget debt deficit wage "
        "salary rent fee tax toll count figure tally stock population attendance turnout export "
        "import shipment delivery order arrival departure booking complaint enrolment enrollment "
        "crime claim premium yield margin earning earnings lending borrowing production "
        "consumption emission inflow outflow deposit death case infection"
    ).split()
)
"""Nouns of what rises and falls, rather than what they are of: the price of homes in Leeds."""
PAID = frozenset(
    "amount amounts bill fare fee fees interest money price prices rent rents sum sums tax".split()
)
"""What somebody pays, gets or owes, and a noun behind it may say who: the sum lenders charged."""
MOVING_THINGS = frozenset(
    (
        "prices costs rates sales shares stocks profits losses exports imports earnings incomes "
        "revenues wages rents yields margins bonds volumes values orders fares fees premiums "
        "bills claims numbers deaths cases"
    ).split()
)
"""What rises and falls, where it is more than one."""
DRIVING = frozenset(
    (
        "bid boost bring carry cut drag draw drive force haul hoist jack keep knock lift nudge "
        "press pull push put raise send set shove sweep take"
    ).split()
)
"""Verbs of what is moved up or down by somebody, and never of what somebody says is so."""
SHARING = frozenset(("account", "represent", "constitute", "make"))
"""Verbs of what part their subject is: shipments to Japan, which account for a fifth."""
HAPPENINGS = frozenset(
    (
        "accident attack auction battle blast blaze blockade boycott campaign ceasefire clash "
        "collapse collision concert conference conflict construction course crash crisis cruise "
        "drought eclipse election epidemic event exercise exhibition expedition experiment "
        "explosion festival fight fighting fire flight flood game harvest hearing inquest inquiry "
        "insurgency investigation march marathon match meeting mission offensive operation outage "
        "outbreak pandemic pilot probe programme program project protest raid rally rebellion "
        "recession repair rescue review riot row sale season service session shooting show "
        "shutdown siege slump standoff storm strike study summit survey talk test tour tournament "
        "trial truce unrest uprising vote voting voyage walkout war wildfire work"
    ).split()
)
"""What begins and ends, in the dictionary form."""
HAPPENING = frozenset("begin break conclude end erupt finish last start unfold".split())
"""What it does."""
SET_UP = frozenset(
    (
        "acquire approve build buy cancel commission complete delay demolish design finance fund "
        "halt manage operate own plan postpone promise propose refurbish reject renovate run scrap "
        "sell shelve suspend"
    ).split()
)
"""What is done to a place of work, or to plans for one, rather than to the town it is in."""
OPENING = frozenset("open reopen close shut launch relaunch".split())
"""What is done to it, or what it does itself."""
STAFFED = frozenset(("employ", "cost"))
"""What it does to anyone."""
CHANGING = (OPENING - {"launch", "relaunch"}) | HAPPENING
CHANGING |= frozenset(
    (
        "start resume stop halt pause continue expand double halve shrink ease improve worsen "
        "change shift turn burn sink crash explode melt freeze dry spread split merge settle vote "
        "leave return quit walk resign"
    ).split()
)
"""Verbs whose past form needs no object, though they may have one: the shop closed."""
MOVING_ALONE = frozenset(
    (
        "rise fall climb jump surge soar drop slip slide ease edge plunge plummet tumble dip slump "
        "rally rebound recover shrink grow double triple halve hit top near"
    ).split()
)
"""What such things do in the present tense."""
LASTING = frozenset(
    (
        "existing recurring remaining rising falling growing shrinking soaring declining dwindling "
        "emerging struggling ailing ageing aging crumbling lasting incoming outgoing operating "
        "neighbouring neighboring"
    ).split()
)
"""Forms in -ing that describe the noun behind them, which nobody does anything to."""
ACTIVITIES = frozenset(
    (
        "mining fishing farming logging lending banking trading spending borrowing parking pricing "
        "trafficking smuggling laundering racing sailing cycling swimming skiing shopping gambling "
        "betting drinking smoking vaping recycling dumping publishing broadcasting processing "
        "shipping catering manufacturing advertising seating voting policing schooling saving "
        "grazing hunting poaching printing whaling"
    ).split()
)
"""Forms in -ing that with a noun before them name a trade: the coal mining in the valley."""
COMPOUNDING = frozenset(
    "parking mining fishing farming banking shipping catering manufacturing advertising racing "
    "cycling policing gambling vaping recycling drinking sailing swimming".split()
)
"""Those of them that with a plural behind them name a thing: parking fees."""
CUTTABLE = frozenset(
    (
        "budget benefit cost dividend duty emission fee funding gst headcount job "
        "levy output pay power price production rate salary service spending staff "
        "supply tariff tax vat wage workforce"
    ).split()
)
"""Nouns of what is cut, which stand right before "cut" as a noun."""
LINKING = frozenset("get become remain look seem feel stay keep stand go lie".split())
"""Verbs behind which a participle says what their subject is: it got sold, they look set."""
NOMINATIVE = frozenset("i he she we they".split())
OBJECTIVE = frozenset("him them me us".split())
"""Pronouns that are never a subject."""
REPORTING = frozenset("say add note warn argue write reply explain report".split())
"""Verbs that stand before their subject without a quotation, too."""
THINKING = REPORTING | frozenset(
    "think believe hope fear claim know suggest insist estimate show find mean feel".split()
)
"""Verbs whose object clause needs no "that"."""
RECKONING = frozenset("claim estimate fear forecast hope plan project report".split())
"""Verbs of thinking that are spelt like nouns."""
SEEMING = frozenset("appear be emerge follow happen seem transpire turn".split())
"""Verbs whose "it" is nothing but what "that" says: it emerged that."""
SO = frozenset("so nor neither".split())
"""Words before an auxiliary whose subject comes after it."""
EACH = frozenset("a an each every".split())
"""Words that behind an amount say per what it is: $9 a tonne."""
PAST_AUXILIARIES = frozenset("was were had did wasn weren hadn didn".split())
SINGULAR_AUXILIARIES = frozenset("is was has does isn wasn hasn doesn".split())
PLURAL_AUXILIARIES = frozenset("are were have do aren weren haven don".split())
