"""Page furniture, by its wording: newsletters, links to more, calls to share, credits, notices."""

import re

LONGEST = 360
"""Characters of a paragraph that may be page furniture; a longer one is somebody's prose."""
PICTURED = (
    r"[(\[](?:(?:file|ap|afp|reuters) )?(?:photo|image|picture|credit|courtesy)\b"
    r"[^()\[\]]{0,80}[)\]]\.?$"
)
"""A caption's last words."""
BEGINS = re.compile(
    r"""
      (?:please\s+)?(?:sign|signing)\s+up\s+(?:for|to|here|now|below)\b
    | subscribe\s*(?:$|to\b|now\b|here\b|today\b|for\b|and\b)
    | (?:please\s+)?follow\s+(?:us\b|our\b|live\s+updates\b|[@#])
    | follow\s+.{1,60}\bon\s+(?:twitter|x\b|facebook|instagram|tiktok|threads|bluesky|telegram)
    | join\s+(?:our\b|the\s+(?:conversation|discussion)\b|thought-provoking\b|us\s+on\b)
    | (?:read|see|watch|listen|more)(?:\s+(?:more|also|next|now|on|here))*\s*[:>»]
    | (?:read|see|learn|find\s+out)\s+more\b.{0,80}$
    | (?:also\s+read|see\s+also|related|recommended|trending)\b.{0,20}(?:[:>»]|$)
    | (?:don't\s+miss|must\s+read|editor's\s+picks?)\b.{0,20}(?:[:>»]|$)
    | related\s+(?:articles?|stories|topics?|content|links?|posts?|coverage|reading)\b
    | more\b.{0,20}\bfrom\s.{0,30}$
    | .{0,20}\bmust[- ]reads?\b.{0,20}$
    | (?:most|more)\s+(?:read|popular|viewed|from|in|on|stories|news)\b.{0,40}$
    | recommended\s+(?:videos?|stories|articles?|reading|for\s+you)\b
    | (?:click|tap)\s+(?:here|the\s+link|below|play)\b
    | swipe\s+(?:left|right|up|down|across|through|for|to)\b.{0,60}$
    | (?:let\s+us\s+know|tell\s+us|have\s+your\s+say|what\s+do\s+you\s+think)\b.{0,80}$
    | (?:leave|post|add|write|view|show|hide)\s+(?:a|your|all|the)?\s*comments?\b.{0,40}$
    | (?:comments|commenting)\s+(?:is|are|has|have)\s+(?:now\s+)?(?:closed|moderated|disabled)\b
    | .{0,60}\b(?:display|user|screen)\s*names?\b.{0,120}\bcomment
    | (?:get|got|have|do\s+you\s+have)\s+(?:a|any)\s+(?:news\s+)?(?:story|tip)\b.{0,30}\?
    | get\s+(?:in\s+touch|all\s+the|the\s+latest|our|breaking|exclusive|your\s+daily)\b
    | for\s+(?:more|all\s+the\s+latest|the\s+latest)\b.{0,60}\b(?:stories|news|updates|click)\b
    | check\s+out\s+(?:more|our|the\s+latest|all)\b
    | download\s+(?:the|our)\b.{0,40}\bapps?\b
    | (?:share|save|print|email|comments?|advertisement|sponsored|loading)\b.{0,30}$
    | (?:skip\s+to\s+content|article\s+content|image\s+source|text\s+size)\b.{0,30}$
    | (?:story\s+continues|continue\s+reading|this\s+advertisement)\b.{0,30}$
    | (?:share|tweet|send)\s+(?:this|on|via|to)\b.{0,60}$
    | (?:log|sign)\s+in\s+(?:or|to)\b
    | (?:already\s+a|become\s+a)\s+(?:subscriber|member)\b
    | (?:enjoying|thank\s+you\s+for|thanks\s+for)\s+(?:our|reading|visiting|subscribing)\b
    | (?:copyright|©|\(c\))\s
    | (?:e-?mail|contact|write\s+to|reach)\b.{0,60}\S@\S
    | our\s+standards\s*:
    | (?:with\s+|additional\s+){0,2}(?:reporting|writing|editing|compiled|edited)\s+by\b
    | (?:with\s+files|additional\s+reporting)\s+from\s+(?:the\s+)?(?-i:[A-Z])
    | (?:tags?|topics?|filed\s+under|categories|posted\s+in)\s*:
    | support\s+(?:our|independent|quality)\b.{0,80}\bjournalism\b
    | stay\s+informed\b
    | \d{1,2}[\s-]*min(?:ute)?s?[\s-]+read\b.{0,20}$
    | \d+\s+comments?$
    | (?:photo|image|picture|video|photograph)s?\s*(?:by|credit|source|courtesy)?\s*[:/]
    """,
    re.IGNORECASE | re.VERBOSE,
)
HOLDS = {
    "sign": r"\bsign(?:ing)? up\b.{0,80}\b(?:newsletters?|e-?mails?|inbox|alerts?)\b",
    "subscrib": r"\bsubscrib(?:e|ing)\b.{0,80}\b(?:newsletters?|e-?mails?|inbox|alerts?)\b",
    "newsletter": r"\bnewsletters?\b.{0,60}\b(?:sign up|subscribe|inbox|download it)\b",
    "podcast": r"\bpodcast\b.{0,60}\b(?:sign up|subscribe|inbox|download it)\b",
    "app": r"\bapp\b.{0,60}\b(?:sign up|subscribe|inbox|download it)\b",
    "your inbox": r"\b(?:in|to|into) your inbox\b",
    "policy": r"\b(?:privacy|cookie|comment(?:ing|s)?) policy\b",
    "notice": r"\b(?:privacy|cookie) notice\b",
    "guidelines": r"\bcomment(?:ing|s)? guidelines\b",
    "terms of": r"\bterms of (?:use|service)\b.{0,60}\b(?:apply|agree|privacy)\b",
    "terms and": r"\bterms and conditions\b.{0,60}\b(?:apply|agree|privacy)\b",
    "commission": r"\b(?:affiliate|earn (?:us )?a) commission\b",
    "may not be": r"\bmay not be (?:published|reproduced|redistributed|copied)\b",
    "javascript": r"\b(?:enable|turn on) javascript\b",
    "your browser": r"\byour browser (?:does not|doesn['’]t)\b",
    "to this": r"\bcontribut(?:ed|ing) (?:reporting )?to this (?:report|story|article|piece)\b",
    "bookmark": r"\bbookmark\b.{0,40}\b(?:site|page|\.com)\b",
    "whitelist": r"\bwhitelist\b.{0,40}\b(?:site|page|\.com)\b",
    "click here": r"\bclick here to (?:get|subscrib|sign|join|download|read|watch|comment|donat)",
    "follow": r"\bfollow\b.{0,40}\bon (?:twitter|facebook|instagram|tiktok)\b.{0,40}$",
    "photo": PICTURED,
    "image": PICTURED,
    "picture": PICTURED,
    "credit": PICTURED,
    "courtesy": PICTURED,
}
"""What page furniture holds, by a word of it; most paragraphs have none of the words.

In small letters, as the paragraph that is searched.
"""
ELSEWHERE_BEGINS = (
    *("lesen sie auch", "lesen sie mehr", "mehr zum thema", "zum thema:", "auch interessant"),
    *("à lire aussi", "a lire aussi", "lire aussi", "lisez aussi", "à voir aussi", "voir aussi"),
    *("lee también", "lea también", "lee más", "te puede interesar", "le puede interesar"),
    *("leggi anche", "leggi tutto", "potrebbe interessarti", "leia também", "leia mais"),
    *("veja também", "lees ook", "lees meer", "läs också", "läs även", "läs mer", "les også"),
    *("læs også", "baca juga", "ayrıca okuyun", "ilgili haber", "相关阅读", "相关新闻", "延伸阅读"),
    *("推荐阅读", "责任编辑", "責任編輯", "関連記事", "続きを読む", "あわせて読みたい"),
    *("foto:", "fotos:", "bildquelle:", "imagen:", "imagem:", "crédit photo", "crédits photo"),
)
"""How page furniture begins where it is not in English."""
PHRASES = (
    *("all rights reserved", "browser version with limited support", "you can unsubscribe"),
    *("check out at any time",),
    *("unseren newsletter", "unserem newsletter", "newsletter abonnieren", "notre newsletter"),
    *("nos newsletters", "nuestra newsletter", "nuestro boletín", "nostra newsletter"),
    *("nossa newsletter", "onze nieuwsbrief", "vårt nyhetsbrev", "vores nyhedsbrev"),
    *("alle rechte vorbehalten", "tous droits réservés", "todos los derechos reservados"),
    *("tutti i diritti riservati", "todos os direitos reservados", "版权所有", "無断転載"),
)
"""What stands in page furniture only, word for word."""
ELSEWHERE_IS = frozenset(
    "anzeige werbung publicité publicidad pubblicità publicidade reklam advertentie 广告".split()
)
"""An advertisement's whole label."""


def is_furniture(text: str) -> bool:
    """Whether a paragraph is the page's word and not the article's."""
    if len(text) > LONGEST:
        return False
    words = text.lstrip(" *•-–—>_")
    if not words or BEGINS.match(words):
        return True
    lowered = words.lower()
    return (
        any(word in lowered and re.search(holds, lowered) for word, holds in HOLDS.items())
        or lowered.startswith(ELSEWHERE_BEGINS)
        or lowered.rstrip(" :") in ELSEWHERE_IS
        or any(map(lowered.__contains__, PHRASES))
    )
