/// The name of an attribute, as far as HTML, WAI-ARIA and the parts of SVG we read define it.
///
/// A capital letter stands for a hyphen and the small letter: `ariaLabel` is `aria-label`.
@usableFromInline package enum AttributeName: UInt16, Sendable, Hashable, CaseIterable {
  /// A name that is not in this list: `data-…`, an event we don't know, a mistake.
  case unknown

  // HTML, global
  case accesskey, autocapitalize, autocorrect, autofocus, `class`, contenteditable, contextmenu, dir
  case draggable, dropzone, enterkeyhint, exportparts, hidden, id, inert, inputmode, `is`
  case itemid, itemprop, itemref, itemscope, itemtype, lang, nonce, part, popover, role, slot
  case spellcheck, style, tabindex, title, translate, writingsuggestions, xmlLang, xmlns

  // HTML, of some elements
  case abbr, accept, acceptCharset, action, align, alink, allow, allowfullscreen, alpha, alt
  case archive, `as`, async, autocomplete, autoplay, axis, background, behavior, bgcolor, blocking
  case border, bordercolor, capture, cellpadding, cellspacing, char, charoff, charset, checked, cite
  case classid, clear, closedby, code, codebase, codetype, color, cols, colspan, command, commandfor
  case compact, content, controls, controlslist, coords, crossorigin, csp, data, datetime, declare
  case decoding, `default`, `defer`, direction, dirname, disabled, disablepictureinpicture
  case disableremoteplayback, download, enctype, face, fetchpriority, `for`, form, formaction
  case formenctype, formmethod, formnovalidate, formtarget, frame, frameborder, headers, height
  case high, href, hreflang, hspace, httpEquiv, imagesizes, imagesrcset, integrity, ismap, keytype
  case kind, label, language, link, list, loading, longdesc, loop, low, manifest, marginheight
  case marginwidth, max, maxlength, media, method, min, minlength, multiple, muted, name, nohref
  case nomodule, noresize, noshade, novalidate, nowrap, object, open, optimum, pattern, ping
  case placeholder, playsinline, popovertarget, popovertargetaction, poster, preload, prefix,
    profile
  case property, prompt, readonly, referrerpolicy, rel, required, rev, reversed, rows, rowspan,
    rules
  case sandbox, scheme, scope, scrolling, selected, shape, size, sizes, span, src, srcdoc, srclang
  case srcset, standby, start, step, summary, target, text, type, usemap, valign, value, valuetype
  case version, vlink, vspace, width, wrap

  // Events that make an element more than text
  case onabort, onblur, onchange, onclick, oncontextmenu, ondblclick, ondrag, ondrop, onended
  case onerror, onfocus, onfocusin, onfocusout, oninput, onkeydown, onkeypress, onkeyup, onload
  case onmousedown, onmouseenter, onmouseleave, onmousemove, onmouseout, onmouseover, onmouseup
  case onplay, onpointerdown, onpointerup, onreset, onscroll, onselect, onsubmit, ontoggle
  case ontouchend, ontouchstart, onunload, onwheel

  // WAI-ARIA 1.2, and the braille pair of 1.3
  case ariaActivedescendant, ariaAtomic, ariaAutocomplete, ariaBraillelabel
  case ariaBrailleroledescription, ariaBusy, ariaChecked, ariaColcount, ariaColindex
  case ariaColindextext, ariaColspan, ariaControls, ariaCurrent, ariaDescribedby, ariaDescription
  case ariaDetails, ariaDisabled, ariaDropeffect, ariaErrormessage, ariaExpanded, ariaFlowto
  case ariaGrabbed, ariaHaspopup, ariaHidden, ariaInvalid, ariaKeyshortcuts, ariaLabel
  case ariaLabelledby, ariaLevel, ariaLive, ariaModal, ariaMultiline, ariaMultiselectable
  case ariaOrientation, ariaOwns, ariaPlaceholder, ariaPosinset, ariaPressed, ariaReadonly
  case ariaRelevant, ariaRequired, ariaRoledescription, ariaRowcount, ariaRowindex
  case ariaRowindextext, ariaRowspan, ariaSelected, ariaSetsize, ariaSort, ariaValuemax
  case ariaValuemin, ariaValuenow, ariaValuetext

  // SVG
  case clipPath, cx, cy, d, display, fill, fillOpacity, focusable, fontSize, mask, opacity, points
  case preserveaspectratio, r, rx, ry, stroke, transform, viewbox, visibility, x, xlinkHref
  case xlinkTitle, y

  /// The name's bit in sets of 64; several names share one.
  @inlinable @inline(__always) package var bit: UInt64 { 1 << UInt64(rawValue & 63) }

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
      known.index(of: name).flatMap { Self(rawValue: UInt16(truncatingIfNeeded: $0)) } ?? .unknown
  }

  /// Finds a name in any case; `nil` when it is not in the list.
  @inline(__always)
  init?(named name: ShortName, in known: NameTable) {
    guard let index = known.index(of: name) else { return nil }
    self.init(rawValue: UInt16(truncatingIfNeeded: index))
  }

  private static let names = allCases.map(spelling)
  static let known = NameTable(names)

  private static func spelling(of attribute: AttributeName) -> String {
    switch attribute {
    case .unknown: return ""
    case .xlinkHref: return "xlink:href"
    case .xlinkTitle: return "xlink:title"
    case .xmlLang: return "xml:lang"
    default:
      return String(describing: attribute).reduce(into: "") { name, character in
        name += character.isUppercase ? "-" + character.lowercased() : String(character)
      }
    }
  }
}
