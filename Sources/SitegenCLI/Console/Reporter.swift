import Diagnostics
import Glibc
import Site

/// Tells the user what a command found and did.
struct Reporter {
  let options: GlobalOptions
  var format = ReportFormat.text
  /// The folder that the diagnostics' paths are relative to.
  var root = "."
  /// The texts of files that are not UTF-8 on the disk or come through standard input, by path.
  var texts: [String: [UInt8]] = [:]

  /// Writes a report in the chosen format.
  func report(_ diagnostics: [Diagnostic], pages: Int, seconds: Double) {
    let report = Report(
      toolVersion: SitegenCommand.version, language: options.language, diagnostics: diagnostics,
      pages: pages, seconds: seconds)
    switch format {
    case .json:
      Console.write(Diagnostics.ReportFormat.json.render(report, source: source), to: .output)
    case .text:
      if options.quiet {
        let text = TextReport(language: options.language, isColored: options.isColored)
        let errors = diagnostics.filter { $0.severity == .error }
        Console.write(text.render(errors, source: source), to: .messages)
      } else {
        let bytes = Diagnostics.ReportFormat.text.render(
          report, isColored: options.isColored, source: source)
        Console.write(bytes, to: .messages)
      }
    }
  }

  /// Writes what stops a command and ends it.
  func stop(_ diagnostics: [Diagnostic], _ status: ExitStatus) throws -> Never {
    Console.write(
      TextReport(language: options.language, isColored: options.isColored)
        .render(diagnostics, source: source), to: .messages)
    throw status
  }

  /// Writes what is worth knowing about an answer, unless the user wants quiet.
  func warn(_ diagnostics: [Diagnostic]) {
    guard !options.quiet, !diagnostics.isEmpty else { return }
    Console.write(
      TextReport(language: options.language, isColored: options.isColored)
        .render(diagnostics, source: source), to: .messages)
  }

  /// Writes a closing remark, unless the user wants quiet.
  func say(zh: String, en: String) {
    guard !options.quiet, format == .text else { return }
    Console.write(Message(zh: zh, en: en).text(in: options.language) + "\n", to: .messages)
  }

  /// Returns the bytes of a file that a diagnostic names.
  ///
  /// A file that cannot be read any more costs the report its excerpt, nothing else; so does a
  /// symbolic link to a file that is none of the site's.
  func source(_ path: String) -> [UInt8]? {
    if let text = texts[path] { return text }
    do {
      let root = FileSystem.absolute(root, from: FileSystem.workingFolder)
      guard let folder = try FileSystem.resolved(root),
        let file = try FileSystem.resolved(FileSystem.absolute(path, from: folder)),
        file.hasPrefix(folder + "/")
      else { return nil }
      return try FileSystem.read(file)
    } catch {
      return nil
    }
  }
}
