"""Verbs, adjectives and nouns by what they say of when a thing takes place; verbs as lemmas."""

BEING = frozenset("be is are am was were 's ’s 're ’re 'm ’m".split())
SCHEDULES = frozenset(
    (
        "schedule slate plan expect forecast project anticipate propose target earmark pencil book "
        "guide"
    ).split()
)
"""Their participle dates what is to come: talks scheduled in May."""
SETS_FOR = frozenset(
    "set fix time call announce demand propose order arrange organise organize".split()
)
"""They look ahead with a "for": a vote was set for May."""
LOOKS_AHEAD = frozenset(
    (
        "plan intend aim hope want expect promise pledge vow await brace prepare need seek "
        "forecast predict anticipate schedule target face"
    ).split()
)
"""What stands behind their present is still to come: they want a ballot in May."""
FORESEES = frozenset("plan expect promise intend hope forecast predict schedule guide".split())
"""So is what stands behind their past: they planned a march on Sunday."""
HOPED = frozenset("suppose mean hope aim want plan expect intend schedule".split())
"""So is what stands behind their past, or else it was to be and is over."""
BIDS = frozenset("ask order tell urge invite summon instruct".split())
"""Who is told to do something does it later than that."""
IMPLICATIVES = frozenset(
    (
        "manage fail begin start continue help use appear seem prove turn come go happen tend get "
        "refuse decline forget dare cease rush hurry remember bother opt force find say report "
        "believe think know allow make enable lead prompt cause persuade cut choose neglect hasten "
        "compel oblige permit stop live"
    ).split()
)
"""Verbs whose infinitive tells of what took place, or did not: it failed to open in May.

After Karttunen, "Implicative verbs", Language 47 (1971), with raising and causative verbs.
"""
DECIDES = frozenset(
    (
        "agree approve authorise authorize back clear decide favour favor pledge plan promise "
        "propose sanction support target undertake vote vow"
    ).split()
)
"""What was so decided is still to be done within the limit: approved raising $4m before March."""
CHANCES = frozenset(
    "chance chances odds probability likelihood risk prospect prospects hope hopes goal aim "
    "target intention possibility danger".split()
)
"""Before "of" and a gerund these look ahead: a chance of becoming a storm by Saturday."""
PROSPECTS = frozenset(
    (
        "due likely unlikely set ready poised bound certain sure free willing prepared keen eager "
        "slated about on"
    ).split()
)
"""Behind "is" and before "to" these look ahead: it is due to open."""
DUE = frozenset("due likely payable effective upcoming".split())
"""Right before a time these say that it is to come: dividends payable June 3."""
IN_EFFECT = frozenset("became was were been most more very so".split())
"""Before "effective" these tell that it is so already."""
PROGRAMMES = frozenset(
    (
        "meet begin open start leave arrive end face return visit travel host hold convene resume "
        "expire close debut vote reopen air kick launch apply appear testify speak premiere take "
        "go come run stop finish lapse depart sail fly retire join play assume become continue "
        "ship succeed switch"
    ).split()
)
"""Their present tells a programme: the trial begins Tuesday."""
HABITS = frozenset("take go come run".split())
"""Of those, the ones that tell it with a word of theirs alone: it takes effect in May."""
TAKES_UP = ("take", "up")
"""What tells a programme of an office alone, where "go up" tells of prices."""
OF_PROGRAMMES = frozenset("effect place office over off on into live to out before ahead".split())
HOLDS_ITS_HOURS = frozenset(
    "open close begin start end leave depart arrive finish stop run sail go come switch".split()
)
"""Of those, what is done at the same hours every day, by shops and trains."""
OCCURS = frozenset("address arrive decide hear kick land rule sentence sit unveil".split())
"""What one body or one person does on a day: the court rules at 2pm."""
REMAINS = frozenset(("stay", "remain"))
USUALLY = frozenset(
    "usually normally typically generally often always nightly weekdays weeknights".split()
)
"""Words that tell that something recurs."""
VOTES_AND_GAMES = frozenset(
    (
        "poll voting play final semifinal derby tie fixture contest concert gig show service "
        "parade strike ban curfew deadline warning alert kick-off kickoff tournament offer bid "
        "gate door nomination coverage trading clock event ballot count game mass performance"
    ).split()
)
"""What begins and ends at an hour of one day, as meetings do."""
BRINGS_ABOUT = frozenset(
    (
        "achieve attain bring build clear complete construct deliver do drain earn eliminate "
        "eradicate fill finish hit install make pay phase produce raise reach rebuild recoup "
        "recover repair repay replace restore reverse save train wipe"
    ).split()
)
"""Verbs of what takes its time, so that "in" tells how long: to finish it in two years.

The accomplishments of Vendler, "Verbs and times", Philosophical Review 66 (1957).
"""
POSTPONES = frozenset(
    (
        "adjourn postpone delay defer extend suspend remand give order demand request want need "
        "ask bar ban freeze push put set call grant prolong renew reschedule sideline move"
    ).split()
)
"""The limit that they set is still to come: put off until Monday."""
LENGTHENS = frozenset(
    "extend extends extended lengthen lengthens lengthened shorten shortens shortened".split()
)
MOVES = frozenset(
    (
        "move extend postpone delay push reschedule defer adjourn bring put shift prolong slip "
        "slide"
    ).split()
)
"""Their "to" names the new date of what is still to come."""
PASSED = frozenset("miss pass meet expire lapse".split())
"""What was done with a deadline that is over."""
DATES = frozenset("date bear base record believe think know say use see".split())
"""Participles that, behind "is", tell of what has been: the memo is dated May 3."""
NOTICES = frozenset(
    (
        "agreement plan bid offer decision deal effort move proposal pledge promise pact right "
        "option order deadline scheme programme program bill motion"
    ).split()
)
"""Nouns whose infinitive is still to be done: a plan to close it in May."""
BEGINNINGS = frozenset("begin start open close end run launch finish expire resume reopen".split())
"""Verbs whose infinitive behind a noun is a programme: a trial, to begin in May."""
OUTLOOKS = frozenset(
    (
        "chance odds prospect probability likelihood hope fear expectation risk plan forecast bet "
        "call demand proposal deadline threat promise"
    ).split()
)
"""Nouns of what is to come: the odds of a cut in December."""
MEETINGS = frozenset(
    (
        "meeting hearing vote session deadline summit election game match debate trial talk "
        "conference launch ceremony rally visit race referendum ballot poll primary runoff "
        "auction event date start opening release review forum gathering briefing seminar "
        "symposium panel congress dinner"
    ).split()
)
"""What is held on a day that is set before: they will speak at the Friday hearing."""
PROCEEDINGS = frozenset(
    (
        "appeal auction ballot ceasefire census ceremony comment conference consultation curfew "
        "debate discussion election enrollment enrolment exhibition festival funeral hearing "
        "inquest inquiry lawsuit meeting moratorium pilot registration review seminar session suit "
        "survey talk tender tournament trial truce walkout window workshop"
    ).split()
)
"""What is held or runs for a time of its own, whoever holds it: the consultation ends in May."""
RUNS = BEGINNINGS | frozenset(
    (
        "adjourn collapse conclude continue delay drag fix hold lapse last list postpone publish "
        "report reschedule schedule set shut stretch"
    ).split()
)
"""Verbs of when and how long it is held."""
RELEASES = frozenset(
    (
        "statement report data figure result earning update announcement speech briefing decision "
        "ruling verdict budget survey bulletin minute address interview broadcast"
    ).split()
)
"""What is told on a day that is set before: the report on Friday will show a loss."""
PUBLISHES = frozenset("announce disclose issue post present publish release report".split())
"""Their present tells a programme where no more is told than that the figures come."""
COMES_REGULARLY = frozenset(
    "account datum earning figure minute number result sale statistic".split()
)
"""What is published on days that are set long before: it reports results Thursday."""
REGULAR = frozenset(
    (
        "annual audited final financial first fourth full half interim monthly preliminary "
        "provisional quarterly second third trading unaudited weekly year"
    ).split()
)
"""Adjectives that tell which of them, and not how they are."""
