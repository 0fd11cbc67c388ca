import Media
import Site
import TestSupport
import Testing

/// Media files with random faults: reading must end, with an answer or none.
@Suite struct MutationTests {
  /// Files of one format each, with all that its reader looks at.
  private static let names = [
    "end.mp4", "fragments.mp4", "live.webm", "both.mkv", "tone.mp3", "frames.mp3", "tone.opus",
    "tone.ogg", "tone.wav",
  ]

  @Test(arguments: names)
  func `a damaged file is read to its end`(_ name: String) throws {
    let original = try #require(try FileSystem.read("\(FileTests.folder)/\(name)"))
    var generator = SeededGenerator(seed: 5)
    let time = processorTime {
      for _ in 0..<3000 {
        var bytes = original
        for _ in 0..<Int.random(in: 1...8, using: &generator) { Self.damage(&bytes, &generator) }
        guard let facts = MediaFacts(bytes) else { continue }
        let isPossible = facts.duration.map { $0 > 0 && $0.isFinite } ?? true
        #expect(isPossible)
      }
    }
    #expect(time < .seconds(60))
  }

  /// Nearly all faults go where the readers look: to the heads at the start and at the end.
  private static func damage(_ bytes: inout [UInt8], _ generator: inout SeededGenerator) {
    guard bytes.count > 16 else { return }
    let near = Int.random(in: 0..<min(1500, bytes.count), using: &generator)
    let place = Bool.random(using: &generator) ? near : bytes.count - 1 - near
    switch Int.random(in: 0..<6, using: &generator) {
    case 0: bytes[place] = UInt8.random(in: 0...255, using: &generator)
    case 1: bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &generator)
    case 2:
      let edge: UInt8 = Bool.random(using: &generator) ? 0xFF : 0
      for index in place..<min(place + 8, bytes.count) { bytes[index] = edge }
    case 3: bytes.removeSubrange(place..<min(bytes.count, place + 5))
    case 4: bytes.insert(contentsOf: bytes[place..<min(bytes.count, place + 40)], at: place)
    default: bytes = Array(bytes.prefix(max(place, bytes.count / 2)))
    }
  }
}
