/// The vocabulary of schema.org, in which pages tell machines what they are about.
package enum SchemaVocabulary {
  /// The names of all types, enumerations and their members among them.
  package static var types: some Collection<String> { parents.keys }

  /// Returns the properties that a type has by itself or by what it is a kind of; none for an unknown
  /// type.
  package static func properties(of type: String) -> Set<String> {
    let kinds = ancestry(of: type)
    return Set(domains.filter { !$0.value.isDisjoint(with: kinds) }.keys)
  }

  /// Whether there is a type of that name.
  package static func hasType(_ name: String) -> Bool { parents[name] != nil }

  /// Whether a type has a property, by itself or by what it is a kind of.
  package static func allows(_ property: String, on type: String) -> Bool {
    domains[property].map { !$0.isDisjoint(with: ancestry(of: type)) } ?? false
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

  private static let parents = relations(typeWords).mapValues(Array.init)
  private static let domains = relations(propertyWords)

  /// Reads words of the form `name=other,other`.
  private static func relations(_ words: String) -> [String: Set<String>] {
    Dictionary(
      words.split(separator: " ").map { word in
        let parts = word.split(separator: "=", maxSplits: 1)
        return (
          String(parts[0]),
          Set(parts.dropFirst().flatMap { $0.split(separator: ",") }.map(String.init))
        )
      }, uniquingKeysWith: { $0.union($1) })
  }
}
