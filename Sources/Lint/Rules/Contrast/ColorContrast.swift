import Accessibility
import Diagnostics

/// Text stands out from what is behind it.
struct ColorContrast: Rule {
  static let metadata = RuleMetadata(
    id: "color-contrast", severity: .error,
    summary: Message(zh: "文字与背景的对比度足够", en: "Text stands out from its background"),
    rationale: Message(
      zh: """
        视力下降的人、在阳光下看手机的人，分不清浅灰字和白底。普通文字至少 4.5:1，大字（18 磅以上，或 14 磅以上加粗）至少 3:1，\
        汉字按同样的磅数算。颜色由样式表和 style 属性算出，半透明和不透明度一层层叠加；渐变取其中最有利的颜色。\
        停用的控件和它的标签、只有符号的文字、看不见的文字不算。后面是图片，或者可能叠在别的内容上的文字，\
        请人判断；鼠标悬停等状态、脚本改变的颜色和深色方案看不到。
        """,
      en: """
        People whose sight is failing, and everybody in the sun, cannot tell light grey from white. \
        Normal text needs 4.5:1, large text (18 points, or 14 points in bold; Chinese likewise) \
        3:1. Colours are computed from style sheets and attributes, layer by layer; of a gradient \
        the best colour counts. Disabled controls and their labels, texts of symbols and texts that \
        nobody sees are left out. Text over pictures, or over something else than its ancestors, is \
        for a person to judge. What holds on hover only, in a dark scheme or by a script is not seen.
        """),
    help: Message(
      zh: "加深文字或改浅背景（深色背景则相反），直到达到要求的对比度",
      en: "make the text darker or the background lighter, or the reverse, until the ratio is met"),
    requirements: [.wcag(.sc1_4_3), .act("afw4f7")], isLegalMinimum: true, scope: .page,
    passing: [
      Example("<p>普通的黑字</p>"),
      Example(#"<p style="color:#767676">恰好够的灰字</p>"#),
      Example(#"<p style="color:#949494;font-size:18pt">大字</p>"#),
      Example(#"<p style="color:#949494;font-size:14pt;font-weight:bold">加粗的大字</p>"#),
      Example(#"<div style="background:#222"><p style="color:#ddd">深底浅字</p></div>"#),
      Example(#"<p style="color:#000;background:linear-gradient(#fff,#eee)">渐变</p>"#),
      Example(#"<p style="color:#fff;background:#555;text-shadow:0 1px 2px #000">阴影</p>"#),
      Example(
        "<style>:root{--ink:#333}p{color:var(--ink)}@media print{p{color:#ccc}}</style><p>变量</p>"),
      // The text lies on its own ground, whatever is behind.
      Example(
        ##"<div style="background:url(a.png)"><p style="color:#222;background:#fff">标题</p></div>"##),
    ],
    failing: [
      Example(#"↓<p style="color:#999">灰字</p>"#),
      Example(#"↓<p style="color:#959595;font-size:18pt">大字</p>"#),
      Example(#"↓<p style="color:#767676;background:#eee">灰底</p>"#),
      Example(#"↓<p style="color:rgb(0 0 0 / 30%)">半透明</p>"#),
      Example(#"<div style="opacity:.3">↓<p>整块变淡</p></div>"#),
      Example(#"<style>a{color:#4a90d9}</style><p>见↓<a href="/">说明</a></p>"#),
      Example(#"↓<p style="color:#bbb;background:linear-gradient(90deg,#fff,#eef)">渐变</p>"#),
      Example(
        #"↓<p style="color:#666;text-shadow:#aaa 2px 2px 4px,#aaa -2px 2px 4px,#aaa 2px -2px 4px,#aaa -2px -2px 4px">描边</p>"#
      ),
      Example(
        #"<button style="color:#333;background:#eee">提交 ↓<b style="color:#aaa">一次</b></button>"#),
    ],
    inapplicable: [
      Example(""), Example(#"<p style="color:#999" hidden>隐藏</p>"#),
      Example(#"<p style="color:#999">＊＊＊ —— … ★</p>"#),
      Example(#"<label style="color:#999">姓名<input disabled></label>"#),
      Example(#"<label for="n" style="color:#999">姓名</label><input id="n" disabled>"#),
      Example(
        ##"<p id="n" style="color:#999">姓名</p><div role="textbox" aria-disabled="true" aria-labelledby="n"></div>"##
      ),
      Example(#"<div role="button" aria-disabled="true" style="color:#999">提交</div>"#),
      Example(#"<fieldset disabled><legend style="color:#999">地址</legend></fieldset>"#),
      Example(#"<p style="color:#999;position:absolute;left:-9999px">屏幕以外</p>"#),
      Example(#"<p style="color:#fff">白底白字，谁也看不见</p>"#),
      Example(#"<select style="color:#999"><option>由系统画出的选项</option></select>"#),
      Example(
        #"<p id="h" style="color:#999">被影子树换掉</p><script>document.getElementById('h').attachShadow({mode:'open'}).innerHTML='<b>新</b>'</script>"#
      ),
    ],
    undecidable: [
      Example(#"↓<p style="color:#999;background:url(a.png)">图上的字</p>"#),
      Example(#"↓<p style="color:#333;background:linear-gradient(#fff,#00f)">渐变</p>"#),
      Example(#"↓<p style="background:#737373;text-shadow:white 0 0 3px">阴影</p>"#),
      Example(
        #"<div style="position:relative"><img src="a.png" alt="" style="position:absolute">↓<p style="position:relative;color:#ddd">图上的字</p></div>"#
      ),
      Example(
        "<style>.b{position:relative}.b::before{content:'';position:absolute;inset:0;background:#123;z-index:-1}</style>↓<p class=b style=color:#ddd>伪元素上的字</p>"
      ),
    ])

  func check(_ page: AccessiblePage, reporting reporter: inout Reporter) {
    ContrastCheck(page, normal: 4.5, large: 3).report(to: &reporter)
  }
}
