/// A directive as the author wrote it: `:::name[label]{key=value}`, `::name[…]` or `:name[…]`.
struct Directive {
  /// How a directive is written, which decides what it may hold.
  enum Form: String {
    /// `:::name … :::`, around blocks.
    case container
    /// `::name`, a block of its own.
    case leaf
    /// `:name[text]`, inside a line.
    case inline
  }

  var form: Form
  var name: String
  /// The bytes of the name in the source.
  var nameRange: Range<Int>
  /// The bytes between the label's brackets.
  var label: Range<Int>?
  var attributes: [Attribute]
}

/// One entry between the braces of `{key=value .class #id flag}`.
struct Attribute {
  /// The key; `class` and `id` for the short forms.
  var name: String
  /// The value; `nil` for a bare key.
  var value: String?
  /// The bytes of the whole entry in the source.
  var range: Range<Int>
}

/// The grammar of directives and attribute lists, over bytes.
enum DirectiveSyntax {
  /// Reads `{…}` that starts at `start`.
  ///
  /// Returns the entries and the offset behind the closing brace, or `nil` when this is no attribute
  /// list. Linear in the length of the list.
  static func attributes(
    in bytes: [UInt8], at start: Int, limit: Int
  ) -> (entries: [Attribute], end: Int)? {
    guard start < limit, bytes[start] == UInt8(ascii: "{") else { return nil }
    var entries: [Attribute] = []
    var index = start + 1
    while true {
      while index < limit, isBlank(bytes[index]) { index += 1 }
      guard index < limit else { return nil }
      if bytes[index] == UInt8(ascii: "}") { return (entries, index + 1) }
      let entryStart = index
      let name: String
      var value: String?
      if bytes[index] == UInt8(ascii: "#") || bytes[index] == UInt8(ascii: ".") {
        name = bytes[index] == UInt8(ascii: "#") ? "id" : "class"
        let valueStart = index + 1
        index = endOfBareValue(in: bytes, from: valueStart, limit: limit)
        guard index > valueStart else { return nil }
        value = String(decoding: bytes[valueStart..<index], as: UTF8.self)
      } else {
        index = endOfName(in: bytes, from: entryStart, limit: limit)
        guard index > entryStart else { return nil }
        name = String(decoding: bytes[entryStart..<index], as: UTF8.self)
        if index < limit, bytes[index] == UInt8(ascii: "=") {
          guard let read = attributeValue(in: bytes, at: index + 1, limit: limit) else {
            return nil
          }
          value = read.text
          index = read.end
        }
      }
      entries.append(Attribute(name: name, value: value, range: entryStart..<index))
      guard index < limit, isBlank(bytes[index]) || bytes[index] == UInt8(ascii: "}") else {
        return nil
      }
    }
  }

  /// Reads the name, label and attributes that start at `start`, right behind the colons.
  ///
  /// Returns the directive and the offset behind its last byte, or `nil` when no name starts here
  /// or a label or attribute list is malformed.
  static func directive(
    _ form: Directive.Form, in bytes: [UInt8], at start: Int, limit: Int
  ) -> (directive: Directive, end: Int)? {
    guard start < limit, isLetter(bytes[start]) else { return nil }
    var index = endOfName(in: bytes, from: start, limit: limit)
    var directive = Directive(
      form: form, name: String(decoding: bytes[start..<index], as: UTF8.self),
      nameRange: start..<index, label: nil, attributes: [])
    if index < limit, bytes[index] == UInt8(ascii: "[") {
      guard let close = closingBracket(in: bytes, at: index, limit: limit) else { return nil }
      directive.label = index + 1..<close
      index = close + 1
    }
    if index < limit, bytes[index] == UInt8(ascii: "{") {
      guard let read = attributes(in: bytes, at: index, limit: limit) else { return nil }
      directive.attributes = read.entries
      index = read.end
    }
    return (directive, index)
  }

  /// Returns the offset of the bracket that closes the one at `open`.
  ///
  /// Backslash escapes and code spans are passed over.
  static func closingBracket(in bytes: [UInt8], at open: Int, limit: Int) -> Int? {
    var depth = 0
    var codeLimit = limit
    var index = open
    while index < limit {
      switch bytes[index] {
      case UInt8(ascii: "\\"): index += 1
      case UInt8(ascii: "`"):
        if let end = endOfCodeSpan(in: bytes, at: index, limit: codeLimit) {
          index = end - 1
        } else {
          codeLimit = index
        }
      case UInt8(ascii: "["): depth += 1
      case UInt8(ascii: "]"):
        depth -= 1
        if depth == 0 { return index }
      default: break
      }
      index += 1
    }
    return nil
  }

  /// Returns the offset behind the code span that opens at `start`, or `nil` when it has no end here.
  static func endOfCodeSpan(in bytes: [UInt8], at start: Int, limit: Int) -> Int? {
    var index = start
    while index < limit, bytes[index] == UInt8(ascii: "`") { index += 1 }
    let length = index - start
    while index < limit {
      guard bytes[index] == UInt8(ascii: "`") else {
        index += 1
        continue
      }
      let runStart = index
      while index < limit, bytes[index] == UInt8(ascii: "`") { index += 1 }
      if index - runStart == length { return index }
    }
    return nil
  }

  private static func attributeValue(
    in bytes: [UInt8], at start: Int, limit: Int
  ) -> (text: String, end: Int)? {
    guard start < limit else { return nil }
    let quote = bytes[start]
    guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
      let end = endOfBareValue(in: bytes, from: start, limit: limit)
      return end > start ? (String(decoding: bytes[start..<end], as: UTF8.self), end) : nil
    }
    var text: [UInt8] = []
    var index = start + 1
    while index < limit, bytes[index] != quote {
      if bytes[index] == UInt8(ascii: "\\"), index + 1 < limit,
        bytes[index + 1] == quote || bytes[index + 1] == UInt8(ascii: "\\")
      {
        index += 1
      }
      text.append(bytes[index])
      index += 1
    }
    guard index < limit else { return nil }
    return (String(decoding: text, as: UTF8.self), index + 1)
  }

  private static func endOfName(in bytes: [UInt8], from start: Int, limit: Int) -> Int {
    var index = start
    while index < limit, isLetter(bytes[index]) || isDigitOrHyphen(bytes[index]) { index += 1 }
    return index
  }

  private static func endOfBareValue(in bytes: [UInt8], from start: Int, limit: Int) -> Int {
    var index = start
    while index < limit, !isBlank(bytes[index]), bytes[index] != UInt8(ascii: "}"),
      bytes[index] != UInt8(ascii: "\"")
    {
      index += 1
    }
    return index
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }

  private static func isDigitOrHyphen(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || byte == UInt8(ascii: "-")
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
  }
}
