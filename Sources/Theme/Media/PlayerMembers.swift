/// A player of a recording, the context of its template.
enum PlayerMember: Int, ContextMember {
  case id, title, language, isVideo, duration, poster, posterID, posterText, versions, hasVersions,
    transcripts, forms, downloads

  static let size = allCases.count

  var declaration: ContextDeclaration {
    switch self {
    case .id: .init(.text, "元素的编号", "The element's id")
    case .title: .init(.text, "名称", "The title")
    case .language: .init(.text, "所说的语言，与页面相同时为空", "The spoken language if not the page's")
    case .isVideo: .init(.bool, "是否视频", "Whether it has a picture")
    case .duration: .init(.text, "时长，如 2:03", "The length, such as 2:03")
    case .poster: .init(.text, "封面的地址", "The poster's address")
    case .posterID: .init(.text, "封面说明的编号", "The id of the poster's description")
    case .posterText: .init(.text, "封面上有什么", "What the poster shows")
    case .versions:
      .init(.list(.object(.playerVersion)), "各个版本，原版在前", "The versions, the original first")
    case .hasVersions: .init(.bool, "是否不止一个版本", "Whether there are several versions")
    case .transcripts: .init(.list(.object(.playerTranscript)), "文字稿", "The transcripts")
    case .forms: .init(.list(.object(.playerForm)), "有哪些形式", "What there is")
    case .downloads: .init(.list(.object(.playerDownload)), "可下载的文件", "The files to load")
    }
  }
}

/// The recording itself, or one of its versions.
enum PlayerVersionMember: Int, ContextMember {
  case id, label, name, isVideo, preload, width, height, poster, posterID, sources, tracks

  static let size = allCases.count

  var declaration: ContextDeclaration {
    switch self {
    case .id: .init(.text, "元素的编号", "The element's id")
    case .label: .init(.text, "版本的名称，如 手语版", "The version's label")
    case .name: .init(.text, "媒体和版本的名称", "The titles of recording and version")
    case .isVideo: .init(.bool, "是否视频", "Whether it has a picture")
    case .preload: .init(.text, "播放前载入多少：none 或 metadata", "What is loaded before it plays")
    case .width: .init(.number, "画面的宽度", "The picture's width")
    case .height: .init(.number, "画面的高度", "The picture's height")
    case .poster: .init(.text, "封面的地址", "The poster's address")
    case .posterID: .init(.text, "封面说明的编号", "The id of the poster's description")
    case .sources: .init(.list(.object(.playerSource)), "文件", "The files")
    case .tracks: .init(.list(.object(.playerTrack)), "字幕等", "The tracks")
    }
  }
}

/// A file with a recording.
enum PlayerSourceMember: Int, ContextMember {
  case url, type

  static let size = allCases.count

  var declaration: ContextDeclaration {
    switch self {
    case .url: .init(.text, "地址", "The address")
    case .type: .init(.text, "媒体类型，如 video/mp4", "The media type")
    }
  }
}

/// A track of a player.
enum PlayerTrackMember: Int, ContextMember {
  case purpose, url, language, label, isDefault

  static let size = allCases.count

  var declaration: ContextDeclaration {
    switch self {
    case .purpose: .init(.text, "用途：captions 等", "The purpose, such as captions")
    case .url: .init(.text, "地址", "The address")
    case .language: .init(.text, "语言", "The language")
    case .label: .init(.text, "菜单里的名称", "The name in the menu")
    case .isDefault: .init(.bool, "是否默认显示", "Whether it is shown at first")
    }
  }
}

/// A transcript below a player.
enum PlayerTranscriptMember: Int, ContextMember {
  case id, languageName, language, text, isMade, isTimed

  static let size = allCases.count

  var declaration: ContextDeclaration {
    switch self {
    case .id: .init(.text, "元素的编号", "The element's id")
    case .languageName: .init(.text, "语言的名称", "The language's name")
    case .language: .init(.text, "语言，与页面相同时为空", "The language if not the page's")
    case .text: .init(.html, "文字稿的段落", "The paragraphs")
    case .isMade: .init(.bool, "是否由字幕生成", "Whether it was made of captions")
    case .isTimed: .init(.bool, "有没有时间", "Whether it has times")
    }
  }
}

/// A form in which a recording is there, or not.
enum PlayerFormMember: Int, ContextMember {
  case label, items

  static let size = allCases.count

  var declaration: ContextDeclaration {
    switch self {
    case .label: .init(.text, "形式，如 字幕", "The form, such as captions")
    case .items:
      .init(.list(.object(.playerFormItem)), "有什么；没有时为空", "What there is; empty for nothing")
    }
  }
}

/// A part of a recording in some form.
enum PlayerFormItemMember: Int, ContextMember {
  case text, language, credits

  static let size = allCases.count

  var declaration: ContextDeclaration {
    switch self {
    case .text: .init(.text, "语言的名称或说明", "The language's name, or what it is")
    case .language: .init(.text, "这段文字的语言，与界面相同时为空", "The text's language if not the interface's")
    case .credits: .init(.text, "谁制作，谁校对", "Who made and who checked it")
    }
  }
}

/// A file that readers can load.
enum PlayerDownloadMember: Int, ContextMember {
  case label, name, language, url, type, fileSize

  static let size = allCases.count

  var declaration: ContextDeclaration {
    switch self {
    case .label: .init(.text, "是什么", "What it is")
    case .name: .init(.text, "字幕等的名称", "The name of a track")
    case .language: .init(.text, "名称的语言，与界面相同时为空", "The name's language if not the interface's")
    case .url: .init(.text, "地址", "The address")
    case .type: .init(.text, "类型，如 MP4", "The type, such as MP4")
    case .fileSize: .init(.text, "大小", "The size")
    }
  }
}

extension ContextSchema {
  /// The context of the template `player`.
  static let player = ContextSchema("player", PlayerMember.self)
  static let playerVersion = ContextSchema("version", PlayerVersionMember.self)
  static let playerSource = ContextSchema("source", PlayerSourceMember.self)
  static let playerTrack = ContextSchema("track", PlayerTrackMember.self)
  static let playerTranscript = ContextSchema("transcript", PlayerTranscriptMember.self)
  static let playerForm = ContextSchema("form", PlayerFormMember.self)
  static let playerFormItem = ContextSchema("form item", PlayerFormItemMember.self)
  static let playerDownload = ContextSchema("download", PlayerDownloadMember.self)
}
