/// Where a link or another reference leads, as far as a folder of files can tell.
package enum Destination: Sendable, Hashable {
  /// A page of the folder, by its number; this page itself for a fragment alone.
  case page(Int)
  /// A file of the folder that is no page.
  case file
  /// A place in the folder where nothing lies.
  case missing
  /// Another site, another scheme, or above the folder: nothing to say.
  case outside
}
