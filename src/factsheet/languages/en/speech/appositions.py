"""Names that stand beside what somebody is: its founder, Ann Lee; Lee, a nurse elected in May."""

from factsheet.languages.en.lexicon.organizations import company_noun
from factsheet.languages.en.lexicon.people import PERSONS, occupations, titles
from factsheet.languages.en.speech.extents import CLOSING, over_brackets
from factsheet.languages.en.speech.mention import Mention, mention
from factsheet.languages.en.speech.reporting_text import VERBAL, Reporting
from factsheet.model.entities import Entity
from factsheet.syntax import Phrase
from factsheet.text.tokens import BREAK

HOLDING = frozenset("owner parent builder landlord contractor organiser organizer".split())
"""What a firm is to something, beside its name: the ship's owner, Orbis."""
MOST_TITLES = 4
"""Tokens of titles before a name, full stops counted."""
MOST_OFFICE = 8
"""Tokens of what somebody is before the name: head of delivery, the chief engineer."""
OFFICE = b"Dnsax~"
"""Classes of the words of what somebody is."""
ARTICLE_AND_OFFICE = 2
"""Tokens of an office alone: the Warden."""
WHEN = b"rY~"
"""Classes of what tells when, between a comma and its verb."""
STOPS = frozenset((BREAK, ".", "!", "?", "(", "“", '"', "—", ":"))


def named_beside(text: Reporting, phrase: Phrase) -> Mention | None:
    """The holder of an office whose name stands behind its comma."""
    comma = _past_office(text, phrase.full[1])
    if text.words[comma : comma + 1] != [","]:
        return None
    apposed = _past_titles(text, comma + 1)
    held = text.names.at(text.tokens.start[apposed]) if text.reporter(apposed) else None
    if held is None or not (held[1].kind == "person" or _is_called(text, phrase, held[1])):
        return None
    stop = text.tokens.at_or_after(held[0].end)
    closed = text.words[stop] in CLOSING
    return mention(text, "name", apposed, stop, stop - 1) if closed else None


def named_behind(text: Reporting, phrase: Phrase, stop: int | None) -> Mention | None:
    """The person whose office ends before the name: head of delivery Ann Lee said."""
    if stop is None or stop <= phrase.end:
        return None
    found = text.name_ending(stop - 1)
    held = text.names.at(found[0].start) if found is not None else None
    if found is None or held is None or held[1].kind != "person":
        return None
    before = text.words[found[1] - 1]
    human = text.words[phrase.head] in occupations()
    apposed = text.syntax.classes[found[1] - 1] in "nsax~" and (human or before in occupations())
    if human and before in occupations() and text.words[phrase.end] == "of":
        apposed = False
    return mention(text, "name", found[1], stop, stop - 1) if apposed else None


def named_between(text: Reporting, phrase: Phrase, stop: int | None) -> Mention | None:
    """The name between the commas that part a description from its verb: one of the tenants,
    the engineer Ann Lee, said.
    """
    comma = _before(text, stop) if stop is not None else -1
    found = text.name_ending(comma - 1) if comma > phrase.end else None
    held = text.names.at(found[0].start) if found is not None else None
    if found is None or held is None or found[1] <= phrase.end:
        return None
    one = held[1].kind == "organization" and text.words[phrase.head] == "one"
    person = held[1].kind == "person" and not _is_named(text, phrase)
    if not (person or one or _is_called(text, phrase, held[1])):
        return None
    behind_more = person and _is_behind_more(text, phrase, found[1])
    if not (behind_more or is_apposed(text, phrase, found[1], comma)):
        return None
    return mention(text, "name", found[1], comma, comma - 1)


def _is_behind_more(text: Reporting, phrase: Phrase, name: int) -> bool:
    """Whether what is told of somebody stands before the comma of the name, and ends with nobody
    whose name it could be: an expert hired by the firm, Ann Lee; Professor Lee is no coroner.
    """
    opening, classes = _titles_begin(text, name), text.syntax.classes
    between = text.words[phrase.end : opening - 1]
    someone = occupations() | PERSONS
    if text.words[opening - 1] != "," or "," in between or text.words[phrase.head] not in someone:
        return False
    last = opening - 2
    if classes.letters[last] not in b"nsx~" or text.names.ending(text.tokens.end[last]):
        return False
    return opening < name or classes.lemma(last) not in someone


def _titles_begin(text: Reporting, name: int) -> int:
    """Where the titles before a name begin."""
    while text.words[name - 1] in titles() or text.words[name - 1] == ".":
        name -= 1
    return name


def _is_named(text: Reporting, phrase: Phrase) -> bool:
    """Whether a phrase ends with a name that is no office with a capital: the Warden, Ann Lee."""
    found = text.names.ending(text.tokens.end[phrase.head])
    capital = phrase.determiner is not None and phrase.end - phrase.start == ARTICLE_AND_OFFICE
    return found is not None and not (capital and found[1].kind == "other")


def is_apposed(text: Reporting, phrase: Phrase, at: int, stop: int) -> bool:
    """Whether the name at a token stands beside a phrase, behind its comma and before its verb."""
    if not phrase.end < at < stop:
        return False
    opening = _office_begins(text, at, phrase.end) - 1
    letters = text.syntax.classes.letters[phrase.end : opening]
    return text.words[opening] == "," and not any(letter in VERBAL for letter in letters)


def _before(text: Reporting, stop: int) -> int:
    """The comma before a verb, over what says when; or else -1."""
    at = stop - 1
    while text.reporter(at) and text.syntax.classes.letters[at] in WHEN:
        at -= 1
    return at if text.reporter(at) and text.words[at] == "," else -1


def _office_begins(text: Reporting, at: int, first: int) -> int:
    """Where what somebody is begins before the name."""
    letters, begin = text.syntax.classes.letters, at
    while begin > max(first, at - MOST_OFFICE) and text.reporter(begin - 1):
        titled = text.words[begin - 1] == "." and text.words[begin - 2] in titles()
        if letters[begin - 1] not in OFFICE and not titled:
            break
        begin -= 1
    return begin


def named_ahead(text: Reporting, phrase: Phrase, stop: int | None) -> Mention | None:
    """The name before the commas between which a phrase tells who it is: Lee, a nurse elected in
    May, said.
    """
    if stop is None or phrase.determiner is None or text.words[phrase.start - 1] != ",":
        return None
    if _before(text, stop) < phrase.end:
        return None
    end = over_brackets(text, phrase.start - 2)
    found = text.name_ending(end) if text.reporter(end) else None
    held = text.names.at(found[0].start) if found is not None else None
    if found is None or held is None or held[1].kind not in ("person", "organization"):
        return None
    begin = _office_begins(text, found[1], max(0, found[1] - MOST_OFFICE))
    if begin > 0 and text.words[begin - 1] not in STOPS:
        return None
    return mention(text, "name", found[1], end + 1, end)


def _is_called(text: Reporting, phrase: Phrase, entity: Entity) -> bool:
    """Whether a body is what a noun beside its name calls it: its operator, Orbis."""
    called = company_noun(text.words, phrase.head) or text.words[phrase.head] in HOLDING
    return entity.kind == "organization" and phrase.determiner is not None and called


def _past_office(text: Reporting, at: int) -> int:
    """The token behind what an office is for, where the verb took that: Commissioner for Health."""
    if text.words[at : at + 1] not in (["for"], ["of"]) or not text.reporter(at + 1):
        return at
    phrase = text.syntax.phrase_at(at + 1)
    return phrase.full[1] if phrase is not None else at


def _past_titles(text: Reporting, at: int) -> int:
    """The token behind the titles that stand here: Dr, Mr., Alhaji."""
    first = at
    for word in text.words[first : first + MOST_TITLES]:
        if word not in titles() and word != ".":
            break
        at += 1
    return at


def bare_beside(text: Reporting, phrase: Phrase) -> Mention | None:
    """The person before the comma whom a bare noun describes: Lee, head of the firm, said."""
    comma = phrase.start - 1
    if phrase.determiner is not None or not text.reporter(comma) or text.words[comma] != ",":
        return None
    held = text.names.ending(text.tokens.end[comma - 1])
    if held is None or held[1].kind != "person":
        return None
    first = text.tokens.at_or_after(held[0].start)
    return mention(text, "name", first, comma, comma - 1)
