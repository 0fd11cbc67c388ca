/// The name of an element, as far as HTML, SVG and MathML define it.
///
/// Names in SVG and MathML share the cases (`.title`, `.a`); the node's namespace tells them apart.
@usableFromInline package enum Tag: UInt8, Sendable, Hashable, CaseIterable {
  /// A name that is not in this list: a custom element, a mistake, a rare SVG element.
  case unknown

  case a, abbr, acronym, address, applet, area, article, aside, audio
  case b, base, basefont, bdi, bdo, bgsound, big, blink, blockquote, body, br, button
  case canvas, caption, center, cite, code, col, colgroup
  case data, datalist, dd, del, details, dfn, dialog, dir, div, dl, dt
  case em, embed, fieldset, figcaption, figure, font, footer, form, frame, frameset
  case h1, h2, h3, h4, h5, h6, head, header, hgroup, hr, html
  case i, iframe, image, img, input, ins, isindex
  case kbd, keygen, label, legend, li, link, listing
  case main, map, mark, marquee, menu, menuitem, meta, meter
  case nav, nobr, noembed, noframes, noscript
  case object, ol, optgroup, option, output
  case p, param, picture, plaintext, portal, pre, progress
  case q, rb, rbc, rp, rt, rtc, ruby
  case s, samp, script, search, section, select, selectedcontent, slot, small, source, spacer
  case span, strike, strong, style, sub, summary, sup
  case table, tbody, td, template, textarea, tfoot, th, thead, time, title, tr, track, tt
  case u, ul, `var`, video, wbr, xmp

  // SVG
  case animate, animatemotion, animatetransform, circle, clippath, defs, desc, ellipse, filter
  case foreignobject, g, hatch, line, lineargradient, marker, mask, mesh, metadata, path, pattern
  case polygon, polyline, radialgradient, rect, set, stop, svg, `switch`, symbol, text, textpath
  case tspan, use, view

  // MathML
  case maction, math, menclose, merror, mfrac, mi, mmultiscripts, mn, mo, mover, mpadded, mphantom
  case mroot, mrow, ms, mspace, msqrt, mstyle, msub, msubsup, msup, mtable, mtd, mtext, mtr
  case munder, munderover, semantics, annotation

  /// The name in lower case; "" for `unknown`, whose name the tree knows.
  package var name: String { Self.names[Int(rawValue)] }

  /// Finds a name in any case; `unknown` when it is not in the list.
  package init(named name: some StringProtocol) {
    self.init(named: Array(name.utf8).span)
  }

  /// Finds a name in any case; `unknown` when it is not in the list.
  package init(named name: Span<UInt8>) {
    self.init(named: name, in: Self.known)
  }

  /// Finds a name as `init(named:)` does, for those who look up many and ask for `known` once.
  init(named name: Span<UInt8>, in known: NameTable) {
    self =
      known.index(of: name).flatMap { Self(rawValue: UInt8(truncatingIfNeeded: $0)) } ?? .unknown
  }

  /// Finds a name in any case; `nil` when it is not in the list.
  @inline(__always)
  init?(named name: ShortName, in known: NameTable) {
    guard let index = known.index(of: name) else { return nil }
    self.init(rawValue: UInt8(truncatingIfNeeded: index))
  }

  private static let names = allCases.map { $0 == .unknown ? "" : String(describing: $0) }
  static let known = NameTable(names)
}
