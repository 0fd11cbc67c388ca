/// A set of tags that is asked for membership in one step.
@usableFromInline package struct TagSet: Sendable, ExpressibleByArrayLiteral {
  /// One bit for each tag by its number.
  @usableFromInline var bits: SIMD4<UInt64> = .zero

  @inlinable package init(arrayLiteral tags: Tag...) {
    for tag in tags { insert(tag) }
  }

  /// Adds a tag.
  @inlinable package mutating func insert(_ tag: Tag) {
    bits[Int(tag.rawValue >> 6)] |= 1 << UInt64(tag.rawValue & 63)
  }

  /// Takes a tag out.
  package mutating func remove(_ tag: Tag) {
    bits[Int(tag.rawValue >> 6)] &= ~(1 << UInt64(tag.rawValue & 63))
  }

  /// Whether the tag is one of the set.
  @inlinable package func contains(_ tag: Tag) -> Bool {
    bits[Int(tag.rawValue >> 6)] >> UInt64(tag.rawValue & 63) & 1 == 1
  }
}

extension PageTree {
  /// Whether a node is an element of HTML with one of the tags.
  @inlinable package func isElement(_ node: NodeID, in tags: TagSet) -> Bool {
    let data = self[node]
    return tags.contains(data.tag) && data.isHTMLElement
  }
}
