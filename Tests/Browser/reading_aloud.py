"""Listens to a page being read aloud, with a stand-in for the browser's voices (speech.js)."""

import re

from measurements import FOCUS_FACTS, SMALL_TARGETS

RATES = {"": 1, "slow": 0.7, "fast": 1.4}

# A line of the interface's texts, which the script takes from the page.
INTERFACE = """(name) => document.getElementById('preferences-texts').content
  .querySelector(`[data-text=${name}]`).textContent.split('|')"""
IS_FOCUSED = "(e) => e === document.activeElement"

# What the main part says, without its lists of links and the pronunciation above characters.
SPOKEN = """(element) => {
  const copy = element.cloneNode(true);
  copy.querySelectorAll('nav, rt, rp').forEach((e) => e.remove());
  return copy.textContent.replace(/\\s+/g, ' ');
}"""

# The sentence being read, and the block that is marked on the page.
HEARD = """() => {
  const spoken = """ + SPOKEN + """;
  const marked = [...document.querySelectorAll('[data-read]')];
  const box = marked[0]?.getBoundingClientRect();
  return {
    sentence: speechSynthesis.current?.text ?? null,
    marked: marked.map(spoken),
    isSeen: box && box.top < innerHeight && box.bottom > 0,
  };
}"""


class Listener:
    """A reader who listens to one page."""

    def __init__(self, checks, page, edition):
        self._expect = checks.expect
        self.tab, self.where = checks.open(page, edition, stored={}, speech="late")
        self.toggle = self.tab.locator("#preferences-toggle")
        name, read, self.pause, self.go_on, self.stop = self.tab.evaluate(INTERFACE, "speech")
        _, _, self.ended, self.failed = self.tab.evaluate(INTERFACE, "messages")
        self.bar = self.tab.get_by_role("region", name=name, exact=True)
        self.read = self.button(read)
        self.status = self.tab.locator("#preferences").get_by_role("status")

    def button(self, name):
        return self.tab.get_by_role("button", name=name, exact=True)

    def expect(self, is_right, what):
        self._expect(is_right, self.where, what)

    def speech(self, call):
        return self.tab.evaluate(f"speechSynthesis.{call}")

    def start(self):
        """Opens the panel, waits for the voices and starts."""
        if self.toggle.get_attribute("aria-expanded") == "false":
            self.toggle.click()
        if self.read.is_hidden():
            self.speech("arrive()")
        self.read.click()

    def expect_silence(self, what):
        self.expect(self.speech("current") is None, f"{what}: silence")
        self.expect(self.bar.count() == 0, f"{what}: the buttons go")
        self.expect(self.tab.evaluate(HEARD)["marked"] == [], f"{what}: the mark goes")


def letters(text):
    """A text without spaces and punctuation."""
    return re.sub(r"\W", "", "".join(text))


def check_voices(listener):
    """Without voices there is nothing to offer; they may arrive late."""
    listener.toggle.click()
    listener.expect(listener.read.is_hidden(), "offers to read without a voice")
    listener.speech("arrive()")
    listener.expect(listener.read.is_visible(), "offers nothing when voices arrive")


def check_whole_page(listener):
    """Every sentence is read once, in order, while its block is marked and in sight."""
    listener.start()
    listener.expect(listener.button(listener.pause).evaluate(IS_FOCUSED), "focus on the pause button")
    sentences = []
    while (heard := listener.tab.evaluate(HEARD))["sentence"]:
        sentences.append(heard["sentence"])
        sentence = " ".join(heard["sentence"].split())
        listener.expect(len(heard["marked"]) == 1 and sentence in heard["marked"][0]
                        and heard["isSeen"], f"marks {heard}")
        listener.expect(not re.search(r"\d\.$", sentence), f"stops within a number: {sentence}")
        listener.speech("end()")
    text = listener.tab.locator("main").evaluate(SPOKEN)
    listener.expect(len(sentences) > 5 and letters(sentences) == letters(text),
                    f"said {sentences}")
    listener.expect(listener.status.inner_text() == listener.ended, "does not say that it ended")
    listener.expect_silence("at the end")


def check_pause(listener):
    """Pausing is silent however the browser ends a sentence; going on repeats that sentence."""
    listener.start()
    listener.speech("end()")
    sentence = listener.tab.evaluate(HEARD)["sentence"]
    count = len(listener.speech("spoken"))
    listener.button(listener.pause).click()
    listener.expect(listener.speech("current") is None, "pause is not silent")
    listener.expect(len(listener.tab.evaluate(HEARD)["marked"]) == 1, "pause loses the place")
    listener.button(listener.go_on).click()
    listener.speech("endAgain()")
    heard = [piece["text"] for piece in listener.speech("spoken")[count:]]
    listener.expect(heard == [sentence], f"goes on with {heard}, not {sentence}")


def check_speed(listener):
    """A chosen speed counts from the next sentence on."""
    listener.start()
    for name, rate in RATES.items():
        listener.tab.locator(f"input[name=speed][value='{name}']").check()
        listener.speech("end()")
        heard = listener.speech("spoken")[-1]["rate"]
        listener.expect(heard == rate, f"speed {name}: {heard}")


def check_buttons(listener, size):
    """The buttons have their size and cover no focus; Escape and stopping give the focus back."""
    listener.expect(listener.tab.evaluate(SMALL_TARGETS, size) == [], "small buttons")
    listener.tab.locator("main a").first.focus()
    for _ in range(12):
        listener.tab.keyboard.press("Tab")
        fact = listener.tab.evaluate(FOCUS_FACTS)
        listener.expect(fact["isSeen"] and not fact["isCovered"], f"covered: {fact}")
    listener.button(listener.pause).focus()
    listener.tab.keyboard.press("Escape")
    listener.expect_silence("Escape")
    listener.expect(listener.read.evaluate(IS_FOCUSED), "Escape: focus back")
    listener.start()
    listener.button(listener.stop).click()
    listener.expect_silence("stop")
    listener.expect(listener.read.evaluate(IS_FOCUSED), "stop: focus back")
    listener.start()
    listener.speech("fail()")
    listener.expect_silence("failure")
    listener.expect(listener.status.inner_text() == listener.failed, "does not say that it failed")
    listener.start()
    listener.tab.evaluate("dispatchEvent(new PageTransitionEvent('pagehide'))")
    listener.expect(listener.speech("current") is None, "goes on when the page is left")


def check_languages(listener, expected):
    """Each part is read in its own language."""
    listener.start()
    while listener.speech("current"):
        listener.speech("end()")
    languages = {piece["lang"] for piece in listener.speech("spoken")}
    listener.expect(languages == expected, f"languages {languages}")


def check_without_speech(checks):
    """A browser that cannot speak offers nothing."""
    tab, where = checks.open("service", "standard", speech="missing")
    tab.click("#preferences-toggle")
    checks.expect(tab.locator("#preferences").is_visible(), where, "no panel without speech")
    read = tab.evaluate(INTERFACE, "speech")[1]
    checks.expect(tab.get_by_text(read).count() == 0, where, "offers to read without speech")
