import Diagnostics
import Import

/// Says what became of a document: its structure, every character, and what a person has to compare.
enum ImportReport {
  static func text(_ document: ImportedDocument, _ language: MessageLanguage) -> String {
    let messages =
      [structure(document.counts), characters(document.ledger)]
      + Ledger.Reason.allCases.compactMap { dropped($0, document.ledger) } + doubts(document)
    return messages.map { $0.text(in: language) + "\n" }.joined()
  }

  private static func structure(_ counts: BlockCounts) -> Message {
    let headings = counts.headings.sorted { $0.key < $1.key }
    let zh = headings.map { "\($0.key) 级 \($0.value) 个" }.joined(separator: "、")
    let en = headings.map { "\($0.value) of level \($0.key)" }.joined(separator: ", ")
    return Message(
      zh: "标题：\(zh)；专栏 \(counts.boxes) 个，表格 \(counts.tables) 个共 \(counts.rows) 行，"
        + "分工 \(counts.departments) 处，段落 \(counts.paragraphs) 个",
      en:
        "headings: \(en); \(counts.boxes) boxes, \(counts.tables) tables with \(counts.rows) rows, "
        + "\(counts.departments) tasks with departments, \(counts.paragraphs) paragraphs")
  }

  private static func characters(_ ledger: Ledger) -> Message {
    Message(
      zh: "读入 \(ledger.read) 个字符：保留 \(ledger.kept)，改写 \(ledger.changed)，去掉 \(ledger.droppedCount)",
      en: "read \(ledger.read) characters: \(ledger.kept) kept, \(ledger.changed) changed, "
        + "\(ledger.droppedCount) dropped")
  }

  private static func dropped(_ reason: Ledger.Reason, _ ledger: Ledger) -> Message? {
    ledger.dropped[reason].map { count in
      Message(zh: "  \(reason.name.zh)：\(count)", en: "  \(reason.name.en): \(count)")
    }
  }

  private static func doubts(_ document: ImportedDocument) -> [Message] {
    let doubts = document.doubts
    guard !doubts.isEmpty else { return [] }
    func hasLine(_ doubt: Doubt) -> Bool { document.namesLines && doubt.line > 0 }
    let title = Message(
      zh: "待核对 \(doubts.count) 处：", en: "\(doubts.count) places to compare with the original:")
    return [title]
      + doubts.map { doubt in
        let zh = hasLine(doubt) ? "第 \(doubt.line) 行：" : ""
        let en = hasLine(doubt) ? "line \(doubt.line): " : ""
        return Message(zh: "  \(zh)\(doubt.message.zh)", en: "  \(en)\(doubt.message.en)")
      }
  }
}
