import CursesTerminal
import Screen
import TestSupport
import Testing

@Suite("Keys from bytes: a sequence is one key or nothing")
struct KeyDecoderTests {
  /// What comes out, with an ESC at the end let go.
  private func decode(_ text: String) -> [Input] { decode(Array(text.utf8)) }

  private func decode(_ bytes: [UInt8]) -> [Input] {
    var decoder = KeyDecoder()
    return decoder.feed(bytes[...]) + decoder.flush()
  }

  @Test(arguments: [
    ("c", ["c"]), ("đ", ["đ"]), ("漢", ["漢"]), ("\r", ["<enter>"]), ("\n", ["<enter>"]),
    ("\t", ["<tab>"]), ("\u{7F}", ["<backspace>"]), ("\u{8}", ["<backspace>"]), (" ", ["<space>"]),
    ("\u{12}", ["C-r"]), ("\u{0}", ["C-<space>"]), ("\u{1C}", ["C-\\"]), ("\u{1B}", ["<esc>"]),
    ("\u{1B}\u{1B}", ["<esc>", "<esc>"]), ("\u{1B}x", ["M-x"]), ("\u{1B}đ", ["M-đ"]),
    ("\u{1B}[A", ["<up>"]), ("\u{1B}OA", ["<up>"]), ("\u{1B}[1;5C", ["C-<right>"]),
    ("\u{1B}O5D", ["C-<left>"]), ("\u{1B}[1;2A", ["S-<up>"]), ("\u{1B}[Z", ["S-<tab>"]),
    ("\u{1B}[H", ["<home>"]), ("\u{1B}[7~", ["<home>"]), ("\u{1B}[1~", ["<home>"]),
    ("\u{1B}[F", ["<end>"]), ("\u{1B}[8~", ["<end>"]), ("\u{1B}[2~", ["<ins>"]),
    ("\u{1B}[3~", ["<del>"]), ("\u{1B}[5~", ["<pgup>"]), ("\u{1B}[6;3~", ["M-<pgdn>"]),
    ("\u{1B}OP", ["<f1>"]), ("\u{1B}[[A", ["<f1>"]), ("\u{1B}[11~", ["<f1>"]),
    ("\u{1B}[15~", ["<f5>"]), ("\u{1B}[17~", ["<f6>"]), ("\u{1B}[24~", ["<f12>"]),
    ("\u{1B}[1;2P", ["S-<f1>"]), ("\u{1B}OM", ["<enter>"]), ("\u{1B}Op", ["0"]),
    ("\u{1B}Oy", ["9"]), ("\u{1B}Ok", ["+"]), ("\u{1B}[99;5u", ["C-c"]),
    ("\u{1B}[97;2u", ["A"]), ("\u{1B}[27;5;114~", ["C-r"]), ("\u{1B}[13u", ["<enter>"]),
    ("\u{1B}[Aj", ["<up>", "j"]), ("abc", ["a", "b", "c"]),
  ])
  func keys(text: String, names: [KeyPress]) {
    let expected = names.map { Input.key($0) }
    #expect(decode(text) == expected)

    // The same when it comes byte by byte, as over a slow line.
    var decoder = KeyDecoder()
    let apart = text.utf8.flatMap { decoder.feed([$0]) } + decoder.flush()
    #expect(apart == expected)
  }

  @Test(
    "what a terminal answers is no key",
    arguments: [
      "\u{1B}[?1;2c", "\u{1B}[>0;276;0c", "\u{1B}[24;80R", "\u{1B}[?2026;2$y", "\u{1B}[0n",
      "\u{1B}[8;36;120t", "\u{1B}]11;rgb:ffff/ffff/ffff\u{7}", "\u{1B}]52;c;Yw==\u{1B}\\",
      "\u{1B}P>|tmux 3.3a\u{1B}\\", "\u{1B}P1+r524742\u{1B}\\", "\u{1B}_Gi=1;OK\u{1B}\\",
      "\u{1B}[?62;c", "\u{1B}[99999999999999999999y",
    ])
  func answers(text: String) {
    #expect(decode(text + "j").suffix(1) == [.key("j")])
    #expect(decode(text + "j").count == 1, "\(decode(text))")
  }

  @Test("a sequence that was cut, or is longer than any, is no key either")
  func cutSequences() {
    #expect(decode("\u{1B}[1;").isEmpty)
    #expect(decode("\u{1B}[" + String(repeating: "1;", count: 5000) + "c").isEmpty)
    #expect(decode("\u{1B}]0;never ends").isEmpty)
    #expect(decode("\u{1B}[") == [.key("M-[")])
    // After the cut, keys are keys again.
    var decoder = KeyDecoder()
    #expect(decoder.feed(Array("\u{1B}]0;c".utf8)[...]).isEmpty)
    #expect(decoder.awaitsMore)
    _ = decoder.flush()
    #expect(decoder.feed(Array("y".utf8)[...]) == [.key("y")])
  }

  @Test("an ESC waits for what may follow, and is a key when nothing does")
  func escape() {
    var decoder = KeyDecoder()
    #expect(decoder.feed([0x1B]).isEmpty)
    #expect(decoder.awaitsMore)
    #expect(decoder.feed(Array("[A".utf8)[...]) == [.key("<up>")])
    #expect(!decoder.awaitsMore)
    #expect(decoder.feed([0x1B]).isEmpty)
    #expect(decoder.flush() == [.key("<esc>")])
    #expect(!decoder.awaitsMore)
    #expect(decoder.flush().isEmpty)
  }

  @Test("a paste is a text, whatever stands in it")
  func paste() {
    let begin = "\u{1B}[200~"
    let end = "\u{1B}[201~"
    #expect(decode(begin + "c y" + end + "j") == [.paste("c y"), .key("j")])
    #expect(decode(begin + end) == [.paste("")])
    #expect(decode(begin + "a\r\nb\rc\nd" + end) == [.paste("a\nb\nc\nd")])
    #expect(
      decode(begin + "\u{1B}[A\u{1B}[200~\u{3}" + end) == [.paste("\u{1B}[A\u{1B}[200~\u{3}")])
    #expect(decode(begin + "lộ trình" + end) == [.paste("lộ trình")])
    // Silence does not end it: what follows on a slow line must not become commands.
    var decoder = KeyDecoder()
    #expect(decoder.feed(Array((begin + "c").utf8)[...]).isEmpty)
    #expect(!decoder.awaitsMore)
    #expect(decoder.flush().isEmpty)
    #expect(decoder.feed(Array(("y" + end).utf8)[...]) == [.paste("cy")])
  }

  @Test("a paste of more than a mebibyte keeps its beginning and ends where it ends")
  func hugePaste() {
    let text = String(repeating: "0123456789abcde\n", count: 1 << 17)
    let inputs = decode("\u{1B}[200~" + text + "\u{1B}[201~q")
    guard case .paste(let pasted) = inputs.first else {
      Issue.record("no paste but \(inputs.prefix(3))")
      return
    }
    #expect(pasted.utf8.count == 1 << 20)
    #expect(text.hasPrefix(pasted))
    #expect(inputs.dropFirst() == [.key("q")])
  }

  @Test("the mouse is told by where and what, in both of its languages")
  func mouse() {
    #expect(decode("\u{1B}[<0;3;4M") == [.mouse(MouseEvent(.press, at: Point(column: 2, row: 3)))])
    #expect(
      decode("\u{1B}[<0;3;4m") == [.mouse(MouseEvent(.release, at: Point(column: 2, row: 3)))])
    #expect(decode("\u{1B}[<64;1;1M") == [.mouse(MouseEvent(.wheelUp, at: .zero))])
    #expect(
      decode("\u{1B}[<69;300;1M") == [
        .mouse(MouseEvent(.wheelDown, at: Point(column: 299, row: 0)))
      ])
    #expect(decode("\u{1B}[<32;2;2M") == [.mouse(MouseEvent(.drag, at: Point(column: 1, row: 1)))])
    #expect(decode("\u{1B}[M !!") == [.mouse(MouseEvent(.press, at: .zero))])
    #expect(decode("\u{1B}[M#!!") == [.mouse(MouseEvent(.release, at: .zero))])
    for wrong in ["\u{1B}[<0;0;0M", "\u{1B}[<0;1M", "\u{1B}[<;;M", "\u{1B}[<200;1;1M"] {
      #expect(decode(wrong).isEmpty, "\(wrong.debugDescription)")
    }
  }

  @Test func theWindowComesAndGoes() {
    #expect(decode("\u{1B}[I\u{1B}[O") == [.focus(true), .focus(false)])
  }

  @Test("bytes that are not UTF-8 are nothing, and hide nothing")
  func invalidUTF8() {
    #expect(decode([0xFF, 0x63]) == [.key("c")])
    #expect(decode([0xC3, 0x63]) == [.key("c")])
    #expect(decode([0xE1, 0xBB, 0x1B, 0x5B, 0x41]) == [.key("<up>")])
    #expect(decode([0x9B, 0x41]) == [.key("A")])
    #expect(decode([0xC2, 0x9B, 0x41]) == [.key("A")], "a control of the upper set is no key")
    #expect(decode([0xED, 0xA0, 0x80, 0x6A]) == [.key("j")])
  }

  @Test("the terminal's own database may know more")
  func knownSequences() {
    var decoder = KeyDecoder(known: [Array("\u{1B}[225z".utf8): "<f1>", [0x1B, 0x41]: "<up>"])
    #expect(decoder.feed(Array("\u{1B}[225z\u{1B}A".utf8)[...]) == [.key("<f1>"), .key("<up>")])
  }

  @Test("any bytes, cut anywhere, give the same")
  func anyBytes() {
    var generator = SeededGenerator(seed: 33)
    let pieces: [[UInt8]] = [
      [0x1B], Array("[".utf8), Array("200~".utf8), Array("201~".utf8), Array("<0;1;1M".utf8),
      Array("O".utf8), Array("]".utf8), [0x07], Array("c".utf8), [0xC3], [0xA9], Array("1;5".utf8),
    ]
    for _ in 0..<3000 {
      var bytes: [UInt8] = []
      for _ in 0..<Int.random(in: 1...12, using: &generator) {
        bytes +=
          Bool.random(using: &generator)
          ? pieces.randomElement(using: &generator) ?? []
          : [UInt8.random(in: 0...255, using: &generator)]
      }
      var whole = KeyDecoder()
      var apart = KeyDecoder()
      let one = whole.feed(bytes[...])
      #expect(one == bytes.flatMap { apart.feed([$0]) })
      #expect(whole.flush() == apart.flush())
    }
  }
}
