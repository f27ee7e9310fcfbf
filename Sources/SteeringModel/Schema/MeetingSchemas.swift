internal import RecText

/// When the committee meets, what is on the agenda, who comes, and what is concluded.
extension RecordSchema {
  static let meeting = RecordSchema(
    .meeting, "Meeting", key: [.date], numbering: .lettered, file: "meetings.rec",
    meaning: "A session of the committee",
    fields: [
      FieldSchema(
        .date, "Date", .sitting, .mandatory,
        meaning: "Its day; a second one of a day has a letter, 2026-12-18b"),
      FieldSchema(.title, "Title", .line, .translated, meaning: "What it is called"),
      FieldSchema(.place, "Place", .line, .translated, meaning: "Where it is held"),
      FieldSchema(.begins, "Begins", .time, meaning: "When it is to begin"),
      FieldSchema(.ends, "Ends", .time, meaning: "When it is to end"),
      FieldSchema(.began, "Began", .time, meaning: "When it began"),
      FieldSchema(.ended, "Ended", .time, meaning: "When it ended"),
      FieldSchema(.chair, "Chair", .line, meaning: "Who chairs it"),
      FieldSchema(.secretary, "Secretary", .line, meaning: "Who keeps the minutes"),
      FieldSchema(
        .state, "State", .choice(Meeting.State.allCases.map(\.rawValue)),
        meaning: "How far it and its papers have come"),
      FieldSchema(
        .notice, "Notice", .line, meaning: "Number and date of the notice of conclusions"),
      FieldSchema(
        .private, "Private", .text, .repeatable,
        meaning: "A note that reaches no wall and no document"),
      FieldSchema(
        .agenda, "Agenda", .line, .repeatable,
        meaning: "An item of an old agenda: a task's id, or words"),
    ])

  static let item = RecordSchema(
    .item, "Item", key: [.meeting, .number], numbering: .number, kin: .meeting,
    file: "meetings.rec",
    meaning: "An item of an agenda",
    fields: [
      FieldSchema(.meeting, "Meeting", .reference(.meeting), .mandatory, meaning: "The meeting"),
      FieldSchema(.number, "Number", .line, .mandatory, meaning: "Its number in the agenda"),
      FieldSchema(
        .title, "Title", .line, .mandatory, .translated, meaning: "What it is about"),
      FieldSchema(.task, "Task", .reference(.task), .repeatable, meaning: "A task it is about"),
      FieldSchema(.query, "Where", .query, meaning: "Or the tasks that a query finds then"),
      FieldSchema(.presenter, "Presenter", .reference(.unit), meaning: "The unit that presents it"),
      FieldSchema(.minutes, "Minutes", .count, meaning: "How long it is to take"),
      FieldSchema(
        .state, "State", .choice(Item.State.allCases.map(\.rawValue)), meaning: "What became of it"),
      FieldSchema(.began, "Began", .time, meaning: "When it began"),
      FieldSchema(.ended, "Ended", .time, meaning: "When it ended"),
      FieldSchema(
        .draft, "Draft", .text, .translated, meaning: "The conclusion proposed beforehand"),
    ])

  static let attendance = RecordSchema(
    .attendance, "Attendance", key: [.meeting, .member, .unit], kin: .meeting,
    oneOf: [[.member, .unit]], file: "meetings.rec",
    meaning: "Who came to a meeting",
    fields: [
      FieldSchema(.meeting, "Meeting", .reference(.meeting), .mandatory, meaning: "The meeting"),
      FieldSchema(.member, "Member", .line, meaning: "The member, or the name of a guest"),
      FieldSchema(.unit, "Unit", .reference(.unit), meaning: "Or the unit that was asked to come"),
      FieldSchema(
        .state, "State", .choice(Attendance.State.allCases.map(\.rawValue)), .mandatory,
        meaning: "Present, excused, absent, or by a substitute"),
      FieldSchema(.by, "By", .line, meaning: "The substitute"),
      FieldSchema(.from, "From", .line, meaning: "The item from which on, for who came later"),
      FieldSchema(.until, "Until", .line, meaning: "The item up to which, for who left earlier"),
    ])

  static let conclusion = RecordSchema(
    .conclusion, "Conclusion", key: [.meeting, .number], numbering: .unusedNumber, kin: .meeting,
    file: "meetings.rec",
    meaning: "What a meeting decided",
    fields: [
      FieldSchema(.meeting, "Meeting", .reference(.meeting), .mandatory, meaning: "The meeting"),
      FieldSchema(
        .number, "Number", .line, .mandatory, meaning: "Its number, used once in a meeting"),
      FieldSchema(.item, "Item", .line, meaning: "The number of the item it belongs to"),
      FieldSchema(
        .text, "Text", .text, .mandatory, .translated, meaning: "What was decided"),
      FieldSchema(
        .task, "Task", .reference(.task), .repeatable, meaning: "A task that carries it out"),
      FieldSchema(.noTask, "No_task", .flag, meaning: "Or that no task arises from it"),
      FieldSchema(
        .supplements, "Supplements", .line,
        meaning: "The number of the signed conclusion that it corrects"),
    ])

  static let entry = RecordSchema(
    .entry, "Entry", key: [.at], isUnique: false, file: "journal/entries.rec", isEntered: false,
    meaning: "A line of the journal: who changed what, when",
    fields: [
      FieldSchema(.at, "At", .line, meaning: "The moment, with its offset from UTC"),
      FieldSchema(.by, "By", .line, meaning: "Who"),
      FieldSchema(.host, "Host", .line, meaning: "On which machine"),
      FieldSchema(.meeting, "Meeting", .line, meaning: "In which meeting"),
      FieldSchema(.action, "Action", .line, meaning: "What was done"),
      FieldSchema(
        .record, "Record", .line, .repeatable,
        meaning: "The key of a changed record, its type before it but for tasks"),
      FieldSchema(
        .whole, "Whole", .choice(JournalEntry.Whole.allCases.map(\.rawValue)), .repeatable,
        meaning: "That that record was added or removed as a whole"),
      FieldSchema(.task, "Task", .line, meaning: "The task that it is about"),
      FieldSchema(.field, "Field", .line, .repeatable, meaning: "A changed field of that record"),
      FieldSchema(.from, "From", .text, .repeatable, meaning: "What it said before"),
      FieldSchema(.to, "To", .text, .repeatable, meaning: "What it says since"),
      FieldSchema(
        .made, "Made", .line, .repeatable,
        meaning: "A file that was made for it, or in which its set was begun"),
      FieldSchema(.note, "Note", .text, meaning: "Why"),
      FieldSchema(.undoes, "Undoes", .line, meaning: "The moment of the entry that it takes back"),
    ])
}
