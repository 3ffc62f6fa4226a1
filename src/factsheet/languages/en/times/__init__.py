"""Times: lexicon and grammar first, a small composed meaning second, resolution last and apart."""

from factsheet.languages.en.times.grammar import RULES
from factsheet.languages.en.times.normalise import tell_times

__all__ = ["RULES", "tell_times"]
