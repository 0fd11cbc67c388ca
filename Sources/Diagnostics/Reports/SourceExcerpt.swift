/// The part of a source line that a report shows, with the run of carets below it.
struct SourceExcerpt: Equatable {
  /// The line, or a window of it when it is long; free of control characters.
  var text: String
  /// The terminal columns before the first caret.
  var indentation: Int
  /// The number of carets, at least 1.
  var caretCount: Int

  /// The widest excerpt, in terminal columns; a longer line is cut around the place.
  static let maximumWidth = 100
  /// The columns kept before the place in a line that is cut.
  private static let leadingWidth = 40

  /// Cuts the excerpt for a span that starts in `line`.
  ///
  /// - Parameters:
  ///   - line: The bytes of the line without its ending; they need not be valid UTF-8.
  ///   - offset: Where the span starts, in bytes from the start of the line.
  ///   - length: The span's bytes; what goes beyond the line is not marked.
  ///
  /// The time taken depends on the window, not on the length of the line.
  init(line: ArraySlice<UInt8>, offset: Int, length: Int) {
    let place = line.startIndex + min(max(offset, 0), line.count)
    let end = place + min(max(length, 0), line.endIndex - place)

    let start = Self.windowStart(in: line, before: place)
    let isCutBefore = start > line.startIndex
    var text = isCutBefore ? "…" : ""
    text += Self.visible(line[start..<place])
    let indentation = DisplayWidth.of(text)

    let room = Self.maximumWidth - indentation
    let window = line[place..<min(line.endIndex, place + room * 4)]
    var width = 0
    var caretCount = 0
    var index = window.startIndex
    var isCutAfter = false
    while index < window.endIndex {
      let next = Self.scalarEnd(in: window, from: index)
      let character = Self.visible(window[index..<next])
      let characterWidth = DisplayWidth.of(character)
      guard width + characterWidth <= room else {
        isCutAfter = true
        break
      }
      text += character
      width += characterWidth
      if index < end { caretCount = width }
      index = next
    }
    if isCutAfter || window.endIndex < line.endIndex { text += "…" }

    self.text = text
    self.indentation = indentation
    self.caretCount = max(caretCount, 1)
  }

  /// Steps back from the place until the line starts or the room before the place is used up.
  private static func windowStart(in line: ArraySlice<UInt8>, before place: Int) -> Int {
    if line.count <= maximumWidth * 4, DisplayWidth.of(visible(line)) <= maximumWidth {
      return line.startIndex
    }
    var start = place
    var width = 0
    while start > line.startIndex {
      var previous = start - 1
      while previous > line.startIndex, start - previous < 4, line[previous] & 0xC0 == 0x80 {
        previous -= 1
      }
      width += DisplayWidth.of(visible(line[previous..<start]))
      guard width < leadingWidth else { break }
      start = previous
    }
    return start
  }

  private static func scalarEnd(in bytes: ArraySlice<UInt8>, from start: Int) -> Int {
    var end = start + 1
    while end < bytes.endIndex, end - start < 4, bytes[end] & 0xC0 == 0x80 { end += 1 }
    return end
  }

  private static func visible(_ bytes: ArraySlice<UInt8>) -> String {
    VisibleText.of(String(decoding: bytes, as: UTF8.self))
  }
}
