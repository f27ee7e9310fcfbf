extension Fluent.Definition {
  /// Adds the names of the messages that it refers to.
  func collectReferences(into names: inout Set<String>) {
    value?.collectReferences(into: &names)
    for attribute in attributes { attribute.value.collectReferences(into: &names) }
  }
}

extension Fluent.Pattern {
  fileprivate func collectReferences(into names: inout Set<String>) {
    for case .placeable(let expression) in elements { expression.collectReferences(into: &names) }
  }
}

extension Fluent.Expression {
  fileprivate func collectReferences(into names: inout Set<String>) {
    switch self {
    case .string, .number, .variable, .term: break
    case .message(let name, _): names.insert(name)
    case .function(_, let arguments):
      for argument in arguments.positional { argument.collectReferences(into: &names) }
    case .placeable(let inner): inner.collectReferences(into: &names)
    case .select(let selector, let variants):
      selector.collectReferences(into: &names)
      for variant in variants { variant.value.collectReferences(into: &names) }
    }
  }
}

extension Fluent.Message {
  /// Whether it says nothing at all, whatever is put in.
  var isEmpty: Bool { plain?.isEmpty ?? false }

  /// Whether its own text neither breaks its line nor turns the direction of writing.
  var isOneLine: Bool { Self.areOneLine(plain.map { [.text($0)] } ?? parts) }

  private static func areOneLine(_ parts: [Fluent.Part]) -> Bool {
    parts.allSatisfy { part in
      switch part {
      case .argument: true
      case .text(let text):
        text.unicodeScalars.allSatisfy { scalar in
          switch scalar.value {
          case 0..<0x20, 0x7F..<0xA0, 0x061C, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069:
            false
          default: true
          }
        }
      case .select(_, let choices, let standard):
        choices.allSatisfy { areOneLine($0.parts) } && areOneLine(standard)
      }
    }
  }
}
