import Diagnostics

/// Links lead to files of the site that are there.
struct LinkBroken: SiteRule {
  static let metadata = RuleMetadata(
    id: "link-broken", severity: .error,
    summary: Message(zh: "站内链接有效", en: "Links within the site lead somewhere"),
    rationale: Message(
      zh: """
        断开的链接对谁都是死路；对读屏和键盘用户，走到死路再退回来要花的时间多得多。\
        本规则只查同一文件夹里的文件，不访问网络，也不知道服务器另行设置的跳转。
        """,
      en: """
        A broken link is a dead end for everybody; with a screen reader or a keyboard the way back \
        takes much longer. The rule looks at the files of the folder only: it asks no server and \
        knows nothing of redirects that a server is configured with.
        """),
    help: Message(
      zh: "改正地址，或补上缺少的文件；文件夹只是网站的一部分时，用 --root-url 说明它的网址",
      en: """
        correct the address or add the file; if the folder is only a part of the site, name its \
        address with --root-url
        """),
    requirements: [],
    passing: [
      Example(#"<a href="aids/#top">辅具</a>"#, files: ["aids/index.html": "<p>辅具</p>"]),
      Example(#"<a href="/a.html?x=1">甲</a> <a href="./a">甲</a>"#, files: ["a.html": "<p>甲</p>"]),
      Example(#"<a href="%E8%A1%A8.pdf">表</a>"#, files: ["表.pdf": ""]),
      Example(
        #"<base href="/docs/"><a href="a.html">甲</a>"#, files: ["docs/a.html": "<p>甲</p>"]),
    ],
    failing: [
      Example(#"<p>见 ↓<a href="missing.html">说明</a></p>"#),
      Example(#"↓<a href="/a/">甲</a> <a href="b/">乙</a>"#, files: ["b/index.html": "<p>乙</p>"]),
      Example(
        #"<a href="a/b.html">乙</a>"#,
        files: ["a/b.html": #"<p>↓<a href="c.html">丙</a> <a href="..">返回</a></p>"#]),
      Example(#"<map name="m">↓<area href="x.html" alt="东区"></map>"#),
    ],
    inapplicable: [
      Example("<p>没有链接</p>"),
      Example(#"<a href="https://example.org/a">外部</a>"#),
      Example(#"<a href="mailto:a@example.org">邮件</a> <a href="tel:12345">电话</a>"#),
      Example(#"<a href="../up.html">文件夹以外</a>"#),
    ])

  func check(_ site: SiteFacts, reporting reporter: inout SiteReporter) {
    for (number, page) in site.pages.enumerated() {
      reporter.pass(page.soundLinks)
      for reference in page.brokenReferences where reference.kind == .link {
        reporter.fail(
          SiteReporter.Place(page: number, node: reference.node),
          Message(
            zh: "链接指向的“\(reference.address)”不存在",
            en: "the link leads to “\(reference.address)”, which does not exist"))
      }
    }
  }
}
