import Accessibility

/// The roles of form fields, which ACT Rules and WAI-ARIA ask to have a name.
enum FormFieldRoles {
  /// Fields that take text, a number or a choice.
  static func isInput(_ role: Role) -> Bool {
    switch role {
    case .combobox, .listbox, .searchbox, .slider, .spinbutton, .textbox: true
    default: false
    }
  }

  /// Fields that are on or off.
  static func isToggle(_ role: Role) -> Bool {
    switch role {
    case .checkbox, .menuitemcheckbox, .menuitemradio, .radio, .switch: true
    default: false
    }
  }

  static func contains(_ role: Role) -> Bool { isInput(role) || isToggle(role) }
}
