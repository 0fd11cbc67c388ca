import Diagnostics
import Preview
import Site

/// Tells the person who started a preview what is going on.
struct PreviewReporter: Sendable {
  let reporter: Reporter
  let opensBrowser: Bool

  /// Says one thing, as it happens.
  func tell(_ news: PreviewNews) {
    switch news {
    case .listening(let address, let isLoopback):
      reporter.say(zh: "预览：\(address)（按 Ctrl-C 结束）", en: "preview: \(address) (Ctrl-C ends it)")
      if !isLoopback { reporter.warn([.reachable]) }
      if opensBrowser { open(address) }
    case .read(let diagnostics):
      let errors = diagnostics.filter { $0.severity == .error }
      if !errors.isEmpty { reporter.warn(errors) }
    case .checked(let diagnostics):
      let counts = SeverityCounts(diagnostics)
      reporter.say(
        zh: "全部页面已检查：\(counts.text(in: .zh) ?? "没有发现问题")",
        en: "all pages were checked: \(counts.text(in: .en) ?? "nothing found")")
    }
  }

  private func open(_ address: String) {
    let reporter = reporter
    Task.detached {
      let answer = try? ExternalProgram.run("xdg-open", [address])
      guard answer?.status != 0 else { return }
      reporter.say(
        zh: "打不开浏览器，请自己打开上面的网址", en: "no browser could be opened; open the address above")
    }
  }
}

extension Diagnostic {
  fileprivate static let reachable = Diagnostic(
    .warning, "preview-reachable", zh: "同一网络里的人都能看到这个预览，包括草稿",
    en: "everybody on the network can see this preview, drafts included", at: nil,
    help: Message(zh: "只给自己看时去掉 --bind", en: "leave out --bind to keep it to yourself"))
}
