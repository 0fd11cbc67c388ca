import Diagnostics
import Site
import Synchronization

/// The site as browsers see it now, and who wants to know when it changes.
final class PreviewedSite: Sendable {
  let events = EventChannel()
  private let state: Mutex<State>

  private struct State {
    var site: LiveSite
    /// What the last check of all pages found; `nil` before the first.
    var check: SiteCheck?
    var isChecked = false
  }

  init(_ site: LiveSite) {
    state = Mutex(State(site: site))
  }

  /// The site as its files are now.
  var site: LiveSite { state.withLock(\.site) }

  /// Everything known to be wrong, and whether all pages were checked since the last change; until
  /// then it is what the last check found.
  var findings: (all: [Diagnostic], isChecked: Bool) {
    state.withLock { state in
      guard state.site.faults.isEmpty else { return (state.site.diagnostics, true) }
      return (state.check?.diagnostics ?? state.site.diagnostics, state.isChecked)
    }
  }

  /// Returns what is wrong with the page at a path below the output folder: what it shows now, and
  /// what comparing all pages showed last.
  func findings(at path: String) -> [Diagnostic] {
    let (site, check) = state.withLock { ($0.site, $0.check) }
    let own = site.findings(at: path)
    let source = site.source(at: path)
    let others = (check?.betweenPages ?? []).filter { finding in
      if let output = finding.output { return output.path == path }
      return finding.span != nil && finding.span?.path == source
    }
    return own + others.filter { !own.contains($0) }
  }

  /// Shows another version of the site.
  func change(to site: LiveSite) {
    let earlier = state.withLock { state in
      defer { state.site = site }
      state.isChecked = false
      return state.site
    }
    // Letting ten thousand pages go takes a while, which browsers need not wait for.
    withExtendedLifetime(earlier) { events.send(.changed) }
  }

  /// Takes up what a check of all pages found.
  func take(_ check: SiteCheck) {
    state.withLock { state in
      state.check = check
      state.isChecked = check.isOf(state.site)
    }
    events.send(.checked)
  }
}
