import Foundation
import TestSupport
import Testing

@testable import RecText

/// Whatever the bytes, what is read stands in them, in order, and only once.
@Suite struct RecFuzzTests {
  static let corpus = [
    "%rec: Task\n%key: Id\n\nId: 57-001\nTitle: Đề án\nTitle_vi: x\nStatus: completed\n\nId: 2\n",
    "# c\n\u{FEFF}A: 1\\\n2\n+ 3\n#d\n\n\nB: 2\n+\n+ 4\n",
    "<<<<<<< a\nId: 1\n=======\nId: 2\n>>>>>>> b\n\nId: 3\n",
    "A: 1\r\n+ 2\r\n\r\nB:\t3\r\nC:4\n \t\nhello\n+ x\nÿ: 1\n",
    "%rec: X http://a\nA: 1\n\n%rec: Y\n%rec: Z\n\nN\0: 2\nM: \0\n",
  ].map(bytes)

  static let pieces = [
    "\n", "\n\n", "\r\n", "+ ", "+", "\\\n", "#", "A: ", "Id: 1\n", "%rec: Task\n", "%rec: ",
    "<<<<<<< x\n", "=======\n", ">>>>>>> y\n", " ", "\t", ":", "\\", "ÿ", "\0", "Đ", "\r",
    "Title_vi: ",
  ].map(bytes)

  static func mutate(_ dice: inout Dice) -> [UInt8] {
    var text = dice.pick(corpus)
    for _ in 0...dice.roll(6) {
      let at = dice.roll(text.count + 1)
      switch dice.roll(4) {
      case 0: text.insert(contentsOf: dice.pick(pieces), at: at)
      case 1: text.removeSubrange(at..<min(at + dice.roll(8), text.count))
      case 2 where at < text.count: text[at] = UInt8(dice.roll(256))
      default: text.insert(contentsOf: text[dice.roll(at + 1)..<at], at: at)
      }
    }
    return text
  }

  @Test("100,000 mutated files", arguments: 0..<4)
  func ranges(part: Int) {
    var dice = Dice(UInt64(part) + 1)
    for number in 0..<25_000 {
      let text = Self.mutate(&dice)
      let file = RecParser.parse(text, vocabulary: words)
      if let fault = Self.fault(in: file, of: text) {
        Issue.record("input \(number) of part \(part): \(fault)\n\(text)")
        return
      }
    }
  }

  /// What is wrong with the ranges of a file, if anything.
  static func fault(in file: RecordFile, of text: [UInt8]) -> String? {
    guard file.bytes == text else { return "the bytes are others" }
    var end = 0
    var field = 0
    var line = 0
    for record in file.records {
      guard Int(record.bytes.lowerBound) >= end, record.bytes.upperBound > record.bytes.lowerBound,
        Int(record.bytes.upperBound) <= text.count
      else { return "a record out of order" }
      guard Int(record.fields.lowerBound) == field,
        Int(record.fields.upperBound) <= file.fields.count
      else { return "fields out of order" }
      let start = Int(record.bytes.lowerBound)
      guard start == 0 || text[start - 1] == 0x0A || start == 3 else { return "not at a line" }
      let lines = 1 + text[..<start].count { $0 == 0x0A }
      guard Int(record.line) == lines, lines > line else { return "a wrong line" }
      var inner = start
      for index in record.fields {
        let one = file.fields[Int(index)]
        guard Int(one.start) >= inner, one.start < one.valueStart, one.valueStart <= one.valueEnd,
          one.valueEnd <= record.bytes.upperBound
        else { return "a field out of order" }
        inner = Int(one.valueEnd)
      }
      line = lines
      end = Int(record.bytes.upperBound)
      field = Int(record.fields.upperBound)
    }
    guard field == file.fields.count else { return "fields without a record" }
    // Between records stand only blank lines, comments and descriptors: nothing vanishes.
    return nil
  }

  @Test("No line of data vanishes")
  func nothingVanishes() {
    var dice = Dice(99)
    for _ in 0..<5_000 {
      let text = Self.mutate(&dice)
      let file = RecParser.parse(text, vocabulary: words)
      // Joined lines may swallow a blank one: which paragraph is which then takes a parser to tell.
      let isJoined = zip(text, text.dropFirst()).contains {
        $0 == 0x5C && ($1 == 0x0A || $1 == 0x0D)
      }
      guard !isJoined, Encoding.wide(text) == nil, !Encoding.endsLinesWithReturns(text) else {
        continue
      }
      var kept = [Bool](repeating: false, count: text.count)
      for record in file.records {
        for at in record.bytes { kept[Int(at)] = true }
      }
      var at = 0
      if text.starts(with: [0xEF, 0xBB, 0xBF]) { at = 3 }
      var isDescriptor = false
      while at < text.count {
        let end = text[at...].firstIndex(of: 0x0A) ?? text.count
        let line = text[at..<end]
        let isBlank = line.allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }
        if isBlank { isDescriptor = false }
        if line.starts(with: bytes("%")) || isDescriptor { isDescriptor = true }
        if !kept[at], !isBlank, line.first != 0x23, !isDescriptor {
          // A bad line above a descriptor's `%rec` belongs to the descriptor, and is told.
          let paragraph = text[at...].split(separator: 0x0A, omittingEmptySubsequences: false)
            .prefix { !$0.allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D } }
          let told = file.problems.contains { $0.kind == .damaged || $0.kind == .conflict }
          #expect(
            paragraph.contains { $0.drop { $0 == 0x20 || $0 == 0x09 }.first == 0x25 } && told,
            "\(String(decoding: text, as: UTF8.self).debugDescription)")
        }
        // Blanks before it do not keep a descriptor from being taken as one, its own lines with it.
        if line.drop(while: { $0 == 0x20 || $0 == 0x09 }).first == 0x25 { isDescriptor = true }
        at = end + 1
      }
    }
  }
}
