import HTML
import Testing

@testable import Accessibility

@Suite struct NameTests {
  /// Markup with an element `x`, and its name.
  typealias Case = (markup: String, name: String)

  private func check(_ cases: Case, _ location: SourceLocation = #_sourceLocation) {
    let page = page(cases.markup)
    #expect(page.name(of: page.x) == cases.name, sourceLocation: location)
  }

  @Test(arguments: [
    ("<a id=x href=#>甲</a>", "甲"), ("<a id=x href=#> 甲 \n 乙&nbsp;丙\t</a>", "甲 乙 丙"),
    ("<a id=x href=#>甲<b>乙</b>丙</a>", "甲乙丙"), ("<a id=x href=#>甲<div>乙</div>丙</a>", "甲 乙 丙"),
    ("<a id=x href=#>甲<br>乙</a>", "甲 乙"), ("<a id=x href=#>甲<!-- 注 -->乙</a>", "甲乙"),
    ("<a id=x href=#>　\u{200B}</a>", ""), ("<a id=x href=#>　甲　乙　</a>", "甲　乙"),
    ("<a id=x href=#><span style='display:block'>甲</span>乙</a>", "甲 乙"),
    ("<a id=x href=#><div style='display:inline'>甲</div>乙</a>", "甲乙"),
    ("<style>#x::before { content: '新' }</style><a id=x href=#>甲</a>", "新甲"),
    ("<style>b::after { content: '图' / '可下载' }</style><a id=x href=#>甲<b></b></a>", "甲可下载"),
    ("<style>b::after { content: '' }</style><a id=x href=#><b></b></a>", ""),
    ("<style>b { display: block }</style><a id=x href=#>甲<b>乙</b></a>", "甲 乙"),
    ("<a id=x href=#>甲<span hidden>乙</span><span aria-hidden=true>丙</span></a>", "甲"),
    ("<a id=x href=#>甲<script>乙</script><style>丙</style></a>", "甲"),
    ("<button id=x><ul><li>甲<li>乙</ul></button>", "甲 乙"), ("<h2 id=x>甲 <em>乙</em></h2>", "甲 乙"),
    ("<p id=x role=button>甲</p>", "甲"), ("<p id=x role=img>甲</p>", ""), ("<p id=x>甲</p>", ""),
    ("<nav id=x>甲</nav>", ""), ("<table><tr><td id=x>甲<b>乙</b>", "甲乙"),
    ("<details><summary id=x>甲</summary></details>", "甲"), ("<a id=x href=# title=乙>甲</a>", "甲"),
    ("<a id=x href=# title=乙> </a>", "乙"), ("<a id=x href=#><b title=乙></b></a>", "乙"),
    ("<a id=x href=#><b title=乙>甲</b></a>", "甲"), ("<a id=x href=#><i title=' '></i></a>", ""),
  ])
  func `contents name what is named by them`(_ test: Case) { check(test) }

  @Test(arguments: [
    ("<img id=x alt=甲>", "甲"), ("<img id=x>", ""), ("<img id=x src=a.png title=甲>", "甲"),
    ("<img id=x alt='' aria-label=甲>", "甲"), ("<img id=x alt=' ' title=甲>", "甲"),
    ("<a id=x href=#><img alt=甲></a>", "甲"), ("<a id=x href=#><img alt=甲>乙</a>", "甲乙"),
    ("<a id=x href=#><img></a>", ""), ("<a id=x href=#><img title=甲></a>", "甲"),
    ("<a id=x href=#><img alt='' title=甲></a>", "甲"),
    ("<a id=x href=#><img alt=甲 role=none></a>", ""),
    ("<a id=x href=#><img alt=甲 role=none aria-live=off></a>", "甲"),
    ("<a id=x href=#><span role=img aria-label=甲>乙</span></a>", "甲"),
    ("<a id=x href=#><svg><title>甲</title></svg></a>", "甲"),
    ("<a id=x href=#><svg><text>甲</text></svg></a>", "甲"),
    ("<svg id=x><title>甲</title></svg>", "甲"), ("<svg id=x role=img><text>甲</text></svg>", ""),
    ("<svg id=x role=img><g><title>甲</title></g></svg>", ""),
    ("<svg><a id=x href=# xlink:title=甲></a></svg>", "甲"),
    ("<svg><circle id=x><title>甲</title></circle></svg>", "甲"),
    ("<map name=m><area id=x href=# alt=甲></map><img usemap=#m>", "甲"),
    ("<iframe id=x title=甲></iframe>", "甲"), ("<iframe id=x name=甲></iframe>", ""),
    ("<object id=x data=a title=甲>乙</object>", "甲"), ("<object id=x data=a alt=乙>乙</object>", ""),
    ("<video id=x title=甲>乙</video>", "甲"),
  ])
  func `images and what is embedded have text for them`(_ test: Case) { check(test) }

  @Test(arguments: [
    ("<label for=x>甲</label><input id=x>", "甲"), ("<label>甲<input id=x></label>", "甲"),
    ("<label>甲<input id=x>乙</label>", "甲 乙"),
    ("<label>甲 <input id=x value=旧 aria-label=乙></label>", "乙"),
    ("<label for=x>甲</label><label for=x>乙</label><input id=x>", "甲 乙"),
    ("<label for=x>甲</label><label>乙<textarea id=x>旧</textarea></label>", "甲 乙"),
    ("<label for=y>甲<input id=x></label>", ""), ("<label for=x hidden>甲</label><input id=x>", "甲"),
    ("<label for=x>甲<b hidden>乙</b></label><input id=x>", "甲"),
    ("<label for=x aria-label=乙>甲</label><input id=x>", "乙"),
    ("<label for=x><img alt=甲></label><input id=x>", "甲"),
    ("<label>甲<select id=x><option>乙</select></label>", "甲"),
    ("<label>甲 <input id=x type=checkbox> 到 <input value=5> 乙</label>", "甲 到 5 乙"),
    (
      "<label><input id=x type=checkbox>到 <select><option>一<option selected>二</select></label>",
      "到 二"
    ),
    ("<label><input id=x type=checkbox>到 <select><option>一<option>二</select></label>", "到 一"),
    (
      "<label><input id=x type=checkbox>到 <input type=range value=3 aria-valuetext=三></label>",
      "到 三"
    ),
    (
      "<label><input id=x type=checkbox>到 <span role=slider aria-valuenow=4>x</span></label>", "到 4"
    ),
    ("<label><input id=x type=checkbox>到 <span role=textbox>甲</span></label>", "到 甲"),
    ("<label><input id=x type=checkbox>到 <button>甲</button></label>", "到 甲"),
    ("<input id=x title=甲>", "甲"), ("<input id=x placeholder=甲>", "甲"),
    ("<input id=x title=甲 placeholder=乙>", "甲"), ("<input id=x type=checkbox placeholder=甲>", ""),
    ("<input id=x aria-placeholder=甲>", "甲"), ("<input id=x value=甲>", ""),
    ("<input id=x name=甲>", ""),
    ("<textarea id=x>甲</textarea>", ""), ("<select id=x><option>甲</select>", ""),
    ("<label for=x>甲</label><div id=x role=textbox></div>", ""),
    ("<label for=x>甲</label><meter id=x></meter>", "甲"),
    ("<label for=x>甲</label><button id=x>乙</button>", "甲"),
  ])
  func `labels name form controls`(_ test: Case) { check(test) }

  @Test(arguments: [
    ("<input id=x type=submit>", "提交"), ("<input id=x type=reset>", "重置"),
    ("<input id=x type=button>", ""), ("<input id=x type=submit value=查询>", "查询"),
    ("<input id=x type=submit value=''>", ""), ("<input id=x type=submit value=' ' title=甲>", "甲"),
    ("<input id=x type=image alt=甲>", "甲"), ("<input id=x type=image>", ""),
    ("<input id=x type=image value=甲>", ""), ("<input id=x type=image title=甲>", "甲"),
    ("<label for=x>甲</label><input id=x type=submit value=乙>", "甲"),
    ("<label>同意<input type=submit value=乙><input id=x></label>", ""),
    ("<div id=x role=heading>甲 <input type=submit value=乙></div>", "甲 乙"),
  ])
  func `buttons made of input have a value`(_ test: Case) { check(test) }

  @Test(arguments: [
    ("<fieldset id=x><legend>甲</legend></fieldset>", "甲"),
    ("<fieldset id=x><div><legend>甲</legend></div></fieldset>", ""),
    ("<fieldset id=x title=乙></fieldset>", "乙"),
    ("<figure id=x><img alt=乙><figcaption>甲</figcaption></figure>", "甲"),
    ("<table id=x><caption>甲</caption></table>", "甲"), ("<table id=x title=甲></table>", "甲"),
    ("<html id=x>", "页"), ("<select><optgroup id=x label=甲></select>", "甲"),
    ("<select><option id=x>甲</select>", "甲"), ("<select><option id=x label=乙>甲</select>", "乙"),
    ("<section id=x><h2>甲</h2></section>", ""), ("<span id=x aria-label=甲></span>", ""),
  ])
  func `captions and legends name what they stand in`(_ test: Case) { check(test) }

  @Test(arguments: [
    ("<input id=x aria-label=甲 title=乙>", "甲"), ("<input id=x aria-label=' ' title=乙>", "乙"),
    ("<a id=x href=# aria-label=甲>乙</a>", "甲"),
    ("<b id=a>甲</b><b id=b>乙</b><input id=x aria-labelledby='b a' aria-label=丙>", "乙 甲"),
    ("<b id=a>甲</b><input id=x aria-labelledby='nowhere a'>", "甲"),
    ("<input id=x aria-labelledby=nowhere aria-label=丙>", "丙"),
    ("<b id=a></b><input id=x aria-labelledby=a aria-label=丙>", "丙"),
    ("<b id=a hidden>甲<i hidden>乙</i></b><input id=x aria-labelledby=a>", "甲乙"),
    ("<b id=a>甲<i hidden>乙</i></b><input id=x aria-labelledby=a>", "甲"),
    ("<div hidden><b id=a>甲</b></div><input id=x aria-labelledby=a>", "甲"),
    ("<b id=a aria-hidden=true>甲</b><input id=x aria-labelledby=a>", "甲"),
    ("<b id=a style=visibility:hidden>甲</b><input id=x aria-labelledby=a>", "甲"),
    ("<b id=a aria-labelledby=b>甲</b><b id=b>乙</b><input id=x aria-labelledby=a>", "甲"),
    ("<b id=a aria-label=乙>甲</b><input id=x aria-labelledby=a>", "乙"),
    ("<img id=a alt=甲><input id=x aria-labelledby=a>", "甲"),
    ("<input id=a value=甲><button id=x aria-labelledby=a></button>", "甲"),
    ("<button id=x aria-label=删除 aria-labelledby='x f'></button><b id=f>文件</b>", "删除 文件"),
    ("<a id=x href=# aria-labelledby='x a'>详情</a><b id=a>通知</b>", "详情 通知"),
    ("<b id=a>甲</b><a id=x href=#><i aria-labelledby=a>乙</i>丙</a>", "甲 丙"),
    ("<b id=a><input aria-labelledby=b></b><b id=b>乙</b><a id=x href=# aria-labelledby=a></a>", ""),
    ("<div id=x role=button aria-owns=a>甲</div><b id=a>乙</b>", "甲 乙"),
    ("<div id=x role=button aria-owns='x a'>甲<b id=a aria-owns=x>乙</b></div>", "甲乙"),
    ("<template><b id=a>甲</b></template><input id=x aria-labelledby=a title=乙>", "乙"),
  ])
  func `ARIA attributes come first`(_ test: Case) { check(test) }

  @Test(arguments: [
    ("<input id=x aria-describedby='a b'><p id=a>甲</p><p id=b hidden>乙</p>", "甲 乙"),
    ("<input id=x aria-description=甲 title=乙>", "甲"), ("<input id=x title=乙>", ""),
    ("<label for=x>甲</label><input id=x title=乙>", "乙"), ("<a id=x href=# title=甲>甲</a>", ""),
    ("<a id=x href=# title=乙>甲</a>", "乙"), ("<svg id=x><desc>甲</desc></svg>", "甲"),
    ("<table id=x summary=甲><caption>乙</caption></table>", "甲"), ("<p id=x>甲</p>", ""),
  ])
  func `a description says more than the name`(_ markup: String, _ description: String) {
    let page = page(markup)
    #expect(page.description(of: page.x) == description)
  }
}
