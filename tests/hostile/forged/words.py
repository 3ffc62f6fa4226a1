"""The words that whole files are forged of: who, did what, how much, when, and what is around."""

WHO = (
    "Halina Brandt", "Osei Larbi", "J. R. Quill", "Dr. Wren Ito", "the Tarn Water Board", "Kestrel Foods plc", "Nordvik ASA",
    "the mayor", "Ms. Okafor-Lindt", "María José Ñuflo", "Сергей Ив", "李明", "محمد علي", "Team 7", "O. P. Q. R. S.", "🦊 Labs",
    "St. Mary’s", "A", "al-Hakim", "McX", "ÉLAN", "e-Go", "3i", "the U.S. Dept. of Roads",
)  # fmt: skip


DID = (
    "raised", "lost", "will pay", "was fined", "has not sold", "said it had cut", "denied having spent", "may borrow", "hired",
    "reported", "earned, on paper,", "is said to owe", "promised", "withdrew", "recalled", "doubled to", "fell by", "rejected",
)  # fmt: skip


MUCH = (
    "$3.2bn", "€1.250.000,50", "US$ 7 million", "¥1 trillion", "£0", "-$5", "$(5)", "5–10%", "12½ per cent", "0.5 points", "99.999999%",
    "1,00,000 people", "3 x 10⁸ m", "٤٥٪", "𝟝%", "Ⅻ jobs", "one hundred and one thousand and one", "half a dozen", "tens of thousands",
    "1/3", "1e6", "$1" + "0" * 60, "0." + "0" * 80 + "1%", "1" * 400, "$1,2,3", "4,00,00.0.0", "№ 5", "12,5%", "2–1", "a third of a half",
    "10x", "tenfold", "1.2.3.4", "5'11\"", "20°C", "300 km/h", "CO₂", "$5m-$6m-$7m", "between 5 and 4 percent", "€£$5",
)  # fmt: skip


WHEN = (
    "on Monday", "by 31 February 2027", "in 10000", "in the year 0", "on 13/13/13", "since 1899", "two Tuesdays ago", "in Q5 2024",
    "from 2030 to 2020", "at 25:61", "next century", "for 999999999999 years", "every second leap day", "on 2026-W60-9", "in FY00/99",
    "the day after the day before yesterday", "in 5,000 BC", "on Jan. 0", "after 1e3 days", "between Easter and May 1st-3rd",
)  # fmt: skip


JOINTS = (
    ". ", ", ", " and ", "; ", " – ", "… ", "? ", "!\n", "\n\n", "\u2029", " (", ") ", "/", " but ", ", which ", " that ", ": “",
)  # fmt: skip


WRAPS = (
    "“{}”", "‘{}’", "\"{}\"", "«{}»", "„{}“", "''{}''", "({})", "[{}]", "*{}*", "> {}", "# {}", "- {}", "“‘“{}”’”", "\u202b{}\u202c",
    "\u2067{}\u2069", "{}\u200d", "<p>{}</p>", "“{}", "{}”", "1. {}", "| {} |", "{}\u0301\u0301\u0301", "﷽{}", "\u200b{}\u200b",
)  # fmt: skip


DAYS = (
    "2026-01-12", "2026-01-12T09:30:00Z", "2026-01-12T09:30:00+99:99", "12 Jan 2026", "yesterday", "1768210200", "-1", "0000-00-00",
    "99999999999999999999", "2026-13-01", "", "Mon, 32 Foo 2026 99:99:99 +9999", "２０２６-01-12", "2026-01-12" * 50, "\ud800",
)  # fmt: skip


TYPES: tuple[object, ...] = (
    "NewsArticle",
    ["Article", "Thing"],
    "LiveBlogPosting",
    "http://schema.org/Report",
    None,
    5,
    "x" * 500,
    [],
    {"@id": "#"},
)


CODECS = (
    *("utf-8",) * 8, "utf-8-sig", "utf-16", "utf-16-be", "utf-32-le", "cp1252", "gb18030", "shift_jis", "euc_kr", "koi8_r", "utf-7", "cp500",
)  # fmt: skip
