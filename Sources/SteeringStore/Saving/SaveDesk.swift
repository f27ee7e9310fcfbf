internal import SteeringModel

/// What the saving thread is asked to do.
enum SaveJob: Sendable {
  /// Settle what an earlier run left.
  case begin
  /// Save an edit; the files and paths are what the board was made of.
  case save(Edit, ticket: Int, files: [RecordFile], paths: [Listing.Path], meeting: String)
  /// Look after displaced files whose time has come.
  case check(now: Int64)
  /// Look after all of them: the store is about to close.
  case close
}

/// What the saving thread answers.
struct SaveAnswer: Sendable {
  var outcome: (SaveOutcome, ticket: Int)?
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
      case .save(let edit, let ticket, let files, let paths, let meeting):
        saver.meeting = meeting
        answer.outcome = (saver.save(edit, known: known(edit, files, paths)), ticket: ticket)
      case .check(let now): saver.check(now: now)
      case .close: saver.check(now: 0, all: true)
      }
      answer.nextCheck = saver.nextCheck
      return answer
    }
  }

  /// Where the record stands as far as the board knew, once for each time that it does.
  private static func known(
    _ edit: Edit, _ files: [RecordFile], _ paths: [Listing.Path]
  ) -> [Listing.Path] {
    guard files.count == paths.count else { return [] }
    return zip(files, paths).flatMap { file, path in
      [Listing.Path](repeating: path, count: RecordFinder.places(edit, in: file))
    }
  }
}
