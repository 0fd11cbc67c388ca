/// The CSS spelling of Swift names: `fontSize` is `font-size`.
enum CaseNames {
  /// Returns the names of cases with the cases they belong to.
  static func table<Case: CaseIterable>(of type: Case.Type) -> [String: Case] {
    Dictionary(uniqueKeysWithValues: Case.allCases.map { (cssName(of: $0), $0) })
  }

  /// Returns the name of a case with `-` before each small letter that was a capital.
  static func cssName(of value: some CaseIterable) -> String {
    var name = ""
    for character in String(describing: value) {
      if character.isUppercase { name += "-" }
      name += character.lowercased()
    }
    return name.hasPrefix("webkit-") ? "-" + name : name
  }
}
