/// Gives headings stable ids that keep their Chinese text and occur once on the page.
struct HeadingIDs {
  private var used: Set<String>
  private var counters: [String: Int] = [:]

  /// Starts with the ids that something else on the page already has.
  init(reserved: Set<String>) {
    used = reserved
  }

  /// Whether an id is still free; takes it if so.
  mutating func take(_ id: String) -> Bool {
    used.insert(id).inserted
  }

  /// Returns a free id made from a heading's text: letters, digits, `-` and `_` are kept, blanks
  /// become hyphens, ASCII letters small; a number is added when the id is taken.
  mutating func make(from text: String) -> String {
    var id = ""
    for scalar in text.unicodeScalars {
      if scalar.properties.isAlphabetic || scalar.properties.numericType != nil || scalar == "_" {
        id.unicodeScalars.append(
          scalar.isASCII ? Unicode.Scalar(scalar.properties.lowercaseMapping) ?? scalar : scalar)
      } else if scalar == "-" || scalar.properties.isWhitespace, !id.hasSuffix("-"), !id.isEmpty {
        id += "-"
      }
    }
    while id.hasSuffix("-") { id.removeLast() }
    if id.isEmpty { id = "section" }
    if take(id) { return id }
    var number = counters[id, default: 1]
    repeat { number += 1 } while !take("\(id)-\(number)")
    counters[id] = number
    return "\(id)-\(number)"
  }
}
