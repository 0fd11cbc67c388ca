"""Prints pages of a built site in Chromium and checks what GB/T 9704-2012 asks of policies.

    python check_print.py PUBLIC_FOLDER

Chromium lays a page out for paper as wide as the text of a document, 156mm; lines and characters are counted
in paragraphs that are put into it. Ends with 1 when there were failures.
"""

import argparse
import pathlib
import sys

from playwright.sync_api import sync_playwright

from reader import Reader
from sample_pages import PAGES, address, editions
from site_server import SiteServer

MILLIMETRE = 96 / 25.4
TEXT_WIDTH, TEXT_HEIGHT = 156 * MILLIMETRE, 225 * MILLIMETRE
LINES, CHARACTERS = 22, 28

# What can only be followed, tapped or played.
ON_SCREENS_ONLY = ["nav", ".skip-links", ".tools", ".emergencies", ".download", "video", "audio"]

MEASURE = """([width, characters, lines]) => {
  document.body.style.inlineSize = `${width}px`;
  const body = document.querySelector(".main-policy .body");
  const filled = document.createElement("p");
  filled.textContent = "国".repeat(characters * lines - 2);
  body.prepend(filled);
  const bottoms = new Set();
  for (let place = 0; place < filled.textContent.length; place += 1) {
    const range = document.createRange();
    range.setStart(filled.firstChild, place);
    range.setEnd(filled.firstChild, place + 1);
    bottoms.add(Math.round(range.getBoundingClientRect().bottom));
  }
  return {lines: bottoms.size, height: filled.getBoundingClientRect().height};
}"""

SHOWN = """(selectors) => selectors.filter((selector) =>
  [...document.querySelectorAll(selector)].some((element) => element.getClientRects().length > 0))"""


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("site", type=pathlib.Path)
    site = parser.parse_args().site
    failures, count = [], 0

    def check(is_right, where, what):
        nonlocal count
        count += 1
        if not is_right:
            failures.append(f"{where}: {what}")

    with SiteServer(site) as base, sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        reader = Reader(browser, base, check)
        for name in PAGES:
            for edition in editions(name):
                where = f"{name}, {edition}"
                tab, _ = reader.open(address(name, edition), where, width=794, height=1123)
                tab.emulate_media(media="print")
                shown = tab.evaluate(SHOWN, ON_SCREENS_ONLY)
                check(not shown, where, f"printed: {', '.join(shown)}")
        tab, _ = reader.open(address("policy", "standard"), "policy", width=794, height=1123)
        tab.emulate_media(media="print")
        page = tab.evaluate(MEASURE, [TEXT_WIDTH, CHARACTERS, LINES])
        check(page["lines"] == LINES, "policy", f"{page['lines']} lines of {LINES} in {CHARACTERS} characters each")
        check(page["height"] <= TEXT_HEIGHT < page["height"] * (LINES + 1) / LINES, "policy",
              f"{LINES} lines are {page['height'] / MILLIMETRE:.1f}mm high")
        browser.close()
    print(f"print: {count} checks, {len(failures)} failures")
    for failure in failures:
        print(failure, file=sys.stderr)
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
