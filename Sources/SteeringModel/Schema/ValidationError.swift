package import RecText

/// Why a typed value cannot stand in a field: what was wanted, as data; the words for it are said
/// where it is shown.
package enum ValidationError: Error, Sendable, Hashable {
  /// The field must have a value.
  case missing
  /// It has one line only.
  case severalLines
  /// rec cannot hold it: a NUL, bytes that are not UTF-8, or a line that ends in `\` or CR.
  case unwritable
  case notADate
  case notADay
  case notADeadline
  case notATime
  case notAMonthOrQuarter
  /// Not the day of a meeting, `2026-12-18` or `2026-12-18b`.
  case notASitting
  /// Not a whole number from 0.
  case notACount
  /// Not a whole number from 0 to 100.
  case notAPercent
  /// Not one of these words.
  case notOneOf([String])
  case notYesOrNo
  /// An address with a blank in it.
  case notAnAddress
  /// Not a query, and what is wrong with it.
  case notAQuery(QueryError)
  /// No record of that type has the key; the nearest that one has, if any is near.
  case unknown(RecordType, nearest: String?)
}

extension FieldSchema {
  /// What is wrong with a value that somebody typed, `nil` when nothing is. Blanks around it do not
  /// count; an empty value is missing only where the field must have one. With a board, references
  /// to records that it does not have are wrong too.
  package func complaint(about value: String, in board: Board? = nil) -> ValidationError? {
    let bytes = Array(value.utf8)
    let word = bytes.span.extracting(bytes.span.trimmedRange)
    guard !word.isEmpty else { return isMandatory ? .missing : nil }
    if kind != .text, value.utf8.contains(0x0A) || value.utf8.contains(0x0D) {
      return .severalLines
    }
    guard FieldText.encode(bytes, lineEnd: [Byte.feed]) != nil else { return .unwritable }
    switch kind {
    case .reference(let type):
      return board.flatMap { $0.complaint(aboutReference: Array(word), to: type) }
    case .query:
      guard case .failure(let error) = Query.parse(value, in: board) else { return nil }
      return .notAQuery(error)
    default:
      return kind.reads(word) ? nil : kind.complaint
    }
  }
}

extension FieldSchema {
  /// A value as files are to have it: blanks around it left out, and a date that people type,
  /// `31/1/2027`, in the form that all programs read; so is the day that a meeting is known by.
  package func written(_ value: String, in schema: Schema = .standard) -> String {
    let bytes = Array(value.utf8)
    let word = String(
      decoding: FieldText.trimmed(bytes[...]), as: UTF8.self)
    switch kind {
    case .text: return value
    case .date, .day, .due, .period: return Due(reading: word).written ?? word
    case .time: return ClockTime(word)?.written ?? word
    case .sitting: return Sitting(word)?.written ?? word
    case .reference(let type):
      guard let form = schema.vocabulary.keyForms(of: type).first ?? nil else { return word }
      return schema[type]?.key.count == 1
        ? String(decoding: form(Array(word.utf8).span), as: UTF8.self) : word
    default: return word
    }
  }
}

extension FieldSchema.Kind {
  /// What was wanted of a value that cannot be read.
  fileprivate var complaint: ValidationError? {
    switch self {
    case .date: .notADate
    case .day: .notADay
    case .due: .notADeadline
    case .time: .notATime
    case .period: .notAMonthOrQuarter
    case .sitting: .notASitting
    case .count: .notACount
    case .percent: .notAPercent
    case .choice(let words): .notOneOf(words)
    case .flag: .notYesOrNo
    case .url: .notAnAddress
    case .line, .text, .reference, .query: nil
    }
  }
}

extension Board {
  fileprivate func complaint(
    aboutReference word: [UInt8], to type: RecordType
  ) -> ValidationError? {
    // Who does not see a task cannot write about it either.
    let isHidden = type == .task && hidesTask(word.span)
    guard isHidden || !hasRecord(named: word, of: type) else { return nil }
    // An edit distance takes microseconds, and a form is checked at every key.
    let known = keys(of: type, atMost: 50_000).filter { abs($0.count - word.count) <= 3 }
      .prefix(5_000).map { $0 }
    let nearest = EditDistance.nearest(to: Fold.fold(word), among: known.map { Fold.fold($0) })
    return .unknown(
      type, nearest: nearest.map { String(decoding: known[$0], as: UTF8.self) })
  }

  /// The keys of the first records of a type; those of several fields as they are referred to.
  private func keys(of type: RecordType, atMost count: Int) -> [[UInt8]] {
    type == .task
      ? tasks.indices.prefix(count).map { keyWord(ofTask: $0) }
      : records(of: type).prefix(count).map {
        key(of: $0).word
      }
  }
}

extension Fold {
  /// The folded form of bytes.
  fileprivate static func fold(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    append(bytes.span, to: &result)
    return result
  }
}
