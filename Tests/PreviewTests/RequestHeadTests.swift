import Testing

@testable import Preview

@Suite struct RequestHeadTests {
  private func parsed(_ text: String) -> RequestHead? { RequestHead(Array(text.utf8)) }

  @Test func `a head is read`() throws {
    let head = try #require(
      parsed("GET /a/?x=1 HTTP/1.1\r\nHost: 127.0.0.1:8000\r\nif-none-match:  \"1\" \r\n\r\n"))
    let request = head.request
    #expect(request.method == "GET")
    #expect(request.target == "/a/?x=1")
    #expect(request.header("Host") == "127.0.0.1:8000")
    #expect(request.header("If-None-Match") == "\"1\"")
    #expect(request.header("Range") == nil)
  }

  @Test func `two headers of one name count as a list`() throws {
    let head = try #require(
      parsed("GET / HTTP/1.1\r\nHost: localhost\r\nHost: evil.example\r\n\r\n"))
    #expect(head.request.header("host") == "localhost, evil.example")
  }

  @Test(arguments: [
    ("GET / HTTP/1.1\r\n\r\n", true), ("GET / HTTP/1.1\r\nConnection: keep-alive\r\n\r\n", true),
    ("GET / HTTP/1.1\r\nConnection: Close\r\n\r\n", false), ("GET / HTTP/1.0\r\n\r\n", false),
    ("POST / HTTP/1.1\r\nContent-Length: 3\r\n\r\n", false),
    ("GET / HTTP/1.1\r\nContent-Length: 0\r\n\r\n", true),
    ("POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n", false),
  ])
  func `a connection stays open unless something speaks against it`(_ text: String, _ keeps: Bool) {
    #expect(parsed(text)?.keepsConnection == keeps)
  }

  @Test(arguments: [
    "", "\r\n\r\n", "GET /\r\n\r\n", "GET / HTTP/2\r\n\r\n", "GET  / HTTP/1.1\r\n\r\n",
    "GET / a HTTP/1.1\r\n\r\n", "GET / HTTP/1.1\r\nHost\r\n\r\n", "GET / HTTP/1.1\r\n: a\r\n\r\n",
    "GET / HTTP/1.1\r\nHost : a\r\n\r\n", "GET / HTTP/1.1\r\n folded: a\r\n\r\n",
  ])
  func `what is no head is refused`(_ text: String) {
    #expect(parsed(text) == nil)
  }

  @Test func `bytes that are no text are refused`() {
    #expect(RequestHead(Array("GET /".utf8) + [0xFF] + Array(" HTTP/1.1\r\n\r\n".utf8)) == nil)
  }

  @Test func `an answer's head has length and connection`() {
    let response = Response(.notFound, text: "无")
    let text = String(decoding: response.head(keepsConnection: false), as: UTF8.self)
    #expect(text.hasPrefix("HTTP/1.1 404 Not Found\r\nContent-Type: text/plain; charset=utf-8\r\n"))
    #expect(text.hasSuffix("\r\nContent-Length: 4\r\nConnection: close\r\n\r\n"))
    #expect(response.head(keepsConnection: true).firstRange(of: Array("Connection".utf8)) == nil)
  }
}
