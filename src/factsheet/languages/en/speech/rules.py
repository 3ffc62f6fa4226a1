"""The ways in which an article says whose words something is, each with sentences that show it.

In an example [[ and ]] stand around what is said, { and } around whoever says it.
"""

from msgspec import Struct

from factsheet.model.document import Span


class SpeechExample(Struct, frozen=True):
    """A sentence of our own, what is said in it, and the mention of whoever says it."""

    text: str
    said: Span | None
    speaker: str | None


class SpeechRule(Struct, frozen=True):
    """One construction by which words are given to a speaker."""

    name: str
    examples: tuple[SpeechExample, ...]


def says(*sentences: str) -> tuple[SpeechExample, ...]:
    """Sentences in which {somebody} says [[something]]."""
    return tuple(map(_marked, sentences))


def ignores(*sentences: str) -> tuple[SpeechExample, ...]:
    """Sentences in which the rule reads nothing."""
    return tuple(SpeechExample(sentence, None, None) for sentence in sentences)


def _marked(sentence: str) -> SpeechExample:
    plain = sentence.replace("{", "").replace("}", "")
    before, _, rest = plain.partition("[[")
    inside, _, after = rest.partition("]]")
    speaker = sentence.partition("{")[2].partition("}")[0]
    if not inside or not speaker:
        raise ValueError(f"no [[ ]] or no {{ }} in the example: {sentence}")
    speaker = speaker.replace("[[", "").replace("]]", "")
    said = Span(len(before), len(before) + len(inside))
    return SpeechExample(before + inside + after, said, speaker)


SAID_SPEAKER = SpeechRule(
    "quotation.said_speaker",
    says(
        "[[“We will build two more mills,”]] said {Ann Keller}, the head of Orbis.",
        "[[“The clinics are full every day,”]] said {Nadia Rahal} of Open Hands, who runs two.",
        "[[“We will build two more mills,”]] the Courier quoted {Ann Keller} as saying.",
        "[[“Our town was forgotten by all,”]] fumed {Kate Lowell}.",
        "Tesh was accused by {Voss} of [[“lying to the people of this city”]].",
    ),
)
SPEAKER_SAID = SpeechRule(
    "quotation.speaker_said",
    says(
        "[[“We will build two more mills,”]] {Ann Keller} said.",
        "{Ann Keller} said: [[“We will build two more mills.”]]",
        "[[“We are on track this year,”]] {Uri Stein}, the head of Pallas, said on a call.",
        "{Ann Reed and Jon Hale} said: [[“We are both very sorry for it.”]]",
        "As {Holt} put it, the club [[“spent what it did not have”]].",
    ),
)
ACCORDING_TO = SpeechRule(
    "quotation.according_to",
    says("According to {Ann Keller}, the mill was [[“a gift to the whole town”]]."),
)
IN_WORDS_OF = SpeechRule(
    "quotation.in_words_of",
    (
        *says(
            "The mill was, in the words of {Ann Keller}, [[“a gift to the whole town”]].",
            "It was [[“a gift to the whole town”]], in the words of {Ann Keller}.",
            "In {Ann Keller}'s view the mill was [[“a gift to the whole town”]].",
        ),
        *ignores("The words of the song were “a gift to the whole town”."),
    ),
)
SIGNED = SpeechRule(
    "quotation.signed", says("[[“The best meal I have had in years.”]] - {Gita Menon}")
)
INTRODUCED = SpeechRule(
    "quotation.introduced",
    says(
        "{Ann Keller} was blunt: [[“We will build no more mills here.”]]",
        "Mill manager {Ann Keller}: [[“We will build no more mills here.”]]",
    ),
)
GOES_ON = SpeechRule(
    "quotation.goes_on",
    says("“We will build it here,” {Keller} said. [[“Then we will build it there.”]]"),
)
THAT = SpeechRule(
    "statement.that",
    (
        *says(
            "{Ann Keller} said that [[Orbis would hire 40 engineers]].",
            "{Ann Keller} told reporters on Monday that [[the mill had closed]].",
            "{Ann Keller} is adamant that [[the mill had 40 looms]].",
            "The inquest heard from {Ann Keller} that [[the mill had 40 looms]].",
            "The Courier quoted {Ann Keller} as saying that [[the mill had 40 looms]].",
            "Staff were told in an email from {Dunmore} that [[90 posts would go]].",
        ),
        *ignores(
            "Orbis declared a 30-day state of emergency.",
            "It is certain that the mill had 40 looms.",
            "Orbis did not say that the mill would close.",
        ),
    ),
)
CLAUSE = SpeechRule(
    "statement.clause",
    (
        *says(
            "{Ann Keller} said [[Orbis will hire 40 engineers]].",
            "Keller left, with {Orbis} saying [[it had 40 engineers]].",
            "{Ann Keller} refused to say why, but said [[it had 40 engineers]].",
            "{Ann Keller} said [[one in six looms had stopped]].",
            "{Ann Keller} said [[early figures suggested half the looms had stopped]].",
            "{The ministry} estimates [[90 cows and 30 goats have drowned]].",
            "{An audit} ordered by the council found [[40 looms had stopped]].",
        ),
        *ignores("The singer told 200 fans to go home."),
    ),
)
SAID_AFTER = SpeechRule(
    "statement.said_after",
    says(
        "[[The mill will close by June]], {company officials} said.",
        "[[Five people were hurt]], said {Ann Keller}, a spokeswoman for the port.",
        "[[The mill needs 40 looms]], {the memo} states.",
        "[[The boat sank in May some nine miles from port]], {the coast guard} said.",
        "[[The boat was sold in May]], said {three people who have seen the papers}.",
    ),
)
PARENTHESIS = SpeechRule(
    "statement.parenthesis", says("[[The mill would reopen, {Hines} said, and hire 60 people]].")
)
AS_SAID = SpeechRule(
    "statement.as_said", says("[[Wages have doubled since 2010]], as {the bank} noted in March.")
)
OBJECT = SpeechRule(
    "statement.object",
    (
        *says(
            "{Merrow} claims [[a market share of 22%]].",
            "{Police} put [[the crowd at 9,000 people]].",
            "{Orbis} reported [[a profit of $12 million]].",
            "{Orbis} withdrew [[its forecast of 9% growth]].",
            "{Orbis} reported [[a loss of $12 million]] and closed nine mills.",
            "{Analysts} had pencilled in [[$40 million]].",
        ),
        *ignores(
            "Orbis announced a $40 million round in March led by Vantor Partners.",
            "Inspectors cited the yard for nine breaches.",
        ),
    ),
)
ACCORDED = SpeechRule(
    "statement.according_to", says("[[The fire destroyed 60 homes]], according to {Dale Munn}.")
)
BY_ACCOUNT = SpeechRule(
    "statement.by_account",
    says(
        "By {the company}'s own figures [[it lost 94 drivers in May]].",
        "The yard has 94 drivers, [[which by {the firm}'s sums saves it $9 million]].",
    ),
)
ESTIMATED = SpeechRule(
    "statement.estimated",
    (
        *says(
            "Sales beat {analysts}' estimates of [[$40 million]].",
            "Sales were above [[the $50 million average]] of {analysts}' forecasts.",
        ),
        *ignores("Sales beat a rival's turnover of $40 million."),
    ),
)
DOCUMENT_SAYING = SpeechRule(
    "statement.document_saying",
    says("{The palace} issued a report warning [[of 40 cracked walls]]."),
)
COLON = SpeechRule(
    "statement.colon",
    says("Not so, says {Ann Keller}: [[the mill needs 400 welders]]."),
)
VIEW = SpeechRule(
    "statement.view",
    (
        *says(
            "{Ann Keller}'s answer was that [[the mill had tripled]].",
            "The announcement by {Ann Keller} that [[the mill had tripled]] drew cheers.",
            "Word from {the ministry} was that [[grants would be cut by 10%]].",
            "{The engineers}' verdict: [[the bridge needs 14 piles]].",
        ),
        *ignores(
            "News from Leeds that the mill had tripled drew cheers.",
            "The verdict: the bridge needs 14 piles.",
            "Ann Keller's answer was short, and the mill had tripled.",
        ),
    ),
)
HEADED = SpeechRule(
    "statement.headline",
    (
        *says(
            "{Ida Voss}: [[Fares must rise by 9%]]",
            "{Police}: [[Two men stole 40 vans]]",
            "[[Fares must rise by 9%]]: {Ida Voss}",
        ),
        *ignores("Ida Voss: a life in pictures", "Rye prices: what 40 bakers say"),
    ),
)
EMBEDDED = SpeechRule(
    "statement.embedded",
    (
        *says(
            "Orbis closed a mill that {it} said [[would lose $4 million]].",
            "The fee, which {Ann Keller} said [[will rise by 3%]], is new.",
            "Profit beat [[the $9 million]] that {analysts} had forecast.",
        ),
        *ignores("The mill, which Ann Keller opened, cost $4 million."),
    ),
)
QUESTION = SpeechRule(
    "statement.question",
    (
        *says("{Ann Keller} asked why [[a mill of 40 looms had closed]]."),
        *says("{Ann Keller} recalled how [[40 men had slept there]]."),
        *ignores("Ann Keller was asked whether 40 looms would do."),
    ),
)
CONTINUED = SpeechRule(
    "statement.continued",
    (
        *says("{Ann Keller} said the mill was old. [[It would close by June.]]"),
        *ignores("Ann Keller said the mill was old. It was built in 1931."),
    ),
)
RULES = (
    SAID_SPEAKER,
    SPEAKER_SAID,
    ACCORDING_TO,
    IN_WORDS_OF,
    SIGNED,
    INTRODUCED,
    GOES_ON,
    THAT,
    CLAUSE,
    SAID_AFTER,
    PARENTHESIS,
    AS_SAID,
    OBJECT,
    ACCORDED,
    BY_ACCOUNT,
    ESTIMATED,
    DOCUMENT_SAYING,
    COLON,
    VIEW,
    HEADED,
    EMBEDDED,
    QUESTION,
    CONTINUED,
)
