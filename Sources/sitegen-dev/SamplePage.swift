/// One page of the sample site: about 14 KB of Markdown, always the same for the same number.
struct SamplePage {
  /// The page's number, from 0.
  let number: Int
  /// The site it belongs to.
  let site: SampleSite

  /// The seed of a page is mixed from its number; the constant keeps page 0 from starting at 0.
  private static let seed: UInt64 = 0x5173_6765_6E00_0001

  /// The Markdown file, relative to the content folder.
  var path: String {
    "\(SampleSite.sectionName(number % site.sectionCount))/guide-\(padded(number, to: 6)).md"
  }

  /// The page's title; no two pages share one.
  var title: String {
    let region = SampleVocabulary.regions[number % SampleVocabulary.regions.count]
    let services = SampleVocabulary.services
    let service = services[number / SampleVocabulary.regions.count % services.count]
    return "\(region)\(service)办事指南（第\(number + 1)号）"
  }

  /// Returns the bytes of the body, what stands behind the front matter.
  func body() -> [UInt8] {
    let text = markdown()
    let start = text.firstRange(of: "\n---\n")?.upperBound ?? text.startIndex
    return Array(text[start...].utf8)
  }

  /// Returns the file: front matter and body.
  func markdown() -> String {
    var random = SeededGenerator(seed: Self.seed &+ UInt64(number) &* 0x2545_F491_4F6C_DD1D)
    var text = ""
    text.reserveCapacity(16_000)
    appendFrontMatter(to: &text, &random)
    text += paragraph(sentences: 4, &random)
    let topics = random.shuffled(SampleVocabulary.topics)
    for (index, chapter) in SampleVocabulary.chapters.enumerated() {
      text += "\n## \(chapter)\n\n"
      text += paragraph(sentences: 3, &random)
      text += "\n"
      text += special(chapter: index, &random)
      for topic in topics[(2 * index)..<(2 * index + 2)] {
        text += "\n### \(topic)\n\n"
        text += paragraph(sentences: 3, &random)
        text += "\n"
        text += paragraph(sentences: 1, &random)
      }
    }
    return text
  }

  private func appendFrontMatter(to text: inout String, _ random: inout SeededGenerator) {
    let tags = random.shuffled(SampleVocabulary.tags).prefix(3).joined(separator: ", ")
    let year = 2019 + random.index(below: 7)
    let month = 1 + random.index(below: 12)
    let day = 1 + random.index(below: 28)
    text += """
      ---
      title: \(title)
      description: 说明谁可以申请、要准备哪些材料、到哪里办理、多久有结果，以及对结果有意见时怎样提出，供本人、家属和社区工作人员查阅。
      date: \(year)-\(padded(month, to: 2))-\(padded(day, to: 2))
      tags: [\(tags)]
      weight: \(1 + random.index(below: 50))
      ---


      """
  }

  /// The block that sets a chapter apart: list, table, quotation or code.
  private func special(chapter: Int, _ random: inout SeededGenerator) -> String {
    switch chapter {
    case 0: quotation(&random)
    case 1: list(marker: { _ in "-" }, items: 5, &random)
    case 2: list(marker: { "\($0)." }, items: 4, &random) + "\n" + links(count: 3, &random)
    case 3: list(marker: { "\($0)." }, items: 6, &random)
    case 4: table(&random)
    case 5: questions(&random)
    case 6: number.isMultiple(of: 4) ? code(&random) : quotation(&random)
    default: links(count: 4, &random)
    }
  }

  private func sentence(_ random: inout SeededGenerator) -> String {
    random.pick(SampleVocabulary.times) + random.pick(SampleVocabulary.subjects)
      + random.pick(SampleVocabulary.actions) + random.pick(SampleVocabulary.results) + "。"
  }

  /// Sentences, each on a line of its own, as editors write them; some start in bold.
  private func paragraph(sentences: Int, _ random: inout SeededGenerator) -> String {
    var text = ""
    for index in 0..<sentences {
      switch random.index(below: 12) {
      case 0 where index == 0: text += "**注意：**"
      case 1 where index > 0: text += "这一步由**\(random.pick(SampleVocabulary.subjects))**负责。"
      case 2 where index > 0: text += "表格编号是 `BG-\(100 + random.index(below: 900))`。"
      default: break
      }
      text += sentence(&random) + "\n"
    }
    return text
  }

  private func list(
    marker: (Int) -> String, items: Int, _ random: inout SeededGenerator
  ) -> String {
    var text = ""
    for item in 1...items {
      text += "\(marker(item)) \(sentence(&random))\n"
    }
    return text
  }

  private func quotation(_ random: inout SeededGenerator) -> String {
    "> \(sentence(&random))\n> \(sentence(&random))\n"
  }

  private func questions(_ random: inout SeededGenerator) -> String {
    var text = ""
    for question in random.shuffled(SampleVocabulary.questions).prefix(3) {
      text += "**\(question)？**\(sentence(&random))\n\n"
    }
    return text
  }

  private func code(_ random: inout SeededGenerator) -> String {
    """
    ```
    编号: BG-\(100 + random.index(below: 900))
    地区: \(random.pick(SampleVocabulary.regions))
    金额: \(100 + 10 * random.index(below: 90))
    ```

    """
  }

  private func table(_ random: inout SeededGenerator) -> String {
    var text = "Table: 各类申请人的补贴标准 {row-headers=1}\n"
    text += "| 申请人 | 每月金额 | 办理期限 | 受理单位 |\n| --- | --- | --- | --- |\n"
    for topic in SampleVocabulary.topics.prefix(8) {
      let amount = 100 + 10 * random.index(below: 90)
      let days = 5 + random.index(below: 25)
      text +=
        "| \(topic) | \(amount)元 | \(days)个工作日 | \(random.pick(SampleVocabulary.subjects)) |\n"
    }
    return text
  }

  /// Links to other pages by their source files, every second one to a heading.
  private func links(count: Int, _ random: inout SeededGenerator) -> String {
    var text = ""
    for index in 0..<count {
      let target = SamplePage(number: random.index(below: site.pageCount), site: site)
      let fragment = index.isMultiple(of: 2) ? "" : "#\(random.pick(SampleVocabulary.chapters))"
      text += "- 参见[\(target.title)](../\(target.path)\(fragment))。\n"
    }
    return text
  }
}
