import Content
import Diagnostics
import Parallel

extension SiteRenderer {
  /// Takes the pages from the parts and makes everything else, so that the files are those of
  /// `renderAll(jobs:)` and so is what is found.
  ///
  /// - Returns: `nil` for what is rendered if a part is not as it was written; the damage says where.
  func join(_ parts: ShardSet, jobs: Int) async -> (rendered: Rendered?, damage: [Diagnostic]) {
    let tasks = dealtTasks
    guard let made = parts.outcomes(of: tasks.count) else {
      return (nil, parts.folders.map(Diagnostic.shardDamaged))
    }
    let counter = progress.map { PageCounter(of: pagePaths(of: tasks).count, $0) }
    let taken = await Batches(jobs: jobs).map(Array(tasks.indices)) { place in
      defer { counter?.add(made[place].pages) }
      return take(files(of: tasks[place]).map(\.path), made[place], from: parts.folder(of: place))
    }
    let damage = taken.flatMap(\.damage)
    guard damage.isEmpty else { return (nil, damage) }

    let copies = library.resources.map(RenderTask.resource)
    let copied = await PageMaker(renderer: self).make(copies, jobs: jobs)
    let others = otherFiles()
    let lint = linting.map { makeLint($0, pages: pagePaths(of: tasks), others: others.map(\.path)) }
    let found = await conclude(made + copied, of: tasks + copies, lint, jobs: jobs)
    let written = others.flatMap { put($0.bytes, at: $0.path) }
    let pages = made.reduce(0) { $0 + $1.pages }
    let rendered = Rendered(
      diagnostics: taken.flatMap(\.problems) + found.diagnostics + written, pages: pages,
      files: pages + others.count + copies.count, lint: found.lint)
    return (rendered, [])
  }

  /// Writes the files of one task, unless they are not what its shard made.
  ///
  /// A page with errors stays where it is, because no site with errors is published.
  private func take(
    _ paths: [String], _ outcome: Outcome, from folder: String
  ) -> (problems: [Diagnostic], damage: [Diagnostic]) {
    guard output != nil, !Task.isCancelled,
      !outcome.diagnostics.contains(where: { $0.severity == .error })
    else { return ([], []) }
    guard paths.count == outcome.checksums.count else { return ([], [.shardDamaged(folder)]) }
    var problems: [Diagnostic] = []
    for (path, checksum) in zip(paths, outcome.checksums) {
      do throws(FileError) {
        guard let bytes = try FileSystem.read(folder + "/" + path),
          Fingerprint.of(bytes.span) == checksum
        else { return ([], [.shardPageDamaged(path, in: folder)]) }
        problems += put(bytes, at: path)
      } catch {
        return ([], [error.diagnostic(ShardSet.failure)])
      }
    }
    return (problems, [])
  }
}
