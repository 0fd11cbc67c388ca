import Content
import Diagnostics

/// What machines are told of a page: JSON-LD in the vocabulary of schema.org.
///
/// The first item is what the page is about, by which rules of the linter know guides and policies; the
/// page with its recordings, the way to it and the site follow.
struct StructuredData {
  let subject: SchemaItem
  let recordings: RecordedPage?
  /// The pages from home to this one; empty where there is no way to show.
  let trail: [(title: String, permalink: String)]
  let site: SiteFacts
  let address: SiteAddress

  /// The document, without a sign that could end the element around it.
  var json: [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.member("@context", "https://schema.org")
      json.member("@graph") { json in
        json.array { json in
          // A page that is about nothing else is told with its recordings.
          if recordings == nil || subject.type != "WebPage" {
            json.object { subject.write(to: &$0) }
          }
          if let recordings { json.object { recordings.write(to: &$0) } }
          if trail.count > 1 { json.object { writeTrail(to: &$0) } }
          json.object { writeSite(to: &$0) }
        }
      }
    }
    // In a string of JSON, the only place for it, `<` may be written as an escape.
    guard json.bytes.contains(UInt8(ascii: "<")) else { return json.bytes }
    return json.bytes.flatMap { $0 == UInt8(ascii: "<") ? Array(#"\u003c"#.utf8) : [$0] }
  }

  private func writeTrail(to json: inout JSONWriter) {
    json.member("@type", "BreadcrumbList")
    json.member("itemListElement") { json in
      json.array { json in
        for (index, place) in trail.enumerated() {
          json.object {
            $0.member("@type", "ListItem")
            $0.member("position", index + 1)
            $0.member("name", place.title)
            $0.member("item", address.canonical(place.permalink))
          }
        }
      }
    }
  }

  private func writeSite(to json: inout JSONWriter) {
    json.member("@type", "WebSite")
    json.member("name", site.title)
    json.member("url", address.canonical("/"))
    json.member("inLanguage", site.language)
    guard let organisation = site.organisation else { return }
    json.member("publisher") {
      $0.object {
        $0.member("@type", "Organization")
        $0.member("name", organisation)
      }
    }
  }
}
