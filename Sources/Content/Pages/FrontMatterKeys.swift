import Diagnostics

/// The keys that front matter may have whatever the page's kind.
package enum FrontMatterKeys {
  /// The keys as fields, in the order in which `sitegen new` and the reference name them.
  package static let fields: [Field] = [
    Field(
      name: "title", label: Message(zh: "标题", en: "Title"),
      hint: Message(zh: "也是一级标题", en: "Also the level-1 heading"), type: .text, isRequired: true),
    Field(
      name: "description", label: Message(zh: "简介", en: "Description"),
      hint: Message(
        zh: "一句话，显示在列表和搜索结果里", en: "One sentence, shown in lists and search results"),
      type: .text),
    Field(name: "kind", label: Message(zh: "类型", en: "Kind"), type: .text),
    Field(name: "date", label: Message(zh: "发布日期", en: "Published"), type: .date),
    Field(name: "updated", label: Message(zh: "更新日期", en: "Updated"), type: .date),
    Field(
      name: "slug", label: Message(zh: "地址的最后一段", en: "Last part of the address"), type: .text),
    Field(
      name: "language", label: Message(zh: "语言", en: "Language"),
      hint: Message(zh: "例如 zh-Hans", en: "Such as zh-Hans"), type: .text),
    Field(name: "tags", label: Message(zh: "标签", en: "Tags"), type: .list(.text)),
    Field(
      name: "weight", label: Message(zh: "列表里的位置", en: "Place in lists"),
      hint: Message(zh: "整数，小的在前", en: "A whole number; smaller comes first"), type: .number),
    Field(
      name: "draft", label: Message(zh: "是否草稿", en: "Draft"),
      hint: Message(zh: "草稿不发布", en: "Drafts are not published"), type: .bool),
    Field(
      name: "aliases", label: Message(zh: "旧地址", en: "Old addresses"), type: .list(.text)),
    Field(
      name: "expires", label: Message(zh: "失效日期", en: "Expires"),
      hint: Message(zh: "发布的最后一天", en: "The last day on which the page is published"),
      type: .date),
    Field(
      name: "review", label: Message(zh: "复查日期", en: "Review"),
      hint: Message(zh: "应当有人核对的日子", en: "The day on which somebody should check it"),
      type: .date),
    Field(
      name: "editions", label: Message(zh: "版本", en: "Editions"), type: .list(.choice),
      values: Edition.allCases.map(\.rawValue)),
    Field(
      name: "glossaryLinks", label: Message(zh: "链接词语解释", en: "Links to the glossary"),
      hint: Message(
        zh: "词语第一次出现时链接到词语解释", en: "The first use of a word leads to its explanation"),
      type: .bool),
  ]

  /// Their names.
  package static let common = fields.map(\.name)
}
