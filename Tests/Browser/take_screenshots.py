"""Takes the pictures of the main layouts that the README shows.

    python take_screenshots.py PUBLIC_FOLDER PICTURE_FOLDER
"""

import argparse
import io
import pathlib
import sys
from typing import NamedTuple

from PIL import Image
from playwright.sync_api import sync_playwright

from reader import Reader
from sample_pages import SCHEMES, address
from site_server import SiteServer

WINDOW, PHONE = (1280, 960), (375, 750)


class Picture(NamedTuple):
    """A page as it looks in a window of a system with wishes; `shown` is the width of the file."""

    page: str
    edition: str = "standard"
    scheme: str = "default"
    window: tuple[int, int] = WINDOW
    shown: int = 800
    wishes: dict[str, str] = {}


PICTURES = {
    "home": Picture("home"),
    "service": Picture("service"),
    "plan": Picture("wide-tables"),
    "notice": Picture("notice"),
    "home-elder": Picture("home", edition="elder"),
    "service-yellow-on-black": Picture("service", scheme="yellow-on-black"),
    "service-forced-colours": Picture("service", wishes={"forced_colors": "active"}),
    "service-phone": Picture("service", window=PHONE, shown=300),
}


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
        for name, picture in PICTURES.items():
            width, height = picture.window
            tab, _ = reader.open(address(picture.page, picture.edition), name, width=width, height=height)
            reader.show(tab, SCHEMES[picture.scheme] | picture.wishes)
            image = Image.open(io.BytesIO(tab.screenshot())).convert("RGB")
            size = (picture.shown, picture.shown * height // width)
            file = arguments.pictures / f"{name}.webp"
            image.resize(size, Image.Resampling.LANCZOS).save(file, quality=80, method=6)
            print(f"{file}: {file.stat().st_size} bytes")
        browser.close()


if __name__ == "__main__":
    sys.exit(main())
