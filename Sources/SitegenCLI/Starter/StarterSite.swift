import Glibc
import Site

/// The small site that `sitegen init` writes.
struct StarterSite {
  let title: String

  /// Writes the site into a folder that is empty or missing.
  ///
  /// - Parameter theme: The folder of templates to copy.
  func write(to folder: String, theme: String) throws(FileError) {
    for file in files {
      let path = folder + "/" + file.path
      try FileSystem.makeFolders(FileSystem.parent(of: path))
      try FileSystem.writeNew(Array(file.text.utf8), to: path)
    }
    try copy(theme, to: folder + "/Templates")
  }

  private var files: [(path: String, text: String)] {
    [
      (
        "sitegen.yaml",
        """
        # 网站配置。未知的键会在生成时报告。
        title: \(FrontMatterDraft.quoted(title))
        language: zh-Hans

        """
      ),
      (
        "Content/_index.md",
        """
        ---
        title: \(FrontMatterDraft.quoted(title))
        ---

        欢迎。这个网站的每一页都可以用键盘、读屏软件和放大功能使用。

        - [关于本站](about.md)

        """
      ),
      (
        "Content/about.md",
        """
        ---
        title: 关于本站
        ---

        ## 如何修改

        打开 `Content/about.md`，用文字编辑器修改后运行 `sitegen build`。

        ## 如何新增页面

        在 `Content` 文件夹中新建一个以 `.md` 结尾的文件，开头写上标题。

        """
      ),
      (".gitignore", "/public/\n/.public.*\n"),
    ]
  }

  private func copy(_ source: String, to target: String) throws(FileError) {
    try FileSystem.makeFolders(target)
    for entry in try FileSystem.entries(in: source) {
      let (from, to) = (source + "/" + entry.name, target + "/" + entry.name)
      if entry.isFolder {
        try copy(from, to: to)
      } else if let bytes = try FileSystem.read(from) {
        try FileSystem.writeNew(bytes, to: to)
      }
    }
  }
}
