extension PageTree {
  /// The scripts that a browser runs: not data such as JSON-LD and import maps, as HTML tells them
  /// apart by `type`.
  package var runningScripts: [NodeID] {
    elements(.script).filter { script in
      guard let type = bytes(.type, of: script)?.trimmingSpace(), !type.isEmpty else { return true }
      return Self.scriptTypes.contains { ASCII.equal(type, $0) }
    }
  }

  /// Whether a script that stands in the page holds a pattern, which is not empty.
  package func script(_ script: NodeID, holds pattern: [UInt8]) -> Bool {
    children(of: script).contains { ByteScan.contains(pattern, in: textBytes(of: $0)) }
  }

  /// The types of JavaScript, by the WHATWG's MIME Sniffing, and that of modules.
  private static let scriptTypes: [StaticString] = [
    "module", "text/javascript", "application/javascript", "application/ecmascript",
    "application/x-ecmascript", "application/x-javascript", "text/ecmascript", "text/javascript1.0",
    "text/javascript1.1", "text/javascript1.2", "text/javascript1.3", "text/javascript1.4",
    "text/javascript1.5", "text/jscript", "text/livescript", "text/x-ecmascript",
    "text/x-javascript",
  ]
}
