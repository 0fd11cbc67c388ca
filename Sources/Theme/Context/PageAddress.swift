import Content

/// Where a page stands in the site.
struct PageAddress {
  /// The permalink in the standard edition.
  var permalink: String
  /// The edition to which the page belongs.
  var edition: Edition
  /// Whether other editions have no such page.
  var isStandardOnly = false
}
