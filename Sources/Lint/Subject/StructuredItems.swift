import Accessibility
import Diagnostics
import HTML

/// What a page's JSON-LD holds: its documents, and the items at the top of them.
struct StructuredItems {
  /// Each `script` with JSON-LD, with its value; `nil` where it is not JSON.
  let documents: [(node: PageTree.NodeID, value: JSONDocument.Value?)]

  init(_ page: AccessiblePage) {
    documents = Self.texts(on: page).map { ($0.node, try? JSONParser.document($0.text).root) }
  }

  /// Whether some item of a page may have one of the types; `false` is certain, and told without
  /// reading the JSON.
  static func mayHave(_ types: some Sequence<String>, on page: AccessiblePage) -> Bool {
    let texts = texts(on: page)
    // Behind a backslash any letter may be hidden.
    return (["\\"] + types).contains { sign in
      let sign = Array(sign.utf8)
      return texts.contains { ByteScan.contains(sign, in: $0.text) }
    }
  }

  /// Each `script` with JSON-LD, with what stands in it.
  private static func texts(
    on page: AccessiblePage
  ) -> [(node: PageTree.NodeID, text: ArraySlice<UInt8>)] {
    let tree = page.tree
    return tree.elements(.script)
      .filter { tree.hasKeyword("application/ld+json", .type, of: $0) }
      .map { ($0, tree.contentBytes(of: $0)) }
  }

  /// The items that the documents are about: each document's own, the elements of a list or
  /// `@graph`, and what these name as `mainEntity`.
  var items: [JSONDocument.Value] {
    let roots = documents.compactMap(\.value).flatMap { $0.array ?? [$0] }
    let members = roots.flatMap { $0["@graph"].map { $0.array ?? [$0] } ?? [$0] }
    return members + members.compactMap { $0["mainEntity"] }.flatMap { $0.array ?? [$0] }
  }
}

extension JSONDocument.Value {
  /// The names of an item's types, without the address of the vocabulary.
  var itemTypes: [String] {
    guard let type = self["@type"] else { return [] }
    return (type.array ?? [type]).compactMap(\.string).map(Self.withoutAddress)
  }

  private static func withoutAddress(_ type: String) -> String {
    guard type.utf8.contains(where: isSeparator) else { return type }
    return type.utf8.split(whereSeparator: isSeparator).last.flatMap(String.init) ?? ""
  }

  private static func isSeparator(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "/") || byte == UInt8(ascii: "#") || byte == UInt8(ascii: ":")
  }
}
