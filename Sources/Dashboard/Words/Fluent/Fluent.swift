/// The syntax of Project Fluent 1.0 (https://projectfluent.org), in which the catalogues of words
/// are written, as a tree.
enum Fluent {
  /// A file, entry by entry.
  struct Resource: Sendable {
    var entries: [Entry] = []
  }

  /// What stands in a file at the left margin.
  enum Entry: Sendable {
    case message(Definition), term(Definition)
    /// A comment that stands by itself; `level` is how many signs begin its lines.
    case comment(String, level: Int)
    case junk(Junk)
  }

  /// A message or a term: a name with a text, with texts of its own by the names of attributes, or
  /// with both. A class, since it is handed on more often than it is read.
  final class Definition: Sendable {
    let name: String
    let value: Pattern?
    let attributes: [Attribute]
    let comment: String?
    /// Where it begins in its file.
    let offset: Int

    init(
      name: String, value: Pattern?, attributes: [Attribute], comment: String?, offset: Int
    ) {
      self.name = name
      self.value = value
      self.attributes = attributes
      self.comment = comment
      self.offset = offset
    }
  }

  struct Attribute: Sendable {
    let name: String
    let value: Pattern
  }

  /// Lines that are no entry, left out of the catalogue.
  struct Junk: Sendable {
    let content: String
    /// The line of the mistake, counted from 1.
    let line: Int
    let expected: Expectation
  }

  /// What should have stood where the lines could not be read on.
  enum Expectation: String, Sendable, Hashable, CaseIterable {
    case entry, equals, value, lineEnd, closingBrace, closingBracket, closingParenthesis
    case closingQuote, escape, expression, variants, defaultVariant, selector, functionName
    case argument, fewerBraces
  }

  /// A text with what is put in its places.
  struct Pattern: Sendable {
    var elements: [Element]
  }

  enum Element: Sendable {
    case text(String)
    case placeable(Expression)
  }

  enum Expression: Sendable {
    /// A text as it is written between its quotation marks, escapes and all.
    case string(String)
    case number(Number)
    case variable(String)
    case message(String, attribute: String?)
    case term(String, attribute: String?, arguments: Arguments?)
    case function(String, Arguments)
    indirect case placeable(Expression)
    indirect case select(Expression, [Variant])
  }

  struct Arguments: Sendable {
    var positional: [Expression] = []
    var named: [(name: String, value: Expression)] = []
  }

  struct Variant: Sendable {
    let key: VariantKey
    let value: Pattern
    let isDefault: Bool
  }

  enum VariantKey: Sendable, Hashable {
    case name(String)
    case number(Number)
  }

  /// A number as it is written; two are equal when they are as large, 1.0 and 1.
  struct Number: Sendable, Hashable {
    let text: String
    let isNegative: Bool
    /// The digits before the point, without zeros at the left; "0" for none.
    let integer: String
    /// The digits after the point as they are written.
    let fraction: String

    static func == (one: Self, other: Self) -> Bool {
      one.integer == other.integer && one.significantFraction == other.significantFraction
        && (one.isNegative == other.isNegative || one.isZero)
    }

    func hash(into hasher: inout Hasher) {
      hasher.combine(integer)
      hasher.combine(significantFraction)
    }

    private var isZero: Bool { integer == "0" && significantFraction.isEmpty }

    private var significantFraction: Substring {
      var digits = fraction[...]
      while digits.last == "0" { digits.removeLast() }
      return digits
    }
  }
}

extension Fluent.Number {
  init(_ value: Int) {
    let digits = String(value.magnitude)
    self.init(
      text: String(value), isNegative: value < 0, integer: digits, fraction: "")
  }
}
