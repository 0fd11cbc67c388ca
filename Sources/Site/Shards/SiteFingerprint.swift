import Content
import Diagnostics
import Parallel

/// What tells whether two folders hold the same site: configuration, templates and content.
enum SiteFingerprint {
  /// The bytes of a file that are read; of longer ones, which are recordings, the length counts, too.
  private static let readLength = Fingerprinter.chunk

  /// Reads the files of a site, `jobs` batches at once.
  ///
  /// Hidden files are left out, and it does not matter where the site lies or when its files were
  /// written. What cannot be read counts as empty; whoever needs it reports that.
  ///
  /// - Parameter root: The site's folder.
  static func of(_ root: String, jobs: Int) async -> Fingerprint {
    let paths =
      [Configuration.fileName] + ["Content", "Templates"].flatMap { files(below: $0, of: root) }
    let contents = await Batches(jobs: jobs).map(paths) { content(of: root + "/" + $0) }
    var whole = Fingerprinter()
    for (path, content) in zip(paths, contents) {
      whole.add(path)
      whole.add(content.length)
      whole.add(content.start)
    }
    return whole.fingerprint
  }

  private static func files(below folder: String, of root: String) -> [String] {
    entries(in: root + "/" + folder).filter { !$0.name.hasPrefix(".") }.flatMap { entry in
      let path = folder + "/" + entry.name
      return entry.isFolder ? files(below: path, of: root) : [path]
    }
  }

  private static func entries(in folder: String) -> [FileSystem.Entry] {
    do throws(FileError) {
      return try FileSystem.entries(in: folder)
    } catch {
      return []
    }
  }

  private static func content(of path: String) -> (length: Int, start: Fingerprint) {
    do throws(FileError) {
      let length = FileSystem.size(path) ?? 0
      let start = try FileSystem.read(path, 0..<min(length, readLength))
      return (length, Fingerprint.of(start.span))
    } catch {
      return (0, Fingerprinter().fingerprint)
    }
  }
}
