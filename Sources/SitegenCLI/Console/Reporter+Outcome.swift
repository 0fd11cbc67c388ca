import Site

extension Reporter {
  /// Says how a build or a merge ended, and ends the command unless it was well.
  ///
  /// - Parameter shard: The part that was built; `nil` for a whole site.
  func conclude(_ result: BuildResult, of shard: Shard? = nil) throws {
    let path = result.outputPath ?? ""
    switch (result.outcome, shard) {
    case (.published, let shard?):
      say(
        zh: "已生成第 \(shard.text) 份，\(result.pages) 个页面：\(path)",
        en: "built part \(shard.text), \(result.pages) pages: \(path)")
    case (.published, nil):
      say(zh: "已生成 \(result.pages) 个页面：\(path)", en: "built \(result.pages) pages: \(path)")
    case (.checked, _):
      say(zh: "已检查 \(result.pages) 个页面", en: "checked \(result.pages) pages")
    case (.faulty, _?), (.misused, _?):
      if result.outputPath != nil {
        say(zh: "这一份有错误，合并后不会发布", en: "this part has errors; merged, it is not published")
      }
    case (.faulty, nil), (.misused, nil):
      say(zh: "网站未更新", en: "the site was not updated")
    case (.interrupted, _):
      say(zh: "已中断，网站未更新", en: "interrupted; the site was not updated")
    case (.failed, _): break
    }
    try ExitStatus(result.outcome).exit()
  }
}
