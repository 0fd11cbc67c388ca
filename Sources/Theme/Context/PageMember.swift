/// The page itself.
enum PageMember: Int, ContextMember {
  case title, documentTitle, description, language, foreignLanguage, url, canonical, kind,
    kindLabel, date, updated, expires, review, isDated, isDraft, tags, fields,
    essentials, details, metas, field, referrers, alternatives, structuredData

  static let size = allCases.count

  var declaration: ContextDeclaration {
    switch self {
    case .title: .init(.text, "标题", "The title")
    case .documentTitle: .init(.text, "浏览器标题：页面、栏目、网站", "The window's title: page, section, site")
    case .description: .init(.text, "简介", "The description")
    case .language: .init(.text, "页面语言", "The page's language")
    case .foreignLanguage:
      .init(.text, "页面语言，与界面语言相同时为空", "The page's language; empty when it is the interface's")
    case .url: .init(.text, "地址", "The address")
    case .canonical: .init(.text, "规范的完整地址", "The canonical full address")
    case .kind: .init(.text, "类型", "The kind's name")
    case .kindLabel: .init(.text, "类型名称", "The kind's label")
    case .date: .init(.object(.date), "发布日期", "The date of publication")
    case .updated: .init(.object(.date), "更新日期", "The date of the last change")
    case .expires: .init(.object(.date), "失效日期", "The date on which it expires")
    case .review: .init(.object(.date), "复查日期", "The date of the next review")
    case .isDated: .init(.bool, "是否有任何一个日期", "Whether it has any of its dates")
    case .isDraft: .init(.bool, "是否草稿", "Whether it is a draft")
    case .tags: .init(.list(.object(.link)), "标签", "The tags")
    case .fields: .init(.list(.object(.field)), "类型的全部字段", "All fields of the kind")
    case .essentials:
      .init(.list(.object(.field)), "正文前面的字段", "The fields before the text")
    case .metas: .init(.list(.object(.meta)), "给机器读的 meta 标签", "The meta elements")
    case .details: .init(.list(.object(.field)), "其余字段", "The other fields")
    case .referrers:
      .init(.list(.object(.referrers)), "字段里提到本页的页面，按类型", "The pages whose fields name this one")
    case .alternatives:
      .init(.list(.object(.alternative)), "紧急信息的各种形式", "The forms of emergency information")
    case .structuredData:
      .init(.html, "给机器读的说明（JSON-LD），自动生成的网页没有", "JSON-LD; none on pages that nobody wrote")
    case .field: .init(.object(.namedFields([])), "按名称取字段", "The fields by name")
    }
  }
}
