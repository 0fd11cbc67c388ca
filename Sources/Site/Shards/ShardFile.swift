import Diagnostics

/// The file beside the pages of a part: which part of which site it is, and what making and linting
/// its pages brought to light.
///
/// The first line names the format and the program's version; records follow, and a hash of it all.
struct ShardFile: Sendable {
  let shard: Shard
  let fingerprint: SiteFingerprint
  let options: ShardOptions
  /// What came of each task of the shard, in the order of tasks.
  let outcomes: [SiteRenderer.Outcome]

  /// The file's name; not a hidden one, because those get lost when parts travel as artefacts.
  static let name = "sitegen-shard"

  private static let heading = "sitegen-shard 1, sitegen \(ProgramVersion.current)\n"

  /// Why a file is of no use.
  enum Fault: Error {
    /// Another version of this program wrote it.
    case version
    /// It is not as it was written.
    case damage
  }

  init(
    _ shard: Shard, of fingerprint: SiteFingerprint, options: ShardOptions,
    outcomes: [SiteRenderer.Outcome]
  ) {
    self.shard = shard
    self.fingerprint = fingerprint
    self.options = options
    self.outcomes = outcomes
  }

  /// Reads what `bytes` returned.
  init(parsing bytes: [UInt8]) throws(Fault) {
    guard bytes.starts(with: Self.heading.utf8) else {
      throw bytes.starts(with: Self.name.utf8) ? .version : .damage
    }
    do throws(RecordFault) {
      let end = bytes.count - MemoryLayout<UInt64>.size
      var hash = RecordReader(bytes, from: end)
      guard end > 0, try hash.read() == StableHash.of(bytes.span.extracting(0..<end)) else {
        throw RecordFault()
      }
      var record = RecordReader(Array(bytes[..<end]), from: Self.heading.utf8.count)
      guard let shard = Shard(number: try record.read(), of: try record.read()) else {
        throw RecordFault()
      }
      self.init(
        shard, of: try record.read(), options: try record.read(), outcomes: try record.read())
      guard record.isAtEnd else { throw RecordFault() }
    } catch {
      throw .damage
    }
  }

  /// The bytes of the file.
  var bytes: [UInt8] {
    var record = RecordWriter()
    record.append(Self.heading.utf8)
    record.write(shard.number, shard.count, fingerprint, options, outcomes)
    record.write(StableHash.of(record.bytes.span))
    return record.bytes
  }
}
