/// Short forms that are written without a full stop, too.
enum Abbreviations {
  /// In lower case; short forms that are also words are left out.
  static let known = Set(
    """
    mon tue tues wed thu thur thurs fri jan feb mar apr jun jul aug sep sept oct nov dec st ave rd \
    blvd dr mr mrs ms prof dept univ govt assoc corp inc ltd co vs etc eg ie approx min mins max hr \
    hrs sec secs yr yrs wk wks qty amt km kg cm mm ml lb lbs oz ft tel fax ext vol pp pg nr nos \
    info docs doc repo config admin auth ref refs spec specs misc temp addr msg pwd \
    intl natl intro promo gov edu asap
    """.split(separator: " ").map(String.init))
}
