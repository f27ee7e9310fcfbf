internal import Glibc

/// A save that is about to happen, on disk before it does.
///
/// `journal/.intent-TOKEN` holds the entry to be, and what tells whether it became true: the data
/// file, and the hashes of its old and new bytes. It is locked for as long as its process lives.
/// Once the entry stands in the journal, or it is certain that nothing happened, it is removed.
struct Intent {
  static let prefix = Array(".intent-".utf8)
  private static let done = Array("Done\n".utf8)

  let name: [UInt8]
  let descriptor: Descriptor
  let plan: Plan

  /// What an intent says.
  struct Plan: Equatable {
    /// The data file as a path below the data directory.
    let path: [UInt8]
    /// The random letters in the temporary file's name.
    let token: [UInt8]
    let old: ContentHash
    let new: ContentHash
    /// The journal file for the entry, and the entry's moment and text.
    let file: String
    let at: String
    let entry: [UInt8]
    /// Whether the process that made it has seen it happen.
    var isDone = false
  }

  /// Writes an intent down, and waits until it is on disk.
  static func begin(_ plan: Plan, in journal: Journal) throws(SaveFailure) -> Intent {
    let name = prefix + plan.token
    let descriptor = try step(.openat) { () throws(Errno) in
      try Descriptor.open(
        name, in: journal.directory.number, O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW, mode: 0o600)
    }
    do throws(SaveFailure) {
      try step(.lock) { () throws(Errno) in try descriptor.lock() }
      try step(.write) { () throws(Errno) in try descriptor.write(plan.text) }
      try step(.fsync) { () throws(Errno) in try descriptor.synchronise() }
    } catch {
      Temporary.discard(name, in: journal.directory)
      throw error
    }
    return Intent(name: name, descriptor: descriptor, plan: plan)
  }

  /// Notes that it has happened, before the last trace of it in the data file's directory goes.
  func markDone() {
    // Should this fail, the data file's own bytes still tell.
    do throws(Errno) { try descriptor.write(Self.done) } catch { return }
  }

  /// Opens an intent that a process has left; nothing while that process lives.
  static func left(_ name: [UInt8], in journal: Journal) -> (Intent, isWhole: Bool)? {
    do throws(Errno) {
      let descriptor = try Descriptor.open(
        name, in: journal.directory.number, O_RDWR | O_NOFOLLOW | O_NONBLOCK)
      try descriptor.lock()
      let bytes = try descriptor.contents().bytes
      let none = Plan(
        path: [], token: [], old: ContentHash([]), new: ContentHash([]), file: "", at: "",
        entry: [])
      let plan = Plan(bytes)
      return (
        Intent(name: name, descriptor: descriptor, plan: plan ?? none), isWhole: plan != nil
      )
    } catch {
      return nil
    }
  }
}

extension Intent.Plan {
  /// Six lines, the entry between the last two: a path's bytes in hexadecimal, for they may be any.
  fileprivate var text: [UInt8] {
    let hexadecimal = path.map { byte in
      (byte < 16 ? "0" : "") + String(byte, radix: 16)
    }.joined()
    let head = [
      hexadecimal, String(decoding: token, as: UTF8.self), old.text, new.text, file, at,
    ]
    return Array((head.joined(separator: "\n") + "\n").utf8) + entry + Array("End\n".utf8)
  }

  /// Reads an intent back; nothing when it was cut off, which means that nothing had begun.
  fileprivate init?(_ bytes: [UInt8]) {
    var lines = bytes.split(separator: Byte.feed, omittingEmptySubsequences: false)
    guard bytes.last == Byte.feed else { return nil }
    lines.removeLast()
    // It may say so twice: once when it was seen to happen, once when its entry had to wait.
    while let last = lines.last, last.elementsEqual("Done".utf8) {
      isDone = true
      lines.removeLast()
    }
    guard lines.count > 7, lines.removeLast().elementsEqual("End".utf8) else { return nil }
    let words = lines[..<6].map { String(decoding: $0, as: UTF8.self) }
    guard let old = UInt64(words[2], radix: 16), let new = UInt64(words[3], radix: 16) else {
      return nil
    }
    let digits = Array(words[0])
    path = stride(from: 0, to: digits.count - 1, by: 2).compactMap {
      UInt8(String(digits[$0...($0 + 1)]), radix: 16)
    }
    token = Array(words[1].utf8)
    self.old = ContentHash(value: old)
    self.new = ContentHash(value: new)
    file = words[4]
    at = words[5]
    entry = lines[6...].flatMap { Array($0) + [Byte.feed] }
  }
}
