import Diagnostics

/// The part of a page that can be read, and what is wrong with its bytes.
struct PageInput {
  /// The bytes to give to the parser: behind a byte order mark, before what breaks a limit.
  private(set) var readable: Range<Int>
  private(set) var problems: [PageProblem] = []

  init(_ bytes: [UInt8]) {
    readable = 0..<min(bytes.count, PageParser.sizeLimit)
    if ByteOrderMark.isForeign(bytes) {
      let mark = ByteRange(offset: 0, length: 2)
      problems = [PageProblem(kind: .notASCIICompatible, span: mark)]
      readable = 0..<0
      return
    }
    readable = ByteOrderMark.length(in: bytes)..<readable.upperBound
    findEncodingProblem(in: bytes)
    if bytes.count > PageParser.sizeLimit {
      let rest = ByteRange(offset: PageParser.sizeLimit, length: 0)
      problems.append(PageProblem(kind: .tooLarge, span: rest))
    }
  }

  /// Notes what only Gumbo reads, and leaves out what is too deep for it.
  mutating func prepareForGumbo(_ bytes: [UInt8]) {
    if let nul = bytes[readable].firstIndex(of: 0) {
      problems.append(PageProblem(kind: .nul, span: ByteRange(offset: nul, length: 1)))
    }
    limitNesting(in: bytes)
    problems.sort { $0.span.offset < $1.span.offset }
  }

  private mutating func limitNesting(in bytes: [UInt8]) {
    guard let limit = NestingScan.firstProblem(in: bytes) else { return }
    readable = readable.lowerBound..<min(readable.upperBound, limit.span.offset)
    problems.append(limit)
  }

  private mutating func findEncodingProblem(in bytes: [UInt8]) {
    let declared = EncodingDeclaration.find(in: bytes)
    if let invalid = UTF8Check.firstInvalidRange(in: bytes) {
      let span = ByteRange(offset: invalid.lowerBound, length: invalid.count)
      problems.append(PageProblem(kind: .notUTF8(declared: declared?.name), span: span))
    } else if let declared, !declared.isUTF8, bytes.contains(where: { $0 >= 0x80 }) {
      let kind = PageProblem.Kind.declaresOtherEncoding(declared.name)
      problems.append(PageProblem(kind: kind, span: declared.span))
    }
  }
}
