import Diagnostics

/// The order of the pieces by value follows from the pieces.
extension ContentOutline: Recordable {
  package init(from record: inout RecordReader) throws(RecordFault) {
    self.init(
      pieces: try record.read(), isComplete: try record.read(), headings: try record.read(),
      landmarks: try record.read(), linkedPlaces: try record.read(),
      hasControl: try record.read(), body: try record.read())
    sorted = pieces.sorted()
  }

  package func write(to record: inout RecordWriter) {
    record.write(pieces, isComplete, headings, landmarks, linkedPlaces, hasControl, body)
  }
}

extension ContentOutline.Landmark: Recordable {
  package init(from record: inout RecordReader) throws(RecordFault) {
    self.init(pieces: try record.read(), isMain: try record.read(), isTrail: try record.read())
  }

  package func write(to record: inout RecordWriter) {
    record.write(pieces, isMain, isTrail)
  }
}
