internal import Synchronization

/// The messages of a language ready to be said, each made so when it is first asked for.
final class MessageStore: Sendable {
  private let linker: FluentLinker
  private let known: Mutex<[MessageKey: Fluent.Message?]>

  /// Messages that a linker makes, but for those that are given.
  init(_ linker: FluentLinker, given: [MessageKey: Fluent.Message] = [:]) {
    self.linker = linker
    known = Mutex(given.mapValues { $0 })
  }

  /// The message of a key; `nil` where no catalogue has one that can be said.
  subscript(key: MessageKey) -> Fluent.Message? {
    known.withLock { known in
      if let message = known[key] { return message }
      let message = try? linker.message(key.message, attribute: key.attribute)
      known[key] = .some(message)
      return message
    }
  }
}
