"""One page of each kind, as it lies in the built portal."""

import urllib.parse

PAGES = {
    "home": "/",
    "section": "/services/",
    "section-without-list": "/help/",
    "service": "/services/assistive-devices/",
    "policy": "/plans/linqing/",
    "wide-tables": "/plans/compare/",
    "notice": "/notices/reading-amounts/",
    "charts": "/docs/charts/",
    "page": "/help/how-to-use/",
    "definitions": "/plans/",
    "glossary": "/about/glossary/",
    "event": "/notices/disability-day/",
    "dataset": "/plans/open-data/",
    "statement": "/about/accessibility/",
    "questions": "/help/faq/",
    "departments": "/departments/",
    "organisation": "/departments/housing/",
    "interpretation": "/departments/matrix/",
    "tables": "/docs/tables/",
    "english": "/about/english/",
    "tags": "/tags/",
    "tag": "/tags/%E8%A1%A5%E8%B4%B4/",
    "site-map": "/site-map/",
    "recordings": "/media/",
    "emergency": "/notices/rainstorm/",
    "press-conference": "/notices/press-conference/",
    "video": "/topics/sign-language-booking/",
    "audio": "/notices/audio-notice/",
    "not-found": "/404.html",
}

# Servers show it for any address, so there is only one.
ONLY_STANDARD = {"not-found"}

EDITIONS = {"standard": "", "elder": "/elder"}

# The reader's choice, and what the system asks for.
SCHEMES = {
    "default": {},
    "system-dark": {"color_scheme": "dark"},
    "more-contrast": {"contrast": "more"},
    "dark": {"scheme": "dark"},
    "black-on-white": {"scheme": "black-on-white"},
    "white-on-black": {"scheme": "white-on-black"},
    "yellow-on-black": {"scheme": "yellow-on-black"},
    "blue-on-yellow": {"scheme": "blue-on-yellow"},
}


def editions(page):
    """The editions that a page comes in."""
    return ["standard"] if page in ONLY_STANDARD else list(EDITIONS)


def address(page, edition):
    """The path of a page in an edition."""
    return EDITIONS[edition] + PAGES[page]


def all_addresses(folder):
    """The paths of all pages below the site's folder, but not of pages that only lead elsewhere."""
    for file in sorted(folder.rglob("index.html")):
        if 'http-equiv="refresh"' in file.read_text(encoding="utf-8"):
            continue
        yield "/" + urllib.parse.quote(file.parent.relative_to(folder).as_posix() + "/").removeprefix("./")
