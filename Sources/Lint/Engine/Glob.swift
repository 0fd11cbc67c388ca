/// A pattern of paths: `*` and `?` stand for anything but `/`, `**` also for folders.
///
/// A pattern without `/` matches the last part of a path, as in `.gitignore`. Matching takes time in
/// proportion to pattern times path, whatever the pattern.
package struct Glob: Sendable, Hashable {
  /// The pattern as it was written.
  package let pattern: String
  private let tokens: [Token]

  private enum Token: Sendable, Hashable {
    case byte(UInt8)
    case anyByte
    /// Any run of bytes without `/`.
    case run
    /// Any run of bytes.
    case path
    /// Nothing, or folders with their `/`.
    case folders
  }

  package init(_ pattern: String) {
    self.pattern = pattern
    var rest = Array(pattern.utf8)[...]
    var tokens: [Token] = pattern.utf8.contains(UInt8(ascii: "/")) ? [] : [.folders]
    if rest.first == UInt8(ascii: "/") { rest.removeFirst() }
    while let byte = rest.popFirst() {
      switch byte {
      case UInt8(ascii: "?"): tokens.append(.anyByte)
      case UInt8(ascii: "*"):
        guard rest.first == UInt8(ascii: "*") else {
          tokens.append(.run)
          continue
        }
        rest.removeFirst()
        if rest.first == UInt8(ascii: "/") {
          rest.removeFirst()
          tokens.append(.folders)
        } else {
          tokens.append(.path)
        }
      default: tokens.append(.byte(byte))
      }
    }
    self.tokens = tokens
  }

  /// Whether a path, relative and with `/` between its parts, matches as a whole.
  package func matches(_ path: String) -> Bool {
    // The set of tokens that may come next, moved along the path byte by byte.
    var states = closure([true] + Array(repeating: false, count: tokens.count), atStart: true)
    for byte in path.utf8 {
      var next = Array(repeating: false, count: tokens.count + 1)
      for (index, token) in tokens.enumerated() where states[index] {
        switch token {
        case .byte(let expected): if byte == expected { next[index + 1] = true }
        case .anyByte: if byte != UInt8(ascii: "/") { next[index + 1] = true }
        case .run: if byte != UInt8(ascii: "/") { next[index] = true }
        case .path, .folders: next[index] = true
        }
      }
      states = closure(next, atStart: byte == UInt8(ascii: "/"))
    }
    return states[tokens.count]
  }

  /// Adds the tokens that can be reached without a byte; folders end only where a name starts.
  private func closure(_ states: [Bool], atStart: Bool) -> [Bool] {
    var states = states
    for (index, token) in tokens.enumerated() where states[index] {
      switch token {
      case .run, .path: states[index + 1] = true
      case .folders: if atStart { states[index + 1] = true }
      case .byte, .anyByte: break
      }
    }
    return states
  }
}
