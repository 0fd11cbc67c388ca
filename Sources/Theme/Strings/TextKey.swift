/// The interface texts that Swift code shows; templates name theirs themselves.
///
/// Every language must have them, and they do not count as unused.
package enum TextKey: String, Sendable, CaseIterable {
  // Dates and lists, used where contexts are made.
  case date = "date.format"
  case january = "date.month.1"
  case february = "date.month.2"
  case march = "date.month.3"
  case april = "date.month.4"
  case may = "date.month.5"
  case june = "date.month.6"
  case july = "date.month.7"
  case august = "date.month.8"
  case september = "date.month.9"
  case october = "date.month.10"
  case november = "date.month.11"
  case december = "date.month.12"
  case listSeparator = "list.separator"
  case yes = "field.yes"
  case no = "field.no"

  // Titles of the pages that nobody writes.
  case home = "page.home"
  case numberedPage = "page.numbered"
  case tags = "page.tags"
  case tag = "page.tag"
  case siteMap = "page.site-map"
  case notFound = "page.not-found"
  case redirect = "page.redirect"

  // Labels in rendered Markdown.
  case note = "markdown.note"
  case warning = "markdown.warning"
  case steps = "markdown.steps"
  case details = "markdown.details"
  case footnotes = "markdown.footnotes"
  case footnoteReference = "markdown.footnote-reference"
  case footnoteBack = "markdown.footnote-back"
  case tableScroll = "markdown.table-scroll"
  case downloadSize = "markdown.download-size"
  case fileCSV = "markdown.file.csv"
  case filePDF = "markdown.file.pdf"
  case fileWord = "markdown.file.word"
  case fileSpreadsheet = "markdown.file.spreadsheet"
  case fileText = "markdown.file.text"
  case fileZIP = "markdown.file.zip"
  case fileImage = "markdown.file.image"
  case fileOther = "markdown.file.other"
  case contactPhone = "markdown.contact.phone"
  case contactHours = "markdown.contact.hours"
  case contactText = "markdown.contact.text"
  case contactAddress = "markdown.contact.address"
  case contactEmail = "markdown.contact.email"
  case contactNote = "markdown.contact.note"

  /// The name of a month, from 1 to 12.
  static func month(_ month: Int) -> TextKey? { TextKey(rawValue: "date.month.\(month)") }
}
