import Content

extension PlayerContext {
  /// Returns who made a part and who checked it, in words.
  func text(of credits: MediaCredits) -> String {
    func date(_ date: CalendarDate) -> String {
      var bytes: [UInt8] = []
      interface.dateFormat.append(date, to: &bytes)
      return String(decoding: bytes, as: UTF8.self)
    }
    let made: String? =
      switch (credits.author, credits.made) {
      case (let name?, let day?): strings.text(.mediaMadeOn, ["name": name, "date": date(day)])
      case (let name?, nil): strings.text(.mediaMade, ["name": name])
      case (nil, let day?): strings.text(.mediaMade, ["name": date(day)])
      case (nil, nil): nil
      }
    let machine = credits.isMachineMade ? strings.text(.mediaMachine) : nil
    let reviewed: String? =
      switch (credits.reviewer, credits.reviewed) {
      case (let name?, let day?): strings.text(.mediaReviewedOn, ["name": name, "date": date(day)])
      case (let name?, nil): strings.text(.mediaReviewed, ["name": name])
      case (nil, let day?): strings.text(.mediaReviewed, ["name": date(day)])
      case (nil, nil): nil
      }
    return [machine, made, reviewed].compactMap(\.self)
      .joined(separator: strings.text(.listSeparator))
  }
}
