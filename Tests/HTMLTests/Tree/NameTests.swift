import Testing

@testable import HTML

/// Names of elements and attributes are found by their bytes, without regard to case.
@Suite struct NameTests {
  @Test func `every name is found in capital and in small letters`() {
    for tag in Tag.allCases where tag != .unknown {
      #expect(Tag(named: tag.name) == tag)
      #expect(Tag(named: tag.name.uppercased()) == tag)
    }
    for attribute in AttributeName.allCases where attribute != .unknown {
      #expect(AttributeName(named: attribute.name) == attribute)
      #expect(AttributeName(named: attribute.name.uppercased()) == attribute)
    }
  }

  @Test(arguments: ["", "h", "h7", "h\u{11}", "divv", "di", "x-div", "d\u{FF}v", "optgroupp"])
  func `what is no name of an element is unknown`(_ name: String) {
    #expect(Tag(named: name) == .unknown)
  }

  @Test(arguments: [
    "data-id", "hre", "hreff", "aria_label", "aria\rlabel", "xml\u{1A}lang",
    "aria-activedoscendant",
    "aria-roledoscription", "disablepicture-npicture",
  ])
  func `what is no name of an attribute is unknown`(_ name: String) {
    #expect(AttributeName(named: name) == .unknown)
  }
}
