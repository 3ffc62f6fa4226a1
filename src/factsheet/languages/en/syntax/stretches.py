"""The stretches of words that constraints look for beside a word, in their notation."""

ADVERBS = "[r!~]{0,3}"
BREAK = r"[\n.,;:\"()cCTWQ-]"
NO_VERB = '{^\n.,;:"()cCTWQMehozb-|d}'
"""Neither a verb with a tense nor the end of its clause."""
NO_VERB_YET = '[\n.;:"(CTWQ]{^\n.;:"()CTWQMehozb|d}{0,20}'
"""A clause so far, without a verb with a tense."""
NO_VERB_AFTER = r"(?!\n)" + NO_VERB + "{0,20}" + BREAK
NOT_RESUMED = r"(?![^,.;\n]{0,6},W[^,.;\n]{0,14},r?(?:[Mehoz]|{d}))"
"""No verb past a relative clause that a subject waits for: sales tax receipts, which fell, were."""
GOES_ON = r"(?![.,;:\"()cC-])"
"""More of its clause: a verb that is spelt like a plural seldom ends one."""
BY = "(?:r|[pt]|{pt})"
"""What says how far, how, or where to."""
LISTED = "(?:[DP0$]|{ns})" + NO_VERB + "{0,8}"
"""What a verb in a list of them takes."""
OBJECT = "(?:[DPR0$]|s[DP$])"
"""What begins an object, or two."""
PHRASE = "(?:[PxR0a$OS]|{nsD})"
"""What a noun phrase begins with."""
NO_MARK = r'[^\n.;:"(),]'
OPENS = r'[\n.;:"(CTWQ]'
"""What a clause begins behind."""
PHRASES = '{^\n.,;:"()cCTWQMehozb-|d}{0,8}'
"""Phrases that hold neither a verb with a tense nor a mark."""
SEVERAL = f"{OPENS}(?:{PHRASES}{{s/z}}|(?:[DP]a?[nxs]S)?[DPa0~r]{{0,4}}{{s}})"
"""A plural that a clause opens with."""
FAR = f"{SEVERAL}(?:{{p}}|{{k/d}}|{{g}}|{{a/k}}[p0]|W{NO_MARK}{{1,8}}){PHRASES}"
"""The same, with what is said of it: analysts at the bank, papers seen on Friday."""
TAKEN = "(?:[PR$0]|D(?!~))"
"""What begins an object that no noun before it can be joined to."""
TO_STOP = NO_VERB + r"{0,20}\."
"""The rest of a sentence, without a mark or a verb with a tense."""
OPENED = rf"(?:{OPENS}|,c){PHRASES}"
"""A clause as far as its subject."""
FRONTED = rf"[\n.;](?:r?{{k}}|{{g}}|[CQ])[^\n.,;]{{1,12}},{PHRASES}"
"""The same behind what stands before it: founded in May, the firm; if it pays, the firm."""
SEVERAL_HERE = f"(?:{OPENED}{{s/z}}|(?:{OPENS}|{OPENS}p{PHRASES},)[DPa0~r]{{0,4}}{{s}})"
"""A clause as far as its plural subject."""
ONE_VERB = NO_VERB + "{0,6}r?(?:[Mehoz]|{d/b})" + NO_VERB_AFTER
"""A subject and its only verb."""
BEHIND_VERB = f"(?:[t]|{{p}}|{{a}}|{TAKEN}|{{s}}){NO_VERB_AFTER}"
"""What stands behind a verb, and no other verb after it."""
INSERTED = (
    f",(?:p?[WO]{NO_MARK}{{1,14}}|" + '{^\n.;:"()CTWQMehozb|d}{1,14}' + f"|{{ar}}?{{k}}p{PHRASES}),"
)
"""What two commas say of a noun."""
NO_OTHER = "(?!r?(?:[Mehozd]|{d/bna}))"
"""No verb with a tense right behind."""
