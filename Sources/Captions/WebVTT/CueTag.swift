/// A tag in the text of a cue.
struct CueTag {
  var name: String
  var classes: [String] = []
  /// What follows the name: a speaker or a language.
  var annotation = ""
  /// From `<` to behind `>`.
  var range: Range<Int>

  /// The names of tags.
  static let names = ["b", "c", "i", "lang", "rt", "ruby", "u", "v"]

  /// The element that the tag starts; `nil` for names that captions do not have.
  var kind: CueText.Kind? {
    switch name {
    case "c": .class
    case "i": .italic
    case "b": .bold
    case "u": .underline
    case "ruby": .ruby
    case "rt": .rubyText
    case "v": .voice(annotation)
    case "lang": .language(annotation)
    default: nil
    }
  }
}

extension CueText.Kind {
  /// The name of the element's tags; empty for what is no element.
  var tagName: String {
    switch self {
    case .text, .timestamp: ""
    case .class: "c"
    case .italic: "i"
    case .bold: "b"
    case .underline: "u"
    case .ruby: "ruby"
    case .rubyText: "rt"
    case .voice: "v"
    case .language: "lang"
    }
  }
}
