/// Character references in text that is not part of a page.
package enum CharacterReferences {
  /// Returns a text with HTML's character references replaced by what they stand for.
  package static func decoded(_ text: [UInt8]) -> [UInt8] {
    if let tidy = tidy(text) { return tidy }
    // Text without a tag stays text in a title, where references count.
    let parts = text.split(separator: UInt8(ascii: "<"), omittingEmptySubsequences: false)
    let decoded = parts.map { part in
      let page = PageParser.parse(Array("<!DOCTYPE html><title>".utf8) + part)
      return page.elements(.title).first.map { Array(page.textContent(of: $0).utf8) } ?? []
    }
    return Array(decoded.joined(separator: [UInt8(ascii: "<")]))
  }

  /// Returns the text if it has only references that programs write; `nil` otherwise.
  private static func tidy(_ text: [UInt8]) -> [UInt8]? {
    var output: [UInt8] = []
    output.reserveCapacity(text.count)
    var index = 0
    while index < text.count {
      guard text[index] == UInt8(ascii: "&") else {
        output.append(text[index])
        index += 1
        continue
      }
      let rest = text.span.extracting(index..<text.count)
      guard let length = TidyReference.append(in: rest, to: &output) else { return nil }
      index += length
    }
    return output
  }
}
