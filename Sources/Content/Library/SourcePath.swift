/// Paths of source files relative to the site root, such as `Content/services/aids.md`.
enum SourcePath {
  /// The path of the folder a file lies in, without a slash at the end.
  static func folder(of path: String) -> String {
    path.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(path[..<$0]) } ?? ""
  }

  /// The last part of a path.
  static func name(of path: String) -> String {
    path.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(path[path.utf8.index(after: $0)...]) }
      ?? path
  }

  /// The file's name without `.md`.
  static func stem(of path: String) -> String {
    let name = name(of: path)
    return name.hasSuffix(".md") ? String(name.dropLast(3)) : name
  }

  /// Whether `left` comes before `right` byte by byte, which is also the order of scalar values.
  static func precedes(_ left: String, _ right: String) -> Bool {
    let (left, right) = (left.utf8Span, right.utf8Span)
    let count = min(left.count, right.count)
    for index in 0..<count where left.span[index] != right.span[index] {
      return left.span[index] < right.span[index]
    }
    return left.count < right.count
  }
}
