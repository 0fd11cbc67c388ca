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

  /// The system's own words, which are English: `No space left on device`.
  package var reason: String {
    var buffer = [CChar](repeating: 0, count: 256)
    guard strerror_r(number, &buffer, buffer.count) == 0 else { return "errno \(number)" }
    return String(decoding: buffer.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  /// The diagnostic that reports this failure.
  ///
  /// - Parameter code: The code in kebab case, such as `output-write`.
  package func diagnostic(_ code: String = "file-system") -> Diagnostic {
    Diagnostic(
      .error, code, zh: "无法读写 \(path)：\(zhReason)", en: "cannot access \(path): \(reason)",
      at: nil, help: help)
  }

  private var zhReason: String {
    switch number {
    case ENOENT: "文件不存在"
    case EACCES, EPERM: "没有权限"
    case ENOSPC, EDQUOT: "磁盘空间不足"
    case EROFS: "文件系统是只读的"
    case EMFILE, ENFILE: "打开的文件太多"
    case ENAMETOOLONG: "路径太长"
    default: reason
    }
  }

  private var help: Message? {
    switch number {
    case EACCES, EPERM, EROFS:
      Message(
        zh: "检查该路径的权限，或用 --output 换一个输出文件夹",
        en: "check the permissions of this path, or choose another folder with --output")
    case ENOSPC, EDQUOT:
      Message(zh: "腾出磁盘空间后重试", en: "free some disk space and try again")
    default: nil
    }
  }
}
