import Diagnostics
import Yams

/// Reads any YAML through libyaml.
enum FullYAML {
  /// Reads a source that has passed its guard.
  static func read(_ source: YAMLSource) -> (root: PositionedValue?, diagnostics: [Diagnostic]) {
    let text = String(decoding: source.bytes[source.range], as: UTF8.self)
    do {
      // The basic resolver gives scalars no types, so keys are compared as texts.
      let parser = try Yams.Parser(yaml: text, resolver: .basic, encoding: .utf8)
      guard let node = try parser.singleRoot() else { return (nil, []) }
      var converter = NodeConverter(source: source)
      let root = converter.value(of: node, depth: 0)
      return (root.content == .null ? nil : root, converter.diagnostics)
    } catch let error as YamlError {
      return (nil, [YAMLProblem(error, in: source).diagnostic])
    } catch {
      return (nil, [YAMLProblem(unexpected: error, in: source).diagnostic])
    }
  }
}

/// Turns Yams' nodes into positioned values.
private struct NodeConverter {
  let source: YAMLSource
  var cursor: MarkCursor
  var diagnostics: [Diagnostic] = []

  init(source: YAMLSource) {
    self.source = source
    cursor = MarkCursor(source: source)
  }

  mutating func value(of node: Node, depth: Int) -> PositionedValue {
    let start = cursor.offset(of: node.mark)
    switch node {
    case .scalar(let scalar):
      return self.scalar(scalar, at: start)
    case .sequence(let sequence):
      let values = sequence.map { value(of: $0, depth: depth + 1) }
      return PositionedValue(.list(values), at: span(from: start, over: values.last?.span))
    case .mapping(let mapping):
      var members: [PositionedValue.Member] = []
      for (key, value) in mapping {
        let keyValue = self.value(of: key, depth: depth + 1)
        let value = self.value(of: value, depth: depth + 1)
        guard case .scalar(let name, _) = keyValue.content else {
          diagnostics.append(
            Diagnostic(
              .error, "yaml-syntax", zh: "键必须是文字", en: "a key must be a text",
              at: keyValue.span,
              help: Message(zh: "写成“键: 值”", en: "write “key: value”")))
          continue
        }
        members.append(.init(key: name, keySpan: keyValue.span, value: value))
      }
      return PositionedValue(
        .object(members), at: span(from: start, over: members.last?.value.span))
    case .alias:
      return PositionedValue(.null, at: source.span(start..<start))
    }
  }

  private func scalar(_ scalar: Node.Scalar, at start: Int) -> PositionedValue {
    let isPlain = scalar.style == .plain
    if isPlain, ["", "~", "null", "Null", "NULL"].contains(scalar.string) {
      return PositionedValue(.null, at: source.span(start..<start + scalar.string.utf8.count))
    }
    let end = ScalarExtent.end(of: scalar.string, style: scalar.style, from: start, in: source)
    return PositionedValue(.scalar(scalar.string, isPlain: isPlain), at: source.span(start..<end))
  }

  private func span(from start: Int, over last: SourceSpan?) -> SourceSpan {
    source.span(start..<max(start, last.map { $0.offset + $0.length } ?? start))
  }
}

/// Finds where a scalar ends, since libyaml's wrapper tells only where it starts.
private enum ScalarExtent {
  static func end(
    of text: String, style: Node.Scalar.Style, from start: Int, in source: YAMLSource
  ) -> Int {
    let bytes = source.bytes
    let end = source.range.upperBound
    switch style {
    case .doubleQuoted: return closingQuote(UInt8(ascii: "\""), from: start, in: source)
    case .singleQuoted: return closingQuote(UInt8(ascii: "'"), from: start, in: source)
    case .literal, .folded:
      return bytes[start..<end].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? end
    case .plain, .any:
      return zip(start..<end, text.utf8).first { bytes[$0] != $1 }?.0
        ?? min(end, start + text.utf8.count)
    }
  }

  private static func closingQuote(_ quote: UInt8, from start: Int, in source: YAMLSource) -> Int {
    var index = start + 1
    while index < source.range.upperBound {
      let byte = source.bytes[index]
      let next = index + 1 < source.range.upperBound ? source.bytes[index + 1] : 0
      if byte == UInt8(ascii: "\\"), quote == UInt8(ascii: "\"") {
        index += 2
      } else if byte == quote, quote == UInt8(ascii: "'"), next == quote {
        index += 2
      } else if byte == quote {
        return index + 1
      } else {
        index += 1
      }
    }
    return source.range.upperBound
  }
}
