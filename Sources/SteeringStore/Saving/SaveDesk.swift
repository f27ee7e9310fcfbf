internal import SteeringModel

/// What the saving thread is asked to do.
enum SaveJob: Sendable {
  /// Settle what an earlier run left.
  case begin
  /// Save an edit; the files and sources are what the board was made of.
  case save(Edit, ticket: Int, files: [RecordFile], sources: [Source], meeting: String)
  /// Look after displaced files whose time has come.
  case check(now: Int64)
  /// Look after all of them: the store is about to close.
  case close
}

/// What the saving thread answers.
struct SaveAnswer: Sendable {
  var outcome: (SaveOutcome, ticket: Int)?
  /// The copies that were made of what others wrote into displaced files.
  var copies: [String] = []
  /// When to ask for the next check, on the monotonic clock.
  var nextCheck: Int64?
}

/// The saving thread's work.
enum SaveDesk {
  static func make(directory: String, options: StoreOptions) -> (SaveJob) -> SaveAnswer {
    let saver = Saver(directory: directory, options: options)
    return { job in
      var answer = SaveAnswer()
      switch job {
      case .begin: saver.begin()
      case .save(let edit, let ticket, let files, let sources, let meeting):
        saver.meeting = meeting
        answer.outcome = (saver.save(edit, known: known(edit, files, sources)), ticket: ticket)
      case .check(let now): answer.copies = saver.check(now: now)
      case .close: answer.copies = saver.finish()
      }
      answer.nextCheck = saver.nextCheck
      return answer
    }
  }

  /// Where the record stands as far as the board knew.
  private static func known(
    _ edit: Edit, _ files: [RecordFile], _ sources: [Source]
  ) -> [Holding] {
    guard files.count == sources.count else { return [] }
    return zip(files, sources).compactMap { file, source in
      Holding(edit, in: file, path: source.path, status: source.status)
    }
  }
}

extension SaveOutcome {
  /// The outcome with the copies that were made after it, if it does not name one already.
  func keeping(_ copies: [String]) -> SaveOutcome {
    guard let copy = copies.first else { return self }
    return switch self {
    case .saved(let path, let reversal, let confirmed, let reduced, nil):
      .saved(
        path: path, reversal: reversal, confirmed: confirmed, reduced: reduced, conflictCopy: copy)
    case .refused(.busy(nil)): .refused(.busy(conflictCopy: copy))
    default: self
    }
  }
}
