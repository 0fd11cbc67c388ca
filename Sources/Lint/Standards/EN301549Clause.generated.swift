// Written by `sitegen-dev generate`; do not edit. Made from
//   Sources/sitegen-dev/Standards/en-301-549-clauses.yaml
//     EN 301 549 V4.1.1, 2026-09-02
//     https://www.etsi.org/deliver/etsi_en/301500_301599/301549/
//     Numbers and subjects only, in this project's own words.
// swift-format-ignore-file

import Diagnostics

/// A clause of EN 301 549 that is not a criterion of WCAG.
package enum EN301549Clause: String, Sendable, Hashable, CaseIterable {
  case c7_1_1 = "7.1.1"
  case c7_1_2 = "7.1.2"
  case c7_1_3 = "7.1.3"
  case c7_1_4 = "7.1.4"
  case c7_1_5 = "7.1.5"
  case c7_2_1 = "7.2.1"
  case c7_2_2 = "7.2.2"
  case c7_2_3 = "7.2.3"
  case c9_6 = "9.6"
  case c9_7 = "9.7"
  case c12_1_1 = "12.1.1"
  case c12_2_2 = "12.2.2"
  case c12_2_3 = "12.2.3"
}

extension EN301549Clause {
  /// Its subject.
  package var name: Message {
    switch self {
    case .c7_1_1: Message(zh: "字幕播放", en: "Captions can be played")
    case .c7_1_2: Message(zh: "字幕同步", en: "Captions keep in time")
    case .c7_1_3: Message(zh: "字幕保留", en: "Captions are preserved")
    case .c7_1_4: Message(zh: "字幕样式可调", en: "Captions can be styled")
    case .c7_1_5: Message(zh: "字幕可朗读", en: "Subtitles can be spoken")
    case .c7_2_1: Message(zh: "口述影像播放", en: "Audio description can be played")
    case .c7_2_2: Message(zh: "口述影像同步", en: "Audio description keeps in time")
    case .c7_2_3: Message(zh: "口述影像保留", en: "Audio description is preserved")
    case .c9_6: Message(zh: "符合性要求", en: "Conformance requirements of WCAG")
    case .c9_7: Message(zh: "不覆盖用户偏好", en: "User preferences are not overridden")
    case .c12_1_1: Message(zh: "无障碍功能有说明", en: "Accessibility features are documented")
    case .c12_2_2: Message(zh: "支持服务提供无障碍信息", en: "Support informs about accessibility")
    case .c12_2_3: Message(zh: "支持服务可有效沟通", en: "Support can be reached by all")
    }
  }

}
