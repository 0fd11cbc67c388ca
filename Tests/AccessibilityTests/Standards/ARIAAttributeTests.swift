import Testing

@testable import Accessibility

@Suite struct ARIAAttributeTests {
  @Test func `every state and property is there`() {
    let drafts = ARIAAttribute.allCases.filter(\.definition.isDraft)
    #expect(ARIAAttribute.allCases.count - drafts.count == 48)
    #expect(drafts.count == 5)
    #expect(ARIAAttributeDefinition.all.map(\.attribute) == ARIAAttribute.allCases)
  }

  @Test func `an attribute is found by its name in any case`() {
    #expect(ARIAAttribute(name: "aria-labelledby".utf8) == .labelledby)
    #expect(ARIAAttribute(name: "ARIA-Hidden".utf8) == .hidden)
    #expect(ARIAAttribute(name: "aria-labelled".utf8) == nil)
    #expect(ARIAAttribute(name: "label".utf8) == nil)
  }

  @Test func `21 are global, 4 of them deprecated as such, and 3 are drafts`() {
    #expect(ARIAAttributeSet.global.members.count == 21 + 3)
    #expect(ARIAAttributeSet.deprecatedGlobal.members.count == 4)
  }

  @Test(arguments: [
    (ARIAAttribute.hidden, "true"), (.hidden, "TRUE"), (.hidden, " undefined "),
    (.checked, "mixed"), (.current, "page"), (.relevant, "additions text"),
    (.activedescendant, "a"), (.labelledby, "a b"), (.level, "2"), (.setsize, "-1"),
    (.valuenow, "-1.5e3"), (.valuenow, ".5"), (.label, ""), (.label, "查询"),
  ])
  func `a value of the right type is accepted`(attribute: ARIAAttribute, value: String) {
    #expect(attribute.definition.type.accepts(value.utf8))
  }

  @Test(arguments: [
    (ARIAAttribute.hidden, "yes"), (.hidden, ""), (.atomic, "undefined"), (.expanded, "mixed"),
    (.current, "page step"), (.relevant, "additions more"), (.activedescendant, "a b"),
    (.labelledby, " "), (.level, "1.5"), (.level, "two"), (.valuenow, "nan"), (.valuenow, "0x10"),
    (.valuenow, "1 2"),
  ])
  func `a value of another type is not`(attribute: ARIAAttribute, value: String) {
    #expect(!attribute.definition.type.accepts(value.utf8))
  }

  @Test func `implicit and default values are of their type`() {
    for definition in ARIAAttributeDefinition.all {
      guard let value = definition.defaultValue else { continue }
      #expect(definition.type.accepts(value.utf8), "\(definition.attribute)")
    }
    for role in Role.allCases {
      for (attribute, value) in role.definition.implicitValues {
        #expect(attribute.definition.type.accepts(value.utf8), "\(role)")
        #expect(role.definition.supported.contains(attribute), "\(role)")
      }
    }
  }
}
