"""Annotations become facts: role, subject, speaker, identity, and what belongs on the page."""
