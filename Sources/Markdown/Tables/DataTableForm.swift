/// Which cells of a table of data head others.
struct DataTableForm {
  /// The number of columns from the left whose cells span the rows that belong to them.
  var categories = 0
  /// The number of columns from the left whose cells head their row, the categories among them.
  var rowHeaders = 0

  init(categories: Int = 0, rowHeaders: Int) {
    self.categories = categories
    self.rowHeaders = max(categories, rowHeaders)
  }

  init(_ arguments: DirectiveArguments, rowHeaders: Int? = nil) {
    self.init(
      categories: arguments.count("categories"),
      rowHeaders: rowHeaders ?? arguments.count("row-headers"))
  }

  static let attributes = [
    AttributeRule("head-rows", .oneOf(["1", "2"])), AttributeRule("categories", .count),
  ]
}
