import CSS
import HTML

/// The steps that lead to the name and description of one element, in the order of Accessible Name
/// and Description Computation 1.2 and of HTML-AAM: the first that gives text wins.
struct NameComputation {
  typealias Bytes = ArraySlice<UInt8>

  /// What browsers write on a button without a value.
  static let (resetWord, submitWord) = ("重置", "提交")

  let page: AccessiblePage
  let node: PageTree.NodeID
  var tree: PageTree { page.tree }

  init(_ page: AccessiblePage, of node: PageTree.NodeID) {
    self.page = page
    self.node = node
  }

  /// Returns the name; nothing for none.
  func name() -> Bytes {
    let role = page.namingRole(of: node)
    if let role, role.definition.nameFrom == .prohibited { return [] }
    let authored = referencedText(.ariaLabelledby) ?? label ?? nativeText
    if let authored { return authored }
    if isNamedByContents(role), let contents = text(of: node, .contents) { return contents }
    return tooltip ?? []
  }

  /// Returns the description; nothing for none.
  func description() -> Bytes {
    guard tree[node].kind == .element else { return [] }
    if let text = referencedText(.ariaDescribedby) { return text }
    if let text = attributeText(.ariaDescription) { return text }
    if tree[node].namespace == .svg, let text = childText(.desc) { return text }
    if tree.isElement(node, .table), let text = attributeText(.summary) { return text }
    guard let tooltip, tooltip != page.nameBytes(of: node) else { return [] }
    return tooltip
  }

  /// Returns what the elements say that an attribute names by their ids; `nil` for nothing.
  func referencedText(_ attribute: AttributeName) -> Bytes? {
    guard tree.has(attribute, of: node) else { return nil }
    var traversal = NameTraversal(page, naming: node)
    traversal.appendReferences(attribute, of: node)
    return Self.nonEmpty(traversal.bytes)
  }

  private var label: Bytes? { attributeText(.ariaLabel) }

  private func isNamedByContents(_ role: Role?) -> Bool {
    guard tree[node].namespace == .html || role != .graphicsDocument else { return false }
    if let role { return role.isNamedByContents }
    return tree.isElement(node, in: .namedByContentsWithoutRole)
  }

  // MARK: - What HTML and SVG give

  /// The text that an element has by attributes or children made for it; `nil` for none.
  private var nativeText: Bytes? {
    guard tree[node].namespace == .html else {
      return tree[node].namespace == .svg ? childText(.title) : nil
    }
    switch tree[node].tag {
    case .area, .img: return attributeText(.alt)
    case .button, .meter, .output, .progress, .select, .textarea: return labelText
    case .fieldset: return childText(.legend)
    case .figure: return childText(.figcaption)
    case .html: return tree.elements(.title).first.flatMap { text(of: $0, .contents) }
    case .input: return inputText
    case .optgroup: return attributeText(.label)
    case .option: return attributeText(.label)
    case .table: return childText(.caption)
    default: return nil
    }
  }

  private var inputText: Bytes? {
    switch InputType(of: node, in: tree) {
    case .button: labelText ?? attributeText(.value)
    case .image: labelText ?? attributeText(.alt)
    case .reset: labelText ?? buttonText(default: Self.resetWord)
    case .submit: labelText ?? buttonText(default: Self.submitWord)
    default: labelText
    }
  }

  /// What stands on a button: its `value`; the browser's own word only without that attribute.
  private func buttonText(default word: String) -> Bytes? {
    tree.has(.value, of: node) ? attributeText(.value) : Array(word.utf8)[...]
  }

  /// What the labels of a form control say.
  private var labelText: Bytes? {
    let labels = page.labels[node]
    guard !labels.isEmpty else { return nil }
    var traversal = NameTraversal(page, naming: node)
    for label in labels { traversal.append(label, as: .label) }
    return Self.nonEmpty(traversal.bytes)
  }

  /// What people see when they point at the element, or in a field that is empty.
  private var tooltip: Bytes? {
    let title = attributeText(tree[node].namespace == .svg ? .xlinkTitle : .title)
    if let title { return title }
    return attributeText(.placeholder).flatMap { isTextField ? $0 : nil }
      ?? attributeText(.ariaPlaceholder)
  }

  private var isTextField: Bool {
    tree.isElement(node, .textarea)
      || tree.isElement(node, .input) && InputType(of: node, in: tree).isTextField
  }

  /// Returns the text of the first child with a tag, hidden or not.
  private func childText(_ tag: Tag) -> Bytes? {
    let children = tree.children(of: node)
    return children.first { tree[$0].tag == tag }.flatMap { text(of: $0, .label) }
  }

  private func text(of root: PageTree.NodeID, _ relation: NameTraversal.Relation) -> Bytes? {
    if root == node, let bytes = onlyText { return Self.nonEmpty(NameText.bytes(of: bytes)) }
    var traversal = NameTraversal(page, naming: node)
    traversal.append(root, as: relation)
    return Self.nonEmpty(traversal.bytes)
  }

  /// The bytes of the element's only child if that is text, as in most links and headings.
  private var onlyText: Bytes? {
    let text = PageTree.NodeID(node.position + 1)
    guard tree[node].end == node.index + 2, tree[text].kind == .text,
      !page.styles.mayHaveGeneratedText(node), !tree.has(.ariaOwns, of: node),
      page.exposure[text].isDisjoint(with: [.notDisplayed, .notDrawn, .ariaHidden])
    else { return nil }
    return tree.textBytes(of: text).prefix(NameTraversal.textLimit)
  }

  private func attributeText(_ attribute: AttributeName) -> Bytes? {
    tree.bytes(attribute, of: node).flatMap { Self.nonEmpty(NameText.bytes(of: $0)) }
  }

  private static func nonEmpty(_ text: Bytes) -> Bytes? { text.isEmpty ? nil : text }
}
