import Diagnostics

extension PageContext {
  /// Adds all that a template can show of the page, beside its body.
  ///
  /// With the same templates, pages whose contexts and bodies are the same are the same.
  package func add(to fingerprinter: inout Fingerprinter) {
    fingerprinter.add(program, Int(root.start))
    fingerprinter.add(store.nodes.count)
    for node in store.nodes { node.add(to: &fingerprinter) }
    fingerprinter.add(store.bytes.span)
  }
}

extension ContextNode {
  fileprivate func add(to fingerprinter: inout Fingerprinter) {
    switch self {
    case .absent: fingerprinter.add(0, 0)
    case .text(let range): fingerprinter.add(1 | Int(range.start) << 8, Int(range.count))
    case .html(let range): fingerprinter.add(2 | Int(range.start) << 8, Int(range.count))
    case .number(let number): fingerprinter.add(3, number)
    case .bool(let bool): fingerprinter.add(4, bool ? 1 : 0)
    case .list(let range): fingerprinter.add(5 | Int(range.start) << 8, Int(range.count))
    case .object(let start): fingerprinter.add(6, Int(start))
    case .body: fingerprinter.add(7, 0)
    }
  }
}
