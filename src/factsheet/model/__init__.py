"""The nouns: frozen data that every stage takes and gives, with no input or output of their own."""
