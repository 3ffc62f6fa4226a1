"""Times: lexicon and grammar first, a small composed meaning second, resolution last and apart."""

from factsheet.rules.en.times.grammar import RULES
from factsheet.rules.en.times.telling import tell_times

__all__ = ["RULES", "tell_times"]
