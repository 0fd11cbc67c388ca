import Diagnostics
import Glibc

/// Why a file system call failed.
package struct FileError: Error, Sendable, Hashable {
  /// The value of `errno`.
  package var number: Int32
  /// The path that the call was about.
  package var path: String

  /// Creates an error from the calling thread's `errno`.
  package init(at path: String) {
    self.init(errno, at: path)
  }

  /// - Parameter number: A value of `errno`.
  package init(_ number: Int32, at path: String) {
    self.number = number
    self.path = path
  }

  /// What the system objects to, such as `磁盘空间不足` and `No space left on device`.
  package var reason: Message { Message(systemError: number) }

  /// The diagnostic that reports this failure.
  ///
  /// - Parameters:
  ///   - code: The code in kebab case, such as `output-unwritable`.
  ///   - source: The source file that could not be read, relative to the site's root; `nil` for
  ///     other paths.
  package func diagnostic(_ code: String = "file-system", in source: String? = nil) -> Diagnostic {
    Diagnostic(
      .error, code, zh: "无法读写 \(path)：\(reason.zh)",
      en: "cannot access \(path): \(reason.en)", at: source.map { SourceSpan(path: $0, offset: 0) },
      help: help)
  }

  private var help: Message {
    switch number {
    case EACCES, EPERM, EROFS:
      Message(
        zh: "检查该路径的权限，或用 --output 换一个输出文件夹",
        en: "check the permissions of this path, or choose another folder with --output")
    case ENOSPC, EDQUOT:
      Message(zh: "腾出磁盘空间后重试", en: "free some disk space and try again")
    default:
      Message(zh: "检查该路径和磁盘后重试", en: "check this path and its disk, and try again")
    }
  }
}
