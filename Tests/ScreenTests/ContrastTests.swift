import Screen
import Testing

@Suite("Contrast and the reduction of colours")
struct ContrastTests {
  @Test func theRatioIsThatOfTheGuidelines() throws {
    let white = Color.rgb(255, 255, 255)
    let known: [(Color, Double)] = [
      (.rgb(0, 0, 0), 21), (white, 1), (.rgb(0x77, 0x77, 0x77), 4.478),
      (.rgb(0xFF, 0, 0), 3.998), (.rgb(0, 0, 0xFF), 8.592), (.rgb(0x80, 0x80, 0), 4.195),
    ]
    for (color, ratio) in known {
      let found = try #require(Contrast.ratio(color, white))
      #expect(abs(found - ratio) < 0.001, "\(color): \(found)")
      #expect(Contrast.ratio(white, color) == found)
    }
    #expect(Contrast.ratio(.standard, white) == nil)
    #expect(Contrast.ratio(.indexed(231), .indexed(16)).map { abs($0 - 21) < 0.001 } == true)
  }

  @Test func the256ColoursAreThoseOfXterm() {
    #expect(Color.indexed(196).components.map { [$0.red, $0.green, $0.blue] } == [255, 0, 0])
    #expect(Color.indexed(24).components.map { [$0.red, $0.green, $0.blue] } == [0, 95, 135])
    #expect(Color.indexed(244).components.map { [$0.red, $0.green, $0.blue] } == [128, 128, 128])
  }

  @Test func aColourBecomesTheNearestThatCanBeRead() {
    let theme = Theme(name: "t") { role in
      role == .rule
        ? Style(foreground: .rgb(0x1B, 0x6B, 0x2F), background: .rgb(255, 255, 255))
        : Style(foreground: .rgb(0, 95, 0), background: .rgb(250, 250, 250), attributes: .bold)
    }
    #expect(theme.reduced(to: 1 << 24) == theme)
    let cube = theme.reduced(to: 256)
    #expect(
      cube.style(for: .text)
        == Style(foreground: .indexed(22), background: .indexed(231), attributes: .bold))
    // Dark green on white would become a green that cannot be read on white.
    let sixteen = theme.reduced(to: 16).style(for: .rule)
    #expect(sixteen.background == .indexed(15))
    #expect(sixteen.contrast.map { $0 >= 4.5 } == true)
    #expect(theme.reduced(to: 8).style(for: .rule).background == .indexed(7))
    #expect(theme.reduced(to: 0).style(for: .text) == Style(attributes: .bold))
  }

  @Test func theTerminalsOwnColoursStayItsOwn() {
    let theme = Theme(name: "t") { _ in Style(foreground: .standard, background: .indexed(3)) }
    #expect(theme.reduced(to: 8) == theme)
  }
}
