import HTML

/// A state of an element that a screen reader says after its name.
package enum ReadingState: Sendable, Hashable {
  case expanded(Bool)
  case checked(Mark)
  case pressed(Mark)
  case selected(Bool)
  /// The value of `aria-current`.
  case current(String)
  case value(String)
  case required
  case disabled
  case readOnly
  case invalid
  /// What it opens, as `aria-haspopup` says it.
  case popup(String)

  /// Whether something is on.
  package enum Mark: String, Sendable {
    case on = "true"
    case off = "false"
    case mixed
  }
}

/// Finds the states of one element, in the order in which they are said.
struct StateReader {
  private let page: AccessiblePage
  private let node: PageTree.NodeID
  private let role: Role?
  private var tree: PageTree { page.tree }

  init(_ page: AccessiblePage, _ node: PageTree.NodeID, role: Role?) {
    self.page = page
    self.node = node
    self.role = role
  }

  /// The states.
  var states: [ReadingState] {
    [
      expanded, checked, mark(.ariaPressed).map(ReadingState.pressed), selected, current, value,
      isRequired ? .required : nil, isDisabled ? .disabled : nil, isReadOnly ? .readOnly : nil,
      token(.ariaInvalid).map { _ in .invalid }, popup,
    ].compactMap(\.self)
  }

  private var expanded: ReadingState? {
    if page.isSummaryOfDetails(node), let details = tree.parent(of: node) {
      return .expanded(tree.has(.open, of: details))
    }
    switch tree.value(.ariaExpanded, of: node) {
    case "true": return .expanded(true)
    case "false": return .expanded(false)
    default: return nil
    }
  }

  private var checked: ReadingState? {
    if tree.isElement(node, .input) {
      switch InputType(of: node, in: tree) {
      case .checkbox, .radio: return .checked(tree.has(.checked, of: node) ? .on : .off)
      default: break
      }
    }
    return mark(.ariaChecked).map(ReadingState.checked)
  }

  private var selected: ReadingState? {
    if tree.isElement(node, .option) { return .selected(tree.has(.selected, of: node)) }
    switch mark(.ariaSelected) {
    case .on?: return .selected(true)
    case .off?: return .selected(false)
    default: return nil
    }
  }

  private var current: ReadingState? { token(.ariaCurrent).map(ReadingState.current) }

  /// What is in a field, or the number that a slider or meter shows.
  private var value: ReadingState? {
    let text: String?
    switch role {
    case .meter?, .progressbar?:
      text = tree.value(.ariaValuetext, of: node) ?? tree.value(.value, of: node)
    default:
      text = NativeKind(of: node, on: page) == nil ? EmbeddedValue(of: node, in: page).text : nil
    }
    return text.flatMap { $0.isEmpty ? nil : .value(NameText.text(of: Array($0.utf8)[...])) }
  }

  private var isRequired: Bool {
    tree.isElement(node, in: .fields) && tree.has(.required, of: node)
      || tree.hasKeyword("true", .ariaRequired, of: node)
  }

  private var isDisabled: Bool {
    page.isDisabled(node) || tree.hasKeyword("true", .ariaDisabled, of: node)
  }

  private var isReadOnly: Bool {
    tree.isElement(node, in: .fields) && tree.has(.readonly, of: node)
      || tree.hasKeyword("true", .ariaReadonly, of: node)
  }

  private var popup: ReadingState? { token(.ariaHaspopup).map(ReadingState.popup) }

  /// Returns the value of an attribute that says more than "no".
  private func token(_ attribute: AttributeName) -> String? {
    guard let value = tree.value(attribute, of: node), !value.isEmpty, value != "false" else {
      return nil
    }
    return value
  }

  private func mark(_ attribute: AttributeName) -> ReadingState.Mark? {
    tree.value(attribute, of: node).flatMap(ReadingState.Mark.init(rawValue:))
  }
}
