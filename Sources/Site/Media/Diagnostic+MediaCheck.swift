import Captions
import Content
import Diagnostics

extension Diagnostic {
  static func mediaUnreadable(_ source: MediaSource) -> Diagnostic {
    Diagnostic(
      .error, "media-unreadable", zh: "“\(source.file.value)”不是能播放的文件，或者已经损坏",
      en: "“\(source.file.value)” is damaged, or no file that can be played", at: source.file.span,
      help: Message(
        zh: "用 MP4、WebM、MP3、Ogg 或 WAV，重新导出一次", en: "export it again as MP4, WebM, MP3, Ogg or WAV"))
  }

  static func mediaTypeDiffers(_ source: MediaSource, found: String) -> Diagnostic {
    Diagnostic(
      .error, "media-type-differs", zh: "文件名说是 \(source.type.name)，里面是 \(found)",
      en: "the name says \(source.type.name), the file holds \(found)", at: source.file.span,
      help: Message(zh: "改文件名的后缀，或换文件", en: "mend the ending of the name, or the file"))
  }

  static func mediaNotSilent(_ source: MediaSource) -> Diagnostic {
    Diagnostic(
      .warning, "media-not-silent", zh: "写了 silent: true，文件里却有声音",
      en: "the recording is called silent, but the file has sound", at: source.file.span,
      help: Message(
        zh: "删去 silent 并加上字幕，或删去文件里的声音",
        en: "remove silent and add captions, or take the sound out of the file"))
  }

  static func mediaLengthsDiffer(_ source: MediaSource) -> Diagnostic {
    Diagnostic(
      .warning, "media-lengths-differ", zh: "“\(source.file.value)”与前面的文件长短不同",
      en: "“\(source.file.value)” is not as long as the file before it", at: source.file.span,
      help: Message(zh: "检查是不是同一段内容", en: "check that both hold the same recording"))
  }

  static func mediaDurationDiffers(
    _ declared: Located<CaptionTime>, found: CaptionTime
  ) -> Diagnostic {
    Diagnostic(
      .error, "media-duration-differs", zh: "时长写错了，文件的时长是 \(found.clock)",
      en: "the file plays \(found.clock)", at: declared.span,
      help: Message(zh: "改正，或删去 duration", en: "mend duration, or remove it"))
  }

  static func mediaDurationUnknown(_ item: MediaItem) -> Diagnostic {
    Diagnostic(
      .warning, "media-duration-unknown", zh: "文件里没有时长，不能核对字幕的结尾",
      en: "the file does not say how long it is, so the end of captions cannot be checked",
      at: item.sources.first?.file.span ?? item.span,
      help: Message(zh: "写上 duration", en: "add duration"))
  }

  static func trackEmpty(_ track: MediaTrack) -> Diagnostic {
    Diagnostic(
      .error, "track-empty", zh: "“\(track.file.value)”里没有一条字幕",
      en: "“\(track.file.value)” has no cue", at: track.file.span,
      help: Message(zh: "补上内容，或删去这个文件", en: "write it, or remove the file"))
  }

  static func trackLanguageDiffers(_ track: MediaTrack, own: String) -> Diagnostic {
    Diagnostic(
      .error, "track-language-differs", zh: "这里写的语言是 \(track.language)，文件里写的是 \(own)",
      en: "this says \(track.language), the file says \(own)", at: track.span,
      help: Message(zh: "改正其中一个", en: "mend one of them"))
  }

  static func captionsInOtherLanguage(_ item: MediaItem) -> Diagnostic {
    Diagnostic(
      .warning, "captions-language", zh: "没有所说语言（\(item.language)）的字幕",
      en: "there are no captions in the language that is spoken, \(item.language)",
      at: item.captions.first?.span ?? item.span,
      help: Message(
        zh: "加上这种语言的字幕，译文写在 subtitles；或改 language",
        en: "add them and keep translations in subtitles, or mend language"))
  }

  static func pageLanguageMissing(_ item: MediaItem, language: String) -> Diagnostic {
    Diagnostic(
      .warning, "media-page-language", zh: "媒体说的是 \(item.language)，没有页面语言（\(language)）的字幕和文字稿",
      en: "\(item.language) is spoken, and nothing is in the page's language, \(language)",
      at: item.span,
      help: Message(zh: "加上 subtitles 或文字稿", en: "add subtitles or a transcript"))
  }

  static func versionCaptionsMissing(_ source: MediaSource) -> Diagnostic {
    Diagnostic(
      .error, "version-captions", zh: "这个版本与原版长短不同，要有自己的字幕",
      en: "this version is not as long as the original, so it needs captions of its own",
      at: source.file.span, help: Message(zh: "在这个版本里写 captions", en: "add captions to the version")
    )
  }

  static func transcriptDiffers(
    _ entry: MediaText, missing: Int, of count: Int, first: SourceSpan
  ) -> Diagnostic {
    Diagnostic(
      .warning, "transcript-differs", zh: "\(count) 条字幕里有 \(missing) 条在文字稿里找不到",
      en: "\(missing) of \(count) captions are not in the transcript", at: entry.file.span,
      help: Message(zh: "核对文字稿和字幕", en: "compare transcript and captions"),
      notes: [Diagnostic.Note(Message(zh: "第一条", en: "the first of them"), span: first)])
  }
}
