extension TableModel {
  /// Whether a cell holds no element and nothing but white space.
  package func isEmptyCell(_ cell: Int) -> Bool { isEmpty[cell] }
}
