/// The different styles that elements have under one style set, and what they are made of.
///
/// They follow from the rules that match an element and those around it, and not from the page. So
/// they are kept from page to page: the header of a site is styled once and not once for each page.
struct StyleTables: Sendable {
  /// The kinds of elements that were met.
  var kinds = ElementKinds()
  /// The declarations of the sheets, then those of style attributes and of old attributes.
  var lists: [DeclarationList]
  var winners: [Winner] = []
  /// For each combination of inherited values one entry for each inherited property: the index of
  /// a winner, or -1 for the initial value.
  var rows = [Int32](repeating: -1, count: Property.inheritedCount)
  var customs: [Contest.Custom] = []
  var scopes: [CustomScope] = []
  /// The styles; the first is that of the document.
  var computed = [ComputedStyle()]
  /// Styles by what they follow from.
  var shared = SharedTable()
  /// Styles of elements for which nothing else counts, by their looks.
  var looks = SharedTable()
  /// Styles by the place of an element: those around it and the one before it.
  var places = SharedTable()
  /// Lists of declarations in attributes by their text.
  var attributeLists = SharedTable()
  /// Custom properties that were looked up, by their name and scope.
  var variableNumbers = SharedTable()
  var variables: [Styling.Variable] = []

  init(_ styles: StyleSet) {
    lists = styles.sheets.map(\.declarations)
  }

  /// Whether there are so many styles that it is better to begin anew.
  var isFull: Bool {
    computed.count > 4096 || kinds.count > 4096 || max(places.count, looks.count) > 65_536
  }
}
