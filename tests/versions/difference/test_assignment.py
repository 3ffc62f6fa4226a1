from hypothesis import given
from hypothesis import strategies as st

from factsheet.versions.difference.assignment import assign

ROWS = st.lists(
    st.dictionaries(st.integers(0, 4), st.integers(1, 30), max_size=5), min_size=0, max_size=5
)


def best_sum(rows, taken=frozenset()):
    if not rows:
        return 0
    first, *rest = rows
    alone = best_sum(rest, taken)
    return max(
        [alone, *(w + best_sum(rest, taken | {at}) for at, w in first.items() if at not in taken)]
    )


@given(ROWS)
def test_no_other_matching_weighs_more(rows):
    chosen = assign(rows)
    assert len(set(chosen.values())) == len(chosen)
    assert sum(rows[left][right] for left, right in chosen.items()) == best_sum(rows)


def test_the_best_pair_gives_way_where_the_whole_gains():
    assert assign([{0: 10, 1: 9}, {0: 9}]) == {0: 1, 1: 0}


def test_nothing_to_match():
    assert assign([]) == {}
    assert assign([{}, {}]) == {}
