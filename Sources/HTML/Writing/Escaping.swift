/// The escaping functions, one for each context a value can go to.
package enum Escaping {
  /// Appends text for element content and double-quoted attributes: `&`, `<`, `>`, `"`.
  package static func appendText(_ text: some Collection<UInt8>, to output: inout [UInt8]) {
    let copied: Void? = text.withContiguousStorageIfAvailable { buffer in
      unsafe appendText(Span(_unsafeElements: buffer), to: &output)
    }
    if copied == nil { appendText(Array(text).span, to: &output) }
  }

  /// Appends text from a span; see `appendText(_:to:)`.
  package static func appendText(_ text: Span<UInt8>, to output: inout [UInt8]) {
    var start = 0
    while true {
      let index = ByteScan.firstMarkup(in: text, from: start)
      if index == text.count { break }
      let replacement: StaticString
      switch text[index] {
      case UInt8(ascii: "&"): replacement = "&amp;"
      case UInt8(ascii: "<"): replacement = "&lt;"
      case UInt8(ascii: ">"): replacement = "&gt;"
      default: replacement = "&quot;"
      }
      append(text.extracting(start..<index), to: &output)
      replacement.withUTF8Buffer { unsafe output.append(contentsOf: $0) }
      start = index + 1
    }
    append(text.extracting(start..<text.count), to: &output)
  }

  /// Returns the text that `appendText` made a run of HTML from.
  package static func unescapedText(_ html: [UInt8]) -> [UInt8] {
    var text: [UInt8] = []
    var rest = html[...]
    while let byte = rest.first {
      let reference = references.first { rest.starts(with: $0.html.utf8) }
      text.append(reference?.byte ?? byte)
      rest = rest.dropFirst(reference?.html.utf8.count ?? 1)
    }
    return text
  }

  private static let references: [(html: String, byte: UInt8)] = [
    ("&amp;", UInt8(ascii: "&")), ("&lt;", UInt8(ascii: "<")), ("&gt;", UInt8(ascii: ">")),
    ("&quot;", UInt8(ascii: "\"")),
  ]

  /// Appends a URL for a double-quoted attribute.
  ///
  /// Bytes that CommonMark's own renderer leaves stay, others are percent-encoded; `&` and `'` become
  /// character references. Escapes that are there already stay as they are.
  package static func appendURL(_ url: some Collection<UInt8>, to output: inout [UInt8]) {
    let copied: Void? = url.withContiguousStorageIfAvailable { buffer in
      unsafe appendURL(Span(_unsafeElements: buffer), to: &output)
    }
    if copied == nil { appendURL(Array(url).span, to: &output) }
  }

  /// Appends a URL from a span; see `appendURL(_:to:)`.
  package static func appendURL(_ url: Span<UInt8>, to output: inout [UInt8]) {
    for index in url.indices {
      switch url[index] {
      case UInt8(ascii: "&"): output.append(contentsOf: "&amp;".utf8)
      case UInt8(ascii: "'"): output.append(contentsOf: "&#x27;".utf8)
      case let byte where PercentEncoding.destination.allows(byte): output.append(byte)
      case let byte: PercentEncoding.appendEscape(of: byte, to: &output)
      }
    }
  }

  /// Appends bytes that already are HTML.
  package static func append(_ span: Span<UInt8>, to output: inout [UInt8]) {
    guard !span.isEmpty else { return }
    unsafe span.withUnsafeBufferPointer { unsafe output.append(contentsOf: $0) }
  }
}
