/// A JSON text, read into one flat list of its values in the order in which they stand.
///
/// Texts and numbers stay in the bytes until somebody asks for them.
package final class JSONDocument: Sendable {
  private let source: [UInt8]
  private let decoded: [UInt8]
  private let nodes: [Node]

  /// - Parameters:
  ///   - decoded: The strings in which something is escaped, without their escapes.
  ///   - nodes: At least one.
  init(source: [UInt8], decoded: [UInt8], nodes: [Node]) {
    self.source = source
    self.decoded = decoded
    self.nodes = nodes
  }

  /// The value that the text is.
  package var root: Value { Value(document: self, index: 0) }

  /// What a value is.
  enum Kind: UInt8, Sendable {
    case null, `false`, `true`, number, string
    /// A string in which something was escaped.
    case decodedString
    case array
    /// An object: keys and values in turn.
    case object
  }

  /// A value in the list.
  struct Node: Sendable {
    let kind: Kind
    /// The bytes of a number or string.
    let range: Range<Int>
    /// The index behind all that stands in the value.
    var end: Int
  }

  /// A value of a document.
  package struct Value: Sendable {
    private let document: JSONDocument
    private let index: Int

    init(document: JSONDocument, index: Int) {
      self.document = document
      self.index = index
    }

    private var node: Node { document.nodes[index] }

    var kind: Kind { node.kind }

    /// The bytes of a string or number; none for other values.
    private var bytes: ArraySlice<UInt8> {
      node.kind == .decodedString ? document.decoded[node.range] : document.source[node.range]
    }

    /// The text; `nil` for other values.
    package var string: String? {
      guard kind == .string || kind == .decodedString else { return nil }
      return String(decoding: bytes, as: UTF8.self)
    }

    /// The number; `nil` for other values.
    var number: Double? {
      kind == .number ? Double(String(decoding: bytes, as: UTF8.self)) : nil
    }

    /// The elements; `nil` for other values.
    package var array: [Value]? { kind == .array ? children : nil }

    /// The members; `nil` for other values. Of two with one name, the later counts.
    package var object: [String: Value]? {
      guard kind == .object else { return nil }
      let children = children
      var members: [String: Value] = [:]
      for key in stride(from: 0, to: children.count, by: 2) {
        members[children[key].string ?? ""] = children[key + 1]
      }
      return members
    }

    /// Returns a member; `nil` for other values and names that are not there.
    package subscript(_ name: String) -> Value? {
      guard kind == .object else { return nil }
      var found: Value?
      var next = index + 1
      while next < node.end {
        let key = Value(document: document, index: next)
        let value = Value(document: document, index: next + 1)
        if key.bytes.elementsEqual(name.utf8) { found = value }
        next = value.node.end
      }
      return found
    }

    private var children: [Value] {
      var children: [Value] = []
      var next = index + 1
      while next < node.end {
        children.append(Value(document: document, index: next))
        next = document.nodes[next].end
      }
      return children
    }
  }
}
