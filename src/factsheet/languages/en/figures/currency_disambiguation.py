"""Whose dollar, krone, rupee or pound an article means: that of the country it is about.

The web address of the publisher weighs most, then the dateline, then every mention.
"""

from collections import Counter
from collections.abc import Mapping
from urllib.parse import urlsplit

from factsheet.languages.en.lexicon.currencies import DOLLARS
from factsheet.model.document import Particulars
from factsheet.text.tokens import Tokens

PLACES = {
    "USD": "u.s. america american americans washington york california texas nasdaq nyse dow",
    "AUD": "australia australian australians sydney melbourne brisbane canberra queensland asx",
    "CAD": "canada canadian canadians toronto ottawa montreal vancouver alberta quebec ontario tsx",
    "NZD": "zealand zealander zealanders auckland wellington christchurch nzx kiwi",
    "SGD": "singapore singaporean singaporeans temasek sgx",
    "HKD": "hong kowloon hkex",
    "TWD": "taiwan taiwanese taipei",
    "JMD": "jamaica jamaican kingston",
    "TTD": "trinidad tobago",
    "FJD": "fiji fijian suva",
    "NAD": "namibia namibian windhoek",
    "SEK": "sweden swedish stockholm gothenburg malmö",
    "NOK": "norway norwegian norwegians oslo bergen",
    "DKK": "denmark danish danes copenhagen",
    "ISK": "iceland icelandic reykjavik",
    "CZK": "czech czechs prague czechia",
    "INR": "india indian indians delhi mumbai bengaluru bangalore chennai kolkata modi",
    "PKR": "pakistan pakistani pakistanis islamabad karachi lahore",
    "LKR": "lanka lankan colombo",
    "NPR": "nepal nepali nepalese kathmandu",
    "MXN": "mexico mexican mexicans",
    "PHP": "philippines philippine filipino filipinos manila",
    "ARS": "argentina argentine argentinian aires",
    "CLP": "chile chilean santiago",
    "COP": "colombia colombian bogota bogotá",
    "CUP": "cuba cuban havana",
    "CHF": "switzerland swiss zurich geneva bern",
    "XOF": "senegal senegalese dakar ivorian abidjan mali bamako",
    "XAF": "cameroon cameroonian gabon chad",
    "CDF": "congo congolese kinshasa",
    "RWF": "rwanda rwandan kigali",
    "KWD": "kuwait kuwaiti",
    "IQD": "iraq iraqi baghdad",
    "JOD": "jordan jordanian amman",
    "BHD": "bahrain bahraini manama",
    "DZD": "algeria algerian algiers",
    "TND": "tunisia tunisian tunis",
    "LYD": "libya libyan tripoli",
    "RSD": "serbia serbian belgrade",
    "AED": "uae emirates emirati dubai dhabi",
    "MAD": "morocco moroccan rabat casablanca",
    "SAR": "saudi riyadh jeddah aramco",
    "QAR": "qatar qatari doha",
    "YER": "yemen yemeni sanaa",
    "IRR": "iran iranian iranians tehran",
    "OMR": "oman omani muscat",
    "KES": "kenya kenyan kenyans nairobi mombasa",
    "UGX": "uganda ugandan kampala",
    "TZS": "tanzania tanzanian dodoma salaam",
    "SOS": "somalia somali mogadishu",
    "GBP": "britain british britons u.k. uk england english london scotland scottish wales £",
    "EGP": "egypt egyptian egyptians cairo",
    "LBP": "lebanon lebanese beirut",
    "SYP": "syria syrian damascus",
    "SDG": "sudan sudanese khartoum",
    "JPY": "japan japanese tokyo osaka nikkei",
    "CNY": "china chinese beijing shanghai shenzhen",
    "TRY": "turkey turkish türkiye ankara istanbul",
}
"""Words of one country, by the currency that is used there."""
SHARED_BY = {
    "$": "USD AUD CAD NZD SGD HKD TWD JMD TTD FJD NAD",
    "kr": "SEK NOK DKK ISK CZK",
    "rupee": "INR PKR LKR NPR",
    "peso": "MXN PHP ARS CLP COP CUP",
    "franc": "CHF XOF XAF CDF RWF",
    "dinar": "KWD IQD JOD BHD DZD TND LYD RSD",
    "dirham": "AED MAD",
    "riyal": "SAR QAR YER",
    "rial": "IRR OMR YER",
    "shilling": "KES UGX TZS SOS",
    "pound": "GBP EGP LBP SYP SDG",
    "penny": "GBP USD",
    "¥": "JPY CNY",
    "lira": "TRY",
}
"""The signs and names that several countries share, and those countries' currencies."""
DOMAINS = {
    "au": "AUD",
    "ca": "CAD",
    "nz": "NZD",
    "sg": "SGD",
    "hk": "HKD",
    "tw": "TWD",
    "jm": "JMD",
    "tt": "TTD",
    "fj": "FJD",
    "na": "NAD",
    "se": "SEK",
    "no": "NOK",
    "dk": "DKK",
    "is": "ISK",
    "cz": "CZK",
    "in": "INR",
    "pk": "PKR",
    "lk": "LKR",
    "np": "NPR",
    "mx": "MXN",
    "ph": "PHP",
    "ar": "ARS",
    "cl": "CLP",
    "ch": "CHF",
    "ke": "KES",
    "ug": "UGX",
    "tz": "TZS",
    "uk": "GBP",
    "eg": "EGP",
    "lb": "LBP",
    "jp": "JPY",
    "cn": "CNY",
    "ae": "AED",
    "sa": "SAR",
    "qa": "QAR",
    "us": "USD",
}
"""The currency of the country that a web address ends in."""
OPENING = 12
"""Tokens at the head of an article in which a dateline stands."""
WEIGHT_OF_PUBLISHER = 20
WEIGHT_OF_DATELINE = 3
SURE = 3
"""Times as often as America's that a country must be named before a dollar is its own."""


def find_currencies(tokens: Tokens, particulars: Particulars) -> Mapping[str, str]:
    """The currency of each shared sign or name in this article, where one is likely."""
    counts = Counter(tokens.word)
    for word in tokens.word[:OPENING]:
        counts[word] += WEIGHT_OF_DATELINE
    published = _published_in(particulars)
    found = {}
    for sign, codes in SHARED_BY.items():
        weights = {code: _weight(code, counts, published) for code in codes.split()}
        best = max(weights, key=lambda code: weights[code])
        if weights[best] and (sign != "$" or _is_home(best, weights)):
            found[sign] = best
    if found.get("$") in _prefixed(tokens):
        del found["$"]
    return found


def _prefixed(tokens: Tokens) -> set[str | None]:
    """The dollars that an article writes with their letters, HK$ or A$, so that $ is another's."""
    words = tokens.word
    return {
        DOLLARS.get(tokens[at - 1].upper())
        for at, word in enumerate(words)
        if word == "$" and tokens.glued(at) and words[at - 1].isalpha()
    } - {None}


def _published_in(particulars: Particulars) -> str | None:
    host = urlsplit(particulars.url or "").hostname or ""
    return DOMAINS.get(host.rpartition(".")[2])


def _weight(code: str, counts: Counter[str], published: str | None) -> int:
    mentions = sum(counts.get(word, 0) for word in PLACES[code].split())
    return mentions + (WEIGHT_OF_PUBLISHER if code == published else 0)


def _is_home(code: str, weights: dict[str, int]) -> bool:
    """Whether a bare dollar is this country's: the world's press writes US dollars bare too."""
    return weights[code] >= SURE * max(1, weights["USD"]) and weights[code] > SURE
