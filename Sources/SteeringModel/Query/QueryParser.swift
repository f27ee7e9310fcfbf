/// Reads a query character by character, so that a mistake can be pointed at.
struct QueryParser {
  private let characters: [Character]
  private let board: Board?
  private var place = 0

  private struct Value {
    let text: String
    let position: Int
  }

  init(text: String, board: Board?) {
    characters = Array(text)
    self.board = board
  }

  mutating func parse() throws(QueryError) -> Query {
    var terms: [Query.Term] = []
    while true {
      while place < characters.count, characters[place].isWhitespace { place += 1 }
      guard place < characters.count else { return Query(terms: terms) }
      let isNegated =
        characters[place] == "-" && place + 1 < characters.count
        && !characters[place + 1].isWhitespace
      if isNegated { place += 1 }
      terms.append(Query.Term(isNegated: isNegated, condition: try condition()))
    }
  }

  private mutating func condition() throws(QueryError) -> Query.Condition {
    let start = place
    var end = place
    while end < characters.count, characters[end].isLetter || characters[end] == "_" { end += 1 }
    try refuseUnequal(from: start, to: end)
    guard end > start, end < characters.count, ":<>=".contains(characters[end]) else {
      return .text(Fold.fold(try value().text))
    }
    let name = String(characters[start..<end])
    guard let key = QueryKey(rawValue: name.lowercased()) else {
      let nearest = Nearest.word(to: name, among: QueryKey.allCases.map(\.rawValue))
      throw QueryError(position: start, kind: .unknownKey, text: name, nearest: nearest)
    }
    place = end
    let comparison = comparison()
    let values = try values()
    if comparison != .equal, key.kind != .date, key.kind != .number {
      throw QueryError(
        position: end, kind: .badComparison, text: comparison.rawValue, nearest: ":")
    }
    switch key.kind {
    case .word:
      return .words(key, try values.map { value throws(QueryError) in try word(value, of: key) })
    case .symbol:
      let chosen = try values.map { value throws(QueryError) in try symbols(value, key) }
      return .symbols(key, Array(chosen.joined()))
    case .text:
      return .field(key, values.map { Fold.fold($0.text) })
    case .number, .date:
      return try measures(key, comparison, values)
    }
  }

  /// `!=` is not of this language, and is no text to search for where a key stands before it.
  private func refuseUnequal(from start: Int, to end: Int) throws(QueryError) {
    let name = String(characters[start..<end]).lowercased()
    guard end + 1 < characters.count, characters[end] == "!", characters[end + 1] == "=",
      QueryKey(rawValue: name) != nil
    else { return }
    throw QueryError(position: end, kind: .badComparison, text: "!=", nearest: "-\(name):")
  }

  /// Alternatives can only be equalled: nothing is below two days at once.
  private func measures(
    _ key: QueryKey, _ comparison: Query.Comparison, _ values: [Value]
  ) throws(QueryError) -> Query.Condition {
    if values.count > 1, comparison != .equal {
      throw QueryError(
        position: values[1].position, kind: .badComparison, text: values[1].text, nearest: nil)
    }
    let conditions = try values.map { value throws(QueryError) in
      try measure(key, comparison, value)
    }
    return conditions.count == 1 ? conditions[0] : .any(conditions)
  }

  private mutating func comparison() -> Query.Comparison {
    let first = characters[place]
    place += 1
    let isWide = place < characters.count && characters[place] == "="
    if isWide, first != "=" { place += 1 }
    switch (first, isWide) {
    case ("<", false): return .below
    case ("<", true): return .upTo
    case (">", false): return .above
    case (">", true): return .from
    default: return .equal
    }
  }

  /// One value or more, parted by commas.
  private mutating func values() throws(QueryError) -> [Value] {
    var values: [Value] = []
    repeat {
      if !values.isEmpty { place += 1 }
      let value = try value(upTo: ",")
      if value.text.isEmpty {
        throw QueryError(position: place, kind: .missingValue, text: "", nearest: nil)
      }
      values.append(value)
    } while place < characters.count && characters[place] == ","
    // Only a quoted value can end before a blank.
    if place < characters.count, !characters[place].isWhitespace {
      let rest = characters[place...].prefix { !$0.isWhitespace }
      throw QueryError(position: place, kind: .afterQuote, text: String(rest), nearest: nil)
    }
    return values
  }

  /// What stands up to the next blank, or between quotes.
  private mutating func value(upTo end: Character? = nil) throws(QueryError) -> Value {
    let start = place
    if place < characters.count, QueryParser.quotes.contains(characters[place]) {
      let text = characters[(start + 1)...].prefix { !QueryParser.quotes.contains($0) }
      place = text.endIndex + 1
      guard text.endIndex < characters.count else {
        throw QueryError(
          position: start, kind: .openQuote, text: String(characters[start]), nearest: nil)
      }
      return Value(text: String(text), position: start + 1)
    }
    let text = characters[start...].prefix { !$0.isWhitespace && $0 != end }
    place = text.endIndex
    return Value(text: String(text), position: start)
  }

  /// Editors and telephones put these in for one another.
  private static let quotes: Set<Character> = ["\"", "\u{201c}", "\u{201d}"]

  private func word(_ value: Value, of key: QueryKey) throws(QueryError) -> String {
    let typed = Fold.fold(value.text).map { $0 == UInt8(ascii: "_") ? UInt8(ascii: "-") : $0 }
    if let word = key.words.first(where: { Array($0.utf8) == typed }) { return word }
    throw QueryError(
      position: value.position, kind: .unknownWord, text: value.text,
      nearest: Nearest.word(to: value.text, among: key.words))
  }

  /// The symbols that a value names: a code, or the units that go by that name.
  private func symbols(_ value: Value, _ key: QueryKey) throws(QueryError) -> [[UInt8]] {
    if value.text == "none" { return [[]] }
    let text = key == .group ? value.text.split(separator: " ").first.map(String.init) : value.text
    let typed = Fold.fold(text ?? "")
    guard let board else { return [typed] }
    let isKnown = (0..<board.symbols.count).contains {
      Fold.fold(board.spelling(of: Symbol(index: Int32($0)))) == typed
    }
    let named = key == .group || key == .source ? [] : board.unitNames.filter { $0.folded == typed }
    let codes = (isKnown ? [typed] : []) + named.map { Fold.fold(board.spelling(of: $0.unit)) }
    if !codes.isEmpty { return codes }
    let (kind, known): (QueryError.Kind, [String]) =
      switch key {
      case .group: (.unknownGroup, board.committee.groups.map { board.spelling(of: $0.symbol) })
      case .source: (.unknownDocument, board.documents.map { board.spelling(of: $0.number) })
      default:
        (
          .unknownUnit,
          board.units.map { board.spelling(of: $0.code) } + board.unitNames.map(\.name)
        )
      }
    throw QueryError(
      position: value.position, kind: kind, text: value.text,
      nearest: Nearest.word(to: value.text, among: known))
  }

  private func measure(
    _ key: QueryKey, _ comparison: Query.Comparison, _ value: Value
  ) throws(QueryError) -> Query.Condition {
    let word = value.text.lowercased()
    if key.words.contains(word), word != "today" {
      if comparison == .equal { return .words(key, [word]) }
      throw QueryError(
        position: value.position, kind: .badComparison, text: value.text, nearest: nil)
    }
    if key.kind == .number {
      if let number = Int(word), (-999_999...999_999).contains(number) {
        return .number(key, comparison, number)
      }
      throw QueryError(position: value.position, kind: .badNumber, text: value.text, nearest: nil)
    }
    if word == "today" { return .date(key, comparison, .today) }
    let due = Due(reading: value.text)
    if let start = due.start, let end = due.end {
      return .date(key, comparison, .between(start, end))
    }
    throw QueryError(
      position: value.position, kind: .badDate, text: value.text,
      nearest: Nearest.word(to: value.text, among: key.words))
  }
}
