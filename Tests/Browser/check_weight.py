"""Weighs what the theme adds to a page, and looks for fonts that readers would have to load.

    python check_weight.py PUBLIC_FOLDER

Weighed is a page without its main part, with all style sheets and scripts, each compressed as servers
send it. Ends with 1 when a page is too heavy or the site has a font.
"""

import argparse
import gzip
import pathlib
import re
import sys

MOST = 30 * 1024
FONTS = {".woff", ".woff2", ".ttf", ".otf", ".eot"}
MAIN = re.compile(rb"(<main\b[^>]*>).*(</main>)", re.DOTALL)


def weight(content):
    return len(gzip.compress(content, mtime=0))


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("site", type=pathlib.Path)
    site = parser.parse_args().site
    assets = [file for file in site.glob("assets/*") if file.suffix in {".css", ".js"}]
    shared = sum(weight(file.read_bytes()) for file in assets)
    pages = {file: shared + weight(MAIN.sub(rb"\1\2", file.read_bytes()))
             for file in site.rglob("*.html")}
    faults = [f"{file.relative_to(site)}: {size} bytes" for file, size in pages.items()
              if size > MOST]
    faults += [f"{file.relative_to(site)}: a font" for file in site.rglob("*")
               if file.suffix in FONTS]
    faults += [f"{file.name}: @font-face" for file in assets if b"@font-face" in file.read_bytes()]
    for fault in faults:
        print(fault, file=sys.stderr)
    print(f"weight: {len(pages)} pages, {len(assets)} assets, the heaviest {max(pages.values())} bytes "
          f"of {MOST}, {len(faults)} faults")
    return 1 if faults or not assets else 0


if __name__ == "__main__":
    sys.exit(main())
