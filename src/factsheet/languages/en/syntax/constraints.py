"""The constraints that settle word classes by their neighbours, in the order they are applied.

`{nb}` is a word that may be one of these, a bare letter a word that is settled. What is safest
stands first; what none of them settles is read as its commonest class.
"""

from factsheet.syntax.letters import Constraint, remove, select

GRAMMAR: tuple[Constraint, ...] = (
    # 's, that, to, her
    select("e", left="[RWQX]", among="S"),
    select("e", right="(?:[DRPr!pwa]|{g})", among="S"),
    select("S", among="S"),
    select("h", right="[r!]?{k}", among="M"),
    select("S", left="[sx]", right="{nsa}", among="q"),
    select("W", left="{nsx}", right="[r!]{0,2}[Mheo]", among="T"),
    select("R", left=r"(?:[\n.,;:\"()\-cpC])", right="[r!]{0,2}[Mheo]", among="T"),
    select("T", right="(?:[DPRxQCXs0T])", among="T"),
    select("D", left=r"(?:[\n.;pc])", right="[a]?{n}", among="T"),
    select("t", right="[r!]{0,2}(?:[EhoH]|{b})", among="t"),
    select("p", among="t"),
    select("P", right="{nsa}", among="P"),
    # determiners and pronouns
    select("D", right="(?:[ax0n]|[s])", among="D"),
    select("r", right="[r]?a", among="D"),
    select("R", right="[.,;ehMoptr!czdC)]", among="D"),
    select("D", right="{nsa}", among="D"),
    # prepositions
    select("u", right="[.,;]", among="u"),
    # verbs by their auxiliaries
    select("bE", left="t[r!]?"),
    select("bE", left="t[r!][r!]"),
    select("b", left="[Mo][r!]{0,3}"),
    select("b", left="[Mo]R[r!]{0,2}"),
    select("k", left="h[r!]{0,3}", among="k"),
    select("k", left="[eEwy][r!]{0,3}", among="k"),
    select("g", left="[eEw][r!]{0,2}", among="g"),
    remove("bzd", left="[eEwy][r!]{0,2}"),
    # nouns by their determiners
    remove("bzd", left="[DPSO]"),
    remove("r", left="[DPSO]", right="[nsx]"),
)

CONTEXT: tuple[Constraint, ...] = (
    # adjectives and participles before a noun
    select("a", left="[DPSO][ra~0]{0,3}", right="(?:[anx~]|{ns})", among="a"),
    select("ns", left="[DPSO][ar0~nx]{0,4}", right="(?:[^nsx])", among="ns"),
    # verbs by their subject
    select("bzd", left="[RWX][r!]{0,2}", among="bzd"),
    select("d", left="R[r]?", among="d"),
    select("z", left="[R][r]?", among="z"),
    select("n", left="[a0]", among="n"),
    select("s", left="[a0]", among="s"),
    select("b", left="s[r]{0,2}", right="(?:[DPRxT0rtup,]|{a})", among="b"),
    select("z", left="[nx][r]{0,2}", right="(?:[DPRT0rtu])", among="z"),
)

CONSTRAINTS = (*GRAMMAR, *CONTEXT)
