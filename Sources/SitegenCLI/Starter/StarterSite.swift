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
