import Diagnostics

/// The rules for a path below the output folder.
enum OutputPath {
  /// The longest name that Linux file systems take, in bytes.
  static let maximumNameLength = 255

  /// Returns why a path cannot be written, or `nil` if it can.
  ///
  /// A path is relative, has `/` between its parts, and no part is empty, `.`, `..`, too long or
  /// has a control character. The manifest's own name is taken.
  static func problem(of path: String) -> Diagnostic? {
    if path.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F }) {
      return refusal(path, zh: "含有控制字符", en: "has a control character")
    }
    if path == OutputManifest.fileName {
      return refusal(path, zh: "是程序自用的文件名", en: "is a name the program keeps for itself")
    }
    for part in path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false) {
      if part.isEmpty {
        return refusal(path, zh: "有空的部分", en: "has an empty part")
      }
      if part.elementsEqual(".".utf8) || part.elementsEqual("..".utf8) {
        return refusal(path, zh: "不能含有 . 或 ..", en: "must not have . or .. parts")
      }
      if part.count > maximumNameLength {
        return refusal(
          path, zh: "有一部分超过 \(maximumNameLength) 字节",
          en: "has a part longer than \(maximumNameLength) bytes")
      }
    }
    return nil
  }

  private static func refusal(_ path: String, zh: String, en: String) -> Diagnostic {
    Diagnostic(
      .error, "output-path", zh: "输出路径“\(path)”\(zh)", en: "output path '\(path)' \(en)", at: nil,
      help: Message(
        zh: "修改页面的 slug、aliases 或文件名", en: "change the page's slug, aliases or file name"))
  }
}
