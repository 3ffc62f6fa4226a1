"""Stated dates -> days; a date that could be read in two ways is none."""

import re
from datetime import date

MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "january jan januar jänner janvier enero ene gennaio gen janeiro januari ocak",
            "february feb februar février févr febrero febbraio fevereiro fev februari şubat",
            "march mar märz mär mrz mars marzo março maart mrt mart",
            "april apr avril avr abril abr aprile nisan",
            "may mai mayo maggio mag maio mei maj mayıs",
            "june jun juni juin junio giugno giu junho haziran",
            "july jul juli juillet juil julio luglio lug julho temmuz",
            "august aug août agosto augustus augusti ağustos",
            "september sept sep septembre septiembre settembre setembro eylül",
            "october oct oktober okt octobre octubre ottobre ott outubro ekim",
            "november nov novembre noviembre novembro kasım",
            "december dec dezember dez décembre déc diciembre dic dicembre dezembro desember "
            "aralık",
        ),
        start=1,
    )
    for name in names.split()
}
"""In the languages of most news pages; none of these words is a month of two."""
YEARS = range(1900, 2200)
ISO_DAY = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)")
COMPACT_DAY = re.compile(r"(\d{4})(\d\d)(\d\d)(?!\d)")
DAY_MONTH_YEAR = re.compile(
    r"\b(\d{1,2})(?:st|nd|rd|th|er|º|\.)?[\s-]+(?:de\s+)?([^\W\d_]{3,10})\.?,?[\s-]+(?:del?\s+)?(\d{4})\b"
)
MONTH_DAY_YEAR = re.compile(r"\b([^\W\d_]{3,10})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b")
EAST_ASIAN_DAY = re.compile(r"(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]")
NUMERIC_DAY = re.compile(r"\b(\d{1,2})([./-])(\d{1,2})\2(\d{4})\b")
URL_DAY = re.compile(r"/((?:19|20)\d\d)/(\d\d?|[a-z]{3})/(\d\d?)(?=/|$|[^\d])")
CHANGED = (
    *("updated", "last updated", "modified", "last modified", "last edited"),
    *("aktualisiert", "zuletzt aktualisiert", "mis à jour", "modifié", "actualizado"),
    *("última actualización", "aggiornato", "ultimo aggiornamento", "atualizado", "bijgewerkt"),
    *("oppdatert", "uppdaterad", "opdateret", "güncelleme", "更新", "最終更新"),
)
"""How a line begins that tells when an article was changed, and not when it was published."""
LABELS = (
    "published posted updated modified created date dated on first originally last edited "
    "veröffentlicht erstellt stand datum am um uhr den "
    "publié publiée paru le à modifié mis jour publicado publicada actualizado fecha el de del las "
    "pubblicato pubblicata aggiornato il alle ore atualizado em às gepubliceerd bijgewerkt op om "
    "publisert oppdatert publicerad uppdaterad publiceret opdateret kl yayınlanma güncelleme "
    "tarihi at utc gmt bst est edt cet cest mez mesz pst pdt et ist am pm a m p 发布 公開 掲載 更新"
)
WEEKDAYS = (
    "mon monday tue tues tuesday wed wednesday thu thur thurs thursday fri friday sat saturday sun "
    "sunday montag dienstag mittwoch donnerstag freitag samstag sonntag lundi mardi mercredi jeudi "
    "vendredi samedi dimanche lunes martes miércoles jueves viernes sábado domingo lunedì martedì "
    "mercoledì giovedì venerdì sabato domenica segunda terça quarta quinta sexta feira "
    "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag"
)
DATE_WORDS = frozenset((*LABELS.split(), *WEEKDAYS.split(), *MONTHS))
DATE_NUMBER = re.compile(
    r"\d{1,4}(?:st|nd|rd|th|er|am|pm|z|h\d{0,2}|t\d\d)?|(?:\d{1,4}[年月日时時分년월일])+\d{0,2}"
)
"""What a date line is made of."""
LONGEST = 80
"""Characters of a string that still is a date and nothing else."""


def day(stated: str) -> date | None:
    """The day of a date or a time stamp, as it stands there: no time zone is applied."""
    text = stated.strip()[:LONGEST]
    for pattern in (ISO_DAY, COMPACT_DAY):
        found = pattern.match(text)
        if found:
            return _valid(int(found[1]), int(found[2]), int(found[3]))
    return named_day(text) or _numeric(text)


def named_day(text: str) -> date | None:
    """The first day in a text that gives its month as a word."""
    eastern = EAST_ASIAN_DAY.search(text)
    if eastern:
        return _valid(int(eastern[1]), int(eastern[2]), int(eastern[3]))
    for found in DAY_MONTH_YEAR.finditer(text):
        month = MONTHS.get(found[2].lower())
        if month:
            return _valid(int(found[3]), month, int(found[1]))
    for found in MONTH_DAY_YEAR.finditer(text):
        month = MONTHS.get(found[1].lower())
        if month:
            return _valid(int(found[3]), month, int(found[2]))
    return None


def is_date_line(text: str) -> bool:
    """Whether a line holds a date, and no more than its label, its weekday and its time of day."""
    if len(text) > LONGEST or day_in(text) is None:
        return False
    words = re.findall(r"\w+", text.lower())
    return all(word in DATE_WORDS or DATE_NUMBER.fullmatch(word) for word in words)


def day_in(text: str) -> date | None:
    """The first day that a line gives, by number or by name."""
    found = re.search(r"(?<!\d)\d{4}-\d\d-\d\d", text)
    return day(found[0]) if found else day(text)


def url_day(url: str) -> date | None:
    """The day in the path of an address, where year, month and day stand one below the other."""
    found = URL_DAY.search(url.lower())
    if not found:
        return None
    month = MONTHS.get(found[2]) if found[2].isalpha() else int(found[2])
    return _valid(int(found[1]), month or 0, int(found[3]))


def _numeric(text: str) -> date | None:
    found = NUMERIC_DAY.search(text)
    if not found:
        return None
    first, second, year = int(found[1]), int(found[3]), int(found[4])
    if found[2] == "." or first > 12 or first == second:
        return _valid(year, second, first)
    return _valid(year, first, second) if second > 12 else None


def _valid(year: int, month: int, day_of_month: int) -> date | None:
    try:
        return date(year, month, day_of_month) if year in YEARS else None
    except ValueError:
        return None
