import CSS
import HTML

/// What assistive technology meets on one page.
///
/// What depends on the whole page is found out once when it is made; roles, names and labels when
/// they are first asked for, and then remembered. For one thread at a time.
package final class AccessiblePage {
  package let tree: PageTree
  package let styles: Cascade
  let exposure: Exposure

  // One thread asks, and each answer is stored whole: checking every access would cost as much as
  // an answer.

  /// The resolved roles of the elements that were asked for, which may be none.
  @exclusivity(unchecked) private var roles: [Role??]
  /// The number of each node's name in `names`; 0 for those that nobody asked for.
  @exclusivity(unchecked) private var nameOfNode: [Int32]
  @exclusivity(unchecked) private var names: [ArraySlice<UInt8>] = [[]]
  /// What was found out, with its type: few enough to be looked through one by one.
  private var memory: [(type: ObjectIdentifier, value: AnyObject)] = []
  private var tables: [PageTree.NodeID: TableModel?] = [:]
  private(set) lazy var labels = LabelIndex(tree)
  /// The elements with a heading's role that are exposed, in document order.
  package private(set) lazy var headings = findHeadings()
  /// The exposed landmarks, in document order.
  package private(set) lazy var landmarks = findLandmarks()
  /// The texts that people see, with how they look.
  package private(set) lazy var visibleTexts = VisibleTexts(self)

  /// What is remarkable about the characters of the page's text.
  package private(set) lazy var textSurvey = TextSurvey(self)

  /// Creates a page with its `style` elements and attributes, as if linked sheets said nothing.
  package convenience init(_ tree: PageTree) {
    let sources = StyleSource.sources(of: tree)
    let sheets = sources.compactMap { source in
      if case .embedded(let sheet, let media) = source {
        StyleSet.Member(sheet, media: media)
      } else {
        nil
      }
    }
    let set = StyleSet(sheets, isIncomplete: sheets.count < sources.count)
    self.init(tree, styles: Cascade(tree, styles: set))
  }

  /// Creates a page with the styles that hold for its elements.
  package init(_ tree: PageTree, styles: Cascade) {
    self.tree = tree
    self.styles = styles
    exposure = Exposure(tree, styles: styles)
    roles = Array(repeating: nil, count: tree.count)
    nameOfNode = Array(repeating: 0, count: tree.count)
  }

  /// Returns the role that assistive technology is told; `nil` for none.
  ///
  /// A `role` that says `none` counts unless the element can be focused or has a global ARIA
  /// attribute; `region` and `form` count only with a name. Elements without meaning of their own
  /// have `generic`; those for which no role is defined, such as `video`, have none.
  package func role(of node: PageTree.NodeID) -> Role? {
    guard tree[node].kind == .element else { return nil }
    if let known = roles[node.position] { return known }
    let role = resolvedRole(of: node)
    roles[node.position] = .some(role)
    return role
  }

  /// Returns the accessible name; "" for none.
  ///
  /// Computed as in Accessible Name and Description Computation 1.2; white space is made single
  /// spaces, none at the ends. Names end after `NameTraversal.textLimit` bytes.
  package func name(of node: PageTree.NodeID) -> String {
    String(decoding: nameBytes(of: node), as: UTF8.self)
  }

  /// Whether an element has an accessible name.
  package func hasName(_ node: PageTree.NodeID) -> Bool { !names[nameNumber(of: node)].isEmpty }

  /// Returns the bytes of `name(of:)`, for those who only compare or search them.
  package func nameBytes(of node: PageTree.NodeID) -> ArraySlice<UInt8> {
    names[nameNumber(of: node)]
  }

  /// Returns the place of a name in `names`, which has none in its first.
  private func nameNumber(of node: PageTree.NodeID) -> Int {
    guard tree[node].kind == .element else { return 0 }
    let known = nameOfNode[node.position]
    if known > 0 { return Int(known) }
    let name = NameComputation(self, of: node).name()
    nameOfNode[node.position] = Int32(names.count)
    names.append(name)
    return names.count - 1
  }

  /// Returns the grid and header cells of a table, grid or tree grid; `nil` for one that is too big.
  ///
  /// The node is a `table` element or has one of those roles.
  package func table(_ node: PageTree.NodeID) -> TableModel? {
    if let known = tables[node] { return known }
    let model = TableModel(of: node, in: tree) { explicitRole(of: $0) }
    tables[node] = .some(model)
    return model
  }

  /// Returns what `find` finds out about the page; a value of one type is found out once.
  package func remembered<Value>(_ find: (AccessiblePage) -> Value) -> Value {
    let type = ObjectIdentifier(Value.self)
    if let known = memory.first(where: { $0.type == type })?.value as? Remembered<Value> {
      return known.value
    }
    let value = find(self)
    memory.append((type, Remembered(value)))
    return value
  }

  /// A value as an object, whose type is told faster than that of a value.
  private final class Remembered<Value> {
    let value: Value

    init(_ value: Value) {
      self.value = value
    }
  }

  /// Returns the accessible description; "" for none.
  package func description(of node: PageTree.NodeID) -> String {
    String(decoding: NameComputation(self, of: node).description(), as: UTF8.self)
  }
}
