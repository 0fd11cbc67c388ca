import Diagnostics

extension Diagnostic {
  static func alternativeMediaMissing(_ id: Located<String>, known: [String]) -> Diagnostic {
    var diagnostic = Diagnostic.valueUnknown(id.value, at: id.span, known: known)
    diagnostic.code = "alternative-media-missing"
    diagnostic.message = Message(
      zh: "本页没有编号为“\(id.value)”的媒体", en: "this page has no recording with the id “\(id.value)”")
    return diagnostic
  }

  static func alternativeNotProvided(
    _ form: EmergencyAlternatives.Form, by id: Located<String>
  ) -> Diagnostic {
    Diagnostic(
      .error, "alternative-not-provided", zh: "媒体“\(id.value)”没有\(form.label.zh)",
      en: "the recording “\(id.value)” has no \(form.label.en)", at: id.span,
      help: Message(
        zh: "给媒体补上，或写 unavailable 说明原因", en: "add it to the recording, or say why with unavailable")
    )
  }

  static func alternativeMissing(
    _ form: EmergencyAlternatives.Form, at span: SourceSpan
  ) -> Diagnostic {
    let key = form.rawValue
    return Diagnostic(
      .error, "alternative-missing", zh: "紧急信息没有写\(form.label.zh)",
      en: "the emergency information says nothing about \(form.label.en)", at: span,
      help: Message(
        zh: "加一行“\(key): { file: 文件 }”；没有就写“\(key): { unavailable: 原因 }”",
        en: "add “\(key): { file: … }”, or “\(key): { unavailable: reason }” where there is none"))
  }

  static func alternativeUnclear(at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .error, "alternative-unclear", zh: "这里要有且只有一项：file、media、page、edition 或 unavailable",
      en: "this needs exactly one of file, media, page, edition and unavailable", at: span,
      help: Message(
        zh: "写成 { file: 大字版.pdf }；没有就写 { unavailable: 原因 }",
        en: "write { file: large.pdf }, or { unavailable: reason } where there is none"))
  }

  static func alternativeEditionMissing(at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .error, "alternative-edition", zh: "本页没有长辈版", en: "this page has no elder edition",
      at: span,
      help: Message(
        zh: "在 sitegen.yaml 的 editions 里加上 elder，或换一种大字版",
        en: "add elder to editions in sitegen.yaml, or provide large print otherwise"))
  }
}
