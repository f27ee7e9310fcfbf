import Screen
import TestSupport
import Testing

@Suite("Wrapping: words stay whole while they can")
struct WrapTests {
  private func wrap(_ text: String, _ width: Int) -> [String] {
    Measure.libc.wrap(text, width: width)
  }

  @Test func linesBreakBetweenWords() {
    #expect(
      wrap("Publish the roadmap for information security", 16) == [
        "Publish the", "roadmap for", "information", "security",
      ])
  }

  @Test func lineFeedsAreKept() {
    #expect(wrap("one\n\ntwo\r\nthree\n", 10) == ["one", "", "two", "three", ""])
    #expect(wrap("", 10) == [""])
  }

  @Test func aWordThatIsTooLongIsCutBetweenClusters() {
    #expect(wrap("a Donaudampfschiff b", 6) == ["a", "Donaud", "ampfsc", "hiff b"])
    #expect(wrap("क्षिक्षि", 4) == ["क्षि", "क्षि"])
    #expect(wrap("漢字漢", 5) == ["漢字", "漢"])
    // No line can hold this cluster: it is cut rather than left out.
    #expect(wrap("क्षि", 2) == ["\u{915}\u{94D}\u{937}", "\u{93F}"])
    #expect(wrap("漢", 1) == ["…"])
  }

  @Test func blanksAtABreakAreLeftOutOthersStay() {
    #expect(wrap("  indented  text", 20) == ["  indented  text"])
    #expect(wrap("aaa   bbb", 5) == ["aaa", "bbb"])
  }

  @Test func noWidthNoLines() {
    #expect(wrap("text", 0).isEmpty)
    #expect(wrap("text", -1).isEmpty)
  }
}
