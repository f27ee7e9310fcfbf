internal import RecText

/// A session of the committee.
package struct Meeting: Sendable, Hashable {
  /// How far its papers have come.
  package enum State: String, Sendable, Hashable, CaseIterable {
    case planned, open, draft, signed
  }

  /// Where its record stands.
  package let address: RecordAddress
  /// Its day, with a letter where it is a further one of that day; `nil` when unreadable.
  package let sitting: Sitting?
  /// `nil` when absent or unreadable.
  package let state: State?
  /// When it is to begin and to end.
  package let begins, ends: ClockTime?
  /// When it began and ended.
  package let began, ended: ClockTime?

  /// Its day, `nil` when unreadable.
  package var date: CivilDate? { sitting?.day }

  /// How many minutes are planned, `nil` where its times do not say.
  package var minutes: Int? {
    guard let begins, let ends, ends >= begins else { return nil }
    return ends.minutes - begins.minutes
  }
}

/// An item of a meeting's agenda.
package struct Item: Sendable, Hashable {
  /// What became of it.
  package enum State: String, Sendable, Hashable, CaseIterable {
    case open, done, carried, dropped
  }

  /// Where its record stands; the meeting's where it is a line of an old agenda.
  package let address: RecordAddress
  /// The meeting's index, `nil` when no file has it.
  package internal(set) var meeting: Int?
  /// The tasks that it is about, as indexes of the board's tasks.
  package let tasks: [Int]
  /// The words of an item that is a line of an old agenda, `nil` for a record of its own.
  package let line: String?
  /// Its number in the agenda as written; that of a line is its place.
  package let number: String
  /// The query for the tasks that it is about, as written; empty for none.
  package let query: String
  /// The unit that presents it.
  package let presenter: Symbol?
  /// How many minutes it is to take.
  package let minutes: Int?
  /// `nil` when absent or unreadable.
  package let state: State?
  /// When it began and ended.
  package let began, ended: ClockTime?
}

/// What a meeting decided.
package struct Conclusion: Sendable, Hashable {
  /// Where its record stands.
  package let address: RecordAddress
  /// The meeting's index, `nil` when no file has it.
  package internal(set) var meeting: Int?
  /// The tasks it concerns, as indexes of the board's tasks.
  package let tasks: [Int]
  /// Whether it says that no task follows from it.
  package let saysNoTask: Bool
  /// Its number in the meeting as written, empty when absent.
  package let number: String
  /// The number of the agenda's item that it belongs to, empty for none.
  package let item: String
  /// The number of the signed conclusion that it corrects, empty for none.
  package let supplements: String
}

extension Board {
  /// The first meeting on that day or later; of one day the first of it.
  package func nextMeeting(after day: CivilDate) -> Int? {
    var next: (meeting: Int, sitting: Sitting)?
    for (index, meeting) in meetings.enumerated() {
      guard let sitting = meeting.sitting, sitting.day >= day else { continue }
      let isEarlier = next.map {
        ($0.sitting.day, $0.sitting.letters) > (sitting.day, sitting.letters)
      }
      if isEarlier ?? true { next = (index, sitting) }
    }
    return next?.meeting
  }

  /// What a meeting concluded, in file order.
  package func conclusions(ofMeeting meeting: Int) -> [Int] { conclusionsOfMeeting.of(meeting) }

  /// A meeting's agenda: its items in the order of their numbers, then the lines of an old agenda.
  package func agenda(ofMeeting meeting: Int) -> [Int] {
    itemsOfMeeting.of(meeting).sorted { left, right in
      let (first, second) = (items[left], items[right])
      if (first.line == nil) != (second.line == nil) { return first.line == nil }
      let order = NumberText.compare(first.number, second.number)
      return order == 0 ? left < right : order < 0
    }
  }

  /// What an item is about, in a language: its title, or its line's words; where these name a task,
  /// the task's title.
  package func title(ofItem item: Int, in language: Language? = nil) -> String {
    let item = items[item]
    guard let line = item.line else { return text(.title, at: item.address, in: language) ?? "" }
    return item.tasks.first.flatMap { text(.title, at: tasks[$0].address, in: language) } ?? line
  }
}

/// Numbers of any length as people write them: `2` before `10`, `10` before `10a`, words last.
enum NumberText {
  /// Negative when the left stands before the right, 0 when neither does.
  static func compare(_ left: String, _ right: String) -> Int {
    let (first, second) = (parts(left), parts(right))
    if first.digits.isEmpty != second.digits.isEmpty { return first.digits.isEmpty ? 1 : -1 }
    if first.digits.count != second.digits.count {
      return first.digits.count < second.digits.count ? -1 : 1
    }
    for (one, other) in [(first.digits, second.digits), (first.rest, second.rest)] {
      if one.lexicographicallyPrecedes(other) { return -1 }
      if other.lexicographicallyPrecedes(one) { return 1 }
    }
    return 0
  }

  /// The digits without leading zeros, and what stands behind them; `0` is one digit.
  private static func parts(_ text: String) -> (digits: ArraySlice<UInt8>, rest: ArraySlice<UInt8>)
  {
    let bytes = Array(text.utf8)
    let end = bytes.firstIndex { $0 &- 0x30 > 9 } ?? bytes.count
    let start = bytes[..<end].firstIndex { $0 != 0x30 } ?? max(0, end - 1)
    return (bytes[start..<end], bytes[end...])
  }
}
