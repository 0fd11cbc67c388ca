import Diagnostics

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
}
