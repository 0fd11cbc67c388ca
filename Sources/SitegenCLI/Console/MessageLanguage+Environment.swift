import Diagnostics

extension MessageLanguage {
  /// Chooses the language by the locale: English if it says so, else Chinese.
  ///
  /// - Parameter environment: Returns the value of a variable, empty if it is not set.
  init(environment: (String) -> String) {
    let names = ["LC_ALL", "LC_MESSAGES", "LANG"]
    let locale = names.map(environment).first { !$0.isEmpty } ?? ""
    self = locale == "en" || locale.hasPrefix("en_") || locale.hasPrefix("en.") ? .en : .zh
  }
}
