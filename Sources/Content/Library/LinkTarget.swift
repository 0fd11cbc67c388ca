/// What a link's destination leads to.
package enum LinkTarget: Sendable, Hashable {
  /// A page; the fragment is decoded and without `#`.
  case page(Page.ID, fragment: String?)
  /// A file that is published as it is; the permalink is not percent-encoded.
  case resource(sourcePath: String, permalink: String)
  /// A file in `Content/_data`, which is not published: only directives show what it holds.
  case data(sourcePath: String)
  /// A place on the same page; decoded and without `#`.
  case fragment(String)
  /// An address elsewhere, as written.
  case external(String)
  /// A destination that could run code or that no reader can follow, with its scheme in lower case.
  case unsafe(scheme: String)
  /// Nothing that is published; `nearest` is a destination that the author may have meant.
  case missing(nearest: String?)
  /// A page that exists but is not published: a draft, or one before or after its time.
  case unpublished
  /// A path that leads out of `Content`.
  case outside
}
