// Written by `sitegen-dev generate`; do not edit. Made from
//   Sources/sitegen-dev/Standards/gbt-37668-clauses.yaml
//     GB/T 37668-2019 信息技术 互联网内容无障碍可访问性技术要求与测试方法, 2019-08-30
//     quotations of chapter 3 in secondary sources; the text of the standard was not read
//     Numbers, levels and subjects only, in this project's own words.
// swift-format-ignore-file

import Diagnostics

/// A clause of GB/T 37668-2019; the raw value is its number.
package enum GBT37668Clause: String, Sendable, Hashable, CaseIterable {
  case c3_2_1_3 = "3.2.1.3"
  case c3_2_1_4 = "3.2.1.4"
  case c3_2_4_2 = "3.2.4.2"
  case c3_3_2_2 = "3.3.2.2"
  case c3_3_3_6 = "3.3.3.6"
  case c3_3_4_2 = "3.3.4.2"
  case c3_5_1_2 = "3.5.1.2"
}

extension GBT37668Clause {
  /// Its level from 1 to 3, or `nil` where sources disagree.
  package var level: Int? {
    switch self {
    case .c3_2_1_3: 1
    case .c3_2_1_4: 2
    case .c3_2_4_2: 3
    case .c3_3_2_2: nil
    case .c3_3_3_6: 1
    case .c3_3_4_2: 3
    case .c3_5_1_2: 1
    }
  }

  /// The criteria of WCAG that ask for the same.
  package var criteria: [SuccessCriterion] {
    switch self {
    case .c3_2_1_3: [.sc1_1_1, .sc4_1_2]
    case .c3_2_1_4: [.sc1_1_1]
    case .c3_2_4_2: [.sc2_2_1]
    case .c3_3_2_2: [.sc2_4_4]
    case .c3_3_3_6: [.sc2_4_3]
    case .c3_3_4_2: []
    case .c3_5_1_2: [.sc4_1_2, .sc4_1_3]
    }
  }

  /// Its subject.
  package var name: Message {
    switch self {
    case .c3_2_1_3: Message(zh: "非文本控件", en: "Non-text controls")
    case .c3_2_1_4: Message(zh: "装饰性内容", en: "Decorative content")
    case .c3_2_4_2: Message(zh: "临时或自动隐藏的控件", en: "Temporary and auto-hiding controls")
    case .c3_3_2_2: Message(zh: "焦点关联", en: "Focus association")
    case .c3_3_3_6: Message(zh: "焦点顺序", en: "Focus order")
    case .c3_3_4_2: Message(zh: "语音输入", en: "Voice input")
    case .c3_5_1_2: Message(zh: "功能组件", en: "Functional components")
    }
  }

  /// How many indicators the levels 1, 2 and 3 have, lower levels included.
  package static let totals = [20, 37, 58]

  /// The names of the principles, by the first two parts of a clause's number.
  static let principles: [String: Message] = [
    "3.2": Message(zh: "可感知性", en: "Perceivable"),
    "3.3": Message(zh: "可操作性", en: "Operable"),
    "3.4": Message(zh: "可理解性", en: "Understandable"),
    "3.5": Message(zh: "兼容性", en: "Compatible"),
  ]
}
