"""Checks that Chromium tells screen readers what `sitegen read --format tree` says.

    python check_reading.py PUBLIC_FOLDER READINGS_FOLDER

Every `PATH.tree` below READINGS_FOLDER, such as Tests/PortalTests/Readings for the portal, is compared
with Chromium's accessibility tree of `PATH.html`:
roles, names, levels, states, texts and order; and the headers of each cell with those that Chromium
announces. Prints a line for each page and the known differences with their counts; ends with 1 when
something else differs.
"""

import argparse
import ctypes.util
import difflib
import json
import pathlib
import re
import shutil
import subprocess
import sys
import urllib.parse

from playwright.sync_api import sync_playwright

from site_server import SiteServer

# Where Chromium differs from the standards: its role, the element, the role of the standard, why.
DIFFERENCES = [
    ("ignored", "tbody", "rowgroup", "HTML-AAM: every row group is one; Chromium keeps only thead and tfoot"),
    ("ignored", "p", "paragraph", "HTML-AAM: every p is one; Chromium drops some that hold only a block"),
    ("sectionheader", "header", "generic", "WAI-ARIA 1.2 has no such role yet"),
    ("doc-endnote", "li", "listitem", "HTML-AAM: every li of a list is one; Chromium guesses among end notes"),
    ("StaticText", "counter", "skipped", "the reading does not count as CSS counters do; it numbers list items"),
]

# The cells of which Chromium announces other headers than HTML's algorithm assigns, and why.
HEADER_DIFFERENCES = [
    ("[headers]", "Chromium goes by the place of a cell and does not look at its headers attribute"),
    ("td[colspan]", "of a cell across columns Chromium announces the headers of the first one only"),
    ("tbody:has([scope=rowgroup]) td", "Chromium does not announce the header of a row group"),
]

# Chromium's own names for what the reading calls otherwise.
ROLES = {
    "RootWebArea": "document", "image": "img", "DescriptionList": "description-list",
    "DisclosureTriangle": "summary", "Iframe": "iframe", "Video": "video", "Audio": "audio",
    "StaticText": "text",
}

# What neither side writes: only what stands inside is met.
TRANSPARENT = {"generic", "none", "ignored", "Abbr", "Figcaption", "LabelText", "Legend"}

# What is not written with all that stands inside.
SKIPPED = {"InlineTextBox", "ListMarker", "LineBreak", "skipped"}

# Roles whose contents are no more than their name or value.
LEAVES = {
    "button", "checkbox", "combobox", "img", "math", "meter", "option", "progressbar", "radio",
    "scrollbar", "searchbox", "separator", "slider", "switch", "tab", "textbox", "iframe", "video", "audio",
}

# States that both sides know; `aria-current` is not in Chromium's protocol.
STATES = ("expanded", "checked", "pressed", "selected")
FLAGS = ("required", "disabled")
UNCOMPARED = re.compile(r' current=\S+| (row|column)=\d+| (row|column)headers=\[("([^"\\]|\\.)*"(, )?)*\]')


def squeezed(text):
    """A text without white space, which the two sides keep differently."""
    return re.sub(r"\s+", "", text)


class Chromium:
    """The accessibility trees of pages, as lines in the form of the reading."""

    def __init__(self, browser):
        self.context = browser.new_context(java_script_enabled=False)
        self.counts = [0] * len(DIFFERENCES)
        self.cells = {}

    def lines(self, address):
        tab = self.context.new_page()
        tab.goto(address)
        session = self.context.new_cdp_session(tab)
        document = session.send("DOM.getDocument", {"depth": -1})["root"]
        self.elements = {}
        self.index(document)
        nodes = session.send("Accessibility.getFullAXTree")["nodes"]
        self.nodes = {node["nodeId"]: node for node in nodes}
        lines = []
        self.write(nodes[0], 0, lines)
        self.cells[address] = tab.evaluate(KNOWN_CELLS, [selector for selector, _ in HEADER_DIFFERENCES])
        tab.close()
        return lines

    def index(self, node):
        self.elements[node["backendNodeId"]] = node["localName"]
        for pseudo in node.get("pseudoElements", []):
            self.elements[pseudo["backendNodeId"]] = "::" + pseudo["pseudoType"]
        for child in node.get("children", []):
            self.index(child)

    def element(self, node):
        """The name of the element that a node is; `counter` for a number that a style makes."""
        parent = self.nodes.get(node.get("parentId"), {})
        place = self.elements.get(parent.get("backendDOMNodeId"), "")
        if place.startswith("::") and node.get("name", {}).get("value", "").isdigit():
            return "counter"
        return self.elements.get(node.get("backendDOMNodeId"))

    def role(self, node):
        """The role after the standards; counts where that is not Chromium's own."""
        role = "ignored" if node["ignored"] else node["role"]["value"]
        element = self.element(node)
        for number, (own, name, standard, _) in enumerate(DIFFERENCES):
            if (own, name) == (role, element):
                self.counts[number] += 1
                return standard
        return ROLES.get(role, role)

    def write(self, node, depth, lines, lists=0):
        role = self.role(node)
        if role in SKIPPED:
            return
        if role not in TRANSPARENT:
            lines.append((depth, role, self.words(node, role, lists)))
            depth += 1
        if role not in LEAVES:
            for child in node.get("childIds", []):
                if child in self.nodes:
                    self.write(self.nodes[child], depth, lines, lists + (role == "list"))

    @staticmethod
    def words(node, role, lists):
        """The name, and what is said after it."""
        # A row is read by its cells: the reading gives it only a name that its author wrote.
        name = "" if role == "row" else node.get("name", {}).get("value", "")
        properties = {p["name"]: p["value"].get("value") for p in node.get("properties", [])}
        words = []
        if role in ("heading", "listitem"):
            words.append(f"level={properties.get('level', lists)}")
        words += [f"{state}={str(properties[state]).lower()}" for state in STATES if state in properties]
        words += [flag for flag in FLAGS if properties.get(flag)]
        if description := node.get("description", {}).get("value"):
            words.append(f"description={quoted(description)}")
        return name, " ".join(words)


# For each cell of the page the number of the first known difference that it may show, or null.
KNOWN_CELLS = """(selectors) => [...document.querySelectorAll('td, th')].map((cell) => {
  const number = selectors.findIndex((selector) => cell.matches(selector));
  return number < 0 ? null : number;
})"""


def quoted(text):
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


LINE = re.compile(r'( *)([\w-]+)(?: "((?:[^"\\]|\\.)*)")?(?: (.*))?$')


def recorded(path):
    """The lines of a reading."""
    lines = []
    for line in path.read_text("utf-8").splitlines():
        indentation, role, name, rest = LINE.match(UNCOMPARED.sub("", line)).groups()
        name = re.sub(r"\\(.)", r"\1", name or "")
        lines.append((len(indentation) // 2, role, (name, rest or "")))
    return lines


def comparable(lines):
    """The lines as text, neighbouring texts made one and those left out that repeat a name."""
    result, above = [], []
    for depth, role, (name, rest) in lines:
        name = squeezed(name)
        if role == "text" and result and result[-1][:2] == (depth, "text"):
            result[-1] = (depth, "text", result[-1][2] + name, "")
        elif role != "text" or name:
            result.append((depth, role, name, rest))
    kept = []
    for depth, role, name, rest in result:
        above[depth:] = [name]
        if role != "text" or depth == 0 or name != above[depth - 1]:
            kept.append(f"{'  ' * depth}{role} {quoted(name)} {rest}".rstrip())
    return kept


HEADERS = re.compile(r'(row|column)headers=(\[(?:"(?:[^"\\]|\\.)*"(?:, )?)*\])')


def recorded_headers(path):
    """For each cell of a reading its row, its column and the names of its row and column headers."""
    cells = []
    for line in path.read_text("utf-8").splitlines():
        if place := re.search(r" row=(\d+) column=(\d+)", line):
            headers = {kind: json.loads(names) for kind, names in HEADERS.findall(line)}
            cells.append([*map(int, place.groups()), headers.get("row", []), headers.get("column", [])])
    return cells


class HeaderCheck:
    """Holds the headers of cells against those that Chromium announces."""

    def __init__(self, chromium):
        self.known = chromium.cells
        self.counts = [0] * len(HEADER_DIFFERENCES)
        self.failures = 0

    def check(self, pages):
        """Checks the readings of pages, by their addresses."""
        if not shutil.which("dbus-run-session") or not ctypes.util.find_library("atspi"):
            print("table headers: not checked; that takes dbus-daemon, at-spi2-core and libatspi2.0-0")
            return
        script = pathlib.Path(__file__).with_name("table_headers.py")
        command = ["dbus-run-session", "--", sys.executable, str(script), *pages]
        output = subprocess.run(
            command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, check=True, timeout=300)
        # The bus writes to the same pipe before.
        for address, announced in json.loads(output.stdout.splitlines()[-1]).items():
            self.compare(address, recorded_headers(pages[address]), announced)

    def compare(self, address, cells, announced):
        if len(cells) != len(announced):
            self.fail(address, f"{len(cells)} cells", f"{len(announced)} cells")
            return
        for cell, other, known in zip(cells, announced, self.known[address]):
            if cell == other:
                continue
            if known is None:
                self.fail(address, cell, other)
            else:
                self.counts[known] += 1
        print(f"{address}: headers of {len(cells)} cells")

    def fail(self, address, own, other):
        self.failures += 1
        print(f"{address}: sitegen read says {own}, Chromium {other}", file=sys.stderr)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("site", type=pathlib.Path)
    parser.add_argument("readings", type=pathlib.Path)
    arguments = parser.parse_args()
    paths = sorted(arguments.readings.rglob("*.tree"))
    failures = 0
    with SiteServer(arguments.site) as base, sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        chromium = Chromium(browser)
        pages = {}
        for path in paths:
            page = path.relative_to(arguments.readings).with_suffix(".html").as_posix()
            address = f"{base}/{urllib.parse.quote(page)}"
            pages[address] = path
            lines = comparable(chromium.lines(address))
            found = list(difflib.unified_diff(
                comparable(recorded(path)), lines, "sitegen read", "Chromium", lineterm="", n=1))
            failures += bool(found)
            print(f"{page}: {len(lines)} nodes, {'differs' if found else 'equal'}", flush=True)
            print("\n".join(found[:40]), end="\n" if found else "", file=sys.stderr)
        browser.close()
        headers = HeaderCheck(chromium)
        headers.check({address: path for address, path in pages.items() if chromium.cells[address]})
    for (own, element, standard, reason), count in zip(DIFFERENCES, chromium.counts):
        print(f"known difference, {count} times: <{element}> {own} for {standard}. {reason}")
    for (selector, reason), count in zip(HEADER_DIFFERENCES, headers.counts):
        print(f"known difference, {count} times: headers of {selector}. {reason}")
    if not paths:
        print(f"no reading in {arguments.readings}", file=sys.stderr)
    return 1 if failures or headers.failures or not paths else 0


if __name__ == "__main__":
    sys.exit(main())
