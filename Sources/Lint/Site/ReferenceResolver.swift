import Diagnostics
import HTML

/// Follows the references of one page through the folder it lies in.
package struct ReferenceResolver {
  private let index: SiteIndex
  /// The number of the page whose references are followed.
  private let page: Int
  /// Where references start.
  private let start: Start

  /// Where references start.
  private enum Start {
    /// At the page itself, which lies in a folder; its path has `/` at its end or is empty.
    case page(folder: [UInt8])
    /// At another place of the site, which a `base` element names.
    case place([UInt8])
    /// At another site.
    case outside
  }

  /// - Parameters:
  ///   - page: The number of the page.
  ///   - base: The value of the page's `<base href>`, if it has one.
  package init(_ index: SiteIndex, page: Int, base: ArraySlice<UInt8>?) {
    self.index = index
    self.page = page
    let folder = Self.folder(of: Array(index.pages[page].utf8)[...])
    guard let base else {
      start = .page(folder: folder)
      return
    }
    let place = Self.path(base, from: folder, address: index.address)
    start = place.map { .place(Array($0)) } ?? .outside
  }

  /// Follows references from a file that is no page, such as a style sheet.
  package init(_ index: SiteIndex, path: String) {
    self.index = index
    page = 0
    start = .place(Array(path.utf8))
  }

  /// Returns the path in the folder that a reference names; `nil` if it leads outside.
  package func path(of reference: ArraySlice<UInt8>) -> String? {
    let folder: [UInt8]
    switch start {
    case .page(let pageFolder): folder = pageFolder
    case .place(let path): folder = Self.folder(of: path[...])
    case .outside where Self.hasHost(reference): folder = []
    case .outside: return nil
    }
    return Self.path(reference, from: folder, address: index.address).map {
      String(decoding: $0, as: UTF8.self)
    }
  }

  /// Returns where a reference leads, and its fragment without `#`, still escaped.
  package func follow(
    _ reference: ArraySlice<UInt8>
  ) -> (destination: Destination, fragment: ArraySlice<UInt8>?) {
    let reference = Self.trimmed(reference)
    let hash = reference.firstIndex(of: UInt8(ascii: "#"))
    let fragment = hash.map { reference[($0 + 1)...] }
    return (destination(of: reference[..<(hash ?? reference.endIndex)]), fragment)
  }

  private func destination(of address: ArraySlice<UInt8>) -> Destination {
    if let destination = plainDestination(of: address) { return destination }
    let isHere = address.isEmpty || address.first == UInt8(ascii: "?")
    let folder: [UInt8]
    switch start {
    case .page where isHere: return .page(page)
    case .place(let path) where isHere: return index.destination(of: path[...])
    case .outside where !Self.hasHost(address): return .outside
    case .page(let pageFolder): folder = pageFolder
    case .place(let path): folder = Self.folder(of: path[...])
    case .outside: folder = []
    }
    guard let path = Self.path(address, from: folder, address: index.address) else {
      return .outside
    }
    return index.destination(of: path)
  }

  /// Returns where an address leads that starts at the root and has nothing to be taken out or
  /// decoded, as nearly all in menus; `nil` for all others.
  private func plainDestination(of address: ArraySlice<UInt8>) -> Destination? {
    if case .outside = start { return nil }
    let bytes = address.span
    guard ByteScan.starts(bytes, at: 0, with: root.span) else { return nil }
    let path = bytes.extracting(root.count...)
    guard let hash = Self.plainHash(path) else { return nil }
    let isFolder = path.isEmpty || path[path.count - 1] == UInt8(ascii: "/")
    return index.destination(of: hash, isFolder: isFolder)
  }

  /// The path of the folder at the address where it is published.
  private var root: [UInt8] { index.address?.path ?? Self.slash }

  private static let slash = [UInt8(ascii: "/")]

  /// Returns the path inside the folder that an address names; `nil` if it leads outside.
  private static func path(
    _ reference: ArraySlice<UInt8>, from folder: [UInt8], address: PublishedAddress?
  ) -> ArraySlice<UInt8>? {
    let reference = trimmed(reference)
    let end = reference.firstIndex { $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "#") }
    var rest = reference[..<(end ?? reference.endIndex)]
    if hasHost(rest) {
      guard let address, let path = path(of: rest, below: address.origin) else { return nil }
      rest = path
    }
    guard rest.first == UInt8(ascii: "/") else { return normalised(rest, from: folder) }
    guard let address else { return normalised(rest.dropFirst(), from: []) }
    if rest.elementsEqual(address.path.dropLast()) { return [] }
    guard ByteScan.starts(rest.span, at: 0, with: address.path.span) else { return nil }
    return normalised(rest.dropFirst(address.path.count), from: [])
  }

  private static func path(
    of address: ArraySlice<UInt8>, below origin: [UInt8]
  ) -> ArraySlice<UInt8>? {
    let scheme = origin.firstIndex(of: UInt8(ascii: "/")) ?? 0
    let prefix = address.starts(with: "//".utf8) ? origin[scheme...] : origin[...]
    guard address.starts(with: prefix) else { return nil }
    let path = address.dropFirst(prefix.count)
    if path.isEmpty { return [UInt8(ascii: "/")] }
    return path.first == UInt8(ascii: "/") ? path : nil
  }

  /// Joins a path to a folder, takes out `.` and `..` and decodes escapes; `nil` above the folder.
  private static func normalised(
    _ path: ArraySlice<UInt8>, from base: [UInt8]
  ) -> ArraySlice<UInt8>? {
    if base.isEmpty, plainHash(path.span) != nil { return path }
    var result = base
    result.reserveCapacity(base.count + path.count)
    var rest = path
    while true {
      let slash = rest.firstIndex(of: UInt8(ascii: "/"))
      let start = result.count
      PercentDecoding.append(rest[..<(slash ?? rest.endIndex)], to: &result)
      if result[start...].elementsEqual("..".utf8) {
        guard start > 0 else { return nil }
        result = folder(of: result[..<(start - 1)])
      } else if result[start...].elementsEqual(".".utf8) {
        result.removeLast()
      } else if result.count > start, slash != nil {
        result.append(UInt8(ascii: "/"))
      }
      guard let slash else { return result[...] }
      rest = rest[(slash + 1)...]
    }
  }

  /// The hash of a path in which nothing has to be taken out or decoded, and no query follows; `nil`
  /// for others.
  private static func plainHash(_ path: Span<UInt8>) -> StableHash? {
    var hash = StableHash()
    var last = UInt8(ascii: "/")
    for index in path.indices {
      let byte = path[index]
      switch byte {
      case UInt8(ascii: "%"), UInt8(ascii: "?"): return nil
      case UInt8(ascii: "."), UInt8(ascii: "/"):
        if last == UInt8(ascii: "/") { return nil }
      default: break
      }
      hash.add(byte)
      last = byte
    }
    return hash
  }

  /// The part of a path up to and with its last slash.
  private static func folder(of path: ArraySlice<UInt8>) -> [UInt8] {
    path.lastIndex(of: UInt8(ascii: "/")).map { Array(path[...$0]) } ?? []
  }

  /// Whether an address says more than a place on the same host: `https://…`, `//…`, `mailto:…`.
  private static func hasHost(_ address: ArraySlice<UInt8>) -> Bool {
    let slash = UInt8(ascii: "/")
    return address.first == slash ? address.dropFirst().first == slash : hasScheme(address)
  }

  private static func hasScheme(_ address: ArraySlice<UInt8>) -> Bool {
    guard let first = address.first, isLetter(first) else { return false }
    for byte in address {
      if byte == UInt8(ascii: ":") { return true }
      let isSchemeByte =
        isLetter(byte) || (0x30...0x39).contains(byte) || byte == UInt8(ascii: "+")
        || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
      if !isSchemeByte { return false }
    }
    return false
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }

  private static func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var (start, end) = (bytes.startIndex, bytes.endIndex)
    while start < end, bytes[start] <= 0x20 { start += 1 }
    while end > start, bytes[end - 1] <= 0x20 { end -= 1 }
    return bytes[start..<end]
  }
}
