/// Languages that are marked as easy to read.
package enum EasyLanguage {
  /// Whether a language tag has the variant `simple`, which BCP 47 registers for simplified forms.
  package static func isMarked(_ tag: some StringProtocol) -> Bool {
    tag.lowercased().split(separator: "-").dropFirst().contains("simple")
  }
}
