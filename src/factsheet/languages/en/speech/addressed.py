"""What somebody is told without a "that": she told the council there were 90 empty flats."""

from factsheet.languages.en.lexicon.sayings import Frame
from factsheet.languages.en.speech.attribution_cues import Saying
from factsheet.languages.en.speech.reporting_text import Reporting
from factsheet.syntax import Clause

THERE = "there"


def there_behind(text: Reporting, saying: Saying, clause: Clause) -> int | None:
    """The "there" of a clause behind whom something is said to, or right behind the verb."""
    told = clause.object
    addressed = told is not None and saying.takes & Frame.ADDRESSEE
    at = told.full[1] if told is not None and addressed else clause.group.end
    if not text.reporter(at + 1) or text.words[at] != THERE:
        return None
    group = text.syntax.group_at(at + 1)
    return at if group is not None and group.start == at + 1 and group.form == "finite" else None
