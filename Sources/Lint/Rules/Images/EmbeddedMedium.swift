import HTML

/// What kind of file an `object` embeds, by its `type` and by its address.
struct EmbeddedMedium {
  /// Whether it is an image, a sound or a film that browsers show.
  let isPerceivable: Bool

  init(of object: PageTree.NodeID, in tree: PageTree) {
    guard let address = tree.value(.data, of: object), !address.isEmpty else {
      isPerceivable = false
      return
    }
    let declared = tree.value(.type, of: object)?.lowercased() ?? ""
    let written = Self.type(ofAddress: address.lowercased())
    if declared.isEmpty {
      isPerceivable = Self.isMedium(written)
    } else {
      isPerceivable = Self.isMedium(declared) && (written == nil || Self.isMedium(written))
    }
  }

  private static func isMedium(_ type: String?) -> Bool {
    guard let type else { return false }
    return ["image/", "audio/", "video/"].contains { type.hasPrefix($0) }
  }

  /// Returns the type that an address in lower case tells; `nil` if it tells nothing.
  private static func type(ofAddress address: String) -> String? {
    if address.hasPrefix("data:") { return String(address.dropFirst("data:".count)) }
    let path = address.prefix { $0 != "?" && $0 != "#" }
    guard let name = path.split(separator: "/").last, let point = name.lastIndex(of: ".") else {
      return nil
    }
    return types[String(name[name.index(after: point)...])]
  }

  private static let types: [String: String] = [
    "apng": "image/apng", "avif": "image/avif", "gif": "image/gif", "jpeg": "image/jpeg",
    "jpg": "image/jpeg", "png": "image/png", "svg": "image/svg+xml", "webp": "image/webp",
    "bmp": "image/bmp", "aac": "audio/aac", "flac": "audio/flac", "m4a": "audio/mp4",
    "mp3": "audio/mpeg", "oga": "audio/ogg", "ogg": "audio/ogg", "wav": "audio/wav",
    "m4v": "video/mp4", "mp4": "video/mp4", "ogv": "video/ogg", "webm": "video/webm",
    "htm": "text/html", "html": "text/html", "pdf": "application/pdf", "txt": "text/plain",
    "swf": "application/x-shockwave-flash", "xml": "text/xml",
  ]
}
