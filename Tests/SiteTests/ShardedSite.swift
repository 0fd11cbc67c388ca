import Content
import Diagnostics
import Site
import TestSupport
import Testing

/// A site that is built in parts, and the parts joined.
struct ShardedSite {
  /// What the parts are built with; they lie in the site's folder.
  let options: BuildOptions

  /// Builds a part; in the folder where parts go unless another is named.
  func build(
    _ number: Int, of count: Int, _ change: (inout BuildOptions) -> Void = { _ in }
  ) async throws -> BuildResult {
    let shard: Shard = try #require(Shard(number: number, of: count))
    var options = options
    options.shard = shard
    options.output = nil
    change(&options)
    return await Site.build(options)
  }

  /// The folder where a part goes.
  func folder(_ number: Int, of count: Int) -> String {
    "\(options.root)/shards/\(number)-of-\(count)"
  }

  /// Joins parts in the given order.
  func merge(_ folders: [String]) async -> BuildResult {
    var request = MergeRequest(folders, root: options.root)
    request.output = options.output
    return await Site.merge(request)
  }

  /// Builds all parts and joins them, the last first.
  func buildAndMerge(_ count: Int) async throws -> BuildResult {
    for number in 1...count { _ = try await build(number, of: count) }
    return await merge((1...count).reversed().map { folder($0, of: count) })
  }
}
