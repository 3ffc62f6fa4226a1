"""A sheet for a terminal."""

from factsheet.sheet import Sheet


def render(sheet: Sheet) -> str:
    """One line a fact."""
    return "".join(f"{fact.kind:10} {fact.role or '':12} {fact.text}\n" for fact in sheet.facts)
