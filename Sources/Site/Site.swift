import Content
import Diagnostics

/// Builds a site: a function from options and files to an output folder.
package enum Site {
  /// Builds the site and puts it in the place of the old one, unless something is wrong.
  ///
  /// Cancelling the task ends the build early and leaves the old site.
  package static func build(_ options: BuildOptions) async -> BuildResult {
    guard FileSystem.isFolder(options.root) else {
      return BuildResult(outcome: .misused, diagnostics: [.rootMissing(options.root)])
    }
    let isKept = !options.isDryRun && options.shard == nil && options.cache != .none
    return isKept ? await cachedBuild(options) : await build(options, nil)
  }

  /// Builds the site, and keeps what the next build needs to know.
  ///
  /// - Parameters:
  ///   - cache: What the last build kept; `nil` to take over and keep nothing.
  ///   - statistics: Where the time went so far.
  ///   - inspect: Called with the new site before it takes the place of the old one.
  static func build(
    _ options: BuildOptions, _ cache: BuildCache?, _ statistics: BuildStatistics = .init(),
    inspect: (OutputFolder, SiteRenderer) -> Void = { _, _ in }
  ) async -> BuildResult {
    var statistics = statistics
    let sources = await statistics.measure("load") { await SiteSources(options) }
    do throws(BuildRefusal) {
      let renderer = try renderer(for: sources, options, cache)
      if let shard = options.shard {
        return await build(shard, options, sources, renderer, statistics)
      }
      let rendered = await statistics.measure("render") {
        await renderer.renderAll(jobs: options.jobs)
      }
      let diagnostics = sources.diagnostics + rendered.diagnostics
      let isFaulty = diagnostics.contains { $0.stopsBuild(strict: options.isStrict) }
      if let output = renderer.output { inspect(output, renderer) }
      var result = await statistics.measure("publish") {
        finish(renderer.output, diagnostics: diagnostics, isPublishable: !isFaulty)
      }
      result.pages = rendered.pages
      result.files = rendered.files
      result.reused = rendered.reused
      result.lint = rendered.lint
      statistics.times = renderer.stopwatch?.times
      if result.outcome == .published, let cache, let kept = rendered.kept {
        let found = result
        let problem = await statistics.measure("keep") {
          await cache.keep(kept, of: found, diagnostics: diagnostics)
        }
        result.diagnostics += [problem].compactMap(\.self)
      }
      result.statistics = statistics
      return result
    } catch {
      return error.result
    }
  }

  /// Returns what makes the files of a site; begins the output unless none is wanted.
  static func renderer(
    for sources: SiteSources, _ options: BuildOptions, _ cache: BuildCache? = nil
  ) throws(BuildRefusal) -> SiteRenderer {
    guard let library = sources.library, let theme = sources.theme else {
      let isConfigured = sources.library != nil
      throw BuildRefusal(sources.diagnostics, outcome: isConfigured ? .faulty : .misused)
    }
    var output: OutputFolder?
    if !options.isDryRun, options.shard != nil || !sources.isFaulty(strict: options.isStrict) {
      do throws(OutputRefusal) {
        output = try OutputFolder.begin(options.outputFolder, root: options.root)
      } catch {
        throw BuildRefusal(
          sources.diagnostics + [error.diagnostic], outcome: error.isMisuse ? .misused : .failed)
      }
    }
    // Pages made from faulty sources lack what was refused, which every rule would complain of.
    let isLinted = options.lints && !sources.isFaulty(strict: false)
    let linting = SiteRenderer.Linting(
      configuration: sources.lintConfiguration, overrides: options.linting, now: options.now)
    var renderer = SiteRenderer(
      library: library, theme: theme, output: output, linting: isLinted ? linting : nil,
      keepsChecksums: options.shard != nil, cache: output == nil ? nil : cache)
    renderer.progress = options.progress
    renderer.stopwatch = options.measuresPages ? RenderStopwatch() : nil
    return renderer
  }

  /// Ends the build: exchanges the folders, or leaves everything as it was.
  static func finish(
    _ output: OutputFolder?, diagnostics: [Diagnostic], isPublishable: Bool
  ) -> BuildResult {
    guard let output, isPublishable, !Task.isCancelled else {
      let problem = output?.discard()
      let outcome: BuildResult.Outcome =
        Task.isCancelled ? .interrupted : isPublishable ? .checked : fault(in: diagnostics)
      return BuildResult(outcome: outcome, diagnostics: diagnostics + [problem].compactMap(\.self))
    }
    let problems = output.commit()
    let hasErrors = problems.contains { $0.severity == .error }
    var result = BuildResult(
      outcome: hasErrors ? .failed : .published, diagnostics: diagnostics + problems)
    result.outputPath = output.path
    return result
  }

  /// How a build with errors ends: the system's refusals are failures, faults of the configuration
  /// are misuse.
  static func fault(in diagnostics: [Diagnostic]) -> BuildResult.Outcome {
    if diagnostics.contains(where: { OutputFolder.failures.contains($0.code) }) { return .failed }
    let isMisused = diagnostics.contains {
      $0.severity == .error && $0.span?.path == Configuration.fileName
    }
    return isMisused ? .misused : .faulty
  }
}

extension Diagnostic {
  /// Says that there is no folder to look for a site in.
  package static func rootMissing(_ root: String) -> Diagnostic {
    Diagnostic(
      .error, "root-missing", zh: "网站文件夹 \(root) 不存在", en: "there is no site folder \(root)",
      at: nil,
      help: Message(
        zh: "用 --root 指定网站文件夹，或用 sitegen init 新建一个",
        en: "name the site's folder with --root, or make one with sitegen init"))
  }
}
