import HTML

/// The role that an element has by its name, its attributes and its place: HTML-AAM and SVG-AAM.
struct ImplicitRole {
  let page: AccessiblePage
  let node: PageTree.NodeID
  var tree: PageTree { page.tree }

  init(_ page: AccessiblePage, _ node: PageTree.NodeID) {
    self.page = page
    self.node = node
  }

  /// The role; `Role.none` for what has none by a rule, `nil` where no role is defined.
  var role: Role? {
    let data = tree[node]
    switch data.namespace {
    case .svg: return foreignRole(of: data.tag)
    case .mathML: return data.tag == .math ? .math : nil
    case .html: break
    }
    switch data.tag {
    case .a, .area: return tree.has(.href, of: node) ? .link : .generic
    case .address, .details, .fieldset, .hgroup, .optgroup: return .group
    case .article: return .article
    case .aside: return complementary
    case .b, .bdi, .bdo, .body, .data, .div, .i, .pre, .q, .samp, .small, .span, .u: return .generic
    case .blockquote: return .blockquote
    case .button: return .button
    case .caption: return .caption
    case .code: return .code
    case .datalist: return .listbox
    case .del, .s: return .deletion
    case .dfn: return .term
    case .dialog: return .dialog
    case .em: return .emphasis
    case .figure: return .figure
    case .footer: return isScopedToBody ? .contentinfo : .generic
    case .form: return isNamed ? .form : nil
    case .h1, .h2, .h3, .h4, .h5, .h6: return .heading
    case .header: return isScopedToBody ? .banner : .generic
    case .hr: return .separator
    case .html: return .document
    case .img: return tree.bytes(.alt, of: node)?.isEmpty ?? false ? Role.none : .img
    case .input: return inputRole
    case .ins: return .insertion
    case .li: return isInList ? .listitem : .generic
    case .main: return .main
    case .math: return .math
    case .menu, .ol, .ul: return .list
    case .meter: return .meter
    case .nav: return .navigation
    case .option: return .option
    case .output: return .status
    case .p: return .paragraph
    case .progress: return .progressbar
    case .search: return .search
    case .section: return isNamed ? .region : .generic
    case .select: return isDropDown ? .combobox : .listbox
    case .strong: return .strong
    case .sub: return .subscript
    case .sup: return .superscript
    case .table: return .table
    case .tbody, .tfoot, .thead: return tableRole == nil ? .generic : .rowgroup
    case .td: return dataCell
    case .textarea: return .textbox
    case .th: return headerCell
    case .time: return .time
    case .tr: return tableRole == nil ? .generic : .row
    default: return nil
    }
  }

  /// Whether the role is another one when the element has a name.
  var dependsOnName: Bool {
    let data = tree[node]
    switch data.namespace {
    case .html: return data.tag == .aside || data.tag == .form || data.tag == .section
    case .svg: return data.tag != .svg && data.tag != .a
    case .mathML: return false
    }
  }

  private var isNamed: Bool { page.hasName(node) }

  /// SVG-AAM; shapes and text without a name are no more than their parts.
  private func foreignRole(of tag: Tag) -> Role? {
    switch tag {
    case .svg: .graphicsDocument
    case .a: tree.has(.href, of: node) || tree.has(.xlinkHref, of: node) ? .link : .group
    case .g, .use: isNamed ? .group : nil
    case .image: .img
    case .circle, .ellipse, .line, .path, .polygon, .polyline, .rect:
      isNamed ? .graphicsSymbol : nil
    case .foreignobject, .symbol, .text: .group
    default: nil
    }
  }

  /// An `aside` inside other sections is a landmark only with a name.
  private var complementary: Role {
    let isInSection = tree.ancestors(of: node).contains {
      tree.isElement($0, in: .sectioning)
    }
    return !isInSection || isNamed ? .complementary : .generic
  }

  /// Whether a `header` or `footer` is that of the page, not of a part of it.
  private var isScopedToBody: Bool {
    !tree.ancestors(of: node).contains { ancestor in
      if tree.isElement(ancestor, in: .sectioningOrMain) { return true }
      switch page.explicitRole(of: ancestor) {
      case .article?, .complementary?, .main?, .navigation?, .region?: return true
      default: return false
      }
    }
  }

  /// Whether the nearest element around that says something to assistive technology is a list.
  private var isInList: Bool {
    for ancestor in tree.ancestors(of: node).prefix(Self.deepestItem) {
      if tree.isElement(ancestor, .li) { return false }
      switch page.role(of: ancestor) {
      case .list, .directory: return true
      case nil, .generic: continue
      default: return false
      }
    }
    return false
  }

  /// Lists further away do not count.
  private static let deepestItem = 16

  private var isDropDown: Bool {
    !tree.has(.multiple, of: node) && (tree.integer(.size, of: node) ?? 0) <= 1
  }
}
