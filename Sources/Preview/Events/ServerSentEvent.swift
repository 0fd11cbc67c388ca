/// A message to browsers that listen (HTML Standard, section 9.2).
struct ServerSentEvent: Sendable, Hashable {
  /// The event's name; without one, listeners for `message` get it.
  var name: String?
  /// The text, of any number of lines.
  var data: String

  /// Files changed: pages may be different.
  static let changed = ServerSentEvent(name: "changed", data: "")
  /// All pages were checked: findings may be different.
  static let checked = ServerSentEvent(name: "checked", data: "")

  /// What keeps a connection from looking dead, and finds out whether it is.
  static let heartbeat = Array(":\n\n".utf8)
  /// How a stream begins: a browser that lost it comes back after half a second.
  static let opening = Array("retry: 500\n\n".utf8)

  /// The event as it is sent: each line in a field of its own, then an empty line.
  var bytes: [UInt8] {
    var text = ""
    if let name { text += "event: \(name)\n" }
    let lines = data.split(omittingEmptySubsequences: false) {
      $0 == "\n" || $0 == "\r" || $0 == "\r\n"
    }
    for line in lines { text += "data: \(line)\n" }
    return Array((text + "\n").utf8)
  }
}
