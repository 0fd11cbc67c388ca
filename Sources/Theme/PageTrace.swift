import Diagnostics

/// Where each byte of a rendered page came from.
package struct PageTrace: Sendable {
  /// The page, as `Theme.render` writes it.
  package let bytes: [UInt8]
  /// Where the body begins in `bytes`; `nil` when the layout shows no body.
  package let bodyOffset: Int?
  let trace: TemplateTrace
  /// The parts that pages share, by where their markup starts in the context.
  let fragments: [Int: TemplateTrace]

  /// What wrote a byte of the page.
  package enum Origin: Sendable, Hashable {
    /// A place in a template.
    case template(SourceSpan)
    /// A tag in a template that shows a value, and what it has written.
    case value(SourceSpan, written: Range<Int>)
    /// A byte of the body.
    case body(Int)
  }

  /// Returns what wrote the byte at an offset.
  package func origin(of offset: Int) -> Origin? {
    guard let (range, writer) = trace.run(at: offset, ofOutput: bytes.count) else { return nil }
    switch writer {
    case .template(let place):
      return .template(Self.advanced(place, by: offset - range.lowerBound))
    case .value(let tag): return .value(tag, written: range)
    case .html(let tag, let start):
      return fragments[start].flatMap { origin(of: offset, inFragment: $0, at: range) }
        ?? .value(tag, written: range)
    case .body: return .body(offset - range.lowerBound)
    }
  }

  private func origin(
    of offset: Int, inFragment fragment: TemplateTrace, at place: Range<Int>
  ) -> Origin? {
    let inner = fragment.run(at: offset - place.lowerBound, ofOutput: place.count)
    guard let (range, writer) = inner else { return nil }
    switch writer {
    case .template(let span):
      return .template(Self.advanced(span, by: offset - place.lowerBound - range.lowerBound))
    case .value(let tag), .html(let tag, _):
      let start = place.lowerBound
      return .value(tag, written: (start + range.lowerBound)..<(start + range.upperBound))
    case .body: return nil
    }
  }

  /// The place so many bytes further on, at most at the end.
  private static func advanced(_ span: SourceSpan, by distance: Int) -> SourceSpan {
    let distance = min(distance, span.length)
    return SourceSpan(
      path: span.path, offset: span.offset + distance, length: span.length - distance)
  }
}

extension Theme {
  /// Renders a page once more and notes where its bytes come from; twice the work of `render`.
  package func trace(_ context: PageContext, body: [UInt8] = []) -> PageTrace {
    let traced = run(context, body: body).trace(context.root.node)
    return PageTrace(
      bytes: traced.output, bodyOffset: traced.bodyOffset, trace: traced.trace,
      fragments: context.fragmentTraces)
  }
}
