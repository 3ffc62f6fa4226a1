"""The tense of the verb that a stretch of the text hangs on, told from the words around it.

No tagger: the nearest verb form of the clause on the left decides, or else the first on the right.
"""

from typing import Literal

from factsheet.tokens import BREAK, Tokens

Tense = Literal["past", "present", "future"]

WINDOW = 30
"""Tokens that are read on each side: news sentences have some 25."""
MODALS = frozenset("will shall would may might could can should must 'll ’ll won wo going".split())
AIMS = frozenset(
    (
        "expected expects expect expecting plans plan planned planning scheduled due set slated "
        "aims aim hopes hope intends intend intended wants want likely poised forecast forecasts "
        "expires expire ready bound prepares preparing predicts predict proposes propose targets "
        "targeting projected anticipates anticipated seeks looks"
    ).split()
)
"""Words whose "to" tells of what is to come."""
COMING = frozenset("due slated scheduled likely expires payable record upcoming".split())
"""Words that tell of what is to come without a "to"."""
PAST_WITH_TO = frozenset(
    (
        "had used began begun continued came managed failed helped went refused forced declined "
        "proved turned seemed appeared started rose fell climbed returned"
    ).split()
)
"""Verbs whose infinitive tells of the past as they do."""
BASE_VERBS = frozenset(
    (
        "acquire buy sell close open build launch raise cut pay purchase respond submit vote "
        "decide begin start end meet hold take make give leave join step replace stop resume "
        "return release publish announce report present introduce complete finish deliver ship "
        "produce expand reduce lower increase boost add create hire lay fire move merge combine "
        "spin split list issue redeem repay refinance restructure reorganize file appeal testify "
        "appear speak visit travel arrive attend host sign ratify approve reject review consider "
        "discuss negotiate talk withdraw pull send deploy invade attack strike enter exit retire "
        "resign succeed run seek serve elect hand transfer invest spend fund finance provide "
        "offer bid settle plead sentence release land fly test try roll bring go come be have do "
        "get put set phase halt shut impose lift ban extend expire take become reach achieve "
        "convene convert distribute tender swap exchange install replace unveil debut premiere"
    ).split()
)
"""What an infinitive may be: without a tagger, "to" before another word may be a preposition."""
PAST_FORMS = frozenset(
    (
        "was were had did said told went came took made gave saw got left began became found "
        "brought bought sold held kept led lost met paid put ran sent set shot sat spoke spent "
        "stood struck taught thought threw understood woke won wrote fell rose grew drew drove "
        "flew knew broke chose hit cut hurt shut cost let beat built burned caught dealt felt "
        "fought forgot heard laid lent lit meant read rode sank sought shook shrank slid slept "
        "swept swore tore wore withdrew overcame underwent spread split burst bid quit rebuilt "
        "reached voted n't been gone done taken given seen shown begun become ate bore blew dug "
        "fed fled froze hid hung leapt rang sang shone stole stuck swam swung upheld oversaw"
    ).split()
)
SAME_AS_PRESENT = frozenset(
    "set put cut hit hurt shut cost let beat read spread split bid quit".split()
)
PRESENT_FORMS = frozenset("is are am has have does do says 's ’s 're ’re remains".split())
CLAUSE_ENDS = frozenset((BREAK, ";", "."))
NOT_VERBS = frozenset(
    (
        "united red hundred indeed need speed seed feed breed weed bed wed shed sacred aged naked "
        "wicked unprecedented limited armed supposed beloved kindred greed creed ted fred alfred"
    ).split()
)


def tense_at(tokens: Tokens, start: int, end: int) -> Tense | None:
    """The tense of the clause that the tokens from `start` to `end` stand in; None: no verb."""
    left = _nearest(tokens, range(start - 1, max(-1, start - 1 - WINDOW), -1))
    if left is not None:
        return left
    return _nearest(tokens, range(end, min(len(tokens), end + WINDOW)))


def _nearest(tokens: Tokens, places: range) -> Tense | None:
    words = tokens.word
    for at in places:
        word = words[at]
        if word in CLAUSE_ENDS and _ends_sentence(tokens, at):
            return None
        tense = verb_tense(tokens, at)
        if tense is not None:
            return tense
    return None


def verb_tense(tokens: Tokens, at: int) -> Tense | None:
    """The tense that a verb form here shows, what stands before it reckoned in."""
    words = tokens.word
    word = words[at]
    if word in MODALS:
        return _modal_tense(tokens, at)
    if word in COMING or (word in AIMS and "to" in words[at + 1 : at + 3]):
        return "future"
    if word == "to":
        return _infinitive(words, at)
    if not (word in PAST_FORMS or word in PRESENT_FORMS or word.endswith("ed")):
        return None
    if word in PRESENT_FORMS:
        return _present(tokens, at)
    if word in NOT_VERBS or len(word) < 3:
        return None
    before = [words[k] for k in range(at - 1, max(-1, at - 5), -1)]
    return _behind_auxiliary(before, word)


def _behind_auxiliary(before: list[str], word: str) -> Tense | None:
    for k, other in enumerate(before):
        if other in MODALS:
            return "past" if "have" in before[:k] and other not in ("will", "shall") else "future"
        if other == "to":
            return (
                "future" if "be" in before[:k] or (word in SAME_AS_PRESENT and k == 0) else "past"
            )
        if not (other in ("be", "been", "have", "not", "also", "n't") or other.endswith("ly")):
            break
    return "past"


def _modal_tense(tokens: Tokens, at: int) -> Tense | None:
    words = tokens.word
    if words[at] == "may" and tokens.capital(at):
        return None
    if words[at] == "going":
        return "future" if words[at + 1] == "to" else None
    if words[at] in ("would", "could", "might", "should", "must", "may"):
        following = words[at + 1 : at + 4]
        return "past" if "have" in following else "future"
    return "future"


def _infinitive(words: list[str], at: int) -> Tense | None:
    if at + 1 == len(words) or words[at + 1] not in BASE_VERBS:
        return None
    return None if words[at - 1] in PAST_WITH_TO else "future"


def _present(tokens: Tokens, at: int) -> Tense | None:
    words = tokens.word
    word, following = words[at], words[at + 1 : at + 4]
    if word in ("'s", "’s"):
        return None
    if word in ("has", "have"):
        return "past" if any(_participle(w) for w in following) else "present"
    if word in ("is", "are", "am", "'re", "’re"):
        if following[:1] == ["to"] or any(w in AIMS for w in following) or "going" in following:
            return "future"
        return "present"
    return "present"


def _participle(word: str) -> bool:
    return word in PAST_FORMS or word.endswith(("ed", "en"))


def _ends_sentence(tokens: Tokens, at: int) -> bool:
    if tokens.word[at] != ".":
        return True
    return (
        at + 1 < len(tokens)
        and tokens.sentence_at(tokens.start[at + 1]).start == tokens.start[at + 1]
    )
