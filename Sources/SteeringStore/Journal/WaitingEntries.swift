/// The changes of this process that stand and whose entries could not be written into the journal:
/// each save tries again. Their intents are kept and stay locked, so that no other process settles
/// them; the next start tells what this one leaves.
struct WaitingEntries {
  private struct Entry {
    let intent: Intent
    /// The files of it that stand.
    let standing: Set<Int>
    /// The directory of the intent.
    let intents: Descriptor
  }

  private var entries: [Entry] = []

  mutating func add(_ intent: Intent, _ standing: Set<Int>, _ intents: Descriptor) {
    entries.append(Entry(intent: intent, standing: standing, intents: intents))
  }

  /// Writes those that can be written now, the oldest first.
  mutating func tell(below root: Descriptor, directory: [UInt8], _ options: StoreOptions) {
    entries.removeAll { entry in
      Recovery(root: root, intents: entry.intents, directory: directory, options: options)
        .conclude(entry.intent, standing: entry.standing, by: .retry)
    }
  }
}
