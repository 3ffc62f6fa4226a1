"""Those who decide for a body, and what it is that they decide for."""

from collections.abc import Mapping

DECIDE_FOR: Mapping[str, tuple[str, ...]] = {
    **dict.fromkeys(("councillors", "councilors"), ("council", "corporation", "municipality")),
    **dict.fromkeys(
        ("aldermen", "selectmen"),
        ("council", "city", "town"),
    ),
    **dict.fromkeys(
        ("commissioners", "commission"), ("county", "port", "authority", "district", "commission")
    ),
    **dict.fromkeys(("council", "cabinet"), ("council",)),
    "members": ("union", "federation", "guild"),
    "supervisors": ("county", "township"),
    "regents": ("university", "museum"),
    "governors": ("school", "trust", "college", "hospital"),
    "trustees": (
        "district",
        "school",
        "trust",
        "fund",
        "museum",
        "university",
        "college",
        "library",
        "charity",
        "foundation",
        "hospital",
        "church",
        "union",
    ),
}
"""Members of the board of each sort of body, the likeliest first: the commissioners of a county."""
BOARDS = frozenset(
    (
        "board of directors",
        "board of trustees",
        "board of governors",
        "board of aldermen",
        "board of commissioners",
        "board of education",
        "board of regents",
        "board of selectmen",
        "board of supervisors",
        "board of management",
        "management board",
        "supervisory board",
        "executive board",
    )
)
"""What the board of any firm, school or county is called, which names none."""
