import Glibc
import HTML
import Mustache

// These conformances answer every question swift-mustache asks, so that it never falls back to
// `Mirror`, which costs about seventy times as much as a dictionary lookup.

extension ContextValue: MustacheParent {
  package func child(named name: String) -> Any? {
    guard case .object(let object) = self else { return nil }
    return object.lookUp(name)
  }
}

extension ContextValue: MustacheCustomRepresentation {
  /// What sections see: lists as arrays, truth values as `Bool`, absent and empty values as nothing.
  package var representation: Any? {
    switch self {
    case .absent: nil
    case .text(let text), .html(let text): text.isEmpty ? nil : self
    case .bool(let bool): bool
    case .list(let list): list.isEmpty ? nil : list
    case .number, .object, .body: self
    }
  }
}

extension ContextValue: MustacheCustomRenderable {
  /// The value as HTML.
  package var renderText: String {
    switch self {
    case .absent, .list, .object: ""
    case .text(let text): Self.escaped(text)
    case .html(let html): Self.withoutBodyMark(html)
    case .number(let number): String(number)
    case .bool(let bool): bool ? "true" : "false"
    case .body: "\0"
    }
  }

  package var isNull: Bool { self == .absent }

  /// Returns text for element content and double-quoted attributes.
  static func escaped(_ text: String) -> String {
    guard contains(text, anyOf: mustBeEscaped) else { return text }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count + 32)
    Escaping.appendText(text.utf8, to: &bytes)
    return withoutBodyMark(String(decoding: bytes, as: UTF8.self))
  }

  private static func withoutBodyMark(_ text: String) -> String {
    guard contains(text, anyOf: [bodyMark]) else { return text }
    return String(
      String.UnicodeScalarView(text.unicodeScalars.map { $0 == "\0" ? "\u{FFFD}" : $0 }))
  }

  private static let mustBeEscaped: [UInt8] = Array("&<>\"\0".utf8)

  /// Whether some byte of a text is among a few wanted ones; nearly all texts have none.
  private static func contains(_ text: String, anyOf wanted: [UInt8]) -> Bool {
    let span = text.utf8.span
    return wanted.contains { byte in
      unsafe span.withUnsafeBufferPointer { buffer in
        guard let start = buffer.baseAddress else { return false }
        return unsafe memchr(start, Int32(byte), buffer.count) != nil
      }
    }
  }
}
