import Diagnostics

/// The forms in which emergency information is published at the same time, as article 29 of China's
/// Barrier-Free Environment Law asks, and captions beside them.
package struct EmergencyAlternatives: Sendable, Hashable {
  /// The forms in the order in which pages list them, each once.
  package var entries: [Entry]

  /// A form with where to find it.
  package struct Entry: Sendable, Hashable {
    package var form: Form
    package var provision: Provision
    /// Where the value stands in the front matter.
    package var span: SourceSpan
  }

  /// A form of the information; the names are keys of the front matter.
  package enum Form: String, Sendable, Hashable, CaseIterable {
    case voice, largePrint, braille, signLanguage, captions

    /// What the form is called.
    package var label: Message {
      switch self {
      case .voice: Message(zh: "语音", en: "voice")
      case .largePrint: Message(zh: "大字", en: "large print")
      case .braille: Message(zh: "盲文", en: "braille")
      case .signLanguage: Message(zh: "手语", en: "sign language")
      case .captions: Message(zh: "字幕", en: "captions")
      }
    }
  }

  /// Where a form of the information is found.
  package enum Provision: Sendable, Hashable {
    /// A file that is published as it is.
    case file(Located<String>)
    /// A recording of the page, by its id.
    case media(Located<String>)
    /// Another page.
    case page(Located<String>)
    /// The same page in another edition.
    case edition(Edition)
    /// Nowhere, for a reason that readers are told.
    case unavailable(reason: String)
  }
}

extension MediaItem {
  /// Whether the recording gives information in a form.
  func provides(_ form: EmergencyAlternatives.Form) -> Bool {
    switch form {
    case .voice: !isSilent
    case .signLanguage: signLanguage != nil
    case .captions: isCaptioned
    case .largePrint, .braille: false
    }
  }
}
