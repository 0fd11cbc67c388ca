import Accessibility
import HTML

/// The ids that a page's attributes refer to, for what people are told about an element.
struct IDReferences {
  private let ids: Set<ArraySlice<UInt8>>

  /// The attributes that hold ids.
  static let names: [AttributeName] =
    [.for, .headers, .list]
    + ARIAAttribute.written.filter { attribute in
      switch attribute.attribute.definition.type {
      case .idref, .idrefs: true
      default: false
      }
    }.map(\.name)

  init(_ tree: PageTree) {
    var ids: Set<ArraySlice<UInt8>> = []
    for name in Self.names {
      for element in tree.elements(with: name) {
        ids.formUnion(tree.tokens(name, of: element))
      }
    }
    self.ids = ids
  }

  func contains(_ id: ArraySlice<UInt8>) -> Bool {
    ids.contains(id)
  }
}
