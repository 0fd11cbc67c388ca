import Content
import Diagnostics
import Parallel

/// Makes the files of tasks: pages in all their editions, and copies of what is published as it is.
///
/// Pages are made in runs, each step for all pages of a run before the next step. Every step has
/// more code than the fastest caches of a processor hold; page after page through all steps, a
/// build takes a tenth more time.
struct PageMaker: Sendable {
  let renderer: SiteRenderer
  /// How finished pages are linted; `nil` if they are not.
  var lint: BuildLint?
  /// What may be taken over from the last build, and notes what the next one may; `nil` for nothing.
  var reuse: PageReuse?
  /// Told how far the work is; `nil` if nobody asks.
  var counter: PageCounter?

  /// How many tasks make a run: longer runs take as long, and all of a run is held in memory.
  static let runLength = 16

  /// Makes all files, `jobs` runs at once; returns what came of each task.
  func make(_ tasks: [RenderTask], jobs: Int) async -> [SiteRenderer.Outcome] {
    await Batches(jobs: jobs).mapRuns(tasks, ofAtMost: Self.runLength) { make($0) }
  }

  /// Makes the files of one run; returns what came of each task, so far if it is cancelled.
  func make(_ tasks: ArraySlice<RenderTask>) -> [SiteRenderer.Outcome] {
    var works = tasks.map { Work(task: $0) }
    step(&works, begin)
    step(&works, render)
    step(&works, write)
    step(&works, finish)
    for work in works { report(work) }
    return works.map(\.outcome)
  }

  /// What is made of one task, and how far that is.
  private struct Work {
    let task: RenderTask
    var outcome = SiteRenderer.Outcome()
    /// How the page is rendered; `nil` for copies and for pages that were taken over.
    var rendering: PageRendering?
    /// The bytes of the page in each edition, as soon as they are rendered.
    var pages: [[UInt8]] = []
    /// What all steps took, if that is measured.
    var seconds = 0.0
  }

  private func step(_ works: inout [Work], _ step: (inout Work) -> Void) {
    for index in works.indices where !Task.isCancelled {
      if renderer.stopwatch == nil {
        step(&works[index])
      } else {
        works[index].seconds += RenderStopwatch.measure { step(&works[index]) }.seconds
      }
    }
  }

  /// Takes over what need not be made, and renders the body of what must.
  private func begin(_ work: inout Work) {
    if case .resource(let resource) = work.task {
      work.outcome = publish(resource)
    } else if let outcome = reuse?.outcome(of: work.task, lint) {
      work.outcome = outcome
    } else if let rendering = renderer.rendering(of: work.task) {
      work.outcome = rendering.outcome
      work.rendering = rendering
    }
  }

  private func render(_ work: inout Work) {
    guard let rendering = work.rendering else { return }
    work.pages = rendering.files.map { renderer.render(rendering, in: $0.edition) }
  }

  private func write(_ work: inout Work) {
    guard let rendering = work.rendering else { return }
    for (file, page) in zip(rendering.files, work.pages) {
      work.outcome.diagnostics += renderer.put(page, at: file.path)
      work.outcome.pages += 1
      if renderer.keepsChecksums { work.outcome.checksums.append(.of(page.span)) }
    }
  }

  /// Lints the pages and keeps for the next build what came of them.
  private func finish(_ work: inout Work) {
    guard let rendering = work.rendering else { return }
    for (file, page) in zip(rendering.files, work.pages) {
      guard var linted = lint?.lint(page, at: file.path) else { continue }
      renderer.lead(&linted, on: rendering, in: file.edition)
      work.outcome.linted.append(linted)
    }
    reuse?.keep(work.outcome, of: work.task, asking: rendering.questions)
    // Their bytes are not waited for by the others of the run.
    work.pages = []
  }

  /// Publishes a file as it is.
  private func publish(_ resource: Resource) -> SiteRenderer.Outcome {
    let path = resource.outputPath
    let known = reuse?.content(of: resource, at: path)
    let problem =
      known?.isPublished == true
      ? renderer.output?.keep(path) : renderer.output?.copy(resource.sourcePath, to: path)
    return SiteRenderer.Outcome(
      diagnostics: [problem].compactMap(\.self),
      checksums: [known?.fingerprint].compactMap(\.self))
  }

  private func report(_ work: Work) {
    counter?.add(work.outcome.pages)
    guard let stopwatch = renderer.stopwatch, let path = renderer.files(of: work.task).first?.path
    else { return }
    stopwatch.add(
      RenderTimes.Page(path: path, source: renderer.source(of: work.task), seconds: work.seconds))
  }
}
