/* Keeps a page up to date while its author works, and shows what was found on it.

   The page is never loaded anew for an edit: the old and the new source are compared, and only what
   differs between them is changed in the page that is shown. So focus, scroll position, open
   details and whatever other scripts have added stay as they are. */
(() => {
  'use strict';
  const own = document.currentScript;
  const folder = '/__sitegen/';
  const { kind, page } = own.dataset;
  const usual = { faulty: 500, missing: 404 }[kind] ?? 200;
  let tag = own.dataset.tag;
  /* The page as it was sent, to compare the next version with. */
  let source;
  let covered;
  let host, root, status, alert;

  const parse = (text) => new DOMParser().parseFromString(text, 'text/html');
  const get = (address, headers = {}) => fetch(address, { headers, cache: 'no-store' });

  /* ---- Changing what is shown ---- */

  const isLike = (one, other) =>
    one.nodeType === other.nodeType && one.nodeName === other.nodeName &&
    (one.nodeType !== 1 || one.id === other.id);

  /* Returns the shown node of each node of the old source; other scripts may have added some. */
  const shownNodes = (before, shown) => {
    const found = new Map();
    let next = shown.firstChild;
    for (const node of before.childNodes) {
      let candidate = next;
      while (candidate && !isLike(node, candidate)) candidate = candidate.nextSibling;
      if (!candidate) continue;
      found.set(node, candidate);
      next = candidate.nextSibling;
    }
    return found;
  };

  /* Returns pairs of nodes of the old and the new source; one of a pair may be missing. */
  const pairs = (before, after) => {
    const old = [...before], fresh = [...after], first = [], last = [];
    while (old.length && fresh.length && old[0].isEqualNode(fresh[0]))
      first.push([old.shift(), fresh.shift()]);
    while (old.length && fresh.length && old.at(-1).isEqualNode(fresh.at(-1)))
      last.unshift([old.pop(), fresh.pop()]);
    while (old.length && fresh.length) {
      if (isLike(old[0], fresh[0])) first.push([old.shift(), fresh.shift()]);
      else if (fresh.some((node) => isLike(old[0], node))) first.push([null, fresh.shift()]);
      else first.push([old.shift(), null]);
    }
    return [...first, ...old.map((node) => [node, null]), ...fresh.map((node) => [null, node]), ...last];
  };

  /* The old style sheet goes when the new one is there, so that nothing flashes. */
  const replaceSheet = (shown, address) => {
    const next = shown.cloneNode();
    next.setAttribute('href', address);
    next.onload = next.onerror = () => shown.remove();
    shown.after(next);
  };

  const follow = (shown, before, after) => {
    if (before.isEqualNode(after)) return;
    if (after.nodeType !== 1) {
      shown.data = after.data;
      return;
    }
    for (const { name, value } of after.attributes) {
      if (before.getAttribute(name) === value) continue;
      if (name === 'href' && after.matches('link[rel~="stylesheet"]')) replaceSheet(shown, value);
      else shown.setAttribute(name, value);
    }
    for (const { name } of before.attributes)
      if (!after.hasAttribute(name)) shown.removeAttribute(name);
    followChildren(shown, before, after);
  };

  const followChildren = (shown, before, after) => {
    const known = shownNodes(before, shown);
    let last = null;
    for (const [old, fresh] of pairs(before.childNodes, after.childNodes)) {
      let node = old && known.get(old);
      if (!fresh) {
        node?.remove();
        continue;
      }
      if (node) {
        follow(node, old, fresh);
      } else if (old?.isEqualNode(fresh)) {
        /* Another script has taken it away. */
        continue;
      } else {
        node = document.importNode(fresh, true);
        if (last) last.after(node); else shown.prepend(node);
      }
      last = node;
    }
  };

  /* What runs or is copied by scripts cannot be exchanged in a page that is open. */
  const program = (page) =>
    [...page.querySelectorAll('script, template, base, meta[http-equiv]')]
      .map((node) => node.dataset?.tag ? '' : node.outerHTML).join('\n');

  const show = (next) => {
    const active = document.activeElement;
    follow(document.documentElement, source.documentElement, next.documentElement);
    source = next;
    if (active?.id && !active.isConnected)
      document.getElementById(active.id)?.focus({ preventScroll: true });
  };

  /* ---- The page that stands for one that cannot be made ---- */

  const cover = (next) => {
    build();
    if (!covered) {
      const others = [...document.body.children].filter((child) => child !== host && !child.inert);
      covered = { focus: document.activeElement, title: document.title, others };
      for (const child of others) child.inert = true;
      root.querySelector('.panel')?.setAttribute('hidden', '');
    }
    document.title = next.title;
    alert.hidden = false;
    alert.replaceChildren(document.importNode(next.querySelector('main'), true));
  };

  const uncover = () => {
    if (!covered) return;
    for (const child of covered.others) child.inert = false;
    root.querySelector('.panel')?.removeAttribute('hidden');
    alert.hidden = true;
    alert.replaceChildren();
    document.title = covered.title;
    if (covered.focus?.isConnected) covered.focus.focus({ preventScroll: true });
    covered = undefined;
  };

  /* ---- Asking for the next version ---- */

  const update = async () => {
    const response = await get(location.href, { 'If-None-Match': tag });
    if (response.status === 304) return false;
    const next = parse(await response.text());
    const version = response.headers.get('ETag');
    if (kind === 'page' && response.status === 500) {
      cover(next);
    } else if (response.status !== usual || program(source) !== program(next)) {
      location.reload();
      return false;
    } else {
      uncover();
      show(next);
    }
    tag = version;
    return true;
  };

  /* One question at a time; what happens meanwhile is asked for afterwards. */
  let isBusy = false, isStale = false;
  const refresh = async (asksPage) => {
    isStale ||= asksPage;
    if (isBusy) return;
    isBusy = true;
    try {
      do {
        asksPage = isStale;
        isStale = false;
        const isNew = asksPage && await update();
        await showFindings(isNew);
      } while (isStale);
    } catch { /* The server is gone; the next connection asks again. */ }
    isBusy = false;
  };

  /* ---- The panel ---- */

  let findings, announced;

  const build = () => {
    if (host) return;
    host = document.createElement('sitegen-preview');
    root = host.attachShadow({ mode: 'open' });
    const styles = document.createElement('link');
    styles.rel = 'stylesheet';
    styles.href = `${folder}preview.css`;
    alert = document.createElement('div');
    alert.className = 'alert';
    alert.hidden = true;
    status = document.createElement('p');
    status.className = 'status';
    status.setAttribute('role', 'status');
    status.setAttribute('aria-live', 'polite');
    const panel = document.createElement('div');
    panel.id = 'panel';
    root.append(styles, status, panel, alert);
    root.addEventListener('click', (event) => {
      const item = event.target.closest?.('[data-show]')?.closest('[data-selector]');
      if (item) reveal(find(item.dataset.selector));
    });
    document.body.append(host);
  };

  const announce = (text) => {
    status.textContent = '';
    setTimeout(() => { status.textContent = text; }, 100);
  };

  const find = (selector) => {
    try {
      return document.querySelector(selector);
    } catch {
      return null;
    }
  };

  const reveal = (element) => {
    if (!element) return;
    if (element.tabIndex < 0) {
      element.tabIndex = -1;
      element.addEventListener('blur', () => element.removeAttribute('tabindex'), { once: true });
    }
    element.scrollIntoView({ block: 'center' });
    element.focus({ preventScroll: true });
  };

  const mark = () => {
    for (const element of document.querySelectorAll('[data-sitegen-finding]'))
      delete element.dataset.sitegenFinding;
    for (const item of [...root.querySelectorAll('[data-selector]')].reverse()) {
      const element = find(item.dataset.selector);
      if (element) element.dataset.sitegenFinding = item.dataset.severity;
    }
  };

  const showFindings = async (isNew) => {
    if (kind !== 'page' || covered) return;
    const response = await get(`${folder}panel?path=${encodeURIComponent(page)}`);
    if (!response.ok) return;
    build();
    const next = parse(await response.text()).body;
    const place = root.getElementById('panel');
    const summary = next.firstElementChild?.dataset.summary;
    if (findings) followChildren(place, findings, next);
    else place.append(...document.importNode(next, true).childNodes);
    findings = next;
    mark();
    if (isNew) announce(next.firstElementChild.dataset.updated);
    else if (announced !== undefined && announced !== summary) announce(summary);
    announced = summary;
    remember();
  };

  /* An open panel stays open on the next page. */
  const remember = () => {
    const details = root.querySelector('details');
    if (!details || details.dataset.remembered) return;
    details.dataset.remembered = '';
    try {
      details.open = sessionStorage.getItem('sitegen-panel') === 'open';
      details.addEventListener('toggle', () =>
        sessionStorage.setItem('sitegen-panel', details.open ? 'open' : 'closed'));
    } catch { /* Storage may be refused; the panel then starts closed. */ }
  };

  /* ---- Listening ---- */

  /* Browsers hold six connections to a host, so a tab that nobody looks at lets go of its own. */
  let events;
  const listen = () => {
    if (document.hidden) {
      events?.close();
      events = undefined;
      return;
    }
    if (events) return;
    events = new EventSource(`${folder}events`);
    events.addEventListener('open', () => refresh(true));
    events.addEventListener('changed', () => refresh(true));
    events.addEventListener('checked', () => refresh(kind === 'own'));
  };

  const start = async () => {
    const response = await get(location.href);
    if (response.headers.get('ETag') !== tag) return location.reload();
    source = parse(await response.text());
    document.addEventListener('visibilitychange', listen);
    addEventListener('pagehide', () => { events?.close(); events = undefined; });
    addEventListener('pageshow', listen);
    listen();
  };
  start();
})();
