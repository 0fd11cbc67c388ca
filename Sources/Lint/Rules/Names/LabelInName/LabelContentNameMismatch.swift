import Accessibility
import Diagnostics
import HTML

/// What people see on a control is part of its name.
struct LabelContentNameMismatch: Rule {
  static let metadata = RuleMetadata(
    id: "label-content-name-mismatch", severity: .error,
    summary: Message(
      zh: "控件上看得见的字在它的名称里", en: "What people see on a control is part of its name"),
    rationale: Message(
      zh: """
        语音用户念出按钮上的字来点它。按钮上写“提交”，aria-label 却是“保存表单”，念“提交”就没有反应；\
        放大屏幕又听读屏的人，看到的和听到的也对不上。名称可以比看得见的字多，但要原样包含它们，次序不变。\
        圆括号里的字、标点和表情符号不算。缩写、异体的写法、当符号用的单个字母程序分不清，交给人看；\
        汉字一个一个比，名称里隔着别的字的，也可能是简称，同样交给人看。
        """,
      en: """
        People who speak to their computer say what stands on a button. If it shows “Submit” but its \
        aria-label is “Save form”, saying “submit” does nothing; and people who enlarge the screen \
        and listen see one thing and hear another. The name may say more than what can be seen, but \
        has to contain it word for word. Text in round brackets, punctuation and emoji do not count. \
        Abbreviations, other spellings and letters used as signs are left to a person, and so are \
        Chinese labels whose characters stand in the name with others between, which may be short \
        forms.
        """),
    help: Message(
      zh: "去掉 aria-label，或让它以看得见的字开头",
      en: "remove the aria-label, or begin it with what can be seen"),
    requirements: [.wcag(.sc2_5_3), .act("2ee8b8")],
    passing: [
      Example(#"<a href="/notices/" aria-label="更多通知公告">更多</a>"#),
      Example(#"<button aria-label="搜索残疾人政策">搜索：</button>"#),
      Example(#"<button aria-label="下一页">下一页 &gt;&gt;</button>"#),
      Example(#"<a href="/f" aria-label="下载申请表">下载申请表（PDF，120 KB）</a>"#),
      Example(#"<button aria-label="关闭"> × </button>"#),
      Example(#"<button aria-label="第 2 页，共 9 页">２</button>"#),
      Example(#"<a href="/e" aria-label="Next page in the list">next&nbsp;<br>PAGE</a>"#),
      Example(#"<button aria-label="搜索"><i class="iconfont">search</i>搜索</button>"#),
      Example(
        #"<style>.s { position: absolute; clip: rect(0 0 0 0) }</style><button aria-label="打印">打印 <b class="s">本页</b></button>"#
      ),
      Example(
        #"<style>button { font-family: 'Material Icons' }</style><button aria-label="查找">search</button>"#
      ),
      Example(
        #"<p id="t">全文</p><a href="/a" aria-labelledby="s t"><span id="s">通知</span> 全文</a>"#),
    ],
    failing: [
      Example(#"↓<button aria-label="保存表单">提交</button>"#),
      Example(#"↓<a href="/notices/" aria-label="更多">通知公告</a>"#),
      Example(#"↓<a href="/e" aria-label="Apply for the card">Apply card</a>"#),
      Example(#"↓<a href="/e" aria-label="Services">S E R V I C E S</a>"#),
      Example(#"↓<div role="button" tabindex="0" aria-label="放大字号">缩小字号</div>"#),
      Example(#"↓<button aria-label="打印">下载<span aria-hidden="true">附件</span></button>"#),
      Example(#"<p id="t">关闭</p>↓<button aria-labelledby="t">取消申请</button>"#),
      Example(#"↓<a href="/2" aria-label="20 21">2021</a>"#),
    ],
    inapplicable: [
      Example("<button>提交</button>"),
      Example(#"<nav aria-label="主导航">首页</nav>"#),
      Example(#"<button aria-label="关闭"><img src="x.png" alt="取消"></button>"#),
      Example(#"<input aria-label="姓名" value="王">"#),
      Example(#"<button aria-label="提交" hidden>保存</button>"#),
      Example(#"<button title="保存">提交</button>"#),
    ],
    undecidable: [
      Example(#"↓<button aria-label="关闭">X</button>"#),
      Example(#"↓<a href="/c" aria-label="残疾人联合会章程">残联章程</a>"#),
      Example(#"↓<a href="/e" aria-label="Zhongshan Avenue">Zhongshan Ave.</a>"#),
      Example(#"↓<a href="/e" aria-label="email us">e-mail</a>"#),
      Example(#"↓<button aria-label="第一页">1</button>"#),
      Example(#"↓<a href="/e" aria-label="Service centre">Service center</a>"#),
      Example(
        #"<link rel="stylesheet" href="https://example.org/icons.css">↓<button aria-label="查找">search</button>"#
      ),
      Example(#"↓<button aria-label="打印">打印<span class="visually-hidden">本页</span></button>"#),
    ])

  func check(_ page: AccessiblePage, reporting reporter: inout Reporter) {
    let icons = IconFonts(page)
    for control in page.tree.elements(with: .ariaLabel) {
      judge(control, icons, on: page, &reporter)
    }
    for control in page.tree.elements(with: .ariaLabelledby)
    where !page.tree.has(.ariaLabel, of: control) {
      judge(control, icons, on: page, &reporter)
    }
  }

  private func judge(
    _ control: PageTree.NodeID, _ icons: IconFonts, on page: AccessiblePage,
    _ reporter: inout Reporter
  ) {
    guard page.isExposed(control), page.role(of: control).map(isLabelledByContent) ?? false
    else { return }
    let label = page.visibleLabel(of: control, skipping: icons.isIcon)
    guard !label.isEmpty else { return }
    let name = page.name(of: control)
    if LabelWords(name).contains(LabelWords(label)) || icons.isSetInIcons(control) {
      reporter.pass(control)
    } else if LabelDoubts(label: label, name: name).areAny || icons.hasIconClass(control)
      || icons.mayBeIconName(label) || mayHoldHiddenText(control, on: page)
    {
      reporter.cantTell(
        control,
        Message(
          zh: "看得见的“\(label)”也许不在名称“\(name)”里",
          en: "“\(label)”, which people see, may not be part of the name “\(name)”"))
    } else {
      reporter.fail(
        control,
        Message(
          zh: "看得见的“\(label)”不在名称“\(name)”里",
          en: "“\(label)”, which people see, is not part of the name “\(name)”"))
    }
  }

  /// Whether an element with the role is a control that what is inside names.
  private func isLabelledByContent(_ role: Role) -> Bool {
    switch role {
    case .button, .checkbox, .gridcell, .menuitem, .menuitemcheckbox, .menuitemradio, .option,
      .radio, .switch, .tab, .treeitem:
      true
    default: role.isKind(of: .link)
    }
  }

  /// Whether a style that is not known, or not given, may hide text inside.
  private func mayHoldHiddenText(_ control: PageTree.NodeID, on page: AccessiblePage) -> Bool {
    page.tree.descendants(of: control).contains { inside in
      !page.isExposureCertain(inside)
        || page.tree.tokens(.class, of: inside).contains { token in
          let name = String(decoding: token.map(ASCII.lower), as: UTF8.self)
          return Self.hidingClasses.contains { name.contains($0) }
        }
    }
  }

  /// What the names of classes have in them that hide text from sight.
  private static let hidingClasses = ["sr-only", "visually", "hidden", "hide", "screen-reader"]
}
