"""Words that tell whether a number with an m is a length or millions."""

NUMEROUS = frozenset(
    "numbers sales users subscribers customers passengers visitors viewers views downloads votes "
    "members population audience deliveries followers readers people tickets copies profit profits "
    "revenue revenues turnover loss losses income earnings budget deficit surplus debt debts cost "
    "costs spending payroll".split()
)
"""What is counted in millions, or is money: after these "12.4m" is no length."""
LENGTHWISE = frozenset(
    "long wide tall high deep thick across apart away above below beneath underground underwater "
    "up down off from ahead behind inland offshore out past over short clear into through along "
    "from deeper higher longer wider taller closer nearer".split()
)
"""What follows a length."""
TELLING_LENGTH = frozenset(
    "tall height heights depth depths length lengths width distance altitude elevation range "
    "metres meters deep high long wide stands stood stretches stretched measures measured threw "
    "throws throw thrown jumped jumps jump leapt ran runs run swam swims swim fell falls climbed "
    "climbs climb dived dives dropped plunged walked walks drove rowed sprinted sailed drifted "
    "reached rose towers towered landed kicked hit dug drilled within sprint freestyle backstroke "
    "butterfly breaststroke hurdles relay dash".split()
)
"""Before a number these tell that it is a length."""
