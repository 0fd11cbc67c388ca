import HTML

/// The roles that HTML lets authors give to an element.
///
/// ARIA in HTML, as of 2025-02; facts only, in our words. Where its versions differ, the wider one
/// holds; roles for digital publishing are allowed wherever an element is open to others at all.
package enum AllowedRoles: Sendable {
  case any
  case only(Set<Role>)

  package static let none = AllowedRoles.only([])

  /// Whether a role may stand on the element.
  package func contains(_ role: Role) -> Bool {
    switch self {
    case .any: true
    case .only(let roles):
      roles.contains(role) || !roles.isEmpty && role.definition.specification == .dpub11
    }
  }

  /// Looks up what an element of HTML may be, besides what it is by itself.
  package init(of node: PageTree.NodeID, on page: AccessiblePage) {
    let tree = page.tree
    switch tree[node].tag {
    case .a: self = tree.has(.href, of: node) ? Self.links : .any
    case .area: self = tree.has(.href, of: node) ? .none : .only([.button, .link])
    case .input: self = Self.inputs(InputKind(of: node, in: tree))
    case .img: self = tree.bytes(.alt, of: node)?.isEmpty ?? false ? Self.decoration : Self.images
    case .select:
      let isOpen = tree.has(.multiple, of: node) || (tree.integer(.size, of: node) ?? 0) > 1
      self = isOpen ? .none : .only([.menu])
    // Outside of what is still a list an item may be anything.
    case .li where page.implicitRole(of: node) != .listitem: self = .any
    case let tag: self = Self.byTag[tag] ?? .any
    }
  }

  private enum InputKind {
    case button, checkbox, radio, text, other

    init(of node: PageTree.NodeID, in tree: PageTree) {
      let type = tree.value(.type, of: node)?.lowercased() ?? "text"
      switch type {
      case "button", "image", "reset", "submit": self = .button
      case "checkbox": self = .checkbox
      case "radio": self = .radio
      case "color", "date", "datetime-local", "email", "file", "hidden", "month", "number",
        "password", "range", "search", "tel", "time", "url", "week":
        self = .other
      default: self = .text
      }
    }
  }

  private static func inputs(_ kind: InputKind) -> AllowedRoles {
    switch kind {
    case .button: buttons
    case .checkbox: .only([.button, .menuitemcheckbox, .option, .switch])
    case .radio: .only([.menuitemradio])
    case .text: .only([.combobox, .searchbox, .spinbutton])
    case .other: .only([.combobox])
    }
  }

  private static let decoration = AllowedRoles.only([Role.none, .presentation])

  private static let links = AllowedRoles.only([
    .button, .checkbox, .menuitem, .menuitemcheckbox, .menuitemradio, .option, .radio, .switch,
    .tab, .treeitem,
  ])

  private static let buttons = AllowedRoles.only([
    .checkbox, .combobox, .gridcell, .link, .menuitem, .menuitemcheckbox, .menuitemradio, .option,
    .radio, .separator, .slider, .switch, .tab, .treeitem,
  ])

  private static let images = AllowedRoles.only([
    .button, .checkbox, .image, .link, .math, .menuitem, .menuitemcheckbox, .menuitemradio,
    .meter, Role.none, .option, .presentation, .progressbar, .radio, .scrollbar, .separator,
    .slider, .switch, .tab, .treeitem,
  ])

  private static let frames = AllowedRoles.only([
    .application, .document, .image, .img, Role.none, .presentation,
  ])

  private static let headings = AllowedRoles.only([Role.none, .presentation, .tab])

  private static let lists = AllowedRoles.only([
    .directory, .group, .listbox, .menu, .menubar, Role.none, .presentation, .radiogroup,
    .tablist, .toolbar, .tree,
  ])

  private static let sections = AllowedRoles.only([
    .alert, .alertdialog, .application, .banner, .complementary, .contentinfo, .dialog,
    .document, .feed, .group, .log, .main, .marquee, .navigation, Role.none, .note,
    .presentation, .region, .search, .status, .tabpanel,
  ])

  private static let grouping = AllowedRoles.only([
    .contentinfo, .banner, .group, Role.none, .presentation, .sectionfooter, .sectionheader,
  ])

  /// The elements whose roles depend on nothing else; all others may have any role.
  private static let byTag: [Tag: AllowedRoles] = [
    .article: .only([
      .application, .document, .feed, .main, Role.none, .presentation, .region,
    ]),
    .aside: .only([
      .feed, Role.none, .note, .presentation, .region, .search,
    ]),
    .audio: .only([.application]), .base: .none, .body: .none, .br: decoration,
    .button: buttons, .caption: .none, .col: .none, .colgroup: .none, .datalist: .none,
    .dd: .none, .details: .none, .dialog: .only([.alertdialog]),
    .dl: .only([.group, .list, Role.none, .presentation]), .dt: .only([.listitem]),
    .embed: frames, .fieldset: .only([Role.none, .presentation, .radiogroup]),
    .figcaption: .only([.group, Role.none, .presentation]),
    .footer: grouping, .form: .only([Role.none, .presentation, .search]),
    .h1: headings, .h2: headings, .h3: headings, .h4: headings, .h5: headings, .h6: headings,
    .head: .none, .header: grouping, .hr: decoration, .html: .none, .iframe: frames,
    .legend: .none,
    .li: .only([
      .menuitem, .menuitemcheckbox, .menuitemradio, Role.none, .option, .presentation, .radio,
      .separator, .tab, .treeitem,
    ]),
    .link: .none, .main: .none, .map: .none, .math: .none, .menu: lists, .meta: .none,
    .meter: .none,
    .nav: .only([.menu, .menubar, Role.none, .presentation, .tablist]),
    .noscript: .none, .object: frames, .ol: lists, .optgroup: .none, .option: .none,
    .param: .none, .picture: .none, .progress: .none, .script: .none,
    .search: .only([.form, .group, Role.none, .presentation, .region]), .section: sections,
    .slot: .none, .source: .none, .style: .none, .summary: .none, .template: .none,
    .textarea: .none, .title: .none, .track: .none, .ul: lists, .video: .only([.application]),
    .wbr: decoration,
  ]
}
