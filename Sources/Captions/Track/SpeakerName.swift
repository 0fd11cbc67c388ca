/// The name of somebody who speaks.
struct SpeakerName: Hashable {
  let text: String

  init(_ text: String) {
    self.text = text
  }

  /// The name as it stands before the words where there is no markup: `张三：` or `Anna: `.
  var prefix: String {
    text.unicodeScalars.contains(where: WideText.isWide) ? text + "：" : text + ": "
  }
}
