import HTML

extension TemplateSource {
  /// The ids that the template writes out: the values of `id="…"` without tags in them.
  var elementIDs: [String] {
    let marker = Array(" id=\"".utf8)
    var ids: [String] = []
    var index = 0
    while let found = ByteScan.first(marker, in: bytes.span, from: index) {
      let value = bytes[(found + marker.count)...].prefix { $0 != UInt8(ascii: "\"") }
      if !value.contains(UInt8(ascii: "{")) { ids.append(String(decoding: value, as: UTF8.self)) }
      index = value.endIndex
    }
    return ids
  }
}
