import Diagnostics

/// Names the theme's assets after their content and lets style sheets refer to the new names.
struct AssetLoader {
  /// The assets, sorted by name.
  private(set) var assets: [Asset] = []
  /// What was found wrong.
  private(set) var diagnostics: [Diagnostic] = []

  private static let folder = "Templates/assets/"

  /// Reads the files below `Templates/assets`.
  init(_ files: [ThemeFile]) {
    let isStyleSheet: (ThemeFile) -> Bool = { $0.path.hasSuffix(".css") }
    var byName: [String: Asset] = [:]
    // Style sheets come last: their content, and so their name, holds the names of the others.
    for file in files where !isStyleSheet(file) {
      let name = String(file.path.dropFirst(Self.folder.count))
      byName[name] = Asset(name: name, bytes: file.bytes, source: file)
    }
    for file in files where isStyleSheet(file) {
      let name = String(file.path.dropFirst(Self.folder.count))
      byName[name] = Asset(
        name: name, bytes: rewrite(file, named: name, assets: byName), source: file)
    }
    assets = byName.values.sorted { $0.name < $1.name }
  }

  private mutating func rewrite(
    _ file: ThemeFile, named name: String, assets: [String: Asset]
  ) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(file.bytes.count)
    var copied = 0
    for reference in StyleSheetReferences(file.bytes) {
      let span = SourceSpan(
        path: file.path, offset: reference.range.lowerBound, length: reference.range.count)
      let target = String(decoding: file.bytes[reference.range], as: UTF8.self)
      if target.hasPrefix("#") { continue }
      if reference.isImport || target.contains(":") || target.hasPrefix("/") {
        diagnostics.append(
          Diagnostic(
            .error, "asset-external", zh: "样式表只能引用主题自己的文件：\(target)",
            en: "style sheets may refer only to the theme's own files: \(target)", at: span,
            help: Message(
              zh: "把文件放进 Templates/assets，并用 url(…) 相对引用；不用 @import",
              en: "put the file into Templates/assets and refer to it with a relative url(…)")))
        continue
      }
      let path = Self.resolve(target, from: name)
      guard let asset = path.flatMap({ assets[$0] }), let path else {
        let nearest = NearestName.of(target, among: assets.keys)
        diagnostics.append(
          Diagnostic(
            .error, "asset-missing", zh: "找不到素材“\(target)”", en: "no asset '\(target)'",
            at: span,
            help: nearest.map { Message(zh: "是否想写“\($0)”？", en: "did you mean '\($0)'?") }
              ?? Message(zh: "把文件放进 Templates/assets", en: "put the file into Templates/assets")))
        continue
      }
      let newName = asset.outputPath.split(separator: "/").last.map(String.init) ?? ""
      let folder = target.dropLast(path.split(separator: "/").last?.count ?? 0)
      output += file.bytes[copied..<reference.range.lowerBound]
      output += (String(folder) + newName).utf8
      copied = reference.range.upperBound
    }
    return output + file.bytes[copied...]
  }

  /// Returns the asset a relative address means; `nil` when it leaves the folder.
  private static func resolve(_ target: String, from name: String) -> String? {
    var parts = name.split(separator: "/").dropLast().map(String.init)
    for part in target.split(separator: "/", omittingEmptySubsequences: false) {
      switch part {
      case ".", "": continue
      case "..": if parts.popLast() == nil { return nil }
      default: parts.append(String(part))
      }
    }
    return parts.joined(separator: "/")
  }
}

/// The addresses in a style sheet, outside comments, in order.
private struct StyleSheetReferences: Sequence, IteratorProtocol {
  private let bytes: [UInt8]
  private var index = 0

  struct Reference {
    /// Where the address stands, without quotes and blanks.
    var range: Range<Int>
    /// Whether `@import` names it.
    var isImport: Bool
  }

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func next() -> Reference? {
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "/") where starts("/*"):
        index += 2
        while index < bytes.count, !starts("*/") { index += 1 }
        index += 2
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        _ = quoted()
      case UInt8(ascii: "@") where starts("@import"):
        let start = index
        index += 7
        while index < bytes.count, bytes[index] != UInt8(ascii: ";") { index += 1 }
        return Reference(range: start..<index, isImport: true)
      case UInt8(ascii: "u"), UInt8(ascii: "U"):
        guard starts("url(") else {
          index += 1
          continue
        }
        index += 4
        return Reference(range: address(), isImport: false)
      default:
        index += 1
      }
    }
    return nil
  }

  /// Reads up to the closing parenthesis; returns the address between the blanks and quotes.
  private mutating func address() -> Range<Int> {
    while index < bytes.count, bytes[index] == 0x20 { index += 1 }
    if index < bytes.count, bytes[index] == UInt8(ascii: "\"") || bytes[index] == UInt8(ascii: "'")
    {
      return quoted()
    }
    let start = index
    while index < bytes.count, bytes[index] != UInt8(ascii: ")") { index += 1 }
    var end = index
    while end > start, bytes[end - 1] == 0x20 { end -= 1 }
    return start..<end
  }

  /// Reads a string; returns what is between its quotes.
  private mutating func quoted() -> Range<Int> {
    let quote = bytes[index]
    index += 1
    let start = index
    while index < bytes.count, bytes[index] != quote {
      index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1
    }
    index = Swift.min(index, bytes.count)
    let range = start..<index
    if index < bytes.count { index += 1 }
    return range
  }

  private func starts(_ text: StaticString) -> Bool {
    text.withUTF8Buffer { wanted in
      guard index + wanted.count <= bytes.count else { return false }
      for offset in 0..<wanted.count {
        let byte = bytes[index + offset]
        let lower = (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
        if unsafe lower != wanted[offset] { return false }
      }
      return true
    }
  }
}
