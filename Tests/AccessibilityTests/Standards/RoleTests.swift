import Testing

@testable import Accessibility

@Suite struct RoleTests {
  @Test func `every role of the specifications is there`() {
    let counts = Dictionary(grouping: Role.allCases) { $0.definition.specification }
      .mapValues(\.count)
    #expect(counts == [.aria12: 94, .dpub11: 41, .graphics10: 3, .aria13Draft: 6])
    #expect(Role.allCases.filter(\.definition.isAbstract).count == 12)
  }

  @Test func `definitions stand in the order of the cases`() {
    #expect(RoleDefinition.all.map(\.role) == Role.allCases)
    #expect(Role.allCases.map(\.index) == Array(0..<Role.allCases.count))
  }

  @Test(arguments: [
    ("button", Role.button), ("BUTTON", .button), ("doc-biblioref", .docBiblioref),
    ("graphics-symbol", .graphicsSymbol), ("none", Role.none), ("switch", .switch),
  ])
  func `a token names its role in any case`(token: String, role: Role) {
    #expect(Role(token: token.utf8) == role)
  }

  @Test(arguments: ["lnik", "", "command", "roletype", " button", "button\0"])
  func `other tokens and abstract roles name nothing`(token: String) {
    #expect(Role(token: token.utf8) == nil)
  }

  @Test func `a role is of the kind of every role above it`() {
    #expect(Role.docToc.isKind(of: .landmark))
    #expect(Role.columnheader.isKind(of: .widget))
    #expect(Role.button.isKind(of: .button))
    #expect(!Role.button.isKind(of: .structure))
  }

  @Test func `states and properties are inherited`() {
    let heading = Role.columnheader.definition
    #expect(heading.supported.contains(.colspan))
    #expect(heading.supported.contains(.sort))
    #expect(heading.supported.contains(.selected))
    #expect(!heading.supported.contains(.checked))
    #expect(Role.switch.definition.supported.contains(.required))
    #expect(Role.treeitem.definition.supported.contains(.level))
  }

  @Test func `global ones are supported unless they are prohibited`() {
    #expect(Role.list.definition.supported.contains(.label))
    #expect(!Role.paragraph.definition.supported.contains(.label))
    #expect(Role.paragraph.definition.supported.contains(.describedby))
    #expect(!Role.generic.definition.supported.contains(.roledescription))
  }

  @Test func `ones that were once global are deprecated where a role does not support them`() {
    let list = Role.list.definition
    #expect(list.supported.contains(.disabled))
    #expect(list.deprecated.members == [.disabled, .errormessage, .haspopup, .invalid])
    #expect(Role.button.definition.deprecated.members == [.errormessage, .invalid])
    #expect(Role.textbox.definition.deprecated.isEmpty)
  }

  @Test func `required states may have an implicit value`() {
    #expect(Role.heading.definition.required.members == [.level])
    #expect(Role.heading.definition.implicitValues.isEmpty)
    #expect(Role.scrollbar.definition.required.members == [.controls, .valuenow])
    #expect(Role.meter.definition.implicitValues.map(\.attribute) == [.valuemax, .valuemin])
  }

  @Test func `owned roles are paths`() {
    #expect(Role.listbox.definition.requiredOwned == [[.option], [.group, .option]])
    #expect(Role.row.definition.requiredOwned.count == 4)
    #expect(Role.button.definition.requiredOwned.isEmpty)
    #expect(Role.option.definition.requiredContext == [.group, .listbox])
  }

  @Test func `names come from the author, from contents or not at all`() {
    #expect(Role.link.isNamedByContents)
    #expect(Role.link.definition.isNameRequired)
    #expect(!Role.img.isNamedByContents)
    #expect(Role.generic.definition.nameFrom == .prohibited)
    #expect(Role.docPagefooter.definition.nameFrom == .prohibited)
  }

  @Test func `roles whose names are prohibited prohibit naming attributes`() {
    for role in Role.allCases where role.definition.nameFrom == .prohibited {
      #expect(role.definition.prohibited.contains(.label), "\(role)")
      #expect(role.definition.prohibited.contains(.labelledby), "\(role)")
    }
  }
}
