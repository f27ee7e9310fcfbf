internal import RecText
internal import SteeringModel
internal import Synchronization

/// One entry of the journal as it is written: who changed what, when, on which machine. One change is
/// one entry, however many records it is of.
struct EntryText: Equatable {
  /// The lines of one operation, and the file in which it stands, by its place in the change.
  struct Block: Equatable {
    let file: Int
    let bytes: [UInt8]
  }

  /// The moment, which also names the entry: to the microsecond, and never twice by one process.
  let at: String
  let head: [UInt8]
  let blocks: [Block]
  let tail: [UInt8]

  init(at: String, head: [UInt8], blocks: [Block], tail: [UInt8]) {
    self.at = at
    self.head = head
    self.blocks = blocks
    self.tail = tail
  }

  /// The entry of a change as it was planned. An operation that had nothing to do is not told.
  init(_ change: Change, _ plan: ChangePlan, at wall: Int64, options: StoreOptions) {
    at = LocalTime(wall).stamp
    var head: [UInt8] = []
    Self.line("At", at, to: &head)
    Self.line("By", options.by, to: &head)
    Self.line("Host", options.host, to: &head)
    if !options.meeting.isEmpty { Self.line("Meeting", options.meeting, to: &head) }
    Self.line("Action", change.action.rawValue, to: &head)
    self.head = head
    var blocks: [Block] = []
    for (file, planned) in plan.files.enumerated() {
      for operation in planned.operations {
        let deed = plan.deeds[operation]
        var bytes: [UInt8] = []
        Self.bytesLine("Record", deed.key.named(in: options.schema.vocabulary), to: &bytes)
        if let whole = deed.whole { Self.line("Whole", whole.rawValue, to: &bytes) }
        // Field, From and To stand in threes; what was not there is empty.
        for difference in deed.differences {
          Self.line("Field", difference.name, to: &bytes)
          Self.line("From", difference.from ?? [], to: &bytes)
          Self.line("To", difference.to ?? [], to: &bytes)
        }
        blocks.append(Block(file: file, bytes: bytes))
      }
    }
    self.blocks = blocks
    var tail: [UInt8] = []
    for path in plan.made { Self.line("Made", path, to: &tail) }
    if let task = change.about {
      Self.bytesLine("Task", task.word, to: &tail)
    }
    if !change.note.isEmpty { Self.line("Note", change.note, to: &tail) }
    if !change.undoes.isEmpty { Self.line("Undoes", change.undoes, to: &tail) }
    self.tail = tail
  }

  /// The whole entry.
  var bytes: [UInt8] { head + blocks.flatMap(\.bytes) + tail }

  /// The entry of those files alone, by their places.
  func bytes(of files: Set<Int>) -> [UInt8] {
    head + blocks.filter { files.contains($0.file) }.flatMap(\.bytes) + tail
  }

  private static func line(_ name: String, _ value: String, to text: inout [UInt8]) {
    bytesLine(name, Array(value.utf8), to: &text)
  }

  /// The value on the lines of a field, as near as text can tell it: the file itself was changed
  /// byte for byte.
  private static func line(_ name: String, _ value: [UInt8], to text: inout [UInt8]) {
    line(name, String(decoding: value, as: UTF8.self), to: &text)
  }

  /// The value on the lines of a field by its own bytes, where lines can hold them: a record's name
  /// is found by no others.
  private static func bytesLine(_ name: String, _ value: [UInt8], to text: inout [UInt8]) {
    let lines = value.map { $0 == 0 ? Byte.space : $0 }
      .split(separator: Byte.feed, omittingEmptySubsequences: false).map {
        let isRisky = $0.last == Byte.backslash || $0.last == Byte.carriage
        return isRisky ? Array($0) + [Byte.space] : Array($0)
      }
    text += FieldText.line(
      Array(name.utf8), folding: Array(lines.joined(separator: [Byte.feed])), lineEnd: [Byte.feed])
  }
}

/// Moments that never come twice in one process: an entry is named by its own.
enum Moments {
  private static let last = Atomic<Int64>(0)

  /// The wall clock's time in nanoseconds, moved on by a microsecond where that is taken already.
  static func next(_ wall: Int64) -> Int64 {
    while true {
      let before = last.load(ordering: .relaxed)
      let moment = max(wall / 1000 * 1000, before + 1000)
      // A clock that was set back starts anew: entries must not be dated into its future.
      let new = before - wall > 1_000_000_000 ? wall / 1000 * 1000 : moment
      if last.compareExchange(expected: before, desired: new, ordering: .relaxed).exchanged {
        return new
      }
    }
  }
}
