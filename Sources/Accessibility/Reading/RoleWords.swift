import Diagnostics

/// What elements are called by their roles.
enum RoleWords {
  /// Returns the word for a role; for one without a word of its own that of the nearest role above.
  static func message(for role: Role) -> Message {
    let known = ([role] + role.definition.ancestors).lazy.compactMap { words[$0] }.first
    return known ?? Message(zh: role.rawValue, en: role.rawValue)
  }

  /// Returns the word for an element without a role.
  static func message(for native: NativeKind) -> Message {
    switch native {
    case .audio: Message(zh: "音频", en: "audio")
    case .canvas: Message(zh: "画布", en: "canvas")
    case .colorField: Message(zh: "颜色选择框", en: "colour field")
    case .dateField: Message(zh: "日期时间框", en: "date or time field")
    case .definition: Message(zh: "内容", en: "description")
    case .descriptionList: Message(zh: "名称和内容列表", en: "description list")
    case .embed: Message(zh: "嵌入的内容", en: "embedded content")
    case .fileField: Message(zh: "文件选择框", en: "file field")
    case .iframe: Message(zh: "框架", en: "frame")
    case .passwordField: Message(zh: "密码框", en: "password field")
    case .summary: Message(zh: "展开按钮", en: "disclosure button")
    case .term: Message(zh: "名称", en: "term")
    case .video: Message(zh: "视频", en: "video")
    }
  }

  private static let words: [Role: Message] = [
    .alert: Message(zh: "警告", en: "alert"),
    .alertdialog: Message(zh: "警告对话框", en: "alert dialog"),
    .application: Message(zh: "应用程序", en: "application"),
    .article: Message(zh: "文章", en: "article"),
    .banner: Message(zh: "页眉", en: "banner"),
    .blockquote: Message(zh: "引文", en: "block quotation"),
    .button: Message(zh: "按钮", en: "button"),
    .checkbox: Message(zh: "复选框", en: "check box"),
    .columnheader: Message(zh: "列标题", en: "column header"),
    .combobox: Message(zh: "组合框", en: "combo box"),
    .complementary: Message(zh: "补充内容", en: "complementary"),
    .contentinfo: Message(zh: "页脚", en: "content information"),
    .definition: Message(zh: "定义", en: "definition"),
    .deletion: Message(zh: "删去的内容", en: "deletion"),
    .dialog: Message(zh: "对话框", en: "dialog"),
    .docBacklink: Message(zh: "返回链接", en: "back link"),
    .docEndnotes: Message(zh: "注释区", en: "end notes"),
    .docGlossref: Message(zh: "词语解释链接", en: "glossary link"),
    .docNoteref: Message(zh: "注释链接", en: "note reference"),
    .document: Message(zh: "文档", en: "document"),
    .feed: Message(zh: "信息流", en: "feed"),
    .figure: Message(zh: "图", en: "figure"),
    .form: Message(zh: "表单", en: "form"),
    .graphicsDocument: Message(zh: "图形", en: "graphic"),
    .grid: Message(zh: "网格", en: "grid"),
    .group: Message(zh: "分组", en: "group"),
    .image: Message(zh: "图片", en: "image"),
    .img: Message(zh: "图片", en: "image"),
    .insertion: Message(zh: "添加的内容", en: "insertion"),
    .link: Message(zh: "链接", en: "link"),
    .list: Message(zh: "列表", en: "list"),
    .listbox: Message(zh: "列表框", en: "list box"),
    .listitem: Message(zh: "列表项", en: "list item"),
    .log: Message(zh: "日志", en: "log"),
    .main: Message(zh: "主要内容", en: "main"),
    .marquee: Message(zh: "滚动文字", en: "marquee"),
    .math: Message(zh: "公式", en: "formula"),
    .menu: Message(zh: "菜单", en: "menu"),
    .menubar: Message(zh: "菜单栏", en: "menu bar"),
    .menuitem: Message(zh: "菜单项", en: "menu item"),
    .meter: Message(zh: "计量条", en: "meter"),
    .navigation: Message(zh: "导航", en: "navigation"),
    .note: Message(zh: "提示", en: "note"),
    .option: Message(zh: "选项", en: "option"),
    .progressbar: Message(zh: "进度条", en: "progress bar"),
    .radio: Message(zh: "单选按钮", en: "radio button"),
    .radiogroup: Message(zh: "单选组", en: "radio group"),
    .region: Message(zh: "区域", en: "region"),
    .rowheader: Message(zh: "行标题", en: "row header"),
    .scrollbar: Message(zh: "滚动条", en: "scroll bar"),
    .search: Message(zh: "搜索", en: "search"),
    .searchbox: Message(zh: "搜索框", en: "search field"),
    .section: Message(zh: "部分", en: "section"),
    .separator: Message(zh: "分隔线", en: "separator"),
    .slider: Message(zh: "滑块", en: "slider"),
    .spinbutton: Message(zh: "数字框", en: "spin button"),
    .status: Message(zh: "状态消息", en: "status"),
    .switch: Message(zh: "开关", en: "switch"),
    .tab: Message(zh: "选项卡", en: "tab"),
    .table: Message(zh: "表格", en: "table"),
    .tablist: Message(zh: "选项卡列表", en: "tab list"),
    .tabpanel: Message(zh: "选项卡面板", en: "tab panel"),
    .textbox: Message(zh: "编辑框", en: "text field"),
    .timer: Message(zh: "计时器", en: "timer"),
    .toolbar: Message(zh: "工具栏", en: "toolbar"),
    .tooltip: Message(zh: "工具提示", en: "tooltip"),
    .tree: Message(zh: "树", en: "tree"),
    .treegrid: Message(zh: "树形表格", en: "tree grid"),
    .treeitem: Message(zh: "树节点", en: "tree item"),
  ]
}
