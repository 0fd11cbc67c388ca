import Diagnostics

extension Diagnostic {
  /// Says that what the last build kept cannot be used.
  ///
  /// - Parameter reason: What the system objects to; `nil` if the file itself is wrong.
  static func cacheDamaged(_ path: String, reason: Message?) -> Diagnostic {
    let reason = reason ?? Message(zh: "已损坏或来自其他版本", en: "damaged or of another version")
    return Diagnostic(
      .note, "cache-unusable", zh: "缓存 \(path) 不能用（\(reason.zh)），全部页面重新生成",
      en: "the cache \(path) cannot be used (\(reason.en)); all pages are made anew", at: nil,
      help: Message(zh: "不用处理；生成成功后会换成新的", en: "nothing to do; a good build replaces it"))
  }

  /// Says that nothing was kept for the next build.
  static func cacheUnwritable(_ path: String, _ error: FileError) -> Diagnostic {
    Diagnostic(
      .note, "cache-unwritable", zh: "无法写入缓存 \(path)（\(error.reason.zh)），下次将重新生成全部页面",
      en:
        "cannot write the cache \(path) (\(error.reason.en)); the next build makes all pages anew",
      at: nil,
      help: Message(zh: "检查权限和磁盘空间，或使用 --no-cache", en: "check rights and space, or use --no-cache")
    )
  }

  /// Says that a file came out differently with and without the cache.
  static func cacheStale(_ path: String, source: String?) -> Diagnostic {
    Diagnostic(
      .error, "cache-stale", zh: "用缓存生成的 \(path) 与重新生成的不同",
      en: "\(path) made with the cache differs from the one made anew",
      at: source.map { SourceSpan(path: $0, offset: 0) },
      help: .staleHelp)
  }

  /// Says that a finding is shown only with or only without the cache.
  ///
  /// - Parameter isMissing: Whether the build with the cache lacked it.
  static func cacheStale(_ finding: Diagnostic, isMissing: Bool) -> Diagnostic {
    Diagnostic(
      .error, "cache-stale",
      zh: "\(isMissing ? "用缓存时漏报" : "只在用缓存时报告")：\(finding.message.zh) [\(finding.code)]",
      en: "\(isMissing ? "missed" : "reported only") with the cache: \(finding.message.en) "
        + "[\(finding.code)]",
      at: finding.span, help: .staleHelp)
  }
}

extension Message {
  fileprivate static let staleHelp = Message(
    zh: "这是程序的错误：网站已重新生成，请报告",
    en: "this is a fault of the program: the site was made anew; please report it")
}
