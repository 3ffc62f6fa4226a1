"""Whose figure it is: the company that raised, the market that fell, the thing that costs.

Every figure has candidates: the names and things around it. Signs speak for each, by how its
phrase stands to the figure and by what it is, and nobody is a candidate too. A first look tells how
many figures are likely each one's; the second weighs that as well, and the figure's role.
"""

from collections.abc import Sequence

from factsheet.languages.en.lexicon.owned import CONTENT
from factsheet.languages.en.subjects import weights
from factsheet.languages.en.subjects.beginnings import beginnings
from factsheet.languages.en.subjects.calling import Calling
from factsheet.languages.en.subjects.candidates import Gatherer
from factsheet.languages.en.subjects.context import Context, of_candidates, of_nobody
from factsheet.languages.en.subjects.frames import Frames
from factsheet.languages.en.subjects.gathered import Candidate
from factsheet.languages.en.subjects.looking import Look
from factsheet.languages.en.subjects.objects import Objects
from factsheet.languages.en.subjects.referent import Nobody
from factsheet.languages.en.subjects.referents import Referents
from factsheet.languages.en.subjects.scoring import NOBODY, Group, Scorer, Signs
from factsheet.languages.en.subjects.together import Together
from factsheet.languages.en.subjects.traits import Traits
from factsheet.languages.en.subjects.witnesses import witnesses
from factsheet.model.contender import Contender
from factsheet.model.document import Span, Stretches
from factsheet.model.entities import Entity, Names
from factsheet.model.speech import Speech
from factsheet.syntax import Syntax
from factsheet.text.context import ReadingContext

FIRST, SECOND = Scorer(weights.FIRST), Scorer(weights.SECOND)
CONTENDERS = 3
"""Candidates that are told where somebody asks why."""
BEFALLEN = CONTENT | {"arrested"}
"""Roles of people to whom something happened, which is never the place's doing."""
LIKELY = 0.35
"""The likelihood below which nobody is told: a blank is better than a wrong name."""


class Subjects:
    """Finds the subject of each figure of an article."""

    def __init__(
        self,
        context: ReadingContext,
        names: Names,
        speeches: tuple[Speech, ...],
        syntax: Syntax,
        figures: Sequence[Span],
    ) -> None:
        self.calling = Calling(context.tokens.text, beginnings(context.tokens)[1].start)
        datelines = [each.span for each in context.datelines]
        self.dated = Stretches(datelines)
        referents = Referents(syntax, names, speeches)
        self.frames = Frames(syntax, referents)
        self.together = Together(referents)
        self.objects = Objects(referents, self.calling, figures)
        traits = Traits(syntax, names)
        told = [*datelines, *witnesses(syntax.tokens, names)]
        self.gatherer = Gatherer(syntax, names, referents, traits, told)
        self.first = Look(self.gatherer, speeches, figures)
        self.first.weigh(FIRST)

    def of(
        self,
        figure: Span,
        *,
        kind: str,
        capture: Span | None = None,
        speech: Speech | None = None,
        role: str | None = None,
    ) -> Span | None:
        """The full name of the figure's subject at its nearest place, or None where none is told.

        `kind` and `role` are the fact's, `capture` is the stretch that a rule took for the subject,
        `speech` the statement around the figure.
        """
        candidates, signs = self.weighed(figure, _context(kind, role, speech, capture))
        likely = SECOND.likelihoods(signs)
        best = max(likely, key=likely.__getitem__)
        if best == NOBODY or likely[best] < LIKELY:
            return None
        gathered, found = self.first.gathered(figure), candidates[best]
        if role in BEFALLEN and found.only_tells_where:
            return None
        if gathered.doer is not None and found.is_earlier:
            return self.calling.nearest(gathered.doer, figure)
        if gathered.passes_over(found) or self._is_either(found, figure):
            return None
        return self._called(found, figure)

    def _is_either(self, candidate: Candidate, figure: Span) -> bool:
        """Whether it is told that one of several did it, and not which."""
        who = candidate.referent
        if not isinstance(who, Entity):
            return False
        return self.together.is_either(who, self.gatherer.placed(figure))

    def object_of(self, stretch: Span, subject: Span | None) -> Span | None:
        """What the stretch means that a rule took for what was bought, built or fined for."""
        return self.objects.of(stretch, subject)

    def why(
        self,
        figure: Span,
        *,
        kind: str,
        capture: Span | None = None,
        speech: Speech | None = None,
        role: str | None = None,
    ) -> tuple[Contender, ...]:
        """The likeliest candidates, nobody among them, with the signs of each."""
        candidates, signs = self.weighed(figure, _context(kind, role, speech, capture))
        likely = SECOND.likelihoods(signs)
        best = sorted(likely, key=lambda key: -likely[key])[:CONTENDERS]
        return tuple(
            Contender(
                None if key == NOBODY else self._words(candidates[key], figure),
                likely[key],
                SECOND.weighed(signs[key]),
                _frame(signs[key]) if len(signs) == 1 else None,
            )
            for key in best
        )

    def _called(self, candidate: Candidate, figure: Span) -> Span:
        """Where the article calls a candidate, or those who do it together, nearest to a figure."""
        referent = candidate.referent
        if not isinstance(referent, Entity):
            return referent
        joint = self.together.of(referent, self.gatherer.placed(figure))
        return joint or self.calling.nearest(referent, figure)

    def _words(self, candidate: Candidate, figure: Span) -> str:
        return self.calling.text[slice(*self._called(candidate, figure))]

    def weighed(self, figure: Span, context: Context) -> tuple[dict[str, Candidate], Signs]:
        """A figure's candidates by their words, and the signs of each and of nobody.

        Whom a verb's frame tells is the only one: who buys pays the price. A dateline's figure is
        nobody's, and so are those who are counted as sources.
        """
        if self.dated.cover(*figure):
            return {}, {NOBODY: (("the dateline that it stands in",),)}
        framed = self.frames.of(self.gatherer.placed(figure), context.kind, context.role)
        if framed is not None and isinstance(framed.referent, Nobody):
            return {}, {NOBODY: ((framed.frame,),)}
        if framed is not None and isinstance(framed.referent, Entity | Span):
            candidates = self.gatherer.alone(framed.referent, framed.frame)
            return candidates, {key: (each.signs,) for key, each in candidates.items()}
        found = self.first.again(figure)
        if context.capture is not None:
            self.gatherer.captured(found, context.capture)
        shares = self.first.shares(figure, found.candidates)
        signs = of_candidates(found.candidates, context, shares)
        signs[NOBODY] = of_nobody(found, context)
        return found.candidates, signs


def _context(kind: str, role: str | None, speech: Speech | None, capture: Span | None) -> Context:
    return Context(kind, role, speech is not None and speech.form == "direct", capture)


def _frame(groups: Sequence[Group]) -> str | None:
    """The frame that tells the only candidate."""
    return next((name for group in groups for name in group), None)
