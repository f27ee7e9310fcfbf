internal import RecText

/// A problem before it is put into text: sixteen bytes, for boards where every third task is stale.
struct Finding: Sendable, Hashable {
  let address: RecordAddress
  /// The field concerned, as an index of its file's fields; −1 when it is the first of its name.
  let field: Int32
  /// The name of the field concerned, `nil` for the record as a whole or when its index is known.
  let name: FieldName?
  let kind: Problem.Kind

  init(_ kind: Problem.Kind, _ address: RecordAddress, field: Int? = nil) {
    self.kind = kind
    self.address = address
    self.field = Int32(field ?? -1)
    name = nil
  }

  /// The field is looked up only when the problem is told.
  init(_ kind: Problem.Kind, _ address: RecordAddress, _ name: FieldName) {
    self.kind = kind
    self.address = address
    self.name = name
    field = -1
  }

  func isBefore(_ address: RecordAddress) -> Bool {
    (self.address.file, self.address.record) < (address.file, address.record)
  }
}

/// Problems in a row, each told when it is asked for.
package struct Problems: RandomAccessCollection, Sendable {
  private let ofFiles: [Problem]
  private let findings: [Finding]
  private let general: [Problem]
  private let board: Board

  init(
    ofFiles: [Problem] = [], findings: [Finding], general: [Problem] = [], board: Board
  ) {
    self.ofFiles = ofFiles
    self.findings = findings
    self.general = general
    self.board = board
  }

  /// Always 0.
  package var startIndex: Int { 0 }
  /// How many there are.
  package var endIndex: Int { ofFiles.count + findings.count + general.count }

  /// The problem at a place, put into text when asked for.
  package subscript(position: Int) -> Problem {
    if position < ofFiles.count { return ofFiles[position] }
    let place = position - ofFiles.count
    return place < findings.count
      ? board.problem(findings[place]) : general[place - findings.count]
  }

  /// The problems of some kinds, in order; the others are not put into text.
  package func of(_ kinds: [Problem.Kind]) -> [Problem] {
    ofFiles.filter { kinds.contains($0.kind) }
      + findings.filter { kinds.contains($0.kind) }.map { board.problem($0) }
      + general.filter { kinds.contains($0.kind) }
  }

  /// The problems found in one record, those of its lines left out.
  package func of(_ address: RecordAddress) -> [Problem] {
    findings.of(address).map { board.problem($0) }
  }
}

extension [Finding] {
  /// The run of one record's findings; they stand in the order of addresses.
  func of(_ address: RecordAddress) -> ArraySlice<Finding> {
    var low = startIndex
    var high = endIndex
    while low < high {
      let middle = (low + high) / 2
      if self[middle].isBefore(address) { low = middle + 1 } else { high = middle }
    }
    return self[low...].prefix { $0.address == address }
  }
}

extension Board {
  /// Puts a finding into a problem: the line of the field and its value, or the record's line.
  func problem(_ finding: Finding) -> Problem {
    guard let view = view(finding.address) else { return Problem(kind: finding.kind, path: "") }
    let index =
      finding.field >= 0 ? Int(finding.field) : finding.name.flatMap { view.index(of: $0) }
    let field = index.map { view.file.fields[$0] }
    return Problem(
      kind: finding.kind, word: word(finding.kind, field, in: view.record.type),
      path: view.file.path,
      line: field.map { view.file.line(of: $0, in: view.record) } ?? Int(view.record.line),
      record: view.file.key(of: view.record).text, detail: detail(of: finding, index, view))
  }

  /// The field's value, its name before it where the kind does not say which field it is; the name
  /// of a field that is missing.
  private func detail(of finding: Finding, _ index: Int?, _ view: RecordView) -> String {
    func spelling(_ name: FieldName) -> String { schema.vocabulary.spelling(of: name) }
    switch (finding.kind, index) {
    case (.headlineSum, .some):
      return headlineSum(finding.address) ?? ""
    case (.badDate, let index?), (.badValue, let index?), (.repeated, let index?),
      (.contradictingReports, let index?):
      let value = String(decoding: view.word(at: index), as: UTF8.self)
      return "\(spelling(view.file.fields[index].name)): \(value)"
    case (.noKey, _), (.missing, _), (.noTitle, _):
      guard finding.kind != .noTitle || view.record.type != .task else { return "" }
      let name = finding.name ?? schema[view.record.type]?.key.first
      return name.map(spelling) ?? ""
    case (_, let index?):
      return String(decoding: view.word(at: index), as: UTF8.self)
    case (.noStatus, nil) where view.record.type == .obstacle:
      return view.word(.cleared) == nil
        ? Obstacle.State.open.rawValue : Obstacle.State.cleared.rawValue
    default:
      return ""
    }
  }

  /// `unknown-` and the type that a field refers to, where no kind of problem is of that type alone.
  private func word(
    _ kind: Problem.Kind, _ field: Field?, in type: RecordType
  ) -> String? {
    guard kind == .unknownRecord, let field,
      case .reference(let target)? = schema[type]?[field.name]?.kind
    else { return nil }
    return "unknown-" + schema.vocabulary.spelling(of: target).lowercased()
  }

  /// A report's own sum, as it should have been: "15 + 18 + 8 + 5 = 46 ≠ 47".
  private func headlineSum(_ address: RecordAddress) -> String? {
    guard let headline = headlines.first(where: { $0.address == address }),
      let sum = headline.sum, let total = headline.total
    else { return nil }
    let parts = [
      headline.completed, headline.onSchedule, headline.behind, headline.notImplemented,
    ]
    return parts.compactMap { $0.map(String.init) }.joined(separator: " + ")
      + " = \(sum) ≠ \(total)"
  }
}
