import FlyingFox
import Foundation

extension HTTPResponse {
  /// Puts an answer of the preview into the words of the HTTP library.
  init(_ response: Response) {
    let body: HTTPBodySequence
    switch response.body {
    case .bytes(let bytes):
      // One write for all of it.
      body = HTTPBodySequence(data: Data(bytes), suggestedBufferSize: max(bytes.count, 1))
    case .file(let path, let range):
      body = HTTPBodySequence(from: FileBody(path: path, range: range), count: range.count)
    case .events(let stream):
      body = HTTPBodySequence(from: EventBody(stream: stream))
    }
    var headers = HTTPHeaders()
    for (name, value) in response.headers { headers.addValue(value, for: HTTPHeader(name)) }
    self.init(statusCode: HTTPStatusCode(response.status), headers: headers, body: body)
  }
}

extension HTTPStatusCode {
  fileprivate init(_ status: Response.Status) {
    self =
      switch status {
      case .ok: .ok
      case .partialContent: .partialContent
      case .redirect: .temporaryRedirect
      case .notModified: .notModified
      case .badRequest: .badRequest
      case .forbidden: .forbidden
      case .notFound: .notFound
      case .methodNotAllowed: .methodNotAllowed
      case .rangeNotSatisfiable: .rangeNotSatisfiable
      case .faulty: .internalServerError
      }
  }
}

extension Request {
  /// Takes what the preview looks at from a request of the HTTP library.
  init(_ request: HTTPRequest) {
    self.init(method: request.method.rawValue, request.target.rawValue) { name in
      request.headers[HTTPHeader(name)]
    }
  }
}
