import Diagnostics

/// The context of each layout, as web teams write against it.
extension ContextSchema {
  private static func member(
    _ name: String, _ type: ContextType, zh: String, en: String
  ) -> Member {
    Member(name: name, type: type, summary: Message(zh: zh, en: en))
  }

  static let date = ContextSchema(
    "date",
    [
      member("iso", .text, zh: "机器可读的日期，如 2021-08-02", en: "The date as 2021-08-02"),
      member("text", .text, zh: "给人看的日期", en: "The date for people"),
    ])

  static let link = ContextSchema(
    "link",
    [
      member("title", .text, zh: "链接文字", en: "The link's text"),
      member("url", .text, zh: "地址", en: "The address"),
      member(
        "language", .text, zh: "文字的语言，与界面语言相同时为空",
        en: "The text's language; empty when it is the interface's"),
      member("isCurrent", .bool, zh: "是否就是本页", en: "Whether it is this page"),
      member("isAncestor", .bool, zh: "本页是否在其下级", en: "Whether this page lies below it"),
    ])

  static let contact = ContextSchema(
    "contact",
    [
      member("label", .text, zh: "名称", en: "The name"),
      member("phone", .text, zh: "电话", en: "The telephone number"),
      member("phoneURL", .text, zh: "拨号链接", en: "The telephone link"),
      member("email", .text, zh: "电子邮件", en: "The e-mail address"),
      member("emailURL", .text, zh: "电子邮件链接", en: "The e-mail link"),
      member("hours", .text, zh: "服务时间", en: "The hours of service"),
      member("text", .text, zh: "不用打电话的文字渠道", en: "The channel that needs no call"),
    ])

  static let site = ContextSchema(
    "site",
    [
      member("title", .text, zh: "网站名称", en: "The site's title"),
      member("description", .text, zh: "网站简介", en: "The site's description"),
      member(
        "language", .text, zh: "网站语言，与界面语言相同时为空",
        en: "The site's language; empty when it is the interface's"),
      member("baseURL", .text, zh: "网站完整地址", en: "The site's full address"),
      member("homeURL", .text, zh: "首页地址", en: "The home page's address"),
      member("siteMapURL", .text, zh: "网站地图地址", en: "The site map's address"),
      member("feedbackURL", .text, zh: "意见反馈页地址", en: "The feedback page's address"),
      member("organisation", .text, zh: "主办单位", en: "The organisation"),
      member("demonstration", .text, zh: "演示声明", en: "The notice of a demonstration site"),
      member("navigation", .list(.object(link)), zh: "主导航", en: "The main navigation"),
      member("footerLinks", .list(.object(link)), zh: "页脚链接", en: "The footer's links"),
      member("contacts", .list(.object(contact)), zh: "联系方式", en: "The points of contact"),
      member("feeds", .list(.object(link)), zh: "订阅源", en: "The feeds"),
    ])

  static let fieldValue = ContextSchema(
    "field value",
    [
      member("text", .text, zh: "文字", en: "The text"),
      member("url", .text, zh: "链接（电话、网址）", en: "The link of a number or address"),
      member("iso", .text, zh: "机器可读的日期", en: "The date for machines"),
    ])

  static let field = ContextSchema(
    "field",
    [
      member("name", .text, zh: "字段名", en: "The field's name"),
      member("label", .text, zh: "字段标签", en: "The field's label"),
      member("text", .text, zh: "全部值连成的文字", en: "All values as one text"),
      member("isList", .bool, zh: "是否有多个值", en: "Whether it has several values"),
      member("values", .list(.object(fieldValue)), zh: "各个值", en: "The values"),
    ])

  static let heading = ContextSchema(
    "heading",
    [
      member("title", .text, zh: "标题文字", en: "The heading's text"),
      member("url", .text, zh: "页内地址", en: "The address in the page"),
      member("children", .listOfEnclosing, zh: "下一级标题", en: "The headings below"),
    ])

  static let entry = ContextSchema(
    "entry",
    [
      member("title", .text, zh: "标题", en: "The title"),
      member("url", .text, zh: "地址", en: "The address"),
      member("description", .text, zh: "简介", en: "The description"),
      member("language", .text, zh: "语言，与界面相同时为空", en: "The language if not the interface's"),
      member("date", .object(date), zh: "日期", en: "The date"),
      member("kindLabel", .text, zh: "类型名称", en: "The kind's label"),
    ])

  static let term = ContextSchema(
    "term",
    [
      member("title", .text, zh: "标签", en: "The tag"),
      member("url", .text, zh: "地址", en: "The address"),
      member("count", .number, zh: "页数", en: "The number of pages"),
    ])

  static let pager = ContextSchema(
    "pager",
    [
      member("current", .number, zh: "当前页码", en: "The current page's number"),
      member("total", .number, zh: "总页数", en: "The number of pages"),
      member("previousURL", .text, zh: "上一页地址", en: "The previous page's address"),
      member("nextURL", .text, zh: "下一页地址", en: "The next page's address"),
      member("pages", .list(.object(link)), zh: "各页链接", en: "The links to all pages"),
    ])

  static let tree = ContextSchema(
    "tree",
    [
      member("title", .text, zh: "标题", en: "The title"),
      member("url", .text, zh: "地址", en: "The address"),
      member("language", .text, zh: "语言，与界面相同时为空", en: "The language if not the interface's"),
      member("children", .listOfEnclosing, zh: "下级页面", en: "The pages below"),
    ])

  static let fragments = ContextSchema(
    "fragments",
    ThemeFragment.allCases.map {
      member($0.rawValue, .html, zh: "\($0.templateName) 的输出", en: "Output of \($0.templateName)")
    })

  /// The context of the fragments, which are the same on many pages and rendered once.
  static let fragment = ContextSchema(
    "fragment",
    [
      member("language", .text, zh: "界面语言", en: "The interface's language"),
      member("site", .object(site), zh: "网站", en: "The site"),
    ])

  /// Returns the schema of `page` with typed access to the given fields.
  private static func page(fields: [String]) -> ContextSchema {
    let named = ContextSchema(
      "page.field",
      fields.map { member($0, .object(field), zh: "字段 \($0)", en: "The field \($0)") })
    return ContextSchema(
      "page",
      [
        member("title", .text, zh: "标题", en: "The title"),
        member(
          "documentTitle", .text, zh: "浏览器标题：页面、栏目、网站",
          en: "The window's title: page, section, site"),
        member("description", .text, zh: "简介", en: "The description"),
        member("language", .text, zh: "页面语言", en: "The page's language"),
        member(
          "foreignLanguage", .text, zh: "页面语言，与界面语言相同时为空",
          en: "The page's language; empty when it is the interface's"),
        member("url", .text, zh: "地址", en: "The address"),
        member("canonical", .text, zh: "规范的完整地址", en: "The canonical full address"),
        member("kind", .text, zh: "类型", en: "The kind's name"),
        member("kindLabel", .text, zh: "类型名称", en: "The kind's label"),
        member("date", .object(date), zh: "发布日期", en: "The date of publication"),
        member("updated", .object(date), zh: "更新日期", en: "The date of the last change"),
        member("expires", .object(date), zh: "失效日期", en: "The date on which it expires"),
        member("review", .object(date), zh: "复查日期", en: "The date of the next review"),
        member("isDated", .bool, zh: "是否有任何一个日期", en: "Whether it has any of its dates"),
        member("isDraft", .bool, zh: "是否草稿", en: "Whether it is a draft"),
        member("tags", .list(.object(link)), zh: "标签", en: "The tags"),
        member("fields", .list(.object(field)), zh: "类型的全部字段", en: "All fields of the kind"),
        member("field", .object(named), zh: "按名称取字段", en: "The fields by name"),
      ])
  }

  /// Returns the context of a layout, whose pages may carry the given fields.
  static func layout(_ layout: String, fields: [String]) -> ContextSchema {
    let common = [
      member("language", .text, zh: "界面语言", en: "The interface's language"),
      member("site", .object(site), zh: "网站", en: "The site"),
      member("page", .object(page(fields: fields)), zh: "页面", en: "The page"),
      member("breadcrumb", .list(.object(link)), zh: "当前位置，从首页起", en: "The way from home"),
      member("contents", .list(.object(heading)), zh: "本页目录", en: "The page's headings"),
      member("previous", .object(link), zh: "上一篇", en: "The previous page"),
      member("next", .object(link), zh: "下一篇", en: "The next page"),
      member("fragments", .object(fragments), zh: "共用部分", en: "The parts pages share"),
      member("body", .html, zh: "正文", en: "The body"),
    ]
    let entries = member("entries", .list(.object(entry)), zh: "条目", en: "The entries")
    let pager = member("pager", .object(pager), zh: "分页", en: "The pager")
    let sections = member(
      "sections", .list(.object(entry)), zh: "下级栏目", en: "The sections below")
    let own: [Member] =
      switch Layout(rawValue: layout) {
      case .home:
        [sections, member("latest", .list(.object(entry)), zh: "最新发布", en: "The newest pages")]
      case .section: [sections, entries, pager]
      case .tag: [member("term", .object(term), zh: "标签", en: "The tag"), entries, pager]
      case .tags: [member("terms", .list(.object(term)), zh: "全部标签", en: "All tags")]
      case .siteMap: [member("tree", .list(.object(tree)), zh: "页面树", en: "The pages as a tree")]
      case .redirect: [member("target", .object(link), zh: "新地址", en: "The new address")]
      case .page, .notFound, nil: []
      }
    return ContextSchema(layout, common + own)
  }
}

/// The layouts that every theme has; kinds may bring more.
package enum Layout: String, Sendable, CaseIterable {
  case home
  case section
  case page
  case tag
  case tags
  case notFound = "not-found"
  case siteMap = "site-map"
  case redirect
}

/// The parts of a page that many pages share; each is rendered once, not on every page.
enum ThemeFragment: String, CaseIterable {
  case header
  case help
  case footer

  var templateName: String { "fragments/\(rawValue)" }

  /// Whether the navigation's marks of the current page show in it.
  var showsNavigation: Bool { self == .header }
}
