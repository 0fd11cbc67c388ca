import Diagnostics
import TestSupport
import Testing

@testable import Site

@Suite struct RandomEditTests {
  /// How many edits each sequence makes; there are ten.
  private static let count = 50

  @Test(arguments: 1...10)
  func `after any edit a build with the cache is a build from scratch`(_ seed: Int) async throws {
    var edits = try RandomEdits(seed: UInt64(seed), isLarge: seed % 4 == 1, lints: seed > 8)
    let first = try await edits.site.expectSameAsClean("before the first edit")
    try #require(first.outcome == .published, "\(first.errors)")
    var published = 0
    var reused = 0
    for number in 0..<Self.count {
      let edit = try edits.next()
      let result = try await edits.site.expectSameAsClean("edit \(number) of seed \(seed): \(edit)")
      if result.outcome == .published {
        published += 1
        reused += result.reused
      } else {
        try edits.mend()
      }
    }
    // Else the comparison would be of nothing.
    #expect(published > Self.count / 2)
    #expect(reused > published)
  }
}
