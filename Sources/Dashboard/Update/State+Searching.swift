internal import SteeringModel

/// Search as one types. A large board is made ready for it aside: keys are never kept waiting.
extension State {
  /// Up to so many tasks are made ready at once, in no noticeable time.
  package static let smallBoard = 5000

  /// Whether a search goes on between the keys: `searchOn` messages keep it going.
  package var isSearching: Bool { searching != nil }

  /// What search may look through now, `nil` while it is not ready.
  var readyIndex: SearchIndex? { searchIndex.flatMap { $0.fits(board) ? $0 : nil } }

  /// Has the board made ready for search, unless it is.
  mutating func prepareSearch() -> [Effect] {
    guard readyIndex == nil else { return [] }
    // One that no longer fits is not kept beside the one that is being made.
    searchIndex = nil
    if settings.indexesAside, board.tasks.count > Self.smallBoard {
      // Each letter asks for it until it is there: made once is enough.
      defer { isIndexing = true }
      return isIndexing ? [] : [.indexForSearch(board)]
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
    if readyIndex != nil { search(text, atOnce: false) }
    return effects
  }

  mutating func takeIndex(_ index: SearchIndex) -> [Effect] {
    isIndexing = false
    guard index.fits(board) else { return prompt?.question == .search ? prepareSearch() : [] }
    searchIndex = index
    return typed()
  }

  /// The search was agreed to: if its last letters still wait for the board to be ready, or to be
  /// looked for, that is done now.
  mutating func finishSearch(_ text: String) {
    let isShown = filter.contains { if case .search(text) = $0 { true } else { false } }
    if searching?.text == text {
      searchOn(over: .max)
    } else if !text.isEmpty, !isShown {
      search(text, atOnce: true)
    }
  }

  /// Goes on with a search for which the keys did not wait.
  mutating func searchOn(over count: Int) {
    guard let text = searching?.text else { return }
    let found = searching?.search.goOn(over: count)
    lookedAt = searching?.search.looks ?? 0
    if let found { show(found, by: text) }
  }

  /// Changes what is searched through: a search that is under way begins anew.
  mutating func change(_ change: (inout State) -> Void) -> [Effect] {
    let wasSearching = isSearching
    change(&self)
    return wasSearching && !isSearching ? typed() : []
  }

  private mutating func search(_ text: String, atOnce: Bool) {
    var query = Query.words(text)
    let rows: [Int]
    if case .search(let old) = filter.last, let rest = Query.words(text, amongThoseWith: old) {
      (query, rows) = (rest, tasks.rows)
    } else {
      rows = shown(by: filter.filter { if case .search = $0 { false } else { true } })
    }
    searching = SearchUnderWay(
      text: text, search: TaskSearch(query, among: rows, by: assessment, index: readyIndex))
    if atOnce || !settings.indexesAside || rows.count <= searchedAtOnce {
      searchOn(over: .max)
    }
  }

  private mutating func show(_ found: [Int], by text: String) {
    filter.removeAll { if case .search = $0 { true } else { false } }
    filter.append(.search(text))
    list(found)
    tasks.position.top = 0
    revealSelections()
    focus = .tasks
    revision += 1
  }
}
