"""The forms of an English word, so that a pattern names the word once."""

import re

FORMS = ("base", "s", "past", "ing")
"""What may follow the colon in `<raise:past>`."""
VOWELS = "aeiou"
IRREGULAR_PAST = {
    line.split()[0]: tuple(line.split()[1:])
    for line in """\
be was were been
have had
do did done
say said
see saw seen
go went gone
get got gotten
give gave given
take took taken
make made
come came
become became
know knew known
think thought
find found
tell told
leave left
mean meant
keep kept
begin began begun
show showed shown
bring brought
write wrote written
stand stood
hear heard
hold held
lead led
lend lent
lose lost
meet met
pay paid
buy bought
sell sold
send sent
build built
spend spent
grow grew grown
fall fell fallen
rise rose risen
win won
draw drew drawn
break broke broken
drive drove driven
strike struck stricken
seek sought
shrink shrank shrunk
sink sank sunk
spring sprang sprung
speak spoke spoken
fly flew flown
leap leapt leaped
creep crept
sweep swept
spin spun
dig dug
throw threw thrown
choose chose chosen
steal stole stolen
freeze froze frozen
lay laid
slide slid
shoot shot
fight fought
catch caught
teach taught
run ran
feed fed
bind bound
wind wound
stick stuck
feel felt
deal dealt
sit sat
swing swung
wear wore worn
tear tore torn
shake shook shaken
owe owed
withdraw withdrew withdrawn
undertake undertook undertaken
overtake overtook overtaken
oversee oversaw overseen
undergo underwent undergone
repay repaid
rebuild rebuilt
resell resold
outgrow outgrew outgrown
cut cut
cost cost
hit hit
put put
set set
let let
shut shut
shed shed
bid bid
bet bet
split split
quit quit
hurt hurt
spread spread
forecast forecast forecasted
read read
""".splitlines()
}
IRREGULAR_S = {
    "be": ("is", "are", "am"),
    "have": ("has",),
    "do": ("does",),
    "go": ("goes",),
    "man": ("men",),
    "woman": ("women",),
    "child": ("children",),
    "person": ("people", "persons"),
    "foot": ("feet",),
    "life": ("lives",),
}
DOUBLED = frozenset("commit admit refer transfer prefer occur begin permit submit".split())
"""Words of more than one syllable that double their last consonant."""
BRITISH = re.compile(r"[a-z]*[aeiou][^aeiou]+[aeu]l")
"""Words that British papers spell with a second l: totalled, cancelling."""
ONE_SYLLABLE = re.compile(r"[^aeiou]*[aeiou][^aeiouwxy]")


def forms(word: str, which: str | None = None) -> tuple[str, ...]:
    """Every form of a word, or those of one kind: base, s (he raises, two fines), past, ing."""
    made = {"base": (word,), "s": _s(word), "past": _past(word), "ing": _ing(word)}
    if which is not None:
        return made[which]
    return tuple(dict.fromkeys(form for kind in FORMS for form in made[kind]))


def _s(word: str) -> tuple[str, ...]:
    if word in IRREGULAR_S:
        return IRREGULAR_S[word]
    if word.endswith("y") and word[-2:-1] not in VOWELS:
        return (word[:-1] + "ies",)
    return (word + ("es" if word.endswith(("s", "x", "z", "ch", "sh")) else "s"),)


def _past(word: str) -> tuple[str, ...]:
    if word in IRREGULAR_PAST:
        return IRREGULAR_PAST[word]
    if word.endswith("e"):
        return (word + "d",)
    if word.endswith("y") and word[-2:-1] not in VOWELS:
        return (word[:-1] + "ied",)
    return (_doubled(word) + "ed", *((word + "led",) if BRITISH.fullmatch(word) else ()))


def _ing(word: str) -> tuple[str, ...]:
    if word.endswith("ie"):
        return (word[:-2] + "ying",)
    if word.endswith("e") and not word.endswith(("ee", "oe", "ye")) and word != "be":
        return (word[:-1] + "ing",)
    return (_doubled(word) + "ing", *((word + "ling",) if BRITISH.fullmatch(word) else ()))


def _doubled(word: str) -> str:
    if word in DOUBLED or ONE_SYLLABLE.fullmatch(word):
        return word + word[-1]
    return word
