/// A text for people, in Chinese and English.
package struct Message: Sendable, Hashable {
  /// The text in simplified Chinese, the product's first language.
  package var zh: String
  /// The same text in English.
  package var en: String

  package init(zh: String, en: String) {
    self.zh = zh
    self.en = en
  }

  /// Returns the text in the given language.
  package func text(in language: MessageLanguage) -> String {
    switch language {
    case .zh: zh
    case .en: en
    }
  }
}

/// The languages in which messages are printed.
package enum MessageLanguage: String, Sendable, CaseIterable {
  case zh
  case en
}
