import Content
import Diagnostics
import Parallel

/// A hash of everything that a site is made of: configuration, templates and content.
struct SiteFingerprint: Sendable, Hashable {
  private let hash: UInt64

  /// The bytes of a file that are hashed; of longer ones, which are recordings, the length is, too.
  private static let hashedLength = 1 << 20

  private init(hash: UInt64) {
    self.hash = hash
  }

  /// Reads the files of a site, `jobs` batches at once.
  ///
  /// Hidden files are left out, and it does not matter where the site lies or when its files were
  /// written. What cannot be read counts as missing; whoever needs it reports that.
  ///
  /// - Parameter root: The site's folder.
  static func of(_ root: String, jobs: Int) async -> SiteFingerprint {
    let paths =
      [Configuration.fileName] + ["Content", "Templates"].flatMap { files(below: $0, of: root) }
    let hashes = await Batches(jobs: jobs).map(paths) { hash(of: $0, below: root) }
    var whole = StableHash()
    for hash in hashes { whole.add(word: hash) }
    return SiteFingerprint(hash: whole.value)
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

  private static func hash(of path: String, below root: String) -> UInt64 {
    let length = FileSystem.size(root + "/" + path) ?? 0
    var hash = StableHash()
    hash.add(path)
    hash.add(word: UInt64(length))
    hash.add(start(of: root + "/" + path, length: min(length, hashedLength)).span)
    return hash.value
  }

  private static func start(of path: String, length: Int) -> [UInt8] {
    do throws(FileError) {
      return try FileSystem.read(path, 0..<length)
    } catch {
      return []
    }
  }
}

extension SiteFingerprint: Recordable {
  init(from record: inout RecordReader) throws(RecordFault) {
    self.init(hash: try record.read())
  }

  func write(to record: inout RecordWriter) {
    record.write(hash)
  }
}
