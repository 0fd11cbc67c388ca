/// The registered language subtags, as Swift.
struct LanguageTable {
  /// The name of the table.
  static let file = "language-subtags.yaml"

  private let registry: StandardTable
  private let mistakes: StandardTable

  init(root: Folder) throws {
    registry = try StandardTable(Self.file, root: root)
    mistakes = try StandardTable("language-mistakes.yaml", root: root)
  }

  /// The data of the registry and of common mistakes.
  var swift: String {
    get throws {
      var source = SwiftSource(from: registry.origin + mistakes.origin)
      let languages = try words("languages")
      let regions = try words("regions")
      source.add(
        "", "extension LanguageRegistry {", "  /// The date of IANA's registry.",
        "  package static let date = \"\(registry.date)\"", "",
        "  /// Two-letter languages: for each first letter, one bit for each second letter.")
      addMasks("shortLanguages", languages.filter { $0.utf8.count == 2 }, to: &source)
      source.add(
        "",
        "  /// Three-letter languages: for each two first letters, one bit for each third letter.")
      addMasks("longLanguages", languages.filter { $0.utf8.count == 3 }, to: &source)
      source.add(
        "", "  /// Regions of two letters: for each first letter, one bit for each second.")
      addMasks(
        "letterRegions", regions.filter { $0.utf8.count == 2 }.map { $0.lowercased() },
        to: &source)
      source.add("", "  /// Regions of three digits.")
      source.addWords("digitRegions", regions.filter { $0.utf8.count == 3 })
      source.add("", "  /// Scripts, in lower case.")
      source.addWords("scripts", try words("scripts").map { $0.lowercased() })
      source.add("", "  /// Variants.")
      source.addWords("variants", try words("variants"))
      source.add("", "  /// Extended languages, each after the language that it follows.")
      source.addWords("extended", try extended)
      source.add("", "  /// Whole tags from before RFC 4646, in lower case.")
      source.addWords("grandfathered", try words("grandfathered").map { $0.lowercased() })
      source.add("", "  /// What should be written instead of a language, region, variant or tag.")
      source.addWords("preferred", try preferred)
      source.add("", "  /// What is meant by tags that are common mistakes, in lower case.")
      source.addWords(
        "mistakes", try mistakes.pairs("mistakes").map { "\($0.name)>\($0.value)" })
      source.add("}")
      return source.text
    }
  }

  /// Returns the subtags of a section, ranges for private use written out.
  private func words(_ section: String) throws -> [String] {
    var words: [String] = []
    for word in try registry.text(section).split(separator: " ") {
      let tag = word.split(separator: ">")[0]
      let ends = tag.split(separator: "..").map(String.init)
      words += ends.count == 2 ? Self.range(from: ends[0], to: ends[1]) : ends
    }
    return words
  }

  private var extended: [String] {
    get throws {
      try registry.pairs("extended").flatMap { prefix, codes in
        codes.split(separator: " ").map { "\(prefix)-\($0)" }
      }
    }
  }

  private var preferred: [String] {
    get throws {
      try ["languages", "regions", "variants", "grandfathered", "redundant"].flatMap {
        try registry.text($0).split(separator: " ").filter { $0.contains(">") }.map {
          let parts = $0.split(separator: ">")
          return "\(parts[0].lowercased())>\(parts[1])"
        }
      }
    }
  }

  /// Returns all codes between two of the same length; letters go up as digits of base 26 do.
  private static func range(from first: String, to last: String) -> [String] {
    let number = { (code: String) in code.utf8.reduce(0) { $0 * 26 + Int($1 | 0x20) - 0x61 } }
    return (number(first)...number(last)).map { value in
      var letters: [UInt8] = []
      var rest = value
      for _ in first.utf8 {
        letters.append(UInt8(rest % 26) + 0x61)
        rest /= 26
      }
      return String(decoding: letters.reversed(), as: UTF8.self)
    }
  }

  private func addMasks(_ name: String, _ codes: [String], to source: inout SwiftSource) {
    let length = codes.first?.utf8.count ?? 0
    var masks = [UInt32](repeating: 0, count: length == 2 ? 26 : 676)
    for code in codes {
      let letters = code.utf8.map { Int($0) - 0x61 }
      masks[letters.dropLast().reduce(0) { $0 * 26 + $1 }] |= 1 << UInt32(letters[length - 1])
    }
    source.add("  static let \(name): [UInt32] = [")
    for start in stride(from: 0, to: masks.count, by: 13) {
      source.add(
        "    "
          + masks[start..<(start + 13)].map { "0x\(String($0, radix: 16))," }.joined(separator: " ")
      )
    }
    source.add("  ]")
  }
}
