import Diagnostics
import Site

/// Shows a site while its author works on it.
package struct Preview: Sendable {
  private let options: PreviewOptions
  private let report: @Sendable (PreviewNews) -> Void

  /// How often silent connections are looked after.
  private static let heartbeat = Duration.seconds(15)

  /// - Parameter report: Called with what the person who started it should know, in order.
  package init(_ options: PreviewOptions, report: @escaping @Sendable (PreviewNews) -> Void) {
    self.options = options
    self.report = report
  }

  /// Serves until the task is cancelled; nothing is ever written.
  package func run() async throws(PreviewFailure) {
    let root = Self.root(of: options.build.root)
    let watcher = FileWatcher.watch(root, polls: options.polls)
    let sources = await LiveSources(options.build)
    let previewed = PreviewedSite(sources.site)
    let checker = SiteChecker(previewed, report: report)
    let hosts = HostCheck(bind: options.bind)
    let server = PreviewServer(
      bind: options.bind, port: options.port,
      handler: PreviewHandler(
        previewed: previewed, hosts: hosts, language: options.language, editor: options.editor,
        root: root))
    let following = Task {
      await follow(watcher.changes, sources, previewed, checker)
    }
    let beating = Task {
      while !Task.isCancelled {
        // Fails only when cancelled, which ends the loop.
        try? await Task.sleep(for: Self.heartbeat)
        previewed.events.send(ServerSentEvent.heartbeat)
      }
    }
    defer {
      following.cancel()
      beating.cancel()
      previewed.events.finish()
    }
    try await server.run { [report, options] port in
      let host = options.bind.contains(":") ? "[\(options.bind)]" : options.bind
      let home = PreviewAddress.encoded(previewed.site.home)
      report(.listening("http://\(host):\(port)\(home)", isLoopback: hosts.isLoopback))
      report(.read(previewed.site.diagnostics))
      Task { await checker.refresh(changed: nil) }
    }
    await checker.stop()
  }

  /// Takes up changes as they come; those that come meanwhile wait and are taken up together.
  private func follow(
    _ changes: AsyncStream<Set<String>>, _ sources: LiveSources, _ previewed: PreviewedSite,
    _ checker: SiteChecker
  ) async {
    var sources = sources
    for await paths in changes {
      let before = sources.site.diagnostics
      let isWide = await sources.update(paths)
      previewed.change(to: sources.site)
      if sources.site.diagnostics != before { report(.read(sources.site.diagnostics)) }
      await checker.refresh(changed: isWide ? nil : paths)
    }
  }

  /// Returns the site's folder without symbolic links, as far as there is one.
  private static func root(of folder: String) -> String {
    let absolute = FileSystem.absolute(folder, from: FileSystem.workingFolder)
    // A folder that cannot be found is reported when its configuration is read.
    return (try? FileSystem.resolved(absolute)) ?? absolute
  }
}
