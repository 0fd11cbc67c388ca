import Diagnostics
import Glibc

/// A file that ends with the fingerprint of everything before, so that damage shows.
///
/// It is open as long as this object lives, also when another file takes its place.
final class SealedFile: Sendable {
  /// The number of bytes before the seal.
  let count: Int
  private let file: Descriptor
  private let path: String

  /// The length of the seal in bytes.
  private static let sealLength = 16

  /// Opens the file at a path and reads all of it once, in chunks; `nil` if it is damaged.
  init?(_ path: String) throws(FileError) {
    self.path = path
    file = try Descriptor(path, O_RDONLY | O_NONBLOCK)
    let status = try file.status(path: path)
    guard status.kind == .file else { throw FileError(EISDIR, at: path) }
    count = status.size - Self.sealLength
    guard count >= 0 else { return nil }
    var seal = ByteEncoder()
    try file.fingerprint(ofFirst: count, path: path).encode(to: &seal)
    guard try read(count..<status.size) == seal.bytes else { return nil }
  }

  /// Reads the bytes at a place, fewer if the file ends before.
  func read(_ range: Range<Int>) throws(FileError) -> [UInt8] {
    try file.read(range, path: path)
  }
}

/// Writes a `SealedFile` from front to back and holds no more than a chunk of it.
struct SealedFileWriter: ~Copyable {
  /// The number of bytes written so far.
  private(set) var count = 0
  private let file: Descriptor
  private let path: String
  private var pending: [UInt8] = []
  private var fingerprinter = Fingerprinter()

  /// Begins a file in the place of whatever file lies at the path.
  init(_ path: String) throws(FileError) {
    self.path = path
    try FileSystem.remove(path)
    file = try Descriptor(path, O_WRONLY | O_CREAT | O_EXCL)
    pending.reserveCapacity(Fingerprinter.chunk)
  }

  /// Adds bytes behind those that were written.
  mutating func write(_ bytes: [UInt8]) throws(FileError) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let part = rest.prefix(Fingerprinter.chunk - pending.count)
      pending += part
      count += part.count
      rest = rest.dropFirst(part.count)
      if pending.count == Fingerprinter.chunk { try flush() }
    }
  }

  /// Adds a value as `ByteCodable` writes it.
  mutating func write(_ value: some ByteCodable) throws(FileError) {
    var encoder = ByteEncoder()
    value.encode(to: &encoder)
    try write(encoder.bytes)
  }

  /// Adds values as their array writes them, one after the other.
  mutating func write<Value: ByteCodable>(_ values: [Value]) throws(FileError) {
    var encoder = ByteEncoder()
    encoder.unsigned(UInt64(values.count))
    for value in values {
      value.encode(to: &encoder)
      try write(encoder.take())
    }
    try write(encoder.bytes)
  }

  /// Ends the file.
  mutating func seal() throws(FileError) {
    if !pending.isEmpty { try flush() }
    var seal = ByteEncoder()
    fingerprinter.fingerprint.encode(to: &seal)
    try file.write(seal.bytes, path: path)
  }

  private mutating func flush() throws(FileError) {
    var sum = fingerprinter
    sum.add(pending.span)
    fingerprinter = sum
    try file.write(pending, path: path)
    pending.removeAll(keepingCapacity: true)
  }
}

extension Descriptor {
  /// Returns the fingerprint of the bytes before an offset, read in chunks; fewer if the file ends
  /// before.
  func fingerprint(ofFirst count: Int, path: String) throws(FileError) -> Fingerprint {
    var fingerprinter = Fingerprinter()
    var start = 0
    while start < count {
      let end = min(start + Fingerprinter.chunk, count)
      let bytes = try read(start..<end, path: path)
      fingerprinter.add(bytes.span)
      guard bytes.count == end - start else { break }
      start = end
    }
    return fingerprinter.fingerprint
  }
}
