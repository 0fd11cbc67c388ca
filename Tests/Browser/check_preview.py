"""Checks `sitegen serve` in Chromium: edits, errors, findings and the preview's own pages.

    python check_preview.py PROGRAM SITE_FOLDER

Works on a copy of the site. Prints a line for each failure and counts at the end; ends with 1 when
there were failures.
"""

import argparse
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import time

from axe_playwright_python.base import AXE_SCRIPT
from playwright.sync_api import sync_playwright

from check_site import AXE_TAGS, VIOLATIONS

PAGE = "Content/services/assistive-devices.md"
ADDRESS = "services/assistive-devices/"
PANEL = "sitegen-preview"
# The deadline for what follows an edit, in milliseconds.
SOON = 10_000


class Preview:
    """A running program: `with Preview(program, site) as address: …`."""

    def __init__(self, program, site):
        self._process = subprocess.Popen(
            [program, "serve", "--root", site, "--port", "0", "--editor", "vscode", "--lang", "zh"],
            stderr=subprocess.PIPE, text=True, encoding="utf-8")

    def __enter__(self):
        for line in self._process.stderr:
            if found := re.search(r"http://127\.0\.0\.1:\d+/", line):
                return found[0]
        sys.exit("the preview did not start")

    def __exit__(self, *_):
        self._process.terminate()
        self._process.wait()


class Checks:
    """Runs the checks and keeps count."""

    def __init__(self, browser, site, address):
        self.browser = browser
        self.site = site
        self.address = address
        self.failures = []
        self.count = 0
        self.file = site / PAGE
        self.text = self.file.read_text(encoding="utf-8")

    def expect(self, is_right, where, what):
        self.count += 1
        if not is_right:
            self.failures.append(f"{where}: {what}")

    def open(self, path, **wishes):
        """Opens a page in a tab of its own and waits for the panel."""
        tab = self.browser.new_context(**wishes).new_page()
        tab.on("pageerror", lambda error: self.expect(False, path, f"script: {error}"))
        tab.goto(self.address + path)
        return tab

    def open_with_panel(self, path=ADDRESS, **wishes):
        tab = self.open(path, **wishes)
        tab.locator(f"{PANEL} summary").wait_for(timeout=SOON)
        return tab

    def write(self, text):
        self.file.write_text(text, encoding="utf-8")

    def run_axe(self, tab, where):
        """axe-core finds nothing, in the panel neither."""
        self.count += 1
        tab.evaluate(AXE_SCRIPT)
        found = tab.evaluate(VIOLATIONS, {"runOnly": {"type": "tag", "values": AXE_TAGS}})
        for violation in found:
            for node in violation["nodes"]:
                self.expect(False, where, f"axe {violation['id']}: {node['html'][:120]} "
                            f"{node['failureSummary'][:200]}")

    def edit(self):
        """An edit shows without a new page; focus, scroll and what is open stay."""
        tab = self.open_with_panel()
        tab.evaluate("""() => {
          window.first = true;
          const details = document.createElement('details');
          details.id = 'added';
          document.querySelector('main').append(details);
          document.querySelectorAll('details').forEach((one) => { one.open = true; });
          const links = document.querySelectorAll('main a[href]');
          window.link = links[links.length - 1];
          window.link.focus();
          window.scrollTo(0, document.body.scrollHeight / 2);
          window.place = window.link.getBoundingClientRect().top;
          window.moves = [];
          addEventListener('scroll', () => window.moves.push(window.scrollY));
        }""")
        scroll = tab.evaluate("scrollY")
        self.expect(scroll > 100, "edit", f"the page is too short to scroll: {scroll}")
        self.write(self.text + "\n最后加上的一句话。\n")
        tab.get_by_text("最后加上的一句话。").wait_for(timeout=SOON)
        self.expect(tab.evaluate("window.first === true"), "edit", "the page was loaded anew")
        self.expect(tab.evaluate("document.activeElement === window.link"), "edit", "focus was lost")
        self.expect(tab.evaluate("scrollY") == scroll, "edit", "the page has scrolled")
        self.expect(tab.evaluate("[...document.querySelectorAll('details')].every((d) => d.open)"),
                    "edit", "details have closed")
        status = tab.locator(f"{PANEL} [role=status]")
        tab.wait_for_function(
            "(host) => document.querySelector(host).shadowRoot.querySelector('[role=status]')"
            ".textContent.startsWith('页面已更新')", arg=PANEL, timeout=SOON)
        self.expect(status.get_attribute("aria-live") == "polite", "edit", "the status is not polite")
        self.unchanged(tab)
        tab.close()

    def unchanged(self, tab):
        """A save that changes no byte of the page touches nothing."""
        tab.evaluate("""() => {
          window.touched = 0;
          new MutationObserver((all) => { window.touched += all.length; }).observe(
            document.documentElement,
            { subtree: true, childList: true, attributes: true, characterData: true });
        }""")
        with tab.expect_response(lambda one: one.url == self.address + ADDRESS, timeout=SOON) as told:
            self.write(self.file.read_text(encoding="utf-8"))
        self.expect(told.value.status == 304, "unchanged", f"answered with {told.value.status}")
        time.sleep(0.5)
        self.expect(tab.evaluate("window.touched") == 0, "unchanged", "the page was touched")

    def structure(self):
        """Paragraphs that come, go and change leave the others alone."""
        tab = self.open_with_panel()
        tab.evaluate("""() => document.querySelectorAll('main h2').forEach(
          (one) => { one.mine = true; })""")
        headings = tab.locator("main h2").count()
        self.write(self.text.replace("\n## ", "\n新的一段。\n\n## 新的一节\n\n正文。\n\n## ", 1))
        tab.locator("main h2", has_text="新的一节").wait_for(timeout=SOON)
        kept = tab.evaluate("[...document.querySelectorAll('main h2')].filter((h) => h.mine).length")
        self.expect(kept == headings, "structure", f"{kept} of {headings} headings were kept")
        fresh = self.open_with_panel()
        same = "document.querySelector('main').innerHTML"
        self.expect(tab.evaluate(same) == fresh.evaluate(same), "structure",
                    "the page is not what a new tab shows")
        self.write(self.text)
        tab.locator("main h2", has_text="新的一节").wait_for(state="detached", timeout=SOON)
        fresh.close()
        tab.close()

    def error(self):
        """Broken front matter shows the error page; mending it brings the page back."""
        tab = self.open_with_panel()
        tab.evaluate("""() => { window.first = true; document.querySelector('main a[href]').focus();
          window.held = document.activeElement; window.scrollTo(0, 300); }""")
        scroll = tab.evaluate("scrollY")
        self.write(self.text.replace("title:", "titel:", 1))
        alert = tab.locator(f"{PANEL} [role=alert]")
        alert.wait_for(timeout=SOON)
        self.expect(f"{PAGE}:2:1" in alert.inner_text(), "error", "the place is not told")
        self.run_axe(tab, "error over a page")
        fresh = self.open(ADDRESS)
        fresh.locator("[role=alert]").wait_for(timeout=SOON)
        self.run_axe(fresh, "error page")
        self.write(self.text)
        alert.wait_for(state="detached", timeout=SOON)
        self.expect(tab.evaluate("window.first === true"), "error", "the page was loaded anew")
        self.expect(tab.evaluate("document.activeElement === window.held"), "error", "focus was lost")
        self.expect(tab.evaluate("scrollY") == scroll, "error", "the page has scrolled")
        self.expect(tab.locator("h1").first.is_visible(), "error", "the page did not come back")
        fresh.locator("main h2").first.wait_for(timeout=SOON)
        fresh.close()
        tab.close()

    def findings(self):
        """The panel lists what is wrong, marks it, leads to it, and has no fault of its own."""
        self.write(self.text + "\n[点击这里](../_index.md)\n\n<script>alert(1)</script>\n")
        for scheme in ("light", "dark"):
            for width in (1280, 320):
                tab = self.open_with_panel(
                    color_scheme=scheme, viewport={"width": width, "height": 800})
                where = f"findings {scheme} {width}px"
                summary = tab.locator(f"{PANEL} summary")
                summary.focus()
                tab.keyboard.press("Enter")
                self.expect("警告" in summary.inner_text(), where, "the summary counts nothing")
                item = tab.locator(f"{PANEL} .finding", has_text="link-text-alone")
                item.wait_for(timeout=SOON)
                link = item.locator("a").first
                self.expect((link.get_attribute("href") or "").startswith("vscode://file/"), where,
                            "no link to the editor")
                self.expect(f"{PAGE}:" in link.inner_text(), where, "no place")
                marked = tab.locator("[data-sitegen-finding]", has_text="点击这里")
                self.expect(marked.count() == 1, where, "the element is not marked")
                self.run_axe(tab, where)
                item.locator("[data-show]").click()
                self.expect(tab.evaluate("document.activeElement.textContent") == "点击这里", where,
                            "the element has no focus")
                self.expect(tab.evaluate(
                    "document.documentElement.scrollWidth <= innerWidth"), where, "scrolls sideways")
                tab.close()
        self.write(self.text)

    def own_pages(self):
        """The preview's own pages have no faults."""
        self.write(self.text + "\n[点击这里](../_index.md)\n")
        for path in ("__sitegen/", f"__sitegen/page?path=/{ADDRESS}"):
            for scheme in ("light", "dark"):
                tab = self.open(path, color_scheme=scheme)
                self.run_axe(tab, f"{path} {scheme}")
                tab.close()
        self.write(self.text)

    def site_itself(self, program):
        """A build of the same folder knows nothing of the preview."""
        output = self.site.parent / "public"
        subprocess.run([program, "build", "--root", self.site, "--output", output, "--quiet"],
                       check=True)
        for file in output.rglob("*"):
            if file.is_file():
                self.expect(b"__sitegen/preview" not in file.read_bytes(), file.name,
                            "knows the preview")
        self.expect(not (self.site / "public").exists(), "public", "was written")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("program", type=pathlib.Path)
    parser.add_argument("site", type=pathlib.Path)
    arguments = parser.parse_args()
    program = arguments.program.resolve()
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        site = pathlib.Path(folder) / "site"
        site.mkdir()
        for name in ("Content", "Templates"):
            shutil.copytree(arguments.site / name, site / name)
        shutil.copy(arguments.site / "sitegen.yaml", site)
        browser = playwright.chromium.launch(
            executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        with Preview(program, site) as address:
            checks = Checks(browser, site, address)
            checks.edit()
            checks.write(checks.text)
            checks.structure()
            checks.error()
            checks.findings()
            checks.own_pages()
        checks.site_itself(program)
        browser.close()
    for failure in checks.failures:
        print(failure, file=sys.stderr)
    print(f"preview: {checks.count} checks, {len(checks.failures)} failures")
    return 1 if checks.failures else 0


if __name__ == "__main__":
    sys.exit(main())
