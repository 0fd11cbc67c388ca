import Diagnostics

extension Baseline {
  /// The form of the file that this program writes.
  private static let version = 1

  /// The text of the file: one entry a line, so that changes are easy to review.
  package var json: [UInt8] {
    let lines = entries.map { entry in
      var json = JSONWriter()
      json.object {
        $0.member("rule", entry.rule)
        $0.member("file", entry.file)
        $0.member("fingerprint", entry.fingerprint)
        $0.member("message", entry.message)
        $0.member("reason", entry.reason)
        $0.member("owner", entry.owner)
        $0.member("expires", entry.expires?.iso)
      }
      return "  " + String(decoding: json.bytes, as: UTF8.self)
    }
    let list = lines.isEmpty ? "" : "\n" + lines.joined(separator: ",\n") + "\n"
    return Array("{\"version\":\(Self.version),\"entries\":[\(list)]}\n".utf8)
  }

  /// Reads the bytes of a file; `nil` when they are no baseline, and then a diagnostic says why.
  ///
  /// - Parameter path: The path that diagnostics name.
  package static func read(
    _ bytes: [UInt8], path: String
  ) -> (baseline: Baseline?, diagnostics: [Diagnostic]) {
    do throws(JSONParser.Fault) {
      let root = try JSONParser.parse(bytes)
      guard root["version"]?.integer == version, let list = root["entries"]?.array else {
        let fault = Message(
          zh: "缺少 version \(version) 或 entries", en: "version \(version) or entries is missing")
        return (nil, [.baselineUnreadable(fault, at: SourceSpan(path: path, offset: 0))])
      }
      return read(list, path: path)
    } catch {
      let span = SourceSpan(path: path, offset: error.offset)
      return (nil, [.baselineUnreadable(error.message, at: span)])
    }
  }

  private static func read(
    _ list: [JSONValue], path: String
  ) -> (baseline: Baseline?, diagnostics: [Diagnostic]) {
    var entries: [BaselineEntry] = []
    for (index, value) in list.enumerated() {
      guard let entry = BaselineEntry(value) else {
        let fault = Message(
          zh: "第 \(index + 1) 个条目缺少键，或日期不对",
          en: "entry \(index + 1) lacks a key or has no proper date")
        return (nil, [.baselineUnreadable(fault, at: SourceSpan(path: path, offset: 0))])
      }
      entries.append(entry)
    }
    return (Baseline(entries), [])
  }
}

extension BaselineEntry {
  /// Reads an entry; `nil` if a key is missing or the date is none.
  fileprivate init?(_ value: JSONValue) {
    guard let rule = value["rule"]?.string, let file = value["file"]?.string,
      let fingerprint = value["fingerprint"]?.string
    else { return nil }
    var expires: LintDate?
    if let text = value["expires"]?.string, !text.isEmpty {
      guard let date = LintDate(iso: text) else { return nil }
      expires = date
    }
    self.init(
      rule: rule, file: file, fingerprint: fingerprint, message: value["message"]?.string ?? "",
      reason: value["reason"]?.string ?? "", owner: value["owner"]?.string ?? "",
      expires: expires)
  }
}

extension Diagnostic {
  /// Says that a file is no baseline.
  fileprivate static func baselineUnreadable(_ fault: Message, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .error, "baseline-unreadable", zh: "无法读取基线：\(fault.zh)",
      en: "the baseline cannot be read: \(fault.en)", at: span,
      help: Message(
        zh: "用版本管理恢复这个文件，或删去它后用 --update-baseline --allow-new 重写",
        en: "restore the file, or delete it and write it anew with --update-baseline --allow-new"))
  }

  /// Says that an entry of the baseline can go.
  package static func baselineFixed(_ entry: BaselineEntry, path: String) -> Diagnostic {
    Diagnostic(
      .note, "baseline-fixed", zh: "\(entry.file) 里的 \(entry.rule) 已改正，基线中的条目可以删去",
      en: "\(entry.rule) in \(entry.file) is mended; its entry in the baseline can go",
      at: SourceSpan(path: path, offset: 0),
      help: Message(
        zh: "运行 sitegen lint --update-baseline", en: "run sitegen lint --update-baseline"))
  }

  /// Says that entries of the baseline have no reason.
  package static func baselineWithoutReason(_ count: Int, path: String) -> Diagnostic {
    Diagnostic(
      .warning, "baseline-reason-missing", zh: "基线中有 \(count) 个条目没有写原因",
      en: count == 1
        ? "1 entry of the baseline has no reason"
        : "\(count) entries of the baseline have no reason",
      at: SourceSpan(path: path, offset: 0),
      help: Message(zh: "在 reason 里写明为什么暂时放行", en: "say in “reason” why it may stand for now"))
  }
}
