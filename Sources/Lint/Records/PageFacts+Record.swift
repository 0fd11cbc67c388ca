import Diagnostics
import HTML

extension PageFacts: Recordable {
  package init(from record: inout RecordReader) throws(RecordFault) {
    self.init(path: try record.read())
    title = try record.read()
    ids = try record.read()
    soundLinks = try record.read()
    soundResources = try record.read()
    soundTracks = try record.read()
    brokenReferences = try record.read()
    fragmentLinks = try record.read()
    linkedPages = try record.read()
    otherPages = try record.read()
    canonical = try record.read()
    isPassage = try record.read()
    outline = try record.read()
    menus = try record.read()
    helpPlaces = try record.read()
  }

  package func write(to record: inout RecordWriter) {
    record.write(path, title, ids, soundLinks, soundResources, soundTracks)
    record.write(brokenReferences, fragmentLinks, linkedPages, otherPages, canonical, isPassage)
    record.write(outline, menus, helpPlaces)
  }
}

extension PageFacts.Title: Recordable {
  package init(from record: inout RecordReader) throws(RecordFault) {
    self.init(text: try record.read(), node: try record.read())
  }

  package func write(to record: inout RecordWriter) {
    record.write(text, node)
  }
}

extension PageFacts.BrokenReference: Recordable {
  package init(from record: inout RecordReader) throws(RecordFault) {
    self.init(kind: try record.read(), node: try record.read(), address: try record.read())
  }

  package func write(to record: inout RecordWriter) {
    record.write(kind, node, address)
  }
}

extension PageFacts.BrokenReference.Kind: Recordable {}

extension PageFacts.FragmentLink: Recordable {
  package init(from record: inout RecordReader) throws(RecordFault) {
    self.init(node: try record.read(), page: try record.read(), fragment: try record.read())
  }

  package func write(to record: inout RecordWriter) {
    record.write(node, page, fragment)
  }
}

extension Menu: Recordable {
  package init(from record: inout RecordReader) throws(RecordFault) {
    self.init(node: try record.read(), kind: try record.read(), links: try record.read())
  }

  package func write(to record: inout RecordWriter) {
    record.write(node, kind, links)
  }
}

extension HelpPlace: Recordable {
  package init(from record: inout RecordReader) throws(RecordFault) {
    self.init(node: try record.read(), target: try record.read(), region: try record.read())
  }

  package func write(to record: inout RecordWriter) {
    record.write(node, target, region)
  }
}

extension HelpPlace.Region: Recordable {}

extension PageTree.NodeID: Recordable {
  package init(from record: inout RecordReader) throws(RecordFault) {
    self.init(Int(try record.read(Int32.self)))
  }

  package func write(to record: inout RecordWriter) {
    record.write(index)
  }
}
