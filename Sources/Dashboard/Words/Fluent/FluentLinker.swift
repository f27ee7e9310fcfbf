internal import SteeringModel

extension Fluent {
  /// Why a message cannot be said.
  enum Fault: Error, Sendable, Hashable {
    case noText
    case unknownMessage(String), unknownTerm(String), unknownVariable(String)
    case unknownFunction(String)
    /// It refers to itself, by way of this one.
    case loop(String)
    /// What it refers to makes it longer than any sentence.
    case tooLong
    /// It would break or reorder the line that it stands in.
    case controlCharacter
  }
}

/// Makes messages ready to be said: puts in what they refer to and checks it once, so that saying
/// them looks nothing up and always ends.
struct FluentLinker {
  /// Where messages and terms are looked for; the first catalogue that has one holds.
  let catalogues: [any FluentDefinitions]
  let language: Language

  /// What a message may grow to by what it refers to.
  static let mostBytes = 8192
  static let mostParts = 500
  private static let deepestReference = 16

  /// What is left of that, and where the reading is.
  struct Course {
    var bytes = FluentLinker.mostBytes
    var parts = FluentLinker.mostParts
    /// The messages and terms that the present place lies in.
    var path: [String] = []
    /// The arguments of the innermost term, which sees no variables; `nil` in a message.
    var scope: [String: Fluent.Expression]?
  }

  /// The value of a message, or of one of its attributes.
  func message(_ name: String, attribute: String? = nil) throws(Fluent.Fault) -> Fluent.Message {
    guard let found = definition(name) else { throw .unknownMessage(name) }
    // Most messages are one text; these make up most of the time at start.
    if let elements = found.pattern(attribute)?.elements, elements.count == 1,
      case .text(let text) = elements[0], text.utf8.count <= Self.mostBytes
    {
      return Fluent.Message(plain: text)
    }
    var course = Course()
    return Fluent.Message(try parts(of: found, attribute, sign: "", &course))
  }

  private func definition(_ message: String) -> Fluent.Definition? {
    catalogues.lazy.compactMap { $0.message(message) }.first
  }

  private func message(
    _ name: String, _ attribute: String?, _ course: inout Course
  ) throws(Fluent.Fault) -> [Fluent.Part] {
    guard let found = definition(name) else { throw .unknownMessage(name) }
    return try parts(of: found, attribute, sign: "", &course)
  }

  private func term(
    _ name: String, _ attribute: String?, _ arguments: Fluent.Arguments?, _ course: inout Course
  ) throws(Fluent.Fault) -> [Fluent.Part] {
    guard let found = catalogues.lazy.compactMap({ $0.term(name) }).first else {
      throw .unknownTerm(name)
    }
    let outer = course.scope
    var scope: [String: Fluent.Expression] = [:]
    for argument in arguments?.named ?? [] { scope[argument.name] = argument.value }
    course.scope = scope
    let parts = try parts(of: found, attribute, sign: "-", &course)
    course.scope = outer
    return parts
  }

  func parts(
    of found: Fluent.Definition, _ attribute: String?, sign: String, _ course: inout Course
  ) throws(Fluent.Fault) -> [Fluent.Part] {
    let name = attribute.map { "\(sign)\(found.name).\($0)" } ?? sign + found.name
    guard let pattern = found.pattern(attribute) else {
      throw attribute == nil ? .noText : .unknownMessage(name)
    }
    guard !course.path.contains(name) else { throw .loop(name) }
    guard course.path.count < Self.deepestReference else { throw .tooLong }
    course.path.append(name)
    let parts = try parts(of: pattern, &course)
    course.path.removeLast()
    return parts
  }

  func parts(
    of pattern: Fluent.Pattern, _ course: inout Course
  ) throws(Fluent.Fault) -> [Fluent.Part] {
    var parts: [Fluent.Part] = []
    for element in pattern.elements {
      switch element {
      case .text(let text): try add(.text(text), to: &parts, &course)
      case .placeable(let expression):
        for part in try self.parts(of: expression, &course) { try add(part, to: &parts, &course) }
      }
    }
    return parts
  }

  private func add(
    _ part: Fluent.Part, to parts: inout [Fluent.Part], _ course: inout Course
  ) throws(Fluent.Fault) {
    course.parts -= 1
    if case .text(let text) = part {
      course.bytes -= text.utf8.count
      if case .text(let before)? = parts.last {
        parts[parts.count - 1] = .text(before + text)
      } else {
        parts.append(part)
      }
    } else {
      parts.append(part)
    }
    guard course.parts >= 0, course.bytes >= 0 else { throw .tooLong }
  }

  func parts(
    of expression: Fluent.Expression, _ course: inout Course
  ) throws(Fluent.Fault) -> [Fluent.Part] {
    switch expression {
    case .string(let text): return [.text(Fluent.unescaped(text))]
    case .number(let number): return [.text(number.text)]
    case .placeable(let inner): return try parts(of: inner, &course)
    case .message(let name, let attribute): return try message(name, attribute, &course)
    case .term(let name, let attribute, let arguments):
      return try term(name, attribute, arguments, &course)
    case .variable(let name):
      guard let scope = course.scope else { return [.argument(name, digits: 1)] }
      guard let value = scope[name] else { throw .unknownVariable(name) }
      return try parts(of: value, &course)
    case .function(let name, let arguments):
      return try number(name, arguments, &course)
    case .select(let selector, let variants):
      return try select(selector, variants, &course)
    }
  }

  /// `NUMBER($count, minimumIntegerDigits: 2)`, the only function: a number filled up with zeros.
  private func number(
    _ name: String, _ arguments: Fluent.Arguments, _ course: inout Course
  ) throws(Fluent.Fault) -> [Fluent.Part] {
    guard name == "NUMBER", arguments.positional.count == 1,
      arguments.named.allSatisfy({ $0.name == "minimumIntegerDigits" })
    else { throw .unknownFunction(name) }
    var digits = 1
    if case .number(let least)? = arguments.named.first?.value {
      digits = min(max(Int(least.text) ?? 1, 1), 21)
    }
    let argument = try parts(of: arguments.positional[0], &course)
    switch (argument.first, arguments.positional[0]) {
    case (.argument(let variable, _)?, _): return [.argument(variable, digits: digits)]
    case (_, .number(let number)):
      guard let value = Int(number.text) else { return argument }
      return [.text(Fluent.Message.digits(value, least: digits))]
    default: throw .unknownFunction(name)
    }
  }
}

extension Fluent.Definition {
  /// Its value, or that of an attribute.
  fileprivate func pattern(_ attribute: String?) -> Fluent.Pattern? {
    guard let attribute else { return value }
    return attributes.first { $0.name == attribute }?.value
  }
}
