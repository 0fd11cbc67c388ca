import Import
import Site
import TestSupport
import Testing

@Suite(.enabled(if: PublishedPlans.folder != nil, "the plans are not there"))
struct PublishedPlanTests {
  /// What a plan has, compared with the numbers that the document itself gives its parts.
  struct Plan: Sendable, CustomTestStringConvertible {
    let name: String
    let headings: [Int: Int]
    let boxes: Int
    let indicators: Int
    var departments = 0
    /// How a paragraph ends that has no stop in the original either.
    var openEnd: String?

    var testDescription: String { name }
  }

  static let plans = [
    Plan(name: "changchun-2021", headings: [2: 4, 3: 11, 4: 29], boxes: 8, indicators: 14),
    Plan(name: "jiaxing-2021", headings: [2: 3, 3: 16, 4: 48], boxes: 0, indicators: 14),
    Plan(name: "jilin-2021", headings: [2: 4, 3: 8, 4: 26], boxes: 8, indicators: 14),
    Plan(
      name: "linqing-2022", headings: [2: 3, 3: 12, 4: 34], boxes: 10, indicators: 11,
      departments: 38),
    Plan(
      name: "shuangyashan-2022", headings: [2: 4, 3: 12, 4: 33], boxes: 10, indicators: 11,
      openEnd: "新技术推广应用"),
  ]

  @Test("headings, boxes, indicators and departments of a plan are all found", arguments: plans)
  func structure(_ plan: Plan) throws {
    let document = try Self.document(plan.name)
    #expect(document.counts.headings == plan.headings)
    #expect(document.counts.boxes == plan.boxes)
    #expect(document.counts.rows == plan.indicators)
    #expect(document.counts.departments == plan.departments)
    #expect(document.ledger.isBalanced)
  }

  @Test("no sentence of a plan is broken by a line end", arguments: plans)
  func sentences(_ plan: Plan) throws {
    let body = try Self.document(plan.name).markdown.split(separator: "---\n")[1...].joined()
    for paragraph in body.split(separator: "\n") where paragraph.count > 40 {
      guard let first = paragraph.first, !"#:|<T".contains(first),
        !(plan.openEnd.map(paragraph.hasSuffix) ?? false)
      else { continue }
      #expect("。；：！？”）)".contains(paragraph.last ?? " "), "\(paragraph)")
    }
  }

  @Test("wide digits are narrow and private points are points again, each on the list")
  func points() throws {
    let document = try Self.document("jilin-2021")
    #expect(!document.markdown.unicodeScalars.contains { (0xFF10...0xFF19).contains($0.value) })
    #expect(!document.markdown.unicodeScalars.contains("\u{E010}"))
    #expect(document.doubts.count { $0.kind == .decimalPoint } == 14)
    #expect(document.markdown.contains("为5.5万户困难残疾人家庭"))
  }

  private static func document(_ name: String) throws -> ImportedDocument {
    let bytes = try #require(try FileSystem.read("\(PublishedPlans.folder ?? "")/\(name).txt"))
    return ImportedDocument(text: String(decoding: bytes, as: UTF8.self), kind: "policy")
  }
}
