/// What government sites in China owe their readers: the sources of the rules about them.
extension Requirement {
  /// The tags that every page, column and article has.
  static let pageTags = guideline("国办发〔2017〕47号附件 网页标签规范")
  /// The design of government sites: what stands at the foot of pages, sources, validity.
  static let siteGuideline = guideline("国办发〔2017〕47号 政府网站发展指引")
  /// What inspections of government sites look at.
  static let inspection = guideline("国办秘函〔2019〕19号 政府网站检查指标")
  /// The eight elements of a service guide.
  static let guideElements = guideline("国务院办公厅政府网站普查“办事指南”指标说明（2015年）")
  /// Who publishes must show the filing number on the home page, or pay a fine.
  static let internetServices = guideline("互联网信息服务管理办法 第十二条、第二十二条")
  /// The law that keeps counters and telephones open beside online services.
  static let accessibilityLaw = guideline("无障碍环境建设法 第三十九条、第四十条")
  /// What the catalogue of public information gives of each document.
  static let catalogue = guideline("政府信息公开条例 第十二条")
  /// Within how many working days information is published.
  static let publicationTime = guideline("政府信息公开条例 第二十六条")
  /// The fields of a service in the national list.
  static let serviceFields = guideline("政务服务事项实施清单")
  /// Easy-to-read language as organisations of people with intellectual disabilities ask for it.
  static let easyToRead = guideline("Inclusion Europe：Information for all 欧洲易读标准")
  /// When numbers are written in figures.
  static let numerals = guideline("GB/T 15835—2011 出版物上数字用法")
  /// This project's own thresholds, measured on five plans; no Chinese standard has any.
  static let readability = guideline("sitegen 易读建议值")
}
