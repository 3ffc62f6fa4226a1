"""Words beside a time that say what it is, or that it is none."""

from factsheet.languages.en.lexicon.times import MONTH_NAMES
from factsheet.text.tokens import BREAK

DAILY_THINGS = frozenset(
    "show shows news shift shifts newspaper paper rush commute bulletin club sky prayer".split()
)
"""What comes with every morning, or every evening."""
SESSIONS = frozenset("trade trading session sessions dealings".split())
"""What a market does in a part of a day, which is a time: the morning session."""
TRADED = frozenset(
    (
        "brent wti crude oil gasoline diesel naphtha gas coal arabica robusta coffee cocoa sugar "
        "cotton rubber wheat corn maize soybeans soyabeans soybean soymeal soyoil oats rice canola "
        "rapeseed barley copper gold silver platinum palladium nickel zinc tin aluminium aluminum "
        "cattle hogs lumber contract contracts future futures delivery settlement shipment"
    ).split()
)
"""What is bought ahead, for a month: July wheat, oil for August delivery."""
NORMS = frozenset("average averages norm mean normal".split())
"""What a month has in any year: the February average."""
LIST_JOINTS = ("and", "or", "&")
BEFORE_PERSONS = frozenset((BREAK, ".", ",", "(", "“", '"', *"mr mrs ms dr".split()))
PAPERS = frozenset(
    "times telegraph mirror mail express league herald world independent post sport".split()
)
AFTER_ANY_DAY = frozenset("in of at and or when after before from with for to on but as".split())
NAMES_WITH_DAYS = frozenset(
    (
        "good black bloody super cyber giving fat ash palm holy sheffield ruby freaky maundy "
        "shrove whit easter throwback"
    ).split()
)
"""Words that, with a capital before a weekday, make a name with it: Black Wednesday."""
COUNTS_FROM_THE_TOLD = frozenset("previous preceding following prior that same".split())
SETS_AGAINST = frozenset("than against versus vs compared from above below".split())
"""What a figure is set against another one by, which is of another time: 40, against 30 in May."""
SETS_LENGTHS = frozenset(("against", "versus", "vs"))
"""What sets one length against another by itself."""
TAKES_TIME = frozenset(
    (
        "serve serves served serving spend spent do does get gets got given give take takes took "
        "last lasts lasted wait waits waited need needs sought seek seeks face faces faced"
    ).split()
)
"""Verbs that a length follows: she must serve nine."""
LASTS = frozenset("serve serves served serving wait waits waited waiting last lasts lasted".split())
"""Of these, the verbs behind which a bare number, after a length, is one."""
ASKS_FOR_TIME = frozenset(
    (
        "ask asks asked asking seek seeks sought seeking demand demands demanded want wants wanted "
        "request requests requested recommend recommends recommended offer offers offered"
    ).split()
)
"""Verbs of which two lengths are the objects in turn: asked for 60 months; sought 18."""
SPANNING = frozenset("for over in within during another".split())
"""What stands before how long something goes on: over 18 months, for another week."""
OVER = frozenset(("over", "under"))
BEFORE_OVER = frozenset(
    (
        "for in after of within than just well slightly last lasts lasted lasting took takes take "
        "taken serve serves served serving spend spends spent spending wait waits waited waiting "
        "need needs needed is was been be are were ran spans spanned spanning worked"
    ).split()
)
PAID_BY = frozenset(
    (
        "m b k t mn bn tn percent cent million billion trillion % pct dollars euros pounds p pence "
        "yuan yen won rand baht people men women children km kg kw mb gb"
    ).split()
)
NO_PLURALS = frozenset(
    "is was has takes lasts spends this less as plus says us its his does needs perhaps".split()
)
BEFORE_MOMENTS = frozenset("in for within than lasted took takes just only about every".split())
AFTER_MOMENTS = frozenset(
    (".", ";", "!", "?", ")", "later", "ago", "or", "to", "after", "before", BREAK)
)
MEASURED_IN_TENS = frozenset(
    (
        "temperature temperatures degrees fahrenheit celsius highs lows high low percent % sunny "
        "humidity age ages aged scores polls points"
    ).split()
)
"""Near these "the 80s" is a measure and no decade."""
EDGES_OF_DECADES = ("early", "mid", "late", "-")
OF_SEASONS = frozenset("olympics games sports statement fuel clothes solstice equinox".split())
"""What is named for a season, and is no time: the winter sports."""
RECESSES = (
    "recess", "break", "holiday", "holidays", "vacation", "term", "sitting", "semester", "shutdown",
    "season",
)  # fmt: skip
"""Stretches of a year that are called by a season, and that begin on days of their own."""
BEFORE_SEASONS = frozenset(
    "in by until till since before after from to during through throughout for of over all".split()
)
"""What a season follows that has no article: it opens in spring."""
BEFORE_THE_FALL = frozenset("in by until till during through throughout this for".split())
AFTER_A_DECLINE = frozenset("in of from to for and out below".split())
NO_FEAST = frozenset("agreement agreements accord accords island egg eggs bunny rising".split())
"""Behind the name of a feast: the Good Friday Agreement, Easter Island."""
BEFORE_HOURS = frozenset("at by until till from around about before after just since and".split())
BEFORE_ALMOST = frozenset("at until till before just".split())
"""Those that no share follows: it fell by a quarter to 12."""
YEARS_OF_BUSINESS = frozenset(
    (
        "year fiscal financial calendar current previous last next past school business trading "
        "company firm group bank us u.s uk eurozone"
    ).split()
)
"""Behind "of the" after a quarter these say that it is one of a year."""
REPORTED_FIGURES = frozenset(
    (
        "profit profits net revenue revenues sales earnings results loss losses income pretax pre "
        "operating core underlying turnover output exports growth gdp figures orders deliveries "
        "dividend report accounts numbers production"
    ).split()
)
OPENS_EVENTS = ("after", "before", "since", "following", "preceding")
FISCAL_WORDS = frozenset(("fiscal", "financial", "school", "academic"))
SHARES = frozenset(("%", "cent", "percent", "point", "points", "times"))
"""What ends a figure that is so much more, or less, than the one of another time."""
COMPARING = frozenset(
    "from than compared versus vs against up down with like unlike same rose fell grew".split()
)
AFTER_ADVERBS = frozenset(
    (
        "in for by to at from and or on with since until through during as of but over under "
        "while when after before if because than between across into out via per"
    ).split()
)
SPEEDS = frozenset("miles mile kilometres kilometers km metres meters feet foot knots".split())
JOINTS_OF_LISTS = frozenset((",", "and", "or", "/", "&", "–", "on", "in", "then", "again"))
"""Words between two times of one list: on Friday and Saturday, in March or in April."""
OWNER_MARKS = frozenset(("'s", "’s"))
OF_AN_AGE = frozenset(
    (
        "age business climate culture economy environment fleet generation grid housing industry "
        "landscape market marketplace media medicine money network society standard stock "
        "technology terms value workforce world youth"
    ).split()
)
"""What is of our days as a whole, and of no day: today's world, in today's money."""
ON_A_DAY = frozenset(
    (
        "action announcement arrest attack award battle bout change charge clash closing comment "
        "concert conviction cut data deal decision demonstration departure development discussion "
        "drill edition event exam explosion festivity fight figure final finding fixture flight "
        "forecast headline high hike investigation judgment killing landing loss low march "
        "measure medal move negotiation number opening order paper payment performance plan "
        "prayer proceeding proposal protest purchase raid rain reading remark report result rise "
        "round ruling scene score search sentence service shower signing sitting speech start "
        "statement stoppage storm strike talk temperature testimony train tremor update verdict "
        "walkout winner"
    ).split()
)
"""What happens, is held or is told on a day, and is counted too: today's talks."""
STANDING = frozenset(
    (
        "account belong comprise consist contain cost depend earn employ exist generate have lack "
        "live own produce rely rent serve spend stem supply use"
    ).split()
)
"""Verbs of what is so and goes on, which their present says of our days: it owns 30 today."""

MOVES_BACK = frozenset("put set push pushed move moved knock knocked bring brought".split())
PLACES_AT = MOVES_BACK | frozenset(("fixed", "fix", "scheduled", "schedule", "placed", "place"))
DATED = frozenset(
    "it that them this date dates deadline deadlines start opening target cut-off".split()
)
"""What is put at a time, or moved from one to another."""
AT_A_TIME = frozenset(("in", "on", "for", "at", "by"))
CONDITIONS = frozenset(("if", "once", "unless"))
AHEAD_OF = frozenset(("before", "until", "till", "pending"))
BEHIND = frozenset(("after", "following", "since"))
BEFORE_LENGTHS = frozenset("for in over after within during than lasting despite amid".split())
BEFORE_NO_LENGTHS = frozenset("said says say counting numbered called were are is".split())
MERE = frozenset("mere just only barely".split())
BEFORE_SOON_AS = ("as", "how", "too", "so")
AFTER_SOON = ("after", "afterward", "afterwards", "thereafter", "enough", "as", "following")
ONE_DAY_VERBS = frozenset("may might could will would can should must to hopes hope".split())
PARTS_OF_YEARS = frozenset("first final opening closing".split())
BEFORE_WINDOWS = frozenset(
    "over in within for during of through throughout into from 's ’s that about roughly".split()
)
"""Before the next year where that is twelve months from now; else it is the one after."""
LAST_OF = frozenset(("last", "final", "closing"))
BEFORE_SPOKEN_YEARS = frozenset(
    (
        *(
            "in of since by before until till from to through during year early late mid after "
            "for between and , spring summer autumn fall winter"
        ).split(),
        *MONTH_NAMES,
    )
)
"""Words before a year in words, which is else a number."""
BEFORE_NINETY = ("seventeen", "eighteen", "nineteen")
"""Behind these no tens are counted: nineteen ninety-six is a year wherever it stands."""
PLURALS_OF_YEARS = frozenset(
    (
        "levels standards elections olympics prices results rules terms figures rates sales "
        "earnings revenues profits losses accounts exports imports returns budgets dividends "
        "bonuses targets forecasts estimates salaries games championships playoffs finals floods "
        "fires harvests expenses deliveries taxes"
    ).split()
)
"""Plurals that are of a year, and that nobody counts: below 2005 levels."""
IN_A_GAME = frozenset(
    (
        "goal goals scored scorer minute minutes kick match referee penalty striker keeper "
        "halftime try tries wicket points lead led trailed break"
    ).split()
)
"""Words of a match, whose halves are none of a year."""
MEASURING = frozenset("about around than over some nearly almost roughly approximately".split())
"""Before a count as well as before a year."""
STREETS = frozenset("street avenue road drive boulevard lane st ave rd blvd way court".split())
PLAYED_OVER_WINTER = frozenset(
    (
        "goal goals goalless striker strikers midfielder defender goalkeeper keeper relegation "
        "relegated promotion promoted premiership fixture fixtures club clubs rugby touchdown "
        "touchdowns quarterback puck rebounds football footballer basketball hockey nba nfl nhl"
    ).split()
)
"""Words of sports whose season begins in one year and ends in the next."""
OF_THE_WEATHER = frozenset(
    (
        "bad bleak bright brisk busy cold cool damp difficult dire disappointing dismal dreadful "
        "dry freezing good hot mild miserable nice poor quiet rainy record scorching slow snowy "
        "soggy strong sunny tough warm wet windy wintry terrible lost"
    ).split()
)
"""What a month or a season was like, which is then one that has been: a wet August."""
COUNTS_OF_MONTHS = frozenset("first last top next final opening best other remaining all".split())
"""Before a number "of" a month these count what is of it: the first 20 of July's games."""
