import Diagnostics
import Parallel

/// What the user asked of a merge.
package struct MergeRequest: Sendable {
  /// The folders of the parts, in any order.
  package var folders: [String]
  /// The root folder of the site that the parts are of.
  package var root: String
  /// The output folder; `ROOT/public` when it is `nil`.
  package var output: String?
  /// How many batches of pages are worked on at once.
  package var jobs = Batches.processorCount
  /// Told how many pages are taken over; `nil` if nobody wants to know.
  package var progress: PageProgress?

  package init(_ folders: [String], root: String) {
    self.folders = folders
    self.root = root
  }
}

extension Site {
  /// Joins the parts of a site to what `build` makes of it, byte for byte, and finds what it finds.
  ///
  /// Pages come from the parts; what is cheap to make, feeds and copies among them, is made here, and
  /// what only shows between pages is checked here. Options are those that the parts were made with.
  package static func merge(_ request: MergeRequest) async -> BuildResult {
    guard FileSystem.isFolder(request.root) else {
      return BuildResult(outcome: .misused, diagnostics: [.rootMissing(request.root)])
    }
    do throws(BuildRefusal) {
      let parts = try await ShardSet.read(request.folders, jobs: request.jobs)
      var options = parts.options.buildOptions(root: request.root)
      options.output = request.output
      options.jobs = request.jobs
      options.progress = request.progress
      let fingerprint = await SourceIndex.fingerprint(ofSite: request.root, jobs: request.jobs)
      guard fingerprint == parts.fingerprint else {
        throw BuildRefusal([.shardSources(request.root)])
      }
      return try await merge(parts, options)
    } catch {
      return error.result
    }
  }

  private static func merge(
    _ parts: ShardSet, _ options: BuildOptions
  ) async throws(BuildRefusal) -> BuildResult {
    var statistics = BuildStatistics()
    let sources = await statistics.measure("load") { await SiteSources(options) }
    let renderer = try renderer(for: sources, options)
    let joined = await statistics.measure("join") { await renderer.join(parts, jobs: options.jobs) }
    guard let rendered = joined.rendered else {
      let isFailed = joined.damage.contains { $0.code == ShardSet.failure }
      throw BuildRefusal(
        joined.damage + [renderer.output?.discard()].compactMap(\.self),
        outcome: isFailed ? .failed : .misused)
    }
    let diagnostics = sources.diagnostics + rendered.diagnostics
    let isFaulty = diagnostics.contains { $0.stopsBuild(strict: options.isStrict) }
    var result = await statistics.measure("publish") {
      finish(renderer.output, diagnostics: diagnostics, isPublishable: !isFaulty)
    }
    result.pages = rendered.pages
    result.files = rendered.files
    result.statistics = statistics
    return result
  }
}
