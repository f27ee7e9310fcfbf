import TestSupport
import Testing

@testable import CursesTerminal

@Suite("What a terminal knows of its colours is not said again")
struct SGROptimizerTests {
  private func shortened(_ frame: String) -> String {
    var optimizer = SGROptimizer()
    return String(decoding: optimizer.optimized(Array(frame.utf8)), as: UTF8.self)
  }

  @Test(arguments: [
    // Both colours at once, then only the one that changes.
    (
      "\u{1B}[38;5;24m\u{1B}[48;5;231ma\u{1B}[38;5;90m\u{1B}[48;5;231mb",
      "\u{1B}[38;5;24;48;5;231ma\u{1B}[38;5;90mb"
    ),
    // An attribute goes without the colours going.
    (
      "\u{1B}[0;1m\u{1B}[31m\u{1B}[47ma\u{1B}(B\u{1B}[0m\u{1B}[31m\u{1B}[47mb",
      "\u{1B}[1;31;47ma\u{1B}[22mb"
    ),
    // Dim goes by the number that bold goes by: what is to stay is said again.
    ("\u{1B}[0;1;2ma\u{1B}[0;1mb", "\u{1B}[1;2ma\u{1B}[22;1mb"),
    // What nothing is drawn with is not said; a move looks the same in any colour, erasing does not.
    ("\u{1B}[31m\u{1B}[5;1H\u{1B}[32mx", "\u{1B}[5;1H\u{1B}[32mx"),
    ("\u{1B}[41m\u{1B}[K\u{1B}[39;49m\u{1B}(B\u{1B}[mx", "\u{1B}[41m\u{1B}[K\u{1B}[mx"),
    // Of what is blank nothing but the background is seen, unless it is underlined or reversed.
    ("\u{1B}[31m \u{1B}[K\u{1B}[32mx", " \u{1B}[K\u{1B}[32mx"),
    ("\u{1B}[41m \u{1B}[42m\u{1B}[X", "\u{1B}[41m \u{1B}[42m\u{1B}[X"),
    ("\u{1B}[4m \u{1B}[24m ", "\u{1B}[4m \u{1B}[m "),
    ("\u{1B}[7mx\r\n\u{1B}[27my", "\u{1B}[7mx\r\n\u{1B}[my"),
    ("Đề án\u{1B}[m", "Đề án"),
    // Anything unknown, and the frame is sent as it is.
    ("\u{1B}[38;2;1;2;3mx", "\u{1B}[38;2;1;2;3mx"),
    ("\u{1B}[31mx\u{1B}[99m", "\u{1B}[31mx\u{1B}[99m"),
    ("\u{1B}[31mx\u{1B}", "\u{1B}[31mx\u{1B}"), ("\u{1B}]0;t\u{7}", "\u{1B}]0;t\u{7}"),
  ])
  func examples(frame: String, sent: String) {
    #expect(shortened(frame) == sent)
  }

  @Test("the last look stays for the next frame, and goes before anything else is sent")
  func lookIsKept() {
    var optimizer = SGROptimizer()
    func sent(_ frame: String) -> String {
      String(decoding: optimizer.optimized(Array(frame.utf8)), as: UTF8.self)
    }
    #expect(sent("\u{1B}[31;47mx\u{1B}(B\u{1B}[m") == "\u{1B}[31;47mx")
    #expect(sent("\u{1B}[31;47mx\u{1B}(B\u{1B}[m") == "x")
    // ncurses believes that it begins without any.
    #expect(sent("\u{1B}[99mx") == "\u{1B}[m\u{1B}[99mx")
    #expect(sent("\u{1B}[32mx\u{1B}(B\u{1B}[m") == "\u{1B}[32mx")
    #expect(optimizer.synchronized() == Array("\u{1B}[m".utf8))
    #expect(optimizer.synchronized() == [])
  }

  @Test("every character comes out in the look that it went in with")
  func looksStay() {
    let pieces = [
      "a", "b", " ",
      "\u{1B}[31m", "\u{1B}[38;5;200m", "\u{1B}[48;5;7m", "\u{1B}[1m", "\u{1B}[0;1;4m",
      "\u{1B}[22m", "\u{1B}[24m", "\u{1B}[7m", "\u{1B}[2m", "\u{1B}[39;49m", "\u{1B}(B\u{1B}[m",
      "\u{1B}[3;4H", "\u{1B}[K", "\u{1B}[97m", "\u{1B}[102m", "\u{1B}[39m",
    ]
    var random = SeededGenerator(seed: 5)
    var optimizer = SGROptimizer()
    var (before, after) = ("", "")
    for _ in 0..<300 {
      let frame = (0..<20).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
      before += frame
      after += String(decoding: optimizer.optimized(Array(frame.utf8)), as: UTF8.self)
      #expect(looks(before) == looks(after))
      #expect(after.utf8.count <= before.utf8.count)
    }
  }

  /// Each character and each erasure with the attributes and colours in force.
  private func looks(_ text: String) -> [String] {
    var (found, on, colours): ([String], Set<Int>, [Int: String]) = ([], [], [:])
    for part in text.split(separator: "\u{1B}", omittingEmptySubsequences: false) {
      var rest = part
      if part.hasPrefix("["), let end = part.dropFirst().firstIndex(where: \.isLetter) {
        let numbers = part[part.index(after: part.startIndex)..<end].split(separator: ";")
          .compactMap { Int($0) }
        rest = part[part.index(after: end)...]
        if part[end] == "m" {
          var left = numbers.isEmpty ? [0] : numbers
          while let number = left.first {
            left.removeFirst()
            switch number {
            case 0: (on, colours) = ([], [:])
            case 1...7: on.insert(number)
            case 22: on.subtract([1, 2])
            case 23...27: on.remove(number - 20)
            case 38, 48:
              colours[number] = "\(left[1])"
              left.removeFirst(2)
            case 39, 49: colours[number - 1] = nil
            case 40...47, 100...107: colours[48] = "c\(number)"
            default: colours[38] = "c\(number)"
            }
          }
        } else if part[end] == "K" {
          found.append("erase \(colours[48] ?? "")")
        }
      } else if part.hasPrefix("(B") {
        rest = part.dropFirst(2)
      }
      for character in rest {
        let isSeen = character != " " || !on.isDisjoint(with: [4, 7])
        found.append(
          "\(character) \(colours[48] ?? "") "
            + (isSeen ? "\(on.sorted()) \(colours[38] ?? "")" : ""))
      }
    }
    return found
  }
}
