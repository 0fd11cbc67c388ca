/// What one longhand property takes as its value.
struct ValueGrammar {
  struct Forms: OptionSet {
    let rawValue: UInt8
    static let colour = Forms(rawValue: 1)
    static let length = Forms(rawValue: 2)
    static let percentage = Forms(rawValue: 4)
    static let number = Forms(rawValue: 8)
    /// Lists, functions and strings, kept as text without further checks.
    static let text = Forms(rawValue: 16)
    /// Numbers below zero are errors.
    static let notNegative = Forms(rawValue: 32)
    static let size: Forms = [.length, .percentage, .notNegative]
    static let offset: Forms = [.length, .percentage]
  }

  var forms: Forms = []
  var keywords: Set<Keyword> = []

  /// Returns the grammar of a property.
  static func of(_ property: Property) -> ValueGrammar {
    table[Int(property.rawValue)]
  }

  private static let table = Property.allCases.map(grammar)

  private static func grammar(of property: Property) -> ValueGrammar {
    textGrammar(of: property) ?? boxGrammar(of: property)
  }

  private static func textGrammar(of property: Property) -> ValueGrammar? {
    switch property {
    case .color, .backgroundColor, .webkitTextFillColor: .init(forms: .colour)
    case .visibility: .init(keywords: [.visible, .hidden, .collapse])
    case .fontSize:
      .init(
        forms: .size,
        keywords: [
          .xxSmall, .xSmall, .small, .medium, .large, .xLarge, .xxLarge, .xxxLarge, .smaller,
          .larger, .math,
        ])
    case .fontWeight:
      .init(forms: [.number, .notNegative], keywords: [.normal, .bold, .bolder, .lighter])
    case .fontStyle: .init(forms: .text, keywords: [.normal, .italic, .oblique])
    case .fontFamily: .init(forms: .text)
    case .lineHeight: .init(forms: [.size, .number], keywords: [.normal])
    case .letterSpacing, .wordSpacing: .init(forms: .offset, keywords: [.normal])
    case .textAlign:
      .init(keywords: [
        .left, .right, .center, .justify, .start, .end, .justifyAll, .matchParent, .webkitLeft,
        .webkitRight, .webkitCenter,
      ])
    case .textIndent: .init(forms: [.offset, .text])
    case .textShadow, .textTransform:
      .init(forms: .text, keywords: [.none, .capitalize, .uppercase, .lowercase])
    case .textDecorationLine:
      .init(forms: .text, keywords: [.none, .underline, .overline, .lineThrough, .blink])
    case .whiteSpace:
      .init(
        forms: .text,
        keywords: [.normal, .nowrap, .pre, .preWrap, .preLine, .breakSpaces, .wrap, .collapse])
    case .direction: .init(keywords: [.ltr, .rtl])
    case .writingMode:
      .init(keywords: [.horizontalTb, .verticalRl, .verticalLr, .sidewaysRl, .sidewaysLr])
    case .pointerEvents: .init(forms: .text, keywords: [.none, .auto, .all])
    case .forcedColorAdjust: .init(keywords: [.auto, .none, .preserveParentColor])
    case .colorScheme: .init(forms: .text, keywords: [.normal])
    case .userSelect: .init(keywords: [.none, .auto, .text, .all, .contain])
    default: nil
    }
  }

  private static func boxGrammar(of property: Property) -> ValueGrammar {
    switch property {
    case .display: .init(forms: .text, keywords: displays)
    case .contentVisibility: .init(keywords: [.visible, .hidden, .auto])
    case .opacity: .init(forms: [.number, .percentage])
    case .position: .init(forms: .text, keywords: [.static, .relative, .absolute, .fixed, .sticky])
    case .float: .init(keywords: [.none, .left, .right, .inlineStart, .inlineEnd])
    case .left, .right, .top, .bottom, .marginLeft, .marginRight, .marginTop, .marginBottom:
      .init(forms: .offset, keywords: [.auto])
    case .width, .height, .minWidth, .minHeight, .maxWidth, .maxHeight:
      .init(
        forms: .size,
        keywords: [.auto, .none, .maxContent, .minContent, .fitContent, .stretch, .contain])
    case .overflowX, .overflowY: .init(keywords: [.visible, .hidden, .clip, .scroll, .auto])
    case .clip: .init(forms: .text, keywords: [.auto])
    case .outlineStyle: .init(keywords: outlineStyles)
    case .outlineWidth: .init(forms: [.length, .notNegative], keywords: [.thin, .medium, .thick])
    case .outlineColor: .init(forms: .colour, keywords: [.auto])
    case .content: .init(forms: .text, keywords: [.none, .normal])
    default:
      .init(forms: .text, keywords: [.none, .normal, .text, .borderBox, .paddingBox, .contentBox])
    }
  }

  static let outlineStyles: Set<Keyword> = [
    .none, .auto, .dotted, .dashed, .solid, .double, .groove, .ridge, .inset, .outset,
  ]

  private static let displays: Set<Keyword> = [
    .none, .block, .inline, .inlineBlock, .listItem, .contents, .flowRoot, .flex, .inlineFlex,
    .grid, .inlineGrid, .table, .inlineTable, .tableRow, .tableCell, .tableCaption, .tableColumn,
    .tableColumnGroup, .tableRowGroup, .tableHeaderGroup, .tableFooterGroup, .runIn, .ruby,
    .rubyBase, .rubyText, .math,
  ]
}
