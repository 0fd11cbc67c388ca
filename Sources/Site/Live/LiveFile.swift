import Diagnostics

/// What a site has at an address while its author works on it.
package enum LiveFile: Sendable {
  /// A page that a template made.
  case page([UInt8])
  /// A page that cannot be made, and why.
  case faulty([Diagnostic])
  /// A file that the program made without a template, such as a style sheet.
  case generated([UInt8])
  /// A file that is published as it is; the path is absolute.
  case resource(String)
}
