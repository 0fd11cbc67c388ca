/// What stands around the main part of a page: three portals that differ in structure.
struct PageFrame {
  let number: Int

  /// Returns the page for a main part, whose first heading becomes the page's title; a text that is
  /// a page already stays as it is.
  func around(_ body: String) -> String {
    guard !body.lowercased().drop(while: { $0 == "↓" }).hasPrefix("<!doctype") else { return body }
    let heading = body.firstMatch(of: /<h1>([^<]*)<\/h1>/).map { String($0.1) } ?? "栏目"
    let title = heading.filter { $0 != "↓" && !$0.isWhitespace }
    return Self.frames[number % Self.frames.count]
      .replacing("{title}", with: title).replacing("{main}", with: body)
  }

  private static let frames = [
    """
    <!DOCTYPE html>
    <html lang="zh-Hans">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>{title} - 临江市残疾人联合会</title>
    </head>
    <body>
    <a href="#main">跳到正文</a>
    <header>
    <p><a href="/"><img src="/img/logo.png" alt="临江市残疾人联合会首页"></a></p>
    <nav aria-label="主导航">
    <ul>
    <li><a href="/tongzhi/">通知公告</a></li>
    <li><a href="/fuwu/">办事服务</a></li>
    <li><a href="/zhengce/">政策文件</a></li>
    <li><a href="/zhangbei/">长辈版</a></li>
    </ul>
    </nav>
    </header>
    <main id="main" tabindex="-1">
    {main}
    </main>
    <footer>
    <p>主办单位：临江市残疾人联合会　地址：临江大道 88 号</p>
    <p>服务热线：<a href="tel:12385">12385</a>　<a href="/shengming/">无障碍声明</a></p>
    </footer>
    </body>
    </html>
    """,
    """
    <!doctype html>
    <html lang="zh-CN">
    <head>
    <meta charset="UTF-8">
    <title>{title}_青石县人民政府</title>
    <meta name="viewport" content="width=device-width">
    <style>.current { font-weight: bold } .copyright { color: #333; background: #fff }</style>
    </head>
    <body>
    <div class="skip"><a href="#content">跳过导航，直接看内容</a></div>
    <header class="top">
    <p class="name">青石县人民政府</p>
    <form action="/search" role="search">
    <label for="q">站内搜索</label> <input type="search" id="q" name="q"> <button>搜索</button>
    </form>
    </header>
    <nav aria-label="栏目">
    <a href="/">首页</a> <a href="/zwgk/">政务公开</a> <a class="current" href="/bsfw/">办事服务</a>
    <a href="/hdjl/">互动交流</a>
    </nav>
    <main id="content">
    <article>
    {main}
    </article>
    </main>
    <footer>
    <p class="copyright">青石县人民政府办公室主办　网站标识码 2201040001　<a href="/map.html">网站地图</a></p>
    </footer>
    </body>
    </html>
    """,
    """
    <!DOCTYPE HTML>
    <HTML LANG="zh">
    <HEAD><META CHARSET="utf-8"><TITLE>{title}（无障碍服务）</TITLE></HEAD>
    <BODY>
    <P><A HREF="#neirong">进入正文</A>
    <HEADER><DIV><STRONG>白桦岭区</STRONG>政务服务中心</DIV>
    <NAV><OL><LI><A HREF="/">首页</A><LI><A HREF="/zn/">办事指南</A><LI><A HREF="/zx/">咨询投诉</A></OL></NAV>
    </HEADER>
    <MAIN ID=neirong>
    {main}
    </MAIN>
    <ASIDE ARIA-LABEL="咨询方式"><P>咨询电话 <A HREF="tel:043112345">0431-12345</A>，工作日 9:00 至 17:00。</P></ASIDE>
    <FOOTER><P>白桦岭区政务服务和数据局</P></FOOTER>
    </BODY>
    </HTML>
    """,
  ]
}
