"""The rules, a folder for each language."""
