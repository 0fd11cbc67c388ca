/// Finds the known name that a misspelt one most likely meant.
package enum NearestName {
  /// Returns the candidate with the smallest edit distance to `name`, if it is close enough to help.
  ///
  /// Close enough is one edit for names of two or three characters, two for up to seven, three
  /// beyond. One character resembles every other, and none.
  /// Ties go to the candidate that sorts first.
  package static func of(_ name: String, among candidates: some Sequence<String>) -> String? {
    let limit = name.count < 2 ? 0 : name.count <= 3 ? 1 : name.count <= 7 ? 2 : 3
    var best: (distance: Int, name: String)?
    for candidate in candidates.sorted() {
      let distance = distance(Array(name.lowercased()), Array(candidate.lowercased()))
      if distance <= limit, distance < (best?.distance ?? .max) { best = (distance, candidate) }
    }
    return best?.name
  }

  private static func distance(_ a: [Character], _ b: [Character]) -> Int {
    var row = Array(0...b.count)
    for i in a.indices {
      var diagonal = row[0]
      row[0] = i + 1
      for j in b.indices {
        let substituted = diagonal + (a[i] == b[j] ? 0 : 1)
        diagonal = row[j + 1]
        row[j + 1] = min(substituted, row[j] + 1, row[j + 1] + 1)
      }
    }
    return row[b.count]
  }
}
