import Diagnostics
import HTML

/// What builds keep of a page that they do not make again.
extension PageFacts {
  /// Writes the facts without the page's path.
  package func encode(to encoder: inout ByteEncoder) {
    title.encode(to: &encoder)
    encoder.words(ids)
    soundLinks.encode(to: &encoder)
    soundResources.encode(to: &encoder)
    soundTracks.encode(to: &encoder)
    brokenReferences.encode(to: &encoder)
    soundPlaces.encode(to: &encoder)
    fragmentLinks.encode(to: &encoder)
    linkedPages.encode(to: &encoder)
    otherPages.encode(to: &encoder)
    canonical.encode(to: &encoder)
    isPassage.encode(to: &encoder)
    outline.encode(to: &encoder)
    menus.encode(to: &encoder)
    helpPlaces.encode(to: &encoder)
    publication.encode(to: &encoder)
  }

  /// Reads the facts of the page at a path.
  package init(from decoder: inout ByteDecoder, path: String) throws(ByteDamage) {
    self.init(path: path)
    title = try Title?(from: &decoder)
    ids = try decoder.words()
    soundLinks = try Int(from: &decoder)
    soundResources = try Int(from: &decoder)
    soundTracks = try Int(from: &decoder)
    brokenReferences = try [BrokenReference](from: &decoder)
    soundPlaces = try Int(from: &decoder)
    fragmentLinks = try [FragmentLink](from: &decoder)
    linkedPages = try [Int32](from: &decoder)
    otherPages = try [Int32](from: &decoder)
    canonical = try UInt64?(from: &decoder)
    isPassage = try Bool(from: &decoder)
    outline = try ContentOutline(from: &decoder)
    menus = try [Menu](from: &decoder)
    helpPlaces = try [HelpPlace](from: &decoder)
    publication = try PublicationFacts(from: &decoder)
  }

  /// Gives the pages that the facts name their new numbers.
  ///
  /// - Parameter numbers: The new number of each page by its old one; negative for pages that are
  ///   gone.
  /// - Returns: Whether the facts hold among the pages that there are now: all that are named must
  ///   still be there, and no reference may be broken, because what it leads to may be there now.
  package mutating func renumber(_ numbers: [Int32]) -> Bool {
    func number(_ old: Int) -> Int32 { numbers.indices.contains(old) ? numbers[old] : -1 }
    guard brokenReferences.isEmpty else { return false }
    linkedPages = linkedPages.map { number(Int($0)) }.sorted()
    otherPages = otherPages.map { number(Int($0)) }
    for index in fragmentLinks.indices {
      fragmentLinks[index].page = Int(number(fragmentLinks[index].page))
    }
    return linkedPages.first ?? 0 >= 0 && otherPages.allSatisfy { $0 >= 0 }
      && fragmentLinks.allSatisfy { $0.page >= 0 }
  }
}

extension PageFacts.Title: ByteCodable {
  package func encode(to encoder: inout ByteEncoder) {
    text.encode(to: &encoder)
    node.encode(to: &encoder)
  }

  package init(from decoder: inout ByteDecoder) throws(ByteDamage) {
    text = try String(from: &decoder)
    node = try PageTree.NodeID(from: &decoder)
  }
}

extension PageFacts.BrokenReference: ByteCodable {
  package func encode(to encoder: inout ByteEncoder) {
    kind.encode(to: &encoder)
    node.encode(to: &encoder)
    address.encode(to: &encoder)
  }

  package init(from decoder: inout ByteDecoder) throws(ByteDamage) {
    kind = try Kind(from: &decoder)
    node = try PageTree.NodeID(from: &decoder)
    address = try String(from: &decoder)
  }
}

extension PageFacts.BrokenReference.Kind: ByteCodable {}

extension PageFacts.FragmentLink: ByteCodable {
  package func encode(to encoder: inout ByteEncoder) {
    node.encode(to: &encoder)
    page.encode(to: &encoder)
    fragment.encode(to: &encoder)
  }

  package init(from decoder: inout ByteDecoder) throws(ByteDamage) {
    node = try PageTree.NodeID(from: &decoder)
    page = try Int(from: &decoder)
    fragment = try String(from: &decoder)
  }
}
