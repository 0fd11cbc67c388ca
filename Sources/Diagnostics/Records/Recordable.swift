/// A value that another run of this program reads back from bytes.
///
/// What is written and what is read have the same parts in the same order; nothing names them, so
/// bytes are only good for the version of the program that wrote them.
package protocol Recordable {
  /// Reads the value from where the reader stands.
  init(from record: inout RecordReader) throws(RecordFault)
  /// Adds the value's bytes.
  func write(to record: inout RecordWriter)
}

/// Says that bytes are not what a writer wrote.
package struct RecordFault: Error, Sendable, Hashable {
  package init() {}
}
