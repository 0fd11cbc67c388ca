import Accessibility
import Diagnostics
import HTML

/// What a page's JSON-LD holds: its documents, and the items at the top of them.
struct StructuredItems {
  /// Each `script` with JSON-LD, with its value; `nil` where it is not JSON.
  let documents: [(node: PageTree.NodeID, value: JSONDocument.Value?)]

  init(_ page: AccessiblePage) {
    let tree = page.tree
    documents = tree.elements(.script).filter {
      tree.hasToken("application/ld+json", .type, of: $0)
    }
    .map { ($0, try? JSONParser.document(tree.contentBytes(of: $0)).root) }
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
