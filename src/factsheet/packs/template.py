"""A pack to fill in, which passes its own examples as it stands."""

TEMPLATE = """\
name = "{name}"
description = "Say in one sentence which figures this is about."
licence = "CC0-1.0"
status = "experimental"  # or "test", or "stable"
authors = ["your name"]
kind = "money"  # or percentage, magnitude, quantity, time
role = "{role}"  # the word that stands on the sheet
priority = 75  # most built-in packs have 50 to 60; grounds that agree add a little

patterns = [
  "{word} of ...3 {{money}}",
  "{{money}} {word}",
  "(<pay>|<demand>) ...3 {{money}} {word}",
]
unless = [
  "no {word} of {{money}}",
]

[examples]
match = [
  "They paid a [[$3 million]] {word}.",
  "A {word} of about [[$40,000]] was asked for.",
]
ignore = [
  "The hall cost $3 million.",
  "There was no {word} of $500.",
]
"""


def new_pack(name: str) -> str:
    """The file of a new pack of this name, for a figure that the same word names."""
    return TEMPLATE.format(name=name, role=name, word=name.replace("_", " ").replace("-", " "))
