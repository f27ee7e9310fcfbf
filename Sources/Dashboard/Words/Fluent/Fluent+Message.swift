internal import SteeringModel

extension Fluent {
  /// A message ready to be said: what it refers to stands in it, only arguments are still open.
  struct Message: Sendable {
    /// Empty when it is plain.
    let parts: [Part]
    /// The whole text of a message without arguments.
    let plain: String?

    init(_ parts: [Part]) {
      switch parts.first {
      case nil: self.init(plain: "")
      case .text(let text)? where parts.count == 1: self.init(plain: text)
      default: self.init(parts: parts, plain: nil)
      }
    }

    init(plain: String) {
      self.init(parts: [], plain: plain)
    }

    private init(parts: [Part], plain: String?) {
      self.parts = parts
      self.plain = plain
    }

    /// The names of all arguments that it may ask for.
    var variables: Set<String> { Fluent.variables(of: parts) }

    /// The message with its arguments; `nil` when it asks for one that is not given.
    func text(_ arguments: KeyValuePairs<String, Argument>, in language: Language) -> String? {
      if let plain { return plain }
      var text = ""
      guard Self.append(parts, to: &text, arguments, language) else { return nil }
      return text
    }

    private static func append(
      _ parts: [Part], to text: inout String, _ arguments: KeyValuePairs<String, Argument>,
      _ language: Language
    ) -> Bool {
      for part in parts {
        switch part {
        case .text(let literal): text += literal
        case .argument(let name, let digits):
          switch arguments.first(where: { $0.key == name })?.value {
          case .text(let value)?: text += value
          case .integer(let value)?: text += Self.digits(value, least: digits)
          case nil: return false
          }
        case .select(let name, let variants, let standard):
          guard let value = arguments.first(where: { $0.key == name })?.value else { return false }
          let chosen = variants.first { $0.key.fits(value, language) }?.parts ?? standard
          guard append(chosen, to: &text, arguments, language) else { return false }
        }
      }
      return true
    }

    static func digits(_ value: Int, least: Int) -> String {
      let digits = String(value.magnitude)
      return (value < 0 ? "-" : "") + String(repeating: "0", count: max(0, least - digits.count))
        + digits
    }
  }

  /// What is put in the place of a variable.
  enum Argument: Sendable, Hashable {
    case text(String)
    case integer(Int)
  }

  enum Part: Sendable {
    case text(String)
    /// An argument; an integer with at least so many digits.
    case argument(String, digits: Int)
    /// The first of the variants that fits an argument, else the standard one.
    indirect case select(String, [Choice], standard: [Part])
  }

  struct Choice: Sendable {
    let key: ChoiceKey
    let parts: [Part]
  }

  enum ChoiceKey: Sendable {
    case word(String, PluralCategory?)
    case integer(Int)
    /// A number that no integer is equal to.
    case other

    func fits(_ value: Argument, _ language: Language) -> Bool {
      switch (self, value) {
      case (.word(let word, _), .text(let text)): word == text
      case (.word(_, let category), .integer(let count)):
        category == language.pluralCategory(of: count)
      case (.integer(let number), .integer(let count)): number == count
      default: false
      }
    }
  }

  private static func variables(of parts: [Part]) -> Set<String> {
    parts.reduce(into: []) { names, part in
      switch part {
      case .text: break
      case .argument(let name, _): names.insert(name)
      case .select(let name, let choices, let standard):
        names.insert(name)
        for choice in choices { names.formUnion(variables(of: choice.parts)) }
        names.formUnion(variables(of: standard))
      }
    }
  }
}
