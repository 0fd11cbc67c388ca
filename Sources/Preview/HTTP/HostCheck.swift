import Glibc

/// Refuses requests that were meant for another host.
///
/// A page of a stranger can make its own name lead to this machine and then read what the preview
/// shows. The name stays in the request, and is none of ours.
struct HostCheck: Sendable {
  /// Whether only this machine can reach the server.
  let isLoopback: Bool

  /// - Parameter bind: The address that the server listens at.
  init(bind: String) {
    isLoopback = Self.isLoopback(bind)
  }

  /// Whether a `Host` header names this server: `localhost`, or an address instead of a name.
  func allows(_ header: String?) -> Bool {
    guard let host = header.flatMap(Self.host(of:)) else { return false }
    if host == "localhost" || (host.hasSuffix(".localhost") && Self.isName(host)) { return true }
    return isLoopback ? Self.isLoopback(host) : Self.isAddress(host)
  }

  /// Returns the host without its port, in lower case; `nil` if the header makes no sense.
  private static func host(of header: String) -> String? {
    let header = header.lowercased()
    if header.hasPrefix("[") {
      guard let end = header.firstIndex(of: "]") else { return nil }
      let port = header[header.index(after: end)...]
      return isPort(port) ? String(header[header.index(after: header.startIndex)..<end]) : nil
    }
    let colon = header.firstIndex(of: ":") ?? header.endIndex
    return isPort(header[colon...]) ? String(header[..<colon]) : nil
  }

  private static func isName(_ text: String) -> Bool {
    text.utf8.allSatisfy { byte in
      0x30...0x39 ~= byte || 0x61...0x7A ~= byte || byte == UInt8(ascii: ".")
        || byte == UInt8(ascii: "-")
    }
  }

  private static func isPort(_ text: Substring) -> Bool {
    text.isEmpty || (text.hasPrefix(":") && text.dropFirst().utf8.allSatisfy { 0x30...0x39 ~= $0 })
  }

  /// Whether a text is an address of this machine's own loopback network.
  static func isLoopback(_ text: String) -> Bool {
    var four = in_addr()
    if inet_pton(AF_INET, text, &four) == 1 { return UInt32(bigEndian: four.s_addr) >> 24 == 127 }
    var six = in6_addr()
    guard inet_pton(AF_INET6, text, &six) == 1 else { return false }
    return withUnsafeBytes(of: six) { $0.dropLast().allSatisfy { $0 == 0 } && $0.last == 1 }
  }

  /// Whether a text is an address, not a name.
  static func isAddress(_ text: String) -> Bool {
    var four = in_addr()
    var six = in6_addr()
    return inet_pton(AF_INET, text, &four) == 1 || inet_pton(AF_INET6, text, &six) == 1
  }
}
