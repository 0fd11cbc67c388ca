import Diagnostics

extension Diagnostic {
  /// Says that a key stands twice in one object, at the second place.
  static func duplicateKey(_ key: String, at span: SourceSpan, first: SourceSpan) -> Diagnostic {
    Diagnostic(
      .error, "key-duplicate", zh: "键“\(key)”写了两次", en: "the key “\(key)” is given twice",
      at: span, help: Message(zh: "删去其中一个", en: "delete one of them"),
      notes: [Note(Message(zh: "第一次在这里", en: "first given here"), span: first)])
  }
}
