import ArgumentParser
import Diagnostics
import Preview
import Site

/// Shows the site in a browser while its author works on it.
struct ServeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve",
    abstract: HelpText.string(
      zh: "在本机预览网站；保存文件后页面自己更新，问题标在页面上。",
      en: "Preview the site on this machine; pages follow each save and show what is wrong."),
    aliases: ["preview"])

  @OptionGroup var sources: SourceOptions

  @Option(
    name: .shortAndLong,
    help: HelpText.help(zh: "端口；0 表示任选一个空闲的", en: "The port; 0 takes a free one.", value: "n"))
  var port = PreviewOptions.usualPort

  @Option(
    help: HelpText.help(
      zh: "监听的 IP 地址；默认只有本机能访问",
      en: "The address to listen at; by default only this machine can connect.",
      value: "address"))
  var bind = PreviewOptions.loopback

  @Flag(help: HelpText.help(zh: "在浏览器中打开", en: "Open a browser."))
  var open = false

  @Option(
    help: HelpText.help(
      zh: "点击问题的位置时，用哪个编辑器打开文件",
      en: "The editor that opens when the place of a finding is followed."))
  var editor: Editor?

  @Flag(
    help: HelpText.help(
      zh: "定时查看文件有没有变，用于网络文件夹", en: "Look at the files again and again; for folders on a network."))
  var poll = false

  @OptionGroup var global: GlobalOptions

  func run() async throws {
    var options = PreviewOptions(try sources.buildOptions())
    options.port = port
    options.bind = bind
    options.language = global.language
    options.editor = editor
    options.polls = poll
    let reporter = PreviewReporter(
      reporter: Reporter(options: global, root: sources.root), opensBrowser: open)
    guard FileSystem.isFolder(sources.root) else {
      try reporter.reporter.stop([.rootMissing(sources.root)], .misused)
    }
    let preview = Preview(options) { reporter.tell($0) }
    let failure = await Interruption.cancelling { () async -> PreviewFailure? in
      do throws(PreviewFailure) {
        try await preview.run()
        return nil
      } catch {
        return error
      }
    }
    if let failure {
      try reporter.reporter.stop([failure.diagnostic], failure.isMisuse ? .misused : .failed)
    }
    reporter.reporter.say(zh: "预览已结束", en: "the preview has ended")
  }
}

extension Editor: ExpressibleByArgument {}
