import Glibc
import Site

/// A file that a command-line test starts from.
///
/// After the heading `-- NAME --` comes its text. In `-- NAME (bytes) --` each `\xHH` of the text
/// stands for a byte. `-- NAME (missing) --` removes a file that all cases start from, and
/// `-- NAME -> TARGET --` makes a symbolic link.
package struct CaseFile: Sendable {
  /// The path below the case's folder.
  package var name: String
  /// The lines below the heading.
  package var text = ""
  private var form = Form.text

  private enum Form: Sendable {
    case text
    case bytes
    case missing
    case link(target: String)
  }

  /// Reads the line above a file; `nil` for every other line.
  init?(heading line: some StringProtocol) {
    guard line.hasPrefix("-- "), line.hasSuffix(" --"), line.count > 6 else { return nil }
    name = String(line.dropFirst(3).dropLast(3))
    if name.hasSuffix(" (bytes)") {
      name.removeLast(" (bytes)".count)
      form = .bytes
    } else if name.hasSuffix(" (missing)") {
      name.removeLast(" (missing)".count)
      form = .missing
    } else if let arrow = name.firstRange(of: " -> ") {
      form = .link(target: String(name[arrow.upperBound...]))
      name = String(name[..<arrow.lowerBound])
    }
  }

  /// The line above the file.
  var heading: String {
    switch form {
    case .text: "-- \(name) --"
    case .bytes: "-- \(name) (bytes) --"
    case .missing: "-- \(name) (missing) --"
    case .link(let target): "-- \(name) -> \(target) --"
    }
  }

  /// Puts the file in its place.
  func write(to folder: TemporaryFolder, below base: String) throws {
    let path = base + "/" + name
    switch form {
    case .text: try folder.write(text, to: path)
    case .bytes: try folder.write(Self.bytes(of: text), to: path)
    case .missing: try FileSystem.remove(folder.path + "/" + path)
    case .link(let target):
      guard symlink(target, folder.path + "/" + path) == 0 else { throw FileError(at: path) }
    }
  }

  private static func bytes(of text: String) -> [UInt8] {
    var parts = text.split(separator: "\\x", omittingEmptySubsequences: false)[...]
    var bytes = Array((parts.popFirst() ?? "").utf8)
    for part in parts {
      bytes += [UInt8(part.prefix(2), radix: 16)].compactMap(\.self)
      bytes += part.dropFirst(2).utf8
    }
    return bytes
  }
}
