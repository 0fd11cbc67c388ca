import Diagnostics

extension Site {
  /// Builds the site with what the last build kept.
  static func cachedBuild(_ options: BuildOptions) async -> BuildResult {
    var statistics = BuildStatistics()
    let cache = await statistics.measure("cache") { await BuildCache(options, isFresh: false) }
    let unchanged = await statistics.measure("compare") { await cache?.unchangedResult() }
    var result: BuildResult
    if let unchanged {
      result = unchanged
      result.statistics = statistics
    } else {
      result = await build(options, cache, statistics)
    }
    if options.cache == .verified { result = await verify(result, options) }
    result.diagnostics = (result.diagnostics + [cache?.notice].compactMap(\.self)).sorted()
    return result
  }

  /// Builds the site once more from scratch, and says what the cache has given wrongly.
  ///
  /// Where the two differ, the site made anew stays.
  private static func verify(
    _ cached: BuildResult, _ options: BuildOptions
  ) async -> BuildResult {
    var faults: [Diagnostic] = []
    let cache = await BuildCache(options, isFresh: true)
    var result = await build(options, cache, cached.statistics) { output, renderer in
      guard cached.outcome == .published else { return }
      faults = output.differences().map { .cacheStale($0, source: renderer.source(ofFile: $0)) }
    }
    guard !Task.isCancelled else { return result }
    let (with, without) = (Set(cached.diagnostics), Set(result.diagnostics))
    faults += without.subtracting(with).map { .cacheStale($0, isMissing: true) }
    faults += with.subtracting(without).map { .cacheStale($0, isMissing: false) }
    result.reused = cached.reused
    guard !faults.isEmpty else { return result }
    result.outcome = .failed
    result.diagnostics += faults
    return result
  }
}
