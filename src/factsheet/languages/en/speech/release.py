"""What a company tells in its own release."""

from factsheet.languages.en.lexicon.reporting_verbs import FORECASTING
from factsheet.model.entities import Entity


def speaks_as_itself(name: str | None, lemma: str, company: Entity | None) -> bool:
    """Whether a company tells in its own release what it expects, which is the release's voice."""
    return company is not None and name == company.name and lemma in FORECASTING
