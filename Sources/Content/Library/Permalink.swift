import Diagnostics

/// Finds the addresses of pages from the paths of their files.
struct Permalink {
  let slugs: SlugStyle

  /// Returns the address of a page, which is its folder's address when its slug is wrong.
  func permalink(
    of page: Page, slug: Located<String>?, _ diagnostics: inout [Diagnostic]
  ) -> String {
    let path = page.sourcePath.dropFirst(ContentTree.folder.count)
    let folder = SourcePath.folder(of: String(path)) + "/"
    let stem = SourcePath.stem(of: page.sourcePath)
    let own = stem == "_index" || stem == "index" ? folder : folder + stem + "/"
    let permalink = slug.map { replacingLastPart(of: own, of: page, by: $0, &diagnostics) } ?? own
    if slugs == .ascii, !permalink.utf8.allSatisfy({ $0 < 0x80 }) {
      let start = SourceSpan(path: page.sourcePath, offset: 0)
      diagnostics.append(.addressNotASCII(permalink, at: slug?.span ?? start))
    }
    return permalink
  }

  private func replacingLastPart(
    of permalink: String, of page: Page, by slug: Located<String>,
    _ diagnostics: inout [Diagnostic]
  ) -> String {
    if page.isSectionPage || permalink == "/" {
      diagnostics.append(.slugOfSection(at: slug.span))
    } else if let problem = PathPart.problem(of: slug.value) {
      diagnostics.append(.slugInvalid(problem, at: slug.span))
    } else {
      return SourcePath.folder(of: String(permalink.dropLast())) + "/" + slug.value + "/"
    }
    return permalink
  }

  /// Returns an alias with slashes around it; `nil` and a diagnostic when it is no address.
  static func alias(
    _ alias: Located<String>, _ diagnostics: inout [Diagnostic]
  ) -> Located<String>? {
    var inner = alias.value[...]
    if inner.hasPrefix("/") { inner = inner.dropFirst() }
    if inner.hasSuffix("/") { inner = inner.dropLast() }
    for part in inner.split(separator: "/", omittingEmptySubsequences: false) {
      if let problem = PathPart.problem(of: String(part)) {
        diagnostics.append(.aliasInvalid(problem, at: alias.span))
        return nil
      }
    }
    return Located(value: "/\(inner)/", span: alias.span)
  }
}

extension Diagnostic {
  static func slugInvalid(_ problem: PathPart.Problem, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .error, "slug-invalid", zh: "slug \(problem.message.zh)",
      en: "the slug \(problem.message.en)",
      at: span,
      help: Message(
        zh: "只写网址最后一段，如 living-subsidy",
        en: "give the last part of the address, such as living-subsidy"
      ))
  }

  static func slugOfSection(at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .error, "slug-invalid", zh: "栏目页不能有 slug", en: "a section's page cannot have a slug",
      at: span,
      help: Message(zh: "给文件夹改名", en: "rename the folder"))
  }

  static func aliasInvalid(_ problem: PathPart.Problem, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .error, "alias-invalid", zh: "别名的一段\(problem.message.zh)",
      en: "a part of the alias \(problem.message.en)", at: span,
      help: Message(
        zh: "写旧网址的路径，如 /old/page/", en: "give the old address's path, such as /old/page/"))
  }

  static func tagInvalid(_ problem: PathPart.Problem, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .error, "tag-invalid", zh: "标签\(problem.message.zh)", en: "the tag \(problem.message.en)",
      at: span, help: Message(zh: "改标签的文字", en: "change the tag's text"))
  }

  static func addressNotASCII(_ permalink: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .error, "address-not-ascii", zh: "网址 \(permalink) 含有非 ASCII 字符",
      en: "the address \(permalink) is not ASCII", at: span,
      help: Message(
        zh: "写 slug: 英文字母，或改文件和文件夹名；也可在 sitegen.yaml 里写 slugs: keep",
        en: "give an ASCII slug or rename the file and its folders, or set slugs: keep"))
  }
}
