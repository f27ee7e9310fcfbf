/// The messages and terms of a file by their names; of two with the same name the first holds.
struct FluentCatalogue: Sendable {
  let messages: [String: Fluent.Definition]
  let terms: [String: Fluent.Definition]
  /// What could not be read.
  let junk: [Fluent.Junk]
  /// Messages and terms of whose name there is one above.
  let repeated: [Fluent.Definition]
  let bytes: [UInt8]

  init(_ bytes: [UInt8]) {
    var messages: [String: Fluent.Definition] = [:]
    var terms: [String: Fluent.Definition] = [:]
    var junk: [Fluent.Junk] = []
    var repeated: [Fluent.Definition] = []
    let resource = FluentParser.parse(bytes)
    messages.reserveCapacity(resource.entries.count)
    for entry in resource.entries {
      switch entry {
      case .message(let message):
        if let first = messages.updateValue(message, forKey: message.name) {
          messages[message.name] = first
          repeated.append(message)
        }
      case .term(let term):
        if let first = terms.updateValue(term, forKey: term.name) {
          terms[term.name] = first
          repeated.append(term)
        }
      case .comment: break
      case .junk(let lines): junk.append(lines)
      }
    }
    self.messages = messages
    self.terms = terms
    self.junk = junk
    self.repeated = repeated
    self.bytes = bytes
  }
}
