"""A person with a browser: opens pages, makes choices, asks the system for colours."""

import json
import pathlib

STORAGE = "sitegen-preferences"
NO_WISHES = {"color_scheme": "light", "contrast": "no-preference", "forced_colors": "none"}
POLICY = "default-src 'self'"

# What a browser says of speech: as it is, with voices that come late, or without speech.
SPEECH = {
    "own": "",
    "late": pathlib.Path(__file__).with_name("speech.js").read_text(encoding="utf-8"),
    "missing": "delete window.speechSynthesis",
}


class Reader:
    """Reads all pages in one tab for each sort of browser, because tabs take long to make.

    Everything that a page writes to the console or asks of another host is a failure, and so is a
    page that came without the policy that it has to work under.
    """

    def __init__(self, browser, base, expect):
        self._browser = browser
        self._base = base
        self._expect = expect
        self._tabs = {}
        self._where = ""

    def _tab(self, script=True, speech="own"):
        if (script, speech) not in self._tabs:
            context = self._browser.new_context(java_script_enabled=script)
            tab = context.new_page()
            if SPEECH[speech]:
                tab.add_init_script(SPEECH[speech])
            tab.on("console", lambda message: self._fail(f"console: {message.text}"))
            tab.on("pageerror", lambda error: self._fail(f"script: {error}"))
            tab.on("request", self._watch)
            self._tabs[script, speech] = tab
        return self._tabs[script, speech]

    def _watch(self, request):
        if not request.url.startswith((self._base, "data:")):
            self._fail(f"request to {request.url}")

    def _fail(self, what):
        self._expect(False, self._where, what)

    def open(self, path, where, *, width=1280, height=900, stored=None, script=True, speech="own"):
        """Opens a page; `stored` are choices from an earlier visit, which stay until `forget`."""
        tab = self._tab(script, speech)
        self._where = where
        tab.set_viewport_size({"width": width, "height": height})
        tab.emulate_media(**NO_WISHES)
        if stored is not None:
            if tab.url == "about:blank":
                tab.goto(self._base + path)
            tab.evaluate("([key, value]) => localStorage.setItem(key, value)",
                         [STORAGE, json.dumps(stored)])
        policy = tab.goto(self._base + path).header_value("content-security-policy") or ""
        self._expect(policy.startswith(POLICY), where, f"served with the policy {policy!r}")
        return tab, where

    def forget(self):
        """Leaves the choices of earlier visits behind."""
        self._tab().evaluate("localStorage.clear()")

    def choose(self, tab, choices):
        """Makes choices on the open page as its script does: by attributes of the root."""
        tab.evaluate("""(choices) => {
          const data = document.documentElement.dataset;
          for (const name of ['scheme', 'size', 'lines', 'letters']) delete data[name];
          Object.assign(data, choices);
        }""", choices)

    def show(self, tab, scheme):
        """Shows the open page in a scheme of `sample_pages.SCHEMES`."""
        wishes = {name: value for name, value in scheme.items() if name != "scheme"}
        tab.emulate_media(**{**NO_WISHES, **wishes})
        self.choose(tab, {"scheme": scheme["scheme"]} if "scheme" in scheme else {})
