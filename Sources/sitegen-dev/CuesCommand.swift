import ArgumentParser
import Captions
import Diagnostics

/// Prints what players make of caption files, to be held against browsers.
struct CuesCommand: Chore {
  static let configuration = CommandConfiguration(
    commandName: "cues",
    abstract: "Print the cues of caption files as JSON, with the trees of their texts.")

  @Argument(help: "Caption files.")
  var files: [String]

  func perform() throws {
    var json = JSONWriter()
    let tracks = try files.map { CaptionTrack(try File.read($0), path: $0) }
    json.object { json in
      for track in tracks {
        json.member(track.path) { json in
          json.array { for cue in track.cues { CueJSON(cue: cue, track: track).write(to: &$0) } }
        }
      }
    }
    print(String(decoding: json.bytes, as: UTF8.self))
  }
}
