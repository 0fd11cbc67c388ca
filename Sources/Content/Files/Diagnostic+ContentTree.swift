import Diagnostics

extension Diagnostic {
  static func folderTooDeep(_ path: String) -> Diagnostic {
    Diagnostic(
      .error, "folder-too-deep", zh: "文件夹层数太多", en: "the folder lies too deep",
      at: SourceSpan(path: path, offset: 0),
      help: Message(zh: "减少文件夹层数", en: "use fewer levels of folders"))
  }

  static func fileName(_ path: String) -> Diagnostic {
    Diagnostic(
      .error, "file-name", zh: "文件名不能用作网址", en: "the file name cannot be part of an address",
      at: SourceSpan(path: path, offset: 0),
      help: Message(
        zh: "改名：用 UTF-8 文字，不含控制字符、首尾空格和 \\ ? # % : 等符号",
        en:
          "rename it: UTF-8 text without control characters, outer spaces and signs like \\ ? # % :"
      ))
  }

  static func fileIgnored(_ path: String) -> Diagnostic {
    Diagnostic(
      .warning, "file-ignored", zh: "以 _ 开头的文件不会发布",
      en: "a file whose name starts with _ is not published",
      at: SourceSpan(path: path, offset: 0),
      help: Message(
        zh: "栏目页请命名为 _index.md；草稿请写 draft: true",
        en: "name a section's page _index.md; mark a draft with draft: true"))
  }

  static func notAFile(_ path: String) -> Diagnostic {
    Diagnostic(
      .error, "file-special", zh: "不是普通文件", en: "not a regular file",
      at: SourceSpan(path: path, offset: 0),
      help: Message(zh: "把它移出 Content", en: "move it out of Content"))
  }

  static func linkLeavesSite(_ path: String) -> Diagnostic {
    Diagnostic(
      .error, "link-leaves-site", zh: "符号链接指向站点之外", en: "the symbolic link leads out of the site",
      at: SourceSpan(path: path, offset: 0),
      help: Message(zh: "把文件复制到站点里", en: "copy the file into the site"))
  }

  static func linkToFolder(_ path: String) -> Diagnostic {
    Diagnostic(
      .error, "link-to-folder", zh: "符号链接不能指向文件夹", en: "the symbolic link leads to a folder",
      at: SourceSpan(path: path, offset: 0),
      help: Message(zh: "链接到单个文件，或移动文件夹", en: "link single files, or move the folder"))
  }
}
