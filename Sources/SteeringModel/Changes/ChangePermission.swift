internal import RecText

/// What nobody may change, whichever way it is asked for.
extension Change {
  /// Makes a change of the records of a board. Beside what the other initializer throws: `notEntered`
  /// for records that the program alone writes, `signed` for those of a signed meeting.
  init(
    _ action: Action, _ operations: [Operation], note: String = "", undoes: String = "",
    about: RecordKey? = nil, in board: Board
  ) throws(ChangeError) {
    for operation in operations {
      guard board.schema[operation.type]?.isEntered ?? true else {
        throw .notEntered(operation.type)
      }
      if let meeting = board.meeting(of: operation), board.meetings[meeting].state == .signed,
        !board.isOpenAfterSigning(operation, action, note: note)
      {
        throw .signed(meeting: board.key(of: board.meetings[meeting].address))
      }
    }
    try self.init(action, operations, note: note, undoes: undoes, about: about)
  }
}

extension Board {
  /// The meeting whose record, or one of whose records, an operation is on.
  fileprivate func meeting(of operation: Operation) -> Int? {
    let name: FieldName? = operation.type == .meeting ? .date : schema[operation.type]?.kin
    guard name == .date || name == .meeting else { return nil }
    if case .insert(let record) = operation {
      return value(.meeting, of: record).flatMap(meeting(withKey:))
    }
    return operation.key?.values.first.flatMap(meeting(withKey:))
  }

  /// Signed papers are corrected by a conclusion that supplements them, and may be opened again by
  /// who says why, or takes the signing back.
  fileprivate func isOpenAfterSigning(
    _ operation: Operation, _ action: Change.Action, note: String
  ) -> Bool {
    switch operation {
    case .insert(let record) where record.type == .conclusion:
      value(.supplements, of: record) != nil
    case .update(let key, _, let changes) where key.type == .meeting:
      changes.allSatisfy { $0.name.elementsEqual(schema.vocabulary.spelling(of: .state).utf8) }
        && (action == .undo || action == .redo || !Change.isBlank(note))
    default: false
    }
  }

  private func value(_ name: FieldName, of record: NewRecord) -> [UInt8]? {
    let spelling = schema.vocabulary.spelling(of: name).utf8
    for field in record.fields where field.name.elementsEqual(spelling) {
      guard case .bytes(let bytes) = field.value else { continue }
      return Array(bytes.span.extracting(bytes.span.trimmedRange))
    }
    return nil
  }
}
