"""The documentation as a site: `make docs`."""

from pathlib import Path

from sphinx.application import Sphinx

from factsheet import __version__

project = "factsheet"
author = "The factsheet authors"
copyright = "2026 The factsheet authors"  # noqa: A001 - Sphinx's name
release = version = __version__

extensions = ["myst_parser"]
myst_heading_anchors = 3
myst_enable_extensions = ["colon_fence"]
nitpicky = True
exclude_patterns = ["site"]

html_theme = "furo"
html_title = f"factsheet {release}"
html_copy_source = False
html_show_sourcelink = False
# colours of code that are read on both grounds: axe asks for a contrast of 4.5
pygments_style = "a11y-high-contrast-light"
pygments_dark_style = "a11y-high-contrast-dark"

NAMED = {
    '<p class="caption" role="heading">': '<p class="caption" role="heading" aria-level="2">',
    '<aside class="sidebar-drawer">': '<aside class="sidebar-drawer" aria-label="All pages">',
    '<aside class="toc-drawer': '<aside aria-label="This page" class="toc-drawer',
    "<pre>": '<pre tabindex="0">',
    '<div id="search-results">': '<h1>Search</h1><div id="search-results">',
    '<div class="table-wrapper': '<div tabindex="0" class="table-wrapper',
}
"""What the theme leaves without a name, a level, a heading or a way to scroll it by keys."""


def name_regions(app: Sphinx, failure: Exception | None) -> None:
    """Mend that in every page."""
    if failure is None:
        for page in Path(app.outdir).glob("*.html"):
            html = page.read_text(encoding="utf-8")
            for left, named in NAMED.items():
                html = html.replace(left, named)
            page.write_text(html, encoding="utf-8")


def setup(app: Sphinx) -> None:
    """Called by Sphinx."""
    app.connect("build-finished", name_regions)
