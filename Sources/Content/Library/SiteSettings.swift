import Diagnostics
import Glibc

/// What a site says of itself before any page is read: its configuration and the kinds of its pages.
package struct SiteSettings: Sendable {
  /// The site's folder: absolute, without symbolic links.
  package let root: String
  let file: ConfigurationFile
  let kindsByName: [String: Kind]
  /// What is wrong with configuration and kinds.
  let diagnostics: [Diagnostic]

  /// What `sitegen.yaml` says.
  package var configuration: Configuration { file.configuration }

  /// The kinds, sorted by name.
  package var kinds: [Kind] { kindsByName.values.sorted { $0.name < $1.name } }

  /// Reads configuration and kinds.
  ///
  /// The settings are `nil` only when there is no configuration to read; then the diagnostics say
  /// why, and else they are empty.
  ///
  /// - Parameter baseURL: The address to use in the place of the configured one.
  package static func read(
    root: String, baseURL: String?
  ) -> (settings: SiteSettings?, diagnostics: [Diagnostic]) {
    guard let root = RealPath.of(root) else {
      return (nil, [.configurationMissing(.current)])
    }
    var (file, diagnostics) = readConfiguration(root: root)
    guard var file else { return (nil, diagnostics) }
    if let baseURL { file.configuration.baseURL = baseURL }
    let kinds = KindFolder.read(root: root)
    diagnostics += kinds.diagnostics
    let settings = SiteSettings(
      root: root, file: file, kindsByName: kinds.kinds, diagnostics: diagnostics)
    return (settings, [])
  }

  private static func readConfiguration(
    root: String
  ) -> (file: ConfigurationFile?, diagnostics: [Diagnostic]) {
    let path = root + "/" + ConfigurationFile.path
    do {
      return ConfigurationFile.read(
        try FileReader.bytes(atPath: path, limit: YAMLDocument.sizeLimit))
    } catch {
      return (nil, [.configurationMissing(error)])
    }
  }
}
