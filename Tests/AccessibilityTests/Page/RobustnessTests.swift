import HTML
import TestSupport
import Testing

@testable import Accessibility

/// No page makes a question crash, hang or take time out of proportion.
@Suite(.timeLimit(.hang)) struct RobustnessTests {
  /// Asks everything about every node.
  private func ask(_ page: AccessiblePage) {
    for node in page.tree.all {
      _ = page.role(of: node)
      _ = page.name(of: node)
      _ = page.description(of: node)
      _ = page.isTabbable(node)
      _ = page.isVisible(node)
      _ = page.isPresentational(node)
    }
    _ = page.headings.count + page.landmarks.count
  }

  @Test(arguments: [
    "<a href=#>文", "<div role=button>文<b>", "<section aria-labelledby=x>", "<ul role=none><li>",
    "<table role=grid><tr><td>文", "<label>文<input>", "<details><summary>文", "<svg><a href=#>",
    "<h1><span role=textbox>文", "<fieldset><legend>文",
  ])
  func `nesting ends`(_ markup: String) {
    ask(page(String(repeating: markup, count: 300)))
  }

  @Test func `elements that name each other in a circle or a long chain end`() {
    let chain = (0..<2_000).map { number in
      "<section id=s\(number) aria-labelledby=s\(number + 1)></section>"
        + "<label for=i\(number)><input type=submit id=i\(number + 1)></label>"
    }
    ask(page(chain.joined()))
    ask(
      page("<section id=a aria-labelledby=b></section><section id=b aria-labelledby=a></section>"))
    ask(page("<label for=a><input type=button id=b></label><label for=b><input type=button id=a>"))
    ask(page("<div role=link id=a aria-owns=b>甲</div><div role=link id=b aria-owns=a>乙</div>"))
  }

  @Test func `a page on which all refer to all takes its time in proportion`() {
    let text = String(repeating: "文字", count: 20_000)
    let links = (0..<100).map { "<a href=# aria-labelledby=t id=l\($0)>甲</a>" }
    let page = page("<p id=t>\(text)</p>" + links.joined())
    ask(page)
    #expect(page.name(of: page.tree.elements(.a)[0]).utf8.count <= text.utf8.count)
  }
}
