import Diagnostics
import Synchronization

/// What a build keeps for the next one, written while pages are made, in whatever order.
///
/// The draft takes the place of the last cache in `finish(_:)`; without that it is removed.
final class CacheDraft: Sendable {
  private let path: String
  private let draftPath: String
  /// Holds the lock, so that there is one draft at a time.
  private let output: OutputFolder
  private let state: Mutex<State>

  private struct State: ~Copyable {
    var writer: SealedFileWriter
    var places: [PagePlace] = []
    /// Why nothing more is written.
    var failure: FileError?
  }

  /// Begins a draft beside the cache of an output folder.
  init(_ output: OutputFolder) throws(FileError) {
    self.output = output
    path = output.location.cachePath
    draftPath = output.location.cacheDraftPath
    var writer = try SealedFileWriter(draftPath)
    try writer.write(BuildRecord.heading)
    state = Mutex(State(writer: writer))
  }

  deinit {
    do throws(FileError) {
      try FileSystem.remove(draftPath)
    } catch {
      // The next build removes it, too.
    }
  }

  /// Adds what was learnt of the page whose first file has a path.
  func add(_ record: PageRecord, of path: String) {
    var encoder = ByteEncoder()
    path.encode(to: &encoder)
    record.encode(to: &encoder)
    add(encoder.bytes, of: StableHash.of(path))
  }

  /// Adds what another record holds of all pages.
  func add(contentsOf record: BuildRecord) throws(FileError) {
    for place in record.summary.places { add(try record.bytes(at: place), of: place.path) }
  }

  private func add(_ bytes: [UInt8], of path: UInt64) {
    state.withLock { state in
      guard state.failure == nil else { return }
      let start = state.writer.count
      do throws(FileError) {
        try state.writer.write(bytes)
        state.places.append(PagePlace(path: path, range: start..<start + bytes.count))
      } catch {
        state.failure = error
      }
    }
  }

  /// Puts the draft in the place of the last cache.
  func finish(_ summary: BuildRecord.Summary) throws(FileError) {
    try state.withLock { state throws(FileError) in
      if let failure = state.failure { throw failure }
      var summary = summary
      summary.places = state.places
      try BuildRecord.write(summary, to: &state.writer)
      try state.writer.seal()
    }
    try FileSystem.move(draftPath, over: path)
  }
}
