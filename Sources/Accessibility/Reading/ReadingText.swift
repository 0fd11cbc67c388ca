import Diagnostics

/// A reading as plain text for people: one line for each thing that a screen reader says.
///
/// First what the page offers for finding one's way, then everything in order. What stands inside of
/// something is indented below it.
package struct ReadingText {
  /// The lines, each with its end.
  package private(set) var text = ""
  private let items: [ReadingItem]
  private let words: ReadingWords
  /// What is being read, from the outermost.
  private var open: [Container] = []
  /// The text that goes on in one line through parts that are not announced.
  private var sentence = ""
  private var sentenceLanguage: String?
  /// The name of the language in which the last line was read.
  private var spokenLanguage: String

  /// Something with lines inside.
  private struct Container {
    let end: Int
    /// What the first line inside begins with, as long as there was none.
    var lead: String?
    /// Whether its name has said the text inside.
    let isTold: Bool
  }

  /// Reads everything.
  package init(_ reading: PageReading, in language: MessageLanguage) {
    items = reading.items
    words = ReadingWords(language: language)
    spokenLanguage = words.name(ofLanguage: reading.language)
    write(words.title(reading.title))
    write(words.language(spokenLanguage))
    write("\n" + words.landmarks)
    for landmark in reading.landmarks { write("  " + words.phrase(for: landmark)) }
    write("\n" + words.headings)
    for heading in reading.headings {
      write(Self.indentation(heading.level ?? 1) + words.phrase(for: heading))
    }
    write("\n" + words.reading)
    read()
  }

  private mutating func write(_ line: String) { text += line + "\n" }

  private static func indentation(_ depth: Int) -> String { String(repeating: "  ", count: depth) }

  // MARK: - Reading

  private mutating func read() {
    var number = 0
    while number < items.count {
      close(before: number)
      number = read(number)
    }
    close(before: items.count)
    endSentence()
  }

  /// Reads one item and returns the number of the next.
  private mutating func read(_ number: Int) -> Int {
    let item = items[number]
    let isTold = open.last?.isTold ?? false
    if item.startsLine { endSentence() }
    switch Manner(of: item) {
    case .quiet: return number + 1
    case .text:
      if !isTold { continueSentence(item) }
      return number + 1
    case .silent: return item.end
    case .container where isTold && item.role == .img: return item.end
    case .whole:
      say(words.phrase(for: item, named: text(inside: item, number)), in: item.language)
      return item.end
    case .named: open(item, isTold: true)
    case .container: open(item, isTold: isTold)
    case .lead:
      endSentence()
      open.append(Container(end: item.end, lead: words.lead(for: item), isTold: false))
    }
    return number + 1
  }

  private mutating func open(_ item: ReadingItem, isTold: Bool) {
    say(words.phrase(for: item), in: item.language)
    open.append(Container(end: item.end, isTold: isTold))
  }

  /// Ends what does not reach as far as an item; says so of a part in which there was nothing.
  private mutating func close(before number: Int) {
    while let last = open.last, last.end <= number {
      endSentence()
      if open.last?.lead != nil { say(words.empty, in: nil) }
      open.removeLast()
    }
  }

  private func text(inside item: ReadingItem, _ number: Int) -> String {
    items[number..<item.end].filter { $0.kind == .text }.map(\.name).joined()
  }

  // MARK: - Lines

  private mutating func continueSentence(_ item: ReadingItem) {
    if sentenceLanguage != item.language { endSentence() }
    sentence += item.name
    sentenceLanguage = item.language
  }

  private mutating func endSentence() {
    let line = NameText.text(of: Array(sentence.utf8)[...])
    sentence = ""
    if !line.isEmpty { write(line, in: sentenceLanguage) }
  }

  private mutating func say(_ line: String, in language: String?) {
    endSentence()
    write(line, in: language)
  }

  /// Writes a line behind the leads that wait for one, and before it the language if that is new.
  private mutating func write(_ line: String, in language: String?) {
    let first = open.firstIndex { $0.lead != nil } ?? open.count
    let indentation = Self.indentation(first + 1)
    if let language {
      let name = words.name(ofLanguage: language)
      if name != spokenLanguage { write(indentation + words.language(name)) }
      spokenLanguage = name
    }
    let leads = open[first...].compactMap(\.lead).joined()
    for place in open[first...].indices { open[place].lead = nil }
    write(indentation + leads + line)
  }
}
