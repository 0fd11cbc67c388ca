import Accessibility
import HTML

/// What a page's `<meta>` elements say, by their names in any case.
struct PageMetas {
  private let tree: PageTree
  private let elements: [PageTree.NodeID]

  private init(_ page: AccessiblePage) {
    let tree = page.tree
    self.tree = tree
    elements = tree.elements(.meta).filter { tree.has(.name, of: $0) }
  }

  /// Returns what a page says.
  static func of(_ page: AccessiblePage) -> PageMetas {
    page.remembered(PageMetas.init)
  }

  /// Returns the content of an element, white space normalised; `nil` if there is none or it is blank.
  subscript(_ name: String) -> String? {
    guard let content = node(name).flatMap({ tree.bytes(.content, of: $0) }) else { return nil }
    let text = NameText.text(of: content)
    return text.isEmpty ? nil : text
  }

  /// Returns the first element of a name.
  func node(_ name: String) -> PageTree.NodeID? {
    for element in elements {
      if let bytes = tree.bytes(.name, of: element), ASCII.equal(bytes.span, name.utf8.span) {
        return element
      }
    }
    return nil
  }

  /// Whether there is an element of one of the names, blank or not.
  func hasAny(of names: [String]) -> Bool { names.contains { node($0) != nil } }

  /// Returns the names of which there is no element, or a blank one.
  func missing(of names: [String]) -> [String] { names.filter { self[$0] == nil } }

  /// The tags of the guideline for government websites, by what they are about.
  ///
  /// 国办发〔2017〕47号, annex on page tags: all but `optional` are mandatory where they belong.
  enum Group {
    static let site = ["SiteName", "SiteDomain", "SiteIDCode"]
    static let column = ["ColumnName", "ColumnDescription", "ColumnKeywords", "ColumnType"]
    static let article = ["ArticleTitle", "PubDate", "ContentSource"]
    /// Those that an article may have.
    static let optional = ["Keywords", "Author", "Description", "Image", "Url"]
  }
}
