import Diagnostics

/// The elements that the inspection of service guides looks for, beside the service's name.
enum GuideElement: CaseIterable {
  case legalBasis, conditions, materials, place, hours, telephone, steps

  /// What the element is called.
  var name: Message {
    switch self {
    case .legalBasis: Message(zh: "设定依据", en: "the legal basis")
    case .conditions: Message(zh: "申请条件", en: "the conditions")
    case .materials: Message(zh: "办理材料", en: "the papers to bring")
    case .place: Message(zh: "办理地点", en: "the place")
    case .hours: Message(zh: "办理时间", en: "the hours")
    case .telephone: Message(zh: "联系电话", en: "the telephone number")
    case .steps: Message(zh: "办理流程", en: "the steps")
    }
  }

  /// The field of sitegen's kind `service` that shows it.
  var field: String {
    switch self {
    case .legalBasis: "legalBasis"
    case .conditions: "conditions"
    case .materials: "materials"
    case .place: "places"
    case .hours: "hours"
    case .telephone: "consult"
    case .steps: "steps"
    }
  }

  /// Words of labels and headings that announce it, official ones and those of plain language.
  var words: [String] {
    switch self {
    case .legalBasis: ["依据", "法律规定", "政策规定"]
    case .conditions: ["条件", "谁可以", "谁能", "哪些人", "什么人", "申请资格", "申办资格"]
    case .materials: ["材料", "资料", "证件", "带什么", "准备什么", "带哪些", "准备哪些", "要带"]
    case .place: ["地点", "地址", "哪里", "在哪", "去哪", "到哪", "办理窗口"]
    case .hours:
      ["办理时间", "办公时间", "工作时间", "受理时间", "服务时间", "接待时间", "开放时间", "什么时候", "几点", "何时", "上班时间"]
    case .telephone: ["电话", "热线", "联系方式", "咨询方式", "打给谁", "问谁"]
    case .steps: ["流程", "步骤", "环节", "怎么办", "怎样办", "如何办", "怎么申请", "怎样申请", "如何申请", "程序"]
    }
  }

  /// Words that make a label one of something else.
  var otherWords: [String] {
    switch self {
    case .materials: ["资料来源", "材料来源"]
    case .telephone: ["监督", "投诉", "举报"]
    case .place: ["网址", "网上地址"]
    default: []
    }
  }

  /// Whether a page has a label or heading for the element.
  func isOn(_ labels: PageLabels) -> Bool {
    labels.first(words, without: otherWords) != nil
  }
}
