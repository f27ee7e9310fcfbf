/// A filter in words: `standing:behind lead:SNV due<2026-12-31 -obstacle:open text words`.
///
/// All terms must hold; `-` before one negates it; a comma parts alternatives (`lead:SNV,STC`);
/// quotes keep a phrase together. What has no key is searched for in the texts.
package struct Query: Hashable, Sendable {
  /// The terms, in the order they were written.
  let terms: [Term]

  /// Whether it has no term, so that every task matches.
  package var isEmpty: Bool { terms.isEmpty }

  /// A query that every task matches.
  package static let all = Query(terms: [])

  /// Whether texts are searched for, and not only fields.
  var hasText: Bool {
    terms.contains { if case .text = $0.condition { true } else { false } }
  }

  struct Term: Hashable, Sendable {
    let isNegated: Bool
    let condition: Condition
  }

  /// What a term asks; words are folded.
  enum Condition: Hashable, Sendable {
    case text([UInt8])
    /// A key with some of its words.
    case words(QueryKey, [String])
    /// A key of shared words: codes, numbers, groups; empty stands for having none.
    case symbols(QueryKey, [[UInt8]])
    /// Part of an owner's name, or an id (with `*` at its end: what begins so).
    case field(QueryKey, [[UInt8]])
    case number(QueryKey, Comparison, Int)
    case date(QueryKey, Comparison, Day)
    /// One of several numbers, dates or words of such a key.
    indirect case any([Condition])
  }

  enum Comparison: String, Hashable, Sendable {
    case below = "<"
    case upTo = "<="
    case above = ">"
    case from = ">="
    case equal = ":"

    func holds<Value: Comparable>(_ value: Value, against bounds: (first: Value, last: Value))
      -> Bool
    {
      switch self {
      case .below: value < bounds.first
      case .upTo: value <= bounds.last
      case .above: value > bounds.last
      case .from: value >= bounds.first
      case .equal: value >= bounds.first && value <= bounds.last
      }
    }
  }

  /// A day or stretch of days to compare with.
  enum Day: Hashable, Sendable {
    case between(CivilDate, CivilDate)
    case today
  }

  /// Reads a query. With a board, codes and numbers that it does not know are mistakes too.
  package static func parse(_ text: String, in board: Board? = nil) -> Result<Query, QueryError> {
    var parser = QueryParser(text: text, board: board)
    do throws(QueryError) {
      return .success(try parser.parse())
    } catch {
      return .failure(error)
    }
  }
}

extension Query {
  /// Whether a task matches; for many tasks ask `Assessment.tasks(matching:)`, which prepares once.
  package func matches(_ task: Int, in board: Board, by assessment: Assessment) -> Bool {
    let filter = TaskFilter(
      self, assessment: assessment, index: SearchIndex(board, withTasks: false))
    return filter.matches(task)
  }
}

extension Assessment {
  /// The tasks that match, in the order of the board or of `candidates`.
  package func tasks(
    matching query: Query, among candidates: [Int]? = nil, index: SearchIndex? = nil
  ) -> [Int] {
    let rows = candidates ?? Array(board.tasks.indices)
    if query.isEmpty { return rows }
    var search = TaskSearch(query, among: rows, by: self, index: index)
    return search.goOn() ?? []
  }
}
