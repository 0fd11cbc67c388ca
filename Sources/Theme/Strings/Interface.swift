import Diagnostics

/// The interface in one language: its texts and what follows from them.
final class Interface: Sendable {
  /// The place among the theme's interfaces.
  let index: Int
  let strings: Strings
  let dateFormat: DateFormat
  /// The language of kinds' labels that goes with this interface.
  let messageLanguage: MessageLanguage

  init(_ strings: Strings, index: Int) {
    self.index = index
    self.strings = strings
    dateFormat = DateFormat(strings)
    messageLanguage = strings.language.prefix { $0 != "-" } == "zh" ? .zh : .en
  }

  /// Returns a language tag, or nothing when the interface is in just that language.
  func foreign(_ language: String) -> String? {
    if language == strings.language { return nil }
    return language.lowercased() == strings.language.lowercased() ? nil : language
  }
}
