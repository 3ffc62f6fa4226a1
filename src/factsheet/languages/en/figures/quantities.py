"""Quantities: every rule that counts or measures, and those of figures without a unit."""

from factsheet.languages.en.figures import (
    bare_counts,
    bare_subjects,
    bare_sums,
    changed_subjects,
    counts,
    definite_numbers,
    ellipsis,
    further_ones,
    gapping,
    levels,
    measures,
    one_as_count,
    shares_of_many,
    told_again,
    totals,
    whole_measures,
)

RULES = (
    *measures.RULES,
    *counts.RULES,
    *one_as_count.RULES,
    *bare_counts.RULES,
    *totals.RULES,
    *bare_subjects.RULES,
    *shares_of_many.RULES,
    *ellipsis.RULES,
    *definite_numbers.RULES,
    *gapping.RULES,
    *levels.RULES,
    *changed_subjects.RULES,
    *further_ones.RULES,
    *bare_sums.RULES,
    *told_again.RULES,
    *whole_measures.RULES,
)
