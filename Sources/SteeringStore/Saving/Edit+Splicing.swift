internal import SteeringModel

extension Edit {
  /// The file with this edit made in it, or why that cannot be.
  func spliced(
    into file: RecordFile, at record: Int?
  ) -> Swift.Result<Splice.Outcome, Refusal> {
    guard let record else {
      guard let whole else { return .failure(.recordGone) }
      return result { () throws(Splice.Failure) in try Splice.apply(whole, type, to: file) }
    }
    if let damage = file.records[record].damage {
      return .failure(damage == .conflict ? .conflict : .damaged)
    }
    let range = file.records[record].bytes
    let now = [UInt8](file.bytes[Int(range.lowerBound)..<Int(range.upperBound)])
    // A record that is not what the operator saw is left alone, unless everything already stands
    // as wanted (F39, F50).
    if let seen, !SeenRecord.isSame(seen, now) {
      guard SeenRecord.alreadyHolds(changes, file, record) else {
        return .failure(.changedMeanwhile(fields: RecordFinder.differences(seen, now)))
      }
      return .success(.unchanged(file.bytes))
    }
    return result(now) { () throws(Splice.Failure) in
      try Splice.apply(changes, to: record, of: file)
    }
  }

  private func result(
    _ now: [UInt8] = [], _ body: () throws(Splice.Failure) -> Splice.Outcome
  ) -> Swift.Result<Splice.Outcome, Refusal> {
    do throws(Splice.Failure) {
      return .success(try body())
    } catch {
      return .failure(refusal(error, now))
    }
  }

  private func refusal(_ failure: Splice.Failure, _ now: [UInt8]) -> Refusal {
    switch failure {
    case .ambiguous(let name): .ambiguous(field: name.rawValue)
    case .badValue(let name): .badValue(field: name.rawValue)
    case .unsound: .damaged
    case .changedMeanwhile(let name):
      .changedMeanwhile(
        fields: RecordFinder.differences(expected(name), now)
          .filter { $0.name.utf8.elementsEqual(name) })
    }
  }

  /// The lines of a field that putting others in their place relies upon.
  private func expected(_ name: [UInt8]) -> [UInt8] {
    for case .restore(let lines) in changes where lines.name == name { return lines.now }
    return []
  }
}
