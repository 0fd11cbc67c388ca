import Diagnostics

/// Who has which address, so that no two files are written to one place.
struct AddressBook {
  private var owners: [String: Owner] = [:]
  private(set) var diagnostics: [Diagnostic] = []
  /// The folders, without a slash at the end, that belong to editions.
  private let reserved: [String]

  private struct Owner {
    var permalink: String
    var span: SourceSpan
  }

  /// Starts without owners; what lies below the folders of `editions` cannot be taken.
  ///
  /// - Parameter minimumCapacity: The number of addresses for which room is made at once.
  init(editions: [Edition], minimumCapacity: Int = 0) {
    owners.reserveCapacity(minimumCapacity)
    reserved = editions.map(\.prefix).filter { !$0.isEmpty }
  }

  /// Takes an address; when it is taken already, reports both places.
  ///
  /// Addresses that differ only in case are one: a checkout on Windows or macOS has one file for
  /// both. So are a page's folder and a file of the same name.
  mutating func claim(_ permalink: String, at span: SourceSpan) {
    let key = Self.key(permalink)
    if let folder = reserved.first(where: { key == $0 || key.hasPrefix($0 + "/") }) {
      diagnostics.append(Self.reserved(permalink, below: folder, at: span))
      return
    }
    guard let owner = owners[key] else {
      owners[key] = Owner(permalink: permalink, span: span)
      return
    }
    let isSame = owner.permalink == permalink
    diagnostics.append(
      Diagnostic(
        .error, "address-taken",
        zh: isSame ? "网址 \(permalink) 已被使用" : "网址 \(permalink) 与 \(owner.permalink) 太接近",
        en: isSame
          ? "the address \(permalink) is taken"
          : "the address \(permalink) is too close to \(owner.permalink)",
        at: span, help: isSame ? Self.change : Self.changeMore,
        notes: [Diagnostic.Note(Message(zh: "先在这里使用", en: "first taken here"), span: owner.span)]))
  }

  private static func reserved(
    _ permalink: String, below folder: String, at span: SourceSpan
  ) -> Diagnostic {
    Diagnostic(
      .error, "address-reserved", zh: "网址 \(permalink) 不能用：\(folder)/ 留给长辈版",
      en: "the address \(permalink) cannot be used: \(folder)/ belongs to the elder edition",
      at: span, help: change)
  }

  private static let change = Message(
    zh: "改 slug、别名、标签或文件名", en: "change the slug, the alias, the tag or the file name")

  private static let changeMore = Message(
    zh: "有的系统不分大小写，也不能让文件和文件夹同名；改 slug、别名、标签或文件名",
    en: "some systems ignore case, and none has a file and a folder of one name; change the slug, "
      + "the alias, the tag or the file name")

  private static func key(_ permalink: String) -> String {
    let index = "/index.html"
    let folder = permalink.hasSuffix(index) ? permalink.dropLast(index.count) : permalink[...]
    return (folder.hasSuffix("/") ? folder.dropLast() : folder).lowercased()
  }
}
