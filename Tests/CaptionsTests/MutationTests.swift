import Diagnostics
import TestSupport
import Testing

@testable import Captions

/// Caption files with random faults: reading must end and every place must lie in the file.
@Suite struct MutationTests {
  private static let subRip = """
    1
    00:00:01,000 --> 00:00:02,000
    {\\an8}<i>大家</i> <font color="#ff0000">好</font>

    2
    00:00:03,000 --> 00:00:05,000
    -一
    -二 & 三

    """

  private static let pieces: [[UInt8]] = [
    "-->", "<", ">", "</", "&", "&#", ";", "\n", "\r", "\r\n", "\n\n", "\0", "NOTE", "STYLE\n",
    "REGION\n", "<v ", "<ruby><rt>", "00:00:00.000", ":", ",", ".", "%", "9999999999", "\u{FEFF}",
    "字",
  ].map { Array($0.utf8) }

  @Test(arguments: 0..<50)
  func `a damaged file is read to its end`(_ seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    for round in 0..<200 {
      let isSubRip = round % 4 == 0
      var bytes = Array((isSubRip ? Self.subRip : WriterTests.sample).utf8)
      for _ in 0..<Int.random(in: 1...8, using: &generator) {
        Self.damage(&bytes, &generator)
      }
      check(CaptionTrack(bytes, path: isSubRip ? "a.srt" : "a.vtt"))
    }
  }

  private static func damage(_ bytes: inout [UInt8], _ generator: inout SeededGenerator) {
    guard !bytes.isEmpty else { return }
    let place = Int.random(in: 0..<bytes.count, using: &generator)
    switch Int.random(in: 0..<5, using: &generator) {
    case 0: bytes[place] = UInt8.random(in: 0...255, using: &generator)
    case 1, 2:
      let piece = pieces[Int.random(in: 0..<pieces.count, using: &generator)]
      bytes.insert(contentsOf: piece, at: place)
    case 3: bytes.removeSubrange(place..<min(bytes.count, place + 9))
    default: bytes = Array(bytes.prefix(max(place, bytes.count / 2)))
    }
  }

  private func check(_ track: CaptionTrack) {
    let size = track.bytes.count
    let spans = CaptionCheck.diagnostics(track).compactMap(\.span)
    let areInside =
      spans.allSatisfy { $0.offset >= 0 && $0.length >= 0 && $0.offset + $0.length <= size }
      && track.cues.allSatisfy { cue in
        cue.source.whole.upperBound <= size
          && cue.text.nodes.allSatisfy {
            $0.source.lowerBound >= cue.source.text.lowerBound
              && $0.source.upperBound <= cue.source.text.upperBound
          }
      }
    #expect(areInside)
    _ = Transcript(track).text
    _ = Transcript(track).html(media: "a.mp4")
    _ = try? Retiming.shift(milliseconds: -1_500).apply(to: track)
    _ = try? Retiming.scale(1.5).apply(to: track)
    let new = CaptionTrack(
      WebVTTWriter.write(track.cues, regions: track.regions), path: "b.vtt")
    let keepsCues = new.cues.count == track.cues.count
    #expect(keepsCues, "\(String(decoding: track.bytes, as: UTF8.self))")
    let areEqual = zip(new.cues, track.cues).allSatisfy {
      $0.text.plain.filter { $0 != "\n" } == $1.text.plain.filter { $0 != "\n" }
    }
    #expect(areEqual, "\(String(decoding: track.bytes, as: UTF8.self))")
    _ = SubRipWriter.write(track.cues)
  }

  @Test(arguments: [
    "-->", "<", "<b>", "&", "&copy", "&copy;", "</b>", "\n", "\n\n", "00:01.000 --> 00:02.000\n",
    "00:01.000 --> 00:02.000\n<v a>字\n\n", "a:b ", "NOTE\n\n", "-", "REGION\nid:a\n\n", ".c", "（\n",
  ])
  func `long runs of one piece are read in linear time`(_ piece: String) {
    let run = String(repeating: piece, count: 300_000 / piece.utf8.count)
    let time = processorTime {
      for head in [
        "", "00:01.000 --> 00:02.000 ", "00:01.000 --> 00:02.000\n", "00:01.000 --> 00:02.000\n<c",
      ] {
        let track = read("WEBVTT\n\n" + head + run)
        _ = CaptionCheck.diagnostics(track).count
        _ = Transcript(track).html().count
      }
      _ = CaptionCheck.diagnostics(read("1\n00:00:01,000 --> 00:00:02,000\n" + run, path: "a.srt"))
    }
    #expect(time < .seconds(30))
  }

  @Test func `many speakers, regions and identifiers are read in linear time`() {
    let regions = (0..<5_000).map { "REGION\nid:\($0)\n\n" }.joined()
    let cues = (0..<5_000).map { number in
      "\(number)\n00:01.000 --> 00:02.000 region:\(number)\n<v \(number)>x</v>\n\n"
    }.joined()
    let voices = (0..<20_000).map { "<v \($0)>x</v>" }.joined()
    let text = "WEBVTT\n\n" + regions + cues + "00:03.000 --> 00:04.000\n" + voices
    let time = processorTime {
      let track = read(text)
      #expect(track.cues.count == 5_001)
      #expect(track.faults == [])
      #expect(Transcript(track).turns.count == 25_000)
      _ = CaptionCheck.diagnostics(track)
    }
    #expect(time < .seconds(30))
  }
}
