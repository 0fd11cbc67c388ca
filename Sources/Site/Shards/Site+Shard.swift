import Diagnostics

extension Site {
  /// Makes one part of the pages and puts it in the place of an earlier one.
  ///
  /// A part with errors is written, too: `merge` reports them with all others and publishes nothing.
  ///
  /// - Parameter renderer: Writes to the part's folder and keeps checksums.
  static func build(
    _ shard: Shard, _ options: BuildOptions, _ sources: SiteSources, _ renderer: SiteRenderer,
    _ statistics: BuildStatistics
  ) async -> BuildResult {
    var statistics = statistics
    let fingerprint = await statistics.measure("fingerprint") {
      await SourceIndex.fingerprint(ofSite: options.root, jobs: options.jobs)
    }
    let rendered = await statistics.measure("render") {
      await renderer.render(shard, jobs: options.jobs)
    }
    let file = ShardFile(
      shard, of: fingerprint, options: ShardOptions(options), outcomes: rendered.outcomes)
    let written = renderer.output?.write(file.bytes, to: ShardFile.name)
    let diagnostics = sources.diagnostics + rendered.diagnostics + [written].compactMap(\.self)
    let isFaulty = diagnostics.contains { $0.stopsBuild(strict: options.isStrict) }
    let isWritable = !diagnostics.contains { OutputFolder.failures.contains($0.code) }
    var result = await statistics.measure("publish") {
      finish(renderer.output, diagnostics: diagnostics, isPublishable: isWritable)
    }
    if isFaulty, [.published, .checked].contains(result.outcome) {
      result.outcome = fault(in: diagnostics)
    }
    result.pages = rendered.outcomes.reduce(0) { $0 + $1.pages }
    result.files = result.pages + 1
    statistics.times = renderer.stopwatch?.times
    result.statistics = statistics
    return result
  }
}
