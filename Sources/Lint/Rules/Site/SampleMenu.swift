/// Pages with a menu, for the examples of rules that compare menus.
enum SampleMenu {
  /// Returns a page whose menu leads to the pages `a.html`, `b.html` … in the given order.
  static func page(_ letters: String, mark: String = "") -> String {
    let links = letters.map { #"<li><a href="/\#($0)/">栏目\#($0)</a></li>"# }.joined()
    return #"\#(mark)<nav aria-label="主导航"><ul>\#(links)</ul></nav><main><p>正文</p></main>"#
  }

  /// Returns a page that offers help by links in the header and in the footer.
  ///
  /// - Parameters:
  ///   - header: The links in front of the main content: `c` contact, `f` questions, `t` telephone.
  ///   - footer: Those behind it.
  static func helpPage(header: String, footer: String) -> String {
    "<header>\(help(header))</header><main><p>正文</p></main><footer>\(help(footer))</footer>"
  }

  private static func help(_ letters: String) -> String {
    letters.map { letter in
      switch letter {
      case "c": #"<a href="/contact/">联系我们</a> "#
      case "f": #"<a href="/faq/">常见问题</a> "#
      case "t": #"<a href="tel:12385">12385</a> "#
      default: String(letter)
      }
    }.joined()
  }
}
