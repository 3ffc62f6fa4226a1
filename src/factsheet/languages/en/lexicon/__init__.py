"""The words of English that the rules look up, by what they are words for."""
