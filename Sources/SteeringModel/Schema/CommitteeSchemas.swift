internal import RecText

/// Who steers and who is responsible.
extension RecordSchema {
  static let committee = RecordSchema(
    .committee, "Committee", key: [.name], file: "committee.rec", isSingle: true,
    meaning: "Who steers, and how the data are read and shown",
    fields: [
      FieldSchema(.name, "Name", .line, .mandatory, .translated, meaning: "Its name"),
      FieldSchema(.short, "Short", .line, .translated, meaning: "Its short name"),
      FieldSchema(.chair, "Chair", .line, .translated, meaning: "Who chairs it"),
      FieldSchema(
        .secretariat, "Secretariat", .reference(.unit), meaning: "The unit that keeps the papers"),
      FieldSchema(
        .language, "Language", .choice(Language.allCases.map(\.rawValue)),
        meaning: "The language of the screen"),
      FieldSchema(
        .dueSoon, "Due_soon", .count, meaning: "Within how many days a task is due soon (7)"),
      FieldSchema(
        .reportEvery, "Report_every", .count,
        meaning: "After how many days without a report an open task is stale (30)"),
      FieldSchema(
        .reportKind, "Report_kind", .line, .repeatable, meaning: "Units of this kind report"),
      FieldSchema(
        .reportPeriod, "Report_period", .choice(Committee.reportPrecisions.map(\.word)),
        meaning: "What a report is about"),
      FieldSchema(
        .reportDay, "Report_day", .count,
        meaning: "Until which day after a period's end its report is on time (10)"),
      FieldSchema(
        .reportFrom, "Report_from", .period, meaning: "The first period that is reported on"),
      FieldSchema(.quorum, "Quorum", .count, meaning: "How many members must be present"),
      FieldSchema(
        .reasonForDeadline, "Reason_for_deadline",
        .choice(Committee.Reason.allCases.map(\.rawValue)),
        meaning: "Whether who moves a deadline must say why (required)"),
      FieldSchema(.superior, "Superior", .line, .translated, meaning: "The body above it"),
      FieldSchema(
        .seat, "Seat", .line, .translated, meaning: "The place in a document's date line"),
      FieldSchema(
        .noticeStyle, "Notice_style", .choice(["state", "party"]),
        meaning: "The house style of its notices"),
      FieldSchema(.theme, "Theme", .line, meaning: "The colours of the screen"),
      FieldSchema(.today, "Today", .day, meaning: "The day that everything is held against"),
      FieldSchema(
        .clear, "Clear", .choice(ClearWord.allCases.map(\.rawValue)), .repeatable,
        meaning: "What each task should make clear"),
      FieldSchema(
        .group, "Group", .line, .repeatable, .translated,
        meaning: "A group of the programme, known by its first word"),
    ])

  static let unit = RecordSchema(
    .unit, "Unit", key: [.code], file: "units.rec",
    meaning: "Who can be responsible",
    fields: [
      FieldSchema(
        .code, "Code", .line, .mandatory, .searched, meaning: "Its code, as tasks name it"),
      FieldSchema(.name, "Name", .line, .mandatory, .translated, .searched, meaning: "Its name"),
      FieldSchema(.short, "Short", .line, .translated, .searched, meaning: "Its short name"),
      FieldSchema(
        .kind, "Kind", .line,
        meaning: "department, agency, commune, …; \(Unit.collectiveKind) stands for many units"),
      FieldSchema(
        .members, "Members", .line, .repeatable,
        meaning: "Of a collective: a kind of units, or a unit's code"),
      FieldSchema(.parent, "Parent", .reference(.unit), meaning: "The unit that it belongs to"),
      FieldSchema(.head, "Head", .line, meaning: "Who heads it"),
      FieldSchema(.address, "Address", .text, meaning: "Its postal address"),
      FieldSchema(.from, "From", .date, meaning: "Since when it exists"),
      FieldSchema(.until, "Until", .date, meaning: "Until when it existed"),
    ])

  static let member = RecordSchema(
    .member, "Member", key: [.name], file: "members.rec",
    meaning: "Who sits on the committee",
    fields: [
      FieldSchema(
        .name, "Name", .line, .mandatory, .translated, meaning: "The member's name"),
      FieldSchema(.position, "Position", .line, .translated, meaning: "The office held"),
      FieldSchema(.unit, "Unit", .reference(.unit), meaning: "The unit that the member heads"),
      FieldSchema(
        .role, "Role", .choice(Member.Role.allCases.map(\.rawValue)),
        meaning: "The part in the committee"),
      FieldSchema(
        .body, "Body", .choice(Member.Body.allCases.map(\.rawValue)),
        meaning: "Of the committee or its council"
      ),
    ])

  static let document = RecordSchema(
    .document, "Document", key: [.number], file: "documents.rec",
    meaning: "What directs the work",
    fields: [
      FieldSchema(
        .number, "Number", .line, .mandatory, .searched, meaning: "Its number, as tasks cite it"),
      FieldSchema(.title, "Title", .text, .translated, .searched, meaning: "Its title"),
      FieldSchema(.kind, "Kind", .line, meaning: "resolution, decree, decision, plan, notice, …"),
      FieldSchema(.issuer, "Issuer", .line, meaning: "Who issued it"),
      FieldSchema(.issued, "Issued", .date, meaning: "When it was issued"),
      FieldSchema(.url, "Url", .url, meaning: "Where it can be read"),
    ])

  static let headline = RecordSchema(
    .headline, "Headline", key: [.asOf], file: "headlines.rec",
    meaning: "Figures that were reported, to be held against those that are counted",
    fields: [
      FieldSchema(
        .asOf, "As_of", .date, .mandatory, meaning: "The day or period that they tell of"),
      FieldSchema(.total, "Total", .count, meaning: "Tasks"),
      // The same field is a task's date of completion: here it holds a number.
      FieldSchema(.completed, "Completed", .count, meaning: "Completed tasks"),
      FieldSchema(.onSchedule, "On_schedule", .count, meaning: "Tasks on schedule"),
      FieldSchema(.behind, "Behind", .count, meaning: "Tasks behind schedule or at risk"),
      FieldSchema(.notImplemented, "Not_implemented", .count, meaning: "Tasks not implemented"),
      FieldSchema(.source, "Source", .line, .repeatable, meaning: "Where they were reported"),
    ])

  static let model = RecordSchema(
    .model, "Model", key: [.id], numbering: .prefixed("M-", digits: 2), file: "models.rec",
    meaning: "A practice worth replicating",
    fields: [
      FieldSchema(.id, "Id", .line, .mandatory, meaning: "Its key"),
      FieldSchema(.title, "Title", .line, .mandatory, .translated, meaning: "Its title"),
      FieldSchema(.unit, "Unit", .reference(.unit), meaning: "Whose it is"),
      FieldSchema(.since, "Since", .date, meaning: "Since when"),
      FieldSchema(.text, "Text", .text, .translated, meaning: "What it is"),
      FieldSchema(.task, "Task", .reference(.task), .repeatable, meaning: "The tasks it serves"),
      FieldSchema(.document, "Document", .reference(.document), meaning: "What describes it"),
      FieldSchema(
        .replicatedBy, "Replicated_by", .reference(.unit), .repeatable,
        meaning: "The units that took it over"),
    ])
}
