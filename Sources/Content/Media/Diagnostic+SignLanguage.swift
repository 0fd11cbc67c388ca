import Diagnostics

extension Diagnostic {
  static func signLanguageNorm(_ norm: Located<String>) -> Diagnostic {
    Diagnostic(
      .error, "sign-language-norm", zh: "“\(norm.value)”不是国家通用手语",
      en: "“\(norm.value)” is not the national common sign language (国家通用手语)", at: norm.span,
      help: Message(
        zh: "公共服务要用国家通用手语（无障碍环境建设法第三十八条）",
        en: "public services use it (Barrier-Free Environment Law of China, article 38)"))
  }

  static func signRatioInvalid(at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .error, "sign-language-ratio", zh: "ratio 是手语画面占整个画面的比例，大于 0，不超过 1",
      en: "ratio is the interpreter's part of the picture, more than 0 and at most 1", at: span,
      help: Message(zh: "写成 0.25", en: "write it like 0.25"))
  }

  static func signRatioSmall(_ ratio: Located<Double>) -> Diagnostic {
    Diagnostic(
      .warning, "sign-language-small", zh: "手语画面不到整个画面的六分之一",
      en: "the interpreter takes less than a sixth of the picture", at: ratio.span,
      help: Message(
        zh: "把手语画面放大，或另做一个手语视频", en: "make the interpreter larger, or add a video of their own"))
  }

  static func signAvatar(at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .warning, "sign-language-avatar", zh: "虚拟人手语不能代替真人",
      en: "avatars cannot stand in for signers",
      at: span, help: Message(zh: "请手语翻译录制", en: "have a sign language interpreter record it"))
  }
}
