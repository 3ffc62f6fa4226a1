"""Who can say something: a name, a person, a firm, an authority, or a document."""

from factsheet.languages.en.lexicon.organizations import company_noun
from factsheet.languages.en.lexicon.people import AGENTS, occupations, sources
from factsheet.languages.en.lexicon.reporting_nouns import SPOKESPEOPLE
from factsheet.languages.en.lexicon.sorts import things
from factsheet.languages.en.speech.mention import Mention
from factsheet.languages.en.speech.mentions import mention_of
from factsheet.languages.en.speech.reporting_text import Reporting
from factsheet.syntax import Phrase

INSTITUTIONS = frozenset(
    "academy airport cathedral church clinic college diocese festival gallery hospice hospital "
    "hotel jail laboratory library mosque museum nursery orchestra parish prison seminary "
    "synagogue temple theater theatre zoo".split()
)
"""Houses that speak through those who run them: the museum claims 40,000 visits."""


def may_think(text: Reporting, said: Mention) -> bool:
    """Whether it is somebody who can hold a view: a name, a person, a firm or an authority."""
    if said.shape != "noun" or said.joint:
        return True
    words, lemma = text.words, text.syntax.classes.lemma(said.head)
    known = words[said.head] in sources() or lemma in sources()
    known = known or lemma in INSTITUTIONS
    person = lemma in occupations() or lemma in SPOKESPEOPLE
    return known or person or company_noun(words, said.head)


def may_act(text: Reporting, said: Mention) -> bool:
    """Whether it is somebody, be it called by what such a one does: a climber, tenants."""
    lemma = text.syntax.classes.lemma(said.head)
    return may_think(text, said) or (lemma.endswith(AGENTS) and lemma not in things())


def may_speak(text: Reporting, said: Mention) -> bool:
    """Whether it is somebody who can hold a view, or a document that tells something."""
    return may_think(text, said) or text.is_document(said.head)


def may_say(text: Reporting, phrase: Phrase | None) -> bool:
    """Whether a phrase means somebody who may say something."""
    said = mention_of(text, phrase) if phrase is not None else None
    return said is not None and may_speak(text, said)
