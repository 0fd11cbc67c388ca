import Content
import Diagnostics
import HTML
import Theme

/// The catalogue of public information for machines and spreadsheets.
struct CatalogueFiles: Sendable {
  /// The files by path below the output folder; none for a site without a catalogue.
  let files: [(path: String, bytes: [UInt8])]

  init(library: Library) {
    guard !library.catalogue.isEmpty else {
      files = []
      return
    }
    let baseURL = library.configuration.baseURL
    let rows = library.catalogue.map { entry in
      let page = library.pages[entry.page]
      return [
        ("index", "索引号", entry.indexNo), ("title", "名称", page.title),
        ("summary", "内容概述", page.description), ("created", "生成日期", entry.created?.iso),
        ("issuer", "发文机关", entry.issuer), ("number", "发文字号", entry.docNo),
        ("url", "网址", PercentEncoding.address.encoded(baseURL + page.permalink)),
      ] as [Cell]
    }
    files = [("catalogue.csv", Self.csv(rows)), ("catalogue.json", Self.json(rows))]
  }

  /// What the page of the catalogue says of the files.
  var links: [CatalogueFile] {
    files.map { path, bytes in
      CatalogueFile(
        permalink: "/" + path, type: path.hasSuffix("csv") ? "CSV" : "JSON", size: bytes.count)
    }
  }

  /// A value with its name for programs and for people.
  private typealias Cell = (name: String, label: String, value: String?)

  /// The rows after RFC 4180, with a mark at the start by which spreadsheets know UTF-8.
  private static func csv(_ rows: [[Cell]]) -> [UInt8] {
    let header = rows.first.map { $0.map(\.label) } ?? []
    let lines = ([header] + rows.map { $0.map { $0.value ?? "" } }).map { cells in
      cells.map(quoted).joined(separator: ",") + "\r\n"
    }
    return Array(("\u{FEFF}" + lines.joined()).utf8)
  }

  private static func quoted(_ cell: String) -> String {
    guard cell.contains(where: { ",\"\r\n".contains($0) }) else { return cell }
    return "\"" + cell.replacing("\"", with: "\"\"") + "\""
  }

  private static func json(_ rows: [[Cell]]) -> [UInt8] {
    var json = JSONWriter()
    json.array { json in
      for row in rows {
        json.object { json in
          for cell in row { json.member(cell.name, cell.value) }
        }
      }
    }
    json.newline()
    return json.bytes
  }
}
