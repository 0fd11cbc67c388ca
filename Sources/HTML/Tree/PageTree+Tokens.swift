extension PageTree {
  /// Whether a keyword is an attribute's whole value, in any case, white space around it aside.
  package func hasKeyword(
    _ keyword: StaticString, _ name: AttributeName, of node: NodeID
  ) -> Bool {
    guard let value = bytes(name, of: node) else { return false }
    return ASCII.equal(value.trimmingSpace(), keyword)
  }

  /// Whether a token is one of the words of an attribute's value, in any case.
  package func hasToken(_ token: StaticString, _ name: AttributeName, of node: NodeID) -> Bool {
    guard var rest = bytes(name, of: node) else { return false }
    while !rest.isEmpty {
      let end = rest.firstIndex(where: ASCII.isSpace) ?? rest.endIndex
      if ASCII.equal(rest[..<end], token) { return true }
      rest = rest[end...].drop(while: ASCII.isSpace)
    }
    return false
  }

  /// Returns the words of an attribute's value, split at white space; none without attribute.
  package func tokens(_ name: AttributeName, of node: NodeID) -> [ArraySlice<UInt8>] {
    bytes(name, of: node)?.split(whereSeparator: ASCII.isSpace) ?? []
  }

  /// Returns the whole number that an attribute's value starts with; `nil` if it starts with none.
  ///
  /// White space and a sign may stand in front, anything may follow; as HTML reads integers.
  package func integer(_ name: AttributeName, of node: NodeID) -> Int? {
    guard var rest = bytes(name, of: node)?.drop(while: ASCII.isSpace) else { return nil }
    let sign = rest.first == UInt8(ascii: "-") ? -1 : 1
    if let first = rest.first, "+-".utf8.contains(first) { rest = rest.dropFirst() }
    let digits = rest.prefix { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }
    guard !digits.isEmpty else { return nil }
    return digits.reduce(0) { min(1 << 40, $0 * 10 + Int($1 - UInt8(ascii: "0"))) } * sign
  }
}

extension ArraySlice<UInt8> {
  /// Returns the bytes without ASCII white space at both ends.
  package func trimmingSpace() -> ArraySlice<UInt8> {
    var (start, end) = (startIndex, endIndex)
    while start < end, ASCII.isSpace(self[start]) { start += 1 }
    while end > start, ASCII.isSpace(self[end - 1]) { end -= 1 }
    return self[start..<end]
  }
}
