import Diagnostics
import Site

/// The templates that come with the program.
enum DefaultTheme {
  /// Returns the folder of the templates; `nil` if the program was installed without them.
  ///
  /// It is `SITEGEN_TEMPLATES` if that is set, else `share/sitegen/Templates` beside the folder of
  /// the program, else the `Templates` of the package in whose build folder the program lies.
  static func locate(environment: (String) -> String) -> String? {
    let named = environment("SITEGEN_TEMPLATES")
    if !named.isEmpty { return FileSystem.isFolder(named) ? named : nil }
    guard let program = program() else { return nil }
    let installed = FileSystem.parent(of: FileSystem.parent(of: program)) + "/share/sitegen"
    if FileSystem.isFolder(installed + "/Templates") { return installed + "/Templates" }
    return package(around: program).map { $0 + "/Templates" }
  }

  static let missing = Diagnostic(
    .error, "theme-missing", zh: "找不到程序自带的模板", en: "the program's own templates are missing",
    at: nil,
    help: Message(
      zh: "重新安装 sitegen，或用环境变量 SITEGEN_TEMPLATES 指定模板文件夹",
      en: "install sitegen again, or name the folder in SITEGEN_TEMPLATES"))

  /// A program that cannot find itself has no templates beside it; that is reported as such.
  private static func program() -> String? {
    do {
      return try FileSystem.resolved("/proc/self/exe")
    } catch {
      return nil
    }
  }

  private static func package(around program: String) -> String? {
    guard program.contains("/.build") else { return nil }
    var folder = FileSystem.parent(of: program)
    while folder != "/" {
      if FileSystem.isFolder(folder + "/Templates"), FileSystem.isFolder(folder + "/Sources") {
        return folder
      }
      folder = FileSystem.parent(of: folder)
    }
    return nil
  }
}
