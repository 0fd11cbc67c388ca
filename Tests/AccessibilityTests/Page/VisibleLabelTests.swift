import Accessibility
import HTML
import Testing

@Suite struct VisibleLabelTests {
  @Test(arguments: [
    ("<a>甲<br>乙</a>", "甲 乙"), ("<a><p>甲</p>乙</a>", "甲 乙"), ("<a><b>甲</b>乙</a>", "甲乙"),
    ("<a>甲 \n <b> 乙</b></a>", "甲 乙"), ("<a>甲<b hidden>丙</b>乙</a>", "甲乙"),
    ("<a>甲<b aria-hidden=true>乙</b></a>", "甲乙"),
    ("<a>甲<b style='opacity:0'>丙</b>乙</a>", "甲 乙"), ("<a>甲<i>跳过</i>乙</a>", "甲乙"),
    ("<a><span>甲</span> <span>乙</span></a>", "甲 乙"), ("<a><img alt=丙>甲</a>", "甲"),
    ("<a>　</a>", ""),
  ])
  func `a label is what people see`(_ html: String, _ label: String) throws {
    let page = AccessiblePage(PageParser.parse(Array(html.utf8)))
    let link = try #require(page.tree.elements(.a).first)
    #expect(page.visibleLabel(of: link) { page.tree.isElement($0, .i) } == label)
  }
}
