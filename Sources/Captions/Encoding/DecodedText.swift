import Diagnostics

/// A file's text as UTF-8, and how it was come by.
struct DecodedText {
  let bytes: [UInt8]
  let encoding: CaptionEncoding
  private let fault: Fault?

  private enum Fault {
    case utf16
    case unsupported
    case unknown(Range<Int>)
  }

  init(_ file: [UInt8]) {
    self = Self.read(file)
  }

  private init(_ bytes: [UInt8], _ encoding: CaptionEncoding, _ fault: Fault? = nil) {
    self.bytes = bytes
    self.encoding = encoding
    self.fault = fault
  }

  private static func read(_ file: [UInt8]) -> DecodedText {
    guard !ByteOrderMark.isForeign(file) else { return DecodedText([], .unknown, .utf16) }
    guard let invalid = UTF8Check.firstInvalidRange(in: file) else {
      return DecodedText(file, .utf8)
    }
    do throws(GB18030.Failure) {
      return DecodedText(try GB18030.decode(file), .gb18030)
    } catch {
      return DecodedText(file, .unknown, error == .unsupported ? .unsupported : .unknown(invalid))
    }
  }

  /// Says what is wrong with the encoding; WebVTT must be UTF-8, SubRip may be GB18030.
  func diagnostics(path: String, format: CaptionFormat) -> [Diagnostic] {
    let start = SourceSpan(path: path, offset: 0)
    switch fault {
    case nil where encoding == .gb18030 && format == .webVTT:
      return [
        Diagnostic(
          .error, "captions-encoding", zh: "文件是 GB18030 编码，浏览器会显示乱码",
          en: "the file is GB18030, which browsers show as garbage", at: start,
          help: Message(
            zh: "用 sitegen captions convert --to vtt 转成 UTF-8",
            en: "turn it into UTF-8 with sitegen captions convert --to vtt"))
      ]
    case nil: return []
    case .utf16:
      return [
        fault(
          zh: "文件是 UTF-16 或 UTF-32 编码", en: "the file is UTF-16 or UTF-32", at: start)
      ]
    case .unsupported:
      return [
        fault(
          zh: "文件不是 UTF-8 编码；这台机器的 C 库不能转换 GB18030",
          en: "the file is not UTF-8, and the C library of this system cannot read GB18030",
          at: start)
      ]
    case .unknown(let range):
      let span = SourceSpan(path: path, offset: range.lowerBound, length: range.count)
      return [
        fault(
          zh: "文件既不是 UTF-8 编码，也不是 GB18030 编码",
          en: "the file is neither UTF-8 nor GB18030", at: span)
      ]
    }
  }

  private func fault(zh: String, en: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .error, "captions-encoding", zh: zh, en: en, at: span,
      help: Message(zh: "在编辑器里另存为 UTF-8", en: "save the file as UTF-8 in your editor"))
  }
}
