/// The text of a cue as a tree, in document order.
///
/// A flat array holds the tree, so that no depth of nesting can exhaust the stack.
package struct CueText: Sendable, Hashable {
  package private(set) var nodes: [Node] = []

  package init() {}

  /// A part of the text.
  package struct Node: Sendable, Hashable {
    package var kind: Kind
    /// The classes of an element, in the order written.
    package var classes: [String] = []
    /// The number of elements around it.
    package var depth: Int
    /// The text or the start tag, in bytes of the file's text.
    package var source: Range<Int>
  }

  /// What a part of the text is.
  package enum Kind: Sendable, Hashable {
    case text(String)
    /// The moment from which the text behind it is shown.
    case timestamp(CaptionTime)
    case `class`
    case italic
    case bold
    case underline
    case ruby
    case rubyText
    /// The words of a speaker.
    case voice(String)
    /// Words in another language.
    case language(String)

    /// Whether it can hold other parts.
    package var isElement: Bool {
      switch self {
      case .text, .timestamp: false
      default: true
      }
    }
  }

  /// A step of a walk through the tree.
  package enum Step {
    /// A text, a timestamp or the start of an element.
    case enter(Node)
    /// The end of an element.
    case leave(Node)
  }

  /// Adds a part behind all others.
  mutating func append(_ kind: Kind, classes: [String] = [], depth: Int, source: Range<Int>) {
    nodes.append(Node(kind: kind, classes: classes, depth: depth, source: source))
  }

  /// Walks through the tree in document order.
  package func walk(_ step: (Step) -> Void) {
    var open: [Node] = []
    for node in nodes {
      while open.count > node.depth, let last = open.popLast() { step(.leave(last)) }
      step(.enter(node))
      if node.kind.isElement { open.append(node) }
    }
    while let last = open.popLast() { step(.leave(last)) }
  }
}

extension CueText {
  /// The words without markup and without the readings of ruby, with line breaks.
  package var plain: String {
    var result = ""
    var readings = 0
    walk { step in
      switch step {
      case .enter(let node):
        if node.kind == .rubyText { readings += 1 }
        if case .text(let text) = node.kind, readings == 0 { result += text }
      case .leave(let node): if node.kind == .rubyText { readings -= 1 }
      }
    }
    return result
  }

  /// The names of those who speak, each once, in order; empty for voices without a name.
  package var voices: [String] {
    var seen: Set<String> = []
    return nodes.compactMap { node in
      guard case .voice(let name) = node.kind, seen.insert(name).inserted else { return nil }
      return name
    }
  }

  /// Whether there is nothing to read.
  package var isBlank: Bool { plain.allSatisfy(\.isWhitespace) }
}
