import Glibc

extension Message {
  /// Creates the reason why a system call failed, such as `文件不存在` and `No such file or directory`.
  ///
  /// Reasons that authors do not meet are in the system's own words, which are English.
  ///
  /// - Parameter number: A value of `errno`.
  package init(systemError number: Int32) {
    let reason = Self.systemText(number)
    let zh: String? =
      switch number {
      case ENOENT: "文件不存在"
      case EACCES, EPERM: "没有权限"
      case EISDIR: "这是文件夹"
      case ENOTDIR: "路径中间有文件"
      case EEXIST: "已经存在"
      case EFBIG: "文件太大"
      case ELOOP: "符号链接绕成了圈"
      case EIO: "磁盘读写出错"
      case ENOSPC, EDQUOT: "磁盘空间不足"
      case EROFS: "文件系统是只读的"
      case EMFILE, ENFILE: "打开的文件太多"
      case ENAMETOOLONG: "路径太长"
      default: nil
      }
    self.init(zh: zh ?? reason, en: reason)
  }

  private static func systemText(_ number: Int32) -> String {
    var buffer = [CChar](repeating: 0, count: 256)
    guard strerror_r(number, &buffer, buffer.count) == 0 else { return "errno \(number)" }
    return String(decoding: buffer.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
  }
}
