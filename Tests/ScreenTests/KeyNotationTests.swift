import Screen
import Testing

@Suite("Keys are written down as they are pressed")
struct KeyNotationTests {
  @Test(arguments: [
    "c", "C-r", "<down>", "S-<tab>", "<f1>", "<f12>", "<space>", "<esc>", "M-x", "C-M-x", "-",
    "<", ">", "C--", "đ", "?", "<pgdn>", "M-<up>", "C-<space>", "C-]",
  ])
  func readsAndWritesTheSame(text: String) throws {
    #expect(try KeyPress(notation: text).description == text)
  }

  @Test func aKeyIsWhatItSays() {
    #expect(KeyPress("C-r") == KeyPress(.character("r"), .control))
    #expect(KeyPress("S-<tab>") == KeyPress(.tab, .shift))
    #expect(KeyPress("<space>") == KeyPress(.character(" ")))
    #expect(KeyPress("<space>").typed == " ")
    #expect(KeyPress("C-r").typed == nil)
    #expect(KeyPress("<down>").typed == nil)
  }

  @Test(arguments: [
    ("", KeyNotationError.Reason.empty),
    ("cc", .notAKey),
    ("C-", .notAKey),
    ("X-c", .notAKey),
    ("<donw>", .unknownName(nearest: "<down>")),
    ("<escape>", .unknownName(nearest: "<esc>")),
    ("<pagedown>", .unknownName(nearest: "<pgdn>")),
    ("<return>", .unknownName(nearest: "<enter>")),
    ("<zzzzzz>", .unknownName(nearest: nil)),
    ("C-i", .sameAs("<tab>")),
    ("C-m", .sameAs("<enter>")),
    ("C-[", .sameAs("<esc>")),
    ("C-h", .sameAs("<backspace>")),
    ("C-R", .sameAs("C-r")),
    ("S-a", .sameAs("A")),
  ])
  func whatIsWrongIsTold(text: String, reason: KeyNotationError.Reason) {
    #expect(throws: KeyNotationError(text: text, reason: reason)) {
      try KeyPress(notation: text)
    }
  }

  @Test func aScriptIsAListOfKeysAndTexts() throws {
    #expect(try KeyPress.script("<down> c y") == ["<down>", "c", "y"])
    #expect(
      try KeyPress.script("  / \"lộ trình\" <enter>\n") == [
        "/", "l", "ộ", "<space>", "t", "r", "ì", "n", "h", "<enter>",
      ])
    #expect(try KeyPress.script("").isEmpty)
    #expect(try KeyPress.script("\"") == [KeyPress(.character("\""))])
  }

  @Test func aMistakeInAScriptNamesItsWord() {
    #expect(throws: KeyNotationError(text: "<dwn>", reason: .unknownName(nearest: "<down>"))) {
      try KeyPress.script("c <dwn> y")
    }
    #expect(throws: KeyNotationError(text: "\"open", reason: .unclosedQuote)) {
      try KeyPress.script("/ \"open")
    }
  }
}
