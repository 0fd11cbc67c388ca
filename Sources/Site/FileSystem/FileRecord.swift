import Diagnostics

/// What a file held when it was looked at.
struct FileRecord: Sendable, Hashable {
  /// The file's path: below the root for sources, below the output folder for what was published.
  var path: String
  /// What the file held; for what cannot be read, a fingerprint of the reason.
  var fingerprint: Fingerprint
  /// The file's stamp before it was read; `nil` for what is no plain file.
  var stamp: FileStamp?
  /// Whether a file with this stamp surely holds the same.
  var isSettled = false

  init(path: String, fingerprint: Fingerprint) {
    self.path = path
    self.fingerprint = fingerprint
  }

  /// - Parameter clock: What time it was for the file system before the file was looked at; `nil` if
  ///   that is not known.
  init(path: String, fingerprint: Fingerprint, stamp: FileStamp, clock: FileStamp?) {
    self.init(path: path, fingerprint: fingerprint)
    self.stamp = stamp
    isSettled = clock.map { stamp.isSettled(before: $0) } ?? false
  }

  /// Whether a file with a stamp surely holds what this one held.
  func isCurrent(_ stamp: FileStamp) -> Bool { isSettled && self.stamp == stamp }

  /// Whether nothing has changed between two looks at a file.
  func isSame(as other: FileRecord) -> Bool {
    path == other.path && fingerprint == other.fingerprint && stamp == other.stamp
  }
}

extension FileRecord: ByteCodable {
  func encode(to encoder: inout ByteEncoder) {
    path.encode(to: &encoder)
    fingerprint.encode(to: &encoder)
    stamp.encode(to: &encoder)
    isSettled.encode(to: &encoder)
  }

  init(from decoder: inout ByteDecoder) throws(ByteDamage) {
    path = try String(from: &decoder)
    fingerprint = try Fingerprint(from: &decoder)
    stamp = try FileStamp?(from: &decoder)
    isSettled = try Bool(from: &decoder)
  }
}
