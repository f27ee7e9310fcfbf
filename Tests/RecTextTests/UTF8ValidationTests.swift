import TestSupport
import Testing

@testable import RecText

@Suite struct UTF8ValidationTests {
  /// Where the standard library finds the first byte that is not UTF-8.
  private static func standard(_ bytes: [UInt8]) -> Int? {
    do throws(UTF8.ValidationError) {
      _ = try UTF8Span(validating: bytes.span)
      return nil
    } catch {
      return error.byteOffsets.lowerBound
    }
  }

  @Test("agrees with the standard library about any bytes")
  func agrees() {
    var random = SeededGenerator(seed: 8)
    let parts: [[UInt8]] =
      ["a", "tasks: ", "ệ", "é", "क", "漢", "👪", "\u{7FF}", "\u{FFFF}", "\u{10FFFF}"]
      .map { Array($0.utf8) } + [
        [0xC0, 0x80], [0xE0, 0x9F, 0xBF], [0xED, 0xA0, 0x80], [0xF0, 0x8F, 0xBF, 0xBF],
        [0xF4, 0x90, 0x80, 0x80], [0xF5], [0xFF], [0x80], [0xE1, 0xBB], [0xC3],
      ]
    for _ in 0..<20_000 {
      var bytes: [UInt8] = []
      for _ in 0..<Int.random(in: 0..<12, using: &random) {
        bytes += parts.randomElement(using: &random) ?? []
      }
      #expect(UTF8Validation.firstBad(in: bytes, from: 0) == Self.standard(bytes), "\(bytes)")
    }
  }
}
