import Content
import SchemaOrg

/// A kind of page as the theme shows it.
struct KindForm: Sendable {
  let kind: Kind
  /// The named fields of the kind's layout.
  let layoutFields: [FieldForm]
  /// The place of each field among them.
  let places: [Int]
  /// The properties for what every page says that schema.org gives the kind's type.
  let commonProperties: Set<String>

  init(_ kind: Kind, among kinds: [Kind]) {
    self.kind = kind
    let forms = FieldForm.all(of: kind.layout, kinds: kinds)
    layoutFields = forms
    places = kind.fields.map { field in forms.firstIndex { $0.name == field.name } ?? 0 }
    commonProperties = Set(
      SubjectItem.commonProperties.filter { SchemaVocabulary.allows($0, on: kind.schema) })
  }
}

/// A field as the templates of a layout know it, which several kinds may share.
struct FieldForm: Sendable {
  let name: String
  /// The names of the parts of its objects.
  private(set) var parts: [String]

  /// Returns the fields that pages of a layout may carry, each once.
  static func all(of layout: String, kinds: [Kind]) -> [FieldForm] {
    var forms: [FieldForm] = []
    for field in kinds.filter({ $0.layout == layout }).flatMap(\.fields) {
      let parts = field.fields.map(\.name)
      if let known = forms.firstIndex(where: { $0.name == field.name }) {
        forms[known].parts += parts.filter { !forms[known].parts.contains($0) }
      } else {
        forms.append(FieldForm(name: field.name, parts: parts))
      }
    }
    return forms
  }
}
