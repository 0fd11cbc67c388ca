import Testing

@testable import Preview

@Suite struct HostCheckTests {
  @Test(arguments: [
    "localhost", "localhost:8000", "LOCALHOST:8000", "portal.localhost:8000", "127.0.0.1",
    "127.0.0.1:8000", "127.1.2.3:80", "[::1]", "[::1]:8000",
  ])
  func `this machine is allowed`(_ host: String) {
    #expect(HostCheck(bind: "127.0.0.1").allows(host))
    #expect(HostCheck(bind: "::1").allows(host))
  }

  @Test(arguments: [
    nil, "", "evil.example", "evil.example:8000", "127.0.0.1.evil.example",
    "localhost.evil.example",
    "evillocalhost", "127.0.0.1:8000:9", "127.0.0.1:80a", "192.168.0.7:8000", "[::2]:8000", "[::1",
    "[::1]evil", "0.0.0.0:8000", "localhost@evil.example",
    "evil.example, a.localhost", "localhost, evil.example",
  ])
  func `other hosts are refused`(_ host: String?) {
    #expect(!HostCheck(bind: "127.0.0.1").allows(host))
  }

  @Test func `a server for the network is asked by its address, never by a name`() {
    let check = HostCheck(bind: "0.0.0.0")
    #expect(!check.isLoopback)
    #expect(check.allows("192.168.0.7:8000"))
    #expect(check.allows("[fe80::1]:8000"))
    #expect(check.allows("localhost:8000"))
    #expect(!check.allows("evil.example:8000"))
  }
}
