import ArgumentParser
import Diagnostics
import Site

/// Starts a new site.
struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: HelpText.string(zh: "新建一个完整的小网站。", en: "Start a small, complete site."))

  @Argument(
    help: HelpText.help(
      zh: "新网站的文件夹，须为空或不存在", en: "The new site's folder, empty or missing.", value: "folder"))
  var folder: String

  @Option(help: HelpText.help(zh: "网站名称", en: "The site's title."))
  var title = "无障碍服务网"

  @OptionGroup var global: GlobalOptions

  func run() throws {
    let reporter = Reporter(options: global)
    let path = FileSystem.absolute(folder, from: FileSystem.workingFolder)
    guard let theme = DefaultTheme.locate(environment: Console.environment) else {
      try reporter.stop([DefaultTheme.missing], .failed)
    }
    let occupant: FileSystem.Entry?
    do throws(FileError) {
      occupant = try FileSystem.entries(in: path).first
      if occupant == nil { try StarterSite(title: title).write(to: path, theme: theme) }
    } catch {
      try reporter.stop([error.diagnostic("init-failed")], .failed)
    }
    if let occupant { try reporter.stop([Self.occupied(path, by: occupant.name)], .misused) }
    reporter.say(
      zh: "已新建网站：\(path)\n下一步：sitegen build --root \(folder)",
      en: "made a new site: \(path)\nnext: sitegen build --root \(folder)")
  }

  private static func occupied(_ path: String, by name: String) -> Diagnostic {
    Diagnostic(
      .error, "init-occupied", zh: "文件夹 \(path) 不是空的（有 \(name)）",
      en: "folder \(path) is not empty; it has \(name)", at: nil,
      help: Message(zh: "换一个空文件夹或新的名称", en: "choose an empty folder or a new name"))
  }
}
