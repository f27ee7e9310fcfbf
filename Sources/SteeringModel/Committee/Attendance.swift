internal import RecText

/// Whether somebody came to a meeting.
package struct Attendance: Sendable, Hashable {
  /// How somebody was there.
  package enum State: String, Sendable, Hashable, CaseIterable {
    case present, excused, absent, substitute
  }

  /// Where its record stands.
  package let address: RecordAddress
  /// The meeting's index, `nil` when no file has it.
  package internal(set) var meeting: Int?
  /// The member's index; `nil` for a guest, whose name or unit the record gives.
  package internal(set) var member: Int?
  /// The unit that was asked to come.
  package let unit: Symbol?
  /// `nil` when absent or unreadable: not marked.
  package let state: State?
  /// The numbers of the items from which on and up to which, empty for all.
  package let from, until: String
}

/// Who came to a meeting, counted over the committee's members; guests are told apart.
package struct AttendanceCount: Sendable, Hashable {
  /// How many members the committee has.
  package let members: Int
  /// Members that are there themselves, and those that sent a substitute.
  package let inPerson, substitutes: Int
  /// Members that are not there.
  package let excused, absent: Int
  /// Guests that are there, by name or unit.
  package let guests: Int
  /// How many members must be present, `nil` where the committee does not say.
  package let quorum: Int?

  /// Members that are there, by themselves or by a substitute.
  package var present: Int { inPerson + substitutes }

  /// Members of whom nothing is said: neither absent nor present.
  package var notMarked: Int { members - present - excused - absent }

  /// Whether enough members are there, `nil` where the committee does not say how many must be.
  package var isQuorate: Bool? { quorum.map { present >= $0 } }
}

extension Board {
  /// Who came to a meeting, by record, in file order.
  package func attendance(ofMeeting meeting: Int) -> [Int] { attendanceOfMeeting.of(meeting) }

  /// The record of a member's attendance of a meeting, the first where there are several.
  package func attendance(of member: Int, atMeeting meeting: Int) -> Int? {
    attendance(ofMeeting: meeting).first { attendances[$0].member == member }
  }

  /// The attendance of a meeting, counted; of several records of a member the first counts.
  package func attendanceCount(ofMeeting meeting: Int) -> AttendanceCount {
    let own = Set(members.indices.filter { members[$0].body == .committee })
    var states: [Attendance.State: Int] = [:]
    var counted: Set<Int> = []
    var guests = 0
    for record in attendance(ofMeeting: meeting).map({ attendances[$0] }) {
      guard let state = record.state else { continue }
      if let member = record.member, own.contains(member) {
        if counted.insert(member).inserted { states[state, default: 0] += 1 }
      } else if state == .present || state == .substitute {
        guests += 1
      }
    }
    return AttendanceCount(
      members: own.count, inPerson: states[.present] ?? 0, substitutes: states[.substitute] ?? 0,
      excused: states[.excused] ?? 0, absent: states[.absent] ?? 0, guests: guests,
      quorum: committee.quorum)
  }
}
