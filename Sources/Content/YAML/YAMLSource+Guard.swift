import Diagnostics

extension YAMLSource {
  /// Returns the first thing that keeps the text from being handed to the YAML parser.
  ///
  /// After this check the text is valid UTF-8 of bounded size and depth whose only line breaks are
  /// LF and CR, and no alias in it can be expanded.
  func firstProblem() -> Diagnostic? {
    sizeProblem() ?? encodingProblem() ?? structureProblem() ?? aliasProblem()
  }

  private func sizeProblem() -> Diagnostic? {
    guard range.count > YAMLDocument.sizeLimit else { return nil }
    return Diagnostic(
      .error, "yaml-too-long", zh: "YAML 超过 1 MB", en: "the YAML is longer than 1 MB",
      at: span(range.lowerBound..<range.lowerBound),
      help: Message(zh: "把数据分到几个文件里", en: "split the data into several files"))
  }

  private func encodingProblem() -> Diagnostic? {
    guard let fault = TextFault.first(in: bytes, range: range) else { return nil }
    return fault.diagnostic(path: path)
  }

  /// The deepest nesting of brackets.
  private static let depthLimit = 64
  /// The widest run of blanks and block indicators at the start of a line; depth cannot exceed it.
  private static let indentationLimit = 200

  private func structureProblem() -> Diagnostic? {
    var depth = 0
    var isIndentation = true
    var lineStart = range.lowerBound
    for index in range {
      switch bytes[index] {
      case 0x0A, 0x0D:
        isIndentation = true
        lineStart = index + 1
      case UInt8(ascii: "["), UInt8(ascii: "{"):
        depth += 1
        isIndentation = false
      case UInt8(ascii: "]"), UInt8(ascii: "}"):
        depth = max(0, depth - 1)
        isIndentation = false
      case UInt8(ascii: " "), UInt8(ascii: "-"), UInt8(ascii: "?"), UInt8(ascii: ":"): break
      default: isIndentation = false
      }
      let width = isIndentation ? index - lineStart : 0
      if depth > Self.depthLimit || width > Self.indentationLimit {
        return Diagnostic(
          .error, "yaml-too-deep", zh: "YAML 嵌套太深", en: "the YAML is nested too deeply",
          at: span(index..<index + 1),
          help: Message(zh: "减少层级或缩进", en: "use fewer levels or less indentation"))
      }
    }
    return nil
  }

  /// Finds an alias whose anchor exists, at the places where libyaml could see one.
  ///
  /// Text that only looks like both, with the same name, is refused too; quotes do not help it,
  /// but nobody has met such a text.
  private func aliasProblem() -> Diagnostic? {
    let anchors = Set(names(after: UInt8(ascii: "&")).map { bytes[$0] })
    guard !anchors.isEmpty else { return nil }
    guard let alias = names(after: UInt8(ascii: "*")).first(where: { anchors.contains(bytes[$0]) })
    else { return nil }
    return Diagnostic(
      .error, "yaml-alias", zh: "不支持 YAML 别名", en: "YAML aliases are not supported",
      at: span(alias.lowerBound - 1..<alias.upperBound),
      help: Message(zh: "把值直接写在这里", en: "write the value out here"))
  }

  private func names(after sigil: UInt8) -> [Range<Int>] {
    range.compactMap { index in
      guard bytes[index] == sigil else { return nil }
      guard index == range.lowerBound || Self.precedesNode(bytes[index - 1]) else { return nil }
      let end = bytes[index + 1..<range.upperBound].firstIndex { !Self.isNameByte($0) }
      let name = index + 1..<(end ?? range.upperBound)
      return name.isEmpty ? nil : name
    }
  }

  private static func precedesNode(_ byte: UInt8) -> Bool {
    [0x09, 0x0A, 0x0D].contains(byte) || " [{,:".utf8.contains(byte)
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "_"), UInt8(ascii: "-"):
      true
    default: false
    }
  }
}
