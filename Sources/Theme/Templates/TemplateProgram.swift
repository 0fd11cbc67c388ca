/// A layout in one language, ready to run: everything it includes is written out, and names are
/// places in the context.
struct TemplateProgram: Sendable {
  /// The steps in order. Those of a section follow it, up to its end.
  var operations: [Operation] = []
  /// The bytes of all literals.
  var literals: [UInt8] = []
  /// The members of all paths.
  var members: [UInt32] = []
  /// Where the steps stand in the templates.
  var origins = TemplateOrigins()
  /// The number of slots for the values that sections enter.
  var slotCount = 1

  /// A step; it holds numbers only, so that running it counts no references.
  enum Operation: Sendable {
    /// Writes bytes of the template.
    case literal(start: UInt32, count: UInt32)
    /// Writes a value as its type demands.
    case value(Path)
    /// Runs the steps up to `end` for each element of a list, or once for another value that is
    /// present, with the value in a slot.
    case section(Path, slot: UInt32, end: UInt32)
    /// Runs the steps up to `end` when there is a value, or when there is none.
    case condition(Path, isInverted: Bool, end: UInt32)
    /// Runs steps that stand elsewhere: a partial that was written out before.
    case call(start: UInt32, end: UInt32)
  }

  /// The way to a value.
  struct Path: Sendable {
    /// The slot with the object that has the first member.
    var slot: UInt32
    /// The members to follow, in the program's `members`; none for the slot's own value.
    var first: UInt32
    var count: UInt16
    /// Whether the value asked for is that there is one.
    var isQuestion: Bool
  }
}
