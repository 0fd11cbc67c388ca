import Accessibility
import Diagnostics
import HTML

/// A sound recording has its words in writing.
struct AudioTranscript: Rule {
  static let metadata = RuleMetadata(
    id: "audio-transcript", severity: .warning,
    summary: Message(zh: "录音有文字稿", en: "Sound recordings have a transcript"),
    rationale: Message(
      zh: """
        听不见的人读文字稿，没有文字稿，录音对他们就不存在。本规则在录音所在的段落、列表项和章节里找“文字稿”“文字版”“全文”\
        等字样，以及“朗读本文”这样说明录音就是正文的话；文字稿写得全不全，由人来看。
        """,
      en: """
        People who do not hear read the transcript; without one the recording does not exist for them. \
        The rule looks around the recording for words such as “transcript” or “text version”, and for \
        words that say that it only reads the page aloud. Whether a transcript is complete is for a \
        person to see.
        """),
    help: Message(
      zh: "在录音后面放文字稿，或放一个“文字稿”链接", en: "put the transcript, or a link to it, behind the recording"),
    requirements: [.wcag(.sc1_2_1)],
    passing: [
      Example(#"<audio src="a.mp3" controls></audio> <a href="a.html">文字稿</a>"#.inSection),
      Example(
        #"<h2>录音</h2><p>广播节目</p><audio src="a.mp3" controls></audio><h3>文字版</h3><p>各位听众</p>"#
          .inSection),
      Example(#"<audio src="a.mp3" controls aria-label="朗读本文"></audio>"#.inSection),
    ],
    failing: [
      Example(#"↓<audio src="a.mp3" controls></audio>"#),
      Example(
        #"<h2>本期广播</h2>↓<audio controls><source src="a.mp3"></audio><p>主讲人：王明</p>"#.inSection),
    ],
    inapplicable: [
      Example("<p>没有录音</p>"), Example(#"<audio src="a.mp3"></audio>"#),
      Example(#"<audio src="a.mp3" controls hidden></audio>"#), Example("<audio controls></audio>"),
    ])

  func check(_ page: AccessiblePage, reporting reporter: inout Reporter) {
    let tree = page.tree
    for audio in tree.elements(.audio) where page.isExposed(audio) {
      let hasSource =
        tree.has(.src, of: audio)
        || tree.children(of: audio).contains { tree.isElement($0, .source) }
      guard hasSource else { continue }
      if page.hasWords(Self.notices, near: audio) {
        reporter.pass(audio)
      } else {
        reporter.fail(audio, Message(zh: "录音没有文字稿", en: "the recording has no transcript"))
      }
    }
  }

  private static let notices: WordList = [
    "文字稿", "文字版", "文字实录", "文字记录", "文稿", "讲稿", "文本", "全文", "逐字稿", "听写稿", "歌词", "朗读", "读给您听",
    "语音播报", "语音版", "收听本文", "听本文", "听本页", "听全文", "transcript", "text version", "read aloud",
    "listen to this",
  ]
}

extension String {
  /// The text as a section of a page.
  fileprivate var inSection: String { "<section>\(self)</section>" }
}
