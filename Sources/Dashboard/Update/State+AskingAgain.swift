internal import SteeringModel

extension State {
  /// How long (ms) the operator is given to read what changed under a question.
  static let readingTime = 1000

  /// Whether what is asked about has changed so lately that an answer can only be meant for what
  /// stood there before.
  func isTooSoon(toAnswer asked: Prompt) -> Bool {
    asked.changedAt.map { now - $0 < Self.readingTime } ?? false
  }

  /// Says in the open question what a newer board tells otherwise about its task.
  mutating func askAgain(in newer: Board) {
    guard let id = prompt?.task, !id.isEmpty, let fields = differences(of: id, in: newer)
    else { return }
    let changed = words.refusal(.changedMeanwhile(fields: fields))
    let complaint = "\(prompt?.task ?? "") \(changed)"
    prompt?.complaint = complaint
    prompt?.changedAt = now
  }

  /// The fields of a task's record that differ; `nil` when its bytes are the same or it is gone.
  private func differences(of id: String, in newer: Board) -> [Refusal.ChangedField]? {
    guard let old = board.task(withID: id), let new = newer.task(withID: id) else { return nil }
    let seen = board.tasks[old].address
    let now = newer.tasks[new].address
    guard !board.bytes(of: seen).elementsEqual(newer.bytes(of: now)) else { return nil }
    return FieldName.allCases.filter { $0 != .unknown }.compactMap { name in
      let before = board.texts(name, at: seen)
      let after = newer.texts(name, at: now)
      return before.elementsEqual(after, by: { $0.utf8.elementsEqual($1.utf8) })
        ? nil : Refusal.ChangedField(name: name.rawValue, seen: before, now: after)
    }
  }
}
