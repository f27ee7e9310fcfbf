import RecText
import SteeringModel
import Testing

/// Meetings, their agendas, who came, and what became of what was concluded.
struct MeetingTests {
  private let text = """
    %rec: Committee

    Name: C
    Quorum: 3

    %rec: Member

    Name: Adviser
    Role: adviser

    Name: Second
    Role: deputy

    Name: First
    Role: chair

    Name: Third

    Name: Scribe
    Role: secretary

    Name: Scholar
    Role: chair
    Body: council

    %rec: Meeting

    Date: 18/12/2026
    Title: In the morning
    Begins: 9:00
    Ends: 10:30

    Date: 2026-12-18b
    Title: In the afternoon
    Agenda: Old words

    %rec: Item

    Meeting: 2026-12-18B
    Number: 10
    Title: Ten

    Meeting: 2026-12-18b
    Number: 9
    Title: Nine
    Minutes: 20

    Meeting: 2026-12-18b
    Number: 99999999999999999999999999
    Title: Last

    Meeting: 2026-12-18b
    Number: 9a
    Title: Nine a
    Minutes: 5

    Meeting: 2026-12-18
    Number: 1
    Title: One

    %rec: Attendance

    Meeting: 2026-12-18
    Member: First
    State: present

    Meeting: 2026-12-18
    Member: Second
    State: substitute
    By: Somebody

    Meeting: 2026-12-18
    Member: Third
    State: excused

    Meeting: 2026-12-18
    Member: Adviser
    State: absent

    Meeting: 2026-12-18
    Member: A guest
    State: present

    Meeting: 2026-12-18
    Member: Scholar
    State: present

    Meeting: 2026-12-18b
    Member: First
    State: present

    Meeting: 2026-12-18b
    Member: First
    State: absent

    Meeting: 2026-12-18b
    Member: Second
    State: asleep

    Meeting: 2026-12-18b
    State: present
    """

  @Test func twoMeetingsOfADayAreToldApart() throws {
    let made = board(text)
    #expect(made.meetings.map { $0.sitting?.written } == ["2026-12-18", "2026-12-18b"])
    #expect(made.meetings.map(\.minutes) == [90, nil])
    #expect(
      ["2026-12-18", "18/12/2026", " 2026-12-18b ", "2026-12-18c"].map { made.meeting($0) } == [
        0, 0, 1, nil,
      ])
    #expect(made.nextMeeting(after: day("2026-12-18")) == 0)
    #expect(made.nextMeeting(after: day("2026-12-19")) == nil)
    let twice = board(
      "%rec: Meeting\n\nDate: 2026-05-05\n\nDate: 5/5/2026\n\nDate: May\n\nTitle: x\n")
    #expect(
      problems(twice) == [
        "data.rec:3: duplicate: 2026-05-05: 2026-05-05",
        "data.rec:5: duplicate: 2026-05-05: 5/5/2026", "data.rec:7: bad-date: May: Date: May",
        "data.rec:9: no-key: : Date",
      ])
  }

  @Test func anAgendaStandsInTheOrderOfItsNumbers() {
    let made = board(text)
    let titles = made.agenda(ofMeeting: 1).map { made.title(ofItem: $0) }
    #expect(titles == ["Nine", "Nine a", "Ten", "Last", "Old words"])
    let assessment = Assessment(of: made, on: day("2026-11-21"))
    #expect(assessment.plannedMinutes(ofMeeting: 1) == 25)
  }

  @Test func attendanceIsCountedOverTheMembers() {
    let made = board(text)
    #expect(
      made.membersByRank.map { made.text(.name, at: made.members[$0].address) } == [
        "First", "Second", "Third", "Scribe", "Adviser",
      ])
    let count = made.attendanceCount(ofMeeting: 0)
    #expect(count.members == 5)
    #expect([count.inPerson, count.substitutes, count.present] == [1, 1, 2])
    #expect([count.excused, count.absent, count.notMarked] == [1, 1, 1])
    #expect(count.guests == 2, "the guest, and who is of the council")
    #expect(count.isQuorate == false)
    let other = made.attendanceCount(ofMeeting: 1)
    #expect(
      [other.present, other.absent, other.notMarked] == [1, 0, 4], "the first record counts")
    #expect(made.attendance(of: 1, atMeeting: 0).map { made.attendances[$0].state } == .substitute)
    let found = problems(made)
    #expect(found.contains { $0.hasSuffix("bad-value: 2026-12-18b/Second: State: asleep") })
    #expect(found.contains { $0.hasSuffix("missing: 2026-12-18b: Member") })
    #expect(found.count { $0.contains("duplicate") } == 2)
  }

  @Test func enoughMembersMakeAQuorum() {
    let there = ["First", "Second", "Third"].map {
      "%rec: Attendance\n\nMeeting: M\nMember: \($0)\nState: present\n\n"
    }.joined().replacing("M\n", with: "2026-12-19\n")
    let made = board(text + "\n\n%rec: Meeting\n\nDate: 2026-12-19\n\n" + there)
    #expect(made.attendanceCount(ofMeeting: 2).isQuorate == true)
    let withoutQuorum = board("%rec: Meeting\n\nDate: 2026-12-19\n")
    #expect(withoutQuorum.attendanceCount(ofMeeting: 0).isQuorate == nil)
  }

  @Test(arguments: [
    ("", "", ConclusionState.notAssigned), ("No_task: yes", "", .done),
    ("No_task: no", "", .notAssigned),
    ("Task: D", "", .done), ("Task: D\nTask: L", "", .done), ("Task: D\nTask: O", "", .inProgress),
    ("Task: O\nTask: X", "", .late), ("Task: L\nTask: O", "", .inProgress),
    ("Task: W", "", .notAssigned), ("Task: W\nTask: D", "", .done), ("Task: U", "", .inProgress),
    ("Task: nothing", "", .notAssigned), ("No_task: yes\nTask: X", "", .late),
  ])
  func aConclusionStandsAsItsTasksDo(lines: String, other: String, state: ConclusionState) {
    let made = board(
      """
      %rec: Task

      Id: D
      Title: Done
      Status: completed
      Due: 2026
      Completed: 2026-01-01

      Id: L
      Title: Done late
      Status: completed
      Due: 2025
      Completed: 2026-01-01

      Id: O
      Title: Open
      Status: in-progress
      Due: 2027

      Id: X
      Title: Overdue
      Status: paused
      Due: 2025

      Id: W
      Title: Withdrawn
      Status: withdrawn
      Due: 2025

      Id: U
      Title: Undated

      %rec: Conclusion

      Meeting: 2026-12-18
      Number: 1
      Text: x
      \(lines)
      """)
    #expect(Assessment(of: made, on: day("2026-11-21")).state(ofConclusion: 0) == state)
  }
}
