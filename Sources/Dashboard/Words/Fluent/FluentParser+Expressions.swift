extension FluentParser {
  /// `{ … }`; `nil`, and not a step farther, where it cannot be read.
  mutating func placeable() -> Fluent.Expression? {
    let start = at
    guard take(UInt8(ascii: "{")), let expression = insideBraces() else {
      at = start
      return nil
    }
    return expression
  }

  private mutating func insideBraces() -> Fluent.Expression? {
    skipBlank()
    guard var expression = expression() else { return nil }
    skipBlank()
    if next == UInt8(ascii: "-"), at + 1 < bytes.count, bytes[at + 1] == UInt8(ascii: ">") {
      guard expression.canSelect else { return fail(.selector) }
      at += 2
      skipSpaces()
      guard depth < Self.greatestDepth else { return fail(.fewerBraces) }
      depth += 1
      defer { depth -= 1 }
      guard let variants = variants() else { return nil }
      expression = .select(expression, variants)
      skipBlank()
    } else if case .term(_, attribute: .some, _) = expression {
      // The attributes of terms are for choosing by, not for showing.
      return fail(.expression)
    }
    guard take(UInt8(ascii: "}")) else { return fail(.closingBrace) }
    return expression
  }

  private mutating func variants() -> [Fluent.Variant]? {
    var variants: [Fluent.Variant] = []
    while true {
      let start = at
      guard lineEnd() else { break }
      skipBlank()
      let isDefault = take(UInt8(ascii: "*"))
      guard next == UInt8(ascii: "[") else {
        at = start
        break
      }
      guard !isDefault || !variants.contains(where: \.isDefault) else {
        return fail(.closingBrace)
      }
      at += 1
      skipBlank()
      let key: Fluent.VariantKey
      if let number = number() {
        key = .number(number)
      } else if let name = identifier() {
        key = .name(name)
      } else {
        return fail(.variants)
      }
      skipBlank()
      guard take(UInt8(ascii: "]")) else { return fail(.closingBracket) }
      skipSpaces()
      guard let value = pattern() else { return fail(.value) }
      variants.append(Fluent.Variant(key: key, value: value, isDefault: isDefault))
    }
    guard variants.contains(where: \.isDefault) else { return fail(.defaultVariant) }
    guard lineEnd() else { return fail(.lineEnd) }
    return variants
  }

  private mutating func expression() -> Fluent.Expression? {
    guard depth < Self.greatestDepth else { return fail(.fewerBraces) }
    depth += 1
    defer { depth -= 1 }
    guard let first = next else { return fail(.expression) }
    switch first {
    case UInt8(ascii: "\""): return stringLiteral()
    case UInt8(ascii: "{"): return placeable().map { .placeable($0) }
    case UInt8(ascii: "$"):
      at += 1
      guard let name = identifier() else { return fail(.expression) }
      return .variable(name)
    case UInt8(ascii: "-"):
      if let number = number() { return .number(number) }
      at += 1
      guard let name = identifier() else { return fail(.expression) }
      guard let attribute = accessor() else { return nil }
      guard opensArguments() else { return .term(name, attribute: attribute, arguments: nil) }
      guard let arguments = arguments() else { return nil }
      return .term(name, attribute: attribute, arguments: arguments)
    default:
      if let number = number() { return .number(number) }
      let start = at
      guard let name = identifier() else { return fail(.expression) }
      if opensArguments() {
        guard !bytes[start..<start + name.utf8.count].contains(where: isLowercase) else {
          return fail(.functionName)
        }
        return arguments().map { .function(name, $0) }
      }
      guard let attribute = accessor() else { return nil }
      return .message(name, attribute: attribute)
    }
  }

  private func isLowercase(_ byte: UInt8) -> Bool { isLetter(byte) && byte & 0x20 != 0 }

  /// `.name`: the outer `nil` where a point is followed by no name, the inner where there is none.
  private mutating func accessor() -> String?? {
    guard take(UInt8(ascii: ".")) else { return .some(nil) }
    guard let name = identifier() else { return fail(.expression) }
    return .some(name)
  }

  private mutating func stringLiteral() -> Fluent.Expression? {
    at += 1
    let start = at
    while at < bytes.count, !isAtLineEnd {
      if take(UInt8(ascii: "\"")) { return .string(string(start..<at - 1)) }
      if take(UInt8(ascii: "\\")) {
        let digits: Int
        switch next {
        case UInt8(ascii: "\\"), UInt8(ascii: "\""): digits = 0
        case UInt8(ascii: "u"): digits = 4
        case UInt8(ascii: "U"): digits = 6
        default: return fail(.escape)
        }
        at += 1
        for _ in 0..<digits {
          guard let byte = next, isHexadecimal(byte) else { return fail(.escape) }
          at += 1
        }
      } else {
        at += 1
      }
    }
    return fail(.closingQuote)
  }

  private func isHexadecimal(_ byte: UInt8) -> Bool {
    isDigit(byte) || byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "f")
  }

  /// A number; `nil`, and not a step farther, where there is none.
  private mutating func number() -> Fluent.Number? {
    let start = at
    let isNegative = take(UInt8(ascii: "-"))
    guard let integer = digits() else {
      at = start
      return nil
    }
    let end = at
    var fraction = 0..<0
    if take(UInt8(ascii: ".")) {
      if let digits = digits() { fraction = digits } else { at = end }
    }
    let digits = string(integer).drop { $0 == "0" }
    return Fluent.Number(
      text: string(start..<at), isNegative: isNegative,
      integer: digits.isEmpty ? "0" : String(digits), fraction: string(fraction))
  }

  private mutating func digits() -> Range<Int>? {
    let start = at
    while let byte = next, isDigit(byte) { at += 1 }
    return at > start ? start..<at : nil
  }

  /// Goes past the parenthesis that opens arguments, and the blanks before it, if it stands there.
  private mutating func opensArguments() -> Bool {
    let start = at
    skipBlank()
    if take(UInt8(ascii: "(")) { return true }
    at = start
    return false
  }

  /// Arguments and the parenthesis that closes them; all that have a name stand behind the others.
  private mutating func arguments() -> Fluent.Arguments? {
    var arguments = Fluent.Arguments()
    while true {
      skipBlank()
      if take(UInt8(ascii: ")")) { return arguments }
      guard let argument = expression() else { return nil }
      skipBlank()
      if case .message(let name, attribute: nil) = argument, take(UInt8(ascii: ":")) {
        skipBlank()
        guard !arguments.named.contains(where: { $0.name == name }) else { return fail(.argument) }
        guard let value = expression(), value.isLiteral else { return fail(.argument) }
        arguments.named.append((name, value))
        skipBlank()
      } else if !arguments.named.isEmpty {
        return fail(.argument)
      } else {
        arguments.positional.append(argument)
      }
      guard take(UInt8(ascii: ",")) || next == UInt8(ascii: ")") else {
        return fail(.closingParenthesis)
      }
    }
  }
}

extension Fluent.Expression {
  /// Whether variants may be chosen by it.
  fileprivate var canSelect: Bool {
    switch self {
    case .string, .number, .variable, .function, .term(_, attribute: .some, _): true
    default: false
    }
  }

  var isLiteral: Bool {
    switch self {
    case .string, .number: true
    default: false
    }
  }
}
