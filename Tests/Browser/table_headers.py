"""Prints the headers that Chromium announces for each cell of pages' tables, as JSON.

    dbus-run-session -- python table_headers.py ADDRESS…

The DevTools protocol does not tell them; Chromium tells them to screen readers through AT-SPI, and so
this program asks as a screen reader does. Needs libatspi and a session bus of its own.
"""

import ctypes
import json
import os
import sys
import time

from playwright.sync_api import sync_playwright

POINTER = ctypes.c_void_p
CELLS = {"table cell", "column header", "row header"}


class PointerArray(ctypes.Structure):
    _fields_ = [("data", ctypes.POINTER(POINTER)), ("length", ctypes.c_uint)]


def declared(library):
    """The library, told what its functions take and return."""
    number, array = ctypes.c_int, ctypes.POINTER(PointerArray)
    for name, result, *parameters in [
            ("get_desktop", POINTER, number),
            ("accessible_get_child_count", number, POINTER, POINTER),
            ("accessible_get_child_at_index", POINTER, POINTER, number, POINTER),
            ("accessible_get_name", ctypes.c_char_p, POINTER, POINTER),
            ("accessible_get_role_name", ctypes.c_char_p, POINTER, POINTER),
            ("accessible_get_table_cell", POINTER, POINTER),
            ("table_cell_get_row_header_cells", array, POINTER, POINTER),
            ("table_cell_get_column_header_cells", array, POINTER, POINTER),
            ("table_cell_get_position", number, POINTER, ctypes.POINTER(number), ctypes.POINTER(number),
             POINTER)]:
        function = getattr(library, "atspi_" + name)
        function.restype, function.argtypes = result, parameters
    return library


class Desktop:
    """What a screen reader finds on the desktop."""

    def __init__(self):
        self.atspi = declared(ctypes.CDLL("libatspi.so.0"))
        self.atspi.atspi_init()

    def name(self, node):
        return (self.atspi.atspi_accessible_get_name(node, None) or b"").decode()

    def role(self, node):
        return (self.atspi.atspi_accessible_get_role_name(node, None) or b"").decode()

    def children(self, node):
        for index in range(self.atspi.atspi_accessible_get_child_count(node, None)):
            child = self.atspi.atspi_accessible_get_child_at_index(node, index, None)
            if child:
                yield child

    def inside(self, node):
        for child in self.children(node):
            yield child
            yield from self.inside(child)

    def document(self, title):
        """The page with a title, waiting until the browser tells of it."""
        for _ in range(100):
            for node in self.inside(self.atspi.atspi_get_desktop(0)):
                if self.role(node) == "document web" and self.name(node) == title:
                    return node
            time.sleep(0.1)
        raise TimeoutError(f"no page {title}")

    def cell(self, node):
        cell = self.atspi.atspi_accessible_get_table_cell(node)
        row, column = ctypes.c_int(), ctypes.c_int()
        self.atspi.atspi_table_cell_get_position(cell, row, column, None)
        headers = [
            [self.name(array.contents.data[index]) for index in range(array.contents.length)]
            for array in (self.atspi.atspi_table_cell_get_row_header_cells(cell, None),
                          self.atspi.atspi_table_cell_get_column_header_cells(cell, None))]
        return [row.value + 1, column.value + 1, *headers]


def main():
    os.environ["ACCESSIBILITY_ENABLED"] = "1"
    cells = {}
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path="/usr/bin/chromium", args=["--no-sandbox", "--force-renderer-accessibility"])
        for address in sys.argv[1:]:
            tab = browser.new_context(java_script_enabled=False).new_page()
            tab.goto(address)
            desktop = Desktop()
            page = desktop.document(tab.title())
            cells[address] = [
                desktop.cell(node) for node in desktop.inside(page) if desktop.role(node) in CELLS]
            tab.context.close()
        browser.close()
    json.dump(cells, sys.stdout, ensure_ascii=False)


if __name__ == "__main__":
    main()
