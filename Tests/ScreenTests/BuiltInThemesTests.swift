import Foundation
import Screen
import Testing
import Themes

@Suite("The themes that are built in")
struct BuiltInThemesTests {
  private static let names = Themes.all.map(\.name)

  private func theme(_ name: String) -> (theme: Theme, warnings: [ThemeWarning]) {
    let bytes = Themes.all.first { $0.name == name }?.bytes ?? []
    return Theme.parse(bytes, name: name) { parent in
      Themes.all.first { $0.name == parent }?.bytes
    }
  }

  @Test func theListIsWhatLiesInTheFolder() throws {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("themes")
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".theme") }.sorted()
    #expect(files == Self.names.map { "\($0).theme" })
    for (name, bytes) in Themes.all {
      let file = try Data(contentsOf: folder.appendingPathComponent("\(name).theme"))
      #expect(file == Data(bytes), "\(name)")
    }
  }

  @Test(arguments: names)
  func loadsWithoutWarnings(name: String) {
    #expect(theme(name).warnings == [])
    #expect(Set(theme(name).theme.styles).count > 3, "roles look different")
  }

  @Test("every role stands out from its ground, on terminals of every kind")
  func contrast() {
    for name in Self.names where name != "mono" {
      let floor = name == "paper" || name == "contrast" ? 7 : 4.5
      for colours in [1 << 24, 256, 16, 8] {
        let theme = theme(name).theme.reduced(to: colours)
        // Of eight colours few pairs have more contrast.
        let least = colours >= 256 ? floor : min(floor, 4.5)
        for role in Role.allCases {
          let ratio = theme.style(for: role).contrast ?? 0
          #expect(ratio >= least, "\(name), \(colours) colours: \(role.name) has \(ratio)")
        }
      }
    }
  }

  @Test("the sixteen colours can be read whatever the terminal takes them for")
  func otherPalettes() {
    // The Linux console (VGA), and Tango as of GNOME Terminal.
    let palettes: [String: [Int]] = [
      "VGA": [
        0x000000, 0xAA0000, 0x00AA00, 0xAA5500, 0x0000AA, 0xAA00AA, 0x00AAAA, 0xAAAAAA,
        0x555555, 0xFF5555, 0x55FF55, 0xFFFF55, 0x5555FF, 0xFF55FF, 0x55FFFF, 0xFFFFFF,
      ],
      "Tango": [
        0x000000, 0xCC0000, 0x4E9A06, 0xC4A000, 0x3465A4, 0x75507B, 0x06989A, 0xD3D7CF,
        0x555753, 0xEF2929, 0x8AE234, 0xFCE94F, 0x729FCF, 0xAD7FA8, 0x34E2E2, 0xEEEEEC,
      ],
    ]
    let theme = theme("sixteen").theme
    for (palette, values) in palettes {
      func real(_ color: Color) -> Color {
        guard case .indexed(let index) = color else { return color }
        let value = values[Int(index)]
        return .rgb(UInt8(value >> 16), UInt8(value >> 8 & 255), UInt8(value & 255))
      }
      for role in Role.allCases {
        let style = theme.style(for: role)
        let ratio = Contrast.ratio(real(style.foreground), real(style.background)) ?? 0
        #expect(ratio >= 4.5, "\(palette): \(role.name) has \(ratio)")
      }
    }
  }

  @Test("mono and every theme without colours tell by attributes alone")
  func withoutColours() {
    for name in Self.names {
      let theme = theme(name).theme.reduced(to: 0)
      for style in theme.styles {
        #expect(style.foreground == .standard && style.background == .standard)
      }
      #expect(theme.style(for: .selection).attributes.contains(.reverse))
      #expect(theme.style(for: .selectionBehind).attributes.contains(.reverse))
      #expect(
        theme.style(for: .selection) != theme.style(for: .selectionUnfocused) || name != "mono")
    }
  }

  @Test("a standing is told apart in the selected row too")
  func selectedRow() {
    for name in Self.names where name != "mono" {
      let theme = theme(name).theme
      let ground = theme.style(for: .selection).background
      for role in Role.allCases where role.name.hasPrefix("selection.standing") {
        #expect(theme.style(for: role).background == ground, "\(name): \(role.name)")
      }
    }
  }
}
