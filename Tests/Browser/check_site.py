"""Checks the built site in Chromium: every kind of page, in both editions and all schemes.

    python check_site.py PUBLIC_FOLDER [--quick]

Prints a line for each failure and counts at the end; ends with 1 when there were failures.
"""

import argparse
import json
import pathlib
import sys

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright

from sample_pages import EDITIONS, PAGES, SCHEMES, address
from site_server import SiteServer

TARGET = {"standard": 44, "elder": 60}
SMALLEST_TEXT = {"standard": 16, "elder": 20}
BODY_TEXT = {"standard": 18, "elder": 24}
STORAGE = "sitegen-preferences"
AXE_TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "wcag2aaa", "best-practice"]

SCROLLS_SIDEWAYS = """() => {
  const width = document.documentElement.clientWidth;
  return document.documentElement.scrollWidth > width
    ? [...document.querySelectorAll('body *')].filter((e) => {
        if (e.closest('.table-scroll, pre, .skip-links')) return false;
        return e.getBoundingClientRect().right > width + 1;
      }).slice(0, 3).map((e) => e.outerHTML.slice(0, 100))
        .concat(['scrollWidth ' + document.documentElement.scrollWidth])
    : [];
}"""

# Links within a sentence may be small; every other control has the full size.
SMALL_TARGETS = """(size) => {
  const isInline = (e) => e.matches('.footnote-ref a') || e.matches('p a, li a, dd a, td a, th a') && [...e.parentNode.childNodes]
    .some((n) => n !== e && n.nodeType === 3 && n.data.trim());
  return [...document.querySelectorAll('a[href], button, input, summary')].filter((e) => {
    const target = e.closest('label') || e;
    const style = getComputedStyle(target);
    if (!target.getClientRects().length || style.visibility === 'hidden') return false;
    if (e.closest('.skip-links')) return false;
    if (isInline(e)) return false;
    const box = (e.closest('.need') || target).getBoundingClientRect();
    return box.height < size - 0.5 || box.width < size - 0.5;
  }).map((e) => {
    const box = e.getBoundingClientRect();
    return `${box.width.toFixed(1)}×${box.height.toFixed(1)} ${e.outerHTML.slice(0, 120)}`;
  });
}"""

SMALL_TEXT = """(size) => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found = new Set();
  for (let n = walker.nextNode(); n; n = walker.nextNode()) {
    const e = n.parentElement;
    if (!n.data.trim() || e.closest('script, template') || !e.getClientRects().length) continue;
    const px = parseFloat(getComputedStyle(e).fontSize);
    if (px < size - 0.05) found.add(px + ' ' + e.outerHTML.slice(0, 80));
  }
  return [...found];
}"""

# Lines of running text longer than 40 characters (30 in the elder edition).
LONG_LINES = """(most) => [...document.querySelectorAll('main :is(p, li, dd)')].filter((e) => {
  const style = getComputedStyle(e);
  if (e.closest('table, .needs, nav, .terms, .site-map, .footnotes') || !e.getClientRects().length) return false;
  return e.clientWidth - parseFloat(style.paddingLeft) > (most + 0.6) * parseFloat(style.fontSize)
    && e.getClientRects()[0].height > 1.9 * parseFloat(style.lineHeight);
}).map((e) => e.outerHTML.slice(0, 80))"""

CLIPPED = """() => [...document.querySelectorAll('body *')].filter((e) => {
  const style = getComputedStyle(e);
  if (e.closest('.table-scroll, pre, template') || style.overflow === 'visible') return false;
  return e.scrollHeight > e.clientHeight + 2 || e.scrollWidth > e.clientWidth + 2;
}).map((e) => e.outerHTML.slice(0, 80))"""

TEXT_SPACING = """* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }"""

FOCUS_FACTS = """() => {
  const e = document.activeElement;
  if (!e || e === document.body) return null;
  const box = e.getBoundingClientRect();
  let style = getComputedStyle(e);
  if (e.matches('.need a')) style = getComputedStyle(e, '::after');
  if (e.matches('.preferences input')) style = getComputedStyle(e.closest('label'));
  const x = Math.min(Math.max(box.left + box.width / 2, 0), innerWidth - 1);
  const y = Math.min(Math.max(box.top + box.height / 2, 0), innerHeight - 1);
  const top = document.elementFromPoint(x, y);
  return {
    name: e.outerHTML.slice(0, 90),
    outline: style.outlineStyle === 'none' ? 0 : parseFloat(style.outlineWidth),
    isSeen: box.bottom > 0 && box.top < innerHeight,
    isCovered: !(top && (e.contains(top) || top.contains(e))),
    order: [...document.querySelectorAll('*')].indexOf(e),
    href: e.getAttribute('href'),
  };
}"""


class Checks:
    """Runs the checks and keeps count."""

    def __init__(self, browser, base):
        self.browser = browser
        self.base = base
        self.failures = []
        self.count = 0

    def expect(self, is_right, where, what):
        self.count += 1
        if not is_right:
            self.failures.append(f"{where}: {what}")

    def open(self, page, edition, *, width=1280, height=900, scheme=None, stored=None, **options):
        """Opens a page in a context of its own; the caller closes it."""
        stored = dict(stored or {}, **({"scheme": scheme} if scheme else {}))
        context = self.browser.new_context(
            viewport={"width": width, "height": height}, **options)
        if stored:
            context.add_init_script(
                f"localStorage.setItem({STORAGE!r}, {json.dumps(json.dumps(stored))})")
        tab = context.new_page()
        where = f"{page} {edition} {width}px {scheme or ''}".strip()
        tab.on("console", lambda message: self.expect(False, where, f"console: {message.text}"))
        tab.on("pageerror", lambda error: self.expect(False, where, f"script: {error}"))
        tab.on("request", lambda request: self.expect(
            request.url.startswith((self.base, "data:")), where, f"request to {request.url}"))
        tab.goto(self.base + address(page, edition))
        return tab, where

    def axe(self):
        """axe-core finds nothing, whatever the scheme."""
        axe = Axe()
        for page in PAGES:
            for edition in EDITIONS:
                for name, options in SCHEMES.items():
                    tab, where = self.open(page, edition, **options)
                    results = axe.run(tab, options={"runOnly": AXE_TAGS}).response
                    for violation in results["violations"]:
                        for node in violation["nodes"]:
                            self.expect(False, f"{where} {name}", f"axe {violation['id']}: "
                                        f"{node['html'][:120]} {node['failureSummary'][:200]}")
                    self.count += 1
                    tab.context.close()

    def layout(self):
        """Nothing scrolls sideways, is cut off, too small or too long, at any width and size."""
        for page in PAGES:
            for edition in EDITIONS:
                for width in (320, 768, 1280, 2560):
                    tab, where = self.open(page, edition, width=width)
                    self.measure(tab, where, edition)
                    if width in (320, 1280):
                        self.spacing(tab, where)
                    tab.context.close()
                for stored in ({"size": "200"}, {"size": "200", "letters": "widest", "lines": "widest"}):
                    for width in (320, 1280):
                        tab, where = self.open(page, edition, width=width, stored=stored)
                        found = tab.evaluate(SCROLLS_SIDEWAYS)
                        self.expect(not found, f"{where} {stored}", f"scrolls sideways: {found}")
                        tab.context.close()

    def measure(self, tab, where, edition):
        found = tab.evaluate(SCROLLS_SIDEWAYS)
        self.expect(not found, where, f"scrolls sideways: {found}")
        found = tab.evaluate(SMALL_TARGETS, TARGET[edition])
        self.expect(not found, where, f"small targets: {found}")
        found = tab.evaluate(SMALL_TEXT, SMALLEST_TEXT[edition])
        self.expect(not found, where, f"small text: {found}")
        found = tab.evaluate(LONG_LINES, 40 if edition == "standard" else 30)
        self.expect(not found, where, f"long lines: {found}")
        size = tab.evaluate("parseFloat(getComputedStyle(document.body).fontSize)")
        self.expect(size >= BODY_TEXT[edition], where, f"body text of {size}px")
        justified = tab.evaluate(
            "[...document.querySelectorAll('*')].filter(e => getComputedStyle(e).textAlign === 'justify').length")
        self.expect(not justified, where, "justified text")

    def spacing(self, tab, where):
        """The reader's own spacing (WCAG 1.4.12) loses nothing. CSSOM, because of the policy."""
        tab.evaluate("""(css) => { const sheet = new CSSStyleSheet(); sheet.replaceSync(css);
          document.adoptedStyleSheets = [sheet]; }""", TEXT_SPACING)
        for script in (SCROLLS_SIDEWAYS, CLIPPED):
            found = tab.evaluate(script)
            self.expect(not found, where, f"with wide spacing: {found}")

    def keyboard(self):
        """Tab goes through the page in its order, and where it is can be seen."""
        for page in PAGES:
            for edition in EDITIONS:
                tab, where = self.open(page, edition)
                last, seen = -1, 0
                while True:
                    tab.keyboard.press("Tab")
                    fact = tab.evaluate(FOCUS_FACTS)
                    if fact is None or fact["order"] <= last:
                        break
                    last = fact["order"]
                    seen += 1
                    self.expect(seen > 1 or fact["href"] == "#main", where, f"first stop is {fact}")
                    ring = 3 if edition == "standard" else 4
                    self.expect(fact["outline"] >= ring, where, f"focus cannot be seen: {fact}")
                    self.expect(fact["isSeen"] and not fact["isCovered"], where, f"covered: {fact}")
                focusable = tab.evaluate(
                    "[...document.querySelectorAll('a[href], button, input, summary, [tabindex=\"0\"]')]"
                    ".filter(e => e.checkVisibility()).length")
                self.expect(seen == focusable, where, f"{seen} stops, {focusable} controls")
                tab.context.close()

    def skip_link(self):
        for edition in EDITIONS:
            tab, where = self.open("service", edition)
            tab.keyboard.press("Tab")
            tab.keyboard.press("Enter")
            self.expect(tab.evaluate("document.activeElement.id") == "main", where, "skip link")
            tab.context.close()

    def preferences(self):
        """The panel opens, says what it did, remembers, resets and gives the focus back."""
        axe = Axe()
        for edition in EDITIONS:
            tab, where = self.open("service", edition)
            toggle = tab.locator("#preferences-toggle")
            toggle.focus()
            tab.keyboard.press("Enter")
            self.expect(toggle.get_attribute("aria-expanded") == "true", where, "panel opens")
            panel = tab.locator("#preferences")
            found = tab.evaluate(SMALL_TARGETS, TARGET[edition])
            self.expect(not found, where, f"small targets in the panel: {found}")
            results = axe.run(tab, options={"runOnly": AXE_TAGS}).response
            for violation in results["violations"]:
                self.expect(False, where, f"panel: axe {violation['id']}: {violation['nodes'][0]['html']}")
            before = tab.evaluate("parseFloat(getComputedStyle(document.body).fontSize)")
            for _ in range(4):
                tab.keyboard.press("ArrowRight")
            after = tab.evaluate("parseFloat(getComputedStyle(document.body).fontSize)")
            self.expect(abs(after - 2 * before) < 0.1, where, f"text {before} to {after}")
            status = panel.get_by_role("status")
            self.expect("2" in status.inner_text(), where, f"status: {status.inner_text()}")
            for name in ("links", "ruler"):
                panel.locator(f"input[name={name}]").check()
            self.expect(tab.locator(".ruler").is_visible(), where, "ruler shows")
            tab.reload()
            self.expect(tab.evaluate("document.documentElement.dataset.size") == "200", where, "remembered")
            self.expect(tab.locator(".ruler").is_visible(), where, "ruler remembered")
            tab.locator("#preferences-toggle").press("Enter")
            panel.get_by_role("button").first.wait_for()
            panel.locator(".choices-row").last.get_by_role("button").first.click()
            kept = tab.evaluate("['size', 'links', 'ruler'].filter(n => n in document.documentElement.dataset)")
            self.expect(kept == [], where, f"reset leaves {kept}")
            self.expect(status.inner_text() != "", where, "reset says so")
            tab.keyboard.press("Escape")
            self.expect(panel.is_hidden(), where, "Escape closes")
            self.expect(tab.evaluate("document.activeElement.id") == "preferences-toggle", where, "focus back")
            tab.context.close()

    def without_script(self):
        for page in PAGES:
            for edition in EDITIONS:
                tab, where = self.open(page, edition, java_script_enabled=False)
                self.expect(tab.locator("#preferences-toggle").is_hidden(), where, "button without script")
                self.expect(tab.locator("main h1").is_visible(), where, "heading without script")
                self.expect(tab.locator(".tools a").is_visible(), where, "switch without script")
                tab.context.close()

    def editions(self):
        """Links of the elder edition stay in it; every page leads to its twin and back."""
        for page in PAGES:
            tab, where = self.open(page, "elder")
            links = tab.evaluate("""() => [...document.querySelectorAll('a[href]:not(.tool)')]
              .map((a) => new URL(a.href)).filter((u) => u.origin === location.origin)
              .map((u) => u.pathname).filter((p) => p.endsWith('/') && !p.startsWith('/elder/'))""")
            self.expect(not links, where, f"links leave the edition: {links}")
            tab.click(".tools a")
            self.expect(tab.url == self.base + address(page, "standard"), where, f"twin: {tab.url}")
            tab.click(".tools a")
            self.expect(tab.url == self.base + address(page, "elder"), where, f"twin back: {tab.url}")
            tab.context.close()


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("site", type=pathlib.Path)
    parser.add_argument("--only", nargs="*", default=[])
    arguments = parser.parse_args()
    names = arguments.only or [
        "axe", "layout", "keyboard", "skip_link", "preferences", "without_script", "editions"]
    with SiteServer(arguments.site) as base, sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        checks = Checks(browser, base)
        for name in names:
            before = checks.count, len(checks.failures)
            getattr(checks, name)()
            print(f"{name}: {checks.count - before[0]} checks, "
                  f"{len(checks.failures) - before[1]} failures", flush=True)
        browser.close()
    for failure in checks.failures:
        print(failure, file=sys.stderr)
    return 1 if checks.failures else 0


if __name__ == "__main__":
    sys.exit(main())
