import Content

/// Makes the item that a page is about, by what its kind says of each field.
struct SubjectItem {
  let page: Page
  let form: KindForm
  /// The pages that the fields link to, by the paths that the author wrote.
  let references: [String: Page]
  let address: SiteAddress

  /// The item.
  var item: SchemaItem {
    var item = SchemaItem(page.isSectionPage ? "CollectionPage" : form.kind.schema)
    item.add(.text(page.title), to: "name")
    add([.url, .description, .inLanguage], to: &item)
    for field in form.kind.fields {
      guard let member = page.fields.first(where: { $0.key == field.name }) else { continue }
      add(member.value, of: field, to: &item)
    }
    add([.datePosted, .datePublished, .dateModified, .expires], to: &item)
    return item
  }

  /// Adds what every page says, where the type has a property for it and no field has filled it.
  private func add(_ keys: [CommonProperty], to item: inout SchemaItem) {
    for key in keys {
      guard form.commonProperties.contains(key.rawValue), !item.has(key.rawValue),
        let value = value(of: key)
      else { continue }
      item.add(.text(value), to: key.rawValue)
    }
  }

  /// What every page says, by the names of schema.org.
  private enum CommonProperty: String, CaseIterable {
    case url, description, inLanguage, datePosted, datePublished, dateModified, expires
  }

  /// The names of what every page says.
  static let commonProperties = CommonProperty.allCases.map(\.rawValue)

  private func value(of key: CommonProperty) -> String? {
    switch key {
    case .url: address.canonical(page.permalink)
    case .description: page.description
    case .inLanguage: page.language
    case .datePosted, .datePublished: page.date?.iso
    case .dateModified: page.updated?.iso
    case .expires: page.expires?.iso
    }
  }

  private func add(_ value: Value, of field: Field, to item: inout SchemaItem) {
    if case .list(let values) = value {
      for value in values { add(value, of: field, to: &item) }
    } else if case .object(let members) = value, !field.fields.isEmpty {
      addObject(members, of: field, to: &item)
    } else if let path = field.schema, let value = schemaValue(value, of: field) {
      item.add(value, at: path.steps[...])
    }
  }

  /// Adds an object: as an item of its own where the field has a way to one, else its parts.
  private func addObject(_ members: [Value.Member], of field: Field, to item: inout SchemaItem) {
    let type = field.schema?.itemType
    var object = type.map(SchemaItem.init) ?? item
    for part in field.fields {
      guard let member = members.first(where: { $0.key == part.name }) else { continue }
      add(member.value, of: part, to: &object)
    }
    if let path = field.schema, type != nil {
      item.add(.item(object), at: path.steps[...])
    } else {
      item = object
    }
  }

  /// Returns a scalar as JSON-LD has it; a text at an item's place is the item's name.
  private func schemaValue(_ value: Value, of field: Field) -> SchemaValue? {
    switch value {
    case .date(let date): return .text(date.iso)
    case .number(let number): return .number(number)
    case .bool(let bool): return .flag(bool)
    case .list, .object: return nil
    case .text(let text):
      let reference = field.type.element == .page ? references[text] : nil
      if text.isEmpty || (field.type.element == .page && reference == nil) { return nil }
      let word = field.schemaValues.isEmpty ? text : field.schemaValues[text]
      guard let type = field.schema?.itemType else {
        return (reference.map { address.canonical($0.permalink) } ?? word).map(SchemaValue.text)
      }
      var item = SchemaItem(type)
      item.add(.text(reference?.title ?? text), to: "name")
      if let reference { item.add(.text(address.canonical(reference.permalink)), to: "url") }
      return .item(item)
    }
  }
}
