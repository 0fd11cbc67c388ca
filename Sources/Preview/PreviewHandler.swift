import Diagnostics
import Site

/// Answers requests: the pages and files of the site, and the preview's own.
struct PreviewHandler: Sendable {
  let previewed: PreviewedSite
  let hosts: HostCheck
  let language: MessageLanguage
  let editor: Editor?
  /// The site's folder: absolute, without symbolic links.
  let root: String

  /// Answers a request; never fails, whatever it asks for.
  func answer(_ request: Request) -> Response {
    guard hosts.allows(request.header("Host")) else {
      return Response(
        .forbidden, text: "sitegen serve: 请求的主机名不是本机 / the request is for another host")
    }
    guard request.method == "GET" || request.method == "HEAD" else {
      var response = Response(
        .methodNotAllowed, text: "sitegen serve: 只支持 GET 和 HEAD / only GET and HEAD")
      response.set("Allow", "GET, HEAD")
      return response
    }
    guard let path = RequestPath(target: request.target) else {
      return Response(.badRequest, text: "sitegen serve: 网址不对 / this is no address")
    }
    let response =
      path.text.hasPrefix(PreviewAddress.folder)
      ? ownFile(String(path.text.dropFirst(PreviewAddress.folder.count)), request)
      : siteFile(path, request)
    return request.method == "HEAD" ? response.withoutBody : response
  }

  // MARK: The site

  private func siteFile(_ path: RequestPath, _ request: Request) -> Response {
    let site = previewed.site
    guard path.text.hasPrefix(site.home) else {
      if path.text == "/" || path.text + "/" == site.home { return redirect(to: site.home) }
      return missing(site, request)
    }
    var file = String(path.text.dropFirst(site.home.count))
    if file.isEmpty || file.hasSuffix("/") { file += "index.html" }
    if let found = site.file(at: file) { return response(found, at: file, request) }
    if site.hasPage(at: file + "/index.html") { return redirect(to: path.text + "/") }
    // Without a site there is no telling what is at an address.
    if !site.faults.isEmpty { return response(.faulty(site.faults), at: file, request) }
    return missing(site, request)
  }

  private func response(_ file: LiveFile, at path: String, _ request: Request) -> Response {
    switch file {
    case .page(let bytes):
      return page(bytes, .ok, .page, at: path, request)
    case .faulty(let errors):
      let html = ErrorPage(list: list, errors: errors).html
      return page(html, .faulty, .faulty, at: path, request)
    case .generated(let bytes):
      let response = Response(.ok, .bytes(bytes), type: ContentType.of(path))
      return conditional(response, EntityTag(of: bytes), request)
    case .resource(let source):
      return resource(source, at: path, request)
    }
  }

  private func missing(_ site: LiveSite, _ request: Request) -> Response {
    let path = "404.html"
    guard case .page(let bytes) = site.file(at: path) else {
      return Response(.notFound, text: "sitegen serve: 没有这个网址 / there is nothing at this address")
    }
    return page(bytes, .notFound, .missing, at: path, request)
  }

  private func redirect(to path: String) -> Response {
    var response = Response(.redirect, text: path)
    response.set("Location", PreviewAddress.encoded(path))
    return response
  }

  /// Answers with a page that keeps itself up to date.
  private func page(
    _ bytes: [UInt8], _ status: Response.Status, _ kind: PageInsertion.Kind, at path: String,
    _ request: Request
  ) -> Response {
    let tag = EntityTag(of: bytes)
    let html = PageInsertion(tag: tag, kind: kind, path: path).applied(to: bytes)
    return conditional(Response(status, .bytes(html), type: ContentType.html), tag, request)
  }

  private func resource(_ source: String, at path: String, _ request: Request) -> Response {
    guard let resolved = try? FileSystem.resolved(source), resolved.hasPrefix(root + "/"),
      let stamp = FileSystem.stamp(resolved)
    else { return missing(previewed.site, request) }
    let tag = EntityTag(stamp)
    var response = Response(
      .ok, .file(resolved, 0..<stamp.size), type: ContentType.of(path))
    response.set("Accept-Ranges", "bytes")
    let range =
      tag.allowsRange(request.header("If-Range")) && request.method == "GET"
      ? ByteRange(request.header("Range"), length: stamp.size) : .whole
    guard !tag.matches(request.header("If-None-Match")) else {
      return conditional(response, tag, request)
    }
    switch range {
    case .whole: break
    case .part(let part):
      response.status = .partialContent
      response.body = .file(resolved, part)
      response.set("Content-Range", "bytes \(part.lowerBound)-\(part.upperBound - 1)/\(stamp.size)")
    case .unsatisfiable:
      response = Response(.rangeNotSatisfiable, text: "0-\(stamp.size)")
      response.set("Content-Range", "bytes */\(stamp.size)")
    }
    return conditional(response, tag, request)
  }

  /// Sends nothing but the headers to a browser that has this version already.
  private func conditional(
    _ response: Response, _ tag: EntityTag, _ request: Request
  ) -> Response {
    var response = response
    response.set("ETag", tag.text)
    guard tag.matches(request.header("If-None-Match")) else { return response }
    response = response.withoutBody
    response.status = .notModified
    return response
  }

  // MARK: The preview's own files

  private var list: FindingList { FindingList(language: language, editor: editor, root: root) }

  private func ownFile(_ name: String, _ request: Request) -> Response {
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
