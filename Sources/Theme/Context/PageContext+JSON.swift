import Diagnostics

extension PageContext {
  /// Returns what templates find on this page as a JSON document on one line.
  ///
  /// Members that hold nothing are `null`.
  ///
  /// - Parameter body: The page's body, for the member that stands for it.
  package func json(body: [UInt8]) -> [UInt8] {
    var json = JSONWriter()
    let text = String(decoding: body, as: UTF8.self)
    write(.object(root.start), .object(schema), body: text, to: &json)
    json.newline()
    return json.bytes
  }

  private func write(
    _ node: ContextNode, _ type: ContextType?, body: String, to json: inout JSONWriter
  ) {
    switch (node, type) {
    case (.object(let start), .object(let schema)):
      json.object { json in
        for member in schema.members {
          let value = store[Int(start) + member.index]
          json.member(member.name) {
            write(value, schema.type(of: member), body: body, to: &$0)
          }
        }
      }
    case (.list(let elements), .list(let type)):
      json.array { json in
        for element in store.nodes[elements.indices] {
          write(element, type, body: body, to: &json)
        }
      }
    case (.text(let range), _), (.html(let range), _):
      json.value(String(decoding: store.bytes[range.indices], as: UTF8.self))
    case (.number(let number), _): json.value(number)
    case (.bool(let bool), _): json.value(bool)
    case (.body, _): json.value(body)
    case (.absent, _), (.object, _), (.list, _): json.value(String?.none)
    }
  }
}
