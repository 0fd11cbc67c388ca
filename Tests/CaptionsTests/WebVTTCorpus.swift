import Diagnostics
import Site
import TestSupport

/// W3C's conformance files for WebVTT, which lie beside the repository.
struct WebVTTCorpus {
  private let folder: String

  /// `nil`, with a printed reason, when the corpora are not there.
  init?() throws {
    guard let folder = ConformanceCorpora.folder else { return nil }
    self.folder = folder + "/webvtt"
  }

  /// Returns the caption files by name.
  func files() throws -> [(name: String, bytes: [UInt8])] {
    try FileSystem.entries(in: folder + "/files").map { entry in
      (entry.name, try FileSystem.read("\(folder)/files/\(entry.name)") ?? [])
    }
  }

  /// Returns what Chromium makes of each file.
  func expectations() throws -> JSONValue {
    try json("expected.json")
  }

  /// Returns texts of cues with their trees.
  func cueTexts() throws -> [(text: String, tree: String)] {
    try FileSystem.entries(in: folder + "/cue-text").flatMap { entry in
      (try json("cue-text/\(entry.name)").array ?? []).map { test in
        (test["text"]?.string ?? "", test["expectedTree"]?.string ?? "")
      }
    }
  }

  private func json(_ path: String) throws -> JSONValue {
    try JSONParser.parse(try FileSystem.read("\(folder)/\(path)") ?? [])
  }
}
