"""The words that hostile inputs are made of, by what they are for."""

NAMES = """
Ann Lee|Lee|Dr. Ines Marsh|R. E. M.|D J T|Lantern|Lantern Ltd.|Orchid Bank plc|the World Bank|IBM|Riga|New York
|St. John's|Mr. X|O’Neil-Price|Zürich|北京|İzmir|the U.S.|the Fed|Team1|Jr.|Her Majesty|van der Berg|A|x
""".replace("\n", "").split("|")
FIGURES = """
5%|12.5 per cent|0.25 percentage points|25bps|-3%|1–2%|two thirds|$5m|€1,234,567.89|HK$4.35 billion|£2-3bn|5 to 10 million
|US$|¢50|¥|5 million rupees|Rs 10 crore|$1.5 trillion a year|doubled|tenfold|3x|half|no fewer than 300 jobs|4,000|12|1.2 GW
|one|a dozen|10^9|1e308|0x1F|٣٥|５％|Ⅻ|½|1/2|99999999999999999999999|0.0000001|1,2,3|1.2.3|00|#1|No. 5|5' 11"|-0|∞
|five hundred and two thousand|hundreds|20-odd|between 5 and|up to|more than|about|some 40|42nd|3-for-2|24/7|100,000-strong
""".replace("\n", "").split("|")
TIMES = """
Monday|next Friday|last month|two years ago|1/2/25|31/12/1999|2026-01-12|12 January 2026|Jan. 12|the 1990s|the third quarter|Q3
|FY2025/26|mid-March|the second week of March|noon|5 p.m. EST|24:00|25:61|February 30|9999|0000-00-00|year 10000|500 BC|Easter
|for three to five years|every other day|a year|since 2019|by June|until further notice|within 90 days|Christmas Eve 2025|today
|tomorrow|the day after|a decade earlier|'90s|this year and next|winter 2024-25|P3Y|1 Jan-31 Dec|the night before last
""".replace("\n", "").split("|")
VERBS = """
said|says that|raised|fell to|rose from|was fined|will pay|may pay|denied that|told reporters|did not|bought|plans to sell|were killed
|is worth|has been|expects|according to|added|asked for|is said to have|rejected a bid of|cut|grew by|warned|, who|which
""".replace("\n", "").split("|")
SMALL = "and|or|to|of|in|on|for|a|the|that|than|from|with|not|it|he|they|its|their|but|as|per|each|respectively".split(
    "|"
)
MARKS = [
    *"“|”|\"|'|‘|’|«|»|„|(|)|[|]|{|}|,|;|:|.|...|…|!|?|-|–|—|--|/|\\|&|*|•|#|@|+|=|~|`|^|_|<|>".split(
        "|"
    ),
    "|",
]
GAPS = (
    " ", " ", " ", "", ", ", " and ", " to ", "-", " - ", ". ", "\n", "\n\n", "\t", " | ", "\u00a0",
    "\u200b", "\u2028", "\r\n", "\r", "\f", "\u3000", "; ", ": ", "/",
)  # fmt: skip
NAUGHTY = (
    "\0", "\x07", "\x1b[31m", "\x1b]0;title\x07", "\x7f", "\x9b1m", "\ufeff", "\ufffe", "\uffff", "\u202e5\u202c",
    "\u200f", "\u2066", "\u00ad", "\u0300\u0301", "e\u0301", "İ", "İ\u180e", "ß", "ﬁ", "ǆ", "ŉ", "⼿T嬽0x", "👩‍👩‍👧", "🇱🇻",
    "\U0001d7d8%", "\U000e0001", "\U0010ffff", "ᚠᛇᚻ", "ا\u0644", "ก็็็็็", "Z\u0351\u036b\u0343", "&#0;", "&lt;script&gt;",
    "<script>alert(1)</script>", "]]>", "-->", "<!--", "</article>", "<p>", "&amp;amp;", "%s%n", "{{7*7}}", "${x}", "=1+1",
    "@SUM(A1)", "'; DROP TABLE versions;--", "../../etc/passwd", "file:///etc/passwd", "javascript:alert(1)", "http://a:b@c/",
    "http://xn--a/", "http://[::1]/", "NaN", "sNaN", "Infinity", "null", "undefined", "true", "a" * 300, "9" * 300, "(" * 80,
    "\"" * 41, ". " * 40, "I. " * 30, "\n" * 50, "# ", "---\n", "**", "[x](http://y)", "> ", "```", "Source: ", "By ", "(Reuters) - ",
)  # fmt: skip
"""Controls, directions, joined and split letters, markup, formulas, and what files may spell."""
SENTENCES = (
    "Lantern, the maker of lamps, raised $5 million in a round led by Orchid Bank on Monday.",
    "“Sales rose 12% in the third quarter,” said Ann Lee, its chief executive.",
    "The city will cut 300 jobs by June 2027, Mayor Ines Marsh told reporters.",
    "Profit fell to €1.2 million from €2.4 million a year earlier.",
    "Police said that four people were killed and two dozen injured when a bridge gave way.",
    "It has paid, or will pay, about £30 a share for the ferry line, which it bought in 2019.",
    "RIGA, Jan 12 (Reuters) - The port handled 2.1 million tonnes, up 4.5 per cent.",
    "Wages could double within three to five years, according to a study of 1,200 firms.",
    "She denied that the dam cost $900m: “We never spent that.”",
    "Correction: an earlier version said that 40 boats sank; the number is 14.",
    "1. Rents: $1,450 a month\n2. Fares: $2.75 each way\n3. Milk: $1.09",
    "Year | Revenue | Profit\n2024 | $3.1bn | $210m\n2025 | $3.4bn | $195m",
)
"""Prose to be spoiled."""
