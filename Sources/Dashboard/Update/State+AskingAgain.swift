internal import RecText
internal import SteeringModel

extension State {
  /// How long (ms) the operator is given to read why a question is to be answered anew.
  static let readingTime = 1000

  /// Whether a question has told that so lately that a key can only be meant for what stood there
  /// before.
  func isTooSoon(toAnswer asked: Prompt) -> Bool {
    asked.renewedAt.map { now - $0 < Self.readingTime } ?? false
  }

  /// Says in the open question what a newer board tells otherwise about its task.
  mutating func askAgain(in newer: Board) {
    guard let key = prompt?.task, let fields = differences(of: key, in: newer) else { return }
    let changed = words.refusal(.changedMeanwhile(key, fields: fields))
    let complaint = "\(key.text) \(changed)"
    prompt?.complaint = complaint
    prompt?.renewedAt = now
  }

  /// The fields of a task's record that differ; `nil` when its bytes are the same or it is gone.
  private func differences(of key: RecordKey, in newer: Board) -> [Refusal.ChangedField]? {
    guard let old = board.task(key), let new = newer.task(key) else { return nil }
    let seen = board.tasks[old].address
    let now = newer.tasks[new].address
    guard !board.bytes(of: seen).elementsEqual(newer.bytes(of: now)) else { return nil }
    return Refusal.differences(Array(board.bytes(of: seen)), Array(newer.bytes(of: now)))
  }

  /// Tells why a change was not saved. Its question is asked again with what was typed into it; one
  /// without typed text only where the record changed, since it is then answered differently.
  mutating func tellUnsaved(_ asked: Prompt?, _ reason: Notice.Content) {
    say(reason)
    stayForTrouble()
    guard var asked else { return }
    if case .refused(.changedMeanwhile, _) = reason {
      // The answer is given to what is seen: the newer record is shown even while refreshing is held.
      if frozen != nil { frozen?.takesNext = true }
    } else if !asked.hasTypedText {
      return
    }
    asked.complaint = words.notice(reason)
    asked.typing = nil
    unsaved.append(asked)
  }

  /// Whoever wanted to leave once all is saved is to see that it is not.
  mutating func stayForTrouble() {
    if prompt?.question == .quitWhileSaving { prompt = nil }
  }

  /// Asks the next question whose change was not saved, once no other question is open, no letters
  /// are typed elsewhere and changes are not locked.
  mutating func askUnsaved() {
    guard prompt == nil, !isLocked, !unsaved.isEmpty else { return }
    switch overlays.last {
    case .help, .palette, .menu: return
    case .detail, .problems, nil: break
    }
    prompt = unsaved.removeFirst()
    prompt?.renewedAt = now
  }
}
