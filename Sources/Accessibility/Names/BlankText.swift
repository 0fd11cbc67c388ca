/// Text in which there is nothing to read, only spaces of any kind.
package enum BlankText {
  /// Whether text holds no more than white space, ideographic and invisible spaces included.
  package static func isBlank(_ text: ArraySlice<UInt8>) -> Bool {
    NameText.text(of: text).isEmpty
  }

  /// Whether text holds no more than white space, ideographic and invisible spaces included.
  package static func isBlank(_ text: String) -> Bool {
    isBlank(Array(text.utf8)[...])
  }
}
