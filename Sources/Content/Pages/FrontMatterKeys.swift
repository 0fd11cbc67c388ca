/// The keys that front matter may have whatever the page's kind.
package enum FrontMatterKeys {
  /// The names, in the order in which `sitegen new` writes them.
  package static let common = [
    "title", "description", "kind", "date", "updated", "slug", "language", "tags", "weight",
    "draft", "aliases", "expires", "review", "editions",
  ]
}
