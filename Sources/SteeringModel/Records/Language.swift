/// A language that the interface speaks and that a field may be translated into (`Title_vi`).
package enum Language: String, Sendable, Hashable, CaseIterable {
  case en, vi, nb, hi
}
