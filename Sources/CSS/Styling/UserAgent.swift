/// The style sheet every browser starts from, as far as answers depend on it.
///
/// After HTML, "Rendering": hidden elements, display types, fonts of headings and emphasis,
/// the colour of links, centred headers of tables, the ring around what has the focus.
enum UserAgent {
  static let sheet = StyleSheet(
    """
    area, base, basefont, datalist, head, link, meta, noembed, noframes, param, rp, script,
    style, template, title, [hidden], input[type=hidden], dialog:not([open]),
    audio:not([controls]), source, track { display: none }
    embed[hidden] { display: inline }
    html, body, address, article, aside, blockquote, center, dd, details, dialog, dir, div, dl, dt,
    fieldset, figcaption, figure, footer, form, h1, h2, h3, h4, h5, h6, header, hgroup, hr,
    legend, listing, main, menu, nav, ol, optgroup, option, p, plaintext, pre, search, section,
    slot, summary, ul, xmp { display: block }
    li { display: list-item }
    slot { display: contents }
    table { display: table }
    caption { display: table-caption; text-align: center }
    colgroup { display: table-column-group }
    col { display: table-column }
    thead { display: table-header-group }
    tbody { display: table-row-group }
    tfoot { display: table-footer-group }
    tr { display: table-row }
    td, th { display: table-cell }
    th { font-weight: bold; text-align: center }
    ruby { display: ruby }
    rt { display: ruby-text; font-size: 50% }
    input, select, button, textarea, meter, progress { display: inline-block }
    input, select, button, textarea {
      font-size: 13.3333px; font-weight: 400; letter-spacing: normal; word-spacing: normal;
      text-indent: 0; text-shadow: none; line-height: normal; color: FieldText;
      background-color: Field;
    }
    input[type=checkbox], input[type=radio], input[type=range], input[type=image] {
      background-color: transparent
    }
    button, input[type=button], input[type=submit], input[type=reset], input[type=color] {
      color: ButtonText; background-color: ButtonFace; text-align: center
    }
    h1 { font-size: 2em; font-weight: bold }
    h2 { font-size: 1.5em; font-weight: bold }
    h3 { font-size: 1.17em; font-weight: bold }
    h4 { font-weight: bold }
    h5 { font-size: 0.83em; font-weight: bold }
    h6 { font-size: 0.67em; font-weight: bold }
    b, strong { font-weight: bolder }
    big { font-size: larger }
    small, sub, sup { font-size: smaller }
    i, em, cite, var, dfn, address { font-style: italic }
    code, kbd, samp, tt, pre, listing, plaintext, xmp { font-family: monospace }
    pre, listing, plaintext, xmp { white-space: pre }
    textarea { white-space: pre-wrap }
    nobr { white-space: nowrap }
    center { text-align: -webkit-center }
    a:link, area:link { color: #0000ee; text-decoration: underline }
    u, ins { text-decoration: underline }
    s, strike, del { text-decoration: line-through }
    mark { background-color: yellow; color: black }
    dialog, [popover] { position: absolute; background-color: Canvas; color: CanvasText }
    [popover] { display: none }
    [inert] { user-select: none; pointer-events: none }
    [dir=rtl i] { direction: rtl }
    [dir=ltr i] { direction: ltr }
    svg, img, video, canvas, iframe, object, embed { overflow: clip }
    :focus-visible { outline: auto 1px }
    details:not([open]) > :not(summary) { content-visibility: hidden }
    """)
}
