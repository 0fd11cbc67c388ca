/* The reader's preferences: size, spacing, colours, links, ruler, and reading aloud.

   The page is complete without this script. It is loaded before the first paint, puts the stored
   choices on <html> as data attributes, which tokens.css turns into looks, and later builds the
   panel from the texts in #preferences-texts. It changes no names, no order and no tabindex of the
   page, stores only on this device, and asks no other host for anything. */
(() => {
  'use strict';
  const root = document.documentElement;
  const key = 'sitegen-preferences';
  /* The choices in the order of their labels; the first one is the page as it is. */
  const choices = {
    size: ['', '125', '150', '175', '200'],
    lines: ['', 'wide', 'widest'],
    letters: ['', 'wide', 'widest'],
    scheme: ['', 'dark', 'black-on-white', 'white-on-black', 'yellow-on-black', 'blue-on-yellow'],
    speed: ['', 'slow', 'fast'],
    links: ['', 'underlined'],
    ruler: ['', 'shown'],
  };
  const rates = { slow: 0.7, fast: 1.4 };
  let chosen = {};

  const load = () => {
    try {
      chosen = JSON.parse(localStorage.getItem(key)) || {};
    } catch {
      chosen = {};
    }
    show();
  };
  const show = () => {
    for (const name in choices) {
      if (choices[name].indexOf(chosen[name]) > 0) root.dataset[name] = chosen[name];
      else delete root.dataset[name];
    }
  };
  const save = () => {
    try {
      localStorage.setItem(key, JSON.stringify(chosen));
    } catch { /* Storage may be refused; the choice then lasts as long as the page. */ }
    show();
  };

  root.dataset.script = '';
  load();
  addEventListener('pageshow', (event) => event.persisted && load());
  addEventListener('storage', (event) => event.key === key && (load(), mark()));

  /* ---- The panel ---- */

  const texts = {};
  let toggle, panel, status;

  const element = (name, properties, ...children) => {
    const made = document.createElement(name);
    for (const property in properties) {
      if (property.includes('-') || property === 'role') made.setAttribute(property, properties[property]);
      else made[property] = properties[property];
    }
    made.append(...children);
    return made;
  };
  const button = (label, onclick) => element('button', { type: 'button', className: 'tool', onclick }, label);
  const onEscape = (of, act) => of.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') act();
  });
  const say = (message) => { status.textContent = message; };

  /* Marks the inputs that stand for the choices. */
  const mark = () => {
    if (!panel) return;
    for (const input of panel.querySelectorAll('input')) {
      const value = chosen[input.name] || '';
      input.checked = input.type === 'radio' ? input.value === value : value !== '';
    }
  };
  const choose = (name, value, message) => {
    chosen[name] = value;
    save();
    ruler();
    say(texts.messages[0] + message);
  };

  const radios = (name) => {
    const [legend, ...labels] = texts[name];
    const row = labels.map((label, index) => element('label', {},
      element('input', {
        type: 'radio', name, value: choices[name][index],
        onchange: (event) => choose(name, event.target.value, `${legend} ${label}`),
      }), label));
    return element('fieldset', {}, element('legend', {}, legend), element('div', { className: 'choices-row' }, ...row));
  };
  const box = (name) => {
    const label = texts[name][0];
    return element('label', {}, element('input', {
      type: 'checkbox', name,
      onchange: (event) => choose(name, choices[name][+event.target.checked], label + (event.target.checked ? ' ✓' : ' ✗')),
    }), label);
  };

  const build = () => {
    status = element('p', { role: 'status' });
    const frame = element('div', { className: 'frame' },
      radios('size'), radios('scheme'), radios('lines'), radios('letters'));
    if (voice) {
      const read = button(texts.speech[1], () => speak(read));
      const parts = [element('fieldset', {}, element('legend', {}, texts.speech[0]),
        element('div', { className: 'choices-row' }, read)), radios('speed')];
      /* Browsers fetch their voices late; without any there is nothing to offer. */
      voice.onvoiceschanged = () => parts.forEach((part) => { part.hidden = !voice.getVoices().length; });
      voice.onvoiceschanged();
      frame.append(...parts);
    }
    frame.append(element('div', { className: 'choices-row' }, box('links'), box('ruler')), status, element('div', { className: 'choices-row' },
      button(texts.actions[0], () => {
        chosen = {};
        save();
        mark();
        ruler();
        say(texts.messages[1]);
      }),
      button(texts.actions[1], close)));
    panel = element('section', { id: 'preferences', className: 'preferences', 'aria-label': texts.panel[0] }, frame);
    onEscape(panel, close);
    toggle.closest('.masthead').after(panel);
    toggle.setAttribute('aria-controls', panel.id);
    mark();
  };
  const open = () => {
    if (panel) panel.hidden = false;
    else build();
    toggle.setAttribute('aria-expanded', 'true');
    panel.querySelector('input:checked').focus();
  };
  const close = () => {
    panel.hidden = true;
    toggle.setAttribute('aria-expanded', 'false');
    toggle.focus();
  };

  /* ---- The ruler: a frame of two lines that follows pointer and focus ---- */

  let line;
  const place = (y) => { line.style.transform = `translateY(${Math.round(y - line.offsetHeight / 2)}px)`; };
  const ruler = () => {
    if (!root.dataset.ruler) {
      if (line) line.hidden = true;
      return;
    }
    if (line) {
      line.hidden = false;
      return;
    }
    line = element('div', { className: 'ruler', 'aria-hidden': 'true' });
    document.body.append(line);
    place(innerHeight / 3);
    addEventListener('pointermove', (event) => place(event.clientY));
    addEventListener('focusin', (event) => {
      const box = event.target.getBoundingClientRect();
      place((box.top + box.bottom) / 2);
    });
  };

  /* ---- Reading aloud, with the browser's own voices ---- */

  const voice = window.speechSynthesis;
  const blocks = 'h1,h2,h3,h4,h5,h6,p,li,dt,dd,caption,th,td,figcaption,summary,pre';
  let bar, parts, at, spoken;

  /* The text of the main part in pieces of a sentence or two, each with its block and language. */
  const pieces = () => {
    const main = document.querySelector('main');
    const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
    const found = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      const block = parent.closest(blocks);
      if (!block || !main.contains(block) || parent.closest('nav, rt, rp') || !block.getClientRects().length) continue;
      const language = parent.closest('[lang]').lang;
      const last = found[found.length - 1];
      if (last && last.block === block && last.language === language) last.text += node.data;
      else found.push({ block, language, text: node.data });
    }
    /* Some voices stop in long texts, so sentences are read one by one. */
    return found.flatMap(({ block, language, text }) =>
      (text.match(/(?:[^。！？；.!?;]|[.!?;](?=\S))+[。！？；.!?;]*/g) || []).map((part) => part.trim()).filter(Boolean)
        .map((part) => ({ block, language, text: part })));
  };

  const highlight = (block) => {
    const old = document.querySelector('[data-read]');
    if (old === block) return;
    if (old) delete old.dataset.read;
    if (block) {
      block.dataset.read = '';
      block.scrollIntoView({ block: 'center' });
    }
  };
  const next = () => {
    const part = parts[at];
    if (!part) {
      stop(texts.messages[2]);
      return;
    }
    highlight(part.block);
    const utterance = new SpeechSynthesisUtterance(part.text);
    utterance.lang = part.language.replace('zh-Hans', 'zh-CN').replace('zh-Hant', 'zh-TW');
    utterance.rate = rates[chosen.speed] || 1;
    utterance.onend = () => {
      if (utterance !== spoken) return;
      at += 1;
      next();
    };
    utterance.onerror = () => {
      if (utterance === spoken) stop(texts.messages[3]);
    };
    spoken = utterance;
    voice.speak(utterance);
  };
  /* Some browsers say that a cancelled sentence has ended, and some later; nobody listens then. */
  const hush = () => {
    spoken = undefined;
    voice.cancel();
  };
  const speak = (from) => {
    if (bar) stop();
    const pause = button(texts.speech[2], () => {
      /* Stopping and starting the sentence again works in every browser; pausing does not. */
      pause.textContent = texts.speech[spoken ? 3 : 2];
      if (spoken) hush();
      else next();
    });
    bar = element('div', { className: 'speech', role: 'region', 'aria-label': texts.speech[0] },
      pause, button(texts.speech[4], () => stop()));
    onEscape(bar, stop);
    bar.from = from;
    document.body.append(bar);
    root.dataset.speaking = '';
    parts = pieces();
    at = 0;
    pause.focus({ preventScroll: true });
    next();
  };
  const stop = (message) => {
    if (!bar) return;
    const hadFocus = bar.contains(document.activeElement);
    const { from } = bar;
    bar.remove();
    bar = undefined;
    hush();
    highlight();
    delete root.dataset.speaking;
    if (hadFocus) (panel.hidden ? toggle : from).focus();
    if (message) say(message);
  };
  if (voice) {
    /* Browsers fetch their list of voices on the first question. */
    voice.getVoices();
    addEventListener('pagehide', hush);
  }

  document.addEventListener('DOMContentLoaded', () => {
    toggle = document.getElementById('preferences-toggle');
    const template = document.getElementById('preferences-texts');
    if (!toggle || !template) return;
    for (const { dataset, textContent } of template.content.children) texts[dataset.text] = textContent.split('|');
    toggle.onclick = () => (toggle.getAttribute('aria-expanded') === 'true' ? close() : open());
    ruler();
  });
})();
