internal import RecText
package import SteeringModel

extension Store {
  /// What saving a change would do, and the board it would lead to, without writing a byte: for
  /// showing a session without having one. `board` may come from an earlier rehearsal.
  package func rehearse(_ change: Change, on board: Board) -> (outcome: SaveOutcome, board: Board?)
  {
    do throws(Refusal) {
      let plan = try ChangePlan(
        change, of: board.files, schema: board.schema, workers: Threads.ofThisMachine)
      if plan.isDone { return (.unchanged(paths: []), nil) }
      var files = board.files
      var paths: [String] = []
      for planned in plan.files {
        let bytes = plan.pieces(of: planned).map { Array($0.joined()) }
        switch planned.place {
        case .existing(let index):
          paths.append(files[index].path)
          files[index] = parse(bytes ?? [], path: files[index].path)
        case .new(let path):
          paths.append(path)
          files.append(parse(bytes ?? [], path: path))
        }
      }
      let reversal = try reversal(of: plan)
      var builder = BoardBuilder(schema: board.schema, withSecret: options.withSecret)
      return (
        .saved(SavedChange(paths: paths, keys: plan.keys, reversal: reversal)),
        builder.board(of: files)
      )
    } catch {
      return (.refused(error), nil)
    }
  }

  private func reversal(of plan: ChangePlan) throws(Refusal) -> Change {
    do throws(ChangeError) {
      return try plan.reversal(entry: "")
    } catch {
      throw .noKey
    }
  }

  private func parse(_ bytes: [UInt8], path: String) -> RecordFile {
    RecParser.parse(
      bytes, path: path, revision: .max, vocabulary: options.schema.vocabulary)
  }
}
