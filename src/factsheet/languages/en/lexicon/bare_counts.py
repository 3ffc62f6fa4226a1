"""Words around a count whose noun goes without saying: killed three, a death toll of 400."""

from factsheet.grammar.lexicon import Lexicon
from factsheet.grammar.pattern import word


def _units(words: dict[str, str]) -> dict[str, str]:
    return {word: unit for unit, spelled in words.items() for word in spelled.split("|")}


HARMED = (
    "killed|injured|wounded|hurt|arrested|detained|hospitalised|hospitalized|evacuated|displaced"
    "|rescued|executed|deported|evicted|drowned|stranded|infected|jailed|freed"
)
BEFORE = Lexicon(
    _units(
        {
            "person": f"{HARMED}|killing|kills|wounding|wounds|injuring|injures|hurting|arresting"
            "|detaining|displacing|evacuating|stranding|rescuing|crowd of|crowds of"
            "|audiences of|congregation of|electorate of|jury of|town of|city of|village of"
            "|community of|force of|seats|seating|hosts|hosting|shelters|sheltering|accommodates"
            "|accommodating|attracted|attracts|attracting|drew an average of|draw an average of"
            "|draws an average of",
            "student": "enrols|enrolled|enrolling|enrolls",
            "employee": "employs|employ|employed|employing|laid off|lays off|lay off"
            "|laying off|let go of|letting go of|lets go of"
            "|staff of|hire|hires|hired|hiring|recruit|recruits|recruited|recruiting|sack|sacks"
            "|sacked|sacking|made redundant",
            "member": "crew of|squad of|team of|panel of",
        }
    )
)
"""What stands before a number that counts people, by what they are."""
TOTALS = Lexicon(
    _units(
        {
            "death": "toll",
            "person": "population|populations of|attendance|attendances|crowd|crowds|audience"
            "|audiences|average gate",
            "employee": "workforce|headcount|payroll",
            "member": "membership",
            "student": "enrolment|enrollment",
            "patient": "waiting list|waiting lists|waitlist",
            "vote": "majority",
            "job": "employment",
        }
    )
    | {
        f"{noun} numbers": noun
        for noun in (
            "passenger user student pupil visitor subscriber viewer prisoner customer patient case"
        ).split()
    }
    | {
        f"{noun} sales": noun
        for noun in "ticket car vehicle truck home house album book phone smartphone unit".split()
    }
)
"""Nouns for how many there are, by what they are of."""
COUNTED = Lexicon(
    {
        f"{noun}s": noun
        for noun in (
            "case death infection arrest birth visitor arrival complaint booking registration "
            "application layoff passenger subscriber homicide murder"
        ).split()
    }
    | {"fatalities": "fatality", "injuries": "injury", "deliveries": "delivery", "crashes": "crash"}
)
"""Plurals of which a text says what their number has come to."""
VALUED = frozenset(
    (
        "shares stocks prices sales profits revenues earnings costs yields rates rents wages fees "
        "taxes margins futures bonds losses exports imports savings debts deposits reserves "
        "temperatures levels values odds premiums salaries dividends assets liabilities tariffs "
        "bills indices funds holdings returns incomes receipts takings ratings scores averages "
        "speeds winds volumes others points notes gilts treasuries securities equities fares "
        "charges payments budgets pensions benefits donations orders investments markets odds ones"
    ).split()
)
"""Plurals that have a worth or a level, so that what they come to counts none of them."""
LEVELS = word(":", "of", "at", "is", "was", "is now")
"""What says right after a total how many that is."""
REACHED = word(
    *(
        "stood at|stands at|standing at|was put at|is put at|reached|reaches|reach|hit|hits|topped"
        "|put at|estimated at|placed at|tops|top|exceeded|exceeds|passed|passes|pass|crossed"
        "|crosses|cross|totaled|totalled|totals"
        "|numbered|numbers|climbs past|nears|neared|surpassed|surpasses"
    ).split("|")
)
"""What says so further on: the death toll from the fire had reached 40."""
NUMBER_OF = word("number of", "numbers of", "total number of", "tally of")
STATES = word(
    *HARMED.split("|"),
    *("dead", "missing", "homeless", "unaccounted for", "feared dead", "feared missing"),
    *("killed and injured", "seriously injured", "badly hurt", "in hospital"),
)
"""What is told of people who were counted."""
STATED = frozenset(
    (*HARMED.split("|"), *"dead missing homeless sick elderly poor unemployed".split())
)
"""What "the" makes people of: two of the dead."""
STATED_PEOPLE = Lexicon(dict.fromkeys(STATED, "person"))
PERSONAL = frozenset(
    (
        "die drown flee perish escape say tell think believe want agree disagree "
        "attend sign vote march protest gather apply volunteer enrol enroll graduate marry retire "
        "resign testify plead speak attest complain respond answer sleep"
    ).split()
)
"""Verbs of what people do, by lemma, so that a number alone that does so counts people."""
BE = word("were", "have been", "had been", "are", "remain", "remained", "were also", "are still")
BE_ONE = word("was", "is", "has been", "had been", "remains", "remained")
WITHOUT_VERB = word(
    *("dead", "missing", "injured", "wounded", "homeless", "hospitalised", "hurt", "killed"),
    *("arrested", "rescued", "detained", "displaced", "stranded", "evacuated", "trapped"),
    *("aboard", "on board", "in hospital", "in custody"),
    *("still missing", "still affected", "feared dead", "still trapped"),
)
HARMING = frozenset(
    "killed killing wounded wounding injured injuring hurt arrested arresting hospitalised".split()
)
"""Verbs whose object is counted wherever there is one of it."""
POINTED = frozenset("who with whose in from at without under over living aged".split())
"""What follows "those" where they point ahead: of those with jobs."""

COUNTING = frozenset("just only least exactly precisely solely".split())
"""Before "one" they make it a count: just one jet."""
NOT_ONE = frozenset(
    (
        "day thing way time reason point hand side step end person another who or of that which "
        "more else such last final single year month week hour minute moment decade century "
        "place example instance kind part piece type sort aspect factor element question"
    ).split()
)
DRAWING = frozenset(
    (
        "reach reached reaches reaching draw drew draws drawn drawing attract attracted attracts "
        "attracting serve served serves serving sell sold sells selling watch watched watches "
        "watching host hosted hosts kill killed kills displace displaced displaces hit hits "
        "top topped tops feed feeds fed count counted counts infect infected house housed "
        "employ employed employs population audience crowd carry carried carries ship shipped "
        "build built builds vaccinate vaccinated visit visited has have had having is was are were"
    ).split()
)
"""What people and things are told with by the million: it drew, it sold, a crowd of."""
ESTIMATING = frozenset("in at pencilled penciled put valued estimated budgeted asked".split())
"""What stands before a preposition that a sum follows: pencilled in, put at, asked for."""
AMOUNT_NOUNS = frozenset("figure number total tally count toll".split())
"""Nouns for how many of something there are."""
ADVERBS_OF_NOW = frozenset("now currently probably actually still only just already then".split())
"""Adverbs between a verb and how many there are: it is now 350."""
IDENTIFIES = frozenset("is was are were 's ’s remains".split())
"""What says that a number is how many there are: it was 41."""
TOLD_OF = frozenset(
    "quoted asked told said called known named heard seen considered found meant given used".split()
)
"""Participles of what anyone may be: one analyst was quoted."""
BRINGING = frozenset(
    "take takes taking took bring brings bringing brought lift lifts lifting raise raises".split()
)
"""What more of something does to how many there are: which took the fleet to 40."""
PEAKS = (
    *("a peak of", "a high of", "a low of", "a record of", "a record", "a trough of"),
    *("the peak of", "the high of", "the low of"),
)
"""What a total is set against, before the number that it had: down from a peak of 900."""
