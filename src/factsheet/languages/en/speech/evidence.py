"""What only shows something, so that nobody says it: figures, accounts, photographs."""

from factsheet.languages.en.lexicon.places import adjectives as demonyms
from factsheet.languages.en.lexicon.reporting_nouns import DOCUMENTS, FINDINGS, SHOWING
from factsheet.languages.en.lexicon.sayings import Frame
from factsheet.languages.en.speech.attribution_cues import Saying
from factsheet.languages.en.speech.mention import Mention
from factsheet.languages.en.speech.mentions import mention_of
from factsheet.languages.en.speech.minds import may_act
from factsheet.languages.en.speech.reporting_text import Reporting
from factsheet.model.speech import Speaker

POSSESSED = frozenset(("'s", "’s"))
MAKERS = frozenset(("of", "by", "from"))
"""Prepositions of whoever made what shows something."""


def is_nobody(text: Reporting, saying: Saying, speaker: Speaker) -> bool:
    """Whether evidence is heard rather than a speaker, and nobody tells whose it is."""
    return speaker.name is None and only_shows(text, saying)


def only_shows(text: Reporting, saying: Saying) -> bool:
    """Whether what stands as the speaker is evidence without a maker."""
    mention = saying.mention
    if mention.shape != "noun" or mention.joint:
        return False
    lemma = text.syntax.classes.lemma(mention.head)
    found = bool(saying.takes & Frame.FOUND)
    shows = lemma in FINDINGS or (found and _shows(text, mention, lemma))
    if found and not (shows or may_act(text, mention) or text.is_document(mention.head)):
        return not text.names.within(mention.span)
    return shows and not _is_owned(text, mention)


def _shows(text: Reporting, mention: Mention, lemma: str) -> bool:
    """Whether it is a thing to be looked at, or papers, where one report may speak for itself."""
    several = text.syntax.classes[mention.head] == "s"
    return lemma in SHOWING or (several and lemma in DOCUMENTS)


def _is_owned(text: Reporting, mention: Mention) -> bool:
    """Whether somebody made it: growers' estimates, data from the ministry."""
    return any(
        text.words[at] in demonyms()
        or text.words[at] in POSSESSED
        or (text.words[at] in MAKERS and _is_made(text, at + 1))
        for at in range(mention.first, mention.stop)
    )


def _is_made(text: Reporting, at: int) -> bool:
    """Whether somebody stands here, and no other thing that only shows: results of a trial."""
    phrase = text.syntax.phrase_at(at) if text.reporter(at) else None
    said = mention_of(text, phrase) if phrase is not None else None
    return said is not None and may_act(text, said) and not text.is_document(said.head)
