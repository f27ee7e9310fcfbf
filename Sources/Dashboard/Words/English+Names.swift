package import SteeringModel

extension English {
  package func name(_ standing: Standing) -> String {
    switch standing {
    case .completed: "completed"
    case .onSchedule: "on schedule"
    case .behind: "behind"
    case .blocked: "blocked"
    case .unaccounted: "unaccounted"
    case .withdrawn: "withdrawn"
    }
  }

  package func name(_ timing: Timing) -> String {
    switch timing {
    case .inTerm: "in term"
    case .dueSoon: "due soon"
    case .overdue: "overdue"
    case .standing: "standing work"
    case .undated: "undated"
    case .onTime: "on time"
    case .late: "late"
    case .completedUndated: "no date to hold it against"
    case .none: "withdrawn"
    }
  }

  package func name(_ status: Status) -> String {
    switch status {
    case .notStarted: "not started"
    case .inProgress: "in progress"
    case .submitted: "awaiting confirmation"
    case .completed: "completed"
    case .paused: "paused"
    case .withdrawn: "withdrawn"
    }
  }

  package func name(_ outlook: Outlook) -> String {
    switch outlook {
    case .onTrack: "on track"
    case .atRisk: "at risk"
    }
  }

  package func name(_ order: TaskOrder) -> String {
    switch order {
    case .worstFirst: "worst first"
    case .deadline: "by deadline"
    case .unit: "by unit"
    case .group: "by group"
    case .id: "by number"
    }
  }

  package func name(_ bucket: DeadlineBucket, days: Int) -> String {
    switch bucket {
    case .overdue: "overdue"
    case .today: "today"
    case .restOfWeek: "this week"
    case .soon: "in \(self.days(days))"
    case .restOfMonth: "this month"
    case .month(_, let month): monthName(month)
    case .quarter(let year, let quarter): self.quarter(year, quarter)
    case .year(let year): String(year)
    case .standing: "standing"
    case .undated: "undated"
    }
  }

  package func name(_ word: ClearWord) -> String {
    switch word {
    case .people: "person"
    case .work: "work"
    case .time: "deadline"
    case .responsibility: "lead"
    case .result: "result"
    case .authority: "authority"
    }
  }

  package func name(_ group: Command.Group) -> String {
    switch group {
    case .moving: "Moving"
    case .deciding: "Deciding"
    case .finding: "Finding"
    case .looking: "Looking"
    case .safety: "Safety"
    case .program: "Program"
    }
  }

  package func name(_ kind: RecordType) -> String {
    switch kind {
    case .committee: "committee"
    case .unit: "unit"
    case .document: "document"
    case .task: "task"
    case .extensionOfDeadline: "extension"
    case .obstacle: "obstacle"
    case .meeting: "meeting"
    case .conclusion: "conclusion"
    case .headline: "headline"
    case .entry: "journal entry"
    case .other: "record"
    }
  }

  package func name(_ action: Edit.Action) -> String {
    switch action {
    case .complete: "completed"
    case .reopen: "reopened"
    case .status: "status changed"
    case .deadline: "deadline moved"
    case .progress: "progress noted"
    case .note: "note added"
    case .obstacle: "obstacle recorded"
    case .set: "changed"
    case .undo: "undone"
    case .redo: "done again"
    }
  }

  package func name(_ field: FieldName) -> String {
    switch field {
    case .id: "Number"
    case .group: "Group"
    case .source: "Directed by"
    case .support: "Support"
    case .owner: "Person"
    case .product: "Result"
    case .due: "Due"
    case .dueOriginal: "First due"
    case .updated: "Last report"
    case .reportEvery: "Report every"
    case .dueSoon: "Due soon"
    case .approvedBy: "Approved by"
    case .raisedBy: "Raised by"
    case .askedOf: "Asked of"
    case .noTask: "No task"
    case .asOf: "As of"
    case .onSchedule: "On schedule"
    case .notImplemented: "Blocked"
    default: field.rawValue
    }
  }
}
