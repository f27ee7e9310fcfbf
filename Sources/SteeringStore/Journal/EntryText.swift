internal import SteeringModel

/// One entry of the journal as it is written: who changed what, when, on which machine.
struct EntryText {
  /// The moment, which also names the entry: to the microsecond, and never twice by one saver.
  let at: String
  let bytes: [UInt8]

  init(_ edit: Edit, did deeds: [Splice.Deed], at wall: Int64, options: StoreOptions) {
    at = LocalTime(wall).stamp
    var text: [UInt8] = []
    func line(_ name: String, _ value: [UInt8]) {
      text += Array("\(name):".utf8)
      if !value.isEmpty { text += [Byte.space] + Self.encoded(value) }
      text.append(Byte.feed)
    }
    line("At", Array(at.utf8))
    line("By", Array(options.by.utf8))
    line("Host", Array(options.host.utf8))
    if !options.meeting.isEmpty { line("Meeting", Array(options.meeting.utf8)) }
    line("Action", Array(edit.action.rawValue.utf8))
    let kind = edit.type == .task ? [] : Array("\(edit.type.rawValue) ".utf8)
    line("Record", kind + edit.key)
    if !edit.about.isEmpty { line("Task", Array(edit.about.utf8)) }
    // Field, From and To stand in threes; what was not there is empty.
    for deed in deeds {
      line("Field", deed.name)
      line("From", deed.from ?? [])
      line("To", deed.to ?? [])
    }
    if !edit.note.isEmpty { line("Note", Array(edit.note.utf8)) }
    if !edit.undoes.isEmpty { line("Undoes", Array(edit.undoes.utf8)) }
    bytes = text
  }

  /// The value on the lines of a field. What rec cannot hold is written as near as it can be:
  /// the entry tells what was there, the file itself was spliced byte for byte.
  private static func encoded(_ value: [UInt8]) -> [UInt8] {
    let text = String(decoding: value.map { $0 == 0 ? 0x20 : $0 }, as: UTF8.self)
    let lines = text.utf8.split(separator: Byte.feed, omittingEmptySubsequences: false).map {
      let isRisky = $0.last == Byte.backslash || $0.last == Byte.carriage
      return isRisky ? Array($0) + [Byte.space] : Array($0)
    }
    return FieldText.encode(Array(lines.joined(separator: [Byte.feed])), lineEnd: [Byte.feed])
      ?? []
  }
}
