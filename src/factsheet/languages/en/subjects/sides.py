"""Who "we" and "I" are: a speaker, and the organisation that speaks through them."""

from factsheet.model.document import Span
from factsheet.model.entities import Entity, Names
from factsheet.model.speech import Speech


def speaker(names: Names, speech: Speech | None) -> Entity | None:
    """Who speaks."""
    return names.called(speech.speaker.name) if speech and speech.speaker else None


def side(names: Names, speaker: Entity) -> Entity | None:
    """The organisation that is a speaker's, or the one that their role names."""
    if speaker.kind == "organization":
        return speaker
    if speaker.role_span is None:
        return None
    stretch = Span(speaker.role_span.start, speaker.role_span.end + 1)  # the full stop of Ltd.
    inside = [e for _, e in names.within(stretch) if e.kind == "organization"]
    return inside[0] if len(inside) == 1 else None
