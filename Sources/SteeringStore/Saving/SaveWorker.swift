internal import RecText
internal import SteeringModel

/// What the saving thread is asked to do.
enum SaveJob: Sendable {
  /// Settle what an earlier run left.
  case begin
  /// Save a change; the files are those that the board was made of.
  case save(Change, ticket: Int, files: [SourceFile], meeting: String)
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
enum SaveWorker {
  static func make(directory: String, options: StoreOptions) -> (SaveJob) -> SaveAnswer {
    let saver = Saver(directory: directory, options: options)
    return { job in
      var answer = SaveAnswer()
      switch job {
      case .begin: saver.begin()
      case .save(let change, let ticket, let files, let meeting):
        saver.meeting = meeting
        answer.outcome = (saver.save(change, known: files), ticket: ticket)
      case .check(let now): answer.copies = saver.check(now: now)
      case .close: answer.copies = saver.finish()
      }
      answer.nextCheck = saver.nextCheck
      return answer
    }
  }
}
