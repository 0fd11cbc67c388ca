import Glibc

/// Writes progress to standard error, so that standard output holds only the report.
enum Console {
  /// Writes one line.
  static func note(_ line: String) {
    let bytes = Array((line + "\n").utf8)
    var written = 0
    while written < bytes.count {
      let count = bytes[written...].withUnsafeBytes { write(2, $0.baseAddress, $0.count) }
      guard count > 0 else { return }
      written += count
    }
  }
}
