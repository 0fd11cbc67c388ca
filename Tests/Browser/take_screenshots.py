"""Takes the pictures of the main layouts that the README shows.

    python take_screenshots.py PUBLIC_FOLDER PICTURE_FOLDER
"""

import argparse
import io
import pathlib
import sys

from PIL import Image
from playwright.sync_api import sync_playwright

from reader import Reader
from sample_pages import SCHEMES, address
from site_server import SiteServer

# Name: page, edition, scheme.
PICTURES = {
    "home": ("home", "standard", "default"),
    "service": ("service", "standard", "default"),
    "home-elder": ("home", "elder", "default"),
    "service-yellow-on-black": ("service", "standard", "yellow-on-black"),
}
SIZE = (1280, 960)
SHOWN = (800, 600)


def complain(is_right, where, what):
    if not is_right:
        print(f"{where}: {what}", file=sys.stderr)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("site", type=pathlib.Path)
    parser.add_argument("pictures", type=pathlib.Path)
    arguments = parser.parse_args()
    arguments.pictures.mkdir(parents=True, exist_ok=True)
    with SiteServer(arguments.site) as base, sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        reader = Reader(browser, base, complain)
        for name, (page, edition, scheme) in PICTURES.items():
            tab, _ = reader.open(address(page, edition), name, width=SIZE[0], height=SIZE[1])
            reader.show(tab, SCHEMES[scheme])
            picture = Image.open(io.BytesIO(tab.screenshot())).convert("RGB")
            file = arguments.pictures / f"{name}.webp"
            picture.resize(SHOWN, Image.Resampling.LANCZOS).save(file, quality=80, method=6)
            print(f"{file}: {file.stat().st_size} bytes")
        browser.close()


if __name__ == "__main__":
    sys.exit(main())
