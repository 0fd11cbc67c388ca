extension Tag {
  /// Whether the element never has an end tag.
  package var isVoid: Bool {
    switch self {
    case .area, .base, .basefont, .bgsound, .br, .col, .embed, .frame, .hr, .image, .img, .input,
      .keygen, .link, .meta, .param, .source, .track, .wbr:
      true
    default: false
    }
  }

  /// Whether the parser opens the element again where misnesting has closed it.
  var isFormatting: Bool {
    switch self {
    case .a, .b, .big, .code, .em, .font, .i, .nobr, .s, .small, .strike, .strong, .tt, .u: true
    default: false
    }
  }

  /// Whether end tags do not reach beyond the element.
  var isScope: Bool {
    switch self {
    case .applet, .caption, .foreignobject, .html, .marquee, .object, .table, .td, .template, .th:
      true
    default: false
    }
  }

  /// Whether the element's end tag does not reach beyond elements that are not ordinary.
  var isOrdinary: Bool {
    switch self {
    case .abbr, .acronym, .audio, .bdi, .bdo, .canvas, .cite, .data, .datalist, .del, .dfn, .dialog,
      .ins, .kbd, .label, .legend, .map, .mark, .meter, .optgroup, .option, .output, .picture,
      .progress, .q, .rb, .rp, .rt, .rtc, .ruby, .samp, .slot, .span, .sub, .sup, .time, .unknown,
      .var, .video:
      true
    default: false
    }
  }

  /// Whether the element's start tag closes an open paragraph.
  var closesParagraph: Bool {
    switch self {
    case .address, .article, .aside, .blockquote, .center, .dd, .details, .dir, .div, .dl, .dt,
      .fieldset, .figcaption, .figure, .footer, .form, .h1, .h2, .h3, .h4, .h5, .h6, .header,
      .hgroup, .hr, .li, .listing, .main, .menu, .nav, .ol, .p, .plaintext, .pre, .section,
      .summary, .table, .ul, .xmp:
      true
    default: false
    }
  }

  /// Whether tags inside the element are text.
  var holdsRawText: Bool {
    switch self {
    case .iframe, .noembed, .noframes, .script, .style, .textarea, .title, .xmp: true
    default: false
    }
  }
}
