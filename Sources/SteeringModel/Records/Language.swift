/// A language that the interface speaks and that a field may be translated into (`Title_vi`).
package enum Language: String, Sendable, Hashable, CaseIterable {
  case en, vi, nb, hi

  /// A small number that stands for it in packed values; 0 stands for none.
  var number: UInt8 {
    switch self {
    case .en: 1
    case .vi: 2
    case .nb: 3
    case .hi: 4
    }
  }

  init?(number: UInt8) {
    switch number {
    case 1: self = .en
    case 2: self = .vi
    case 3: self = .nb
    case 4: self = .hi
    default: return nil
    }
  }
}
