internal import SteeringModel

/// Search as one types. A large board is made ready for it aside: keys are never kept waiting.
extension State {
  /// Up to so many tasks are made ready at once: nobody notices.
  package static let smallBoard = 5000

  /// What search may look through now, `nil` while it is not ready.
  var readyIndex: SearchIndex? { searchIndex.flatMap { $0.fits(board) ? $0 : nil } }

  /// Has the board made ready for search, unless it is.
  mutating func prepareSearch() -> [Effect] {
    guard readyIndex == nil else { return [] }
    if settings.indexesAside, board.tasks.count > Self.smallBoard {
      return [.indexForSearch(board)]
    }
    searchIndex = SearchIndex(board)
    return []
  }

  /// What is typed into a search narrows the list at once, or as soon as the board is ready.
  mutating func typed() -> [Effect] {
    guard let prompt, prompt.question == .search else { return [] }
    let text = prompt.text(.words)
    if text.isEmpty {
      widen { if case .search = $0 { true } else { false } }
      return []
    }
    let effects = prepareSearch()
    if readyIndex != nil { search(text) }
    return effects
  }

  mutating func takeIndex(_ index: SearchIndex) -> [Effect] {
    guard index.fits(board) else { return prompt?.question == .search ? prepareSearch() : [] }
    searchIndex = index
    return typed()
  }

  /// The search was agreed to: if its last letters still wait for the board to be ready, the texts
  /// are gone through as they stand.
  mutating func finishSearch(_ text: String) {
    let isShown = filter.contains { if case .search(text) = $0 { true } else { false } }
    if !text.isEmpty, !isShown { search(text) }
  }

  private mutating func search(_ text: String) {
    narrow(to: .search(text))
    focus = .tasks
  }
}
