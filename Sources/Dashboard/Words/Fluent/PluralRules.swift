internal import SteeringModel

/// The forms that words take beside a number, by the names of Unicode's CLDR.
enum PluralCategory: String, Sendable, Hashable {
  case zero, one, two, few, many, other
}

extension Language {
  /// The cardinal form of words beside a whole number, by the plural rules of CLDR 45
  /// (https://www.unicode.org/cldr/charts/45/supplemental/language_plural_rules.html).
  func pluralCategory(of count: Int) -> PluralCategory {
    switch self {
    case .en, .nb: count.magnitude == 1 ? .one : .other
    case .hi: count.magnitude <= 1 ? .one : .other
    case .vi: .other
    }
  }

  /// The same for a number as it is written: "1.0" takes the plural in English.
  func pluralCategory(of number: Fluent.Number) -> PluralCategory {
    let isOne = number.integer == "1" && number.fraction.allSatisfy { $0 == "0" }
    return switch self {
    case .en: isOne && number.fraction.isEmpty ? .one : .other
    case .nb: isOne ? .one : .other
    case .hi: isOne || number.integer == "0" ? .one : .other
    case .vi: .other
    }
  }
}
