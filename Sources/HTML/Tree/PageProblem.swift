import Diagnostics

/// What kept a page, or a part of it, from being read as its author meant it.
package struct PageProblem: Sendable, Hashable {
  package var kind: Kind
  /// The bytes that cause it; for a page that was read in part, the place where reading stopped.
  package var span: ByteRange

  package enum Kind: Sendable, Hashable {
    /// A byte order mark says UTF-16 or UTF-32; nothing was read.
    case notASCIICompatible
    /// Bytes that are not UTF-8; each was read as U+FFFD. With the encoding the page declares.
    case notUTF8(declared: String?)
    /// The page is UTF-8, but says it is something else.
    case declaresOtherEncoding(String)
    /// A NUL byte, which HTML drops or replaces.
    case nul
    /// Elements lie deeper than `NestingScan.depthLimit`; the rest was not read.
    case tooDeep
    /// A tag has more than `NestingScan.attributeLimit` attributes; the rest was not read.
    case tooManyAttributes
    /// The page is larger than `PageParser.sizeLimit`; the rest was not read.
    case tooLarge
    /// Misnested tags make a tree many times larger than the page; nothing was read.
    case tangled
  }
}
