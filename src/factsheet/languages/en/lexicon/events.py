"""What has a name and is nobody: events, treaties, competitions, discoveries."""

EVENTS = frozenset(
    (
        "summit conference symposium expo festival olympics awards award prize war wars day days "
        "treaty agreement accord accords act bill law laws crisis games cup bowl championship "
        "championships open revolution age ages years amendment protocol protocols scandal "
        "plebiscite uprising massacre battle battles holiday christmas model edition vote "
        "theorem syndrome disease constant paradox principle razor score scale questionnaire "
        "index virus rivalry prix"
    ).split()
)
"""What an event, a treaty or a discovery is called by: it has a name and is nobody."""
HELD = frozenset("battle fair feast festival parade race siege tour treaty".split())
"""What is held, fought or signed, before "of"."""
EVENT_HEADS = HELD | frozenset("cup forest isle league synod vale".split())
"""Nouns that with a capital of their own begin a name before "of"."""
COMPETITIONS = frozenset("championship premiership bundesliga eredivisie ligue serie".split())
"""What a competition of clubs is called without more, or before its number."""
TIERS = frozenset("one two three four a b c 1 2 3".split())
"""What follows the league that a club plays in: League One."""
