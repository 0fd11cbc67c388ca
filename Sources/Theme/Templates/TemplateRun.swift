import HTML

/// What a program runs over.
///
/// Programs and contexts hold numbers and bytes only. A run copies bytes and follows indexes; it
/// counts no references, so that threads do not wait for each other.
struct TemplateRun {
  let program: TemplateProgram
  let context: ContextStore
  let body: [UInt8]

  /// What changes during a run.
  private struct State {
    /// The values that sections entered.
    var slots: [ContextNode]
    var output: [UInt8] = []
    var bodyOffset: Int?
    /// Where the output came from, if that is asked.
    var trace: TemplateTrace?
  }

  /// Runs the program with an object as the outermost value.
  ///
  /// Returns what was written, and where the body begins in it; `nil` when it was not shown.
  func render(_ root: ContextNode) -> (output: [UInt8], bodyOffset: Int?) {
    let state = finalState(root, trace: nil)
    return (state.output, state.bodyOffset)
  }

  /// Runs the program like `render`, and notes where everything it writes comes from.
  func trace(
    _ root: ContextNode
  ) -> (output: [UInt8], bodyOffset: Int?, trace: TemplateTrace) {
    let state = finalState(root, trace: TemplateTrace())
    return (state.output, state.bodyOffset, state.trace ?? TemplateTrace())
  }

  private func finalState(_ root: ContextNode, trace: TemplateTrace?) -> State {
    var state = State(
      slots: Array(repeating: .absent, count: program.slotCount), trace: trace)
    state.slots[0] = root
    state.output.reserveCapacity(
      program.literals.count + context.bytes.count * 2 + body.count + body.count / 8)
    run(program.operations.indices, &state)
    return state
  }

  private func run(_ steps: Range<Int>, _ state: inout State) {
    var next = steps.lowerBound
    while next < steps.upperBound {
      let step = next
      next += 1
      switch program.operations[step] {
      case .literal(let start, let count):
        let range = Int(start)..<(Int(start) + Int(count))
        if state.trace != nil { noteLiteral(range, &state) }
        Escaping.append(program.literals.span.extracting(range), to: &state.output)
      case .value(let path):
        let value = value(at: path, state)
        if state.trace != nil { note(value, step: step, &state) }
        write(value, &state)
      case .section(let path, let slot, let end):
        enter(value(at: path, state), slot: Int(slot), steps: next..<Int(end), &state)
        next = Int(end)
      case .condition(let path, let isInverted, let end):
        if value(at: path, state).isPresent == isInverted { next = Int(end) }
      case .call(let start, let end):
        run(Int(start)..<Int(end), &state)
      }
    }
  }

  private func enter(
    _ value: ContextNode, slot: Int, steps: Range<Int>, _ state: inout State
  ) {
    guard value.isPresent else { return }
    let outer = state.slots[slot]
    if case .list(let elements) = value {
      for element in elements.indices {
        state.slots[slot] = context.nodes[element]
        run(steps, &state)
      }
    } else {
      state.slots[slot] = value
      run(steps, &state)
    }
    state.slots[slot] = outer
  }

  private func noteLiteral(_ range: Range<Int>, _ state: inout State) {
    let output = state.output.count
    program.origins.forEachPart(of: range) { start, place in
      state.trace?.add(output: output + start - range.lowerBound, .template(place))
    }
  }

  private func note(_ value: ContextNode, step: Int, _ state: inout State) {
    guard let tag = program.origins.value(at: step) else { return }
    let origin: TemplateTrace.Origin =
      switch value {
      case .html(let range): .html(tag, start: range.indices.lowerBound)
      case .body: .body
      default: .value(tag)
      }
    state.trace?.add(output: state.output.count, origin)
  }

  private func value(at path: TemplateProgram.Path, _ state: borrowing State) -> ContextNode {
    var node = state.slots[Int(path.slot)]
    for index in Int(path.first)..<(Int(path.first) + Int(path.count)) {
      guard case .object(let start) = node else { return .absent }
      node = context.nodes[Int(start) + Int(program.members[index])]
    }
    return path.isQuestion ? .bool(node.isPresent) : node
  }

  private func write(_ value: ContextNode, _ state: inout State) {
    switch value {
    case .absent, .list, .object: break
    case .text(let range):
      Escaping.appendText(context.bytes.span.extracting(range.indices), to: &state.output)
    case .html(let range):
      Escaping.append(context.bytes.span.extracting(range.indices), to: &state.output)
    case .number(let number): DecimalDigits.append(number, to: &state.output)
    case .bool(let bool): state.output.append(contentsOf: (bool ? "true" : "false").utf8)
    case .body:
      if state.bodyOffset == nil { state.bodyOffset = state.output.count }
      Escaping.append(body.span, to: &state.output)
    }
  }
}
