"""What is measured inside of a page: scripts that return what is wrong, or facts."""

SCROLLS_SIDEWAYS = """() => {
  const width = document.documentElement.clientWidth;
  return document.documentElement.scrollWidth > width
    ? [...document.querySelectorAll('body *')].filter((e) => {
        if (e.closest('.table-scroll, pre, .skip-links')) return false;
        return e.getBoundingClientRect().right > width + 1;
      }).slice(0, 3).map((e) => e.outerHTML.slice(0, 100))
        .concat(['scrollWidth ' + document.documentElement.scrollWidth])
    : [];
}"""

# Links within a sentence may be small; every other control has the full size.
SMALL_TARGETS = """(size) => {
  const isInline = (e) => e.matches('.footnote-ref a') || e.matches('p a, li a, dd a, td a, th a') && [...e.parentNode.childNodes]
    .some((n) => n !== e && n.nodeType === 3 && n.data.trim());
  return [...document.querySelectorAll('a[href], button, input, summary')].filter((e) => {
    const target = e.closest('label') || e;
    const style = getComputedStyle(target);
    if (!target.getClientRects().length || style.visibility === 'hidden') return false;
    if (e.closest('.skip-links')) return false;
    if (isInline(e)) return false;
    const box = (e.closest('.need') || target).getBoundingClientRect();
    return box.height < size - 0.5 || box.width < size - 0.5;
  }).map((e) => {
    const box = e.getBoundingClientRect();
    return `${box.width.toFixed(1)}×${box.height.toFixed(1)} ${e.outerHTML.slice(0, 120)}`;
  });
}"""

SMALL_TEXT = """(size) => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found = new Set();
  for (let n = walker.nextNode(); n; n = walker.nextNode()) {
    const e = n.parentElement;
    if (!n.data.trim() || e.closest('script, template') || !e.getClientRects().length) continue;
    const px = parseFloat(getComputedStyle(e).fontSize);
    if (px < size - 0.05) found.add(px + ' ' + e.outerHTML.slice(0, 80));
  }
  return [...found];
}"""

# Lines of running text longer than 40 characters (30 in the elder edition).
LONG_LINES = """(most) => [...document.querySelectorAll('main :is(p, li, dd)')].filter((e) => {
  const style = getComputedStyle(e);
  if (e.closest('table, .needs, nav, .terms, .site-map, .footnotes') || !e.getClientRects().length) return false;
  return e.clientWidth - parseFloat(style.paddingLeft) > (most + 0.6) * parseFloat(style.fontSize)
    && e.getClientRects()[0].height > 1.9 * parseFloat(style.lineHeight);
}).map((e) => e.outerHTML.slice(0, 80))"""

CLIPPED = """() => [...document.querySelectorAll('body *')].filter((e) => {
  const style = getComputedStyle(e);
  if (e.closest('.table-scroll, pre, template') || style.overflow === 'visible') return false;
  return e.scrollHeight > e.clientHeight + 2 || e.scrollWidth > e.clientWidth + 2;
}).map((e) => e.outerHTML.slice(0, 80))"""

# Text whose colour is too close to the first background behind it.
LOW_CONTRAST = """(least) => {
  const parse = (colour) => colour.match(/[\\d.]+/g).map(Number);
  const luminance = (colour) => {
    const [r, g, b] = parse(colour).slice(0, 3).map((value) => value / 255)
      .map((value) => value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const surface = (e) => {
    for (; e; e = e.parentElement) {
      const colour = getComputedStyle(e).backgroundColor;
      if (parse(colour)[3] !== 0) return colour;
    }
    return 'rgb(255, 255, 255)';
  };
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found = new Set();
  for (let n = walker.nextNode(); n; n = walker.nextNode()) {
    const e = n.parentElement;
    if (!n.data.trim() || e.closest('script, template') || !e.getClientRects().length) continue;
    const [dark, light] = [getComputedStyle(e).color, surface(e)].map(luminance).sort((a, b) => a - b);
    const ratio = (light + 0.05) / (dark + 0.05);
    if (ratio < least) found.add(ratio.toFixed(2) + ' ' + e.outerHTML.slice(0, 80));
  }
  return [...found];
}"""

# What stands side by side in the main part; the cells of a table may.
COLUMNS = """() => [...document.querySelectorAll('main, main *')].filter((e) => {
  const style = getComputedStyle(e);
  return e.getClientRects().length && (style.float !== 'none'
    || style.display.includes('grid') && style.gridTemplateColumns.split(' ').length > 1
    || !['auto', '1'].includes(style.columnCount) || style.columnWidth !== 'auto');
}).map((e) => e.outerHTML.slice(0, 80))"""

# What a reader finds on a page.
REACHABLE = """() => ({
  text: document.querySelector('main').innerText,
  links: [...document.links].map((link) => link.href),
})"""

TEXT_SPACING = """* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }"""

FOCUS_FACTS = """() => {
  const e = document.activeElement;
  if (!e || e === document.body) return null;
  const box = e.getBoundingClientRect();
  let style = getComputedStyle(e);
  if (e.matches('.need a')) style = getComputedStyle(e, '::after');
  if (e.matches('.preferences input')) style = getComputedStyle(e.closest('label'));
  const x = Math.min(Math.max(box.left + box.width / 2, 0), innerWidth - 1);
  const y = Math.min(Math.max(box.top + box.height / 2, 0), innerHeight - 1);
  const top = document.elementFromPoint(x, y);
  return {
    name: e.outerHTML.slice(0, 90),
    isPlayer: e.matches('video, audio'),
    outline: style.outlineStyle === 'none' ? 0 : parseFloat(style.outlineWidth),
    isSeen: box.bottom > 0 && box.top < innerHeight,
    isCovered: !(top && (e.contains(top) || top.contains(e))),
    order: [...document.querySelectorAll('*')].indexOf(e),
    href: e.getAttribute('href'),
  };
}"""
