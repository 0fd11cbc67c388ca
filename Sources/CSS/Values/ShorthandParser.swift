/// Takes shorthands apart into the values of their longhands.
struct ShorthandParser {
  let list: TokenList
  private var values: ValueParser { ValueParser(list: list) }

  init(list: TokenList) {
    self.list = list
  }

  /// Returns the values of a shorthand's longhands, in their order; `nil` if a browser drops it.
  func values(of shorthand: Shorthand, in range: Range<Int>) -> [DeclaredValue]? {
    guard !range.isEmpty else { return nil }
    let count = shorthand.longhands.count
    if values.holdsVariable(range) { return Array(repeating: .substituted, count: count) }
    if let wide = values.wideKeyword(in: range) {
      return Array(repeating: .wide(wide), count: count)
    }
    switch shorthand {
    case .background: return background(range)
    case .font: return font(range)
    case .outline: return outline(range)
    case .textDecoration: return textDecoration(range)
    case .animation, .mask:
      let cursor = TokenCursor(list, in: range)
      return [
        range.count == 1 && cursor.isWord("none") ? .keyword(.none) : .text(list.text(of: range))
      ]
    case .overflow, .inset, .margin, .insetBlock, .insetInline, .marginBlock, .marginInline:
      return sides(of: shorthand.longhands, in: range)
    }
  }

  /// One to four values for the sides of a box, or one or two for an axis.
  private func sides(of properties: [Property], in range: Range<Int>) -> [DeclaredValue]? {
    var cursor = TokenCursor(list, in: range)
    var found: [DeclaredValue] = []
    let grammar = ValueGrammar.of(properties[0])
    while !cursor.isAtEnd {
      guard found.count < properties.count, let value = values.component(&cursor, grammar) else {
        return nil
      }
      found.append(value)
      cursor.skipWhitespace()
    }
    return properties.indices.map { index in
      if index < found.count { return found[index] }
      return index == 3 && found.count > 1 ? found[1] : found[0]
    }
  }

  private func outline(_ range: Range<Int>) -> [DeclaredValue]? {
    var cursor = TokenCursor(list, in: range)
    var found: [DeclaredValue?] = [nil, nil, nil]
    let grammars = Shorthand.outline.longhands.map(ValueGrammar.of)
    while !cursor.isAtEnd {
      let slot = grammars.indices.first { index in
        guard found[index] == nil, let value = values.component(&cursor, grammars[index]) else {
          return false
        }
        found[index] = value
        return true
      }
      guard slot != nil else { return nil }
      cursor.skipWhitespace()
    }
    return [
      found[0] ?? .keyword(.none), found[1] ?? .keyword(.medium), found[2] ?? .wide(.initial),
    ]
  }

  private func textDecoration(_ range: Range<Int>) -> [DeclaredValue]? {
    var cursor = TokenCursor(list, in: range)
    var lines: [Keyword] = []
    while !cursor.isAtEnd {
      if cursor.kind == .identifier,
        let keyword = Keyword.named(list.string(cursor.position).lowercased()),
        ValueGrammar.of(.textDecorationLine).keywords.contains(keyword)
      {
        lines.append(keyword)
      }
      cursor.skipComponent()
      cursor.skipWhitespace()
    }
    switch lines.count {
    case 0: return [.keyword(.none)]
    case 1: return [.keyword(lines[0])]
    default: return [.text(lines.map(\.name).joined(separator: " "))]
    }
  }
}

// MARK: - Font

extension ShorthandParser {
  private func font(_ range: Range<Int>) -> [DeclaredValue]? {
    var cursor = TokenCursor(list, in: range)
    if range.count == 1, isSystemFont(range.lowerBound) {
      return Array(repeating: .unsupported, count: Shorthand.font.longhands.count)
    }
    var (style, weight) = (DeclaredValue.keyword(.normal), DeclaredValue.keyword(.normal))
    var size: DeclaredValue?
    for _ in 0..<8 {
      if let value = values.component(&cursor, .of(.fontSize)) {
        size = value
        break
      }
      if let value = values.component(&cursor, .of(.fontWeight)) {
        if value != .keyword(.normal) { weight = value }
      } else if let value = values.component(&cursor, .of(.fontStyle)) {
        style = value
      } else if cursor.kind == .identifier || cursor.kind == .dimension {
        cursor.advance()
      } else {
        return nil
      }
      cursor.skipWhitespace()
    }
    guard let size else { return nil }
    var lineHeight = DeclaredValue.keyword(.normal)
    cursor.skipWhitespace()
    if cursor.take(delimiter: UInt8(ascii: "/")) {
      cursor.skipWhitespace()
      guard let value = values.component(&cursor, .of(.lineHeight)) else { return nil }
      lineHeight = value
      cursor.skipWhitespace()
    }
    guard !cursor.isAtEnd else { return nil }
    return [style, weight, size, lineHeight, .text(list.text(of: cursor.rest))]
  }

  private func isSystemFont(_ index: Int) -> Bool {
    let names: Set<String> = [
      "caption", "icon", "menu", "message-box", "small-caption", "status-bar",
    ]
    return names.contains(list.string(index).lowercased())
  }
}

// MARK: - Background

extension ShorthandParser {
  /// Colour, images, repetition and clip of all layers; the colour stands in the last one.
  private func background(_ range: Range<Int>) -> [DeclaredValue]? {
    let layers = TokenCursor(list, in: range).split(at: .comma)
    var colour: ColourValue = .colour(.transparent)
    var hasImage = false
    var isClippedToText = false
    var repetitions: [String] = []
    for (index, layer) in layers.enumerated() {
      var cursor = TokenCursor(list, in: layer)
      guard !cursor.isAtEnd else { return nil }
      while !cursor.isAtEnd {
        if index == layers.count - 1, let found = ColourParser.parse(&cursor) {
          colour = found
        } else if let part = backgroundPart(cursor) {
          hasImage = hasImage || part == .image
          isClippedToText = isClippedToText || part == .clipToText
          if part == .repetition { repetitions.append(list.string(cursor.position).lowercased()) }
          cursor.skipComponent()
        } else {
          return nil
        }
        cursor.skipWhitespace()
      }
    }
    return [
      .colour(colour), hasImage ? .text(list.text(of: range)) : .keyword(.none),
      .text(repetitions.isEmpty ? "repeat" : repetitions.joined(separator: " ")),
      .keyword(isClippedToText ? .text : .borderBox),
    ]
  }

  private enum BackgroundPart {
    case image, repetition, clipToText, other
  }

  private func backgroundPart(_ cursor: TokenCursor) -> BackgroundPart? {
    switch cursor.kind {
    case .url: return .image
    case .number, .percentage, .dimension: return .other
    case .delimiter: return cursor.isDelimiter(UInt8(ascii: "/")) ? .other : nil
    case .function:
      let name = list.string(cursor.position).lowercased()
      if name.hasSuffix("gradient") || Self.imageFunctions.contains(name) { return .image }
      return name.hasPrefix("calc") || name == "min" || name == "max" || name == "clamp"
        ? .other : nil
    case .identifier:
      let name = list.string(cursor.position).lowercased()
      if name == "text" { return .clipToText }
      if Self.repetitions.contains(name) { return .repetition }
      return Self.backgroundWords.contains(name) ? .other : nil
    default: return nil
    }
  }

  private static let imageFunctions: Set<String> = [
    "url", "src", "image", "image-set", "-webkit-image-set", "cross-fade", "-webkit-cross-fade",
    "element", "-moz-element", "paint",
  ]

  private static let repetitions: Set<String> = [
    "repeat", "repeat-x", "repeat-y", "no-repeat", "space", "round",
  ]

  private static let backgroundWords: Set<String> = [
    "none", "left", "right", "top", "bottom", "center", "scroll", "fixed", "local", "border-box",
    "padding-box",
    "content-box", "auto", "cover", "contain", "border-area",
  ]
}
