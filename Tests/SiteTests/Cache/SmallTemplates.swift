import TestSupport

@testable import Theme

/// Templates that show something of everything a page may be told, and are loaded in no time.
enum SmallTemplates {
  /// Writes the templates, their texts and one style sheet into a site.
  static func write(to folder: TemporaryFolder) throws {
    for (name, text) in templates { try folder.write(text, to: "Templates/\(name).mustache") }
    try folder.write("p { color: #000 }\n", to: "Templates/assets/site.css")
    let texts = TextKey.allKeys.sorted().map { "\($0): \"文\"\n" }
    try folder.write(texts.joined(), to: "Templates/strings/zh-Hans.yaml")
  }

  private static let templates: [String: String] = [
    "base": """
    <!doctype html>
    <html lang="{{language}}"><head><meta charset="utf-8"><title>{{page.documentTitle}}</title>
    <meta name="viewport" content="width=device-width"><meta name="description" \
    content="{{page.description}}"><link rel="canonical" href="{{page.canonical}}">
    <link rel="stylesheet" href="{{assets.site.css}}"></head><body>
    {{{fragments.start}}}{{{fragments.navigation}}}{{#edition.twinURL}}<a href="{{.}}">{{edition.name}}</a>{{/edition.twinURL}}
    {{#breadcrumb}}<a href="{{url}}">{{title}}</a>{{/breadcrumb}}
    <main id="main"><h1>{{page.title}}</h1>{{$main}}{{{body}}}{{/main}}</main>
    {{{fragments.help}}}{{{fragments.footer}}}</body></html>
    """,
    "fragments/start": "<a href=\"#main\">到正文</a> {{site.title}}",
    "fragments/navigation":
      "{{#site.navigation}}<a href=\"{{url}}\">{{title}}</a>{{/site.navigation}}",
    "fragments/help": "{{#site.contacts}}{{label}} {{phone}}{{/site.contacts}}",
    "fragments/footer":
      "{{#site.footerLinks}}<a href=\"{{url}}\">{{title}}</a>{{/site.footerLinks}}{{site.organisation}}",
    "page": """
    {{<base}}{{$main}}{{page.date.text}}{{#page.tags}}<a href="{{url}}">{{title}}</a>{{/page.tags}}
    {{#contents}}<a href="{{url}}">{{title}}</a>{{/contents}}
    {{{body}}}
    {{#previous}}<a href="{{url}}">{{title}}</a>{{/previous}}
    {{#next}}<a href="{{url}}">{{title}}</a>{{/next}}{{/main}}{{/base}}
    """,
    "section": """
    {{<base}}{{$main}}{{{body}}}{{#sections}}<a href="{{url}}">{{title}}</a>{{/sections}}
    {{>entries}}{{/main}}{{/base}}
    """,
    "entries": """
    {{#entries}}<p lang="{{language}}"><a href="{{url}}">{{title}}</a> {{description}} {{date.iso}}</p>
    {{/entries}}{{#pager}}{{current}} {{total}} {{#nextURL}}<a href="{{.}}">下一页</a>{{/nextURL}}{{/pager}}
    """,
    "home": """
    {{<base}}{{$main}}{{{body}}}{{#latest}}<a href="{{url}}">{{title}}</a>{{/latest}}{{/main}}{{/base}}
    """,
    "elder-home":
      "{{<base}}{{$main}}{{#needs}}<a href=\"{{url}}\">{{title}}</a>{{/needs}}{{/main}}{{/base}}",
    "tag": "{{<base}}{{$main}}{{term.title}} {{term.count}}{{>entries}}{{/main}}{{/base}}",
    "tags":
      "{{<base}}{{$main}}{{#terms}}<a href=\"{{url}}\">{{title}}</a>{{count}}{{/terms}}{{/main}}{{/base}}",
    "site-map": "{{<base}}{{$main}}{{#tree}}{{>tree}}{{/tree}}{{/main}}{{/base}}",
    "tree": "<a href=\"{{url}}\">{{title}}</a>{{#children}}{{>tree}}{{/children}}",
    "media": "{{<base}}{{$main}}{{#recordings}}{{title}}{{/recordings}}{{/main}}{{/base}}",
    "catalogue": """
    {{<base}}{{$main}}{{#documents}}<a href="{{url}}">{{title}}</a> {{indexNo}} {{description}} {{date.iso}}
    {{/documents}}{{/main}}{{/base}}
    """,
    "not-found": "{{<base}}{{/base}}",
    "redirect":
      "{{<base}}{{$main}}<a href=\"{{target.url}}\">{{target.title}}</a>{{/main}}{{/base}}",
    "player": "<p>{{title}}</p>",
  ]
}
