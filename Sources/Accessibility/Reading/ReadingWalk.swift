import CSS
import HTML

/// Goes through a page in the order in which a screen reader does and takes down what it meets.
///
/// Walks without recursion. What `aria-owns` moves is met at the end of its new parent.
struct ReadingWalk {
  private let page: AccessiblePage
  private var tree: PageTree { page.tree }
  private let ownership: Ownership
  private(set) var items: [ReadingItem] = []
  /// The numbers of the items that are being walked through, from the outermost.
  private var open: [Int] = []
  /// The languages that hold, the innermost last.
  private var languages: [String?] = []
  /// How many open elements say nothing, because the name of a control has said it.
  private var silentDepth = 0
  private var run = TextRun()

  /// What is left to do.
  private enum Step {
    case enter(PageTree.NodeID, isOwned: Bool)
    case leave(PageTree.NodeID, Traits)
  }

  /// What an open element brought about.
  private struct Traits: OptionSet {
    let rawValue: UInt8
    static let item = Traits(rawValue: 1)
    static let block = Traits(rawValue: 2)
    static let language = Traits(rawValue: 4)
    static let silence = Traits(rawValue: 8)
    static let exposed = Traits(rawValue: 16)
    static let leaf = Traits(rawValue: 32)
  }

  /// Takes down a whole page.
  init(_ page: AccessiblePage) {
    self.page = page
    ownership = Ownership(page)
    guard let root = page.tree.root else { return }
    languages = [page.language(of: root)]
    var steps: [Step] = [.enter(root, isOwned: false)]
    while let step = steps.popLast() {
      switch step {
      case .enter(let node, let isOwned):
        if isOwned || !ownership.isMoved(node) { enter(node, &steps) }
      case .leave(let node, let traits): leave(node, traits)
      }
    }
    flush()
  }

  private mutating func enter(_ node: PageTree.NodeID, _ steps: inout [Step]) {
    switch tree[node].kind {
    case .text:
      if page.isExposed(node), silentDepth == 0 { run.append(tree.textBytes(of: node), from: node) }
    case .element: enter(element: node, &steps)
    case .comment, .doctype, .document: break
    }
  }

  private mutating func enter(element node: PageTree.NodeID, _ steps: inout [Step]) {
    var traits: Traits = page.isExposed(node) ? .exposed : []
    if tree.has(.lang, of: node) || tree.has(.xmlLang, of: node) {
      flush()
      languages.append(page.language(of: node))
      traits.insert(.language)
    }
    if traits.contains(.exposed) {
      if page.separatesWords(node) {
        startLine()
        traits.insert(.block)
      }
      if let kind = kind(of: node) {
        flush()
        begin(node, kind)
        traits.insert(.item)
        if isLeaf(node) { traits.formUnion([.leaf, .silence]) }
      }
      if isToldByItsControl(node) { traits.insert(.silence) }
      if traits.contains(.silence) { silentDepth += 1 }
      addGenerated(.before, of: node)
    }
    steps.append(.leave(node, traits))
    if traits.contains(.leaf) { return }
    steps += ownership.moved(to: node).reversed().map { .enter($0, isOwned: true) }
    steps += Array(tree.children(of: node)).reversed().map { .enter($0, isOwned: false) }
  }

  private mutating func leave(_ node: PageTree.NodeID, _ traits: Traits) {
    if traits.contains(.exposed) { addGenerated(.after, of: node) }
    if traits.contains(.silence) { silentDepth -= 1 }
    if traits.contains(.block) {
      startLine()
    } else if !traits.isDisjoint(with: [.item, .language]) {
      flush()
      run.keepsSpace = true
    }
    if traits.contains(.language) { languages.removeLast() }
    if traits.contains(.item) { items[open.removeLast()].end = items.count }
  }

  // MARK: - Elements

  /// Returns what an exposed element is announced as; `nil` when only what is inside is met.
  private func kind(of node: PageTree.NodeID) -> ReadingItem.Kind? {
    guard let role = page.role(of: node) else {
      return NativeKind(of: node, on: page).map(ReadingItem.Kind.native)
    }
    if node == tree.root || ownership.isTransparent(node) { return nil }
    return .role(role)
  }

  private mutating func begin(_ node: PageTree.NodeID, _ kind: ReadingItem.Kind) {
    let role: Role? = if case .role(let role) = kind { role } else { nil }
    items.append(
      ReadingItem(
        kind: kind, node: node, parent: open.last, end: items.count + 1, name: name(of: node, kind),
        description: role == .generic ? "" : page.description(of: node),
        level: level(of: node, role: role), states: StateReader(page, node, role: role).states,
        language: languages.last ?? nil, startsLine: run.startsLine))
    open.append(items.count - 1)
    run.startsLine = false
    run.keepsSpace = false
  }

  /// Returns the name that is announced; rows are read by their cells, unless the author named them.
  private func name(of node: PageTree.NodeID, _ kind: ReadingItem.Kind) -> String {
    switch kind {
    case .role(.row) where !isNamedByAuthor(node), .role(.rowgroup) where !isNamedByAuthor(node): ""
    case .native(let native) where !native.isNamed: ""
    case .role, .native: page.name(of: node)
    case .text: ""
    }
  }

  private func isNamedByAuthor(_ node: PageTree.NodeID) -> Bool {
    tree.has(.ariaLabel, of: node) || tree.has(.ariaLabelledby, of: node)
  }

  private func level(of node: PageTree.NodeID, role: Role?) -> Int? {
    switch role {
    case .heading?: page.headingLevel(of: node)
    case .listitem?:
      tree.integer(.ariaLevel, of: node) ?? max(1, open.count { items[$0].role == .list })
    default: nil
    }
  }

  /// Whether nothing inside an element is met, or its name and value have said it.
  private func isLeaf(_ node: PageTree.NodeID) -> Bool {
    switch page.role(of: node) {
    case .combobox?, .searchbox?, .textbox?: return true
    case let role?: return role.definition.hasPresentationalChildren
    case nil: return tree.isElement(node, in: [.audio, .canvas, .embed, .iframe, .video])
    }
  }

  /// Whether an element is the label of a box to tick, whose name says the same at once.
  private func isToldByItsControl(_ node: PageTree.NodeID) -> Bool {
    guard tree.isElement(node, .label), let control = LabelIndex.control(of: node, in: tree),
      page.isExposed(control)
    else { return false }
    return page.role(of: control) == .checkbox || page.role(of: control) == .radio
  }

  // MARK: - Text

  private mutating func addGenerated(_ place: Selector.PseudoElement, of node: PageTree.NodeID) {
    guard page.styles.mayHaveGeneratedText(node), silentDepth == 0,
      case .known(let text) = page.styles.generatedText(place, of: node)
    else { return }
    run.append(Array(text.utf8)[...], from: node)
  }

  /// Ends the text so far; what follows stands apart from it.
  private mutating func startLine() {
    run.keepsSpace = false
    flush()
    run.startsLine = true
  }

  /// Makes an item of the text so far.
  private mutating func flush() {
    guard let text = run.take() else { return }
    items.append(
      ReadingItem(
        kind: .text, node: text.node, parent: open.last, end: items.count + 1, name: text.text,
        description: "", level: nil, states: [], language: languages.last ?? nil,
        startsLine: text.startsLine))
  }
}
