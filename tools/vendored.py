"""Copy what is used of trafilatura into `factsheet.vendor`, from the release that is installed.

    python tools/vendored.py

trafilatura needs courlan, htmldate and urllib3 for downloads, metadata and links, none of which an
article's main text asks for; they bring Babel, dateparser and time zones, some 50 MB. So its text
extraction alone comes with us, unchanged but for the imports and the tests of attributes below.
"""

import shutil
from importlib.metadata import distribution
from pathlib import Path

VENDOR = Path(__file__).parent.parent / "src/factsheet/vendor"
MODULES = (
    "baseline core deduplication external htmlprocessing main_extractor readability_lxml settings "
    "utils xml xpaths"
).split()
INSTEAD = {
    "core.py": {
        "from .metadata import Document, extract_metadata\n": "from .settings import Document\n",
        "LOGGER =": "extract_metadata = None  # nobody here asks for it\n\nLOGGER =",
    },
    "utils.py": {
        "from courlan import fix_relative_urls, get_base_url\n": "",
        "LOGGER =": "fix_relative_urls = urljoin\n\n\ndef get_base_url(url):\n"
        '    return urljoin(url, "/")\n\n\nLOGGER =',
        "from unicodedata import normalize\n": "from unicodedata import normalize\n"
        "from urllib.parse import urljoin\n",
        "# response types\nfrom urllib3.response import HTTPResponse\n": "",
        "HtmlElement | HTTPResponse | Response": "HtmlElement | Response",
        "isinstance(htmlobject, HTTPResponse) or ": "",
    },
    "xpaths.py": {
        "re:test(@id, ": "@id and re:test(@id, ",
        "re:test(@class, ": "@class and re:test(@class, ",
        "re:test(@id|@class, ": "(@id or @class) and re:test(@id|@class, ",
        "re:test(@id|@style, ": "(@id or @style) and re:test(@id|@style, ",
        "@class and re:test(@class, '{_COMMENTS_CLASS}')": "contains(@class, 'omment') and "
        "re:test(@class, '{_COMMENTS_CLASS}')",
        "@class and re:test(@class, 'mvp-post-add-(?:box|wrap)|infinite-?scroll')": ""
        "(contains(@class, 'mvp-post-add-') or contains(@class, 'infinite')) and "
        "re:test(@class, 'mvp-post-add-(?:box|wrap)|infinite-?scroll')",
    },
    "xml.py": {
        "from importlib.metadata import version\n": "",
        'PKG_VERSION = version("trafilatura")': 'PKG_VERSION = "{version}"',
    },
}
"""By file: what is written there, and what stands in its place; each must be found.

The expressions find the same as they did, sooner: each `re:test` is a call of Python, which an
attribute that is not there, or that lacks what every alternative has, need not cost.
"""


def copy_to(folder: Path) -> None:
    """Write the package; a release that differs where we change it is refused."""
    release = distribution("trafilatura")
    package = Path(str(release.locate_file("trafilatura")))
    folder.mkdir(parents=True, exist_ok=True)
    for name in (*(f"{module}.py" for module in MODULES), "settings.cfg"):
        text = (package / name).read_text(encoding="utf-8")
        for old, new in INSTEAD.get(name, {}).items():
            if old not in text:
                raise SystemExit(f"{name} of trafilatura {release.version} has no {old!r}")
            text = text.replace(old, new.replace("{version}", release.version))
        (folder / name).write_text(text, encoding="utf-8")
    (licence,) = (each for each in release.files or () if each.name == "LICENSE")
    shutil.copyfile(str(release.locate_file(licence)), folder / "LICENSE")
    (folder / "__init__.py").write_text(
        f'"""Text extraction of trafilatura {release.version} by Adrien Barbaresi (Apache-2.0).\n\n'
        "tools/vendored.py copies it, without what only downloads, metadata and links need, and\n"
        'with expressions that call Python less often.\n"""\n',
        encoding="utf-8",
    )


if __name__ == "__main__":
    copy_to(VENDOR / "trafilatura")
