"""A text as tokens, sentences and folded words; no word of any language stands here."""
