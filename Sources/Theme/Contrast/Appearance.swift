import CSS
import Content
import Diagnostics

/// How a page may look to a reader: one edition in one scheme of colours.
package struct Appearance: Sendable, Hashable {
  package let edition: Edition
  package let scheme: Scheme

  /// A set of colours that the reader, or the reader's system, chooses.
  package enum Scheme: Sendable, Hashable {
    /// No wishes at all.
    case usual
    /// The system asks for dark colours.
    case systemDark
    /// The system asks for more contrast, on a light or dark ground.
    case moreContrast(isDark: Bool)
    /// The reader chose the value of `data-scheme`.
    case chosen(String)
    case print

    package var name: String {
      switch self {
      case .usual: "default"
      case .systemDark: "system-dark"
      case .moreContrast(let isDark): isDark ? "more-contrast-dark" : "more-contrast"
      case .chosen(let name): name
      case .print: "print"
      }
    }
  }

  /// All appearances; `schemes` are those that the reader can choose, by name.
  static func all(editions: [Edition], schemes: [String]) -> [Appearance] {
    let schemes: [Scheme] =
      [.usual, .systemDark, .moreContrast(isDark: false), .moreContrast(isDark: true)]
      + schemes.map(Scheme.chosen) + [.print]
    return editions.flatMap { edition in
      schemes.map { Appearance(edition: edition, scheme: $0) }
    }
  }

  /// The smallest ratio for text (WCAG 1.4.3 and 1.4.6) or for marks (1.4.11).
  package func need(isText: Bool) -> Double {
    if !isText { return 3 }
    return edition == .elder || isOfHighContrast ? 7 : 4.5
  }

  /// Whether the scheme promises more contrast: that of the system, and all of two colours, whose
  /// names are made like `yellow-on-black`.
  private var isOfHighContrast: Bool {
    switch scheme {
    case .moreContrast: true
    case .chosen(let name): name.split(separator: "-").contains("on")
    case .usual, .systemDark, .print: false
    }
  }

  /// What the scheme assumes about the medium.
  var environment: MediaEnvironment {
    var environment = scheme == .print ? MediaEnvironment.print : .screen
    switch scheme {
    case .systemDark: environment.colourScheme = .dark
    case .moreContrast(let isDark):
      environment.contrast = .more
      if isDark { environment.colourScheme = .dark }
    case .usual, .chosen, .print: break
    }
    return environment
  }

  /// The attributes of `<html>`.
  var attributes: String {
    let edition = #"data-edition="\#(edition.rawValue)""#
    guard case .chosen(let name) = scheme else { return edition }
    return edition + #" data-scheme="\#(name)""#
  }

  /// The appearance in words.
  var description: Message {
    let name = edition == .elder ? "长辈版" : "标准版"
    return Message(
      zh: "\(name)“\(scheme.name)”配色", en: "\(edition.rawValue) edition, scheme '\(scheme.name)'")
  }
}
