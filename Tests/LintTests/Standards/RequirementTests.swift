import Diagnostics
import Testing

@testable import Lint

@Suite struct RequirementTests {
  @Test func `WCAG 2.2 has 31 criteria at A, 24 at AA and 31 at AAA`() {
    let counts = Dictionary(grouping: SuccessCriterion.allCases, by: \.level).mapValues(\.count)
    #expect(counts == [.a: 31, .aa: 24, .aaa: 31])
    #expect(SuccessCriterion(rawValue: "4.1.1") == nil)
  }

  @Test func `a criterion knows its level, names and number in EN 301 549`() {
    let criterion = SuccessCriterion.sc1_4_10
    #expect(criterion.level == .aa)
    #expect(criterion.version == "2.1")
    #expect(criterion.name == Message(zh: "重排", en: "Reflow"))
    #expect(criterion.en301549 == "9.1.4.10")
    #expect(SuccessCriterion.sc1_4_6.en301549 == nil)
  }

  @Test func `criteria that no program can decide grow with the level`() {
    let a = SuccessCriterion.needingPerson(upTo: .a)
    let aa = SuccessCriterion.needingPerson(upTo: .aa)
    #expect(a.contains(.sc2_3_1))
    #expect(!a.contains(.sc1_2_4))
    #expect(aa.contains(.sc1_2_4))
    #expect(!aa.contains(.sc1_1_1))
    #expect((a.count, aa.count, SuccessCriterion.needingPerson(upTo: .aaa).count) == (10, 21, 40))
  }

  @Test func `requirements are written with their standard`() {
    #expect(Requirement.wcag(.sc1_1_1).text == "wcag:1.1.1")
    #expect(Requirement.act("23a2a8").text == "act:23a2a8")
    #expect(Requirement.gbt37668(.c3_2_1_3).text == "gbt37668:3.2.1.3")
    #expect(Requirement.elder(.minimumFontSize).text == "elder:minimum-font-size")
    #expect(Requirement.en301549(.c9_7).text == "en301549:9.7")
    #expect(Requirement.wcag(.sc3_1_1).name.zh == "WCAG 2.2 3.1.1 网页语言")
  }

  @Test func `a clause of GB T 37668 stands under a principle and has a level if it is known`() {
    #expect(GBT37668Clause.c3_3_3_6.principle.zh == "可操作性")
    #expect(GBT37668Clause.c3_3_3_6.level == 1)
    #expect(GBT37668Clause.c3_3_2_2.level == nil)
    #expect(GBT37668Clause.c3_2_1_3.criteria == [.sc1_1_1, .sc4_1_2])
    #expect(GBT37668Clause.totals == [20, 37, 58])
    let numbers = GBT37668Clause.allCases.map { $0.rawValue.split(separator: ".").prefix(2) }
    #expect(numbers.allSatisfy { GBT37668Clause.principles[$0.joined(separator: ".")] != nil })
  }

  @Test func `annex 1 binds websites and annex 2 is the stricter profile`() {
    let annexes = Dictionary(grouping: ElderRequirement.allCases, by: \.annex).mapValues(\.count)
    #expect(annexes == [1: 13, 2: 10])
    #expect(ElderRequirement.entry.judgement == .partly)
  }
}
