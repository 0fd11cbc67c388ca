import Content
import SchemaOrg

/// A kind of page as the theme shows it.
struct KindForm: Sendable {
  let kind: Kind
  /// The place of each field among the named fields of the kind's layout.
  let places: [Int]
  /// The number of named fields of the kind's layout.
  let placeCount: Int
  /// The properties for what every page says that schema.org gives the kind's type.
  let commonProperties: Set<String>

  /// Returns the fields that pages of a layout may carry, each once.
  static func fields(of layout: String, kinds: [Kind]) -> [String] {
    var seen: Set<String> = []
    return kinds.filter { $0.layout == layout }.flatMap(\.fields).map(\.name)
      .filter { seen.insert($0).inserted }
  }

  init(_ kind: Kind, among kinds: [Kind]) {
    self.kind = kind
    let names = Self.fields(of: kind.layout, kinds: kinds)
    places = kind.fields.map { field in names.firstIndex(of: field.name) ?? 0 }
    placeCount = names.count
    commonProperties = Set(
      SubjectItem.commonProperties.filter { SchemaVocabulary.allows($0, on: kind.schema) })
  }
}
