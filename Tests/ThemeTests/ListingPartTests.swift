import Testing

@testable import Theme

@Suite struct ListingPartTests {
  @Test(arguments: [
    (1, 2, [1, 2]), (3, 6, [1, 2, 3, 4, 5, 6]), (1, 7, [1, 2, 3, 7]),
    (4, 7, [1, 2, 3, 4, 5, 6, 7]),
    (5, 9, [1, 2, 3, 4, 5, 6, 7, 8, 9]), (6, 12, [1, 4, 5, 6, 7, 8, 12]),
    (250, 500, [1, 248, 249, 250, 251, 252, 500]), (500, 500, [1, 498, 499, 500]),
  ])
  func `a pager leads to the ends and to what is near`(
    _ number: Int, _ count: Int, _ shown: [Int]
  ) {
    let part = ListingPart(pages: [], number: number, count: count, permalink: "/a/")
    #expect(part.shownNumbers == shown)
  }
}
