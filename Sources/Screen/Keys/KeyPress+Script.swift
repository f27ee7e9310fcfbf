extension KeyPress {
  /// Reads a script of keys: notations parted by blanks, and texts to type in quotation marks.
  ///
  /// `/ "roadmap" <enter> c y` searches for a task and completes it.
  package static func script(_ text: String) throws(KeyNotationError) -> [KeyPress] {
    var keys: [KeyPress] = []
    var rest = text[...]
    while let first = rest.first {
      if first == " " || first == "\n" || first == "\t" {
        rest = rest.dropFirst()
      } else if first == "\"", rest.dropFirst().first.map({ $0 != " " }) ?? false {
        let body = rest.dropFirst()
        guard let close = body.firstIndex(of: "\"") else {
          throw KeyNotationError(text: String(rest), reason: .unclosedQuote)
        }
        keys += body[..<close].map { KeyPress(.character($0)) }
        rest = body[body.index(after: close)...]
      } else {
        let word = rest.prefix { $0 != " " && $0 != "\n" && $0 != "\t" }
        keys.append(try KeyPress(notation: String(word)))
        rest = rest[word.endIndex...]
      }
    }
    return keys
  }
}
