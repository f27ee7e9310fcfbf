import Dashboard
import Screen
import Testing

@Suite struct Typing {
  @Test func backspaceTakesAWholeGrapheme() {
    // A decomposed "ệ": three scalars, one letter.
    var input = LineInput("Vi\u{65}\u{323}\u{302}")
    _ = input.handle("<backspace>")
    #expect(Array(input.text.unicodeScalars) == Array("Vi".unicodeScalars))
  }

  @Test func aMarkTypedAfterItsLetterJoinsIt() {
    var input = LineInput()
    input.insert("e")
    input.insert("\u{301}")
    #expect(input.text == "é")
    #expect(input.cursor == 1)
    _ = input.handle("<backspace>")
    #expect(input.text.isEmpty)
  }

  @Test func pastedLineEndsAndControlsLeaveOneCleanLine() {
    var input = LineInput("a")
    input.insert("b\nc\u{1B}[31md\u{7F}\u{9B}")
    #expect(input.text == "ab c[31md")
  }

  @Test func aPastedFileIsLeftOutAndNotCut() {
    var input = LineInput("a")
    var fits = input.insert(String(repeating: "b", count: 1_000_000))
    #expect(!fits && input.text == "a")
    fits = input.insert(String(repeating: "b", count: LineInput.longest - 1))
    #expect(fits)
    _ = input.handle("c")
    #expect(input.text.count == LineInput.longest)
  }

  @Test func theCursorMovesAndInserts() {
    var input = LineInput("ad")
    _ = input.handle("<left>")
    input.insert("bc")
    #expect(input.text == "abcd")
    _ = input.handle("<home>")
    _ = input.handle("<del>")
    #expect(input.text == "bcd")
    _ = input.handle("<end>")
    _ = input.handle("C-u")
    #expect(input.text.isEmpty)
  }

  @Test func aWordIsDeletedAtOnce() {
    var input = LineInput("one two  ")
    _ = input.handle("C-w")
    #expect(input.text == "one ")
  }
}
