import HTML

/// The addresses of the preview's own files and of the site's pages.
enum PreviewAddress {
  /// What no page of a site can begin with: content whose name starts with `_` is not published.
  static let folder = "/__sitegen/"

  static let overview = folder
  static let events = folder + "events"
  static let panel = folder + "panel"
  static let page = folder + "page"

  /// Returns the address of an asset.
  static func asset(_ asset: PreviewAsset) -> String { folder + asset.rawValue }

  /// Returns the address of the page at a path below the output folder, not percent-encoded.
  ///
  /// - Parameter home: The address of the home page, not percent-encoded.
  static func page(_ path: String, home: String) -> String {
    let index = "index.html"
    let isIndex = path == index || path.hasSuffix("/" + index)
    return home + (isIndex ? String(path.dropLast(index.count)) : path)
  }

  /// Returns a path as it stands in a link or a header.
  static func encoded(_ path: String) -> String { PercentEncoding.path.encoded(path) }

  /// Returns the address of the view of a page.
  static func view(_ path: String) -> String { page + "?path=" + query(path) }

  /// Returns a text as the value of a parameter.
  private static func query(_ text: String) -> String {
    PercentEncoding.path.encoded(text).replacing("&", with: "%26").replacing("+", with: "%2B")
  }
}

/// The style sheets and the script of the preview.
enum PreviewAsset: String, CaseIterable {
  /// The script that keeps a page up to date and shows its findings.
  case script = "preview.js"
  /// How the preview's own pages and the panel look.
  case styles = "preview.css"
  /// How elements with findings look on the author's pages.
  case marks = "marks.css"

  /// The file as it was compiled into the program.
  var bytes: [UInt8] {
    switch self {
    case .script: PackageResources.preview_js
    case .styles: PackageResources.preview_css
    case .marks: PackageResources.marks_css
    }
  }
}
