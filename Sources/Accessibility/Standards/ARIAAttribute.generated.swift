// Written by `sitegen-dev generate`; do not edit. Made from
//   Sources/sitegen-dev/Standards/wai-aria-attributes.yaml
//     WAI-ARIA 1.2, 2023-06-06
//     https://www.w3.org/TR/2023/REC-wai-aria-1.2-20230606/#state_prop_def
//     Facts of the specification, written down for this project; no text of it is used.
// swift-format-ignore-file

/// A state or property of WAI-ARIA; the raw value is the attribute's name.
package enum ARIAAttribute: String, Sendable, CaseIterable {
  case activedescendant = "aria-activedescendant"
  case atomic = "aria-atomic"
  case autocomplete = "aria-autocomplete"
  case braillelabel = "aria-braillelabel"
  case brailleroledescription = "aria-brailleroledescription"
  case busy = "aria-busy"
  case checked = "aria-checked"
  case colcount = "aria-colcount"
  case colindex = "aria-colindex"
  case colindextext = "aria-colindextext"
  case colspan = "aria-colspan"
  case controls = "aria-controls"
  case current = "aria-current"
  case describedby = "aria-describedby"
  case description = "aria-description"
  case details = "aria-details"
  case disabled = "aria-disabled"
  case dropeffect = "aria-dropeffect"
  case errormessage = "aria-errormessage"
  case expanded = "aria-expanded"
  case flowto = "aria-flowto"
  case grabbed = "aria-grabbed"
  case haspopup = "aria-haspopup"
  case hidden = "aria-hidden"
  case invalid = "aria-invalid"
  case keyshortcuts = "aria-keyshortcuts"
  case label = "aria-label"
  case labelledby = "aria-labelledby"
  case level = "aria-level"
  case live = "aria-live"
  case modal = "aria-modal"
  case multiline = "aria-multiline"
  case multiselectable = "aria-multiselectable"
  case orientation = "aria-orientation"
  case owns = "aria-owns"
  case placeholder = "aria-placeholder"
  case posinset = "aria-posinset"
  case pressed = "aria-pressed"
  case readonly = "aria-readonly"
  case relevant = "aria-relevant"
  case required = "aria-required"
  case roledescription = "aria-roledescription"
  case rowcount = "aria-rowcount"
  case rowindex = "aria-rowindex"
  case rowindextext = "aria-rowindextext"
  case rowspan = "aria-rowspan"
  case selected = "aria-selected"
  case setsize = "aria-setsize"
  case sort = "aria-sort"
  case valuemax = "aria-valuemax"
  case valuemin = "aria-valuemin"
  case valuenow = "aria-valuenow"
  case valuetext = "aria-valuetext"

  /// The position among all cases, for tables and sets.
  var index: Int {
    switch self {
    case .activedescendant: 0
    case .atomic: 1
    case .autocomplete: 2
    case .braillelabel: 3
    case .brailleroledescription: 4
    case .busy: 5
    case .checked: 6
    case .colcount: 7
    case .colindex: 8
    case .colindextext: 9
    case .colspan: 10
    case .controls: 11
    case .current: 12
    case .describedby: 13
    case .description: 14
    case .details: 15
    case .disabled: 16
    case .dropeffect: 17
    case .errormessage: 18
    case .expanded: 19
    case .flowto: 20
    case .grabbed: 21
    case .haspopup: 22
    case .hidden: 23
    case .invalid: 24
    case .keyshortcuts: 25
    case .label: 26
    case .labelledby: 27
    case .level: 28
    case .live: 29
    case .modal: 30
    case .multiline: 31
    case .multiselectable: 32
    case .orientation: 33
    case .owns: 34
    case .placeholder: 35
    case .posinset: 36
    case .pressed: 37
    case .readonly: 38
    case .relevant: 39
    case .required: 40
    case .roledescription: 41
    case .rowcount: 42
    case .rowindex: 43
    case .rowindextext: 44
    case .rowspan: 45
    case .selected: 46
    case .setsize: 47
    case .sort: 48
    case .valuemax: 49
    case .valuemin: 50
    case .valuenow: 51
    case .valuetext: 52
    }
  }
}

extension ARIAAttributeDefinition {
  static let all: [ARIAAttributeDefinition] = [
    ARIAAttributeDefinition(.activedescendant, type: .idref),
    ARIAAttributeDefinition(.atomic, type: .boolean, defaultValue: "false"),
    ARIAAttributeDefinition(.autocomplete, type: .token(["inline", "list", "both", "none"]), defaultValue: "none"),
    ARIAAttributeDefinition(.braillelabel, type: .string, isDraft: true),
    ARIAAttributeDefinition(.brailleroledescription, type: .string, isDraft: true),
    ARIAAttributeDefinition(.busy, type: .boolean, defaultValue: "false"),
    ARIAAttributeDefinition(.checked, type: .tristate, defaultValue: "undefined"),
    ARIAAttributeDefinition(.colcount, type: .integer(minimum: -1)),
    ARIAAttributeDefinition(.colindex, type: .integer(minimum: 1)),
    ARIAAttributeDefinition(.colindextext, type: .string, isDraft: true),
    ARIAAttributeDefinition(.colspan, type: .integer(minimum: 1)),
    ARIAAttributeDefinition(.controls, type: .idrefs),
    ARIAAttributeDefinition(.current, type: .token(["page", "step", "location", "date", "time", "true", "false"]), defaultValue: "false"),
    ARIAAttributeDefinition(.describedby, type: .idrefs),
    ARIAAttributeDefinition(.description, type: .string, isDraft: true),
    ARIAAttributeDefinition(.details, type: .idref),
    ARIAAttributeDefinition(.disabled, type: .boolean, defaultValue: "false"),
    ARIAAttributeDefinition(.dropeffect, type: .tokens(["copy", "execute", "link", "move", "none", "popup"]), defaultValue: "none"),
    ARIAAttributeDefinition(.errormessage, type: .idref),
    ARIAAttributeDefinition(.expanded, type: .optional, defaultValue: "undefined"),
    ARIAAttributeDefinition(.flowto, type: .idrefs),
    ARIAAttributeDefinition(.grabbed, type: .optional, defaultValue: "undefined"),
    ARIAAttributeDefinition(.haspopup, type: .token(["false", "true", "menu", "listbox", "tree", "grid", "dialog"]), defaultValue: "false"),
    ARIAAttributeDefinition(.hidden, type: .optional, defaultValue: "undefined"),
    ARIAAttributeDefinition(.invalid, type: .token(["grammar", "false", "spelling", "true"]), defaultValue: "false"),
    ARIAAttributeDefinition(.keyshortcuts, type: .string),
    ARIAAttributeDefinition(.label, type: .string),
    ARIAAttributeDefinition(.labelledby, type: .idrefs),
    ARIAAttributeDefinition(.level, type: .integer(minimum: 1)),
    ARIAAttributeDefinition(.live, type: .token(["assertive", "off", "polite"]), defaultValue: "off"),
    ARIAAttributeDefinition(.modal, type: .boolean, defaultValue: "false"),
    ARIAAttributeDefinition(.multiline, type: .boolean, defaultValue: "false"),
    ARIAAttributeDefinition(.multiselectable, type: .boolean, defaultValue: "false"),
    ARIAAttributeDefinition(.orientation, type: .token(["horizontal", "undefined", "vertical"]), defaultValue: "undefined"),
    ARIAAttributeDefinition(.owns, type: .idrefs),
    ARIAAttributeDefinition(.placeholder, type: .string),
    ARIAAttributeDefinition(.posinset, type: .integer(minimum: 1)),
    ARIAAttributeDefinition(.pressed, type: .tristate, defaultValue: "undefined"),
    ARIAAttributeDefinition(.readonly, type: .boolean, defaultValue: "false"),
    ARIAAttributeDefinition(.relevant, type: .tokens(["additions", "all", "removals", "text"]), defaultValue: "additions text"),
    ARIAAttributeDefinition(.required, type: .boolean, defaultValue: "false"),
    ARIAAttributeDefinition(.roledescription, type: .string),
    ARIAAttributeDefinition(.rowcount, type: .integer(minimum: -1)),
    ARIAAttributeDefinition(.rowindex, type: .integer(minimum: 1)),
    ARIAAttributeDefinition(.rowindextext, type: .string, isDraft: true),
    ARIAAttributeDefinition(.rowspan, type: .integer(minimum: 0)),
    ARIAAttributeDefinition(.selected, type: .optional, defaultValue: "undefined"),
    ARIAAttributeDefinition(.setsize, type: .integer(minimum: -1)),
    ARIAAttributeDefinition(.sort, type: .token(["ascending", "descending", "none", "other"]), defaultValue: "none"),
    ARIAAttributeDefinition(.valuemax, type: .number),
    ARIAAttributeDefinition(.valuemin, type: .number),
    ARIAAttributeDefinition(.valuenow, type: .number),
    ARIAAttributeDefinition(.valuetext, type: .string),
  ]
}

extension ARIAAttributeSet {
  /// Those that every role supports unless it prohibits them.
  package static let global: ARIAAttributeSet = [
    .atomic, .braillelabel, .brailleroledescription, .busy, .controls, .current, .describedby, .description, .details, .disabled, .dropeffect, .errormessage, .flowto, .grabbed, .haspopup, .hidden, .invalid, .keyshortcuts, .label, .labelledby, .live, .owns, .relevant, .roledescription,
  ]
  /// The global ones that only roles which support them should have since ARIA 1.2.
  package static let deprecatedGlobal: ARIAAttributeSet = [
    .disabled, .errormessage, .haspopup, .invalid,
  ]
}
