import Diagnostics
import Site

/// The name of one version of a file, for requests that ask whether it changed (RFC 9110, 8.8.3).
struct EntityTag: Sendable, Hashable {
  /// The tag as it stands in headers, with its quotes.
  let text: String

  /// Names bytes by their hash.
  init(of bytes: [UInt8]) {
    var hash = StableHash()
    hash.add(bytes.span)
    text = "\"\(hash.hexadecimal)\""
  }

  /// Names a file on the disk by its length, time and number.
  init(_ stamp: FileStamp) {
    let parts = [stamp.size, stamp.modified, Int(truncatingIfNeeded: stamp.node)]
    text = "\"" + parts.map { String($0, radix: 36) }.joined(separator: ".") + "\""
  }

  /// Whether an `If-None-Match` header names this version, so that it need not be sent.
  ///
  /// The comparison is weak, as the standard wants it: `W/` makes no difference.
  func matches(_ header: String?) -> Bool {
    guard let header else { return false }
    return header.split(separator: ",").contains { candidate in
      var tag = candidate.drop { $0 == " " || $0 == "\t" }
      while tag.last == " " || tag.last == "\t" { tag.removeLast() }
      if tag == "*" { return true }
      return (tag.hasPrefix("W/") ? tag.dropFirst(2) : tag) == text
    }
  }

  /// Whether an `If-Range` header asks for a part of this very version; also without such a header.
  func allowsRange(_ header: String?) -> Bool { header == nil || header == text }
}
