import Content
import Diagnostics
import Glibc
import Parallel

/// All files that a build depends on, as they are at one moment.
struct SourceIndex: Sendable {
  /// The files in the order in which the folders were walked.
  let records: [FileRecord]
  private let numbers: [String: Int]

  /// The folders that a build reads, and the file beside them.
  private static let folders = ["Content", "Templates"]

  /// The deepest folder that is looked into; a build complains of deeper ones.
  private static let deepestFolder = 80

  /// Looks at all files, and reads those that may have changed since an earlier look.
  ///
  /// - Parameters:
  ///   - root: The site's folder, absolute and without symbolic links.
  ///   - earlier: What an earlier look found.
  ///   - clock: What time it is for the file system; `nil` to trust no stamp later.
  init(root: String, earlier: [FileRecord], clock: FileStamp?, jobs: Int) async {
    var paths: [String] = [Configuration.fileName]
    for folder in Self.folders { Self.walk(folder, root: root, depth: 0, into: &paths) }
    let known = Self.numbers(of: earlier)
    records = await Batches(jobs: jobs).map(paths) { path in
      Self.record(of: path, root: root, known: known[path].map { earlier[$0] }, clock: clock)
    }
    numbers = Self.numbers(of: records)
  }

  /// Returns the place of each file in a list of records.
  private static func numbers(of records: [FileRecord]) -> [String: Int] {
    var numbers = [String: Int](minimumCapacity: records.count)
    for number in records.indices { numbers[records[number].path] = number }
    return numbers
  }

  /// Returns the fingerprint of all files of a site, wherever its folder lies.
  ///
  /// - Parameter root: The site's folder.
  static func fingerprint(ofSite root: String, jobs: Int) async -> Fingerprint {
    await SourceIndex(root: resolved(root), earlier: [], clock: nil, jobs: jobs)
      .fingerprint { _ in true }
  }

  private static func resolved(_ root: String) -> String {
    do throws(FileError) {
      return try FileSystem.resolved(root) ?? root
    } catch {
      return root
    }
  }

  /// Returns the fingerprint of the file at a path relative to the root; `nil` if there was none.
  func fingerprint(of path: String) -> Fingerprint? {
    numbers[path].map { records[$0].fingerprint }
  }

  /// Whether another look found all files as they are here.
  func isSame(as other: SourceIndex) -> Bool {
    records.count == other.records.count
      && zip(records, other.records).allSatisfy { $0.isSame(as: $1) }
  }

  /// Returns a fingerprint of the files whose paths meet a condition.
  func fingerprint(where isMeant: (String) -> Bool) -> Fingerprint {
    var fingerprinter = Fingerprinter()
    for record in records where isMeant(record.path) {
      fingerprinter.add(record.path)
      fingerprinter.add(record.fingerprint)
    }
    return fingerprinter.fingerprint
  }

  /// Adds the paths of all files below a folder; hidden names are none of the site's.
  private static func walk(
    _ folder: String, root: String, depth: Int, into paths: inout [String]
  ) {
    paths.append(folder)
    guard depth < deepestFolder else { return }
    do throws(FileError) {
      for entry in try FileSystem.entries(in: root + "/" + folder) where !entry.name.hasPrefix(".")
      {
        let path = folder + "/" + entry.name
        if entry.isFolder {
          walk(path, root: root, depth: depth + 1, into: &paths)
        } else {
          paths.append(path)
        }
      }
    } catch {
      // The record of the folder says that it cannot be read.
    }
  }

  private static func record(
    of path: String, root: String, known: FileRecord?, clock: FileStamp?
  ) -> FileRecord {
    let place = root + "/" + path
    guard let stamp = FileSystem.ownStamp(place) else { return unusual(path, in: root) }
    if let known, known.isCurrent(stamp) { return known }
    do throws(FileError) {
      return FileRecord(
        path: path, fingerprint: try FileSystem.fingerprint(place), stamp: stamp, clock: clock)
    } catch {
      return FileRecord(path: path, fingerprint: reason(error.number))
    }
  }

  /// Records what is no plain file: symbolic links with where they lead, folders, and nothing.
  private static func unusual(_ path: String, in root: String) -> FileRecord {
    let place = root + "/" + path
    var fingerprinter = Fingerprinter()
    do throws(FileError) {
      let kind = try FileSystem.status(place)?.kind
      fingerprinter.add(kind == .folder)
      fingerprinter.add(access(place, R_OK | X_OK) == 0)
      if kind == .symbolicLink, let target = try FileSystem.resolved(place) {
        fingerprinter.add(
          target.hasPrefix(root + "/") ? String(target.dropFirst(root.count)) : target)
        if !FileSystem.isFolder(target) { fingerprinter.add(try FileSystem.fingerprint(target)) }
      }
      return FileRecord(path: path, fingerprint: fingerprinter.fingerprint)
    } catch {
      return FileRecord(path: path, fingerprint: reason(error.number))
    }
  }

  private static func reason(_ number: Int32) -> Fingerprint {
    Fingerprint(high: 0, low: UInt64(truncatingIfNeeded: number))
  }
}
