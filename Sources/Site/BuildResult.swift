import Diagnostics
import Lint

/// What became of a build.
package struct BuildResult: Sendable {
  /// How the build ended.
  package var outcome: Outcome
  /// Everything found, in the order of path, offset and code.
  package var diagnostics: [Diagnostic]
  /// The number of pages rendered.
  package var pages = 0
  /// The number of files written.
  package var files = 0
  /// The number of pages that were taken over from the last build.
  package var reused = 0
  /// The absolute path of the output folder; `nil` in a dry run or if it could not be used.
  package var outputPath: String?
  /// What linting the pages brought to light; `nil` if they were not linted, and without the outcomes
  /// of pages that were taken over.
  package var lint: LintResult?
  /// Where the time went.
  package var statistics = BuildStatistics()

  /// How a build can end. Only `published` changes the output folder, but a part of a site is written
  /// with its errors.
  package enum Outcome: Sendable, Hashable, CaseIterable {
    /// The new site is in place.
    case published
    /// A dry run found nothing that would stop the build.
    case checked
    /// The author's files have errors, or warnings in a strict build.
    case faulty
    /// The options or the configuration cannot be used.
    case misused
    /// The system refused something: permissions, disk space, another build.
    case failed
    /// The user stopped it.
    case interrupted
  }

  package init(outcome: Outcome, diagnostics: [Diagnostic] = []) {
    self.outcome = outcome
    self.diagnostics = diagnostics.sorted()
  }
}

/// Where a build's time went.
package struct BuildStatistics: Sendable, Hashable {
  /// The phases in the order in which they ran.
  package private(set) var phases: [Phase] = []
  /// What single pages and templates took; `nil` if that was not measured.
  package var times: RenderTimes?

  /// A part of the build.
  package struct Phase: Sendable, Hashable {
    /// The phase's name in kebab case.
    package var name: String
    /// The time it took on the clock on the wall.
    package var seconds: Double
  }

  package init() {}

  /// The time of all phases together.
  package var seconds: Double { phases.reduce(0) { $0 + $1.seconds } }

  /// Runs a phase and notes how long it took.
  package mutating func measure<Value>(
    _ name: String, _ body: () async -> Value
  ) async -> Value {
    let start = ContinuousClock.now
    let value = await body()
    phases.append(Phase(name: name, seconds: (ContinuousClock.now - start) / .seconds(1)))
    return value
  }
}

extension Diagnostic {
  /// Whether a site with this finding must not be published.
  ///
  /// - Parameter strict: Whether warnings count as errors do.
  func stopsBuild(strict: Bool) -> Bool {
    severity == .error || (strict && severity == .warning)
  }
}
