import Diagnostics

/// The file beside the pages of a part: which part of which site it is, and what making and linting
/// its pages brought to light.
///
/// The first line names the format and the program's version; the rest is bytes, with their fingerprint
/// behind them.
struct ShardFile: Sendable {
  let shard: Shard
  let fingerprint: Fingerprint
  let options: ShardOptions
  /// What came of each task of the shard, in the order of tasks.
  let outcomes: [SiteRenderer.Outcome]

  /// The file's name; not a hidden one, because those get lost when parts travel as artefacts.
  static let name = "sitegen-shard"

  private static let heading = "sitegen-shard 2, sitegen \(ProgramVersion.current)\n"

  /// Why a file is of no use.
  enum Fault: Error {
    /// Another version of this program wrote it.
    case version
    /// It is not as it was written.
    case damage
  }

  init(
    _ shard: Shard, of fingerprint: Fingerprint, options: ShardOptions,
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
    do throws(ByteDamage) {
      let content = Self.heading.utf8.count..<max(bytes.count - 16, Self.heading.utf8.count)
      var sum = ByteDecoder(bytes, content.upperBound..<bytes.count)
      guard try Fingerprint(from: &sum) == Fingerprint.of(bytes.span.extracting(content)) else {
        throw ByteDamage()
      }
      var decoder = ByteDecoder(bytes, content)
      let (number, count) = (try Int(from: &decoder), try Int(from: &decoder))
      guard let shard = Shard(number: number, of: count) else { throw ByteDamage() }
      self.shard = shard
      fingerprint = try Fingerprint(from: &decoder)
      options = try ShardOptions(from: &decoder)
      outcomes = try [SiteRenderer.Outcome](from: &decoder)
      guard decoder.rest == 0 else { throw ByteDamage() }
    } catch {
      throw .damage
    }
  }

  /// The bytes of the file.
  var bytes: [UInt8] {
    var encoder = ByteEncoder()
    shard.number.encode(to: &encoder)
    shard.count.encode(to: &encoder)
    fingerprint.encode(to: &encoder)
    options.encode(to: &encoder)
    outcomes.encode(to: &encoder)
    let content = encoder.take()
    Fingerprint.of(content.span).encode(to: &encoder)
    return Array(Self.heading.utf8) + content + encoder.take()
  }
}
