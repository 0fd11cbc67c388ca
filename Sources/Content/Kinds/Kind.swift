import Diagnostics

/// A kind of page, such as a service or a policy, with the fields its front matter may have.
package struct Kind: Sendable {
  /// The name that front matter gives as `kind`.
  package var name: String
  /// What one page of the kind is called.
  package var label: Message
  /// What several are called.
  package var plural: Message
  /// The template that renders the kind; its name unless the kind says otherwise.
  package var layout: String
  /// The fields beside the common keys, in the order in which pages show them.
  package var fields: [Field]
  /// What the fields must be to each other.
  package var rules: [FieldRule]
  /// The type of schema.org that pages of the kind are about.
  package var schema: String
  /// Whether words of the kind's pages lead to the glossary; `nil` if the site decides.
  package var glossaryLinks: Bool?

  package init(
    name: String, label: Message, plural: Message? = nil, layout: String? = nil,
    fields: [Field] = [], rules: [FieldRule] = [], schema: String? = nil,
    glossaryLinks: Bool? = nil
  ) {
    self.name = name
    self.label = label
    self.plural = plural ?? label
    self.layout = layout ?? name
    self.fields = fields
    self.rules = rules
    self.schema = schema ?? Self.webPage
    self.glossaryLinks = glossaryLinks
  }

  /// The type of pages that are about nothing of their own.
  static let webPage = "WebPage"

  /// The kind of pages that name none, in sites that do not describe it themselves.
  package static let page = Kind(
    name: "page", label: Message(zh: "页面", en: "Page"),
    fields: [
      Field(name: "media", label: Message(zh: "媒体", en: "Media"), type: .list(.media))
    ])
}

/// A field of a kind's front matter, or a part of one that is an object.
package struct Field: Sendable {
  /// The key in front matter.
  package var name: String
  /// What readers see beside the value.
  package var label: Message
  /// What to write, for authors; `nil` when label and type say it.
  package var hint: Message?
  /// What the value may be.
  package var type: FieldType
  /// Whether every page of the kind must give the field.
  package var isRequired: Bool
  /// What a text value must match as a whole.
  package var pattern: Pattern?
  /// The values an `enum` field may have; empty for other types.
  package var values: [String]
  /// The parts of an `object` field; empty for one with keys of any kind and for other types.
  package var fields: [Field]
  /// Whether pages show the field before their text.
  package var isEssential: Bool
  /// The name of the `<meta>` element that carries the value; `nil` for none.
  package var meta: String?
  /// Where JSON-LD has the value; `nil` for nowhere.
  package var schema: SchemaPath?
  /// What JSON-LD says for each value; empty where it says the value itself.
  package var schemaValues: [String: String]

  package init(
    name: String, label: Message, hint: Message? = nil, type: FieldType,
    isRequired: Bool = false, pattern: Pattern? = nil, values: [String] = [],
    fields: [Field] = [], isEssential: Bool = false, meta: String? = nil,
    schema: SchemaPath? = nil, schemaValues: [String: String] = [:]
  ) {
    self.name = name
    self.label = label
    self.hint = hint
    self.type = type
    self.isRequired = isRequired
    self.pattern = pattern
    self.values = values
    self.fields = fields
    self.isEssential = isEssential
    self.meta = meta
    self.schema = schema
    self.schemaValues = schemaValues
  }

  /// Whether a text alone may stand for the object: its first part, when no other is required.
  package var takesText: Bool {
    type.element == .object && fields.first?.type == .text
      && !fields.dropFirst().contains(where: \.isRequired)
  }
}

/// What a field's value may be.
package indirect enum FieldType: Sendable, Hashable {
  case text
  /// Text that is rendered as Markdown.
  case markdown
  case date
  case number
  case bool
  /// How long something takes, such as `20个工作日`.
  case duration
  /// A telephone number, written in quotes.
  case phone
  /// An `http` or `https` address.
  case url
  /// A link to another page's source file, as in Markdown.
  case page
  /// One of the field's `values`.
  case choice
  /// The field's parts by name or, if it declares none, keys with values of any shape.
  case object
  /// A recording with its captions and other parts.
  case media
  /// The forms in which emergency information is published, each filled or explained.
  case alternatives
  case list(FieldType)

  private static let names: [(name: String, type: FieldType)] = [
    ("text", .text), ("markdown", .markdown), ("date", .date), ("number", .number),
    ("bool", .bool), ("duration", .duration), ("phone", .phone), ("url", .url), ("page", .page),
    ("enum", .choice),
    ("object", .object), ("media", .media), ("alternatives", .alternatives),
  ]

  /// The names that kinds use for types: `text`, `list of text`, and so on.
  package static let allNames: [String] = names.map(\.name) + names.map { "list of " + $0.name }

  /// The names of types that parts of objects may have.
  package static let partNames = allNames.filter {
    !["object", "media", "alternatives"].contains($0.split(separator: " ").last)
  }

  /// The name that kinds use.
  package var name: String {
    if case .list(let element) = self { return "list of " + element.name }
    return Self.names.first { $0.type == self }?.name ?? ""
  }

  /// Reads a type's name; `nil` for an unknown one.
  package init?(name: String) {
    let prefix = "list of "
    let isList = name.hasPrefix(prefix)
    let base = isList ? String(name.dropFirst(prefix.count)) : name
    guard let type = Self.names.first(where: { $0.name == base })?.type else { return nil }
    self = isList ? .list(type) : type
  }

  /// The type of the value itself or, for a list, of its items.
  package var element: FieldType {
    if case .list(let element) = self { element } else { self }
  }
}
