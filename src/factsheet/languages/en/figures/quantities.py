"""Quantities: every rule that counts or measures, and those of figures without a unit."""

from factsheet.languages.en.figures import (
    bare_counts,
    bare_subjects,
    counts,
    ellipsis,
    gapping,
    levels,
    measures,
    one_as_count,
    totals,
)

RULES = (
    *measures.RULES,
    *counts.RULES,
    *one_as_count.RULES,
    *bare_counts.RULES,
    *totals.RULES,
    *bare_subjects.RULES,
    *ellipsis.RULES,
    *gapping.RULES,
    *levels.RULES,
)
