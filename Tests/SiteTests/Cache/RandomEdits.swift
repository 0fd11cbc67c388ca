import Content
import Glibc
import TestSupport
import Testing

@testable import Site

/// A small site and the edits that people and programs make to it, drawn at random.
struct RandomEdits {
  private(set) var site: CachedSite
  private let folder: TemporaryFolder
  private var random: SeededGenerator
  /// The text of every file that edits touch, by its path.
  private var files: [String: String] = [:]
  /// What an edit replaced, to be mended when the site has errors: `nil` for files that were not there.
  private var replaced: [String: String?] = [:]

  /// What the configuration begins with.
  private var configuration = """
    title: 站
    description: 用来随意修改的小网站。
    baseURL: https://example.org/p
    pageSize: 2
    navigation: [a/_index.md, b/_index.md]
    """

  /// Writes the site, with small templates, so that it is built quickly.
  ///
  /// - Parameters:
  ///   - isLarge: Whether the site has two editions and a recording.
  init(seed: UInt64, isLarge: Bool, lints: Bool) throws {
    folder = try TemporaryFolder(isInMemory: true)
    random = SeededGenerator(seed: seed)
    let today = try #require(CalendarDate(year: 2026, month: 3, day: 1))
    var options = BuildOptions(root: folder.path, now: today)
    options.lints = lints
    options.jobs = 1
    site = CachedSite(folder: folder, options: options)
    try SmallTemplates.write(to: folder)
    for path in ["Templates/page.mustache", "Templates/entries.mustache"] {
      files[path] = try folder.text(path)
    }
    if isLarge {
      configuration += "\neditions: [standard, elder]"
      try folder.copy(GoldenSite.folder + "/source/Content/film", to: "Content/film")
      try write("Content/film/zh.vtt", folder.text("Content/film/zh.vtt") ?? "")
    }
    try write("sitegen.yaml", configuration)
    try write("Templates/kinds/glossary.yaml", Self.glossaryKind)
    try write("Templates/glossary.mustache", Self.glossaryTemplate)
    try write("Content/词.md", glossary())
    try write("Content/_data/数.csv", "名,数\n乙,1\n")
    try write("Content/表.csv", "名,数\n甲,1\n")
    try write("Content/图.png", "picture")
    for section in ["", "a/", "b/", "b/c/"] {
      try write("Content/\(section)_index.md", "---\ntitle: 栏目\(section)\n---\n\n说明。\n")
    }
    for name in ["a/1", "a/2", "a/3", "b/1", "一"] {
      try write("Content/\(name).md", "---\ntitle: 页\(name)\n---\n\n## 小标题1\n\n正文。\n")
    }
    replaced = [:]
  }

  // MARK: Edits

  /// Makes an edit and returns what it was.
  mutating func next() throws -> String {
    replaced = [:]
    let kinds = Kind.allCases
    let kind = kinds[Int.random(in: 0..<kinds.count, using: &random)]
    try perform(kind)
    return "\(kind) \(replaced.keys.sorted())"
  }

  /// Takes the last edit back.
  mutating func mend() throws {
    for (path, text) in replaced {
      if let text { try write(path, text) } else { try remove(path) }
    }
    site.options.now = CalendarDate(year: 2026, month: 3, day: 1) ?? site.options.now
    replaced = [:]
  }

  private enum Kind: CaseIterable {
    case page, body, glossary, frontMatter, add, rename, delete, sectionText
    case addSection, deleteResource, addResource, table, captions, data
    case configuration, template, style, text
    case day, drafts, cache, published, touch, nothing
  }

  private mutating func perform(_ kind: Kind) throws {
    switch kind {
    case .page: try write(anyPage(), page())
    case .body:
      let path = anyPage()
      try write(path, (files[path] ?? "") + "\n\(block())\n")
    case .glossary: try write("Content/词.md", glossary())
    case .frontMatter:
      let path = anyPage()
      let text = files[path] ?? ""
      try write(path, text.replacing("---\n", with: "---\n\(entry())", maxReplacements: 1))
    case .add: try write("Content/\(pick(["a", "b", "b/c", "e"]))/\(number()).md", page())
    case .rename:
      let (old, new) = (anyPage(), "Content/\(pick(["a", "b", "b/c"]))/新\(number()).md")
      let text = files[old] ?? ""
      try remove(old)
      try write(new, text)
    case .delete: if files.count > 10 { try remove(anyPage()) }
    case .sectionText:
      let path = "Content/\(pick(["", "a/", "b/", "b/c/"]))_index.md"
      try write(path, "---\ntitle: 栏目\(number())\nweight: \(number())\n---\n\n\(block())\n")
    case .addSection:
      try write("Content/e/_index.md", "---\ntitle: 新栏目\(number())\n---\n")
    case .deleteResource: try remove(pick(["Content/图.png", "Content/附件.pdf"]))
    case .addResource:
      try write(
        pick(["Content/图.png", "Content/附件.pdf", "Content/a/图.png"]), "picture \(number())")
    case .table: try write("Content/表.csv", "名,数\n甲,\(number())\n乙,\(number())\n")
    case .captions:
      let path = "Content/film/zh.vtt"
      guard let text = files[path] else { break }
      try write(path, text.replacing("。", with: "，好。", maxReplacements: 1))
    case .data: try write("Content/_data/数.csv", "名,数\n乙,\(number())\n")
    case .configuration: try write("sitegen.yaml", configuration + "\n" + setting() + "\n")
    case .template:
      let path = pick(["Templates/page.mustache", "Templates/entries.mustache"])
      try write(path, (files[path] ?? "") + "\n<!-- \(number()) -->\n")
    case .style: try write("Templates/assets/site.css", "p { color: #00000\(number() % 10) }\n")
    case .text:
      let path = "Templates/strings/zh-Hans.yaml"
      let text = try folder.text(path) ?? ""
      try write(path, text.replacing("文", with: "文\(number())"))
    case .day:
      site.options.now = CalendarDate(year: 2026, month: 3, day: pick([1, 10])) ?? site.options.now
    case .drafts: site.options.includesDrafts.toggle()
    case .cache: try FileSystem.remove(site.cachePath)
    case .published: try folder.write("somebody's", to: "public/a/index.html")
    case .touch: for (path, text) in files.sorted(by: { $0.key < $1.key }) { try write(path, text) }
    case .nothing: break
    }
  }

  // MARK: Texts

  private static let glossaryKind = """
    name: glossary
    label: { zh: 词语, en: Glossary }
    fields:
      - name: terms
        label: { zh: 词语, en: Terms }
        type: list of object
        fields:
          - { name: term, label: { zh: 词语, en: Term }, type: text, required: true }
          - { name: full, label: { zh: 全称, en: In full }, type: text }
          - { name: meaning, label: { zh: 意思, en: Meaning }, type: text }

    """

  private static let glossaryTemplate = """
    {{<base}}{{$main}}{{{body}}}{{#page.field.terms}}{{#values}}<p id="term-{{anchor}}">{{text}}</p>
    {{/values}}{{/page.field.terms}}{{/main}}{{/base}}

    """

  private mutating func glossary() -> String {
    """
    ---
    title: 词语
    kind: glossary
    terms:
    - { term: \(pick(["段", "文字", "正文"])), full: \(pick(["外面", "说明", "一段文字"])) }
    - { term: 文字\(number()), meaning: 意思\(number()) }
    ---

    """
  }

  private mutating func page() -> String {
    var lines = "---\ntitle: \(pick(["甲", "乙", "丙", "标题\(number())"]))\n"
    for _ in 0..<Int.random(in: 0..<3, using: &random) { lines += entry() }
    lines += "---\n\n"
    for _ in 0..<Int.random(in: 1..<5, using: &random) { lines += block() + "\n\n" }
    return lines
  }

  private mutating func entry() -> String {
    switch Int.random(in: 0..<11, using: &random) {
    case 0, 1: "tags: [\(pick(["红", "绿", "红, 绿", "新\(number())"]))]\n"
    case 2: "date: 2026-03-0\(1 + number() % 3)\n"
    case 3: "description: 摘要\(number())。\n"
    case 4: "weight: \(number())\n"
    case 5: "draft: true\n"
    case 6: "editions: [standard]\n"
    case 7: "slug: s\(number())\n"
    case 8: "aliases: [/old/\(number())/]\n"
    case 9: "glossaryLinks: false\n"
    default: "language: en\n"
    }
  }

  private mutating func block() -> String {
    switch Int.random(in: 0..<10, using: &random) {
    case 0: "## 小标题\(number())"
    case 1: "[另一页](/\(anyPage().dropFirst("Content/".count)))"
    case 2: "[点击这里](/a/_index.md)"
    case 3: "[位置](/b/_index.md#小标题\(number()))"
    case 4: "![一张图](/图.png)"
    case 5: "::table[数表]{src=\(pick(["/表.csv", "/_data/数.csv"]))}"
    case 6:
      "<!-- sitegen-disable-next link-text-vague: 试 until=2026-03-0\(1 + number()) -->\n[更多](/a/_index.md)"
    case 7: "写成<b>粗体</b>的字"
    case 8: "## 一\n\n## 二\n\n### 三\n\n## 四"
    default: "一段文字\(number())，[外面](https://www.gov.cn/)。"
    }
  }

  private mutating func setting() -> String {
    pick([
      "footer: [一.md]", "organisation: 单位\(number())", "html: allow", "slugs: ascii",
      "lint: { rules: { link-text-vague: off } }",
      "contact: [{ label: 热线, phone: \"1238\(number())\" }]", "language: en",
      "glossaryLinks: false", "shortTitle: 小\(number())",
    ])
  }

  // MARK: Files and chance

  private mutating func number() -> Int { Int.random(in: 0..<6, using: &random) }

  private mutating func pick<Element>(_ elements: [Element]) -> Element {
    elements[Int.random(in: 0..<elements.count, using: &random)]
  }

  private mutating func anyPage() -> String {
    pick(files.keys.filter { $0.hasSuffix(".md") && !$0.hasSuffix("_index.md") }.sorted())
  }

  private mutating func write(_ path: String, _ text: String) throws {
    if replaced[path] == nil { replaced[path] = .some(files[path]) }
    files[path] = text
    try folder.write(text, to: path)
  }

  private mutating func remove(_ path: String) throws {
    guard let text = files.removeValue(forKey: path) else { return }
    if replaced[path] == nil { replaced[path] = .some(text) }
    try FileSystem.remove(folder.path + "/" + path)
  }
}
