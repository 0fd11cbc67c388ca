import Diagnostics
import HTML
import Testing

@testable import Accessibility

@Suite struct ReadingTests {
  /// What is read aloud, line by line, without the overview.
  private func lines(_ markup: String, in language: MessageLanguage = .zh) -> [String] {
    let reading = PageReading(page("<html lang=zh-Hans><body>" + markup))
    let text = ReadingText(reading, in: language).text.split(separator: "\n").map(String.init)
    let start = text.firstIndex(of: language == .zh ? "从头读到尾" : "From start to end") ?? 0
    return text[(start + 1)...].map { String($0.dropFirst(2)) }
  }

  private func tree(_ markup: String) -> [String] {
    ReadingTree(PageReading(page(markup))).text.split(separator: "\n").dropFirst()
      .map { String($0.dropFirst(2)) }
  }

  @Test(arguments: [
    ("<a href=/>办事</a>", "链接“办事”"),
    ("<a href=/ aria-current=page>办事</a>", "链接“办事”，当前页"),
    ("<a href=/><i></i></a>", "链接（没有名称）"),
    ("<button aria-expanded=false>设置</button>", "按钮“设置”，已折叠"),
    ("<button aria-pressed=true disabled>粗体</button>", "按钮“粗体”，已按下，不可用"),
    ("<button aria-haspopup=dialog>打开</button>", "按钮“打开”，打开对话框"),
    ("<input type=checkbox required aria-label=同意>", "复选框“同意”，未选中，必填"),
    ("<input type=radio checked aria-label=男>", "单选按钮“男”，已选中"),
    ("<input aria-label=姓名 value=王 readonly>", "编辑框“姓名”，值“王”，只读"),
    ("<input type=password aria-label=密码 value=x>", "密码框“密码”"),
    ("<input type=date aria-label=日期>", "日期时间框“日期”"),
    ("<select aria-label=市><option>甲<option selected>乙</select>", "组合框“市”，值“乙”"),
    ("<h2>条件</h2>", "二级标题“条件”"),
    ("<h6>细节</h6>", "六级标题“细节”"),
    ("<div role=heading aria-level=12>细节</div>", "12级标题“细节”"),
    ("<img src=x alt=地图>", "图片“地图”"),
    ("<img src=x>", "图片（没有替代文字）"),
    ("<progress value=3 aria-label=进度></progress>", "进度条“进度”，值“3”"),
    ("<iframe title=地图 src=x></iframe>", "框架“地图”"),
    ("<span aria-current=page>规划</span>", "“规划”，当前页"),
    ("<a href=/ title=新>办事</a>", "链接“办事”，说明：新"),
    ("<p>一<b>二</b><em>三</em> <strong>四</strong></p>", "一二三 四"),
  ])
  func `a thing is one line: what it is, its name, its states`(markup: String, line: String) {
    #expect(lines(markup) == [line])
  }

  @Test func `what is inside stands below it`() {
    let markup = "<nav aria-label=主导航><ul><li><a href=/>首页</a><li>规划<ul><li>甲</ul></ul></nav>"
    #expect(
      lines(markup) == [
        "导航“主导航”", "  列表，2 项", "    第 1 项：链接“首页”", "    第 2 项：规划", "      列表，1 项",
        "        第 1 项：甲",
      ])
  }

  @Test func `texts of different blocks are different lines`() {
    #expect(lines("<div>一</div><p>二<br>三</p>四<div>五</div>") == ["一", "二", "三", "四", "五"])
  }

  @Test func `what is hidden is not read, what is only unseen is`() {
    let markup = """
      <p hidden>一</p><p aria-hidden=true>二</p><p style='position:absolute;left:-999px'>三</p>
      <div style='visibility:hidden'>四<p style='visibility:visible'>五</p></div>
      <details><summary>更多</summary>六</details><script>七</script><template>八</template>
      """
    #expect(lines(markup) == ["三", "五", "分组", "  展开按钮“更多”，已折叠"])
  }

  @Test func `a name that says everything is not read twice`() {
    let markup =
      "<h2>办<a href=/>理</a></h2><a href=/><img src=x alt=图>文</a><button><b>好</b></button>"
    #expect(lines(markup) == ["二级标题“办理”", "  链接“理”", "链接“图文”", "按钮“好”"])
  }

  @Test func `a label is read, but not beside its check box`() {
    let markup = "<label>姓名<input></label><label><input type=checkbox>同意</label>"
    #expect(lines(markup) == ["姓名", "编辑框“姓名”", "复选框“同意”，未选中"])
  }

  @Test func `another language is announced when it begins and when it ends`() {
    let markup = "<p>一 <span lang=en>two</span> 三</p><p lang=en-GB>four</p><p lang=xx-yy>五</p>"
    #expect(
      lines(markup) == [
        "一", "语言：英语", "two", "语言：中文（简体）", "三", "语言：英语", "four", "语言：xx-yy", "五",
      ])
  }

  @Test func `an element that is moved is read at its new place, once`() {
    let markup = "<p id=x>一</p><div role=group aria-label=组 aria-owns='x x'><p>二</p></div>"
    #expect(lines(markup) == ["分组“组”", "  二", "  一"])
  }

  @Test func `elements that own each other end the reading`() {
    let markup = "<p id=a aria-owns=b>一</p><p id=b aria-owns=a>二</p><p>三</p>"
    #expect(lines(markup) == ["三"])
  }

  @Test func `cells have their places and headers, empty ones say so`() {
    let markup = """
      <table><caption>数</caption><tr><th scope=col>市<th scope=col>数<tr><th scope=row>甲<td>1
      <tr><th scope=row>乙<td></table>
      """
    #expect(
      lines(markup) == [
        "表格“数”，2 列 3 行", "  第 1 行第 1 列，列标题：市", "  第 1 行第 2 列，列标题：数",
        "  第 2 行第 1 列，行标题：甲", "  第 2 行第 2 列（行标题：甲；列标题：数）：1",
        "  第 3 行第 1 列，行标题：乙", "  第 3 行第 2 列（行标题：乙；列标题：数）：空",
      ])
  }

  @Test func `a table for layout is read as if there were none`() {
    #expect(lines("<table role=presentation><tr><td>一<td>二</table>") == ["一", "二"])
  }

  @Test func `generated text is read`() {
    let style = "<style>.new::before { content: '新' }</style>"
    #expect(lines(style + "<p class=new>通知</p>") == ["新通知"])
    #expect(lines(style + "<button class=new>通知</button>") == ["按钮“新通知”"])
  }

  @Test func `English words say the same`() {
    let markup = "<a href=/ aria-current=page>A</a><ul><li>B</ul><h1>C</h1><img src=x>"
    #expect(
      lines(markup, in: .en) == [
        "link “A”, current page", "list, 1 item", "  item 1: B", "heading level 1 “C”",
        "image (no text alternative)",
      ])
  }

  @Test func `the overview lists title, language, landmarks and headings`() {
    let markup =
      "<html lang=zh-Hant><main><h1>一</h1><section aria-label=甲><h3>二</h3></section></main>"
    let text = ReadingText(PageReading(page(markup)), in: .zh).text
    #expect(
      text.hasPrefix(
        """
        网页标题：页
        语言：中文（繁体）

        地标
          主要内容
          区域“甲”

        标题大纲
          一级标题“一”
              三级标题“二”

        从头读到尾

        """))
  }

  @Test func `the tree has roles, names, levels and states`() {
    let markup = """
      <main><h2>条件</h2><ul><li>一<ul><li><a href=/ aria-current=true>二</a></ul></ul>
      <button aria-expanded=true>说"好\\</button></main>
      """
    #expect(
      tree(markup) == [
        "main", "  heading \"条件\" level=2", "  list", "    listitem level=1", "      text \"一\"",
        "      list", "        listitem level=2", "          link \"二\" current=true",
        "  button \"说\\\"好\\\\\" expanded=true",
      ])
  }

  @Test func `a page as deep as pages get is read to its bottom`() {
    let read = lines(String(repeating: "<ul><li>", count: 900) + "底")
    #expect(read.count == 901)
    #expect(read.last?.hasSuffix("第 1 项：底") == true)
  }
}
