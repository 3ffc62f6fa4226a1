"""Who bids for whom: the verbs and nouns of takeovers."""

OFFERS = frozenset("acquisition approach bid buyout deal offer proposal purchase takeover".split())
"""Nouns of what a bidder makes to a target."""
ACQUIRING = frozenset("absorb acquire buy purchase swallow".split())
"""Verbs whose object is a target."""
PARTING = frozenset("divest offload sell".split())
"""Verbs of who gives up to a buyer what is their object."""
MAKING = frozenset(
    (
        "abandon announce better complete drop extend finalise finalize improve increase launch "
        "lodge make raise submit sweeten table withdraw"
    ).split()
)
"""Verbs whose subject is who makes the offer that is their object."""
ANSWERING = frozenset(
    (
        "accept back consider entertain face get invite receive rebuff recommend refuse reject "
        "repel snub spurn turn weigh welcome"
    ).split()
)
"""Verbs whose subject is who is made the offer that is their object."""
REFUSING = frozenset("rebuff reject repel snub spurn".split())
"""Verbs of answering that nothing but an offer is done to."""
CALLED_BIDDER = frozenset("acquirer acquiror bidder buyer suitor".split())
CALLED_SELLER = frozenset(("seller", "vendor"))
CALLED_TARGET = frozenset(("target",))
OF_THE_TARGET = frozenset("acquired target".split())
"""What stands before "company" where the target is meant."""
CLOSES = frozenset("close price".split())
"""What a share last cost, and a premium is told of."""
