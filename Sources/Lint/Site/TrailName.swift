/// Names of the navigation that says where a page stands in the site.
enum TrailName {
  /// Whether a name is of this kind: 面包屑导航, 当前位置, breadcrumb.
  static func matches(_ name: String) -> Bool {
    let name = name.lowercased()
    return words.contains { name.contains($0) }
  }

  private static let words = [
    "面包屑", "麵包屑", "位置", "所在", "路径", "路徑", "breadcrumb", "you are here", "location",
  ]
}
