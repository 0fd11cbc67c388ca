/// The region that the title of a document begins with.
enum Region {
  /// Returns the name up to 省, 市, 县, 区, 州, 旗 or 盟; `nil` if the title begins with none.
  static func name(in title: String) -> String? {
    let match = title.prefixMatch(of: /\p{Han}{1,10}?(?:自治区|省|市|县|区|州|旗|盟)/)
    return match.map { String($0.output) }
  }
}
