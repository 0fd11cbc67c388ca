import HTML

/// The elements whose contents a shadow tree takes the place of, as far as the page shows it.
///
/// Read are `template` elements with `shadowrootmode` and scripts that stand in the page.
package struct ScriptedShadows {
  /// The elements that have a shadow tree.
  package private(set) var hosts: [PageTree.NodeID] = []
  /// The hosts whose shadow tree is a text without elements, and so looks like the host.
  package private(set) var texts: [PageTree.NodeID] = []
  /// Whether some element, nobody knows which, gets a shadow tree.
  package private(set) var isUncertain = false

  init(_ tree: PageTree) {
    for template in tree.elements(.template) where Self.declaresShadow(template, tree) {
      if let host = tree.parent(of: template) { hosts.append(host) }
    }
    for script in tree.runningScripts {
      for text in tree.children(of: script) where tree[text].kind == .text {
        guard ByteScan.contains(Self.attach, in: tree.textBytes(of: text)) else { continue }
        read(tree.text(of: text), in: tree)
      }
    }
  }

  private static let attach = Array("attachShadow".utf8)

  private static func declaresShadow(_ template: PageTree.NodeID, _ tree: PageTree) -> Bool {
    tree.attributes(of: template).contains {
      $0.name == .unknown && tree.name(of: $0) == "shadowrootmode"
    }
  }

  /// Reads statements such as `const root = document.getElementById('x').attachShadow(…)`.
  private mutating func read(_ script: String, in tree: PageTree) {
    let parts = script.split(separator: "attachShadow", omittingEmptySubsequences: false)
    for (before, after) in zip(parts, parts.dropFirst()) {
      let statement = before.suffix(while: { $0 != ";" && $0 != "\n" })
      guard let id = Self.quotedID(in: statement), let host = tree.element(id: id) else {
        isUncertain = true
        continue
      }
      hosts.append(host)
      if let name = Self.assignedName(in: statement), Self.setsPlainText(of: name, in: after) {
        texts.append(host)
      }
    }
  }

  /// The id in `getElementById('x')` or `querySelector('#x')`.
  private static func quotedID(in statement: Substring) -> String? {
    let isByID = statement.contains("getElementById(")
    guard isByID || statement.contains("querySelector(") else { return nil }
    let parts = statement.split(omittingEmptySubsequences: false) { "'\"`".contains($0) }
    guard parts.count == 3 else { return nil }
    if isByID { return String(parts[1]) }
    let id = parts[1].dropFirst()
    let isPlain = id.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" }
    return parts[1].hasPrefix("#") && isPlain ? String(id) : nil
  }

  private static func assignedName(in statement: Substring) -> Substring? {
    guard let equals = statement.firstIndex(of: "=") else { return nil }
    return statement[..<equals].split(separator: " ").last
  }

  /// Whether all that a script does with a name is to give it text in quotes.
  private static func setsPlainText(of name: Substring, in script: Substring) -> Bool {
    let uses = script.split(separator: name, omittingEmptySubsequences: false).dropFirst()
    guard uses.count == 1, let use = uses.first else { return false }
    let words = use.prefix { $0 != ";" && $0 != "\n" }
    guard words.hasPrefix(".textContent"), let equals = words.firstIndex(of: "=") else {
      return false
    }
    let value = words[words.index(after: equals)...].filter { $0 != " " }
    guard let quote = value.first, "'\"`".contains(quote), value.last == quote, value.count > 2
    else { return false }
    return !value.dropFirst().dropLast().contains { $0 == quote || $0 == "$" }
  }
}

extension Substring {
  /// Returns the longest end whose characters all satisfy a condition.
  fileprivate func suffix(while holds: (Character) -> Bool) -> Substring {
    guard let last = lastIndex(where: { !holds($0) }) else { return self }
    return self[index(after: last)...]
  }
}
