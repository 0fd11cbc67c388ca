import Content

extension Library {
  /// Returns the recordings of a page, with captions, subtitles and transcripts, for feeds.
  func attachments(of page: Page) -> [FeedAttachment] {
    page.media.flatMap { item in
      let recordings = item.versions.flatMap(\.sources).map {
        attachment($0.file, $0.type.name, item.title, item.language, of: page)
      }
      let tracks = (item.captions + item.subtitles).map {
        attachment($0.file, "text/vtt", "\(item.title) \($0.name)", $0.language, of: page)
      }
      let transcripts = item.transcripts.map {
        attachment($0.file, "text/plain", item.title, $0.language, of: page)
      }
      return (recordings + tracks + transcripts).compactMap(\.self)
    }
  }

  private func attachment(
    _ file: Located<String>, _ type: String, _ title: String, _ language: String, of page: Page
  ) -> FeedAttachment? {
    guard case .resource(let source, let permalink) = resolve(file.value, from: page) else {
      return nil
    }
    return FeedAttachment(
      url: configuration.baseURL + permalink, type: type, title: title, language: language,
      size: FileSystem.size(root + "/" + source))
  }
}
