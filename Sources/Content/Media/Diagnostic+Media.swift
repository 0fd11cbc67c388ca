import Diagnostics

extension Diagnostic {
  static func mediaIDInvalid(_ id: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .error, "media-id", zh: "“\(id)”不能作编号", en: "“\(id)” cannot be an id", at: span,
      help: Message(zh: "只用文字、数字、- 和 _", en: "use letters, digits, - and _ only"))
  }

  static func mediaIDRepeated(_ item: MediaItem) -> Diagnostic {
    Diagnostic(
      .error, "media-id", zh: "编号“\(item.id)”用了两次", en: "the id “\(item.id)” is used twice",
      at: item.span, help: Message(zh: "给每个媒体不同的 id", en: "give each recording its own id"))
  }

  static func mediaDurationInvalid(_ text: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .error, "media-duration", zh: "“\(text)”不是时长", en: "“\(text)” is not a length of time",
      at: span,
      help: Message(zh: "写成 1:02:03、2:03 或秒数", en: "write 1:02:03, 2:03 or seconds"))
  }

  static func mediaTypeUnknown(_ file: Located<String>, known: [String]) -> Diagnostic {
    Diagnostic(
      .error, "media-type", zh: "浏览器不能播放“\(file.value)”这种文件",
      en: "browsers cannot play a file like “\(file.value)”", at: file.span,
      help: Message(
        zh: "可以用：\(known.joined(separator: "、"))", en: "known are: \(known.joined(separator: ", "))"
      ))
  }

  static func mediaKindsMixed(_ file: Located<String>) -> Diagnostic {
    Diagnostic(
      .error, "media-type", zh: "一个媒体里既有视频又有音频",
      en: "one recording has both video and audio files", at: file.span,
      help: Message(zh: "分成两个媒体", en: "make two recordings of them"))
  }

  static func trackNotWebVTT(_ file: Located<String>) -> Diagnostic {
    Diagnostic(
      .error, "track-format", zh: "“\(file.value)”不是 WebVTT 文件，浏览器不会显示",
      en: "“\(file.value)” is not WebVTT, so browsers do not show it", at: file.span,
      help: Message(
        zh: "用 sitegen captions convert 转成 .vtt",
        en: "turn it into .vtt with sitegen captions convert"
      ))
  }

  static func transcriptNotText(_ file: Located<String>) -> Diagnostic {
    Diagnostic(
      .error, "transcript-format", zh: "文字稿“\(file.value)”不是 .txt 文件",
      en: "the transcript “\(file.value)” is not a .txt file", at: file.span,
      help: Message(
        zh: "存为 UTF-8 的 .txt，段落之间空一行；有字幕时也可以不写 transcript",
        en:
          "save it as .txt in UTF-8 with blank lines between paragraphs; with captions, none is needed"
      ))
  }

  static func captionsMissing(at span: SourceSpan) -> Diagnostic {
    var diagnostic = Diagnostic(
      .error, "captions-missing", zh: "视频没有字幕", en: "the video has no captions", at: span,
      help: Message(
        zh: "写 captions: 文件.vtt；字幕在画面里就写 openCaptions；没有声音就写 silent: true",
        en:
          "add captions: file.vtt; openCaptions if they are in the picture; silent: true without sound"
      ))
    diagnostic.requirements = ["wcag:1.2.2"]
    return diagnostic
  }

  static func transcriptMissing(at span: SourceSpan) -> Diagnostic {
    var diagnostic = Diagnostic(
      .error, "transcript-missing", zh: "音频没有文字稿", en: "the audio has no transcript", at: span,
      help: Message(
        zh: "写 transcript: 文件.txt，或写 captions: 文件.vtt 由字幕生成",
        en: "add transcript: file.txt, or captions: file.vtt to make one of"))
    diagnostic.requirements = ["wcag:1.2.1"]
    return diagnostic
  }

  static func featureMissing(_ claim: Located<AccessibilityFeature>) -> Diagnostic {
    Diagnostic(
      .error, "feature-missing", zh: "写了 \(claim.value.rawValue)，实际没有",
      en: "\(claim.value.rawValue) is claimed, but it is not there", at: claim.span,
      help: Message(zh: "补上文件，或删去这一项", en: "add the file, or remove the claim"))
  }

  static func notReviewed(_ file: Located<String>) -> Diagnostic {
    Diagnostic(
      .error, "captions-unreviewed", zh: "“\(file.value)”是机器生成的，还没有人校对",
      en: "“\(file.value)” was made by a program and nobody has reviewed it", at: file.span,
      help: Message(
        zh: "校对后写上 reviewedBy 和 reviewed", en: "review it, then add reviewedBy and reviewed"))
  }

  static func trackRepeated(_ track: MediaTrack) -> Diagnostic {
    Diagnostic(
      .error, "track-repeated", zh: "两个同类字幕都是 \(track.language)，名称也一样",
      en: "two tracks of one kind are in \(track.language) and have the same label", at: track.span,
      help: Message(zh: "改 language，或写不同的 label", en: "mend language, or give each its label"))
  }

  static func trackUnnamed(_ track: MediaTrack) -> Diagnostic {
    Diagnostic(
      .error, "track-label-missing", zh: "不知道语言 \(track.language) 叫什么",
      en: "the name of the language \(track.language) is not known", at: track.span,
      help: Message(
        zh: "写上 label，用这种语言自己的名称", en: "add a label: what its own speakers call the language"))
  }

  static func hazardsContradict(
    _ hazard: Located<AccessibilityHazard>, first: Located<AccessibilityHazard>
  ) -> Diagnostic {
    Diagnostic(
      .error, "hazards-contradict",
      zh: "\(hazard.value.rawValue) 与 \(first.value.rawValue) 矛盾",
      en: "\(hazard.value.rawValue) contradicts \(first.value.rawValue)", at: hazard.span,
      help: Message(zh: "只留一个", en: "keep one of them"),
      notes: [Diagnostic.Note(Message(zh: "另一个在这里", en: "the other is here"), span: first.span)])
  }

  static func mediaFileMissing(_ file: Located<String>, nearest: String?) -> Diagnostic {
    Diagnostic(
      .error, "media-file-missing", zh: "文件“\(file.value)”不存在",
      en: "there is no file “\(file.value)”", at: file.span,
      help: nearest.map { Message(zh: "是不是“\($0)”？", en: "did you mean “\($0)”?") }
        ?? Message(
          zh: "把文件放到页面旁边，写出从页面到文件的路径",
          en: "put the file beside the page and write the path from the page to it"))
  }

  static func descriptionMissing(at span: SourceSpan) -> Diagnostic {
    var diagnostic = Diagnostic(
      .warning, "description-missing", zh: "看不见画面的人不知道画面上有什么",
      en: "people who do not see the picture are not told what it shows", at: span,
      help: Message(
        zh: "写 descriptions 或 described；画面没有声音之外的信息，写 needsDescription: false",
        en: "add descriptions or described; needsDescription: false if the sound says all of it"))
    diagnostic.requirements = ["wcag:1.2.3", "wcag:1.2.5"]
    return diagnostic
  }
}
