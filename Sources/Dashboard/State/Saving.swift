internal import RecText
package import SteeringModel

/// One change on its way to the disk.
package struct Saving: Sendable {
  /// Where a change comes from.
  package enum Origin: Sendable, Hashable {
    /// The operator decided it; taking back an entry of the journal is a decision like any other.
    case decision
    /// It was the latest of what takes changes of this session back, or of what takes undos back.
    case undo, redo
  }

  package let change: Change
  /// Where the change comes from. Its action does not tell: what takes back an undo that was decided
  /// is called a redo.
  package let origin: Origin
  /// The question that led to it: asked again when it is not saved.
  package var asked: Prompt?
  /// Whether the change of its files was seen before the store told that it is saved.
  package var hasEchoed = false
}

/// A file that this session wrote of late: that it changed is not told as somebody else's doing.
package struct OwnWrite: Sendable {
  package let path: String
  /// The records that were changed, taken out or added.
  package let keys: Set<RecordKey>
  /// The change that takes it back: as long as the records stand as it left them, nobody has
  /// changed them since.
  package let reversal: Change
  /// Until when (ms) that change of the file is waited for.
  package let until: Int

  /// Whether a board holds what was saved: if it does not, somebody has changed it since.
  func stands(in board: Board) -> Bool {
    reversal.operations.allSatisfy { operation in
      switch operation {
      case .update(let key, _, let changes):
        guard let record = board.record(key) else { return false }
        let bytes = board.bytes(of: record)
        return changes.allSatisfy { change in
          guard case .restore(let lines) = change else { return true }
          return lines.now.isEmpty
            ? !Self.holds(bytes, lines.then) : Self.holds(bytes, lines.now)
        }
      case .remove(let key, let text, _):
        guard let record = board.record(key) else { return false }
        return KeySearch.isSame(text, board.bytes(of: record))
      case .insert, .restore: return true
      }
    }
  }

  /// Whether a record has these lines, and no line that continues the last of them.
  private static func holds(_ record: ArraySlice<UInt8>, _ lines: [UInt8]) -> Bool {
    record.indices.contains { at in
      let isAtLine = at == record.startIndex || record[at - 1] == Byte.feed
      return isAtLine && record[at...].starts(with: lines)
        && record[at...].dropFirst(lines.count).first != UInt8(ascii: "+")
    }
  }
}
