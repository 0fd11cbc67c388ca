/// The list of files in an output folder that this program wrote and may therefore remove.
///
/// The file has a line with the format's version and then one path a line, sorted.
struct OutputManifest: Sendable, Hashable {
  /// The paths, relative to the output folder.
  var paths: Set<String>

  /// The manifest's name in the output folder.
  static let fileName = ".sitegen-manifest"

  private static let heading = "sitegen-manifest 1"

  init(paths: some Sequence<String>) {
    self.paths = Set(paths)
  }

  /// Reads a manifest; `nil` if it is damaged or of another version.
  init?(parsing bytes: [UInt8]) {
    guard bytes.last == UInt8(ascii: "\n") else { return nil }
    let lines = bytes.dropLast().split(
      separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    guard let first = lines.first, first.elementsEqual(Self.heading.utf8) else { return nil }
    paths = Set(lines.dropFirst().map { String(decoding: $0, as: UTF8.self) })
  }

  /// The bytes of the manifest's file.
  var bytes: [UInt8] {
    var bytes = Array(Self.heading.utf8)
    bytes.append(UInt8(ascii: "\n"))
    for path in paths.sorted() {
      bytes.append(contentsOf: path.utf8)
      bytes.append(UInt8(ascii: "\n"))
    }
    return bytes
  }

  /// Whether this program wrote the file at `path`.
  func owns(_ path: String) -> Bool {
    path == Self.fileName || paths.contains(path)
  }
}
