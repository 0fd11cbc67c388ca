import HTML

/// A program that opens a file at a place when a link of its own scheme is followed.
package enum Editor: String, Sendable, CaseIterable {
  case vscode, vscodium, cursor, zed, idea, sublime

  /// Returns the address that opens a file.
  ///
  /// - Parameters:
  ///   - path: The file's absolute path.
  ///   - line: The line, from 1; `column` counts characters from 1.
  func url(_ path: String, line: Int, column: Int) -> String {
    let file = PercentEncoding.path.encoded(path)
    return switch self {
    case .vscode, .vscodium, .cursor, .zed: "\(rawValue)://file\(file):\(line):\(column)"
    case .idea: "idea://open?file=\(file)&line=\(line)&column=\(column)"
    case .sublime: "subl://open?url=file://\(file)&line=\(line)&column=\(column)"
    }
  }
}
