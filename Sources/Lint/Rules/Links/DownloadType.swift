import HTML

/// The kind of a file that a link offers for reading elsewhere than in the browser.
enum DownloadType: Sendable {
  case document, pdf, table, slides, archive, book

  /// Reads the extension of an address; `nil` for a page, an image or a recording.
  init?(_ address: ArraySlice<UInt8>) {
    guard let name = Self.fileExtension(of: address) else { return nil }
    switch String(decoding: name.map(ASCII.lower), as: UTF8.self) {
    case "doc", "docx", "wps", "rtf", "odt", "txt": self = .document
    case "pdf", "ofd", "ceb", "caj": self = .pdf
    case "xls", "xlsx", "et", "csv", "ods": self = .table
    case "ppt", "pptx", "pps", "ppsx", "dps", "odp": self = .slides
    case "zip", "rar", "7z", "gz", "tar", "apk", "exe": self = .archive
    case "epub", "brf", "mobi": self = .book
    default: return nil
    }
  }

  /// Returns what stands behind the last point of an address's path, up to five bytes.
  private static func fileExtension(of address: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    var point: Int?
    var end = address.startIndex
    while end < address.endIndex, address[end] != UInt8(ascii: "?"),
      address[end] != UInt8(ascii: "#")
    {
      if address[end] == UInt8(ascii: ".") { point = end }
      end += 1
    }
    guard let point, end - point <= 6 else { return nil }
    return address[(point + 1)..<end]
  }

  /// Whether a text names the kind of file.
  func isNamed(in text: String) -> Bool {
    names.occurs(in: text)
  }

  /// Whether a text gives a size, such as `35 KB` or `2 兆`.
  static func hasSize(_ text: String) -> Bool {
    text.contains(/[0-9０-９]\s*([KkMmGgＫＭ][Bb]?(?![A-Za-z])|[Bb](?![A-Za-z])|KiB|MiB|字节|千字节|兆|页)/)
  }

  private var names: WordList {
    switch self {
    case .document: ["doc", "word", "wps", "rtf", "odt", "txt", "文档", "文本"]
    case .pdf: ["pdf", "ofd", "ceb", "caj"]
    case .table: ["xls", "excel", "csv", "ods", "电子表格", "wps"]
    case .slides: ["ppt", "pps", "幻灯片", "演示文稿", "odp"]
    case .archive: ["zip", "rar", "7z", "gz", "tar", "压缩", "安装包", "apk", "exe"]
    case .book: ["epub", "brf", "mobi", "电子书", "盲文"]
    }
  }
}
