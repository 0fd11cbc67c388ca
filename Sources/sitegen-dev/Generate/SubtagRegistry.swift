/// IANA's registry of language subtags, as it is published: records of fields between lines of `%%`.
struct SubtagRegistry {
  private let date: String
  private let records: [[String: [String]]]

  init(_ bytes: [UInt8]) throws(ChoreFailure) {
    var records = String(decoding: bytes, as: UTF8.self).split(separator: "%%\n").map(Self.record)
    guard let date = records.first?["File-Date"]?.first else {
      throw ChoreFailure("no File-Date at the top of the registry")
    }
    self.date = date
    records.removeFirst()
    self.records = records
  }

  /// Reads the fields of a record; a line that starts with a space goes on with the one before.
  private static func record(_ text: Substring) -> [String: [String]] {
    var fields: [String: [String]] = [:]
    for line in text.split(separator: "\n") where !line.hasPrefix(" ") {
      let parts = line.split(separator: ":", maxSplits: 1)
      guard parts.count == 2 else { continue }
      fields[String(parts[0]), default: []].append(String(parts[1].drop { $0 == " " }))
    }
    return fields
  }

  /// Returns the committed table: what is registered, and what should be written instead.
  func table(source: String) -> String {
    """
    # Every subtag and whole tag of IANA's registry, without descriptions. `old>new` has a preferred
    # value, `a..b` is a range for private use. Written by `sitegen-dev import-languages`.
    standard: IANA Language Subtag Registry
    date: \(date)
    source: \(source)
    licence: IANA's protocol registries are in the public domain (CC0 1.0).

    languages:
    \(list("language"))
    # Extended languages by the language that they follow.
    extended:
    \(extended)
    scripts:
    \(list("script"))
    regions:
    \(list("region"))
    variants:
    \(list("variant"))
    # Whole tags from before RFC 4646; none that has no other form is left out.
    grandfathered:
    \(list("grandfathered"))
    # Whole tags that are made of subtags, but should be written in another way.
    redundant:
    \(list("redundant", preferredOnly: true))

    """
  }

  private func list(_ type: String, preferredOnly: Bool = false) -> String {
    let tags = records.filter { $0["Type"] == [type] }.compactMap { record -> String? in
      let tag = record["Subtag"]?.first ?? record["Tag"]?.first ?? ""
      guard let preferred = record["Preferred-Value"]?.first else {
        return preferredOnly ? nil : tag
      }
      return "\(tag)>\(preferred)"
    }
    return Self.wrapped(tags, indentation: "  ")
  }

  private var extended: String {
    let records = records.filter { $0["Type"] == ["extlang"] }
    let groups = Dictionary(grouping: records) { $0["Prefix"]?.first ?? "" }
    return groups.sorted { $0.key < $1.key }.map { prefix, records in
      let tags = records.compactMap { $0["Subtag"]?.first }
      return "  \(prefix):\n\(Self.wrapped(tags, indentation: "    "))"
    }.joined(separator: "\n")
  }

  /// Returns words in lines of at most 100 characters.
  static func wrapped(_ words: [String], indentation: String) -> String {
    var lines: [String] = []
    var line = indentation.dropLast()
    for word in words {
      if line.utf8.count + 1 + word.utf8.count > 100 {
        lines.append(String(line))
        line = indentation.dropLast()
      }
      line += " " + word
    }
    return (lines + [String(line)]).joined(separator: "\n")
  }
}
