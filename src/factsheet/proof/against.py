"""A saved sheet and its article as it is now -> the state of the article; which facts changed."""

from collections.abc import Iterator

from factsheet.model.sheet import Sheet
from factsheet.proof.verdict import ArticleStanding, ChangedFact, Standing
from factsheet.versions.difference import compare

GONE = ArticleStanding("gone")


def stand(saved: Sheet, now: Sheet, standing: tuple[Standing, ...]) -> ArticleStanding:
    """Whether each fact stands where it stood, elsewhere, or not at all."""
    states = {each.state for each in standing}
    if "gone" in states:
        gone = {each.fact for each in standing if each.state == "gone"}
        return ArticleStanding("changed", tuple(_changed(saved, now, gone)))
    return ArticleStanding("moved" if "moved" in states else "unchanged")


def _changed(saved: Sheet, now: Sheet, gone: set[str]) -> Iterator[ChangedFact]:
    """The facts that are gone, each with what stands for it now, as far as `diff` knows."""
    changes = [each for each in compare(saved, now).changes if each.change != "possibly_same"]
    became = {getattr(each.old, "id", None): getattr(each.new, "text", None) for each in changes}
    for fact in saved.facts:
        if fact.id in gone:
            yield ChangedFact(fact.id, fact.kind, fact.role, fact.text, became.get(fact.id))
