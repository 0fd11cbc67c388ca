/* Stands in for the voices of the browser, which one without a screen does not have.

   The voices arrive late, as they do in browsers, and the tests say when a sentence has ended. A
   cancelled sentence ends at once, as in Firefox; `endAgain` ends it late, as in Chromium. */
(() => {
  const speech = {
    voices: [],
    spoken: [],
    current: null,
    cancelled: null,
    onvoiceschanged: null,
    getVoices: () => speech.voices,
    speak(utterance) {
      speech.current = utterance;
      const { text, lang, rate } = utterance;
      speech.spoken.push({ text, lang, rate });
    },
    cancel() {
      speech.cancelled = speech.current;
      speech.current = null;
      if (speech.cancelled) speech.cancelled.onend();
    },
    arrive() {
      speech.voices = [{ name: 'Voice', lang: 'zh-CN' }];
      speech.onvoiceschanged();
    },
    end() {
      const ended = speech.current;
      speech.current = null;
      ended.onend();
    },
    endAgain: () => speech.cancelled.onend(),
    fail: () => speech.current.onerror({ error: 'synthesis-failed' }),
  };
  Object.defineProperty(window, 'speechSynthesis', { value: speech });
  window.SpeechSynthesisUtterance = class {
    constructor(text) {
      this.text = text;
    }
  };
})();
