"""Which words before a noun only describe it, and which make a compound with it.

"700 heart transplants" counts heart transplants; "50 different products" counts products.
"""

ADJECTIVES = frozenset(
    (
        "new old other different additional more extra big small large major minor top best good "
        "bad great high low young early late local own same similar single separate key main full "
        "complete entire whole total further fresh recent former current latest last first second "
        "third next final initial original previous prior possible likely known unknown real true "
        "false free open closed public private human rare common popular famous strong weak hard "
        "soft heavy light long short wide narrow deep tall thick thin fast slow quick easy simple "
        "complex clear clean dirty dry wet hot cold warm cool rich poor cheap sick healthy dead "
        "alive fit safe secure dangerous important serious severe deadly lethal brutal violent "
        "straight consecutive successive record whopping mere fellow senior junior chief vice key "
        "black white red green blue yellow brown grey gray male female gay lesbian trans blind "
        "deaf corporate private foreign domestic overseas rural urban northern southern eastern "
        "western southeast northeast northwest southwest central modern ancient classic fake "
        "illicit rogue stray proud brave smart lovely lonely elderly friendly deadly costly unruly "
        "bright dark smaller larger bigger older younger newer higher lower longer shorter better "
        "worse earlier later leading missing remaining growing existing rising falling emerging "
        "developing competing surviving visiting participating neighboring neighbouring "
        "outstanding pending rushing waiting striking ongoing upcoming incoming outgoing working "
        "paying living dying sitting serving voting warring opposing dissenting daily weekly "
        "monthly quarterly yearly annual actual adult average equal unique rival odd super ultra "
        "net gross bonus elite prime premium mobile civil naval royal solar lunar polar double "
        "triple half quarter medium mini giant huge tiny massive mega micro retail wholesale "
        "online offline digital brand multiple various numerous certain fewer many several such "
        "able worth alike asleep nuclear"
    ).split()
)
NOUNS_ALL_THE_SAME = frozenset(
    (
        "student president client patient agent accident incident parent talent event cent content "
        "hospital capital metal rental trial medal animal goal deal meal festival journal signal "
        "terminal criminal mineral tropical plant restaurant merchant applicant consultant giant "
        "tenant infant elephant music traffic fabric mechanic clinic arctic mosaic wedding "
        "building table cable vegetable bottle shipping"
    ).split()
)
"""Nouns with an adjective's ending."""
ENDINGS = tuple("al ive ous able ible ful less ic ish ary ory ent ant ern ed est ly ese".split())


def describes(word: str) -> bool:
    """Whether the word, in lower case, is an adjective by its ending or by itself."""
    if word in ADJECTIVES:
        return True
    if word in NOUNS_ALL_THE_SAME or word.endswith("ment"):
        return False
    return len(word) > 4 and word.endswith(ENDINGS)
