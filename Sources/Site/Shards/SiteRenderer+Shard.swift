import Diagnostics
import Lint
import Parallel

extension SiteRenderer {
  /// What making one part of the pages brought to light.
  struct RenderedShard: Sendable {
    /// What came of each task, in the order of tasks.
    var outcomes: [Outcome]
    /// The findings that are certain without the other parts.
    var diagnostics: [Diagnostic]
  }

  /// The tasks that make pages, which are dealt to shards, in the same order on every machine.
  var dealtTasks: [RenderTask] {
    RenderTask.all(for: library).filter { !$0.isCopy }
  }

  /// Makes the pages of one shard, `jobs` batches at once, with full knowledge of the rest.
  func render(_ shard: Shard, jobs: Int) async -> RenderedShard {
    let tasks = dealtTasks
    let lint = linting.map {
      makeLint($0, pages: pagePaths(of: tasks), others: otherFiles().map(\.path))
    }
    let own = shard.places(in: tasks.count).map { tasks[$0] }
    let counter = progress.map { PageCounter(of: pagePaths(of: own).count, $0) }
    let outcomes = await PageMaker(renderer: self, lint: lint, counter: counter)
      .make(own, jobs: jobs)
    let diagnostics = outcomes.flatMap(\.diagnostics)
    let found = outcomes.flatMap(\.linted).flatMap(\.findings.certainDiagnostics)
    return RenderedShard(
      outcomes: outcomes, diagnostics: diagnostics + LintFindings(found).besides(diagnostics))
  }
}
