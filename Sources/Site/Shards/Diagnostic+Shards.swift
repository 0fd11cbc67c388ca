import Diagnostics

extension Diagnostic {
  /// Says that a folder holds no part of a site.
  static func shardFolder(_ folder: String) -> Diagnostic {
    Diagnostic(
      .error, "shard-folder", zh: "\(folder) 里没有 \(ShardFile.name)，不是网站的一份",
      en: "\(folder) has no \(ShardFile.name), so it is no part of a site", at: nil,
      help: Message(
        zh: "写出 sitegen build --shard 生成的文件夹", en: "name folders that sitegen build --shard made"))
  }

  /// Says that another version of this program made a part.
  static func shardVersion(_ folder: String) -> Diagnostic {
    Diagnostic(
      .error, "shard-version", zh: "\(folder) 是另一个版本的 sitegen 生成的",
      en: "\(folder) was made by another version of sitegen", at: nil,
      help: Message(
        zh: "用同一个程序（\(ProgramVersion.current)）重新生成这一份",
        en: "make that part again with this program, \(ProgramVersion.current)"))
  }

  /// Says that a part's list of its pages is not as it was written.
  static func shardDamaged(_ folder: String) -> Diagnostic {
    Diagnostic(
      .error, "shard-damaged", zh: "\(folder)/\(ShardFile.name) 已损坏",
      en: "\(folder)/\(ShardFile.name) is damaged", at: nil, help: makeAgain)
  }

  /// Says that a page of a part is missing or is not as it was written.
  static func shardPageDamaged(_ path: String, in folder: String) -> Diagnostic {
    Diagnostic(
      .error, "shard-damaged", zh: "\(folder)/\(path) 缺失或被改动过",
      en: "\(folder)/\(path) is missing or was changed", at: nil, help: makeAgain)
  }

  /// Says that the site was dealt into another number of parts for one folder than for another.
  static func shardCount(
    _ folders: (String, String), _ one: Shard, _ two: Shard
  ) -> Diagnostic {
    Diagnostic(
      .error, "shard-count",
      zh:
        "\(folders.0) 是 \(one.count) 份中的第 \(one.number) 份，\(folders.1) 却是 \(two.count) 份中的第 \(two.number) 份",
      en: "\(folders.0) is part \(one.text), but \(folders.1) is part \(two.text)", at: nil,
      help: Message(
        zh: "只写出同一次划分的各份", en: "name only parts that were made with the same number of parts"))
  }

  /// Says that two parts were made from different sources.
  static func shardSite(_ folders: (String, String)) -> Diagnostic {
    Diagnostic(
      .error, "shard-site", zh: "\(folders.0) 和 \(folders.1) 的源文件不同",
      en: "\(folders.0) and \(folders.1) were made from different sources", at: nil,
      help: Message(
        zh: "从同一个提交重新生成各份", en: "make all parts again from the same commit"))
  }

  /// Says that two parts were made with different options.
  static func shardOptions(
    _ folders: (String, String), _ one: String, _ two: String
  ) -> Diagnostic {
    Diagnostic(
      .error, "shard-options", zh: "\(folders.0) 用 \(one) 生成，\(folders.1) 却用 \(two)",
      en: "\(folders.0) was made with \(one), but \(folders.1) with \(two)", at: nil,
      help: Message(
        zh: "各份用同样的选项，也写同样的 --now",
        en: "give all parts the same options, the same --now among them"))
  }

  /// Says that a part is there more than once.
  static func shardDoubled(_ shard: Shard, _ folders: [String]) -> Diagnostic {
    Diagnostic(
      .error, "shard-doubled",
      zh: "\(folders.joined(separator: "、")) 都是 \(shard.count) 份中的第 \(shard.number) 份",
      en: "\(folders.joined(separator: ", ")) are all part \(shard.text)", at: nil,
      help: Message(zh: "每一份只写一个文件夹", en: "name one folder for each part"))
  }

  /// Says which parts are not there.
  static func shardsMissing(_ numbers: [Int], of count: Int) -> Diagnostic {
    let list = { (separator: String) in numbers.map(String.init).joined(separator: separator) }
    return Diagnostic(
      .error, "shard-missing", zh: "\(count) 份中缺少第 \(list("、")) 份",
      en: "of \(count) parts \(list(", ")) \(numbers.count == 1 ? "is" : "are") missing", at: nil,
      help: Message(
        zh: "用 sitegen build --shard 第几份/\(count) 生成缺少的各份",
        en: "make what is missing with sitegen build --shard NUMBER/\(count)"))
  }

  /// Says that parts were made from other sources than those they are merged beside.
  static func shardSources(_ root: String) -> Diagnostic {
    Diagnostic(
      .error, "shard-site", zh: "各份的源文件和 \(root) 里的不同",
      en: "the parts were made from other sources than those in \(root)", at: nil,
      help: Message(
        zh: "在生成各份的同一个提交里合并，或用 --root 指定网站文件夹",
        en: "merge in the commit that the parts were made from, or name its folder with --root"))
  }

  private static let makeAgain = Message(
    zh: "重新生成这一份，或重新传送", en: "make that part again, or transfer it again")
}
