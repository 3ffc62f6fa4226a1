"""The letters of chunks: what a row of them is compared with, as `nodes.Cut` holds it."""

NOUN, PRONOUN, TIME, PREPOSITION, CONJUNCTION, PARTICLE, THERE = b"NRYpcuX"
NOMINAL = b"NR"
"""What may be a subject."""
BARE, PARTICIPLE = b"Bv"
"""Verb groups: a bare verb; a form that is a past tense or a participle."""
COMMA, SEMICOLON, DASH, MARK, CLOSING = b',;-")'
"""A mark is one of quotation; what closes is a bracket."""
