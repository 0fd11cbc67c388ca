/// Holds the templates of a site.
package struct Theme: Sendable {}
