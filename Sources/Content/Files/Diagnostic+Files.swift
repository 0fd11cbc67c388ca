import Diagnostics
import Glibc

extension Diagnostic {
  /// Says that a file or folder cannot be read, and why.
  static func unreadable(_ path: String, _ error: ReadingError) -> Diagnostic {
    Diagnostic(
      .error, "file-unreadable", zh: "无法读取：\(error.reason.zh)",
      en: "cannot be read: \(error.reason.en)", at: SourceSpan(path: path, offset: 0),
      help: error.number == EFBIG
        ? Message(zh: "把文件变小", en: "make the file smaller")
        : Message(zh: "检查文件是否存在、是否有读取权限", en: "check that it exists and may be read"))
  }
}
