/// Turns scalars of data into scalars that are safe to draw and that terminals agree about.
///
/// Data must not move the cursor, change the direction of its neighbours, or hide: what acts or is
/// invisible becomes a visible mark, and what terminals draw in different widths (emoji sequences,
/// variation selectors) is brought down to its first part.
struct DisplayFilter {
  /// Stands for a scalar that would be invisible.
  static let invisibleMark: Unicode.Scalar = "¤"
  /// Stands for a scalar that would turn the direction of the text around it.
  static let directionMark: Unicode.Scalar = "\u{2194}"
  /// Stands for a line end that is not a line feed.
  static let lineMark: Unicode.Scalar = "\u{2424}"
  /// Stands for a control of the upper set (U+0080 to U+009F).
  static let controlMark: Unicode.Scalar = "\u{2426}"

  /// What has come through and not been taken.
  private(set) var result: [Unicode.Scalar] = []
  /// Whether any of it may have another form when it is composed.
  private(set) var mayCompose = false

  /// The last scalar that came through, and what may follow it unseen.
  private var base: Base = .start

  private enum Base {
    case start, other
    /// A digit, `#` or `*`, which a keycap may follow.
    case keycap
    /// An emoji, which selectors, a skin tone, tags and joined emoji may follow.
    case emoji
    /// An emoji and a joiner that has been held back: another emoji would be dropped.
    case emojiJoiner
    /// A virama, after which joiners shape the conjunct.
    case virama
    /// A scalar with variants that selectors choose among.
    case variant
  }

  /// Empties `result`, for the next part of the same text.
  mutating func clear() {
    result.removeAll(keepingCapacity: true)
    mayCompose = false
  }

  /// Takes the text's next scalar.
  mutating func take(_ scalar: Unicode.Scalar) {
    if base == .emojiJoiner {
      if Self.isEmoji(scalar) {
        base = .emoji
        return
      }
      finish()
    }
    switch scalar.value {
    case 0x20..<0x7F:
      emit(scalar, Self.isKeycapBase(scalar) ? .keycap : .other)
    case 0..<0x20:
      emit(Unicode.Scalar(0x2400 + scalar.value) ?? Self.invisibleMark, .other)
    case 0x7F:
      emit("\u{2421}", .other)
    case 0x85:
      emit(Self.lineMark, .other)
    case 0x80..<0xA0:
      emit(Self.controlMark, .other)
    case 0xAD:
      emit(Self.invisibleMark, .other)
    // The ranges below hold nothing but letters and signs that are as they are composed and that
    // nothing may follow unseen: most of what is drawn, and spared the questions further on.
    case 0xA0..<0x300, 0x904...0x939, 0x1EA0...0x1EF9, 0x2010...0x2027, 0x20A0...0x20BF,
      0x2500...0x25A9, 0x25AC...0x25B5, 0x25B8...0x25BF, 0x25C1...0x25FA, 0xAC00...0xD7A3:
      emit(scalar, .other)
    case 0x4E00...0x9FFF:
      emit(scalar, .variant)
    case 0x94D:
      emit(scalar, .virama)
    case 0x901...0x903, 0x93E...0x94C:
      emit(scalar, .other)
    default:
      takeRare(scalar)
    }
  }

  /// Takes the end of the text: a joiner after an emoji that joined nothing is invisible, so it is
  /// shown.
  mutating func finish() {
    if base == .emojiJoiner { emit(Self.invisibleMark, .other) }
  }

  private mutating func takeRare(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0xFE00...0xFE0F, 0xE0100...0xE01EF:
      if base == .start || base == .other || base == .virama {
        emit(Self.invisibleMark, .other)
      }
    case 0x20E3 where base == .keycap:
      base = .other
    case 0x1F3FB...0x1F3FF where base == .emoji:
      break
    case 0xE0020...0xE007F where base == .emoji:
      break
    case 0x200D where base == .emoji:
      base = .emojiJoiner
    case 0x200C, 0x200D:
      emit(base == .virama ? scalar : Self.invisibleMark, .other)
    case 0x2028, 0x2029:
      emit(Self.lineMark, .other)
    case 0x1F1E6...0x1F1FF:
      // The library's cells hold one such letter each and terminals join two of them or not, so a
      // flag is drawn as the country's two letters, everywhere alike.
      emit(Unicode.Scalar(scalar.value - 0x1F1E6 + 0x41) ?? Self.invisibleMark, .other)
    case 0x034F:
      mayCompose = true
      emit(scalar, .other)
    default:
      takeByProperties(scalar)
    }
  }

  private mutating func takeByProperties(_ scalar: Unicode.Scalar) {
    mayCompose = true
    let properties = scalar.properties
    if properties.isBidiControl {
      emit(Self.directionMark, .other)
    } else if properties.isDefaultIgnorableCodePoint || (0xFFF9...0xFFFB).contains(scalar.value) {
      emit(Self.invisibleMark, .other)
    } else if properties.canonicalCombiningClass == .virama {
      emit(scalar, .virama)
    } else if Self.isEmoji(scalar) {
      emit(scalar, .emoji)
    } else if properties.isIdeographic || properties.generalCategory == .mathSymbol {
      emit(scalar, .variant)
    } else if properties.generalCategory == .nonspacingMark {
      emit(scalar, base == .start ? .other : base)
    } else {
      emit(scalar, .other)
    }
  }

  private mutating func emit(_ scalar: Unicode.Scalar, _ next: Base) {
    result.append(scalar)
    base = next
  }

  private static func isKeycapBase(_ scalar: Unicode.Scalar) -> Bool {
    ("0"..."9").contains(scalar) || scalar == "#" || scalar == "*"
  }

  private static func isEmoji(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value > 0xFF && scalar.properties.isEmoji
  }
}
