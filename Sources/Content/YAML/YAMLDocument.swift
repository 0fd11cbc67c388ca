import Diagnostics

/// A YAML text read into positioned values.
///
/// Anchors and aliases are refused: no author needs them, and they are how a small file grows
/// without bound. So are nesting that no author writes and characters that no editor shows.
package struct YAMLDocument: Sendable {
  /// The document's value; `nil` when it is empty or cannot be read.
  package var root: PositionedValue?
  /// What is wrong with the text; at most one finding, since YAML cannot be read past an error.
  package var diagnostics: [Diagnostic]

  /// The most bytes a document may have.
  package static let sizeLimit = 1 << 20

  /// Reads the YAML in `bytes[range]` of the file at `path`; spans count from the file's start.
  ///
  /// Front matter as most authors write it takes a fast path; everything else goes through libyaml.
  package init(_ bytes: [UInt8], in range: Range<Int>? = nil, path: String) {
    var range = range ?? bytes.indices
    if range.lowerBound == 0 {
      range = min(ByteOrderMark.length(in: bytes), range.upperBound)..<range.upperBound
    }
    let source = YAMLSource(bytes: bytes, range: range, path: path)
    if let problem = source.firstProblem() {
      root = nil
      diagnostics = [problem]
    } else if let simple = SimpleYAML.read(source) {
      root = simple
      diagnostics = []
    } else {
      (root, diagnostics) = FullYAML.read(source)
    }
  }
}

/// The part of a file that holds YAML.
struct YAMLSource {
  let bytes: [UInt8]
  let range: Range<Int>
  let path: String

  func span(_ range: Range<Int>) -> SourceSpan {
    SourceSpan(path: path, offset: range.lowerBound, length: range.count)
  }
}
