import HTML

extension ImplicitRole {
  /// The role of an `input` by its type.
  var inputRole: Role? {
    switch InputType(of: node, in: tree) {
    case .button, .image, .reset, .submit: .button
    case .checkbox: .checkbox
    case .email, .tel, .text, .url: hasSuggestions ? .combobox : .textbox
    case .number: .spinbutton
    case .radio: .radio
    case .range: .slider
    case .search: hasSuggestions ? .combobox : .searchbox
    case .color, .date, .datetimeLocal, .file, .hidden, .month, .password, .time, .week: nil
    }
  }

  private var hasSuggestions: Bool {
    guard let id = tree.bytes(.list, of: node), let list = tree.element(id: id) else {
      return false
    }
    return tree.isElement(list, .datalist)
  }
}
