import Diagnostics
import Testing

@Suite struct NearestNameTests {
  @Test(arguments: [
    ("titel", ["title", "tags", "date"], "title"), ("descripton", ["description"], "description"),
    ("baseUrl", ["baseURL"], "baseURL"), ("有郊", ["有效", "失效"], "有效"),
    ("kind", ["kinds", "king"], "kinds"),
  ])
  func `a slip finds the name that was meant`(
    _ name: String, _ candidates: [String], _ nearest: String
  ) {
    #expect(NearestName.of(name, among: candidates) == nearest)
  }

  @Test(arguments: [
    ("authorship", ["title", "date"]), ("b", ["a"]), ("ab", ["cd"]), ("", ["a"]), ("a", []),
  ])
  func `a name that resembles nothing finds nothing`(_ name: String, _ candidates: [String]) {
    #expect(NearestName.of(name, among: candidates) == nil)
  }
}
