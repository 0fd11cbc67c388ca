import Content
import Diagnostics
import HTML

extension Feed {
  /// The feed as an Atom document (RFC 4287).
  ///
  /// A feed without entries claims to have changed last in 1970, since Atom demands a date and the
  /// clock has no say in the output.
  package var atom: [UInt8] {
    var xml = XMLWriter()
    let updated = entries.map(\.updated.rfc3339).max() ?? "1970-01-01T00:00:00Z"
    xml.element(
      "feed", [("xmlns", "http://www.w3.org/2005/Atom"), ("xml:lang", language)]
    ) { xml in
      xml.element("title", text: title)
      if let description { xml.element("subtitle", text: description) }
      xml.empty("link", [("rel", "alternate"), ("href", PercentEncoding.address.encoded(homeURL))])
      xml.empty("link", [("rel", "self"), ("href", PercentEncoding.address.encoded(feedURL))])
      xml.element("id", text: PercentEncoding.address.encoded(feedURL))
      xml.element("updated", text: updated)
      xml.element("author") { $0.element("name", text: author) }
      for entry in entries {
        xml.element("entry", [("xml:lang", entry.language)]) { xml in
          xml.element("title", text: entry.title)
          xml.empty(
            "link", [("rel", "alternate"), ("href", PercentEncoding.address.encoded(entry.url))])
          xml.element("id", text: PercentEncoding.address.encoded(entry.id))
          xml.element("published", text: entry.date.rfc3339)
          xml.element("updated", text: entry.updated.rfc3339)
          if let summary = entry.summary { xml.element("summary", text: summary) }
          for tag in entry.tags { xml.empty("category", [("term", tag)]) }
          for file in entry.attachments { xml.empty("link", attributes(of: file)) }
        }
      }
    }
    return xml.bytes
  }

  private func attributes(
    of file: FeedAttachment
  ) -> [(name: StaticString, value: String)] {
    var attributes: [(name: StaticString, value: String)] = [
      ("rel", "enclosure"), ("type", file.type), ("title", file.title),
      ("hreflang", file.language), ("href", PercentEncoding.address.encoded(file.url)),
    ]
    if let size = file.size { attributes.append(("length", String(size))) }
    return attributes
  }
}
