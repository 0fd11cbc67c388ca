/// Everything that a template may show on one page, ready to be rendered.
package struct PageContext: Sendable {
  /// The members that the layout may name.
  let schema: ContextSchema
  /// The program that renders the page.
  let program: Int
  let store: ContextStore
  let root: ContextObject<RootMember>
  /// Where the output of the shared fragments came from, by where it starts in the store's bytes.
  let fragmentTraces: [Int: TemplateTrace]

  /// The name of the layout that renders the page.
  package var layout: String { schema.name }
}
