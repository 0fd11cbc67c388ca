import Diagnostics

/// What the syntax of a caption file objects to.
enum SyntaxFault {
  case signatureMissing
  case blankLineMissing
  case timingsUnreadable(comma: Bool)
  case sectionLate(String)
  case textStray
  case settingIgnored(SettingList.Setting, known: [String])
  case coordinatesIgnored
  case regionUnknown(String)
  case tagUnknown(String)
  case tagUnclosed(String)
  case tagNotOpen(String)
  case bracketMissing
  case voiceUnnamed
  case referenceUnknown
  case timestampUnreadable

  /// The fault of a line whose times cannot be read from `offset` on.
  static func timingsUnreadable(_ bytes: [UInt8], at offset: Int) -> SyntaxFault {
    .timingsUnreadable(comma: offset < bytes.count && bytes[offset] == UInt8(ascii: ","))
  }

  /// Describes the fault for the author.
  func diagnostic(at range: Range<Int>, in path: String) -> Diagnostic {
    let span = SourceSpan(path: path, offset: range.lowerBound, length: range.count)
    return Diagnostic(
      severity, code, zh: message.zh, en: message.en, at: span, help: help)
  }

  /// What loses or breaks a cue is an error; what a player passes over is a warning.
  private var severity: Diagnostic.Severity {
    switch self {
    case .signatureMissing, .blankLineMissing, .timingsUnreadable, .sectionLate, .textStray,
      .bracketMissing:
      .error
    default: .warning
    }
  }

  private var code: String {
    switch self {
    case .signatureMissing: "captions-signature"
    case .blankLineMissing: "captions-blank-line"
    case .timingsUnreadable: "captions-timings"
    case .sectionLate: "captions-section-late"
    case .textStray: "captions-text-stray"
    case .settingIgnored, .coordinatesIgnored: "captions-setting"
    case .regionUnknown: "captions-region"
    case .tagUnknown, .tagUnclosed, .tagNotOpen, .bracketMissing: "captions-tag"
    case .voiceUnnamed: "captions-voice"
    case .referenceUnknown: "captions-reference"
    case .timestampUnreadable: "captions-timestamp"
    }
  }

  private var message: Message {
    switch self {
    case .signatureMissing:
      Message(
        zh: "文件第一行不是 WEBVTT，浏览器一条字幕也不显示",
        en: "the first line is not WEBVTT, so browsers show no caption at all")
    case .blankLineMissing:
      Message(zh: "这一行前面缺少空行", en: "a blank line is missing before this line")
    case .timingsUnreadable(let comma):
      Message(
        zh: comma ? "WebVTT 的毫秒前用句点，不用逗号，这条字幕不显示" : "时间写法不对，这条字幕不显示",
        en: comma
          ? "WebVTT has a point, not a comma, before milliseconds; this cue is not shown"
          : "the times cannot be read, so this cue is not shown")
    case .sectionLate(let name):
      Message(
        zh: "\(name) 写在第一条字幕之后，不起作用", en: "\(name) stands behind the first cue and has no effect")
    case .textStray:
      Message(zh: "这些文字不属于任何字幕，不会显示", en: "these lines belong to no cue and are never shown")
    case .settingIgnored(let setting, _):
      Message(
        zh: "设置“\(setting.word)”不起作用", en: "the setting “\(setting.word)” has no effect")
    case .coordinatesIgnored:
      Message(zh: "时间后面的内容不起作用", en: "what follows the times has no effect")
    case .regionUnknown(let id):
      Message(zh: "没有名为“\(id)”的区域", en: "there is no region “\(id)”")
    case .tagUnknown(let name):
      Message(zh: "字幕里没有 <\(name)> 这种标签", en: "captions have no tag <\(name)>")
    case .tagUnclosed(let name):
      Message(zh: "<\(name)> 没有结束标签", en: "<\(name)> has no end tag")
    case .tagNotOpen(let name):
      Message(
        zh: "</\(name)> 前面没有与它配对的开始标签", en: "</\(name)> has no start tag to close")
    case .bracketMissing:
      Message(
        zh: "标签缺少“>”，后面的文字不显示", en: "the tag lacks its “>”, so the text behind is not shown")
    case .voiceUnnamed: Message(zh: "<v> 没有写说话人", en: "<v> names no speaker")
    case .referenceUnknown:
      Message(zh: "“&”没有写成 &amp;", en: "“&” is not written as &amp;")
    case .timestampUnreadable:
      Message(zh: "尖括号里的时间写法不对", en: "the time in the tag cannot be read")
    }
  }

  private var help: Message {
    switch self {
    case .signatureMissing:
      Message(
        zh: "第一行写 WEBVTT；SRT 文件用 sitegen captions convert 转换",
        en: "write WEBVTT in the first line; sitegen captions convert turns SRT into WebVTT")
    case .blankLineMissing:
      Message(zh: "每条字幕前面空一行", en: "leave a blank line before each cue")
    case .timingsUnreadable:
      Message(
        zh: "写成 00:00:01.000 --> 00:00:03.000", en: "write 00:00:01.000 --> 00:00:03.000")
    case .sectionLate(let name):
      Message(zh: "把 \(name) 移到第一条字幕之前", en: "move \(name) before the first cue")
    case .textStray:
      Message(
        zh: "给它加上时间；如果是说明，前面写 NOTE", en: "give it times, or write NOTE before a comment")
    case .settingIgnored(let setting, let known):
      if let nearest = NearestName.of(setting.name, among: known), nearest != setting.name {
        Message(zh: "是否指 \(nearest)？", en: "did you mean \(nearest)?")
      } else {
        Message(
          zh: "改正或删去；可用的设置：\(known.joined(separator: "、"))",
          en: "mend or delete it; the settings are \(known.joined(separator: ", "))")
      }
    case .coordinatesIgnored: Message(zh: "删去", en: "delete it")
    case .regionUnknown:
      Message(
        zh: "在第一条字幕之前用 REGION 写出这个区域", en: "define it with REGION before the first cue")
    case .tagUnknown(let name):
      if let nearest = NearestName.of(name, among: CueTag.names) {
        Message(zh: "是否指 <\(nearest)>？", en: "did you mean <\(nearest)>?")
      } else {
        Message(zh: "删去标签；“<”写成 &lt;", en: "delete the tag; write “<” as &lt;")
      }
    case .tagUnclosed(let name): Message(zh: "加上 </\(name)>", en: "add </\(name)>")
    case .tagNotOpen: Message(zh: "删去，或补上开始标签", en: "delete it, or add the start tag")
    case .bracketMissing:
      Message(zh: "补上“>”；“<”本身写成 &lt;", en: "add “>”; write “<” itself as &lt;")
    case .voiceUnnamed: Message(zh: "写成 <v 张三>", en: "write <v Name>")
    case .referenceUnknown: Message(zh: "写成 &amp;", en: "write &amp;")
    case .timestampUnreadable:
      Message(zh: "写成 <00:00:01.500>", en: "write <00:00:01.500>")
    }
  }
}

extension SettingList.Setting {
  /// The setting as it was written.
  fileprivate var word: String { name.isEmpty ? value : name + ":" + value }
}
