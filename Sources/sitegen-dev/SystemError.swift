import Glibc

/// Names of `errno` values.
enum SystemError {
  /// Returns the system's text for an `errno` value.
  static func text(of code: Int32) -> String {
    guard let text = strerror(code) else { return "error \(code)" }
    return String(cString: text)
  }
}
