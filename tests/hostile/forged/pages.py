"""Pages and feeds as the systems of newspapers write them, with what their plugins left in them."""

import json
from random import Random

from tests.hostile.forged.prose import prose, sentence
from tests.hostile.forged.words import CODECS, DAYS, TYPES, WHO
from tests.hostile.mutants import ODD_TEXTS, nested, tampered


def _linked(random: Random) -> object:
    """JSON-LD: an article, or a graph of things that name each other."""
    person = {"@type": "Person", "name": random.choice(WHO), "@id": "#p", "worksFor": {"@id": "#o"}}
    article: dict[str, object] = {
        "@context": "https://schema.org", "@type": random.choice(TYPES), "headline": sentence(random),
        "datePublished": random.choice(DAYS), "dateModified": random.choice(DAYS), "author": random.choice((person, [person] * 3, "x", 5)),
        "publisher": {"@id": "#o", "name": random.choice(WHO)}, "articleBody": prose(random), "isPartOf": {"@id": "#a"}, "@id": "#a",
        "url": random.choice(ODD_TEXTS), "isAccessibleForFree": random.choice(("False", False, 0, None)),
        "liveBlogUpdate": [{"@type": "BlogPosting", "datePublished": day, "articleBody": sentence(random)} for day in DAYS[:5]],
    }  # fmt: skip
    form = random.randrange(5)
    if form == 0:
        return {"@graph": [article, person, {"@id": "#o", "@type": "Organization"}]}
    if form == 1:
        return [article, [article, [person]]]
    return tampered(random, article, random.choice((0, 1, 4)))


def _script(random: Random) -> str:
    told = json.dumps(_linked(random))
    form = random.randrange(8)
    if form == 0:
        told = nested("[", told, "]", 5_000)
    if form == 1:
        told = f"<!-- {told} -->//<![CDATA["
    if form == 2:
        told = told[:-1] + ",}" + told
    if form == 3:
        told = told.replace('"', "&quot;")
    return f'<script type="application/ld+json">{told}</script>'


OPENINGS = (
    "", "<!DOCTYPE html>", '<?xml version="1.0" encoding="utf-16"?>', "<!DOCTYPE x [<!ENTITY a 'a'><!ENTITY b '&a;&a;'>]>", "\ufeff",
    "<html><html lang=xx>", "<!--[if IE]>", "<base href='javascript:x'>", '<meta charset="utf-7">', '<meta charset="x-nothing">',
    '<meta http-equiv="refresh" content="0;url=http://a/">', "<frameset>", "<plaintext>", "<title>", "<svg><title>", "<template>",
)  # fmt: skip


AMID = (
    "<table><tr rowspan=99999 colspan=99999><td>1<td>2</table>", "<ul>" * 300, "<noscript>", "<!--", "</body></html>", "<textarea>",
    "<iframe srcdoc='<p>x'>", "<math><mi>", "&#xD800;&#x110000;&#0;&bogus;", "<p hidden>", '<div style="display:none">', "<select><option>",
    "<br>" * 200, "<a href=#>x</a>" * 50, "<time datetime='99999-99-99'>then</time>", "<blockquote>" * 40, "<sup>2</sup>", "<del>$9</del>",
    "<img alt='" + "x" * 2_000 + "'>", "<p " + " ".join(f"a{n}=1" for n in range(500)) + ">", "<ins>", "<ruby>漢<rt>5%</ruby>", "<wbr>",
    '<p class="byline author vcard dateline credit">', "<td>" * 60, "<dl><dt>Cost<dd>$5", "<h1>" * 9, "<style>p{}", "<bdo dir=rtl>", "\x0c",
)  # fmt: skip


def page(random: Random) -> bytes:
    """A page of a newspaper's system, with what its plugins left in it."""
    paragraphs = [
        f"<p>{prose(random)}</p>" if random.random() < 0.8 else random.choice(AMID)
        for _ in range(random.choice((1, 2, 4)))
    ]
    meta = "".join(
        f'<meta {random.choice(("property", "name"))}="{name}" content="{random.choice((*DAYS, *ODD_TEXTS, *WHO))}">'
        for name in (
            "og:title",
            "article:published_time",
            "author",
            "og:url",
            "description",
            "parsely-pub-date",
            "robots",
        )
    )
    body = nested("<div class='c'>", "".join(paragraphs), "</div>", random.choice((0, 1, 4, 400)))
    written = (
        f"{random.choice(OPENINGS)}<html><head><title>{sentence(random)}</title>{meta}{_script(random)}</head><body>"
        f"<nav><a href=/>Home</a></nav><main itemscope itemtype='http://schema.org/NewsArticle'><h1 itemprop=headline>"
        f"{sentence(random)}</h1><article itemprop=articleBody>{body}</article></main><footer>© {random.choice(WHO)}</footer>"
    )
    return _encoded(random, written)


def _encoded(random: Random, written: str) -> bytes:
    return written.encode(random.choice(CODECS), "replace")


XML_OPENINGS = (
    "<?xml version='1.0'?>", "", "<?xml version='1.1' encoding='x-none'?>", "<?xml version='1.0' encoding='utf-16'?>",
    "<!DOCTYPE r [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'><!ENTITY c '&b;&b;&b;&b;&b;&b;&b;&b;'>]>",
    "<!DOCTYPE r [<!ENTITY a SYSTEM 'file:///etc/passwd'>]>", "<!DOCTYPE r SYSTEM 'http://a.example/x.dtd'>", "\n\n <?xml version='1.0'?>",
)  # fmt: skip


def feed(random: Random) -> bytes:
    """RSS, Atom, RDF or a sitemap, with entities, bare namespaces and data that closes itself."""
    inner = random.choice(
        (
            "<![CDATA[{}]]>",
            "{}",
            "&lt;p&gt;{}&lt;/p&gt;",
            "&c;{}&a;",
            "<p xmlns='x'>{}</p>",
            "<![CDATA[{}]]>]]>",
        )
    )
    items = "".join(
        f"<{tag}><title>{random.choice(WHO)}</title><link href='http://a.example/{n}'>http://a.example/{n}</link><pubDate>{random.choice(DAYS)}"
        f"</pubDate><updated>{random.choice(DAYS)}</updated><content:encoded>{inner.format(prose(random))}</content:encoded><description>"
        f"{inner.format(prose(random))}</description><content type='{random.choice(('html', 'xhtml', 'text', 'x'))}'>{inner.format(prose(random))}"
        f"</content><loc>{random.choice(ODD_TEXTS)}</loc></{tag}>"
        for n in range(random.choice((0, 1, 3)))
        for tag in (random.choice(("item", "entry", "url", "sitemap")),)
    )
    root = random.choice(
        (
            "rss",
            "feed xmlns='http://www.w3.org/2005/Atom'",
            "rdf:RDF",
            "urlset",
            "sitemapindex",
            "r:rss",
        )
    )
    written = f"{random.choice(XML_OPENINGS)}<{root}><channel>{items}</channel></{root.split()[0]}>"
    return _encoded(random, written.replace("\0", ""))
