extension StarterSite {
  /// The files to start from but the templates, with their paths below the site's folder.
  var files: [(path: String, text: String)] {
    [
      ("sitegen.yaml", configuration), ("Content/_index.md", home),
      ("Content/about.md", Self.about),
      ("Content/services/_index.md", Self.services), ("Content/services/example.md", Self.service),
      (".gitignore", "/public/\n/.public.*\n/shards/\n"),
    ]
  }

  private var configuration: String {
    """
    # 网站配置。写错的键会在生成时指出。
    title: \(FrontMatterDraft.quoted(title))
    description: 一个人人都能读、都能用的服务网站。
    language: zh-Hans
    # 网站发布后的网址。
    # baseURL: https://www.example.gov.cn

    # 标准版在 /，长辈版（大字、一栏）在 /elder/。只要标准版时写 [standard]。
    editions: [standard, elder]

    # 首页最前面的大入口，至多六个。
    needs:
      - { page: services/_index.md, label: 我要办事 }
      - { page: about.md, label: 认识本站 }

    navigation:
      - services/_index.md
      - about.md

    contact:
      - label: 政务服务便民热线
        phone: "12345"

    feedback: about.md

    """
  }

  private var home: String {
    """
    ---
    title: \(FrontMatterDraft.quoted(title))
    description: 这里有办事指南和通知，每一页都可以用键盘、读屏软件和放大功能使用。
    ---

    欢迎。这个网站的每一页都可以用键盘、读屏软件和放大功能使用。

    - [办事指南](services/_index.md)
    - [关于本站](about.md)

    """
  }

  private static let about = """
    ---
    title: 关于本站
    description: 这一页说明怎样修改文字、新增页面，以及写的时候要注意什么。
    ---

    ## 如何修改

    用文字编辑器打开 `Content/about.md`，修改后运行 `sitegen build`。

    ## 如何新增页面

    运行 `sitegen new service services/aids --title 辅具申请`，再填写新文件里的各项。

    ## 写作要点

    - 链接的文字要说明通向哪里，不写“点击这里”。
    - 图片要写替代文字：`![替代文字](图片.png)`。
    - 表格要有标题和表头。
    - 标题从 `##` 开始，一级一级往下写。

    """

  private static let services = """
    ---
    title: 办事指南
    description: 每项服务一页：谁可以办、带什么材料、到哪里办、打什么电话问。
    ---

    每项服务一页：谁可以办、带什么材料、到哪里办、打什么电话问。

    """

  private static let service = """
    ---
    title: 示例：辅助器具申请
    description: 这是一页示例，演示步骤、表格和联系方式怎样写，发布前请换成真实内容。
    kind: service
    agency: 某某市残疾人联合会
    audience: [持证残疾人]
    consult: ["12345"]
    ---

    :::note[这是示例]
    请把这一页换成真实的服务，或者删去 `Content/services/example.md`。
    :::

    ## 怎样申请

    :::steps
    1. 带上身份证和残疾人证，到户籍所在地的社区服务窗口。
    2. 工作人员帮助填写申请表；写字不便的，可以口述。
    3. 等候通知，一般不超过二十个工作日。
    :::

    ## 需要的材料

    Table: 申请时要带的材料 {row-headers=1}
    | 材料 | 份数 | 说明 |
    | --- | --- | --- |
    | 身份证 | 原件一份 | 看后退还 |
    | 残疾人证 | 原件一份 | 看后退还 |

    ## 怎样咨询

    ::contact[政务服务便民热线]{phone=12345 hours="全天"}

    """
}
