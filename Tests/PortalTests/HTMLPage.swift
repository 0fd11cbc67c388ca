/// A page of the output, read by a scanner that knows only the HTML this program writes.
struct HTMLPage: Sendable {
  /// The file, relative to the output.
  let path: String
  /// The whole file.
  let text: String
  /// The start tags, in order.
  let elements: [Element]

  /// A start tag.
  struct Element: Sendable {
    let name: String
    /// The attributes with their decoded values; one without a value has an empty one.
    let attributes: [String: String]

    subscript(_ attribute: String) -> String? { attributes[attribute] }
  }

  init(path: String, text: String) {
    self.path = path
    self.text = text
    var elements: [Element] = []
    var rest = text.utf8[...]
    while let open = rest.firstIndex(of: UInt8(ascii: "<")) {
      rest = rest[rest.index(after: open)...]
      guard let first = rest.first, first | 0x20 >= UInt8(ascii: "a"), first < 0x7B else {
        continue
      }
      elements.append(Self.element(&rest))
    }
    self.elements = elements
  }

  /// The values of one attribute in the whole page, in order.
  func values(of attribute: String) -> [String] {
    elements.compactMap { $0[attribute] }
  }

  /// Returns the markup between the tags of each element with a name; such elements do not nest.
  func contents(of name: String, in markup: Substring? = nil) -> [Substring] {
    (markup ?? text[...]).split(separator: "</\(name)>", omittingEmptySubsequences: false)
      .dropLast()
      .compactMap { part in
        let starts = ["<\(name)>", "<\(name) "].compactMap { part.ranges(of: $0).last?.lowerBound }
        guard let start = starts.max(), let end = part[start...].firstIndex(of: ">") else {
          return nil
        }
        return part[part.index(after: end)...]
      }
  }

  private static func element(_ rest: inout Substring.UTF8View) -> Element {
    let name = take(&rest) { $0 != UInt8(ascii: ">") && $0 > 0x20 }
    var attributes: [String: String] = [:]
    while let byte = rest.first, byte != UInt8(ascii: ">") {
      guard byte > 0x20 else {
        rest.removeFirst()
        continue
      }
      let key = take(&rest) { $0 != UInt8(ascii: "=") && $0 != UInt8(ascii: ">") && $0 > 0x20 }
      var value = ""
      if rest.first == UInt8(ascii: "=") {
        rest = rest.dropFirst(2)
        value = take(&rest) { $0 != UInt8(ascii: "\"") }
        rest = rest.dropFirst()
      }
      attributes[key] = decoded(value)
    }
    return Element(name: name, attributes: attributes)
  }

  private static func take(
    _ rest: inout Substring.UTF8View, while isPart: (UInt8) -> Bool
  ) -> String {
    let part = rest.prefix(while: isPart)
    rest = rest[part.endIndex...]
    return String(decoding: part, as: UTF8.self)
  }

  /// Returns text without character references.
  static func decoded(_ text: String) -> String {
    text.replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&quot;", with: "\"")
      .replacing("&#x27;", with: "'").replacing("&amp;", with: "&")
  }

  /// Returns a URL without percent escapes.
  static func unescaped(_ url: Substring) -> String {
    var bytes: [UInt8] = []
    var rest = url.utf8[...]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "%"),
        let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)
      {
        bytes.append(value)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
