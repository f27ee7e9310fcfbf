import TestSupport
import Testing

@testable import SteeringModel

@Suite struct ByteSearchTests {
  @Test("finds what going byte by byte finds")
  func agrees() {
    var random = SeededGenerator(seed: 4)
    for _ in 0..<20_000 {
      func letters(_ most: Int) -> [UInt8] {
        (0..<Int.random(in: 0...most, using: &random)).map { _ in
          UInt8.random(in: 0x61...0x63, using: &random)
        }
      }
      let (text, word) = (letters(30), letters(5))
      let places = 0...max(text.count - word.count, 0)
      let isThere = word.isEmpty || places.contains { text[$0...].starts(with: word) }
      #expect(text.span.contains(word.span) == isThere, "\(word) in \(text)")
    }
  }

  @Test("finds in a range what stands wholly in it, whatever stands around it")
  func ranges() {
    var random = SeededGenerator(seed: 5)
    for _ in 0..<20_000 {
      let text = (0..<40).map { _ in UInt8.random(in: 0x61...0x62, using: &random) }
      let word = Array(text[Int.random(in: 0..<20, using: &random)...].prefix(5))
      let start = Int.random(in: 0...30, using: &random)
      let range = start..<Int.random(in: start...40, using: &random)
      let part = Array(text[range])
      #expect(
        text.span.contains(word.span, in: range) == part.span.contains(word.span),
        "\(word) in \(range) of \(text)")
    }
  }
}
