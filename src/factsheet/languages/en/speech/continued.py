"""Free indirect speech: the sentence after a saying that goes on with it by its tense alone."""

from bisect import bisect_right
from collections.abc import Sequence

from factsheet.languages.en.lexicon.sayings import Frame, frames_of
from factsheet.languages.en.speech import rules
from factsheet.languages.en.speech.reporting_text import Reporting
from factsheet.model.document import Block, Span
from factsheet.model.speech import Speaker, Speech
from factsheet.syntax import Clause

CARRYING = frozenset(
    (rules.THAT.name, rules.CLAUSE.name, rules.SAID_AFTER.name, rules.PARENTHESIS.name)
)
"""Rules of sayings that the next sentence may go on with."""
BACKSHIFTED = frozenset(("would", "could", "might"))
"""What "will", "can" and "may" become in what somebody said."""


def continued(text: Reporting, block: Block, found: list[Speech]) -> list[Speech]:
    """The sentences of a paragraph that go on with what was said in the one before."""
    going_on: Speaker | None = None
    more = []
    sentences = text.tokens.sentences_in(block)
    said = _by_sentence(sentences, found)
    for at, sentence in enumerate(sentences):
        if said[at]:
            going_on = _last_reported(text, said[at])
            continue
        after = said[at + 1] if at + 1 < len(said) else []
        if going_on is None or not _goes_on(text, sentence, going_on, after):
            going_on = None
        else:
            more.append(_speech(text, sentence, going_on))
    return more


def _by_sentence(sentences: Sequence[Span], found: list[Speech]) -> list[list[Speech]]:
    """What is said inside each sentence."""
    starts = [each.start for each in sentences]
    said: list[list[Speech]] = [[] for _ in sentences]
    for speech in found:
        at = bisect_right(starts, speech.span.start) - 1
        if at >= 0 and sentences[at].covers(speech.span):
            said[at].append(speech)
    return said


def _goes_on(text: Reporting, sentence: Span, speaker: Speaker, after: list[Speech]) -> bool:
    """Whether a sentence has the tense of what was said: that alone tells where it is "would"."""
    first = text.tokens.at_or_after(sentence.start)
    clauses = text.syntax.sentence_of(first).clauses
    main = [each for each in clauses if each.kind == "main" and text.reporter(each.group.start)]
    if main and main[0].group.modal in BACKSHIFTED and not main[0].group.perfect:
        return True
    same = any(each.speaker and _name(each.speaker) == _name(speaker) for each in after)
    return same and any(_is_pluperfect(each) for each in main)


def _is_pluperfect(clause: Clause) -> bool:
    return clause.group.tense == "past" and clause.group.perfect


def _name(speaker: Speaker) -> str:
    return speaker.name or speaker.text


def _last_reported(text: Reporting, inside: list[Speech]) -> Speaker | None:
    """Whoever said something in the past tense in this sentence, if it is one alone."""
    told = [speech for speech in inside if speech.rule in CARRYING and speech.speaker]
    speakers = {_name(speech.speaker) for speech in told if speech.speaker}
    past = all(speech.cue is not None and _says_in_the_past(text, speech.cue) for speech in told)
    return told[-1].speaker if len(speakers) == 1 and past else None


def _says_in_the_past(text: Reporting, cue: Span) -> bool:
    """Whether this is a past form of a verb that says what is, and promises nothing."""
    group = text.syntax.group_at(text.tokens.at_or_after(cue.start))
    if group is None or group.tense != "past":
        return False
    return not frames_of(group.lemma) & Frame.INFINITIVE


def _speech(text: Reporting, sentence: Span, speaker: Speaker) -> Speech:
    content = text.tokens.text[slice(*sentence)]
    return Speech(sentence, content, "indirect", rules.CONTINUED.name, speaker, None, quoted=False)
