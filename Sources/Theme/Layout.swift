/// The layouts that every theme has; kinds may bring more.
package enum Layout: String, Sendable, CaseIterable {
  case home
  /// The home page of the elder edition.
  case elderHome = "elder-home"
  case section
  case page
  case tag
  case tags
  case notFound = "not-found"
  case siteMap = "site-map"
  /// The list of all recordings.
  case media
  /// The catalogue of public information.
  case catalogue
  case redirect
}
