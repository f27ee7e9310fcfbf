internal import Glibc
internal import RecText

/// A change that is about to happen, on disk before it does: in the user's own state directory, never
/// in the data.
///
/// It holds the entry to be, and for each file what tells whether the change came true: the hashes
/// of its old and new bytes. It is locked for as long as its process lives. Once the entry stands in
/// the journal, or it is certain that nothing happened, it is removed.
struct Intent {
  /// What is to become of a file.
  enum Kind: String {
    case replace, create, delete
  }

  /// One file of a change.
  struct File: Equatable {
    let kind: Kind
    /// Below the data directory.
    let path: [UInt8]
    let old: ContentHash
    let new: ContentHash
  }

  /// What an intent says.
  struct Plan: Equatable {
    /// The data directory, without links and dots.
    let directory: [UInt8]
    /// The random letters in the temporary files' names.
    let token: [UInt8]
    let files: [File]
    /// The day by which the journal's file is called.
    let date: String
    let entry: EntryText
    /// Whether the process that made it has seen it happen.
    var isDone = false
  }

  private static let done = Array("done\n".utf8)
  /// Before the token in the name of an intent that is not on disk yet: nothing has begun by it.
  private static let unfinished = UInt8(ascii: ".")

  let name: [UInt8]
  let descriptor: Descriptor
  let plan: Plan

  /// Writes an intent down, and waits until it is on disk. It gets its name when it is whole and
  /// locked: another process that settles what was left never sees a part of it.
  static func begin(_ plan: Plan, in directory: Descriptor) throws(SaveFailure) -> Intent {
    let unfinished = [Self.unfinished] + plan.token
    let descriptor = try step(.openat) { () throws(Errno) in
      try Descriptor.open(
        unfinished, in: directory.number, O_RDWR | O_APPEND | O_CREAT | O_EXCL | O_NOFOLLOW,
        mode: 0o600)
    }
    do throws(SaveFailure) {
      try step(.lock) { () throws(Errno) in try descriptor.lock() }
      try step(.write) { () throws(Errno) in try descriptor.write(plan.text) }
      try step(.fsync) { () throws(Errno) in try descriptor.synchronise() }
      try step(.renameat) { () throws(Errno) in
        try directory.rename(unfinished, to: plan.token)
      }
      try step(.fsync) { () throws(Errno) in try directory.synchronise() }
    } catch {
      Temporary.discard(unfinished, in: directory)
      Temporary.discard(plan.token, in: directory)
      throw error
    }
    return Intent(name: plan.token, descriptor: descriptor, plan: plan)
  }

  /// Notes that it has happened: once it is on disk, and before the last trace of it beside the data
  /// files goes.
  func markDone() {
    // Should this fail, the data files' own bytes still tell.
    do throws(Errno) { try descriptor.write(Self.done) } catch { return }
  }

  /// Whether a name is one that an intent has before it is on disk.
  static func isUnfinished(_ name: [UInt8]) -> Bool { name.first == unfinished }

  /// Opens an intent that a process has left; `nil` while that process lives, and for what is none.
  static func left(
    _ name: [UInt8], in directory: Descriptor
  ) -> (intent: Intent?, descriptor: Descriptor)? {
    do throws(Errno) {
      let descriptor = try Descriptor.open(
        name, in: directory.number, O_RDWR | O_APPEND | O_NOFOLLOW | O_NONBLOCK)
      try descriptor.lock()
      let plan = Plan(try descriptor.contents().bytes)
      return (plan.map { Intent(name: name, descriptor: descriptor, plan: $0) }, descriptor)
    } catch {
      return nil
    }
  }
}

extension Intent.Plan {
  /// Lines: the head, the directory, the token, the day, one for each file, the entry's parts, the
  /// end. Paths are in hexadecimal, for their bytes may be any.
  var text: [UInt8] {
    var lines = [
      "steerco intent 2", "directory \(Self.hexadecimal(directory))",
      "token \(String(decoding: token, as: UTF8.self))", "date \(date)",
    ]
    for file in files {
      lines.append(
        "file \(file.kind.rawValue) \(Self.hexadecimal(file.path)) \(file.old.text) \(file.new.text)"
      )
    }
    lines.append("at \(entry.at)")
    lines.append("head \(Self.hexadecimal(entry.head))")
    for block in entry.blocks {
      lines.append("block \(block.file) \(Self.hexadecimal(block.bytes))")
    }
    lines.append("tail \(Self.hexadecimal(entry.tail))")
    return Array((lines + ["end", ""]).joined(separator: "\n").utf8)
  }

  /// Reads an intent back; `nil` when it was cut off, which means that nothing had begun, and for
  /// anything that this version does not write.
  init?(_ bytes: [UInt8]) {
    var lines = String(decoding: bytes, as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false)[...]
    guard lines.popLast() == "" else { return nil }
    // It may say so twice: once when it was seen to happen, once when its entry had to wait.
    while lines.last == "done" {
      isDone = true
      lines.removeLast()
    }
    guard lines.popFirst() == "steerco intent 2", lines.popLast() == "end" else { return nil }
    var values: [Substring: [[Substring]]] = [:]
    for line in lines {
      let words = line.split(separator: " ", omittingEmptySubsequences: false)
      values[words[0], default: []].append(Array(words.dropFirst()))
    }
    func one(_ name: Substring) -> Substring? { values[name]?.first?.first }
    guard let directory = one("directory").flatMap(Self.bytes), let token = one("token"),
      token.utf8.count == 6, token.utf8.allSatisfy({ $0 &- 0x61 < 26 || $0 &- 0x30 < 10 }),
      let date = one("date"), CivilName.isDate(date), let at = one("at"),
      let head = one("head").flatMap(Self.bytes), let tail = one("tail").flatMap(Self.bytes)
    else { return nil }
    var files: [Intent.File] = []
    for words in values["file"] ?? [] {
      guard words.count == 4, let kind = Intent.Kind(rawValue: String(words[0])),
        let path = Self.bytes(words[1]), Self.isBelow(path),
        let old = UInt64(words[2], radix: 16), let new = UInt64(words[3], radix: 16)
      else { return nil }
      files.append(
        Intent.File(
          kind: kind, path: path, old: ContentHash(value: old), new: ContentHash(value: new)))
    }
    var blocks: [EntryText.Block] = []
    for words in values["block"] ?? [] {
      guard words.count == 2, let file = Int(words[0]), files.indices.contains(file),
        let bytes = Self.bytes(words[1])
      else { return nil }
      blocks.append(EntryText.Block(file: file, bytes: bytes))
    }
    guard !files.isEmpty else { return nil }
    self.directory = directory
    self.token = Array(token.utf8)
    self.files = files
    self.date = String(date)
    entry = EntryText(at: String(at), head: head, blocks: blocks, tail: tail)
  }

  /// Whether a path stays below the directory that it starts from.
  private static func isBelow(_ path: [UInt8]) -> Bool {
    let parts = path.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    return parts.allSatisfy { !$0.isEmpty && !$0.elementsEqual("..".utf8) && !$0.contains(0) }
  }

  private static func hexadecimal(_ bytes: [UInt8]) -> String {
    let digits = Array("0123456789abcdef".utf8)
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count * 2)
    for byte in bytes {
      text.append(digits[Int(byte >> 4)])
      text.append(digits[Int(byte & 15)])
    }
    return String(decoding: text, as: UTF8.self)
  }

  private static func bytes(_ text: Substring) -> [UInt8]? {
    let digits = Array(text.utf8)
    guard digits.count % 2 == 0 else { return nil }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(digits.count / 2)
    func value(_ digit: UInt8) -> UInt8? {
      switch digit {
      case 0x30...0x39: digit - 0x30
      case 0x61...0x66: digit - 0x61 + 10
      default: nil
      }
    }
    for place in stride(from: 0, to: digits.count, by: 2) {
      guard let high = value(digits[place]), let low = value(digits[place + 1]) else { return nil }
      bytes.append(high << 4 | low)
    }
    return bytes
  }
}

/// Days in file names.
private enum CivilName {
  /// Whether a word is a day, `2026-11-21`: it becomes part of a file's name.
  static func isDate(_ word: Substring) -> Bool {
    let parts = word.split(separator: "-", omittingEmptySubsequences: false)
    return parts.count == 3 && parts[0].count == 4 && parts[1].count == 2 && parts[2].count == 2
      && parts.joined().utf8.allSatisfy { $0 &- 0x30 < 10 }
  }
}
