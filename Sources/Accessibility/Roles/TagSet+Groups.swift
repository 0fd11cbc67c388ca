import HTML

extension TagSet {
  /// The lists whose children are list items.
  static let lists: TagSet = [.menu, .ol, .ul]

  /// What a part of a table can stand in.
  static let tableParts: TagSet = [.table, .tbody, .tfoot, .thead, .tr]

  /// Sections that make what stands in them a part of theirs.
  static let sectioning: TagSet = [.article, .aside, .nav, .section]

  /// Sections, and the main part of the page.
  static let sectioningOrMain: TagSet = [.article, .aside, .main, .nav, .section]

  /// Elements without a role that are named by their contents nevertheless.
  static let namedByContentsWithoutRole: TagSet = [
    .dd, .dt, .figcaption, .label, .legend, .summary,
  ]

  /// Form controls that hold a value.
  static let fields: TagSet = [.input, .select, .textarea]

  /// Elements that browsers lay out as blocks, parts of tables or boxes in a line.
  static let blocks: TagSet = [
    .address, .article, .aside, .audio, .blockquote, .body, .br, .button, .canvas, .caption,
    .center, .dd, .details, .dialog, .dir, .div, .dl, .dt, .embed, .fieldset, .figcaption,
    .figure, .footer, .form, .h1, .h2, .h3, .h4, .h5, .h6, .header, .hgroup, .hr, .html, .iframe,
    .input, .legend, .li, .listing, .main, .menu, .meter, .nav, .object, .ol, .optgroup, .option,
    .p, .plaintext, .pre, .progress, .search, .section, .select, .summary, .table, .tbody, .td,
    .textarea, .tfoot, .th, .thead, .tr, .ul, .video, .xmp,
  ]
}
