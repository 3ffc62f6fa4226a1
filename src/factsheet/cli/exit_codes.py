"""What the exit code of a call says: one table for the help, the manual page and the README."""

EXIT_CODES = {
    0: "done",
    1: 'the answer is "different" (`diff`) or "failed" (`check`, `rules test`)',
    2: "usage",
    3: "could not fetch or open",
    4: "no readable article text",
    5: "`--strict`: a warning became an error",
    6: "a batch ended with some inputs failed",
    70: "a bug of ours",
    130: "interrupted",
}


def listed() -> str:
    """The table as the end of the help."""
    rows = (f"{code} {told.replace('`', '')}" for code, told in EXIT_CODES.items())
    return f"Exit codes: {' · '.join(rows)}."
