"""Measures of a fact and of its place in an article, told in named steps."""

from bisect import bisect_right


class Scale:
    """Names for the steps of a measure."""

    def __init__(self, name: str, *steps: float) -> None:
        self.steps = steps
        self.names = (*(f"{name} under {step}" for step in steps), f"{name} {steps[-1]} or more")

    def __call__(self, measure: float) -> str:
        """The name of the step that a measure falls on."""
        return self.names[bisect_right(self.steps, measure)]


PLACE = Scale("place", 0.06, 0.12, 0.25, 0.5, 0.75, 0.9)
OF_KIND = Scale("facts of its kind", 5, 10, 15, 20, 30)
OF_SUBJECT = Scale("facts of its subject", 2, 4, 8)
HEADLINE_WORDS = Scale("words of the headline beside it", 1, 2, 3, 5)
SENTENCE = Scale("characters of its sentence", 80, 140, 220, 320)
SIZE = Scale("size", 2, 3, 5, 10, 20, 50, 100, 1000, 10**4, 10**5, 10**6, 10**7, 10**8, 10**9)
DAYS_AHEAD = Scale("days ahead", -2000, -400, -100, -8, 0, 8, 60, 200, 400, 1500)
DAYS_LONG = Scale("days long", 1, 8, 40, 100, 400)
QUOTED_LENGTH = Scale("characters", 40, 60, 90, 130, 200, 300, 400)
