import HTML

extension AccessiblePage {
  /// Returns the text that is rendered inside an element, with words of blocks kept apart.
  ///
  /// White space is made single spaces; alternatives of images do not count.
  package func visibleText(of node: PageTree.NodeID) -> String {
    var text = NameText()
    for descendant in tree.descendants(of: node) {
      switch tree[descendant].kind {
      case .text where isRendered(descendant): text.append(tree.textBytes(of: descendant))
      case .element where separatesWords(descendant): text.space()
      default: break
      }
    }
    return text.text
  }

  /// Whether the text before, inside and behind an element are different words.
  func separatesWords(_ element: PageTree.NodeID) -> Bool {
    switch styles.display(of: element) {
    case .block?: return true
    case .inline?, .contents?: return false
    case DeclaredDisplay.none?, .unknown?, nil: break
    }
    return tree[element].namespace == .html && tree[element].tag.isBlockByDefault
  }
}

extension Tag {
  /// Whether browsers lay the element out as a block, a part of a table or a box in a line.
  var isBlockByDefault: Bool {
    switch self {
    case .address, .article, .aside, .audio, .blockquote, .body, .br, .button, .canvas, .caption,
      .center, .dd, .details, .dialog, .dir, .div, .dl, .dt, .embed, .fieldset, .figcaption,
      .figure, .footer, .form, .h1, .h2, .h3, .h4, .h5, .h6, .header, .hgroup, .hr, .html, .iframe,
      .input, .legend, .li, .listing, .main, .menu, .meter, .nav, .object, .ol, .optgroup, .option,
      .p, .plaintext, .pre, .progress, .search, .section, .select, .summary, .table, .tbody, .td,
      .textarea, .tfoot, .th, .thead, .tr, .ul, .video, .xmp:
      true
    default: false
    }
  }
}
