"""Turns of phrase that say how sure a thing is: a verb with fixed words behind it, and what is said
of a plan by a few words behind "is". Articles, possessives and adverbs are left out.
"""

from functools import cache

from factsheet.model.values import Modality

TURNS: dict[Modality, str] = {
    "denied": """
        pull plug on | turn back on | turn nose up at | shut door on | shut door to |
        close door on | close door to | slam door on | pour cold water on |
        throw cold water on | call time on | call halt to | put paid to | put stop to |
        put kibosh on | give up on | lose hope of | stop short of | stop shy of |
        back away from | back off from | back down from | walk away from | shy away from |
        recoil from | refrain from | abstain from | desist from | steer clear of | balk at |
        baulk at | draw line at | go cold on | get cold feet over | get cold feet about |
        be opposed to | be averse to | be nowhere near | come nowhere near | think better of |
        back down on | back down over | climb down on | climb down over | backtrack on |
        backpedal on | row back on | row back from | give up hope of | renege on | go back on |
        backflip on | u-turn on | knock on head | give short shrift to | be in no hurry to |
        be in no rush to | be in no position to | be in no mood to | be loath to | be loth to
    """,
    "possible": """
        leave door open to | leave door open for | leave door ajar for | keep door open to |
        keep door open for | open door to | open door for | open way to | open way for |
        leave way open for | pave way for | pave way to | run risk of | be liable to |
        be liable for | be on hook for | leave on hook for | toy with | flirt with | stand to
    """,
    "likely": """
        be in line for | look like | be on verge of | be on brink of | be on cusp of |
        be close to | brace for | be in for | close in on | edge towards | edge toward |
        edge closer to | inch towards | inch toward | inch closer to | be bound for |
        be destined for | be headed for | be poised for | be on course for | be on track for |
        shape up for
    """,
    "planned": """
        be out to | lean towards | lean toward | be set for | be due for | be keen on |
        be intent on | be bent on | push ahead with | press ahead with | press on with |
        forge ahead with | plough ahead with | plow ahead with | set sights on | have eye on |
        have sights on | hit pause on | press pause on | give notice of | serve notice of |
        sound out about | be in market for | hold out for | draw up plans for | lay plans for
    """,
}
"""What a verb with these words makes of what stands right behind them."""
SAID_OF_PLANS: dict[Modality, str] = {
    "denied": """
        off table | wide of mark | untrue | false | baseless | groundless | unfounded |
        without foundation | nonsense | rubbish | fanciful | fiction | fantasy | off cards |
        off agenda | off menu | off | out of question | out of window | dead | dead in water |
        dead and buried | dead duck | dead letter | non - starter | nonstarter | in tatters |
        in ruins | in shreds | on scrapheap | doomed | void | null and void | history
    """,
    "planned": """
        on table | on offer | on agenda | on drawing board | in pipeline | in works | in train |
        afoot | under consideration | under discussion | under negotiation | under debate |
        on hold | on ice | on back burner | on backburner | in abeyance | in mothballs |
        up for discussion | up for debate | up for approval | up for vote | pending |
        subject to approval
    """,
    "likely": "on cards | in offing | in prospect | in store | on horizon | in sight",
    "possible": """
        at risk | in danger | under threat | in jeopardy | in doubt | on line | on brink |
        on chopping block | on block | in balance | in limbo | up in air | at stake |
        in firing line
    """,
}
"""What these words behind "is" make of a plan, a deal or an offer."""


@cache
def turns() -> dict[str, tuple[tuple[tuple[str, ...], Modality], ...]]:
    """The words behind each verb, the longest first, and what they say."""
    found: dict[str, list[tuple[tuple[str, ...], Modality]]] = {}
    for modality, listed in TURNS.items():
        for turn in listed.split("|"):
            verb, *words = turn.split()
            found.setdefault(verb, []).append((tuple(words), modality))
    longest = {verb: sorted(each, key=lambda turn: -len(turn[0])) for verb, each in found.items()}
    return {verb: tuple(each) for verb, each in longest.items()}


@cache
def said_of_plans() -> dict[str, tuple[tuple[tuple[str, ...], Modality], ...]]:
    """The words behind "is" by the first of them, the longest first, and what they say."""
    found: dict[str, list[tuple[tuple[str, ...], Modality]]] = {}
    for modality, listed in SAID_OF_PLANS.items():
        for each in listed.split("|"):
            words = tuple(each.split())
            found.setdefault(words[0], []).append((words, modality))
    return {
        first: tuple(sorted(each, key=lambda said: -len(said[0]))) for first, each in found.items()
    }
