import ArgumentParser
import Diagnostics

/// A report that was asked for: `sarif`, or `sarif=lint.sarif` to write it to a file.
struct ReportChoice: ExpressibleByArgument {
  let format: Diagnostics.ReportFormat
  /// The file it goes to; `nil` for the stream of its format.
  let file: String?

  init(_ format: Diagnostics.ReportFormat, file: String? = nil) {
    self.format = format
    self.file = file
  }

  init?(argument: String) {
    let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard let format = Diagnostics.ReportFormat(rawValue: String(parts[0])) else { return nil }
    self.format = format
    file = parts.count > 1 ? String(parts[1]) : nil
    if file == "" { return nil }
  }

  static var allValueStrings: [String] { Diagnostics.ReportFormat.allCases.map(\.rawValue) }

  /// Where the report goes without a file: what people read at once is a message, the rest is data.
  var stream: Console.Stream {
    switch format {
    case .text, .plain: .messages
    default: .output
    }
  }
}
