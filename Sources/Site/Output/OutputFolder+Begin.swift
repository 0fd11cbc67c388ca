import Diagnostics
import Glibc

extension OutputFolder {
  /// Takes the lock beside the output folder.
  static func lock(_ location: OutputLocation) throws(OutputRefusal) -> OutputLock {
    let lock = try OutputRefusal.wrapping { () throws(FileError) in
      try FileSystem.makeFolders(location.parent)
      return try OutputLock(location.lockPath)
    }
    guard let lock else {
      throw OutputRefusal(
        diagnostic: Diagnostic(
          .error, "output-locked", zh: "另一个进程正在生成 \(location.path)",
          en: "another process is building \(location.path)", at: nil,
          help: Message(zh: "等它结束后重试", en: "wait until it has ended and try again")),
        isMisuse: false)
    }
    return lock
  }

  /// Ends what a killed build began: only the holder of the lock may do so.
  static func recover(_ location: OutputLocation) throws(FileError) {
    if try FileSystem.status(location.previousPath) != nil {
      if try FileSystem.status(location.path) == nil {
        try FileSystem.moveToNew(location.previousPath, location.path)
      } else {
        try FileSystem.removeTree(location.previousPath)
      }
    }
    try FileSystem.remove(location.cacheDraftPath)
    for entry in try FileSystem.entries(in: location.parent)
    where entry.isFolder && location.isStagingName(entry.name) {
      try FileSystem.removeTree(location.parent + "/" + entry.name)
    }
  }

  /// Reads the manifest of the site that is there; refuses a folder that holds somebody else's files.
  static func manifest(at location: OutputLocation) throws(OutputRefusal) -> OutputManifest? {
    let path = location.path
    let chooseAnother = Message(
      zh: "用 --output 指定空文件夹；如果内容可以丢弃，先删除该文件夹",
      en: "choose an empty folder with --output, or delete this one if its files can go")
    let (bytes, entries) = try OutputRefusal.wrapping { () throws(FileError) in
      (
        try FileSystem.read(path + "/" + OutputManifest.fileName),
        try FileSystem.entries(in: path)
      )
    }
    if let bytes {
      guard let manifest = OutputManifest(parsing: bytes) else {
        throw OutputRefusal.misuse(
          "output-manifest", zh: "输出文件夹 \(path) 的文件清单已损坏或来自其他版本",
          en: "the file list of output folder \(path) is damaged or of another version",
          help: chooseAnother)
      }
      return manifest
    }
    if let foreign = entries.first(where: { !$0.name.hasPrefix(".") }) {
      throw OutputRefusal.misuse(
        "output-foreign", zh: "输出文件夹 \(path) 中有不是本程序生成的文件（如 \(foreign.name)）",
        en: "output folder \(path) holds files that sitegen did not write, such as \(foreign.name)",
        help: chooseAnother)
    }
    return nil
  }
}
