import HTML

/// The reload or redirect that a page asks for with `<meta http-equiv="refresh">`.
struct DeclarativeRefresh {
  /// The `meta` element.
  let element: PageTree.NodeID
  /// How many seconds browsers wait.
  let seconds: Int

  /// Finds the first one that browsers understand; later ones don't count.
  init?(of tree: PageTree) {
    for meta in tree.elements(.meta)
    where tree.bytes(.httpEquiv, of: meta).map({ ASCII.equal($0, "refresh") }) ?? false {
      guard let content = tree.bytes(.content, of: meta),
        let seconds = Self.seconds(content)
      else { continue }
      element = meta
      self.seconds = seconds
      return
    }
    return nil
  }

  /// Returns the time in a `content`, read by the steps of HTML; `nil` if browsers do nothing.
  static func seconds(_ content: ArraySlice<UInt8>) -> Int? {
    let text = content.drop(while: ASCII.isSpace)
    let digits = text.prefix(while: isDigit)
    if digits.isEmpty, text.first != UInt8(ascii: ".") { return nil }
    let seconds = digits.reduce(0) { min(1 << 40, $0 * 10 + Int($1 - UInt8(ascii: "0"))) }
    let rest = text[digits.endIndex...].drop { isDigit($0) || $0 == UInt8(ascii: ".") }
    guard let next = rest.first else { return seconds }
    let endsTime =
      next == UInt8(ascii: ";") || next == UInt8(ascii: ",") || ASCII.isSpace(next)
    return endsTime ? seconds : nil
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte
  }
}
