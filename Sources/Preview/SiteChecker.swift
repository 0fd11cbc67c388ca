import Diagnostics
import Site

/// Checks all pages in the background, as little as is needed, whenever it has been quiet.
actor SiteChecker {
  private let previewed: PreviewedSite
  private let report: @Sendable (PreviewNews) -> Void
  private var check: SiteCheck?
  /// The files that changed since the last check; `nil` if all pages may be different.
  private var changed: Set<String>? = []
  private var work: Task<Void, Never>?
  /// What was said last, so that nothing is said twice.
  private var reported: [Diagnostic]?

  /// How long nothing must happen before a check begins: pages come first.
  private static let quiet = Duration.milliseconds(400)

  init(_ previewed: PreviewedSite, report: @escaping @Sendable (PreviewNews) -> Void) {
    self.previewed = previewed
    self.report = report
  }

  /// Checks again after a while without changes.
  ///
  /// - Parameter paths: The files whose pages alone are different; `nil` for any.
  func refresh(changed paths: Set<String>?) {
    let areBodies = paths?.allSatisfy { $0.hasSuffix(".md") } ?? false
    changed = areBodies ? changed.flatMap { changed in paths.map(changed.union) } : nil
    work?.cancel()
    work = Task(priority: .background) {
      do {
        try await Task.sleep(for: Self.quiet)
        await perform()
      } catch {
        // Cancelled, because something changed again.
      }
    }
  }

  func stop() {
    work?.cancel()
  }

  private func perform() async {
    let site = previewed.site
    if var known = check, known.isOf(site), let changed {
      await known.update(changed)
      guard !Task.isCancelled else { return }
      check = known
    } else {
      guard let made = await SiteCheck(site), !Task.isCancelled else { return }
      check = made
    }
    changed = []
    guard let check else { return }
    if check.diagnostics != reported {
      reported = check.diagnostics
      report(.checked(check.diagnostics))
    }
    previewed.take(check)
  }
}
