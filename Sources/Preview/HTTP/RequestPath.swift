import HTML

/// The path of a request: decoded, and safe to look up.
///
/// No part is empty, `.` or `..`, and none holds a slash, a backslash or a control character,
/// however it was written, so that nothing outside the site can be named.
struct RequestPath: Sendable, Hashable {
  /// The path with a slash at its start, not percent-encoded.
  let text: String

  /// Reads the target of a request; `nil` if it could lead anywhere else.
  init?(target: String) {
    let path = Array(target.utf8).prefix { $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") }
    guard path.first == UInt8(ascii: "/") else { return nil }
    let parts = path.dropFirst().split(
      separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    for (number, part) in parts.enumerated() where !Self.isSafe(PercentDecoding.decoded(part)) {
      // Only the end of the path may be empty: that of a folder.
      guard part.isEmpty, number == parts.count - 1 else { return nil }
    }
    guard let text = String(validating: PercentDecoding.decoded(path), as: UTF8.self) else {
      return nil
    }
    self.text = text
  }

  private static func isSafe(_ part: [UInt8]) -> Bool {
    let isStep = part == Array(".".utf8) || part == Array("..".utf8)
    return !part.isEmpty && !isStep
      && !part.contains { byte in
        byte < 0x20 || byte == 0x7F || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "\\")
          || byte == UInt8(ascii: "%")
      }
  }
}

/// The query of a request.
enum RequestQuery {
  /// Returns the decoded value of a parameter in the target of a request; `nil` if it is not there.
  static func value(of name: String, in target: String) -> String? {
    guard let question = target.firstIndex(of: "?") else { return nil }
    for field in target[target.index(after: question)...].split(separator: "&") {
      let parts = field.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard parts[0] == name else { continue }
      let value = parts.count > 1 ? parts[1] : ""
      let spaced = value.utf8.map { $0 == UInt8(ascii: "+") ? UInt8(ascii: " ") : $0 }
      return String(validating: PercentDecoding.decoded(spaced[...]), as: UTF8.self)
    }
    return nil
  }
}
