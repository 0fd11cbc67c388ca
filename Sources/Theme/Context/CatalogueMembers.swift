import Content
import Markdown

/// A file with the catalogue of public information.
package struct CatalogueFile: Sendable, Hashable {
  /// The address below the base URL.
  package var permalink: String
  /// What people call the form, such as `CSV`.
  package var type: String
  /// In bytes.
  package var size: Int

  package init(permalink: String, type: String, size: Int) {
    self.permalink = permalink
    self.type = type
    self.size = size
  }
}

/// A document in the catalogue.
enum CatalogueMember: Int, ContextMember {
  case indexNo, title, url, language, description, date, issuer, docNo

  static let size = allCases.count

  var declaration: ContextDeclaration {
    switch self {
    case .indexNo: .init(.text, "索引号", "The index number")
    case .title: .init(.text, "名称", "The name")
    case .url: .init(.text, "地址", "The address")
    case .language: .init(.text, "语言，与界面相同时为空", "The language if not the interface's")
    case .description: .init(.text, "内容概述", "The summary")
    case .date: .init(.object(.date), "生成日期", "The day on which it was made")
    case .issuer: .init(.text, "发文机关", "Who issued it")
    case .docNo: .init(.text, "发文字号", "The issuer's number")
    }
  }
}

/// A file to download.
enum CatalogueFileMember: Int, ContextMember {
  case url, type, fileSize

  static let size = allCases.count

  var declaration: ContextDeclaration {
    switch self {
    case .url: .init(.text, "地址", "The address")
    case .type: .init(.text, "格式", "The form")
    case .fileSize: .init(.text, "大小", "The size")
    }
  }
}

extension ContextSchema {
  static let catalogueEntry = ContextSchema("document", CatalogueMember.self)
  static let catalogueFile = ContextSchema("catalogue file", CatalogueFileMember.self)
}

/// What the catalogue's page shows.
extension ContextMaker {
  mutating func document(_ entry: CatalogueEntry) -> ContextNode {
    let object = store.object(CatalogueMember.self)
    let page = pages[entry.page]
    store[object, .indexNo] = store.text(entry.indexNo)
    store[object, .title] = store.text(page.title)
    store[object, .url] = url(of: entry.page)
    store[object, .language] = foreign(page.language)
    store[object, .description] = store.text(page.description)
    store[object, .date] = date(entry.created)
    store[object, .issuer] = store.text(entry.issuer)
    store[object, .docNo] = store.text(entry.docNo)
    return object.node
  }

  mutating func file(_ file: CatalogueFile) -> ContextNode {
    let object = store.object(CatalogueFileMember.self)
    store[object, .url] = url(file.permalink, in: .standard)
    store[object, .type] = store.text(file.type)
    store[object, .fileSize] = store.text(FileSize.text(file.size))
    return object.node
  }
}
