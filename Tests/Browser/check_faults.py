"""Puts deliberate faults into copies of the built site and expects the checks to find each.

    python check_faults.py PUBLIC_FOLDER

Ends with 1 when a fault was not found.
"""

import argparse
import pathlib
import shutil
import subprocess
import sys
import tempfile
from typing import NamedTuple

CHECKER = pathlib.Path(__file__).with_name("check_site.py")


class Fault(NamedTuple):
    """A change to the files of a site and what the checks must say about it."""

    name: str
    files: str
    old: str
    new: str
    check: str
    message: str


FAULTS = [
    Fault("a token of low contrast", "assets/tokens.*.css", "--text: #1a2326",
          "--text: #a0a8ab", "axe", "axe color-contrast"),
    Fault("a removed label", "assets/site.*.js", "}), label));", "})));", "preferences",
          "axe label"),
    Fault("a fixed width of 200 px", "assets/site.*.css", "/* Where we are",
          ".page-header > * { inline-size: 200px; white-space: nowrap; } /* Where we are", "layout",
          "scrolls sideways"),
    Fault("an inline script", "services/assistive-devices/index.html", "</main>",
          "<script>document.title = ''</script></main>", "skip_link", "console:"),
]


def is_found(fault, site):
    """Whether the checks fail on a copy of the site with the fault, and say why."""
    with tempfile.TemporaryDirectory() as folder:
        copy = pathlib.Path(folder) / "site"
        shutil.copytree(site, copy)
        for file in copy.glob(fault.files):
            text = file.read_text(encoding="utf-8")
            if fault.old not in text:
                sys.exit(f"{file.name} does not contain {fault.old!r} any more")
            file.write_text(text.replace(fault.old, fault.new, 1), encoding="utf-8")
        run = subprocess.run(
            [sys.executable, str(CHECKER), str(copy), "--pages", "service", "--only", fault.check],
            capture_output=True, text=True, check=False)
        return run.returncode == 1 and fault.message in run.stderr


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("site", type=pathlib.Path)
    site = parser.parse_args().site
    missed = [fault for fault in FAULTS if not is_found(fault, site)]
    for fault in missed:
        print(f"not found: {fault.name}", file=sys.stderr)
    print(f"faults: {len(FAULTS) - len(missed)} of {len(FAULTS)} found")
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
