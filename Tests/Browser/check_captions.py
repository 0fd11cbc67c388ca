"""Checks that captions are read as Chromium reads them.

    python check_captions.py SITEGEN_DEV [FOLDER…]

Compared are the caption files below each FOLDER, the examples in the reference of rules, and generated files:
identifiers, times, settings, texts and trees of all cues. Prints the counts, the known differences and each file
that differs otherwise; ends with 1 when there is one.
"""

import argparse
import collections
import json
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

from playwright.sync_api import sync_playwright

from caption_samples import sample
from site_server import SiteServer

RULES = pathlib.Path(__file__).parents[2] / "Content/docs/rules"

MEMBERS = ["id", "startTime", "endTime", "text", "vertical", "snapToLines", "line", "position", "size", "align", "tree"]

# Loads a file as a browser does for a recording, and returns its cues in the form of `sitegen-dev cues`.
READ = """
async (address) => {
  const video = document.createElement('video');
  const element = document.createElement('track');
  video.append(element);
  document.body.append(video);
  const loaded = new Promise(done => {
    element.onload = () => done(true);
    element.onerror = () => done(false);
  });
  element.track.mode = 'hidden';
  element.src = address;
  await loaded;
  const nodes = (parent, depth, list) => {
    for (const node of parent.childNodes) {
      if (node.nodeType === Node.TEXT_NODE) {
        list.push([depth, '#text', '', node.data]);
      } else if (node.nodeType === Node.PROCESSING_INSTRUCTION_NODE) {
        list.push([depth, node.target, '', node.data]);
      } else {
        const detail = node.getAttribute('title') || node.getAttribute('lang') || '';
        list.push([depth, node.localName, node.className, detail]);
        nodes(node, depth + 1, list);
      }
    }
    return list;
  };
  const cues = Array.from(element.track.cues || []).map(cue => ({
    id: cue.id, startTime: cue.startTime, endTime: cue.endTime, text: cue.text, vertical: cue.vertical,
    snapToLines: cue.snapToLines, line: cue.line, position: cue.position, size: cue.size, align: cue.align,
    tree: nodes(cue.getCueAsHTML(), 0, []),
  }));
  video.remove();
  return cues;
}
"""


def line_before(name, ours, theirs, text):
    """Only the first line of a block is an identifier; what runs into times from above is none."""
    lines = re.split(r"\r\n|\r|\n", text.replace("\0", "\ufffd"))
    is_before = any(line == theirs and "-->" in following for line, following in zip(lines, lines[1:]))
    return (theirs, theirs) if name == "id" and ours == "" and is_before else (ours, theirs)


def section_name(name, ours, theirs, text):
    is_section = name == "id" and re.match(r"(STYLE|REGION)\s*$", ours)
    return ("", theirs) if is_section else (ours, theirs)


def speaker_space(name, ours, theirs, text):
    if name != "tree":
        return ours, theirs
    return ours, [[*node[:3], " ".join(node[3].split())] if node[1] == "span" else node for node in theirs]


def timestamp_rest(name, ours, theirs, text):
    if name != "tree" or not re.search(r"<[\d:]+\.\d{3}[^>]", text):
        return ours, theirs
    return tuple(joined([node for node in tree if node[1] != "timestamp"]) for tree in (ours, theirs))


def hour_limit(name, ours, theirs, text):
    return ours, min(theirs, HOUR_LIMIT * 3600) if name.endswith("Time") else theirs


# The hours beyond which times are not told apart.
HOUR_LIMIT = 1_000_000_000

# Where Chromium differs from the standard, and how both are made equal there.
DIFFERENCES = [
    ("a line of text or of the header that runs into times is taken for the cue's identifier", line_before),
    ("STYLE or REGION right before the times is not taken for an identifier", section_name),
    ("white space in the name of a speaker is kept as it is", speaker_space),
    ("a timestamp counts whatever stands behind it in its tag", timestamp_rest),
    ("hours have no limit", hour_limit),
]


def examples():
    """The caption files in the reference of rules."""
    for page in sorted(RULES.glob("captions-*.md")):
        for number, block in enumerate(re.findall(r"^```vtt\n(.*?)^```$", page.read_text(), re.M | re.S)):
            yield f"{page.stem}-{number}", block.encode()


def gathered(folders, count):
    """All files by a name that says where they come from."""
    for folder in folders:
        for file in sorted(pathlib.Path(folder).rglob("*.vtt")):
            yield f"{file.relative_to(folder)}".replace("/", "-"), file.read_bytes()
    yield from examples()
    for number in range(count):
        yield f"generated-{number:04}", sample(number)


def in_order(cues):
    """Cues in the order of a text track."""
    return sorted(cues, key=lambda cue: (cue["startTime"], -cue["endTime"]))


def joined(tree):
    """A tree in which texts that follow each other are one."""
    result = []
    for node in tree:
        if result and node[1] == "#text" == result[-1][1] and node[0] == result[-1][0]:
            result[-1] = [*node[:3], result[-1][3] + node[3]]
        elif node[1] != "#text" or node[3]:
            result.append(list(node))
    return result


def differences(ours, theirs):
    """The members of cues that differ, with both values."""
    if len(ours) != len(theirs):
        yield "count", len(ours), len(theirs)
        return
    for own, other in zip(in_order(ours), in_order(theirs)):
        own["tree"], other["tree"] = joined(own["tree"]), joined(other["tree"])
        for name in MEMBERS:
            if isinstance(other[name], int):
                other[name] = type(own[name])(other[name])
            if own[name] != other[name]:
                yield name, own[name], other[name]


def known(name, ours, theirs, text):
    """The known differences that explain one; nothing if it is another."""
    reasons = []
    for reason, equal in DIFFERENCES:
        pair = equal(name, ours, theirs, text)
        if pair != (ours, theirs):
            reasons.append(reason)
        ours, theirs = pair
    return reasons if ours == theirs else []


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("folders", nargs="*")
    parser.add_argument("--count", type=int, default=1000, help="how many files are generated")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        texts = {}
        for name, text in gathered(arguments.folders, arguments.count):
            name = f"{len(texts):04}-{name.removesuffix('.vtt')}.vtt"
            texts[name] = text
            pathlib.Path(folder, name).write_bytes(text)
        pathlib.Path(folder, "index.html").write_text("<!DOCTYPE html><title>captions</title>")
        output = subprocess.run(
            [pathlib.Path(arguments.program).resolve(), "cues", *texts], cwd=folder, check=True, capture_output=True)
        ours = json.loads(output.stdout)
        with SiteServer(folder) as address, sync_playwright() as playwright:
            browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
            page = browser.new_page()
            page.goto(address)
            theirs = {name: page.evaluate(READ, f"{address}/{name}") for name in texts}
            version = browser.version
            browser.close()
    counts = collections.Counter()
    wrong = 0
    for name, text in texts.items():
        found = [(difference, known(*difference, text.decode(errors="replace")))
                 for difference in differences(ours[name], theirs[name])]
        counts.update({reason for _, reasons in found for reason in reasons})
        unknown = [difference for difference, reasons in found if not reasons]
        if unknown:
            wrong += 1
            member, own, other = unknown[0]
            print(f"{name}: {member}\n  sitegen   {own!r}\n  Chromium  {other!r}\n  {text!r}")
    cues = sum(map(len, theirs.values()))
    print(f"{len(texts)} files, {cues} cues, Chromium {version}: {wrong} files differ")
    for reason, _ in DIFFERENCES:
        print(f"known: {reason} ({counts[reason]} files)")
    sys.exit(1 if wrong else 0)


main()
