import HTML

/// A page tree as text, one node on a line with what stands in the source for it.
struct TreeDump {
  private let tree: PageTree
  private(set) var lines: [String] = []

  init(_ tree: PageTree) {
    self.tree = tree
    for problem in tree.problems { lines.append("! \(problem.kind) \(place(problem.span))") }
    for node in tree.all { add(node) }
    for frame in tree.frames {
      lines.append("frame of \(frame.element.index)")
      lines += TreeDump(frame.tree).lines.map { "  " + $0 }
    }
  }

  var text: String { lines.map { $0 + "\n" }.joined() }

  private mutating func add(_ node: PageTree.NodeID) {
    let data = tree[node]
    let indentation = String(
      repeating: "  ", count: tree.ancestors(of: node).reduce(0) { n, _ in n + 1 })
    let inert = data.isInert ? " inert" : ""
    switch data.kind {
    case .document: lines.append("document" + (tree.isQuirky ? " quirky" : ""))
    case .doctype: lines.append(indentation + "doctype \(place(data.span))")
    case .text:
      lines.append(indentation + "\(quoted(tree.text(of: node))) \(place(data.span))\(inert)")
    case .comment:
      lines.append(
        indentation + "comment \(quoted(tree.text(of: node))) \(place(data.span))\(inert)")
    case .element:
      let namespace = data.namespace == .html ? "" : "\(data.namespace) "
      let known = data.tag == .unknown ? " unknown" : ""
      var line = "\(namespace)\(tree.name(of: node))\(known)\(inert) \(place(data.span))"
      if !data.endTag.isEmpty { line += " \(place(data.endTag))" }
      lines.append(indentation + line)
      for attribute in tree.attributes(of: node) {
        let known = attribute.name == .unknown ? " unknown" : ""
        let value = String(decoding: tree.value(of: attribute), as: UTF8.self)
        lines.append(
          "\(indentation)    @\(tree.name(of: attribute))\(known) \(quoted(value)) "
            + "\(place(attribute.nameSpan)) \(place(attribute.valueSpan))")
      }
    }
  }

  private func place(_ range: ByteRange) -> String {
    if range == .none { return "-" }
    let text = String(decoding: tree.source[range.indices], as: UTF8.self)
    return "\(range.offset)‹\(escaped(text))›"
  }

  private func quoted(_ text: String) -> String { "\"\(escaped(text))\"" }

  private func escaped(_ text: String) -> String {
    text.unicodeScalars.reduce(into: "") { result, scalar in
      switch scalar {
      case "\n": result += "⏎"
      case _ where scalar.value < 0x20: result += "␀+\(scalar.value)"
      case "\u{A0}": result += "⍽"
      default: result.unicodeScalars.append(scalar)
      }
    }
  }
}
