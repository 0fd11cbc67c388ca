/// What a `Range` header asks for (RFC 9110, section 14).
enum ByteRange: Sendable, Hashable {
  /// Everything: no range, one that makes no sense, or several, which a server need not know.
  case whole
  /// Some bytes of the content.
  case part(Range<Int>)
  /// Bytes that are not there.
  case unsatisfiable

  /// Reads a header for content of `length` bytes.
  init(_ header: String?, length: Int) {
    guard let set = header.flatMap(Self.rangeSet), let dash = set.firstIndex(of: "-") else {
      self = .whole
      return
    }
    let first = Self.number(set[..<dash])
    let last = Self.number(set[set.index(after: dash)...])
    switch (first, last) {
    case (.none, .none), (.invalid, _), (_, .invalid):
      self = .whole
    case (.none, .some(let count)):
      self = count > 0 && length > 0 ? .part(max(length - count, 0)..<length) : .unsatisfiable
    case (.some(let start), .none):
      self = start < length ? .part(start..<length) : .unsatisfiable
    case (.some(let start), .some(let end)):
      guard start <= end else {
        self = .whole
        return
      }
      self = start < length ? .part(start..<(min(end, length - 1) + 1)) : .unsatisfiable
    }
  }

  /// Returns the only range of a header in bytes.
  private static func rangeSet(_ header: String) -> Substring? {
    let header = header.filter { $0 != " " && $0 != "\t" }
    guard header.lowercased().hasPrefix("bytes=") else { return nil }
    return header.contains(",") ? nil : Substring(header.dropFirst("bytes=".count))
  }

  private enum Number {
    case none
    case some(Int)
    case invalid
  }

  /// Reads decimal digits; a number too large for any file is the largest there is.
  private static func number(_ text: Substring) -> Number {
    if text.isEmpty { return .none }
    guard text.utf8.allSatisfy({ 0x30...0x39 ~= $0 }) else { return .invalid }
    return .some(Int(text) ?? Int.max - 1)
  }
}
