"""English quotations and statements, with who made them."""

from factsheet.document import Span
from factsheet.names import Names
from factsheet.rules.en.quotations.attribution import Saying, beside, leading
from factsheet.rules.en.quotations.frame import Frame
from factsheet.rules.en.quotations.marks import Quoted
from factsheet.rules.en.quotations.whom import Whom
from factsheet.scene import Scene
from factsheet.speech import Speaker, Speech
from factsheet.values import QuotationForm

FEW = 4
"""Words under which a quoted phrase is a term, a title or a nickname unless somebody says it."""
SUBJECTS = frozenset(
    (
        "i we you he she they it this that these those there here my our your his her their the a "
        "an what why how who if when as no not yes so but and let do don to be in"
    ).split()
)


def find_speech(scene: Scene, names: Names) -> tuple[Speech, ...]:
    """Every quotation, indirect statement and "according to" clause, in the order of the text."""
    frame = Frame(scene.tokens, names)
    whom = Whom(frame)
    found: list[Speech] = []
    before: Speaker | None = None
    for block, quotes in zip(scene.tokens.blocks, frame.by_block, strict=True):
        spoken = _in_block(frame, whom, quotes, before)
        found.extend(spoken)
        speaker = next((s.speaker for s in reversed(spoken) if s.speaker), None)
        before = speaker or _introduced(frame, whom, block.start, block.end)
    return tuple(sorted(found, key=lambda speech: speech.span))


def _in_block(
    frame: Frame, whom: Whom, quotes: list[Quoted], before: Speaker | None
) -> list[Speech]:
    """The quotations of one paragraph: each its own speaker, or the one who speaks already."""
    sayings = [beside(frame, *frame.indices(quote)) for quote in quotes]
    found: list[Speech] = []
    speaker: Speaker | None = None
    for quote, saying in zip(quotes, sayings, strict=True):
        own = whom.speaker(saying) if saying else None
        if own is None and speaker is None:
            speaker = _context(frame, whom, quote, before)
        speaker = own or speaker
        speech = _speech(frame, quote, saying, speaker)
        if speech:
            found.append(speech)
    return found


def _context(frame: Frame, whom: Whom, quote: Quoted, before: Speaker | None) -> Speaker | None:
    """Who speaks where nobody is said to: whom the sentence before is about."""
    tokens = frame.tokens
    first = frame.indices(quote)[0]
    block = next(b for b in tokens.blocks if b.start <= quote.start < b.end)
    begin = tokens.at_or_after(block.start)
    if first == begin:
        return before
    sentence = tokens.sentence_at(tokens.start[first - 1])
    mention = leading(frame, tokens.at_or_after(sentence.start), first)
    return whom.mention(mention) if mention else None


def _introduced(frame: Frame, whom: Whom, start: int, end: int) -> Speaker | None:
    """Whom a paragraph without quotations is about, if the next one may be that one's words."""
    tokens = frame.tokens
    sentence = tokens.sentence_at(max(start, end - 1))
    if sentence.start < start:
        return None
    mention = leading(frame, tokens.at_or_after(sentence.start), tokens.at_or_after(end))
    return whom.mention(mention) if mention else None


def _speech(
    frame: Frame, quote: Quoted, saying: Saying | None, speaker: Speaker | None
) -> Speech | None:
    tokens = frame.tokens
    content = tokens.text[quote.first : quote.last].strip()
    words = content.split()
    if len(words) < FEW and (saying is None or len(words) < 2):
        return None
    if _is_title(words) and saying is None:
        return None
    return Speech(
        span=Span(quote.start, quote.end),
        content=content,
        form=_form(content),
        rule=saying.rule if saying else "quotation.goes_on",
        speaker=speaker,
        cue=saying.cue if saying else None,
    )


def _is_title(words: list[str]) -> bool:
    """Whether the words are capitalised as those of a book or a song are."""
    long = [word for word in words if len(word) > 3]
    return len(words) > 1 and words[-1][-1] not in ".,!?" and all(w[:1].isupper() for w in long)


def _form(content: str) -> QuotationForm:
    """Direct where the words make a clause of their own, mixed where they are part of another's."""
    if content[0].isupper() or content[0] in "[…" or content[:3] == "...":
        return "direct"
    begins = content.lower().split(maxsplit=1)[0].split("’")[0].split("'")[0]
    return "direct" if begins in SUBJECTS and len(content.split()) > 6 else "mixed"
