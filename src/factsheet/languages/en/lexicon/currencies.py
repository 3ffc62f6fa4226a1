"""The signs, codes and names of currencies, with what each means."""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from functools import cache
from itertools import chain
from pathlib import Path

from msgspec import Struct
from msgspec.json import decode

from factsheet.grammar.lexicon import Lexicon
from factsheet.text.context import ReadingContext

ONE = Decimal(1)
CENT = Decimal("0.01")


class Currency(Struct, frozen=True, array_like=True, omit_defaults=True):
    """An ISO 4217 code; `home` names the sign that another country may mean, if it is one.

    `factor` is what one of it is worth in the currency: 0.01 for cents.
    """

    code: str
    home: str | None = None
    factor: Decimal = ONE


DOLLAR = Currency("USD", "$")
SIGNS = {
    "$": DOLLAR,
    "€": Currency("EUR"),
    "£": Currency("GBP"),
    "₤": Currency("GBP"),
    "¥": Currency("JPY", "¥"),
    "￥": Currency("JPY", "¥"),
    "₹": Currency("INR"),
    "₨": Currency("INR", "rupee"),
    "₩": Currency("KRW"),
    "₽": Currency("RUB"),
    "₺": Currency("TRY"),
    "₪": Currency("ILS"),
    "₫": Currency("VND"),
    "₱": Currency("PHP"),
    "₦": Currency("NGN"),
    "₴": Currency("UAH"),
    "₡": Currency("CRC"),
    "₲": Currency("PYG"),
    "₵": Currency("GHS"),
    "₸": Currency("KZT"),
    "₼": Currency("AZN"),
    "₾": Currency("GEL"),
    "₭": Currency("LAK"),
    "₮": Currency("MNT"),
    "฿": Currency("THB"),
    "¢": Currency("USD", "$", CENT),
}
"""Currency signs; Unicode's own names say whose they are."""
DOLLARS = {
    "US": "USD",
    "U.S.": "USD",
    "USD": "USD",
    "HK": "HKD",
    "HKD": "HKD",
    "A": "AUD",
    "AU": "AUD",
    "AUD": "AUD",
    "AUS": "AUD",
    "C": "CAD",
    "CA": "CAD",
    "CAD": "CAD",
    "CAN": "CAD",
    "CDN": "CAD",
    "Cdn": "CAD",
    "Can": "CAD",
    "S": "SGD",
    "SG": "SGD",
    "SGD": "SGD",
    "NZ": "NZD",
    "NZD": "NZD",
    "NT": "TWD",
    "NTD": "TWD",
    "TW": "TWD",
    "R": "BRL",
    "BR": "BRL",
    "MX": "MXN",
    "Mex": "MXN",
    "MEX": "MXN",
    "J": "JMD",
    "JA": "JMD",
    "TT": "TTD",
    "RD": "DOP",
    "EC": "XCD",
    "FJ": "FJD",
    "F": "FJD",
    "Bds": "BBD",
    "BDS": "BBD",
    "BZ": "BZD",
    "GY": "GYD",
    "G": "GYD",
    "N": "NAD",
    "COL": "COP",
    "Col": "COP",
    "CLP": "CLP",
    "AR": "ARS",
    "ARS": "ARS",
    "Z": "ZWL",
    "ZW": "ZWL",
    "B": "BND",
    "BN": "BND",
}
"""The letters that stand before or after a dollar sign, and whose dollar it is."""
SPACED = frozenset(("US", "U.S.", "HK", "NZ", "NT", "AU", "CA", "SG", "C", "MX", "USD"))
"""Those of them that may stand off: no space, or "A $5 million deal" would be Australian."""
LOWER_SPACED = frozenset(("hk", "nz", "nt"))
"""Those that are no words where they are written small: it cost us $4 million."""
PREFIXES = {
    "RMB": Currency("CNY"),
    "Rmb": Currency("CNY"),
    **dict.fromkeys(("SFr", "Sfr", "SwFr"), Currency("CHF")),
    **dict.fromkeys(("SKr", "Skr"), Currency("SEK")),
    **dict.fromkeys(("NKr", "Nkr"), Currency("NOK")),
    **dict.fromkeys(("DKr", "Dkr"), Currency("DKK")),
    "Rs": Currency("INR", "rupee"),
    "rs": Currency("INR", "rupee"),
    "Re": Currency("INR", "rupee"),
    "RM": Currency("MYR"),
    "NIS": Currency("ILS"),
    "Rp": Currency("IDR"),
    "Dh": Currency("AED"),
    "Dhs": Currency("AED"),
    "SR": Currency("SAR"),
    "QR": Currency("QAR"),
    "BD": Currency("BHD"),
    "KD": Currency("KWD"),
    "RO": Currency("OMR"),
    "LE": Currency("EGP"),
    "Tk": Currency("BDT"),
    "GHc": Currency("GHS"),
    "GHC": Currency("GHS"),
    **dict.fromkeys(("KSh", "Ksh", "KShs", "Kshs"), Currency("KES")),
    **dict.fromkeys(("Sh", "Shs"), Currency("KES", "shilling")),
    **dict.fromkeys(("USh", "Ush", "UShs", "Ushs"), Currency("UGX")),
    **dict.fromkeys(("TSh", "Tsh", "TShs", "Tshs"), Currency("TZS")),
    **dict.fromkeys(("FCFA", "CFA"), Currency("XOF")),
    **dict.fromkeys(("FRw", "Frw"), Currency("RWF")),
    "S/": Currency("PEN"),
    "kr": Currency("SEK", "kr"),
    "Kr": Currency("SEK", "kr"),
    "Kč": Currency("CZK"),
    "zł": Currency("PLN"),
    "Ft": Currency("HUF"),
    "Php": Currency("PHP"),
    "dlrs": DOLLAR,
    "PhP": Currency("PHP"),
    "BTC": Currency("BTC"),
}
"""Letters that stand before an amount, as they are spelled."""
GLUED_PREFIXES = {
    "R": Currency("ZAR"),
    "P": Currency("PHP", "P"),
    "K": Currency("ZMW", "K"),
    "N": Currency("NGN"),
    "PS": Currency("GBP"),
    "Y": Currency("JPY"),
    "#": Currency("GBP"),
    "Br": Currency("ETB"),
    "Le": Currency("SLE"),
    "MK": Currency("MWK"),
    "Kz": Currency("AOA"),
}
"""Letters that are a currency only where they touch a number of money's shape: R45.5bn.

K is one only where an article is about a country that spells its money so.
PS, # and Y= stand for the pound and the yen sign where a news wire sends plain ASCII.
"""
COMMON_WORDS = frozenset(
    "ALL TOP TRY CUP MAD SOS PEN GEL MOP BAM DOP LAK RON STD STN COP AMD CAD BOB ERN SDG".split()
)
"""Codes that a headline in capitals spells as a word; they need a number of money's shape."""
SHARED = {
    "dollar": Currency("USD", "$"),
    "dollars": Currency("USD", "$"),
    "dlr": Currency("USD", "$"),
    "dlrs": Currency("USD", "$"),
    "stg": Currency("GBP"),
    "buck": Currency("USD", "$"),
    "bucks": Currency("USD", "$"),
    "grand": Currency("USD", "$", Decimal(1000)),
    "cent": Currency("USD", "$", CENT),
    "cents": Currency("USD", "$", CENT),
    "pound": Currency("GBP", "pound"),
    "pounds": Currency("GBP", "pound"),
    "rupee": Currency("INR", "rupee"),
    "rupees": Currency("INR", "rupee"),
    "peso": Currency("MXN", "peso"),
    "pesos": Currency("MXN", "peso"),
    **dict.fromkeys(("kwacha", "kwachas"), Currency("ZMW", "kwacha")),
    "franc": Currency("CHF", "franc"),
    "francs": Currency("CHF", "franc"),
    "dinar": Currency("KWD", "dinar"),
    "dinars": Currency("KWD", "dinar"),
    "dirham": Currency("AED", "dirham"),
    "dirhams": Currency("AED", "dirham"),
    "riyal": Currency("SAR", "riyal"),
    "riyals": Currency("SAR", "riyal"),
    "rial": Currency("IRR", "rial"),
    "rials": Currency("IRR", "rial"),
    "shilling": Currency("KES", "shilling"),
    "shillings": Currency("KES", "shilling"),
    "krona": Currency("SEK", "krona"),
    "kronor": Currency("SEK", "krona"),
    "krone": Currency("NOK", "krone"),
    "kroner": Currency("NOK", "krone"),
    "kroners": Currency("NOK", "krone"),
    "crown": Currency("CZK", "kr"),
    "crowns": Currency("CZK", "kr"),
    "lira": Currency("TRY", "lira"),
    "liras": Currency("TRY", "lira"),
    "lire": Currency("ITL"),
    "escudos": Currency("PTE"),
    "mark": Currency("DEM", "mark"),
    "marks": Currency("DEM", "mark"),
    "won": Currency("KRW"),
    "guilder": Currency("NLG"),
    "guilders": Currency("NLG"),
    "lei": Currency("RON"),
    "leu": Currency("RON"),
    "rubles": Currency("RUB"),
    "ruble": Currency("RUB"),
    "roubles": Currency("RUB"),
    "rouble": Currency("RUB"),
}
"""Names that several countries give their money, with the one that most often is meant."""
OWN_NAMES = {
    "euros": Currency("EUR"),
    "euro": Currency("EUR"),
    "yen": Currency("JPY"),
    "yuan": Currency("CNY"),
    "renminbi": Currency("CNY"),
    "rmb": Currency("CNY"),
    "rand": Currency("ZAR"),
    "rands": Currency("ZAR"),
    "reais": Currency("BRL"),
    "reals": Currency("BRL"),
    "shekel": Currency("ILS"),
    "shekels": Currency("ILS"),
    "ringgit": Currency("MYR"),
    "ringgits": Currency("MYR"),
    "sterling": Currency("GBP"),
    "pounds sterling": Currency("GBP"),
    "pound sterling": Currency("GBP"),
    "quid": Currency("GBP"),
    "pence": Currency("GBP", None, CENT),
    "penny": Currency("GBP", "penny", CENT),
    "pennies": Currency("GBP", "penny", CENT),
    "paise": Currency("INR", None, CENT),
    "sen": Currency("MYR", None, CENT),
    "kopecks": Currency("RUB", None, CENT),
    "pesewa": Currency("GHS", None, CENT),
    "pesewas": Currency("GHS", None, CENT),
    "kobo": Currency("NGN", None, CENT),
    "euro cents": Currency("EUR", None, CENT),
    "eurocents": Currency("EUR", None, CENT),
    "deutschmarks": Currency("DEM"),
    "deutsche marks": Currency("DEM"),
    "pesetas": Currency("ESP"),
    "drachmas": Currency("GRD"),
    "leva": Currency("BGN"),
    "forints": Currency("HUF"),
    "zloty": Currency("PLN"),
    "zlotys": Currency("PLN"),
    "dong": Currency("VND"),
    "naira": Currency("NGN"),
    "hryvnia": Currency("UAH"),
    "hryvnias": Currency("UAH"),
    "hryvnya": Currency("UAH"),
    "taka": Currency("BDT"),
    "cedis": Currency("GHS"),
    "baht": Currency("THB"),
}
ORDINARY = {
    "sol": "PEN",
    "soles": "PEN",
    "real": "BRL",
    "won": "KRW",
    "lei": "RON",
    "leu": "RON",
    "dong": "VND",
    "taka": "BDT",
    "kip": "LAK",
    "pula": "BWP",
    "tala": "WST",
    "leone": "SLE",
    "leones": "SLE",
    "dram": "AMD",
    "drams": "AMD",
    "lek": "ALL",
    "som": "KGS",
    "mark": "DEM",
    "marks": "DEM",
    "crown": "CZK",
    "crowns": "CZK",
    "rand": "ZAR",
    "r": "ZAR",
}
"""Names that are other words too, which need a sign of money beside them: the country, a large sum
or a price.
"""
NO_CENTS = frozenset("BIF CLP DJF GNF IDR ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF".split())
"""Currencies without a smaller unit in use (ISO 4217 gives most of them no decimals), so that
300.000 of them are thousands.
"""
LOWER = {code.lower(): Currency(code) for code in "USD EUR GBP CNY JPY AUD HKD INR CHF".split()}
"""Codes that are no words, and so are read in lower case too."""
MILLIONS = (("M", "", 6), ("", "m", 6), ("", "bn", 9))
"""What stands around a code where company reports give the unit of their tables, and the power of
ten: MUSD, USDm and USDbn.
"""


class Currencies(Struct, frozen=True):
    """The codes of ISO 4217, and the names by their spelling in lower case."""

    codes: Sequence[str]
    names: dict[str, Currency]


@cache
def currencies() -> Currencies:
    """Those that `languages.en.build` has written down."""
    return decode(Path(__file__).with_name("currencies.json").read_bytes(), type=Currencies)


NAME = Lexicon(lambda: currencies().names)


@cache
def codes() -> dict[str, Currency]:
    """Each code."""
    return {code: Currency(code) for code in currencies().codes}


def spelled_before(spelled: str) -> Currency | None:
    """What stands before an amount, as it is spelled."""
    return PREFIXES.get(spelled) or _coded(spelled)


def spelled_after(spelled: str) -> Currency | None:
    """The same behind it."""
    return SIGNS.get(spelled) or spelled_before(spelled)


def before_or_after() -> Iterator[str]:
    """All that these two know but the signs."""
    millions = (f"{front}{code}{end}" for code in codes() for front, end, _ in MILLIONS)
    return chain(codes(), millions, PREFIXES)


def _coded(spelled: str) -> Currency | None:
    """A code alone, or of millions."""
    known = codes()
    if spelled in known:
        return known[spelled]
    for front, end, power in MILLIONS:
        code = spelled.removeprefix(front).removesuffix(end)
        if code in known and spelled == f"{front}{code}{end}":
            return Currency(code, None, Decimal(10**power))
    return None


def resolved(context: ReadingContext, currency: Currency) -> tuple[str, bool]:
    """The ISO code, and whether the text left it to be assumed."""
    if currency.home is None:
        return currency.code, False
    home = context.currencies.get(currency.home)
    return home or currency.code, home is None or currency.home != "pound"
