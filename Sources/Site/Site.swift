import Diagnostics

/// Builds a site: a function from options and files to an output folder.
package enum Site {
  /// Builds the site and puts it in the place of the old one, unless something is wrong.
  ///
  /// Cancelling the task ends the build early and leaves the old site.
  package static func build(_ options: BuildOptions) async -> BuildResult {
    guard FileSystem.isFolder(options.root) else {
      return BuildResult(outcome: .misused, diagnostics: [missingRoot(options.root)])
    }
    var statistics = BuildStatistics()
    var result: BuildResult
    if options.isDryRun {
      result = BuildResult(outcome: .checked)
    } else {
      do throws(OutputRefusal) {
        let output = try OutputFolder.begin(options.outputFolder, root: options.root)
        result = await statistics.measure("publish") { publish(output) }
      } catch {
        result = BuildResult(
          outcome: error.isMisuse ? .misused : .failed, diagnostics: [error.diagnostic])
      }
    }
    result.statistics = statistics
    return result
  }

  /// Returns the values that a page's template receives, as a JSON document.
  ///
  /// - Parameter page: The page's source file, relative to the site's root or its `Content` folder.
  package static func context(
    of page: String, options: BuildOptions
  ) async -> (json: [UInt8]?, diagnostics: [Diagnostic]) {
    let missing = Diagnostic(
      .error, "page-missing", zh: "网站中没有页面 \(page)", en: "the site has no page \(page)", at: nil,
      help: Message(
        zh: "写出 Content 下的文件名，例如 services/aids.md",
        en: "give a file below Content, such as services/aids.md"))
    return (nil, [missing])
  }

  /// Ends the build: exchanges the folders, or leaves everything as it was.
  private static func publish(_ output: OutputFolder) -> BuildResult {
    guard !Task.isCancelled else {
      return BuildResult(
        outcome: .interrupted, diagnostics: [output.discard()].compactMap(\.self))
    }
    let problems = output.commit()
    let hasErrors = problems.contains { $0.severity == .error }
    var result = BuildResult(outcome: hasErrors ? .failed : .published, diagnostics: problems)
    result.outputPath = output.path
    return result
  }

  private static func missingRoot(_ root: String) -> Diagnostic {
    Diagnostic(
      .error, "root-missing", zh: "网站文件夹 \(root) 不存在", en: "there is no site folder \(root)",
      at: nil,
      help: Message(
        zh: "用 --root 指定网站文件夹，或用 sitegen init 新建一个",
        en: "name the site's folder with --root, or make one with sitegen init"))
  }
}
