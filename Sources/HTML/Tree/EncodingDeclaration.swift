/// What a page's `meta` element says about its encoding.
struct EncodingDeclaration {
  /// The encoding as it is written, such as `gb2312`.
  let name: String
  /// The name in the source.
  let span: ByteRange

  /// Whether it means UTF-8, as the WHATWG Encoding standard lists its labels.
  var isUTF8: Bool {
    let labels = [
      "unicode-1-1-utf-8", "unicode11utf8", "unicode20utf8", "utf-8", "utf8", "x-unicode20utf8",
    ]
    return labels.contains(name.lowercased())
  }

  /// Finds the first `charset=` of a `meta` tag within the first 1,024 bytes, where browsers look.
  static func find(in bytes: [UInt8]) -> EncodingDeclaration? {
    let head = bytes.prefix(1024)
    let key = Array("charset".utf8)
    var inMeta = false
    for index in head.indices {
      if head[index] == UInt8(ascii: "<") {
        inMeta = ASCII.equal(head[index...].dropFirst().prefix(4), "meta".utf8)
      }
      if inMeta, ASCII.equal(head[index...].prefix(key.count), key),
        let name = value(in: head[(index + key.count)...])
      {
        return EncodingDeclaration(
          name: String(decoding: head[name], as: UTF8.self),
          span: ByteRange(offset: name.lowerBound, length: name.count))
      }
    }
    return nil
  }

  /// Returns the place of the value behind an equals sign.
  private static func value(in rest: ArraySlice<UInt8>) -> Range<Int>? {
    let behindKey = rest.drop(while: ASCII.isSpace)
    guard behindKey.first == UInt8(ascii: "=") else { return nil }
    let quotes = [UInt8(ascii: "\""), UInt8(ascii: "'")]
    let value = behindKey.dropFirst().drop { ASCII.isSpace($0) || quotes.contains($0) }
      .prefix { !ASCII.isSpace($0) && !quotes.contains($0) && !">;/".utf8.contains($0) }
    return value.isEmpty ? nil : value.startIndex..<value.endIndex
  }
}
