extension TemplateSource {
  /// The ids that the template writes out: the values of `id="…"` without tags in them.
  var elementIDs: [String] {
    let marker = Array(" id=\"".utf8)
    var ids: [String] = []
    var rest = bytes[...]
    while let start = rest.firstRange(of: marker)?.upperBound {
      rest = rest[start...]
      guard let end = rest.firstIndex(of: UInt8(ascii: "\"")) else { break }
      let value = rest[..<end]
      if !value.contains(UInt8(ascii: "{")) { ids.append(String(decoding: value, as: UTF8.self)) }
      rest = rest[end...]
    }
    return ids
  }
}
