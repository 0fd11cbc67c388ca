/// Renders Markdown.
package enum Markdown {}
