import Site

extension PreviewHandler {
  /// Writes findings as the user asked for.
  var list: FindingList { FindingList(language: language, editor: editor, root: root) }

  /// Answers with a file of the preview itself, named below its folder.
  func ownFile(_ name: String, _ request: Request) -> Response {
    if let asset = PreviewAsset(rawValue: name) {
      let response = Response(.ok, .bytes(asset.bytes), type: ContentType.of(name))
      return conditional(response, EntityTag(of: asset.bytes), request)
    }
    switch PreviewAddress.folder + name {
    case PreviewAddress.overview: return overview(request)
    case PreviewAddress.events:
      // Nobody listens to the answer to `HEAD`.
      guard request.method == "GET" else {
        return Response(.ok, .bytes([]), type: ContentType.events)
      }
      return Response(.ok, .events(previewed.events.listen()), type: ContentType.events)
    case PreviewAddress.panel: return panel(request)
    case PreviewAddress.page: return view(request)
    default: return missing(previewed.site, request)
    }
  }

  private func overview(_ request: Request) -> Response {
    let found = previewed.findings
    let page = OverviewPage(
      list: list, findings: found.all, isChecked: found.isChecked, home: previewed.site.home)
    return self.page(page.html, .ok, .own, at: "", request)
  }

  private func panel(_ request: Request) -> Response {
    guard let path = RequestQuery.value(of: "path", in: request.target),
      previewed.site.hasPage(at: path)
    else { return missing(previewed.site, request) }
    let html = Panel(list: list, path: path, findings: previewed.findings(at: path)).html
    let response = Response(.ok, .bytes(html), type: ContentType.html)
    return conditional(response, EntityTag(of: html), request)
  }

  /// Shows how a page is read; it may be named by its address or by its path.
  private func view(_ request: Request) -> Response {
    let site = previewed.site
    guard var path = RequestQuery.value(of: "path", in: request.target) else {
      return missing(site, request)
    }
    if path.hasPrefix(site.home) { path = String(path.dropFirst(site.home.count)) }
    if path.isEmpty || path.hasSuffix("/") { path += "index.html" }
    if let file = site.file(at: path), case .faulty = file {
      return response(file, at: path, request)
    }
    guard let reading = site.reading(at: path) else { return missing(site, request) }
    let page = PageView(
      language: language, address: PreviewAddress.page(path, home: site.home), reading: reading)
    return self.page(page.html, .ok, .own, at: "", request)
  }
}
