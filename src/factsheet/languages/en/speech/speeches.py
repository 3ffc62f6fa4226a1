"""Every speech of a text: what is quoted and what is stated, with who says it."""

from bisect import bisect_right
from collections import deque
from collections.abc import Iterator

from factsheet.languages.en.lexicon.reporting_verbs import FORECASTING
from factsheet.languages.en.marks import Quoted
from factsheet.languages.en.speech.attribution import beside, introduced, last_saying
from factsheet.languages.en.speech.attribution_cues import Saying, leading
from factsheet.languages.en.speech.continued import continued
from factsheet.languages.en.speech.elsewhere import answered, said_elsewhere, script_speaker
from factsheet.languages.en.speech.evidence import is_nobody
from factsheet.languages.en.speech.headlines import headed, with_repeated
from factsheet.languages.en.speech.reporting_text import Reporting
from factsheet.languages.en.speech.rules import GOES_ON
from factsheet.languages.en.speech.speaker_resolution import Whom
from factsheet.languages.en.speech.statements import sayings_in, statements
from factsheet.model.document import Block, Span
from factsheet.model.entities import Entity
from factsheet.model.speech import Speaker, Speech
from factsheet.model.values import QuotationForm
from factsheet.text.tokens import BREAK, Tokens

FEW = 4
"""Words under which a quoted phrase is a term, a title or a nickname unless somebody says it."""
WORK_WORDS = frozenset(
    "on in of at the a an called titled entitled named book song film show series movie".split()
)
"""Words that stand before the title of a work."""
SUBJECTS = frozenset(
    (
        "i we you he she they it this that these those there here my our your his her their the a "
        "an what why how who if when as no not yes so but and let do don to be in"
    ).split()
)


def speeches(text: Reporting) -> tuple[Speech, ...]:
    """Every quotation, indirect statement and "according to" clause, in the order of the text."""
    whom = Whom(text)
    found: list[Speech] = []
    before: Speaker | None = None
    for block, quotes in zip(text.tokens.blocks, text.by_block, strict=True):
        stated, spoken = _of_block(text, whom, block, quotes, before)
        found.extend((*stated, *spoken, *_answer(text, whom, block)))
        if quotes:
            before = next((s.speaker for s in reversed(spoken) if s.speaker), before)
        else:
            before = _introduced(text, whom, block)
        found.extend(continued(text, block, [*stated, *spoken]))
    return tuple(with_repeated(text, sorted(found, key=lambda speech: speech.span)))


def _of_block(
    text: Reporting, whom: Whom, block: Block, quotes: list[Quoted], before: Speaker | None
) -> tuple[list[Speech], list[Speech]]:
    """The statements and the quotations of a paragraph, sentence by sentence: "he" is whom the
    one before leaves in mind. A quotation is its own speaker's, or whoever's who speaks already.
    """
    stated: list[Speech] = []
    spoken: list[Speech] = []
    speaker: Speaker | None = None
    left = deque(quotes)
    for sentence in text.tokens.sentences_in(block):
        stated.extend(sorted(_stated(text, whom, sentence), key=lambda speech: speech.span))
        while left and left[0].start < sentence.end:
            quote = left.popleft()
            saying, speaker = _said_by(text, whom, quote, (speaker, before), stated)
            speech = _speech(quote, text.tokens.text, saying, speaker)
            if speech:
                spoken.append(speech)
    return stated, spoken


def _answer(text: Reporting, whom: Whom, block: Block) -> Iterator[Speech]:
    """What a paragraph answers that an interview does without quotation marks."""
    found = answered(text, block)
    if found is not None:
        said, span = found
        content = text.tokens.text[slice(*span)]
        yield Speech(span, content, "direct", GOES_ON.name, whom.mention(said), None, quoted=False)


def _stated(text: Reporting, whom: Whom, sentence: Span) -> list[Speech]:
    """The statements of a sentence that stand outside its quotations."""
    tokens = text.tokens
    found = []
    for statement in (*headed(text, sentence), *statements(text, sentence)):
        speaker = whom.speaker(statement.saying)
        if statement.saying.clause is None:
            whom.notes(statement.saying)
        if speaker is None or is_nobody(text, statement.saying, speaker):
            continue
        clause = statement.saying.clause
        lemma = clause.group.lemma if clause is not None else ""
        if _speaks_as_itself(speaker.name, lemma, whom.issuer):
            continue
        span = _trimmed(tokens, statement.first, statement.stop)
        content = tokens.text[slice(*span)]
        quoted = statement.whole and len(content.split()) >= FEW
        cue = statement.saying.cue
        aside = statement.aside and _trimmed(tokens, *statement.aside)
        found.append(Speech(span, content, "indirect", statement.rule, speaker, cue, quoted, aside))
    for saying in sayings_in(text, sentence):
        whom.notes(saying)
    return found


def _trimmed(tokens: Tokens, first: int, stop: int) -> Span:
    """The tokens without the stops at their edges."""
    while first < stop - 1 and tokens.word[first] in ",;:—–":
        first += 1
    while stop > first + 1 and tokens.word[stop - 1] in ",;:.!?—–":
        stop -= 1
    return Span(tokens.start[first], tokens.end[stop - 1])


def _said_by(
    text: Reporting,
    whom: Whom,
    quote: Quoted,
    speaking: tuple[Speaker | None, Speaker | None],
    stated: list[Speech],
) -> tuple[Saying | None, Speaker | None]:
    """The saying of a quotation and its speaker, who may speak already in this paragraph or in the
    one before.
    """
    speaker, before = speaking
    saying = beside(text, quote)
    own = whom.speaker(saying) if saying else whom.scripted(script_speaker(text, quote))
    if own is not None and saying is not None and is_nobody(text, saying, own):
        own, saying = _around(quote, stated), None
    if own is None and speaker is None:
        said = said_elsewhere(text, quote)
        own = whom.mention(said) if said is not None else None
    if own is None and speaker is None:
        speaker = _context(text, whom, quote, before) or _told_before(quote, stated)
    return saying, own or speaker


def _context(text: Reporting, whom: Whom, quote: Quoted, before: Speaker | None) -> Speaker | None:
    """Who speaks where nobody is said to: whom the sentence before is about."""
    tokens = text.tokens
    first = text.indices(quote)[0]
    if first == 0 or tokens.word[first - 1] == BREAK:
        return before
    begin = tokens.at_or_after(tokens.sentence_at(tokens.start[first - 1]).start)
    said = last_saying(text, begin, first)
    speaker = whom.speaker(said) if said else None
    return speaker or whom.person(leading(text, begin, first))


def _around(quote: Quoted, stated: list[Speech]) -> Speaker | None:
    """Who says what a quotation stands in: Lee said the survey called it “a gift”."""
    held = (each for each in stated if each.span.start <= quote.start < each.span.end)
    return next((each.speaker for each in held), None)


def _told_before(quote: Quoted, stated: list[Speech]) -> Speaker | None:
    """Who was last said to say something before a quotation in its paragraph."""
    at = bisect_right(stated, quote.start, key=lambda each: each.span.start) - 1
    while at >= 0 and stated[at].span.end > quote.start:
        at -= 1
    last = stated[at].speaker if at >= 0 else None
    return last if last is not None and last.name is not None else None


def _introduced(text: Reporting, whom: Whom, block: Block) -> Speaker | None:
    """Whom a paragraph without quotations is about, if the next one may be that one's words."""
    tokens = text.tokens
    sentence = tokens.sentence_at(max(block.start, block.end - 1))
    first, stop = tokens.at_or_after(sentence.start), tokens.at_or_after(block.end)
    saying = introduced(text, stop)
    if saying:
        return whom.speaker(saying)
    if sentence.start < block.start or stop <= first:
        return None
    return whom.person(leading(text, first, stop))


def _speech(
    quote: Quoted, text: str, saying: Saying | None, speaker: Speaker | None
) -> Speech | None:
    content = text[quote.first : quote.last].strip()
    words = content.split()
    if len(words) < FEW and (saying is None or len(words) < 2):
        return None
    if _is_title(words) and (saying is None or _names_a_work(text, quote.start)):
        return None
    return Speech(
        span=Span(quote.start, quote.end),
        content=content,
        form=_form(content),
        rule=saying.rule if saying else GOES_ON.name,
        speaker=speaker,
        cue=saying.cue if saying else None,
    )


def _is_title(words: list[str]) -> bool:
    """Whether the words are capitalised as those of a book or a song are."""
    long = [word for word in words if len(word) > 3]
    return len(words) > 1 and len(long) > 1 and all(w[:1].isupper() for w in long)


def _names_a_work(text: str, start: int) -> bool:
    """Whether the words before a title are those that stand before titles."""
    before = text[max(0, start - 20) : start].split()
    return bool(before) and (before[-1].lower() in WORK_WORDS or before[-1].endswith(("’s", "'s")))


def _form(content: str) -> QuotationForm:
    """Direct where the words make a clause of their own, mixed where they are part of another's."""
    if content[0].isupper() or content[0] in "[…" or content[:3] == "...":
        return "direct"
    begins = content.lower().split(maxsplit=1)[0].split("’")[0].split("'")[0]
    return "direct" if begins in SUBJECTS and len(content.split()) > 6 else "mixed"


def _speaks_as_itself(name: str | None, lemma: str, company: Entity | None) -> bool:
    """Whether a company tells in its own release what it expects, which is the release's voice."""
    return company is not None and name == company.name and lemma in FORECASTING
