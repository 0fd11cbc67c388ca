"""Runs axe-core in headless Chromium over pages and prints the seconds a page takes.

Usage: measure.py CHROMIUM PAGE...
"""

import pathlib
import sys
import time

import axe_playwright_python
from playwright.sync_api import sync_playwright

TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
AXE = pathlib.Path(axe_playwright_python.__file__).parent / "axe.min.js"


def main():
    browser_path, pages = sys.argv[1], sys.argv[2:]
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=browser_path, args=["--no-sandbox"])
        page = browser.new_page(bypass_csp=True)
        check(page, pages[0])
        start = time.monotonic()
        for path in pages:
            check(page, path)
        seconds = (time.monotonic() - start) / len(pages)
        version = page.evaluate("axe.version")
        print(f"{seconds:.6f} axe-core {version}, Chromium {browser.version}")
        browser.close()


def check(page, path):
    page.goto(pathlib.Path(path).resolve().as_uri())
    page.add_script_tag(path=AXE)
    page.evaluate("tags => axe.run({runOnly: tags})", TAGS)


main()
