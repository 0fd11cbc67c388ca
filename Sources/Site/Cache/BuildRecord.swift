import Diagnostics

/// What a build keeps for the next one, in the bytes of one file.
///
/// A heading names the format, a checksum and the length of the first part follow, and then come two
/// parts: what tells that nothing has changed, and what was learnt of every page, which is read page
/// by page.
struct BuildRecord: Sendable {
  /// What tells whether anything has changed at all.
  var summary: Summary
  /// The records of pages, each behind the path of its first file.
  private let bytes: [UInt8]
  private let pages: Range<Int>

  /// What a build with the same key brings to light, and what it reads and leaves.
  struct Summary: Sendable {
    /// The fingerprint of everything that decides on the outcome of a build.
    var key: Fingerprint
    /// The number of pages rendered.
    var pages: Int
    /// The number of files written.
    var files: Int
    /// Everything found.
    var diagnostics: [Diagnostic]
    /// The files that the build depended on.
    var sources: [FileRecord]
    /// The files that it published.
    var outputs: [FileRecord]
    /// The files of all pages, in the order of their numbers.
    var pagePaths: [String]
    /// The fingerprint of the paths of all other files.
    var otherPaths: Fingerprint
  }

  /// Names the format; a change of what is kept, or of how, asks for another number.
  private static let heading = Array("sitegen-cache 1\n".utf8)
  private static let start = heading.count + 16 + 8

  init(_ summary: Summary, pageRecords: [UInt8]) {
    self.summary = summary
    bytes = pageRecords
    pages = 0..<pageRecords.count
  }

  /// Reads a record; `nil` if the bytes are damaged or of another version.
  init?(parsing bytes: [UInt8]) {
    guard bytes.starts(with: Self.heading), bytes.count >= Self.start else { return nil }
    do throws(ByteDamage) {
      var head = ByteDecoder(bytes, Self.heading.count..<Self.start)
      let checksum = try Fingerprint(from: &head)
      let length: UInt64 = try head.fixed()
      guard length <= UInt64(bytes.count - Self.start) else { return nil }
      let end = Self.start + Int(length)
      guard
        checksum
          == Self.checksum(
            bytes.span.extracting(Self.start..<end), bytes.span.extracting(end..<bytes.count))
      else { return nil }
      var decoder = ByteDecoder(bytes, Self.start..<end)
      summary = try Summary(from: &decoder)
      pages = end..<bytes.count
      self.bytes = bytes
    } catch {
      return nil
    }
  }

  /// The bytes of the record's file, one part behind the other.
  var fileParts: [ArraySlice<UInt8>] {
    var encoder = ByteEncoder()
    summary.encode(to: &encoder)
    let content = encoder.take()
    Self.checksum(content.span, bytes.span.extracting(pages)).encode(to: &encoder)
    encoder.fixed(UInt64(content.count))
    return [Self.heading[...], encoder.bytes[...], content[...], bytes[pages]]
  }

  private static func checksum(_ summary: Span<UInt8>, _ pages: Span<UInt8>) -> Fingerprint {
    var fingerprinter = Fingerprinter()
    fingerprinter.add(Fingerprint.of(summary))
    fingerprinter.add(Fingerprint.of(pages))
    return fingerprinter.fingerprint
  }

  /// Returns where the record of each page lies, by the path of its first file; nothing if that cannot
  /// be read.
  func pageRecords() -> [String: Range<Int>] {
    var decoder = ByteDecoder(bytes, pages)
    var places: [String: Range<Int>] = [:]
    places.reserveCapacity(summary.pagePaths.count)
    do throws(ByteDamage) {
      while decoder.rest > 0 { places[try decoder.text()] = try decoder.range() }
      return places
    } catch {
      return [:]
    }
  }

  /// Returns what reads the record of a page.
  func decoder(of place: Range<Int>) -> ByteDecoder { ByteDecoder(bytes, place) }
}

extension BuildRecord.Summary: ByteCodable {
  func encode(to encoder: inout ByteEncoder) {
    key.encode(to: &encoder)
    pages.encode(to: &encoder)
    files.encode(to: &encoder)
    diagnostics.encode(to: &encoder)
    sources.encode(to: &encoder)
    outputs.encode(to: &encoder)
    pagePaths.encode(to: &encoder)
    otherPaths.encode(to: &encoder)
  }

  init(from decoder: inout ByteDecoder) throws(ByteDamage) {
    key = try Fingerprint(from: &decoder)
    pages = try Int(from: &decoder)
    files = try Int(from: &decoder)
    diagnostics = try [Diagnostic](from: &decoder)
    sources = try [FileRecord](from: &decoder)
    outputs = try [FileRecord](from: &decoder)
    pagePaths = try [String](from: &decoder)
    otherPaths = try Fingerprint(from: &decoder)
  }
}
