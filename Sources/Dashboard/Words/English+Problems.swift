package import SteeringModel

extension English {
  package func problem(_ problem: Problem) -> String {
    let detail = problem.detail
    return switch problem.kind {
    case .unreadableFile: "cannot be read: \(detail)"
    case .notAFile where detail == "directory": "is a directory, not a file: passed over"
    case .notAFile: "is not a regular file: passed over"
    case .tooLarge: "is too large: passed over"
    case .notUTF8: "holds bytes that are not UTF-8"
    case .utf16: "is \(detail.isEmpty ? "UTF-16" : detail): save it as UTF-8"
    case .returnLineEnds: "ends its lines with CR alone: save it with LF line ends"
    case .syncConflict: "is a second version, kept by a save or left by a sync tool: settle it"
    case .damaged: damage(problem.damage ?? .badLine, detail)
    case .conflict: "two versions collide: settle them in an editor"
    case .duplicate: "more than one record is called \(detail)"
    case .noKey: "the record has no \(detail)"
    case .noTitle: "no title"
    case .externalSet: "refers to another file, which is not read: \(detail)"
    case .unknownType: "the record type is not known, and its records are not read: \(detail)"
    case .misspeltType: "the record type is misspelt: \(detail)"
    case .noType: "records stand above any %rec: line, and are not read"
    case .badDate: "not a date: \(detail)"
    case .badStatus: "not a status: \(detail)"
    case .badValue: "cannot be understood: \(detail)"
    case .repeated: "stands more than once: \(detail)"
    case .noStatus where detail == "open": "no status: counted as open"
    case .noStatus where detail == "cleared": "no status: counted as cleared"
    case .noStatus: "no status: cannot be assessed"
    case .completedWithoutDate: "completed without a date"
    case .completedWithoutEvidence: "completed without evidence"
    case .completedImprecisely: "completed \(day(detail)): too imprecise to tell whether in time"
    case .completedInFuture: "completed in the future: \(day(detail))"
    case .completedBeforeStart: "completed before it began: \(day(detail))"
    case .completedDateWithoutStatus:
      "has a date of completion, \(day(detail)), but is not completed"
    case .onTrackButOverdue: "said to be on track, but overdue"
    case .dueBeforeStart: "due before it begins: \(day(detail))"
    case .unknownUnit: "unknown unit: \(detail)"
    case .unknownDocument: "unknown document: \(detail)"
    case .unknownGroup: "unknown group: \(detail)"
    case .unknownTask: "unknown task: \(detail)"
    case .unknownMeeting: "unknown meeting: \(detail)"
    case .unitLoop: "a unit above itself: \(detail)"
    case .noLead: "no lead unit"
    case .collectiveLead: "no single unit answers for it: \(detail)"
    case .stale: "no report since \(day(detail))"
    case .neverUpdated: "never reported on"
    case .pausedWithoutObstacle: "paused, but nothing open is in the way"
    case .headlineSum: "the reported figures do not add up: \(detail)"
    case .headlineDiffers: "the report says otherwise than we count: \(figures(detail))"
    case .identity: "our figures do not add up: \(sum(detail))"
    }
  }

  private func damage(_ damage: Damage, _ text: String) -> String {
    switch damage {
    case .badLine: "no field, and no colon after a name: \(text)"
    case .orphanContinuation: "a + line with no field above it: \(text)"
    case .badName: "no name of a field: \(text)"
    case .conflict: "two versions collide: settle them in an editor"
    case .gluedDescriptor: "no blank line between %rec: and its record: \(text)"
    case .badDescriptor: "not written as %rec: Type: \(text)"
    case .danglingBackslash: "a \\ ends the file: \(text)"
    }
  }
}
