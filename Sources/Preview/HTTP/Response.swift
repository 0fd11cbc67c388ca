/// What the preview answers, before it is put into the words of the HTTP library.
struct Response: Sendable {
  var status: Status
  /// The headers in the order in which they were added.
  private(set) var headers: [(name: String, value: String)] = []
  var body: Body

  /// The states that the preview answers with.
  enum Status: Int, Sendable {
    case ok = 200
    case partialContent = 206
    case redirect = 307
    case notModified = 304
    case badRequest = 400
    case forbidden = 403
    case notFound = 404
    case methodNotAllowed = 405
    case rangeNotSatisfiable = 416
    case headTooLarge = 431
    case faulty = 500

    /// What the standard calls it.
    var phrase: String {
      switch self {
      case .ok: "OK"
      case .partialContent: "Partial Content"
      case .redirect: "Temporary Redirect"
      case .notModified: "Not Modified"
      case .badRequest: "Bad Request"
      case .forbidden: "Forbidden"
      case .notFound: "Not Found"
      case .methodNotAllowed: "Method Not Allowed"
      case .rangeNotSatisfiable: "Range Not Satisfiable"
      case .headTooLarge: "Request Header Fields Too Large"
      case .faulty: "Internal Server Error"
      }
    }
  }

  /// Where the bytes of an answer come from.
  enum Body: Sendable {
    case bytes([UInt8])
    /// A part of a file; the path is absolute.
    case file(String, Range<Int>)
    /// Events for as long as the browser listens.
    case events(AsyncStream<[UInt8]>)
  }

  /// Creates an answer that no browser keeps and none guesses the type of.
  init(_ status: Status, _ body: Body, type: String) {
    self.status = status
    self.body = body
    set("Content-Type", type)
    set("Cache-Control", "no-cache")
    set("X-Content-Type-Options", "nosniff")
    set("Cross-Origin-Resource-Policy", "same-origin")
  }

  /// Creates an answer of a line of text.
  init(_ status: Status, text: String) {
    self.init(status, .bytes(Array((text + "\n").utf8)), type: "text/plain; charset=utf-8")
  }

  /// Sets a header in the place of one with the same name.
  mutating func set(_ name: String, _ value: String) {
    headers.removeAll { $0.name == name }
    headers.append((name, value))
  }

  /// Returns the value of a header that was set.
  func header(_ name: String) -> String? { headers.first { $0.name == name }?.value }

  /// The number of bytes of the body; `nil` if it has no end.
  var length: Int? {
    switch body {
    case .bytes(let bytes): bytes.count
    case .file(_, let range): range.count
    case .events: nil
    }
  }

  /// The head as it is sent, with its empty line.
  ///
  /// - Parameter keepsConnection: Whether another request may follow on the connection.
  func head(keepsConnection: Bool) -> [UInt8] {
    var text = "HTTP/1.1 \(status.rawValue) \(status.phrase)\r\n"
    for (name, value) in headers { text += "\(name): \(value)\r\n" }
    if let length, header("Content-Length") == nil { text += "Content-Length: \(length)\r\n" }
    if !keepsConnection { text += "Connection: close\r\n" }
    return Array((text + "\r\n").utf8)
  }

  /// The same answer without its body, as `HEAD` asks for it: the headers tell the length.
  var withoutBody: Response {
    var response = self
    if let length { response.set("Content-Length", String(length)) }
    response.body = .bytes([])
    return response
  }
}
