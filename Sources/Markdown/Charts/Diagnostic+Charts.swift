import Diagnostics

extension Diagnostic {
  static func chartColumn(_ name: String, among names: [String], at span: SourceSpan) -> Diagnostic
  {
    let known = names.filter { !$0.isEmpty }
    return Diagnostic(
      .error, "chart-column", zh: "数据里没有“\(name)”这一列",
      en: "the data have no column “\(name)”", at: span,
      help: NearestName.of(name, among: known).map {
        Message(zh: "是否指“\($0)”？", en: "did you mean “\($0)”?")
      }
        ?? Message(
          zh: "列名有：\(known.joined(separator: "、"))",
          en: "the columns are: \(known.joined(separator: ", "))"))
  }

  static func chartSeries(at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .error, "chart-series", zh: "一张图最多画 \(ChartData.seriesLimit) 列数字，从这一列起多了",
      en: "a chart shows at most \(ChartData.seriesLimit) columns of numbers; this is one too many",
      at: span,
      help: Message(
        zh: "在指令里写 values=列名,列名，选出要画的列", en: "choose columns with values=name,name"))
  }

  static func chartProgressColumns(at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .error, "chart-series", zh: "进度图要正好两列数字：现在的和目标",
      en: "a chart of progress needs two columns of numbers: now and the target", at: span,
      help: Message(zh: "写 values=现在的列名,目标的列名", en: "write values=now,target with their names"))
  }

  static func chartRows(_ limit: Int, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .error, "chart-rows", zh: "这种图最多画 \(limit) 行，从这一行起多了",
      en: "such a chart shows at most \(limit) rows; from here on there are too many", at: span,
      help: Message(zh: "分成几个 CSV 文件，或只用 table 列出", en: "split the CSV file, or list it with table")
    )
  }

  static func chartEmpty(at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .error, "chart-empty", zh: "没有可以画的数字", en: "there are no numbers to draw", at: span,
      help: Message(
        zh: "CSV 里要有一列名称、至少一列数字和一行数据",
        en: "the CSV file needs a column of names, one of numbers, and a row"))
  }

  static func chartName(at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .error, "chart-name", zh: "这一行没有名称", en: "the row has no name", at: span,
      help: Message(
        zh: "写上名称，或用 labels=列名 指出名称在哪一列",
        en: "write one, or say with labels= which column has the names"))
  }

  static func chartNumber(_ cell: DataCell) -> Diagnostic {
    Diagnostic(
      .error, "chart-number", zh: "“\(cell.text)”不是数字", en: "“\(cell.text)” is not a number",
      at: cell.span,
      help: Message(
        zh: "用半角数字写，例如 85、>90%、1.1万户；没有数字写“—”",
        en: "write it in ASCII digits, such as 85, >90% or 1.1 km; write — where there is none"))
  }

  static func chartValueLong(_ cell: DataCell) -> Diagnostic {
    Diagnostic(
      .error, "chart-value-long", zh: "“\(cell.text)”太长，窄屏幕上放不下",
      en: "“\(cell.text)” is too long for a narrow screen", at: cell.span,
      help: Message(
        zh: "单位写短些，范围写到列名里", en: "shorten the unit; put the scope into the column's name"))
  }

  static func chartNegative(_ cell: DataCell) -> Diagnostic {
    Diagnostic(
      .error, "chart-negative", zh: "进度不能是负数", en: "progress cannot be negative", at: cell.span,
      help: Message(zh: "改正数字，或换成 type=bar", en: "mend the number, or use type=bar"))
  }

  static func chartTarget(_ cell: DataCell) -> Diagnostic {
    Diagnostic(
      .error, "chart-target", zh: "目标是 0，算不出进度", en: "there is no progress towards 0",
      at: cell.span, help: Message(zh: "改正目标，或换成 type=bar", en: "mend the target, or use type=bar"))
  }

  static func chartUnit(_ cell: DataCell, unlike first: DataCell) -> Diagnostic {
    Diagnostic(
      .error, "chart-unit", zh: "“\(cell.text)”的单位和前面的“\(first.text)”不同",
      en: "“\(cell.text)” has another unit than “\(first.text)”", at: cell.span,
      help: Message(
        zh: "单位不同的数不能画在一起：换成同一单位，或分成几张图",
        en: "unlike units cannot share a scale: use one, or several charts"),
      notes: [Note(Message(zh: "先写的单位", en: "the first unit"), span: first.span)])
  }

  static func chartNameLong(_ cell: DataCell) -> Diagnostic {
    Diagnostic(
      .error, "chart-name-long", zh: "“\(cell.text)”太长，折线图下面放不下",
      en: "“\(cell.text)” is too long to stand below a line", at: cell.span,
      help: Message(zh: "写短些，例如 2025年，或换成 type=bar", en: "shorten it, or use type=bar"))
  }
}
