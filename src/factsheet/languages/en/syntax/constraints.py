"""The constraints that settle word classes by their neighbours, in the order they are applied.

`{nb}` is a word that may be one of these, a bare letter a word that is settled. What is safest
stands first; what none of them settles is read as its commonest class.
"""

from factsheet.languages.en.syntax.stretches import (
    ADVERBS,
    BEHIND_VERB,
    BREAK,
    BY,
    FAR,
    FRONTED,
    GOES_ON,
    INSERTED,
    LISTED,
    NO_MARK,
    NO_OTHER,
    NO_VERB,
    NO_VERB_AFTER,
    NO_VERB_YET,
    NOT_RESUMED,
    OBJECT,
    ONE_VERB,
    OPENED,
    OPENS,
    PHRASE,
    PHRASES,
    SEVERAL,
    SEVERAL_HERE,
    TAKEN,
    TO_STOP,
)
from factsheet.syntax.constraints import Constraint, remove, select

GRAMMAR: tuple[Constraint, ...] = (
    # the words of grammar
    select("(", right="0"),
    select(")", left="0"),
    select("r", left="(?:[nsxRMehE]|{s})", right="(?:[Meho]|{dkb})", among="D"),
    select("r", right=r"(?:[w.,;)\n]|{k})", among="C"),
    select("e", left="{RWQXT}", among="S"),
    select("e", right="(?:[DR!pw])", among="S"),
    select("S", among="S"),
    select("h", right="[r!]?{k}", among="M"),
    select("T", left="e[r!]?{a}", among="T"),
    select("b", left=r"[\n\"]M[DP]?(?:[~x]|{a}){0,3}(?:x|{n})", among="b"),
    select("S", left="[sx]|{s}", right="{nsa}", among="q"),
    select("p", left="[^RMotW]", among="b", right=PHRASE),
    select("W", left="(?:0|{nsxR})", right="[r!]{0,2}(?:[Mheo]|{zd}" + NO_OTHER + ")", among="T"),
    select("W", left="{s}", right="[r!]{0,2}{b}" + NO_OTHER, among="T"),
    select("R", right="[r!]{0,2}[Mheo]", among="T"),
    select("R", left=r"[\n.]r?", right="(?:{z}|{d}(?:[D0$P]|{pt}))", among="T"),
    select("R", left="{p}", right="(?:[Meho]|{d/a}|{d}[pD0])", among="T"),
    select("D", left=r"[\n.;pc]", right="a?{n}", among="T"),
    select("D", right=r"{n}(?:[.;\n]|,(?:{g}|[cWC])|c(?:[Meh]|{d}))", among="T"),
    select("R", left=NO_VERB_YET + ",", right="r?(?:[Meho]|{zd})", among="T"),
    select("T", among="T", right="[^.,;]"),
    select("t", right="[r!]{0,2}(?:[EhoH]|{b})", among="t"),
    select("p", among="t"),
    select("P", right="{nsa}", among="P"),
    select("R", right=r"[pt.,;\n)cWCRDP!Mehoz]", among="P"),
    select("k", left="{nsx}", right="[DP]", among="p"),
    select("s", right=",W", among="s"),
    select("p", left="[^DPaRpc]", right="{p}", among="s"),
    # determiners and pronouns
    select("r", right="r?a", left="[^pMtzbdcs]", among="r"),
    select("r", right="(?:r|{k})", among="D", unless="T"),
    select("D", right="{k}{ns}", among="D"),
    select("r", left="[!h]", among="c"),
    select("R", left="[^DP]", right="{g}(?:[DPRx$]|{Dr})", among="D", unless="TWrQ"),
    select("D", right="(?:[ax0ns]|{ns})", among="D"),
    select("R", right=r"(?:[.,;behMoptr!czdCW)\n]|{zk})", among="D"),
    select("D", right="{nsa}", among="D"),
    # prepositions
    select("n", left="[DPSO][ar0~nx]{0,4}", among="u", right="[^nsx]"),
    select("u", right=r"[.,;\n]", among="u"),
    # verbs behind an auxiliary that goes before its subject: only then did output fall
    select("b", left=r"[\n.;][r!]{1,3}[oM][DP]?a{0,2}(?:x|{ns})", among="b"),
    # verbs by their auxiliaries
    select("bE", left="t"),
    select("bE", left="t[r!]"),
    select("bE", left="t[r!][r!]"),
    select("b", left="[Mo]" + ADVERBS),
    select("b", left="[Mo]R" + ADVERBS),
    select("k", left="h" + ADVERBS, among="k"),
    select("k", left=BREAK + "h[Rx]", among="k"),
    select("g", left="[eEw]" + ADVERBS, among="g"),
    select("k", left='[eEwy]"?' + ADVERBS, among="k"),
    select("k", left="[eEwy][DR]", among="k"),
    remove("bzd", left="[eEwy][r!]{0,2}"),
    select("r", left="[Rnsxe]", right="{zdg}", among="r"),
    # nouns by their determiners and prepositions
    remove("bzd", left="[DPSOp]"),
    remove("k", left="p", right="[^ns]", among="ns"),
    remove("r", left="[DPSO]", right="[nsx]"),
)

CONTEXT: tuple[Constraint, ...] = (
    # the verb behind a participle and its day: the quarter ended June 28 rose
    select("d", left="{dk}x~?0(?:,0,?)?", among="d"),
    select(
        "z",
        left="p[DP]{n}{dk}x~?0(?:,0,?)?",
        right="(?:[PR$0D]|(?:[Tx]|{nsag})" + NO_VERB_AFTER + ")",
        among="z",
    ),
    # an adjective behind its noun, with what it takes: a bridge due for repair, a road full of mud
    select(
        "a", left="(?:[Dar]{nx}|{s})", right="(?:[pt]|{pt})", among="a", mostly="a", unless="bdzkg"
    ),
    select("a", left="D[ar]{0,2}{n}", right="(?:[pt]|{pt})", among="a", mostly="a", unless="dzkg"),
    select("n", left="[DP][ar]{0,2}", right="a(?:[pt]|{pt})", among="n", unless="bdz"),
    # what a noun or a name is doing: a petition calling for it, a Crown Court sitting in Tarn
    select(
        "g",
        left="(?:[DPS0]|{D})a{0,2}{n/a}r?",
        right="(?:p|{ptu})",
        among="g",
        mostly="g",
        unless="bdz",
    ),
    select("g", left="x", right="(?:p|{pt})", among="g", mostly="g", unless="bdz"),
    # a word between a subject and what only a verb takes
    select("s", left=r"[\n.;T]", right="[^DP]", among="z", mostly="s"),
    select("s", left="p0{n}", among="z", mostly="s"),
    select("s", left=r"[\n.TC-]a?{n/s}", right="{p}" + NO_VERB + "{1,8}{d/b}r?[DPR]", among="z"),
    select("s", left="(?:u|{u})", right="[pc]", among="z"),
    select("s", left="p[DP]?a?{s},", right="c", among="z"),
    select("a", left="e[r!]{0,2}0p?%", right=BREAK, among="a"),
    select("n", left="[DPSO]", right="{z}", among="a", mostly="n"),
    select(
        "n", left=r"[\n.,;]D?s", right=r"(?:[Mehoz]|{z}|{d})", among="n", mostly="a", unless="bdzkg"
    ),
    # the only verb behind two who were told of: the two held talks
    select("d", left=r"[\n.]D0", right=f"(?:[nsx]|{{ns}}){NO_VERB}{{0,20}}[.;C]", among="d"),
    select("a", left="0", right="{ns}", among="k", unless="nb"),
    select(
        "b",
        left=f"(?:{FAR}(?:[pt]0|{{nx}})|{SEVERAL}p0)r?",
        right=f"(?:T|{TAKEN}{NO_VERB_AFTER}|D(?!~){ONE_VERB}|(?:t|{{p}}|{{ar}}{{0,2}}{{s}}){TO_STOP})",
        among="b",
        unless="d",
    ),
    select(
        "b",
        left=f"{SEVERAL}{{k}}p{PHRASES}{{nx}}r?",
        right=f"(?:T|{TAKEN}(?:{NO_VERB_AFTER}|{ONE_VERB}))",
        among="b",
        mostly="b",
    ),
    select(
        "b",
        left=f"(?:{SEVERAL}|{FAR}{{nx}}|{SEVERAL}{{k}}p{PHRASES}{{nx}}){INSERTED}r?",
        right=BEHIND_VERB,
        among="b",
        unless="d",
    ),
    select(
        "s",
        left=OPENED + "(?:x|{ns})",
        right="{b/a}T|(?:{b/a}|{ab/n})" + TAKEN + NO_VERB_AFTER + "|W{b}[DP0$x]",
        among="z",
        mostly="s",
    ),
    select(
        "b",
        left=SEVERAL_HERE + "r?",
        right=f"(?:(?:{TAKEN}|x0){NO_VERB_AFTER}|{{s}}(?:W|{TO_STOP}))",
        among="b",
        unless="d",
    ),
    select("d", left=SEVERAL_HERE + "r?", right=f"(?:{TAKEN}|x0){NO_VERB_AFTER}", among="d"),
    select(
        "z",
        left=f"{OPENS}(?:[DP]a?[nxs]S|[DP])a{{0,2}}{{n}}{{1,2}}p{PHRASES}{{s}}",
        right=f"{TAKEN}{NO_VERB_AFTER}",
        among="z",
    ),
    select("z", left="(?:[nx]|{n})r", right="(?!r?(?:[Mehoz]|{d}))", among="z"),
    select("z", left=OPENED + "(?:[x0]|{n})" + INSERTED + "r?", right=BEHIND_VERB, among="z"),
    select(
        "z", left="[nsx],p?[WO]" + NO_MARK + "{1,14},r?", right="{ns}" + NO_VERB_AFTER, among="z"
    ),
    select("z", left="(?:[nx]|{n}),r{1,3},", right="{ns}" + NO_VERB_AFTER, among="z"),
    select("z", left=FRONTED + "(?:x|{n})r?", right=rf"(?:{BEHIND_VERB}|\.)", among="z"),
    select("z", left=NO_VERB_YET + "(?:x|{n})r{0,2}", right="(?:[DP$]|0[0%~])", among="z"),
    select("z", left=NO_VERB_YET + "(?:[nsx]|{ns}),", right="[DP]", among="z"),
    select("s", left=r"[\n.T]", right="p|[Meho]|{d/k}", among="z"),
    select("s", left=r"[\n.CT]", right="{b}t", among="z"),
    select("s", left=r"[\n.]", right="(?:[pt]|{pt})[^\n.,;]{2,14}(?:[Meho]|{d/k})", among="z"),
    select("dk", left=NO_VERB_YET + "(?:[nsx]|{ns})r?", right=OBJECT + NO_VERB_AFTER, among="d"),
    select("s", left="{n}", right="r{b}", among="z"),
    select("b", left="sr", right="p?[DP0$]", among="b"),
    select("a", left="[DP]r?", right="r{0,2}[0$]", among="a"),
    select("a", left="(?:[nsx]|{ns})", right="r{0,2}[0$]", among="a", unless="dkgbz"),
    select("dk", left=",", right="[0$]", among="d"),
    select("z", left="c", right="{u}p", among="z"),
    select("s", left="{p}", right="[p.,;]", among="z"),
    select("g", left="(?:[nsx]|{ns})", right="[DPRx0$T]", among="g"),
    select("d", left="{C}[DP]?s", right="{p}" + NO_VERB_AFTER, among="d"),
    select("z", left="{C}[DP]?a?(?:x|{n})", right="{nsx/bd}" + NO_VERB_AFTER, among="z"),
    select("d", left="[QC][DP]a?{n}", right="{p}" + NO_VERB_AFTER, among="d"),
    # a subject behind what a conjunction opens: while rents rose, pay fell
    select("n", left=r"[\n.;]C[^\n.;]{2,20},", right="r?(?:[Mehoz]|{d})", among="b"),
    select("n", left=r"[\n.;]p[^\n.;:]{1,12},", right="r?(?:[Mehoz]|{d/b})", among="b"),
    # no base form agrees with one thing: canopy cover fell, conference call today
    select("n", left=r"[\n.,TC-]a?{n/s}", right="r?(?:[Meho]|{d/b})", among="b"),
    select("n", left=r"[\n.-]a?{n/s}", right=r"[~.,;\nr]", among="b"),
    # a form in -ing that is the subject, or the head of a bare one: coal mining fell
    select("n", left=r"[\n.CT-]", right="r?(?:[Mehoz]|{d}r?[DP0$t%])", among="g"),
    select("n", left=r"(?:[\n.,C]|p)a?{n}", right="r?(?:[Meho]|{d/k})", among="g"),
    select("n", left="pa?{n}", right=r"[.,;)\n]", among="g"),
    select("n", left=r"[\n.CT-]", right="{ns}{1,3}r?(?:[Meho]|{d/k}|{d}[0$DP])", among="g"),
    select("s", right="r?(?:[Meho]|{d/k})", among="z"),
    select("n", left=r"[\n.-]", right="p" + NO_VERB + "{1,8}(?:[Meho]|{d})", among="b"),
    select("n", left=r"[\n.TC-]", right="r?(?:[Meho]|{d/b})", among="b"),
    # the noun that a figure before it counts or measures: a 3% rise, a half-point cut
    select("n", left="D(?:0~?|~)?%", right=r"{n}(?:[p.,;c)Meho\n]|{d})", among="n", mostly="b"),
    select("n", left="%", right="{n}", among="n", mostly="bn"),
    select("n", left="D(?:0~?|~)?%n?", right=r"(?:[p.,;c)Meho\n]|{d})", among="n"),
    select("n", left="(?:[pzbe]|{d})D~~{n}", right=r"[p.,;c)\n]", among="n"),
    select(
        "d", left=NO_VERB_YET + "(?:[nsx]|{ns})r?", right=BY + NO_VERB_AFTER, among="d", unless="k"
    ),
    remove("b", left="[dz]"),
    # adjectives and participles before a noun
    select("s", left="0[ar~n]{0,7}", among="s"),
    select("n", left="[DPSO]", right="{d}[0$D]", among="n"),
    select("a", left="[DPSO0](?:[~0]|{ar/g}){0,3}", right="(?:[anx~]|{ns})", among="a"),
    select("a", left='(?:{\n.(CQTabgz-|p}|[^,.!?\n]")r?', right="{ns}", among="k"),
    select("n", left="[DPSO][ar0~]{0,3}", right=r"(?:[MehozWT.,;p\n)c]|{d})", among="n"),
    select("n", left="p", right=r"[.,;c)\n]", among="n"),
    select("n", left="[DPSO][ar0~]{0,4}", right="[^nsx]", among="n"),
    select("n", left="[DPSO][ar0~nx]{0,4}", right="[^nsx]", among="n", unless="dk"),
    select("n", left="[DPSO][ar0~nx$]{0,6}", right="[^nsx]", among="n", unless="dkga"),
    select("s", left="[DPSO][ar0~]{0,4}", right="[^nsx]", among="s"),
    # verbs by their subject
    select("n", left="{p}W", right="(?:[Mehozd]|{d/a}|{d}[uD0])", among="n", unless="dk"),
    select("bzd", left="[^eMoh][RWX][r!]{0,2}", among="bzd"),
    select("bzd", left="[WX][r!]{0,2}", among="bzd"),
    select("d", left="R[r]?", among="d"),
    select("z", left="[R][r]?", among="z"),
    select("g", left="0", right="[DPRx]", among="g"),
    select("n", left="[a0]", among="n"),
    select("s", left="[a0]", among="s"),
    # a participle in -ing with its object
    select("g", left=r"[^DPSOa]", right="[DPRx]", among="g"),
    select("n", left="p{ar}", among="n", unless="dk"),
    select("n", left="x", right="{s}", among="g"),
    select("n", left="(?:[nx]|{n})", right="[eMhod]", among="n", unless="a"),
    select("g", left="p", right="[a0]", among="g"),
    select("g", left=r"[,p\n]", right="{s}", among="g"),
    select("b", left="s[r]{0,2}", right="(?:[DPRxT0rtp,]|{aup})", among="b", unless="k"),
    select("b", left="sr", right="{s}", among="b"),
    select("z", left="(?:x|{n})r{0,2}", right="(?:[DPRT0t]|{uD}|r(?!{b}))", among="z"),
    select("z", left="Q", right="(?:[DPRx]|{s})", among="z"),
    select("z", left=",", right="(?:[pru]|{u})T", among="z"),
    # every clause has a verb
    select(
        "z",
        left=NO_VERB_YET + "(?:x|{n})r?",
        right=NOT_RESUMED + GOES_ON + NO_VERB_AFTER,
        among="z",
    ),
    # a second verb
    select(
        "z",
        left="z" + NO_VERB + "{0,12},",
        right="(?:t{b}|{s}W|{s}c{z}|[DP](?!~)" + NO_VERB_AFTER + ")",
        among="z",
    ),
    select("z", left="z" + NO_VERB + "{1,9}c", right=PHRASE, among="z"),
    select("z", left="z" + NO_VERB + "{1,9}cr", right=f"(?:[tp]|{PHRASE})", among="z"),
    select("z", left="[zeh]" + NO_VERB + "{0,12},?c", right=f"r{{0,2}}{TAKEN}", among="z"),
    select("z", left="z" + NO_VERB + "{1,9}c", right="{p}", among="z", mostly="z"),
    select(
        "z",
        left=f"(?:[zeh]|{{d}}){NO_VERB}{{0,12}}(?:{{^s}}|0a?{{s}})(?:,{{g}}{NO_VERB}{{1,9}})?,?c",
        right="r?t{b}",
        among="z",
    ),
    select("d", left="{d}" + NO_VERB + "{1,9}c", right="[$0]", among="d"),
    select("b", left="[tM]b" + NO_VERB + "{1,8},", right=LISTED + ",?c", among="b"),
    select("b", left="(?:[tM]|,)b" + NO_VERB + "{0,9}c", right="(?:r|" + PHRASE + ")", among="b"),
    select("s", left="[ns],?c", right="(?:[^DPRx]|\\Z)", among="z"),
    select(
        "d", left=NO_VERB_YET + "[nsx]r?", right=NOT_RESUMED + NO_VERB_AFTER, among="d", unless="k"
    ),
    select("bd", left=NO_VERB_YET + "sr?", right=NOT_RESUMED + NO_VERB_AFTER, among="b"),
)

CONSTRAINTS = (*GRAMMAR, *CONTEXT)
