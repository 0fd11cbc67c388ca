import Diagnostics
import Glibc

/// Reads all kinds of a site.
package enum KindFolder {
  /// Reads every `.yaml` file in `Templates/kinds`; a site without the folder has no kinds of its
  /// own and its pages are plain ones.
  ///
  /// - Parameter root: The site's folder, absolute.
  /// - Returns: The kinds by name, those left out whose files are faulty, and what is wrong.
  package static func read(root: String) -> (kinds: [String: Kind], diagnostics: [Diagnostic]) {
    var kinds: [String: Kind] = [:]
    var diagnostics: [Diagnostic] = []
    do {
      for entry in try DirectoryListing.entries(atPath: root + "/" + KindFile.folder) {
        let name = String(decoding: entry.name, as: UTF8.self)
        guard name.hasSuffix(".yaml"), !name.hasPrefix(".") else { continue }
        let path = KindFile.folder + "/" + name
        let (kind, problems) = read(path, root: root)
        if let kind { kinds[kind.name] = kind }
        diagnostics += problems
      }
    } catch  where error.number != ENOENT {
      diagnostics.append(.unreadable(KindFile.folder, error))
    } catch {
      // No folder: only plain pages.
    }
    return (kinds, diagnostics)
  }

  private static func read(_ path: String, root: String) -> (Kind?, [Diagnostic]) {
    do {
      let bytes = try FileReader.bytes(
        atPath: root + "/" + path, limit: YAMLDocument.sizeLimit)
      return KindFile.read(bytes, path: path)
    } catch {
      return (nil, [.unreadable(path, error)])
    }
  }
}
