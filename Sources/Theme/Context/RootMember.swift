/// What a layout finds outside every section.
enum RootMember: Int, ContextMember {
  case language, edition, site, page, breadcrumb, contents, previous, next, fragments, body, needs,
    sections, latest, entries, pager, term, terms, tree, target, recordings, tallies,
    documents, files, catalogueURL

  static let size = allCases.count

  var declaration: ContextDeclaration {
    switch self {
    case .language: .init(.text, "界面语言", "The interface's language")
    case .edition: .init(.object(.edition), "版本", "The edition")
    case .site: .init(.object(.site), "网站", "The site")
    case .page: .init(.object(.page(fields: [])), "页面", "The page")
    case .breadcrumb: .init(.list(.object(.link)), "当前位置，从首页起", "The way from home")
    case .contents: .init(.list(.object(.heading)), "本页目录", "The page's headings")
    case .previous: .init(.object(.link), "上一篇", "The previous page")
    case .next: .init(.object(.link), "下一篇", "The next page")
    case .fragments: .init(.object(.fragments), "共用部分", "The parts pages share")
    case .body: .init(.html, "正文", "The body")
    case .needs: .init(.list(.object(.entry)), "大家来办的事，至多六项", "What readers come for, at most six")
    case .sections: .init(.list(.object(.entry)), "下级栏目", "The sections below")
    case .latest: .init(.list(.object(.entry)), "最新发布", "The newest pages")
    case .entries: .init(.list(.object(.entry)), "条目", "The entries")
    case .pager: .init(.object(.pager), "分页", "The pager")
    case .term: .init(.object(.term), "标签", "The tag")
    case .terms: .init(.list(.object(.term)), "全部标签", "All tags")
    case .recordings: .init(.list(.object(.recording)), "全部视频和音频", "All recordings")
    case .tallies: .init(.list(.object(.tally)), "各种形式的数量", "How many recordings have each form")
    case .documents:
      .init(.list(.object(.catalogueEntry)), "信息公开目录里的文件", "The documents of the catalogue")
    case .files: .init(.list(.object(.catalogueFile)), "目录的下载文件", "The catalogue as files")
    case .catalogueURL:
      .init(.text, "信息公开目录的地址，栏目里没有目录收录的文件时为空", "The catalogue, if it has documents of the section")
    case .tree: .init(.list(.object(.tree)), "页面树", "The pages as a tree")
    case .target: .init(.object(.link), "新地址", "The new address")
    }
  }
}
