internal import SteeringModel

extension FluentLinker {
  /// What a selector comes to before any argument is given.
  private enum Selector {
    case argument(String)
    case text(String)
    case number(Fluent.Number)
    /// A variable of a term that was given none: the standard variant holds.
    case absent
  }

  /// Variants by an argument; by anything else, the one variant that it chooses.
  func select(
    _ expression: Fluent.Expression, _ variants: [Fluent.Variant], _ course: inout Course
  ) throws(Fluent.Fault) -> [Fluent.Part] {
    guard let standard = variants.first(where: \.isDefault) else { throw .noText }
    let chosen: Fluent.Variant?
    switch try selector(expression, &course) {
    case .argument(let name):
      var choices: [Fluent.Choice] = []
      for variant in variants {
        choices.append(
          Fluent.Choice(
            key: Fluent.ChoiceKey(variant.key), parts: try parts(of: variant.value, &course)))
      }
      return [
        .select(name, choices, standard: try parts(of: standard.value, &course))
      ]
    case .absent: chosen = nil
    case .text(let text): chosen = variants.first { $0.key == .name(text) }
    case .number(let number):
      let category = language.pluralCategory(of: number).rawValue
      chosen = variants.first { $0.key == .number(number) || $0.key == .name(category) }
    }
    return try parts(of: (chosen ?? standard).value, &course)
  }

  private func selector(
    _ expression: Fluent.Expression, _ course: inout Course
  ) throws(Fluent.Fault) -> Selector {
    switch expression {
    case .string(let text): return .text(Fluent.unescaped(text))
    case .number(let number): return .number(number)
    case .variable(let name):
      guard let scope = course.scope else { return .argument(name) }
      guard let value = scope[name] else { return .absent }
      return try selector(value, &course)
    case .function(_, let arguments):
      // What the function shows is not what it counts.
      _ = try parts(of: expression, &course)
      return try selector(arguments.positional[0], &course)
    default:
      let parts = try parts(of: expression, &course)
      return .text(Fluent.Message(parts).plain ?? "")
    }
  }
}

extension Fluent.ChoiceKey {
  init(_ key: Fluent.VariantKey) {
    switch key {
    case .name(let name): self = .word(name, PluralCategory(rawValue: name))
    case .number(let number):
      let isWhole = number.fraction.allSatisfy { $0 == "0" }
      let value = isWhole ? Int(number.integer) : nil
      self = value.map { .integer(number.isNegative ? -$0 : $0) } ?? .other
    }
  }
}

extension Fluent {
  /// A text between quotation marks with its escapes resolved. What is no character becomes U+FFFD.
  static func unescaped(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "\\")) else { return text }
    var result = ""
    var rest = text.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      guard scalar == "\\", let sign = rest.popFirst() else {
        result.unicodeScalars.append(scalar)
        continue
      }
      guard sign == "u" || sign == "U" else {
        result.unicodeScalars.append(sign)
        continue
      }
      let count = sign == "u" ? 4 : 6
      let value = UInt32(String(String.UnicodeScalarView(rest.prefix(count))), radix: 16)
      rest = rest.dropFirst(count)
      result.unicodeScalars.append(value.flatMap(Unicode.Scalar.init) ?? "\u{FFFD}")
    }
    return result
  }
}
