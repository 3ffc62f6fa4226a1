"""The legal forms of companies in the world's company laws, as they end a firm's name."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from functools import cache
from itertools import groupby

from factsheet.text.cutting import token

FORMS = """
Inc; Inc.; & Co; & Co.; & Cie; & Cie.; Corp; Corp.; Co; Co.; Co Ltd
Co. Ltd; Co. Ltd.; Co., Ltd; Co., Ltd.; Co Inc; Co., Inc.
Ltd; Ltd.; LLC; L.L.C.; LLP; L.L.P.; LP; L.P.; LLLP; PLLC; P.L.L.C.; PLC; Plc; P.L.C.; plc; NL
Pvt; Pvt.; Pvt Ltd; Pvt. Ltd.; Pte; Pte.; Pte Ltd; Pte. Ltd.; Pty; Pty Ltd; Pty. Ltd.; OPC
Bhd; Bhd.; Sdn Bhd; Sdn. Bhd.; Berhad; Sendirian Berhad; DAC; CLG; CIC; ULC; SOC; SOC Ltd; NPC; Bros
AG; GmbH; gGmbH; mbH; m.b.H.; KG; OHG; KGaA; SE; eG; e.G.; eV; e.V.; UG; GbR; VVaG
GmbH & Co. KG; GmbH & Co KG; GmbH & Co. KGaA; GmbH & Co. OHG; AG & Co. KG; AG & Co. KGaA
SE & Co. KG; SE & Co. KGaA; UG & Co. KG; & Co. KG; & Co KG; & Co. KGaA; & Co. OHG
SA; S.A.; SARL; S.A.R.L.; SàRL; Sàrl; SAS; S.A.S.; SASU; EURL; SNC; S.N.C.; SCA; S.C.A.; SCOP; GIE
NV; N.V.; BV; B.V.; CV; C.V.; VOF; V.O.F.; BVBA; SPRL; SRL; S.R.L.; CVBA; ASBL; VZW
SpA; S.p.A.; SPA; Srl; S.r.l.; Sapa; S.a.p.a.; Snc; S.n.c.; Sas; S.a.s.; Scarl; S.c.a.r.l.
SL; S.L.; SLU; S.L.U.; SAU; S.A.U.; SLL; S.L.L.; SLP; SOCIMI; Socimi; SICAV; SAIC; S.A.I.C.
SA de CV; S.A. de C.V.; SAB de CV; S.A.B. de C.V.; SAPI de CV; S.A.P.I. de C.V.; SA ESP; S.A. E.S.P.
S de RL; S. de R.L.; S de RL de CV; S. de R.L. de C.V.; EIRL; E.I.R.L.; SAC; S.A.C.; SAA; S.A.A.
S/A; Ltda; Ltda.; Lda; Lda.; SGPS; S.G.P.S.; EIRELI
AB; A/B; HB; KB; AS; ASA; A/S; ANS; ApS; I/S; K/S; P/S; P/F; IVS; hf; hf.; ehf; ehf.; ohf; ohf.
Hf.; Ehf.; Oy; Oyj; Abp; Oy Ab; Ky
UAB; SIA; OÜ; MB; VĮ
Sp. z o.o.; sp. z o.o.; Sp. z o. o.; sp. z o. o.; Sp. k.; sp. k.; Sp. j.; sp. j.; S.K.A.
a.s.; a. s.; s.r.o.; s. r. o.; spol. s r.o.; spol. s r. o.; k.s.; v.o.s.; d.d.; d.o.o.; j.d.o.o.
Kft; Kft.; Zrt; Zrt.; Nyrt; Nyrt.; Bt; Bt.; DOO; EOOD; OOD; EAD; AD
A.E.; EPE; E.P.E.; IKE; A.Ş.; AŞ; A.S.; Ltd. Şti.; Ltd Şti; T.A.Ş.; T.A.O.
PJSC; OJSC; CJSC; JSC; PrJSC; PAO; OAO; ZAO; OOO; TOV; TOO
QPSC; Q.P.S.C.; PSC; P.S.C.; KSC; K.S.C.; KSCP; K.S.C.P.; BSC; B.S.C.; SAOG; S.A.O.G.; SAOC; SAE
S.A.E.; SAL; S.A.L.; WLL; W.L.L.; FZE; FZCO; DMCC
KK; K.K.; GK; G.K.; YK; Y.K.; Tbk; Tbk.; PCL
"""
FRONT = frozenset("pt uab sia ooo oao pao zao tov too".split())
"""Forms that stand before the name in the laws of Indonesia, Lithuania, Latvia and Russia."""
ELSEWHERE = frozenset("ad as bt cic dac kb mb psc se sia soc".split())
"""Letters that end other names as well."""
AMBIGUOUS = ELSEWHERE | frozenset("ab ag cv hb ky lp nl npc opc sa sac sas sca sl".split())
"""Letters that begin other names, too, so that a capital behind them may go on with theirs."""
DOTTED_ONLY = frozenset("co corp".split())
"""Forms behind which other names go on, unless a full stop stands there: Ferring Co Fund."""
JUNIORS = frozenset(("jr", "sr"))
"""What ends the name of somebody whose parent is called the same."""


@cache
def _forms() -> tuple[tuple[str, ...], ...]:
    """The forms as the tokens that stand in a text."""
    cut = token(plain=True)  # no form has a mark beyond ASCII
    parts = groupby(cut.findall(FORMS.replace("\n", ";")), ";".__eq__)
    return tuple(tuple(tokens) for parted, tokens in parts if not parted)


@cache
def _by_first_token() -> dict[str, list[tuple[str, ...]]]:
    """The forms by the first token, the longest first."""
    found: dict[str, list[tuple[str, ...]]] = defaultdict(list)
    for form in _forms():
        found[form[0].lower()] += form, tuple(map(str.upper, form))
    for forms in found.values():
        forms.sort(key=len, reverse=True)
    return dict(found)


@cache
def _by_last_word() -> dict[str, list[tuple[str, ...]]]:
    """The forms folded, without their full stops, by the last word, the longest first."""
    folded = {_core(map(str.lower, form)) for form in _forms()}
    found: dict[str, list[tuple[str, ...]]] = defaultdict(list)
    for form in sorted(folded, key=len, reverse=True):
        found[form[-1]].append(form)
    return dict(found)


@cache
def closing_forms() -> frozenset[str]:
    """The last words of forms behind which no name goes on."""
    return frozenset(word for word in _by_last_word() if len(word) > 1) - AMBIGUOUS


@cache
def form_openers() -> frozenset[str]:
    """The first tokens of forms, folded."""
    return frozenset(form[0].lower() for form in _forms())


def behind_form(spelled: Sequence[str]) -> int:
    """How many of these tokens, from the first on, spell a legal form."""
    for form in _by_first_token().get(spelled[0].lower(), ()):
        if tuple(spelled[: len(form)]) == form:
            return len(form)
    return 0


def _core(words: Iterable[str]) -> tuple[str, ...]:
    """Words without the marks between them."""
    return tuple([word for word in words if word not in (".", ",")])


def without_form(words: Iterable[str]) -> tuple[str, ...]:
    """The folded words of a name without its marks, its legal forms and its "junior"."""
    core = _core(words)
    while (shorter := _shorter(core)) != core:
        core = shorter
    return core[1:] if len(core) > 1 and core[0] in FRONT else core


def _shorter(core: tuple[str, ...]) -> tuple[str, ...]:
    """The words without the legal form that ends them."""
    if len(core) < 2:
        return core
    if core[-1] in JUNIORS:
        return core[:-1]
    ends = (form for form in _by_last_word().get(core[-1], ()) if core[-len(form) :] == form)
    return next((core[: -len(form)] for form in ends if len(form) < len(core)), core)


def has_form(words: Sequence[str]) -> bool:
    """Whether the folded words of a name end in a legal form, and in nothing else."""
    core = _core(words)
    return core[-1] not in ELSEWHERE | JUNIORS and _shorter(core) != core
