import HTML

/// Prepares a checked template for swift-mustache, so that rendering does little.
///
/// - Interface texts and asset addresses do not change from page to page and are written in.
/// - All variables are shown unescaped, because values escape themselves by their type.
/// - The indentation before tags that stand alone on their line goes: swift-mustache indents what
///   they include, which costs a walk over the graphemes of the output.
struct TemplateCompiler {
  let strings: Strings
  /// The addresses of the assets by name.
  let assetURLs: [String: String]

  /// Returns the text for swift-mustache.
  func compile(_ source: TemplateSource) -> String {
    var output: [UInt8] = []
    output.reserveCapacity(source.bytes.count)
    var copied = 0
    for tag in source.tags {
      let isStandalone = lineIndentation(of: tag, in: source.bytes, after: copied)
      output += source.bytes[copied..<(isStandalone ?? tag.range.lowerBound)]
      append(tag, of: source, to: &output)
      copied = tag.range.upperBound
      if tag.kind == .comment, isStandalone != nil { copied = endOfLine(copied, in: source.bytes) }
    }
    output += source.bytes[copied...]
    return String(decoding: output, as: UTF8.self)
  }

  private func append(
    _ tag: TemplateSource.Tag, of source: TemplateSource, to output: inout [UInt8]
  ) {
    switch tag.kind {
    case .comment: break
    case .variable where tag.name.hasPrefix(StringsCatalog.prefix):
      appendText(String(tag.name.dropFirst(StringsCatalog.prefix.count)), to: &output)
    case .variable where tag.name.hasPrefix(Asset.prefix):
      let url = assetURLs[String(tag.name.dropFirst(Asset.prefix.count))] ?? ""
      output += ContextValue.escaped(url).utf8
    case .variable, .unescaped: output += "{{{\(tag.name)}}}".utf8
    case .section, .inverted, .block, .parent, .partial, .close:
      output += source.bytes[tag.range]
    }
  }

  /// Appends an interface text; its placeholders become tags that show members of the context.
  private func appendText(_ key: String, to output: inout [UInt8]) {
    for part in strings[key]?.parts ?? [] {
      switch part {
      case .literal(let text):
        for byte in ContextValue.escaped(text).utf8 {
          // A brace of the text must not open a tag.
          if byte == UInt8(ascii: "{") { output += "&#123;".utf8 } else { output.append(byte) }
        }
      case .placeholder(let name): output += "{{{\(name)}}}".utf8
      }
    }
  }

  /// Returns where the line of a tag begins if only blanks surround the tag on it.
  private func lineIndentation(
    of tag: TemplateSource.Tag, in bytes: [UInt8], after limit: Int
  ) -> Int? {
    switch tag.kind {
    case .variable, .unescaped: return nil
    case .section, .inverted, .block, .parent, .partial, .close, .comment: break
    }
    var start = tag.range.lowerBound
    while start > limit, isBlank(bytes[start - 1]) { start -= 1 }
    guard start == 0 || bytes[start - 1] == 0x0A else { return nil }
    var end = tag.range.upperBound
    while end < bytes.count, isBlank(bytes[end]) || bytes[end] == 0x0D { end += 1 }
    return end == bytes.count || bytes[end] == 0x0A ? start : nil
  }

  private func endOfLine(_ start: Int, in bytes: [UInt8]) -> Int {
    var end = start
    while end < bytes.count, bytes[end] != 0x0A { end += 1 }
    return min(end + 1, bytes.count)
  }

  private func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }
}
