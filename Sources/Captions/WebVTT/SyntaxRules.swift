import Diagnostics

/// What is written down about the faults of a file's form, which are found while it is read.
enum SyntaxRules {
  /// One for each code of ``SyntaxFault``.
  static let all = files + cues + texts

  /// A rule that the standard of WebVTT makes.
  private static func rule(
    _ id: String, _ severity: Diagnostic.Severity, _ summary: Message, why rationale: Message,
    help: Message, passing: String, failing: String...
  ) -> CaptionRuleMetadata {
    CaptionRuleMetadata(
      id: "captions-" + id, severity: severity, summary: summary, rationale: rationale, help: help,
      source: "WebVTT", passing: [CaptionExample(file: passing)],
      failing: failing.map { CaptionExample(file: $0) })
  }

  private static let files = [
    rule(
      "signature", .error,
      Message(zh: "文件第一行是 WEBVTT", en: "The first line is WEBVTT"),
      why: Message(
        zh: "浏览器只凭第一行认字幕文件；不是 WEBVTT，就一条字幕也不显示，也不告诉任何人。",
        en: """
          Browsers know a caption file by its first line alone. Without WEBVTT they show no caption \
          and tell nobody.
          """),
      help: Message(
        zh: "第一行写 WEBVTT；SRT 文件用 sitegen captions convert 转换",
        en: "write WEBVTT in the first line; sitegen captions convert turns SRT into WebVTT"),
      passing: "WEBVTT\n\n00:01.000 --> 00:02.000\n好",
      failing: "↓1\n00:00:01,000 --> 00:00:02,000\n好", "↓webvtt\n\n00:01.000 --> 00:02.000\n好"),
    rule(
      "blank-line", .error,
      Message(zh: "每条字幕前面有空行", en: "A blank line stands before each cue"),
      why: Message(
        zh: "没有空行，后一条字幕的编号会当成前一条的文字，两条混在一起。",
        en:
          "Without it, cues run into each other, and the number of one is shown as text of another."
      ),
      help: Message(zh: "每条字幕前面空一行", en: "leave a blank line before each cue"),
      passing: "WEBVTT\n\n00:01.000 --> 00:02.000\n一\n\n00:03.000 --> 00:04.000\n二",
      failing: "WEBVTT\n\n00:01.000 --> 00:02.000\n一\n↓00:03.000 --> 00:04.000\n二"),
    rule(
      "section-late", .error,
      Message(
        zh: "STYLE 和 REGION 写在第一条字幕之前", en: "STYLE and REGION stand before the first cue"),
      why: Message(
        zh: "浏览器读到字幕以后不再看样式和区域，颜色和位置就都不起作用。",
        en:
          "Behind the first cue, browsers ignore styles and regions, so colours and places are lost."
      ),
      help: Message(zh: "移到第一条字幕之前", en: "move it before the first cue"),
      passing: "WEBVTT\n\nSTYLE\n::cue { color: yellow }\n\n00:01.000 --> 00:02.000\n好",
      failing: "WEBVTT\n\n00:01.000 --> 00:02.000\n好\n\n↓STYLE\n::cue { color: yellow }"),
    rule(
      "text-stray", .error,
      Message(zh: "每段文字都有时间", en: "All text belongs to a cue"),
      why: Message(
        zh: "不属于任何字幕的文字不会显示，听不见的人就少了这几句；多半是字幕中间多了一个空行。",
        en: """
          Text that belongs to no cue is never shown, so those who cannot hear miss it. Mostly a \
          blank line stands in the middle of a cue.
          """),
      help: Message(
        zh: "给它加上时间；如果是说明，前面写 NOTE", en: "give it times, or write NOTE before a comment"),
      passing: "WEBVTT\n\nNOTE 已校对\n\n00:01.000 --> 00:02.000\n好",
      failing: "WEBVTT\n\n00:01.000 --> 00:02.000\n大家好\n\n↓请坐"),
  ]

  private static let cues = [
    rule(
      "timings", .error,
      Message(zh: "时间能够读懂", en: "Times can be read"),
      why: Message(
        zh: "时间写错一个标点，浏览器就丢掉整条字幕。",
        en: "For one wrong mark in its times, browsers drop a whole cue."),
      help: Message(
        zh: "写成 00:00:01.000 --> 00:00:03.000", en: "write 00:00:01.000 --> 00:00:03.000"),
      passing: "WEBVTT\n\n00:00:01.000 --> 00:00:02.000\n好",
      failing: "WEBVTT\n\n00:01↓,000 --> 00:02.000\n好", "WEBVTT\n\n1↓.000 --> 00:02.000\n好"),
    rule(
      "setting", .warning,
      Message(zh: "字幕的设置是标准里有的", en: "Settings of cues are those of the standard"),
      why: Message(
        zh: "不认识的设置不起作用：字幕回到画面底部，可能盖住手语或画面里的字。",
        en: """
          Unknown settings have no effect: the caption goes back to the bottom and may cover signs \
          or words in the picture.
          """),
      help: Message(
        zh: "改正或删去；对齐写 start、center、end、left、right，位置写百分数",
        en:
          "mend or delete it; align takes start, center, end, left or right, position a percentage"),
      passing: "WEBVTT\n\n00:01.000 --> 00:02.000 align:center position:10%\n好",
      failing: "WEBVTT\n\n00:01.000 --> 00:02.000 ↓align:middle\n好",
      "WEBVTT\n\n00:01.000 --> 00:02.000 ↓postion:10%\n好"),
    rule(
      "region", .warning,
      Message(zh: "字幕所用的区域有定义", en: "Regions that cues ask for are defined"),
      why: Message(
        zh: "没有定义的区域不起作用，字幕显示在默认的位置。",
        en: "A region that is not defined has no effect; the caption stands where captions stand."),
      help: Message(
        zh: "在第一条字幕之前用 REGION 写出这个区域", en: "define it with REGION before the first cue"),
      passing: "WEBVTT\n\nREGION\nid:甲\n\n00:01.000 --> 00:02.000 region:甲\n好",
      failing: "WEBVTT\n\n00:01.000 --> 00:02.000 ↓region:乙\n好"),
  ]

  private static let texts = [
    rule(
      "tag", .warning,
      Message(zh: "字幕里的标签成对，且是标准里有的", en: "Tags are known and come in pairs"),
      why: Message(
        zh: "不认识的标签不显示，也不起作用；缺少“>”时，后面的文字整段丢失，这时级别为 error。",
        en: """
          Unknown tags are dropped. Where “>” is missing, the text behind is lost; that is an \
          error.
          """),
      help: Message(
        zh: "补上结束标签，或删去标签；“<”本身写成 &lt;",
        en: "add the end tag or delete the tag; write “<” itself as &lt;"),
      passing: "WEBVTT\n\n00:01.000 --> 00:02.000\n大家<b>好</b>",
      failing: "WEBVTT\n\n00:01.000 --> 00:02.000\n↓<em>大家好",
      "WEBVTT\n\n00:01.000 --> 00:02.000\n气温↓< 10 度"),
    rule(
      "voice", .warning,
      Message(zh: "<v> 写明说话人", en: "<v> names the speaker"),
      why: Message(
        zh: "没有名字的 <v> 什么也不说明，文字记录里也就没有说话人。",
        en: "Without a name <v> says nothing, and the transcript has no speaker either."),
      help: Message(zh: "写成 <v 张三>", en: "write <v Name>"),
      passing: "WEBVTT\n\n00:01.000 --> 00:02.000\n<v 张三>大家好",
      failing: "WEBVTT\n\n00:01.000 --> 00:02.000\n↓<v>大家好"),
    rule(
      "reference", .warning,
      Message(zh: "“&”写成 &amp;", en: "“&” is written as &amp;"),
      why: Message(
        zh: "“&”后面的字母碰巧是一个字符的名称时，就会变成别的字。",
        en: "Where the letters behind “&” happen to name a character, they turn into it."),
      help: Message(zh: "写成 &amp;", en: "write &amp;"),
      passing: "WEBVTT\n\n00:01.000 --> 00:02.000\n甲 &amp; 乙",
      failing: "WEBVTT\n\n00:01.000 --> 00:02.000\n甲 ↓& 乙"),
    rule(
      "timestamp", .warning,
      Message(zh: "尖括号里的时间能够读懂", en: "Times in tags can be read"),
      why: Message(
        zh: "这种时间使一条字幕逐字显示；写错了，后面的字一起显示。",
        en: "Such times show a cue word by word; one that cannot be read has no effect."),
      help: Message(zh: "写成 <00:00:01.500>", en: "write <00:00:01.500>"),
      passing: "WEBVTT\n\n00:01.000 --> 00:02.000\n大家<00:01.500>好",
      failing: "WEBVTT\n\n00:01.000 --> 00:02.000\n大家↓<1.5>好"),
  ]
}
