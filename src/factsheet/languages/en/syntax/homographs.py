"""Words that are spelt like others, told apart by the words beside them."""

from factsheet.languages.en.lexicon.bodies import FIELDS
from factsheet.languages.en.lexicon.government import (
    ACTIVITIES,
    COMPOUNDING,
    CUTTABLE,
    DRIVING,
    RECKONING,
    SINGULAR_AUXILIARIES,
    THINKING,
)
from factsheet.languages.en.lexicon.numbers import PARTS
from factsheet.languages.en.lexicon.organizations import company_nouns
from factsheet.languages.en.lexicon.times import MONTH_NAMES, WEEKDAY_NAMES
from factsheet.languages.en.lexicon.word_classes import lemma
from factsheet.languages.en.syntax.single_words import MONEY, Nominal
from factsheet.text.tokens import Tokens

ADJECTIVE, NOUN, PARTICIPLE, GERUND, SINGULAR_VERB, BASE, MODAL, NUMBER = b"ankgzbM0"
CONJUNCTION, JOINED, ADVERB = b"T~r"
PAST, PLURAL = b"vs"
UP_DOWN = frozenset("back down higher lower off out up".split())
LONGEST_DRIVEN = 6
"""Words of what is driven up."""
OF = frozenset(("of",))
DEEDS = frozenset(
    "closing dosing filing funding hiring listing opening pricing refinancing signing testing "
    "trading training winding".split()
)
"""Forms in -ing that with "of" name what was done."""
PAY, OPEN, ENDED = frozenset(("pay",)), frozenset(("open",)), frozenset(("ended",))
HELPING = frozenset("help helped helping helps".split())
RAISING = frozenset("boost cap cut double freeze improve increase lift lower raise slash".split())
"""Verbs of what is done to pay."""
THAT = frozenset(("that",))
OFFERING, SIGN = frozenset(("offering",)), ord("$")
ALSO_SAID = frozenset(("ruling", "warning"))
BEFORE_SAID = frozenset(("that", "of"))
AND = frozenset(("and",))
PAID_HOW = frozenset("back starting".split())
KEEPING = frozenset("hold keep leave remain stay".split())
"""Verbs of what stays open."""
COST = frozenset(("cost",))
LONGEST_PAYER = 5
"""Words from "cost" to its amount: cost the Tarn growers about $4."""
DONE_TO = frozenset("court jail staff".split())
"""Nouns that are verbs only where somebody it is done to follows: to jail them, to jail."""
SHOW, FROM = frozenset(("show",)), frozenset(("from", "by", "of"))
SOURCES = frozenset(
    (
        "accounts data documents figures filings minutes papers polls records statistics surveys"
    ).split()
)
"""Plurals of what shows something."""
CLOSING = frozenset(",.")
LONGEST_SOURCE = 9
"""Words of what shows something and whose it is."""
NEARLY = frozenset("about around over under".split())
"""Words before a part that say how near it comes: about a third of them."""
PERIODS = frozenset("year quarter half month months weeks days period season".split())
CUT = frozenset(("cut",))
ROUND = frozenset(("round",))
RAISED_IN = frozenset("angel bridge equity financing funding growth investment seed".split())
"""Nouns before a round in which money is raised."""
NAMED_OR_PLURAL = b"xs"
NOUNS = b"nsx"
OBJECTS = b"DPRO0$xnsaT"
"""What an object, or a clause, begins with."""
CLUBS = frozenset("club company firm giant group industry pool sector team".split())
ALSO_FIRMS = frozenset(
    "biotech fintech edtech insurtech proptech mutual multinational daily weekly monthly".split()
)
"""Adjectives by which firms and papers are called."""
ONE = frozenset("a an one each every another".split())
"""Words before a single thing, which no trade is."""
RECKONS = frozenset(f"{each}s" for each in RECKONING)
WHICH = frozenset(("which", "that"))
LONGEST_WHO = 6
"""Words of the one who thinks so, and the verb."""
CALENDAR = frozenset((*MONTH_NAMES, *WEEKDAY_NAMES))
BOUNDING = frozenset("closes ends runs starts".split())
UNTIL = frozenset("at from in on till until".split())
BARE = frozenset("dared felt had heard helped helping let letting made making saw watched".split())
"""Verbs that an infinitive without "to" follows: helped dispose of it."""


def tell_alike(tokens: Tokens, letters: bytearray, may: Nominal) -> None:
    """Settle a tax cut, back pay, what is kept open, coal mining and what somebody reckons."""
    _cuts(tokens, letters)
    _pay(tokens, letters)
    _costs(tokens, letters, may)
    _done_to(tokens, letters, may)
    _parts(tokens, letters)
    _shown(tokens, letters)
    _kept_open(tokens, letters)
    _ended(tokens, letters)
    _rounds(tokens, letters)
    _what_is_said(tokens, letters)
    _trades(tokens, letters, may)
    _fields(tokens, letters)
    _reckoned(tokens, letters, may)
    _before_of(tokens, letters, may)
    _on_a_day(tokens, letters, may)
    _driven(tokens, letters, may)


def _driven(tokens: Tokens, letters: bytearray, may: Nominal) -> None:
    """What somebody drives up or down is a plural: it pushed wheat prices up, sent shares down."""
    for at in tokens.standing(UP_DOWN):
        if letters[at - 1] not in may.several:
            continue
        for verb in range(at - 2, max(-1, at - LONGEST_DRIVEN), -1):
            if any(lemma(tokens.word[verb], letter) in DRIVING for letter in "bdzg"):
                letters[at - 1] = PLURAL
            elif letters[verb] in may.within:
                continue
            break


def _on_a_day(tokens: Tokens, letters: bytearray, may: Nominal) -> None:
    """What "ends on" or "runs until" a day is told by a verb, behind a plural too: the consultation
    on the closures ends on 14 June.
    """
    for at in tokens.standing(BOUNDING):
        dated = tokens.word[at + 1] in UNTIL and (
            letters[at + 2] == NUMBER or tokens.word[at + 2] in CALENDAR
        )
        if dated and letters[at - 1] in may.nouns:
            letters[at] = SINGULAR_VERB


def _cuts(tokens: Tokens, letters: bytearray) -> None:
    """Behind one of what is cut, "cut" is a noun where nothing is cut: following the tax cut in."""
    for at in tokens.standing(CUT):
        if tokens.word[at - 1] in CUTTABLE and letters[at + 1] not in b"DP0$xR":
            letters[at] = NOUN


def _pay(tokens: Tokens, letters: bytearray) -> None:
    """Behind what raises, starts or is owed of it, "pay" is a noun: raise pay, back pay; behind
    "help" it is a verb.
    """
    for at in tokens.standing(PAY):
        if tokens.word[at - 1] in HELPING:
            letters[at] = BASE
        elif lemma(tokens.word[at - 1], "b") in RAISING:
            letters[at] = NOUN
        elif tokens.word[at - 1] in PAID_HOW:
            letters[at - 1 : at + 1] = bytes((ADJECTIVE, NOUN))


def _kept_open(tokens: Tokens, letters: bytearray) -> None:
    """What is kept or left open is so, and opens nothing."""
    for at in tokens.standing(OPEN):
        ahead = (lemma(word, "b") for word in tokens.word[max(0, at - 5) : at])
        if letters[at + 1] not in b"DP0$x" and not KEEPING.isdisjoint(ahead):
            letters[at] = ADJECTIVE


def _costs(tokens: Tokens, letters: bytearray, may: Nominal) -> None:
    """Between a thing and an amount "cost" is a verb: they found the plan cost £4 million; and so
    it is where who pays stands before the amount: a leak in 2014 cost taxpayers £4 million.
    """
    for at in tokens.standing(COST):
        paid = at + 1
        while paid - at < LONGEST_PAYER and (
            letters[paid] in b"DPOxsr" or tokens.word[paid] in NEARLY
        ):
            paid += 1
        before = letters[at - 1]
        ends = before in may.nouns or (before == NUMBER and tokens.word[at - 2] != "the")
        money = letters[paid] == NUMBER and tokens.word[paid - 1] in MONEY
        if ends and (money or letters[paid] in b"$"):
            letters[at] = PAST


def _done_to(tokens: Tokens, letters: bytearray, may: Nominal) -> None:
    """A noun that is no verb where nobody follows to whom it is done, or what they are told does:
    went to jail for a year, a letter to staff that the firm.
    """
    for at in tokens.standing(DONE_TO):
        if tokens.word[at - 1] != "to":
            continue
        told = tokens.word[at + 1] == "that" and (
            letters[at + 2] in b"DRx0$" or letters[at + 2] in may.several
        )
        if told or letters[at + 1] not in OBJECTS:
            letters[at - 1 : at + 1] = b"pn"


def _shown(tokens: Tokens, letters: bytearray) -> None:
    """What several figures or papers do at their clause's end is no noun: figures from the ministry
    show.
    """
    words = tokens.word
    for at in tokens.standing(SHOW):
        if words[at + 1] not in CLOSING:
            continue
        for head in range(at - 2, max(1, at - LONGEST_SOURCE), -1):
            if words[head] in SOURCES and words[head + 1] in FROM:
                letters[at] = BASE
                break


def _parts(tokens: Tokens, letters: bytearray) -> None:
    """Before half or a third, "about" is no preposition: about half of them left."""
    words = tokens.word
    for at in tokens.standing(NEARLY):
        after = at + 1 + (words[at + 1] == "a")
        if words[after] in PARTS and letters[at - 1] not in NOUNS:
            letters[at] = ADVERB


def _ended(tokens: Tokens, letters: bytearray) -> None:
    """Between a period and a date "ended" says which: the quarter ended June 30."""
    for at in tokens.standing(ENDED):
        if tokens.word[at - 1] in PERIODS and letters[at + 1] in b"x0":
            letters[at] = PARTICIPLE


def _rounds(tokens: Tokens, letters: bytearray) -> None:
    """Behind what money is raised in, and before no noun, "round" is one: a seed round in Orin."""
    for at in tokens.standing(ROUND):
        if tokens.word[at - 1] in RAISED_IN and letters[at + 1] not in b"DP0$xR":
            letters[at] = NOUN


def _what_is_said(tokens: Tokens, letters: bytearray) -> None:
    """Behind "noting" and "saying", "that" opens what is said: noting that orders rose. Behind a
    comma, and before what is said, "warning" and "ruling" are such forms too, and "offering" is one
    before a sum.
    """
    for at in tokens.standing(ALSO_SAID):
        behind = tokens.word[at + 1] in BEFORE_SAID or letters[at + 1] in b"0$"
        if tokens.word[at - 1] == "," and behind:
            letters[at] = GERUND
    for at in tokens.standing(OFFERING):
        if letters[at + 1] == SIGN:
            letters[at] = GERUND
    for at in tokens.standing(THAT):
        said = tokens.word[at - 1]
        if said.endswith("ing") and lemma(said, "g") in THINKING:
            letters[at] = CONJUNCTION


def _trades(tokens: Tokens, letters: bytearray, may: Nominal) -> None:
    """A trade with a noun before it is one, unless that is a single thing: a bank lending to Orin,
    the coal mining in the valley; and so is one before a plural: raise parking fees. One company
    without an article is nobody's object: a thrift holding company. What else is an adjective
    calls a firm before a verb: the Lowick biotech said.
    """
    for at in tokens.standing(COMPOUNDING):
        if letters[at + 1] in may.several or tokens.word[at + 1] in CLUBS:
            letters[at] = NOUN
    for at in tokens.standing(ACTIVITIES):
        bare = letters[at - 1] in may.nouns and letters[at - 1] not in NAMED_OR_PLURAL
        behind = letters[at + 1] in may.prepositions
        if bare and behind and ONE.isdisjoint(tokens.word[max(0, at - 3) : at - 1]):
            letters[at] = NOUN
    last = len(letters) - 1
    for at in tokens.standing(ALSO_FIRMS | company_nouns()):
        if not 1 < at < last:
            continue
        adjective = letters[at] == ADJECTIVE and letters[at - 1] in may.doers
        if adjective and letters[at + 1] in may.taking:
            letters[at] = NOUN
    for at in tokens.standing(company_nouns() | CLUBS):
        if letters[at + 1] == NUMBER and letters[at - 1] in b"D":
            letters[at] = NOUN
        bare = letters[at - 1] in may.doing and letters[at - 2] in may.nouns
        if 1 < at < last and bare and letters[at + 1] not in NOUNS:
            letters[at - 1] = NOUN


def _fields(tokens: Tokens, letters: bytearray) -> None:
    """Two fields before the firm that is in both say what it is: the food and drink group."""
    words = tokens.word
    for at in tokens.standing(AND):
        firm = at + 2 < len(words) and (words[at + 2] in CLUBS or words[at + 2] in company_nouns())
        if firm and words[at - 1] in FIELDS and words[at + 1] in FIELDS:
            letters[at] = JOINED


def _reckoned(tokens: Tokens, letters: bytearray, may: Nominal) -> None:
    """Somebody thinks so between a relative pronoun and an auxiliary, which has no subject else:
    which the council estimates would cost.
    """
    words = tokens.word
    for at in tokens.standing(RECKONING | RECKONS):
        if letters[at + 1] != MODAL and words[at + 1] not in SINGULAR_AUXILIARIES:
            continue
        who = at - 1
        while at - who < LONGEST_WHO and letters[who] in may.within and words[who] not in WHICH:
            who -= 1
        relative = words[who] == "which" or (words[who] == "that" and letters[who - 1] in may.nouns)
        several = letters[at - 1] in may.several
        if relative and at - who > 1 and several is (words[at] in RECKONING):
            letters[at] = BASE if several else SINGULAR_VERB


def _before_of(tokens: Tokens, letters: bytearray, may: Nominal) -> None:
    """Between a verb and "of" stands what it takes: dismissed talk of, announced closing of."""
    for at in tokens.standing(OF):
        taken = letters[at - 1] in may.either or tokens.word[at - 1] in DEEDS
        taking = letters[at - 2] in may.taking and tokens.word[at - 2] not in BARE
        if taken and taking:
            letters[at - 1] = NOUN
