import Content
import Diagnostics
import HTML

extension Feed {
  /// The feed as a JSON Feed document, version 1.1.
  package var json: [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.member("version", "https://jsonfeed.org/version/1.1")
      json.member("title", title)
      if let description { json.member("description", description) }
      json.member("home_page_url", PercentEncoding.address.encoded(homeURL))
      json.member("feed_url", PercentEncoding.address.encoded(feedURL))
      json.member("language", language)
      json.member("authors") {
        $0.array { $0.object { $0.member("name", author) } }
      }
      json.member("items") {
        $0.array { json in
          for entry in entries { json.object { write(entry, to: &$0) } }
        }
      }
    }
    json.newline()
    return json.bytes
  }

  private func write(_ entry: FeedEntry, to json: inout JSONWriter) {
    json.member("id", PercentEncoding.address.encoded(entry.id))
    json.member("url", PercentEncoding.address.encoded(entry.url))
    json.member("title", entry.title)
    // An item must have content; a feed of summaries has it here.
    json.member("content_text", entry.summary ?? entry.title)
    if let summary = entry.summary { json.member("summary", summary) }
    json.member("date_published", entry.date.rfc3339)
    json.member("date_modified", entry.updated.rfc3339)
    json.member("language", entry.language)
    if !entry.tags.isEmpty {
      json.member("tags") { $0.array { for tag in entry.tags { $0.value(tag) } } }
    }
    if !entry.attachments.isEmpty {
      json.member("attachments") {
        $0.array { for file in entry.attachments { write(file, to: &$0) } }
      }
    }
  }

  private func write(_ file: FeedAttachment, to json: inout JSONWriter) {
    json.object {
      $0.member("url", PercentEncoding.address.encoded(file.url))
      $0.member("mime_type", file.type)
      $0.member("title", file.title)
      if let size = file.size { $0.member("size_in_bytes", size) }
    }
  }
}
