import Content
import Diagnostics
import HTML

/// The list of a site's pages for search engines, in the format of sitemaps.org.
package struct Sitemap: Sendable {
  /// The entries, by address.
  package let entries: [Entry]

  /// A page in the list.
  package struct Entry: Sendable, Hashable {
    /// The page's absolute address; characters outside ASCII are encoded on writing.
    package var url: String
    /// The day of the last change.
    package var modified: CalendarDate?

    package init(url: String, modified: CalendarDate? = nil) {
      self.url = url
      self.modified = modified
    }
  }

  /// A file of the site.
  package struct File: Sendable, Hashable {
    /// The path below the output folder.
    package var path: String
    /// The whole content.
    package var bytes: [UInt8]
  }

  /// The most addresses that the format allows in one file.
  static let maximumCount = 50_000

  private static let namespace: [(name: StaticString, value: String)] = [
    ("xmlns", "http://www.sitemaps.org/schemas/sitemap/0.9")
  ]

  package init(entries: [Entry]) {
    self.entries = entries.sorted { $0.url < $1.url }
  }

  /// Returns the files: `sitemap.xml` alone, or an index of that name with the parts it lists.
  ///
  /// - Parameter baseURL: The absolute address of the output folder, without a slash at its end.
  package func files(baseURL: String) -> [File] {
    guard entries.count > Self.maximumCount else {
      return [File(path: "sitemap.xml", bytes: Self.urlSet(entries[...]))]
    }
    let starts = stride(from: 0, to: entries.count, by: Self.maximumCount)
    let parts = starts.enumerated().map { number, start in
      File(
        path: "sitemap-\(number + 1).xml",
        bytes: Self.urlSet(entries[start..<min(start + Self.maximumCount, entries.count)]))
    }
    var xml = XMLWriter()
    xml.element("sitemapindex", Self.namespace) { xml in
      for part in parts {
        xml.element("sitemap") {
          $0.element("loc", text: PercentEncoding.address.encoded("\(baseURL)/\(part.path)"))
        }
      }
    }
    return [File(path: "sitemap.xml", bytes: xml.bytes)] + parts
  }

  private static func urlSet(_ entries: ArraySlice<Entry>) -> [UInt8] {
    var xml = XMLWriter()
    xml.element("urlset", namespace) { xml in
      for entry in entries {
        xml.element("url") {
          $0.element("loc", text: PercentEncoding.address.encoded(entry.url))
          if let modified = entry.modified { $0.element("lastmod", text: modified.iso) }
        }
      }
    }
    return xml.bytes
  }
}
