import Diagnostics
import Parallel

/// The files that the last build published, as far as they are still what it wrote.
struct PublishedFiles: Sendable {
  private let folder: String
  private let records: [FileRecord]
  private let numbers: [String: Int]

  /// - Parameter folder: The absolute path of the output folder.
  init(_ records: [FileRecord], in folder: String) {
    self.folder = folder
    self.records = records
    numbers = Dictionary(
      records.enumerated().map { ($1.path, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// Returns what a file holds that is still what was written; `nil` for any other.
  func record(of path: String) -> FileRecord? {
    numbers[path].flatMap { check(records[$0], clock: nil) }
  }

  /// Looks at all files.
  ///
  /// - Parameter clock: What time it is for the file system; `nil` to trust no new stamp later.
  /// - Returns: Their records as they are now; `nil` if a file is gone or another.
  func checkAll(clock: FileStamp?, jobs: Int) async -> [FileRecord]? {
    let checked = await Batches(jobs: jobs).map(records) { check($0, clock: clock) }
    let intact = checked.compactMap(\.self)
    return intact.count == records.count ? intact : nil
  }

  /// Takes the stamps of files that were just written.
  func stamped(clock: FileStamp?, jobs: Int) async -> [FileRecord] {
    await Batches(jobs: jobs).map(records) { record in
      guard let stamp = FileSystem.ownStamp(folder + "/" + record.path) else { return record }
      return FileRecord(
        path: record.path, fingerprint: record.fingerprint, stamp: stamp, clock: clock)
    }
  }

  /// Returns the record of a file as it is; `nil` if the file is not what it was.
  private func check(_ record: FileRecord, clock: FileStamp?) -> FileRecord? {
    let place = folder + "/" + record.path
    guard let stamp = FileSystem.ownStamp(place) else { return nil }
    if record.isCurrent(stamp) { return record }
    do throws(FileError) {
      guard try FileSystem.fingerprint(place) == record.fingerprint else { return nil }
    } catch {
      return nil
    }
    return FileRecord(
      path: record.path, fingerprint: record.fingerprint, stamp: stamp, clock: clock)
  }
}
