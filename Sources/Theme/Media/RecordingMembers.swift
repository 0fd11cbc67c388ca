/// A recording in the list of all.
enum RecordingMember: Int, ContextMember {
  case title, url, language, date, kind, captions, captionLanguages, signLanguage, transcript,
    description

  static let size = allCases.count

  var declaration: ContextDeclaration {
    switch self {
    case .title: .init(.text, "标题", "The title")
    case .url: .init(.text, "所在页面的地址", "The address of its page")
    case .language: .init(.text, "语言，与界面相同时为空", "The language if not the interface's")
    case .date: .init(.object(.date), "页面的发布或更新日期", "The date of its page, or of its last change")
    case .kind: .init(.text, "视频或音频", "Video or sound")
    case .captions: .init(.text, "字幕：有、没有或不需要", "Captions: given, none or not needed")
    case .captionLanguages:
      .init(.list(.object(.playerFormItem)), "字幕的语言", "The captions' languages")
    case .signLanguage: .init(.text, "手语：有、没有或不需要", "Sign language: given, none or not needed")
    case .transcript: .init(.text, "文字稿：有、没有或不需要", "A transcript: given, none or not needed")
    case .description: .init(.text, "画面说明：有、没有或不需要", "A description: given, none or not needed")
    }
  }
}

/// How many recordings have what people need.
enum TallyMember: Int, ContextMember {
  case label, count, total, share

  static let size = allCases.count

  var declaration: ContextDeclaration {
    switch self {
    case .label: .init(.text, "名称", "What it is")
    case .count: .init(.number, "已有的数量", "How many have it")
    case .total: .init(.number, "需要的数量", "How many need it")
    case .share: .init(.number, "百分比，无需要时为空", "The percentage; empty when none needs it")
    }
  }
}

extension ContextSchema {
  static let recording = ContextSchema("recording", RecordingMember.self)
  static let tally = ContextSchema("tally", TallyMember.self)
}
