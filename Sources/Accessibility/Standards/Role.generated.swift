// Written by `sitegen-dev generate`; do not edit. Made from
//   Sources/sitegen-dev/Standards/wai-aria-roles.yaml
//     WAI-ARIA 1.2, 2023-06-06
//     https://www.w3.org/TR/2023/REC-wai-aria-1.2-20230606/
//     Facts of the specification, written down for this project; no text of it is used.
//   Sources/sitegen-dev/Standards/dpub-aria-roles.yaml
//     DPUB-ARIA 1.1, 2025-06-12
//     https://www.w3.org/TR/dpub-aria-1.1/
//     Facts of the specification, written down for this project; no text of it is used.
//   Sources/sitegen-dev/Standards/graphics-aria-roles.yaml
//     WAI-ARIA Graphics Module 1.0, 2018-10-02
//     https://www.w3.org/TR/2018/REC-graphics-aria-1.0-20181002/
//     Facts of the specification, written down for this project; no text of it is used.
//   Sources/sitegen-dev/Standards/wai-aria-draft-roles.yaml
//     WAI-ARIA 1.3, editor's draft, 2026-11-21
//     https://w3c.github.io/aria/
//     Facts of the specification, written down for this project; no text of it is used.
// swift-format-ignore-file

/// A role of WAI-ARIA or one of its modules; the raw value is its token.
///
/// Beware of `.none` where the type is an optional role: write `Role.none`.
@usableFromInline package enum Role: String, Sendable, CaseIterable {
  case alert
  case alertdialog
  case application
  case article
  case banner
  case blockquote
  case button
  case caption
  case cell
  case checkbox
  case code
  case columnheader
  case combobox
  case command
  case complementary
  case composite
  case contentinfo
  case definition
  case deletion
  case dialog
  case directory
  case document
  case emphasis
  case feed
  case figure
  case form
  case generic
  case grid
  case gridcell
  case group
  case heading
  case img
  case input
  case insertion
  case landmark
  case link
  case list
  case listbox
  case listitem
  case log
  case main
  case marquee
  case math
  case menu
  case menubar
  case menuitem
  case menuitemcheckbox
  case menuitemradio
  case meter
  case navigation
  case none
  case note
  case option
  case paragraph
  case presentation
  case progressbar
  case radio
  case radiogroup
  case range
  case region
  case roletype
  case row
  case rowgroup
  case rowheader
  case scrollbar
  case search
  case searchbox
  case section
  case sectionhead
  case select
  case separator
  case slider
  case spinbutton
  case status
  case strong
  case structure
  case `subscript`
  case superscript
  case `switch`
  case tab
  case table
  case tablist
  case tabpanel
  case term
  case textbox
  case time
  case timer
  case toolbar
  case tooltip
  case tree
  case treegrid
  case treeitem
  case widget
  case window
  case docAbstract = "doc-abstract"
  case docAcknowledgments = "doc-acknowledgments"
  case docAfterword = "doc-afterword"
  case docAppendix = "doc-appendix"
  case docBacklink = "doc-backlink"
  case docBiblioentry = "doc-biblioentry"
  case docBibliography = "doc-bibliography"
  case docBiblioref = "doc-biblioref"
  case docChapter = "doc-chapter"
  case docColophon = "doc-colophon"
  case docConclusion = "doc-conclusion"
  case docCover = "doc-cover"
  case docCredit = "doc-credit"
  case docCredits = "doc-credits"
  case docDedication = "doc-dedication"
  case docEndnote = "doc-endnote"
  case docEndnotes = "doc-endnotes"
  case docEpigraph = "doc-epigraph"
  case docEpilogue = "doc-epilogue"
  case docErrata = "doc-errata"
  case docExample = "doc-example"
  case docFootnote = "doc-footnote"
  case docForeword = "doc-foreword"
  case docGlossary = "doc-glossary"
  case docGlossref = "doc-glossref"
  case docIndex = "doc-index"
  case docIntroduction = "doc-introduction"
  case docNoteref = "doc-noteref"
  case docNotice = "doc-notice"
  case docPagebreak = "doc-pagebreak"
  case docPagefooter = "doc-pagefooter"
  case docPageheader = "doc-pageheader"
  case docPagelist = "doc-pagelist"
  case docPart = "doc-part"
  case docPreface = "doc-preface"
  case docPrologue = "doc-prologue"
  case docPullquote = "doc-pullquote"
  case docQna = "doc-qna"
  case docSubtitle = "doc-subtitle"
  case docTip = "doc-tip"
  case docToc = "doc-toc"
  case graphicsDocument = "graphics-document"
  case graphicsObject = "graphics-object"
  case graphicsSymbol = "graphics-symbol"
  case comment
  case image
  case mark
  case sectionfooter
  case sectionheader
  case suggestion

  /// The position among all cases, for tables.
  var index: Int {
    switch self {
    case .alert: 0
    case .alertdialog: 1
    case .application: 2
    case .article: 3
    case .banner: 4
    case .blockquote: 5
    case .button: 6
    case .caption: 7
    case .cell: 8
    case .checkbox: 9
    case .code: 10
    case .columnheader: 11
    case .combobox: 12
    case .command: 13
    case .complementary: 14
    case .composite: 15
    case .contentinfo: 16
    case .definition: 17
    case .deletion: 18
    case .dialog: 19
    case .directory: 20
    case .document: 21
    case .emphasis: 22
    case .feed: 23
    case .figure: 24
    case .form: 25
    case .generic: 26
    case .grid: 27
    case .gridcell: 28
    case .group: 29
    case .heading: 30
    case .img: 31
    case .input: 32
    case .insertion: 33
    case .landmark: 34
    case .link: 35
    case .list: 36
    case .listbox: 37
    case .listitem: 38
    case .log: 39
    case .main: 40
    case .marquee: 41
    case .math: 42
    case .menu: 43
    case .menubar: 44
    case .menuitem: 45
    case .menuitemcheckbox: 46
    case .menuitemradio: 47
    case .meter: 48
    case .navigation: 49
    case .none: 50
    case .note: 51
    case .option: 52
    case .paragraph: 53
    case .presentation: 54
    case .progressbar: 55
    case .radio: 56
    case .radiogroup: 57
    case .range: 58
    case .region: 59
    case .roletype: 60
    case .row: 61
    case .rowgroup: 62
    case .rowheader: 63
    case .scrollbar: 64
    case .search: 65
    case .searchbox: 66
    case .section: 67
    case .sectionhead: 68
    case .select: 69
    case .separator: 70
    case .slider: 71
    case .spinbutton: 72
    case .status: 73
    case .strong: 74
    case .structure: 75
    case .subscript: 76
    case .superscript: 77
    case .switch: 78
    case .tab: 79
    case .table: 80
    case .tablist: 81
    case .tabpanel: 82
    case .term: 83
    case .textbox: 84
    case .time: 85
    case .timer: 86
    case .toolbar: 87
    case .tooltip: 88
    case .tree: 89
    case .treegrid: 90
    case .treeitem: 91
    case .widget: 92
    case .window: 93
    case .docAbstract: 94
    case .docAcknowledgments: 95
    case .docAfterword: 96
    case .docAppendix: 97
    case .docBacklink: 98
    case .docBiblioentry: 99
    case .docBibliography: 100
    case .docBiblioref: 101
    case .docChapter: 102
    case .docColophon: 103
    case .docConclusion: 104
    case .docCover: 105
    case .docCredit: 106
    case .docCredits: 107
    case .docDedication: 108
    case .docEndnote: 109
    case .docEndnotes: 110
    case .docEpigraph: 111
    case .docEpilogue: 112
    case .docErrata: 113
    case .docExample: 114
    case .docFootnote: 115
    case .docForeword: 116
    case .docGlossary: 117
    case .docGlossref: 118
    case .docIndex: 119
    case .docIntroduction: 120
    case .docNoteref: 121
    case .docNotice: 122
    case .docPagebreak: 123
    case .docPagefooter: 124
    case .docPageheader: 125
    case .docPagelist: 126
    case .docPart: 127
    case .docPreface: 128
    case .docPrologue: 129
    case .docPullquote: 130
    case .docQna: 131
    case .docSubtitle: 132
    case .docTip: 133
    case .docToc: 134
    case .graphicsDocument: 135
    case .graphicsObject: 136
    case .graphicsSymbol: 137
    case .comment: 138
    case .image: 139
    case .mark: 140
    case .sectionfooter: 141
    case .sectionheader: 142
    case .suggestion: 143
    }
  }
}
