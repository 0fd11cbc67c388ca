import Diagnostics

/// Why a build cannot start to write its output folder.
package struct OutputRefusal: Error, Sendable, Hashable {
  /// What to tell the user.
  package var diagnostic: Diagnostic
  /// Whether another choice of folder mends it; otherwise the system or another build is in the way.
  package var isMisuse: Bool

  static func misuse(
    _ code: String, zh: String, en: String, help: Message
  ) -> OutputRefusal {
    OutputRefusal(
      diagnostic: Diagnostic(.error, code, zh: zh, en: en, at: nil, help: help), isMisuse: true)
  }

  /// Runs file system calls; when one fails, that is why the build cannot start.
  static func wrapping<Value: ~Copyable>(
    _ body: () throws(FileError) -> Value
  ) throws(OutputRefusal) -> Value {
    do throws(FileError) {
      return try body()
    } catch {
      throw OutputRefusal(diagnostic: error.diagnostic("output-unusable"), isMisuse: false)
    }
  }
}
