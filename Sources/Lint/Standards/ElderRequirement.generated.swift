// Written by `sitegen-dev generate`; do not edit. Made from
//   Sources/sitegen-dev/Standards/elder-requirements.yaml
//     工信厅信管函〔2021〕67号 附件1《互联网网站适老化通用设计规范》、附件2《移动互联网应用（APP）适老化通用设计规范》, 2021-04-06
//     read in secondary sources
//     Subjects and numbers only, in this project's own words.
// swift-format-ignore-file

import Diagnostics

/// A requirement on pages for older readers; the raw value is this project's own.
package enum ElderRequirement: String, Sendable, Hashable, CaseIterable {
  case flatLayout = "flat-layout"
  case textSizeControl = "text-size-control"
  case minimumFontSize = "minimum-font-size"
  case focusVisible = "focus-visible"
  case readAloud = "read-aloud"
  case captcha
  case reversible
  case noAdvertising = "no-advertising"
  case noFloatingWindow = "no-floating-window"
  case plainNames = "plain-names"
  case keyboard
  case shortcut
  case simpleVersion = "simple-version"
  case bodyFontSize = "body-font-size"
  case lineSpacing = "line-spacing"
  case contrast
  case notColourAlone = "not-colour-alone"
  case targetSize = "target-size"
  case simpleGestures = "simple-gestures"
  case dialogClose = "dialog-close"
  case entry
  case assistiveTechnology = "assistive-technology"
  case personalData = "personal-data"
}

extension ElderRequirement {
  /// The annex of the notice: 1 binds websites, 2 is about apps.
  package var annex: Int {
    switch self {
    case .flatLayout: 1
    case .textSizeControl: 1
    case .minimumFontSize: 1
    case .focusVisible: 1
    case .readAloud: 1
    case .captcha: 1
    case .reversible: 1
    case .noAdvertising: 1
    case .noFloatingWindow: 1
    case .plainNames: 1
    case .keyboard: 1
    case .shortcut: 1
    case .simpleVersion: 1
    case .bodyFontSize: 2
    case .lineSpacing: 2
    case .contrast: 2
    case .notColourAlone: 2
    case .targetSize: 2
    case .simpleGestures: 2
    case .dialogClose: 2
    case .entry: 2
    case .assistiveTechnology: 2
    case .personalData: 2
    }
  }

  /// What a program can say about it.
  package var judgement: Judgement {
    switch self {
    case .flatLayout: .partly
    case .textSizeControl: .partly
    case .minimumFontSize: .partly
    case .focusVisible: .partly
    case .readAloud: .partly
    case .captcha: .partly
    case .reversible: .person
    case .noAdvertising: .partly
    case .noFloatingWindow: .partly
    case .plainNames: .partly
    case .keyboard: .partly
    case .shortcut: .partly
    case .simpleVersion: .partly
    case .bodyFontSize: .partly
    case .lineSpacing: .partly
    case .contrast: .partly
    case .notColourAlone: .partly
    case .targetSize: .partly
    case .simpleGestures: .person
    case .dialogClose: .partly
    case .entry: .partly
    case .assistiveTechnology: .partly
    case .personalData: .partly
    }
  }

  /// What it asks for.
  package var name: Message {
    switch self {
    case .flatLayout: Message(zh: "版面扁平或提供大区块简化版", en: "Flat layout or a simplified version in large blocks")
    case .textSizeControl: Message(zh: "不依赖系统和浏览器的缩放与大字屏幕", en: "Page zoom and large text without help of system or browser")
    case .minimumFontSize: Message(zh: "移动网页至少有一款不小于 18 dp/pt 的字体", en: "At least one font size of 18 dp/pt or more on mobile pages")
    case .focusVisible: Message(zh: "组件的焦点状态明显", en: "Obvious focus of components")
    case .readAloud: Message(zh: "正文页可语音阅读并可开关", en: "Article pages can be read aloud and switched off")
    case .captcha: Message(zh: "验证码可放大并有非视觉替代", en: "Codes can be enlarged and have a non-visual alternative")
    case .reversible: Message(zh: "法律和财务类提交 10 分钟内可撤回", en: "Legal and financial submissions can be undone within ten minutes")
    case .noAdvertising: Message(zh: "没有广告和诱导按钮", en: "No advertising and no inducing buttons")
    case .noFloatingWindow: Message(zh: "浮动窗口可永久关闭", en: "Floating windows can be closed for good")
    case .plainNames: Message(zh: "栏目名称通俗易懂", en: "Names of sections are plain")
    case .keyboard: Message(zh: "全程键盘操作和特大光标", en: "Full keyboard operation and an extra-large cursor")
    case .shortcut: Message(zh: "可从桌面直接进入适老化服务", en: "A shortcut straight into the service for older people")
    case .simpleVersion: Message(zh: "提供简洁界面版本", en: "A version with a simple interface")
    case .bodyFontSize: Message(zh: "正文不小于 18 dp/pt，最大不小于 30 dp/pt", en: "Body text of 18 dp/pt or more, up to 30 or more")
    case .lineSpacing: Message(zh: "行距不小于 1.3 倍，段距不小于行距的 1.3 倍", en: "Line spacing of 1.3 or more, paragraph spacing of 1.3 times that")
    case .contrast: Message(zh: "对比度不小于 4.5:1，大字不小于 3:1", en: "Contrast of 4.5:1 or more, 3:1 for large text")
    case .notColourAlone: Message(zh: "颜色不是唯一的提示", en: "Colour is never the only cue")
    case .targetSize: Message(zh: "主要组件的点击区域不小于 60×60，其他页面不小于 44×44", en: "Main targets of 60×60 or more, 44×44 on other pages")
    case .simpleGestures: Message(zh: "没有三指以上手势，操作时间充足", en: "No gestures of three fingers or more, enough time")
    case .dialogClose: Message(zh: "弹窗的关闭按钮在左上、右上或底部居中，不小于 44×44", en: "Dialogs close at the top corners or bottom centre, 44×44 or more")
    case .entry: Message(zh: "首页有“长辈版”入口，搜索可找到", en: "The home page has an entry 长辈版 that search finds")
    case .assistiveTechnology: Message(zh: "不阻止辅助技术", en: "Assistive technology is not blocked")
    case .personalData: Message(zh: "个人信息最少够用", en: "As little personal data as possible")
    }
  }

}
