internal import RecText

/// What is to be done, what is in its way, and what became of its deadlines.
extension RecordSchema {
  /// A task that the committee follows.
  package static let task = RecordSchema(
    .task, "Task", key: [.id], numbering: .prefixed("T-", digits: 3), kin: .group,
    file: "tasks.rec",
    meaning: "What is to be done",
    fields: [
      FieldSchema(
        .id, "Id", .line, .mandatory, .searched, meaning: "Its key, which never changes once issued"
      ),
      FieldSchema(
        .title, "Title", .text, .mandatory, .translated, .searched, meaning: "What is to be done"),
      FieldSchema(
        .short, "Short", .line, .translated, .searched, meaning: "A short title for lists"),
      FieldSchema(
        .status, "Status", .choice(Status.allCases.map(\.word)), meaning: "What people declared"),
      FieldSchema(.group, "Group", .line, meaning: "The group of the programme, by its first word"),
      FieldSchema(
        .source, "Source", .reference(.document), .repeatable,
        meaning: "The number of a directing document"),
      FieldSchema(
        .lead, "Lead", .reference(.unit), .repeatable,
        meaning: "A responsible unit; the first is the primary lead"),
      FieldSchema(
        .support, "Support", .reference(.unit), .repeatable, meaning: "A coordinating unit"),
      FieldSchema(.owner, "Owner", .line, .translated, .searched, meaning: "The person in charge"),
      FieldSchema(
        .product, "Product", .text, .translated, .searched, meaning: "The required result"),
      FieldSchema(.start, "Start", .date, meaning: "When work begins"),
      FieldSchema(.due, "Due", .due, meaning: "When it is due, as precisely as it was set"),
      FieldSchema(
        .dueOriginal, "Due_original", .due,
        meaning: "When it was due at first: written once, when the deadline is first moved"),
      FieldSchema(.progress, "Progress", .percent, meaning: "0 to 100"),
      FieldSchema(
        .outlook, "Outlook", .choice(Outlook.allCases.map(\.word)),
        meaning: "A person's judgement, beside the clock's"),
      FieldSchema(.completed, "Completed", .date, meaning: "When it was completed"),
      FieldSchema(.evidence, "Evidence", .line, .repeatable, meaning: "What proves it"),
      FieldSchema(.resources, "Resources", .text, meaning: "People and money assigned"),
      FieldSchema(.updated, "Updated", .date, meaning: "When it was last reported on"),
      FieldSchema(.note, "Note", .text, .repeatable, meaning: "Anything"),
      FieldSchema(
        .secrecy, "Secrecy", .choice(Secrecy.allCases.map(\.rawValue)),
        meaning: "Above ordinary it is shown nowhere, and counted apart"),
    ])

  static let extensionOfDeadline = RecordSchema(
    .extensionOfDeadline, "Extension", key: [.task, .from, .to, .on], isUnique: false,
    file: "extensions.rec",
    meaning: "A moved deadline: the ledger of all moves",
    fields: [
      FieldSchema(.task, "Task", .reference(.task), .mandatory, meaning: "Whose deadline moved"),
      FieldSchema(.from, "From", .due, meaning: "The deadline before"),
      FieldSchema(.to, "To", .due, .mandatory, meaning: "The deadline after"),
      FieldSchema(.reason, "Reason", .text, .translated, meaning: "Why"),
      FieldSchema(
        .document, "Document", .reference(.document), meaning: "The document that moved it"),
      FieldSchema(.approvedBy, "Approved_by", .line, meaning: "Who approved it"),
      FieldSchema(.on, "On", .date, meaning: "When it was decided"),
    ])

  static let obstacle = RecordSchema(
    .obstacle, "Obstacle", key: [.id], numbering: .prefixed("V-", digits: 2),
    file: "obstacles.rec",
    meaning: "What is in the way of tasks, and the decision asked",
    fields: [
      FieldSchema(.id, "Id", .line, .mandatory, .searched, meaning: "Its key"),
      FieldSchema(
        .task, "Task", .reference(.task), .repeatable, meaning: "A task that it is in the way of"),
      FieldSchema(
        .text, "Text", .text, .mandatory, .translated, .searched, meaning: "What is in the way"),
      FieldSchema(.raisedBy, "Raised_by", .reference(.unit), meaning: "The unit that says so"),
      FieldSchema(.since, "Since", .date, meaning: "Since when"),
      FieldSchema(.askedOf, "Asked_of", .line, .translated, meaning: "Who can clear it"),
      FieldSchema(
        .ask, "Ask", .text, .translated, .searched, meaning: "The decision asked"),
      FieldSchema(
        .status, "Status", .choice(Obstacle.State.allCases.map(\.rawValue)),
        meaning: "Whether it stands"),
      FieldSchema(.answer, "Answer", .text, .translated, meaning: "The answer given"),
      FieldSchema(.cleared, "Cleared", .date, meaning: "When it was cleared"),
    ])

  static let report = RecordSchema(
    .report, "Report", key: [.unit, .period, .task], isUnique: false, kin: .period,
    oneOf: [[.period, .task]], file: "reports/{Period}{Task}.rec",
    meaning: "What one unit handed in for a period, or on a task of many units",
    fields: [
      FieldSchema(.unit, "Unit", .reference(.unit), .mandatory, meaning: "Who reports"),
      FieldSchema(.period, "Period", .period, meaning: "The month or quarter reported on"),
      FieldSchema(
        .task, "Task", .reference(.task), meaning: "Or the task whose lead is many units"),
      FieldSchema(
        .state, "State", .choice(Report.State.allCases.map(\.rawValue)), .mandatory,
        meaning: "Received, or nothing to report"),
      FieldSchema(.on, "On", .day, meaning: "The day on which it came"),
      FieldSchema(.document, "Document", .line, meaning: "The number of its letter"),
      FieldSchema(.text, "Text", .text, meaning: "What it says"),
    ])
}
