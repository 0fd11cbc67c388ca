import Diagnostics

/// What a build keeps for the next one, as it lies in one file.
///
/// Behind a heading that names the format come the records of pages, in the order in which they were
/// made, then the summary, which says where they are, and its length. Records stay on the disk until
/// they are asked for.
struct BuildRecord: Sendable {
  /// What tells whether anything has changed at all.
  var summary: Summary
  private let file: SealedFile

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
    /// The files that it published, all pages before them in the order of their numbers.
    var outputs: [FileRecord]
    /// The fingerprint of the paths of all other files.
    var otherPaths: Fingerprint
    /// Where the records of pages are.
    var places: [PagePlace] = []

    /// The files of all pages, in the order of their numbers.
    var pagePaths: [String] { outputs.prefix(pages).map(\.path) }
  }

  /// Names the format; a change of what is kept, or of how, asks for another number.
  static let heading = Array("sitegen-cache 3\n".utf8)

  /// The length of the number behind the summary.
  private static let lengthWidth = 8

  /// Reads the record in a file; `nil` if it is of another version.
  init?(_ file: SealedFile) throws(FileError) {
    self.file = file
    let end = file.count - Self.lengthWidth
    guard end >= Self.heading.count, try file.read(0..<Self.heading.count) == Self.heading else {
      return nil
    }
    do throws(ByteDamage) {
      var tail = ByteDecoder(try Self.bytes(of: file, end..<file.count))
      let length: UInt64 = try tail.fixed()
      guard length <= UInt64(end - Self.heading.count) else { return nil }
      var decoder = ByteDecoder(try Self.bytes(of: file, end - Int(length)..<end))
      summary = try Summary(from: &decoder)
    } catch {
      return nil
    }
  }

  /// Writes what stands at the end of a record's file, behind the records of pages.
  static func write(
    _ summary: Summary, to writer: inout SealedFileWriter
  ) throws(FileError) {
    let start = writer.count
    try summary.write(to: &writer)
    var length = ByteEncoder()
    length.fixed(UInt64(writer.count - start))
    try writer.write(length.bytes)
  }

  /// Returns the record of the page whose first file has a path; `nil` if it cannot be read.
  func page(_ path: String, at place: PagePlace) -> PageRecord? {
    do throws(ByteDamage) {
      var decoder = ByteDecoder(try Self.bytes(of: file, place.range))
      return try decoder.text() == path ? try PageRecord(from: &decoder) : nil
    } catch {
      return nil
    }
  }

  /// Returns the bytes of a page's record; fewer if it is not there.
  func bytes(at place: PagePlace) throws(FileError) -> [UInt8] { try file.read(place.range) }

  private static func bytes(
    of file: SealedFile, _ range: Range<Int>
  ) throws(ByteDamage) -> [UInt8] {
    do throws(FileError) {
      return try file.read(range)
    } catch {
      throw ByteDamage()
    }
  }
}

/// Where a record of a page lies in a file.
struct PagePlace: Sendable, Hashable {
  /// The hash of the path of the page's first file.
  var path: UInt64
  /// The bytes of the record, the path among them.
  var range: Range<Int>
}

extension PagePlace: ByteCodable {
  func encode(to encoder: inout ByteEncoder) {
    path.encode(to: &encoder)
    range.encode(to: &encoder)
  }

  init(from decoder: inout ByteDecoder) throws(ByteDamage) {
    path = try UInt64(from: &decoder)
    range = try Range(from: &decoder)
  }
}

extension BuildRecord.Summary {
  /// Writes the summary piece by piece; as a whole it would be as large as all else in memory.
  fileprivate func write(to writer: inout SealedFileWriter) throws(FileError) {
    try writer.write(key)
    try writer.write(pages)
    try writer.write(files)
    try writer.write(diagnostics)
    try writer.write(sources)
    try writer.write(outputs)
    try writer.write(otherPaths)
    try writer.write(places)
  }

  fileprivate init(from decoder: inout ByteDecoder) throws(ByteDamage) {
    key = try Fingerprint(from: &decoder)
    pages = try Int(from: &decoder)
    files = try Int(from: &decoder)
    diagnostics = try [Diagnostic](from: &decoder)
    sources = try [FileRecord](from: &decoder)
    outputs = try [FileRecord](from: &decoder)
    otherPaths = try Fingerprint(from: &decoder)
    places = try [PagePlace](from: &decoder)
  }
}
