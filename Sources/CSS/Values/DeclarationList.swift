/// Declarations in their order: all of a style sheet, or those of one style attribute.
package final class DeclarationList: Sendable {
  package let tokens: TokenList
  package let declarations: [Declaration]
  let longhands: [Longhand]

  init(_ builder: DeclarationListBuilder) {
    tokens = builder.tokens
    declarations = builder.declarations
    longhands = builder.longhands
  }

  /// Reads the value of a style attribute; bad declarations are left out. Linear.
  package convenience init(styleAttribute bytes: [UInt8]) {
    var builder = DeclarationListBuilder(tokens: TokenList(bytes))
    var cursor = TokenCursor(builder.tokens, in: 0..<builder.tokens.count)
    while !cursor.isAtEnd {
      if cursor.kind == .whitespace || cursor.kind == .semicolon {
        cursor.advance()
      } else if let declaration = DeclarationReader.read(&cursor) {
        builder.append(declaration)
      } else {
        DeclarationReader.skip(&cursor)
      }
    }
    self.init(builder)
  }

  /// The value of a declaration as it was written.
  package func text(of declaration: Declaration) -> String {
    tokens.text(of: declaration.value)
  }
}

/// Declarations as they are read, with the longhands they set.
struct DeclarationListBuilder {
  let tokens: TokenList
  private(set) var declarations: [Declaration] = []
  private(set) var longhands: [Longhand] = []

  init(tokens: TokenList) {
    self.tokens = tokens
  }

  /// Adds a declaration with the longhands it sets; one that a browser drops sets none.
  mutating func append(_ declaration: Declaration) {
    let index = Int32(declarations.count)
    declarations.append(declaration)
    func add(_ target: Longhand.Target, _ value: DeclaredValue) {
      longhands.append(
        Longhand(
          target: target, value: value, isImportant: declaration.isImportant, declaration: index))
    }
    let values = ValueParser(list: tokens)
    if declaration.isCustom {
      let value = CustomValue.value(of: declaration.value, in: tokens)
      add(.custom(NameHash(declaration.name.utf8)), value)
    } else if let property = Property.named(declaration.name) {
      if let value = values.value(of: property, in: declaration.value) {
        add(.property(property), value)
      }
    } else if let shorthand = Shorthand.named(declaration.name) {
      let parts = ShorthandParser(list: tokens).values(of: shorthand, in: declaration.value) ?? []
      for (property, value) in zip(shorthand.longhands, parts) { add(.property(property), value) }
    } else if declaration.name == "all", let wide = values.wideKeyword(in: declaration.value) {
      add(.all, .wide(wide))
    }
  }
}
