"""Builds a small site of recordings and checks its players in Chromium.

    python check_media.py PROGRAM

Prints a line for each failure and counts at the end; ends with 1 when there were failures.
"""

import argparse
import json
import pathlib
import shutil
import subprocess
import sys
import tempfile

from playwright.sync_api import TimeoutError, sync_playwright

from check_site import Checks
from sample_pages import EDITIONS
from site_server import SiteServer

HERE = pathlib.Path(__file__).parent
SITE = HERE / "Media"
TEMPLATES = HERE.parent.parent / "Templates"
TODAY = "2026-03-05"
PAGES = {"conference": "/briefing/", "emergency": "/warning/"}
CHECKS = ["axe", "layout", "forced_colours", "without_script", "nothing_before_play", "captions",
          "keyboard", "versions", "transcript", "structured_data", "alternatives"]

TRACKS = """(video) => [...video.textTracks].map((track) =>
  [track.kind, track.language, track.label, track.mode])"""
OPEN_TRANSCRIPTS = "document.querySelectorAll('details').forEach((e) => { e.open = true; })"
SHOWN_CAPTION = """(video) => [...(video.textTracks[0].activeCues ?? [])].map((cue) => cue.text)"""


class MediaChecks(Checks):
    """The checks of every page, for pages with recordings, and those of players."""

    def open(self, page, edition, **wishes):
        prefix = "/elder" if edition == "elder" else ""
        return self.reader.open(prefix + PAGES[page], f"{page} {edition}", **wishes)

    def run_axe(self, tab, where, only=None):
        tab.evaluate(OPEN_TRANSCRIPTS)
        super().run_axe(tab, where, only)

    def measure(self, tab, where, edition):
        tab.evaluate(OPEN_TRANSCRIPTS)
        super().measure(tab, where, edition)

    def places(self):
        return [(page, edition) for page in PAGES for edition in EDITIONS]

    def nothing_before_play(self):
        """Nobody pays for what they do not play; the place of the picture is kept."""
        for page, edition in self.places():
            tab, where = self.open(page, edition)
            tab.wait_for_load_state("networkidle")
            media = tab.evaluate("""() => [...document.querySelectorAll('video[poster], audio')]
              .map((e) => [e.preload, e.networkState === e.NETWORK_LOADING])""")
            self.expect(all(m == ["none", False] for m in media), where, f"loads: {media}")
            sizes = tab.evaluate("""() => [...document.querySelectorAll('video')]
              .filter((v) => v.checkVisibility())
              .map((v) => v.clientHeight / v.clientWidth)""")
            self.expect(all(size > 0.5 for size in sizes), where, f"no place kept: {sizes}")

    def captions(self):
        """Captions show on play, and the menu lists tracks by the names of their languages."""
        for edition in EDITIONS:
            tab, where = self.open("conference", edition)
            video = tab.locator("#briefing-original video")
            expected = [["captions", "zh-Hans", "简体中文", "showing"],
                        ["subtitles", "en", "English", "disabled"],
                        ["chapters", "zh-Hans", "简体中文", "disabled"]]
            found = video.evaluate(TRACKS)
            found[2][3] = "disabled" if found[2][3] == "hidden" else found[2][3]
            self.expect(found == expected, where, f"tracks {found}")
            video.evaluate("(video) => { video.muted = true; return video.play(); }")
            tab.wait_for_function(
                "() => document.querySelector('#briefing-original video').currentTime > 1")
            shown = video.evaluate(SHOWN_CAPTION)
            self.expect(shown == ["<v 主持人>各位好，现在开始。"], where, f"caption {shown}")
            video.evaluate("(video) => video.pause()")

    def keyboard(self):
        """Tab reaches the versions, the player, the transcript and the files, in this order."""
        for edition in EDITIONS:
            tab, where = self.open("conference", edition)
            seen = []
            for _ in range(60):
                tab.keyboard.press("Tab")
                if tab.evaluate("document.activeElement.closest('.help') !== null"):
                    break
                name = tab.evaluate("""() => { const e = document.activeElement;
                  const media = e.closest('#briefing');
                  return media && (e.closest('.media-versions, .media-version, .transcript, .media-downloads')
                    ?.className ?? '?'); }""")
                if name and (not seen or seen[-1] != name):
                    seen.append(name)
            expected = ["media-versions", "media-version", "transcript", "media-downloads"]
            self.expect(seen == expected, where, f"stops {seen}")

    def versions(self):
        """Links switch between the versions, without script; one is shown at a time."""
        for edition in EDITIONS:
            for script in (True, False):
                tab, where = self.open("conference", edition, script=script)
                where = f"{where} script {script}"
                original = tab.locator("#briefing-original")
                signed = tab.locator("#briefing-signed")
                self.expect(original.is_visible() and signed.is_hidden(), where, "original first")
                tab.click(".media-versions a[href='#briefing-signed']")
                self.expect(signed.is_visible() and original.is_hidden(), where, "signed version")
                tab.click(".media-versions a[href='#briefing-original']")
                self.expect(original.is_visible() and signed.is_hidden(), where, "original again")

    def transcript(self):
        """The transcript names speakers and languages; a time leads to its moment, without script."""
        for edition in EDITIONS:
            tab, where = self.open("conference", edition, script=False)
            tab.click("#briefing-transcript summary")
            text = tab.locator("#briefing-transcript").inner_text()
            for part in ("主持人：", "王新：", "我们新设了三项服务，都不收费。"):
                self.expect(part in text, where, f"the transcript lacks {part}")
            foreign = tab.locator("#briefing-transcript [lang=en]").inner_text()
            self.expect(foreign == "sign language", where, f"language of parts: {foreign}")
            tab.click("#briefing-transcript a >> nth=1")
            tab.wait_for_url("**/briefing.mp4#t=4")
            tab.wait_for_function("() => document.querySelector('video')?.readyState > 0")
            # The browser goes to the moment soon after it knows the recording, and before it could
            # have played as far.
            try:
                tab.wait_for_function(
                    "() => document.querySelector('video').currentTime >= 4", timeout=2000)
            except TimeoutError:
                pass
            time = tab.evaluate("document.querySelector('video').currentTime")
            self.expect(4 <= time < 6, where, f"at {time} s")

    def structured_data(self):
        """JSON-LD is there under the policy, and says no more than there is."""
        tab, where = self.open("conference", "standard")
        graph = json.loads(tab.locator("script[type='application/ld+json']").inner_text())["@graph"]
        kinds = [item["@type"] for item in graph]
        self.expect(kinds == ["Event", "WebPage", "BreadcrumbList", "WebSite"], where, str(kinds))
        data = next(item for item in graph if "hasPart" in item)
        features = {"structuralNavigation", "closedCaptions", "signLanguage", "transcript"}
        self.expect(set(data["accessibilityFeature"]) == features, where, str(data))
        video, sound = data["hasPart"]
        self.expect(video["duration"] == "PT12S", where, f"duration {video['duration']}")
        languages = [caption["inLanguage"] for caption in video["caption"]]
        self.expect(languages == ["zh-Hans", "en"], where, f"captions in {languages}")
        self.expect("王新：" in video["transcript"], where, "transcript")
        self.expect(sound["accessibilityFeature"] == ["transcript"], where, str(sound))

    def alternatives(self):
        """Emergency information says where each of its forms is, or why there is none."""
        for edition in EDITIONS:
            tab, where = self.open("emergency", edition)
            forms = tab.locator(".alternatives dt").all_inner_texts()
            self.expect(forms == ["语音", "大字", "盲文", "手语", "字幕"], where, f"forms {forms}")
            reason = tab.locator(".alternatives dd").nth(2).inner_text()
            self.expect("盲文版正在制作" in reason, where, f"reason {reason}")
            for link in tab.locator(".alternatives dd a[href^='#']").all():
                target = tab.locator(link.get_attribute("href"))
                self.expect(target.count() == 1, where, f"{link.get_attribute('href')} leads nowhere")


def build(program, folder):
    """Builds the site of recordings in a folder; returns where it lies."""
    shutil.copytree(SITE, folder, dirs_exist_ok=True)
    shutil.copytree(TEMPLATES, folder / "Templates")
    subprocess.run([program, "build", "--root", folder, "--strict", "--now", TODAY], check=True)
    return folder / "public"


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("program", type=pathlib.Path)
    parser.add_argument("--only", nargs="*", default=CHECKS, choices=CHECKS)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        site = build(arguments.program, pathlib.Path(folder))
        with SiteServer(site) as base:
            browser = playwright.chromium.launch(
                executable_path="/usr/bin/chromium", args=["--no-sandbox"])
            checks = MediaChecks(browser, base, site, list(PAGES))
            for name in arguments.only:
                getattr(checks, name)()
            browser.close()
    print(f"media: {checks.axe_runs} runs of axe-core, {checks.count} checks, "
          f"{len(checks.failures)} failures")
    for failure in checks.failures:
        print(failure, file=sys.stderr)
    return 1 if checks.failures else 0


if __name__ == "__main__":
    sys.exit(main())
