/// The block directives of the dialect.
enum BlockDirective: String, CaseIterable {
  case note, warning, box, steps, details, figure, lang
  case table, chart, compare, download, contact, video, audio

  /// The forms in which the directive may be written.
  var forms: [Directive.Form] {
    switch self {
    case .note, .warning, .box, .steps, .details, .lang: [.container]
    case .figure, .chart, .compare: [.container, .leaf]
    case .table, .download, .contact, .video, .audio: [.leaf]
    }
  }

  /// Whether the directive needs a label, may have one, or has none.
  var label: LabelUse {
    switch self {
    case .note, .warning: .optional
    case .box, .details, .figure, .table, .chart, .compare, .download, .contact: .required
    case .steps, .lang, .video, .audio: .none
    }
  }

  var attributes: [AttributeRule] {
    switch self {
    case .note, .warning, .box, .steps, .details: []
    case .lang: [AttributeRule("tag", .languageTag, isRequired: true)]
    case .figure:
      [
        AttributeRule("src", .path, isRequired: true),
        AttributeRule("alt", .text, isRequired: true),
      ]
    case .table:
      [AttributeRule("src", .path, isRequired: true), AttributeRule("row-headers", .count)]
        + DataTableForm.attributes
    case .chart:
      [
        AttributeRule("src", .path, isRequired: true),
        AttributeRule("type", .oneOf(ChartForm.allCases.map(\.rawValue))),
        AttributeRule("labels", .text), AttributeRule("values", .text),
      ] + DataTableForm.attributes
    case .compare:
      [
        AttributeRule("src", .path, isRequired: true), AttributeRule("rows", .text),
        AttributeRule("chart", .oneOf([ChartForm.bar.rawValue])),
      ]
    case .download: [AttributeRule("src", .path, isRequired: true)]
    case .video:
      Self.recording + [
        AttributeRule("poster", .path), AttributeRule("alt", .text),
        AttributeRule("needs-description", .text),
      ]
    case .audio: Self.recording
    case .contact:
      ["phone", "hours", "text", "address", "email", "note"].map { AttributeRule($0, .text) }
    }
  }
}

extension BlockDirective {
  /// What says which recording is played: one of the page's own, or files with what belongs to them.
  private static let recording = [
    AttributeRule("media", .text), AttributeRule("src", .path), AttributeRule("title", .text),
    AttributeRule("language", .languageTag), AttributeRule("captions", .path),
    AttributeRule("descriptions", .path), AttributeRule("transcript", .path),
  ]
}

/// The inline directives of the dialect.
enum InlineDirective: String, CaseIterable {
  case lang, ruby, abbr

  var attributes: [AttributeRule] {
    switch self {
    case .lang: [AttributeRule("tag", .languageTag, isRequired: true)]
    case .ruby: [AttributeRule("pinyin", .text, isRequired: true)]
    case .abbr: [AttributeRule("title", .text, isRequired: true)]
    }
  }
}

enum LabelUse {
  case required
  case optional
  case none
}

/// What an attribute of a directive must look like.
struct AttributeRule {
  enum ValueType {
    case text
    case path
    /// A whole number from 0.
    case count
    /// A language tag by BCP 47's syntax.
    case languageTag
    case oneOf([String])
  }

  var name: String
  var type: ValueType
  var isRequired: Bool

  init(_ name: String, _ type: ValueType, isRequired: Bool = false) {
    self.name = name
    self.type = type
    self.isRequired = isRequired
  }

  /// Whether a value fits the type.
  func accepts(_ value: String) -> Bool {
    switch type {
    case .text, .path: !value.isEmpty
    case .count: Int(value).map { $0 >= 0 } ?? false
    case .oneOf(let words): words.contains(value)
    case .languageTag:
      value.split(separator: "-", omittingEmptySubsequences: false).enumerated().allSatisfy {
        index, part in
        (1...8).contains(part.count)
          && part.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
          && (index > 0 || (part.count >= 2 && part.allSatisfy(\.isLetter)))
      }
    }
  }

  /// What to write, for the help of a diagnostic.
  var expectation: (zh: String, en: String) {
    switch type {
    case .text: ("文字", "text")
    case .path: ("文件路径", "a file's path")
    case .count: ("0 以上的整数", "a whole number from 0")
    case .oneOf(let words): (words.joined(separator: "、"), words.joined(separator: ", "))
    case .languageTag: ("语言标签，例如 en、zh-Hant、ug", "a language tag such as en, zh-Hant, ug")
    }
  }
}

/// The checked attributes of a directive.
struct DirectiveArguments {
  private var values: [String: String]

  init(_ values: [String: String]) {
    self.values = values
  }

  /// The value of an attribute; `nil` when it is missing or was refused.
  subscript(name: String) -> String? { values[name] }

  /// The value of a count; 0 when it is missing.
  func count(_ name: String) -> Int { values[name].flatMap { Int($0) } ?? 0 }
}
