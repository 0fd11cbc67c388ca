/// A date.
enum DateMember: Int, ContextMember {
  case iso, text

  static let size = allCases.count

  var declaration: ContextDeclaration {
    switch self {
    case .iso: .init(.text, "机器可读的日期，如 2021-08-02", "The date as 2021-08-02")
    case .text: .init(.text, "给人看的日期", "The date for people")
    }
  }
}

/// A link, or a place on the way to the page.
enum LinkMember: Int, ContextMember {
  case title, url, language, isCurrent, isAncestor

  static let size = allCases.count

  var declaration: ContextDeclaration {
    switch self {
    case .title: .init(.text, "链接文字", "The link's text")
    case .url: .init(.text, "地址", "The address")
    case .language:
      .init(.text, "文字的语言，与界面语言相同时为空", "The text's language; empty when it is the interface's")
    case .isCurrent: .init(.bool, "是否就是本页", "Whether it is this page")
    case .isAncestor: .init(.bool, "本页是否在其下级", "Whether this page lies below it")
    }
  }
}

/// A point of contact.
enum ContactMember: Int, ContextMember {
  case label, phone, phoneURL, email, emailURL, hours, text

  static let size = allCases.count

  var declaration: ContextDeclaration {
    switch self {
    case .label: .init(.text, "名称", "The name")
    case .phone: .init(.text, "电话", "The telephone number")
    case .phoneURL: .init(.text, "拨号链接", "The telephone link")
    case .email: .init(.text, "电子邮件", "The e-mail address")
    case .emailURL: .init(.text, "电子邮件链接", "The e-mail link")
    case .hours: .init(.text, "服务时间", "The hours of service")
    case .text: .init(.text, "不用打电话的文字渠道", "The channel that needs no call")
    }
  }
}

/// The site.
enum SiteMember: Int, ContextMember {
  case title, description, language, baseURL, homeURL, siteMapURL, mediaURL, catalogueURL,
    feedbackURL,
    organisation, domain,
    siteID, runBy, filing, policeFiling, errorReportURL, markURL, demonstration, emergencies,
    navigation, footerLinks, contacts, feeds

  static let size = allCases.count

  var declaration: ContextDeclaration {
    switch self {
    case .title: .init(.text, "网站名称", "The site's title")
    case .description: .init(.text, "网站简介", "The site's description")
    case .language:
      .init(.text, "网站语言，与界面语言相同时为空", "The site's language; empty when it is the interface's")
    case .baseURL: .init(.text, "网站完整地址", "The site's full address")
    case .homeURL: .init(.text, "首页地址", "The home page's address")
    case .siteMapURL: .init(.text, "网站地图地址", "The site map's address")
    case .mediaURL: .init(.text, "视频和音频列表的地址", "The address of the list of recordings")
    case .catalogueURL: .init(.text, "信息公开目录的地址", "The catalogue's address")
    case .feedbackURL: .init(.text, "意见反馈页地址", "The feedback page's address")
    case .organisation: .init(.text, "主办单位", "The organisation")
    case .domain: .init(.text, "网站域名", "The site's domain")
    case .siteID: .init(.text, "网站标识码", "The site's identification code")
    case .runBy: .init(.text, "承办单位", "The office that runs the site")
    case .filing: .init(.text, "ICP 备案号", "The filing number of the content provider")
    case .policeFiling: .init(.text, "公安备案号", "The filing number with the police")
    case .errorReportURL: .init(.text, "网站找错地址", "Where readers report errors")
    case .markURL: .init(.text, "党政机关标识地址", "The mark of party and government organs")
    case .demonstration: .init(.text, "演示声明", "The notice of a demonstration site")
    case .emergencies:
      .init(.list(.object(.link)), "正在生效的紧急信息", "The emergency information in force")
    case .navigation: .init(.list(.object(.link)), "主导航", "The main navigation")
    case .footerLinks: .init(.list(.object(.link)), "页脚链接", "The footer's links")
    case .contacts: .init(.list(.object(.contact)), "联系方式", "The points of contact")
    case .feeds: .init(.list(.object(.feed)), "订阅源", "The feeds")
    }
  }
}

/// A feed of the site.
enum FeedMember: Int, ContextMember {
  case title, url, language, type

  static let size = allCases.count

  var declaration: ContextDeclaration {
    switch self {
    case .title: .init(.text, "链接文字", "The link's text")
    case .url: .init(.text, "地址", "The address")
    case .language: .init(.text, "文字的语言，与界面语言相同时为空", "The text's language if not the interface's")
    case .type: .init(.text, "媒体类型", "The media type, such as application/atom+xml")
    }
  }
}

/// One value of a field.
enum FieldValueMember: Int, ContextMember {
  case text, anchor, url, iso, parts, cells, part, group, number

  static let size = allCases.count

  var declaration: ContextDeclaration {
    switch self {
    case .text: .init(.text, "文字", "The text")
    case .anchor:
      .init(
        .text, "对象的文字作为 id 的一部分：空白换成连字符",
        "An object's text as a part of an id, with hyphens for white space")
    case .url: .init(.text, "链接（电话、网址）", "The link of a number or address")
    case .iso: .init(.text, "机器可读的日期", "The date for machines")
    case .parts:
      .init(.list(.object(.fieldPart)), "对象的其余部分", "The other parts of an object")
    case .cells:
      .init(
        .list(.object(.fieldPart)), "对象在各列里的部分，第一列除外", "The parts in all columns but the first")
    case .part: .init(.object(.namedParts([])), "按名称取对象的部分", "The object's parts by name")
    case .group:
      .init(.text, "名为 group 的部分，只在和前一个值不同时", "The part named group where it changes")
    case .number: .init(.number, "第几个值，从 1 开始", "The value's number, from 1")
    }
  }
}

/// A part of an object after the first, which is the value's own text.
enum FieldPartMember: Int, ContextMember {
  case label, text, url, iso

  static let size = allCases.count

  var declaration: ContextDeclaration {
    switch self {
    case .label: .init(.text, "标签", "The label")
    case .text: .init(.text, "文字", "The text")
    case .url: .init(.text, "链接（电话、网址）", "The link of a number or address")
    case .iso: .init(.text, "机器可读的日期", "The date for machines")
    }
  }
}

/// A field of a kind.
enum FieldMember: Int, ContextMember {
  case name, label, text, isList, columns, values, groups

  static let size = allCases.count

  var declaration: ContextDeclaration {
    switch self {
    case .name: .init(.text, "字段名", "The field's name")
    case .label: .init(.text, "字段标签", "The field's label")
    case .text: .init(.text, "全部值连成的文字", "All values as one text")
    case .isList: .init(.bool, "是否有多个值", "Whether it has several values")
    case .columns: .init(.list(.text), "对象写了的各部分的标签", "The labels of the parts in use")
    case .values: .init(.list(.object(.fieldValue)), "各个值", "The values")
    case .groups:
      .init(.list(.object(.fieldValue)), "各组的第一个值", "The values with which a group begins")
    }
  }
}

/// The pages of one kind that refer to a page.
enum ReferrersMember: Int, ContextMember {
  case label, entries

  static let size = allCases.count

  var declaration: ContextDeclaration {
    switch self {
    case .label: .init(.text, "类型名称", "What pages of the kind are called")
    case .entries: .init(.list(.object(.entry)), "各个页面", "The pages")
    }
  }
}

/// A `<meta>` element.
enum MetaMember: Int, ContextMember {
  case name, content

  static let size = allCases.count

  var declaration: ContextDeclaration {
    switch self {
    case .name: .init(.text, "名称", "The name")
    case .content: .init(.text, "内容", "The content")
    }
  }
}

/// A heading in the contents list.
enum HeadingMember: Int, ContextMember {
  case title, url, children

  static let size = allCases.count

  var declaration: ContextDeclaration {
    switch self {
    case .title: .init(.text, "标题文字", "The heading's text")
    case .url: .init(.text, "页内地址", "The address in the page")
    case .children: .init(.listOfEnclosing, "下一级标题", "The headings below")
    }
  }
}

/// A page in a listing.
enum EntryMember: Int, ContextMember {
  case title, url, description, language, date, kindLabel

  static let size = allCases.count

  var declaration: ContextDeclaration {
    switch self {
    case .title: .init(.text, "标题", "The title")
    case .url: .init(.text, "地址", "The address")
    case .description: .init(.text, "简介", "The description")
    case .language: .init(.text, "语言，与界面相同时为空", "The language if not the interface's")
    case .date: .init(.object(.date), "日期", "The date")
    case .kindLabel: .init(.text, "类型名称", "The kind's label")
    }
  }
}

/// A tag.
enum TermMember: Int, ContextMember {
  case title, url, count

  static let size = allCases.count

  var declaration: ContextDeclaration {
    switch self {
    case .title: .init(.text, "标签", "The tag")
    case .url: .init(.text, "地址", "The address")
    case .count: .init(.number, "页数", "The number of pages")
    }
  }
}

/// The parts of a long listing.
enum PagerMember: Int, ContextMember {
  case current, total, previousURL, nextURL, pages

  static let size = allCases.count

  var declaration: ContextDeclaration {
    switch self {
    case .current: .init(.number, "当前页码", "The current page's number")
    case .total: .init(.number, "总页数", "The number of pages")
    case .previousURL: .init(.text, "上一页地址", "The previous page's address")
    case .nextURL: .init(.text, "下一页地址", "The next page's address")
    case .pages:
      .init(
        .list(.object(.pagerPage)), "首页、末页和附近各页的链接",
        "The links to the first, the last and the nearby pages")
    }
  }
}

/// A part of a long list, in the pager.
enum PagerPageMember: Int, ContextMember {
  case title, url, isCurrent, isAfterGap

  static let size = allCases.count

  var declaration: ContextDeclaration {
    switch self {
    case .title: .init(.text, "页码", "The page's number")
    case .url: .init(.text, "地址", "The address")
    case .isCurrent: .init(.bool, "是否就是本页", "Whether it is this page")
    case .isAfterGap: .init(.bool, "前面是否略去了几页", "Whether pages before it are left out")
    }
  }
}

/// A page in the site map.
enum TreeMember: Int, ContextMember {
  case title, url, language, children

  static let size = allCases.count

  var declaration: ContextDeclaration {
    switch self {
    case .title: .init(.text, "标题", "The title")
    case .url: .init(.text, "地址", "The address")
    case .language: .init(.text, "语言，与界面相同时为空", "The language if not the interface's")
    case .children: .init(.listOfEnclosing, "下级页面", "The pages below")
    }
  }
}
