import Site

extension PreviewHandler {
  /// Answers with a file of the site, or says that there is none.
  func siteFile(_ path: RequestPath, _ request: Request) -> Response {
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

  /// Answers with what the site has at a path.
  func response(_ file: LiveFile, at path: String, _ request: Request) -> Response {
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

  /// Answers with the site's own page for addresses at which there is nothing.
  func missing(_ site: LiveSite, _ request: Request) -> Response {
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
  func page(
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
  func conditional(
    _ response: Response, _ tag: EntityTag, _ request: Request
  ) -> Response {
    var response = response
    response.set("ETag", tag.text)
    guard tag.matches(request.header("If-None-Match")) else { return response }
    response = response.withoutBody
    response.status = .notModified
    return response
  }
}
