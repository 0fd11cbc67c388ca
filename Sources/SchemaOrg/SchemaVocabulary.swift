/// The vocabulary of schema.org, in which pages tell machines what they are about.
package enum SchemaVocabulary {
  /// The names of all types, enumerations and their members among them.
  package static var types: some Collection<String> { parents.keys }

  /// Returns the properties that a type has by itself or by what it is a kind of; none for an unknown
  /// type.
  package static func properties(of type: String) -> Set<String> {
    let kinds = ancestry(of: type)
    return Set(domains.filter { $0.value.contains(where: kinds.contains) }.keys)
  }

  /// Whether there is a type of that name.
  package static func hasType(_ name: String) -> Bool { parents[name] != nil }

  /// Whether a type has a property, by itself or by what it is a kind of.
  package static func allows(_ property: String, on type: String) -> Bool {
    guard let owners = domains[property] else { return false }
    let kinds = ancestry(of: type)
    return owners.contains(where: kinds.contains)
  }

  /// Returns a type with all that it is a kind of; nothing for an unknown type.
  package static func ancestry(of type: String) -> Set<String> {
    var found: Set<String> = []
    var waiting = [type]
    while let next = waiting.popLast() {
      guard let above = parents[next], found.insert(next).inserted else { continue }
      waiting += above
    }
    return found
  }

  private static let parents = relations(typeWords)
  private static let domains = relations(propertyWords)

  /// Reads words of the form `name=other,other`, each name once.
  private static func relations(_ words: String) -> [String: Names] {
    var relations: [String: Names] = [:]
    relations.reserveCapacity(words.utf8.count / 16)
    for word in words.utf8.split(separator: UInt8(ascii: " ")) {
      let name = word.prefix { $0 != UInt8(ascii: "=") }
      relations[String(Substring(name))] = Names(word[name.endIndex...].dropFirst())
    }
    return relations
  }
}

/// Names with commas between them, taken apart when they are asked for.
private struct Names: Sequence {
  private let words: Substring.UTF8View

  init(_ words: Substring.UTF8View) { self.words = words }

  func makeIterator() -> IndexingIterator<[String]> {
    words.split(separator: UInt8(ascii: ",")).map { String(Substring($0)) }.makeIterator()
  }
}
