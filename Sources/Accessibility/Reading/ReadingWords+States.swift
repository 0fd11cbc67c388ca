import Diagnostics

extension ReadingWords {
  /// Returns the words for a state.
  static func message(for state: ReadingState) -> Message {
    switch state {
    case .expanded(true): Message(zh: "已展开", en: "expanded")
    case .expanded(false): Message(zh: "已折叠", en: "collapsed")
    case .checked(.on): Message(zh: "已选中", en: "checked")
    case .checked(.off): Message(zh: "未选中", en: "not checked")
    case .checked(.mixed): Message(zh: "部分选中", en: "partly checked")
    case .pressed(.on): Message(zh: "已按下", en: "pressed")
    case .pressed(.off): Message(zh: "未按下", en: "not pressed")
    case .pressed(.mixed): Message(zh: "部分按下", en: "partly pressed")
    case .selected(true): Message(zh: "已选择", en: "selected")
    case .selected(false): Message(zh: "未选择", en: "not selected")
    case .current(let kind): current(kind)
    case .value(let value): Message(zh: "值“\(value)”", en: "value “\(value)”")
    case .required: Message(zh: "必填", en: "required")
    case .disabled: Message(zh: "不可用", en: "unavailable")
    case .readOnly: Message(zh: "只读", en: "read only")
    case .invalid: Message(zh: "内容有误", en: "invalid entry")
    case .popup(let kind): popup(kind)
    }
  }

  private static func current(_ kind: String) -> Message {
    switch kind {
    case "page": Message(zh: "当前页", en: "current page")
    case "step": Message(zh: "当前步骤", en: "current step")
    case "location": Message(zh: "当前位置", en: "current location")
    case "date": Message(zh: "当前日期", en: "current date")
    case "time": Message(zh: "当前时间", en: "current time")
    default: Message(zh: "当前项", en: "current")
    }
  }

  private static func popup(_ kind: String) -> Message {
    switch kind {
    case "dialog": Message(zh: "打开对话框", en: "opens dialog")
    case "listbox": Message(zh: "打开列表", en: "opens list")
    case "tree": Message(zh: "打开树", en: "opens tree")
    case "grid": Message(zh: "打开网格", en: "opens grid")
    default: Message(zh: "打开菜单", en: "opens menu")
    }
  }
}
