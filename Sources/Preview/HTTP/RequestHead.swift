/// The head of a request of HTTP/1 (RFC 9112), as far as a server of files needs to understand it.
struct RequestHead: Sendable {
  let method: String
  let target: String
  /// The headers by their names in lower case; of two with one name, both, with a comma between.
  private let headers: [String: String]
  private let isOfHTTP10: Bool

  /// The longest head that is read, in bytes.
  static let limit = 32 * 1024

  /// Reads a head up to its empty line, which may be left out; `nil` if it is none.
  init?(_ bytes: some Collection<UInt8>) {
    guard let text = String(validating: bytes, as: UTF8.self) else { return nil }
    var lines = text.split(omittingEmptySubsequences: false) { $0 == "\r\n" || $0 == "\n" }
    while lines.last?.isEmpty == true { lines.removeLast() }
    let words = lines.first?.split(separator: " ", omittingEmptySubsequences: false) ?? []
    guard words.count == 3, words.allSatisfy({ !$0.isEmpty }), words[2].hasPrefix("HTTP/1.") else {
      return nil
    }
    method = String(words[0])
    target = String(words[1])
    isOfHTTP10 = words[2] == "HTTP/1.0"
    var headers: [String: String] = [:]
    for line in lines.dropFirst() {
      guard let colon = line.firstIndex(of: ":"), colon > line.startIndex,
        !line[..<colon].contains(where: \.isWhitespace)
      else { return nil }
      let name = line[..<colon].lowercased()
      let value = Self.trimmed(line[line.index(after: colon)...])
      headers[name] = headers[name].map { $0 + ", " + value } ?? value
    }
    self.headers = headers
  }

  /// Whether the connection stays open for another request.
  ///
  /// Nobody sends a body to a server of files; where one follows, it is not read.
  var keepsConnection: Bool {
    let hasBody =
      headers["transfer-encoding"] != nil || (headers["content-length"].map { $0 != "0" } ?? false)
    return !isOfHTTP10 && !hasBody && headers["connection"]?.lowercased() != "close"
  }

  /// What the preview looks at.
  var request: Request {
    Request(method: method, target) { [headers] in headers[$0.lowercased()] }
  }

  private static func trimmed(_ text: Substring) -> String {
    var text = text.drop { $0 == " " || $0 == "\t" }
    while text.last == " " || text.last == "\t" { text.removeLast() }
    return String(text)
  }
}
