internal import Screen

/// Reads a terminal's keyboard without waiting. An ESC is the key itself when nothing follows it for
/// a while; otherwise it begins a sequence.
struct KeyboardReader {
  /// How long an ESC waits for the rest of a sequence before it is the key itself: 25 ms, as long
  /// as programs usually have ncurses wait. ncurses cannot be asked for it here, as it does not read
  /// the keys.
  private static let escapeNanoseconds: Int64 = 25_000_000
  /// What one call reads at most, so that a flood of input does not keep the screen from drawing.
  private static let mostBytes = 1 << 18

  private let descriptor: CInt
  private var decoder: KeyDecoder
  /// When the latest byte was read, in nanoseconds.
  private var lastByte: Int64 = 0
  private var buffer = [UInt8](repeating: 0, count: 4096)
  /// Whether the terminal is gone.
  private(set) var isClosed = false

  init(_ descriptor: CInt, known sequences: [[UInt8]: KeyPress]) {
    self.descriptor = descriptor
    decoder = KeyDecoder(known: sequences)
  }

  /// Everything that has come since the last call.
  mutating func read() -> [Input] {
    if isClosed { return [] }
    var inputs: [Input] = []
    var total = 0
    reading: while total < Self.mostBytes {
      switch SystemCalls.readiness(descriptor) {
      case .nothing:
        break reading
      case .gone:
        isClosed = true
        break reading
      case .bytes:
        guard let count = SystemCalls.read(descriptor, into: &buffer) else {
          isClosed = true
          break reading
        }
        if count == 0 { break reading }
        total += count
        lastByte = SystemCalls.now()
        inputs += decoder.feed(buffer[..<count])
      }
    }
    // Only after a call that finds nothing: the rest may have come while this program waited for
    // the processor.
    if total == 0, decoder.awaitsMore, SystemCalls.now() - lastByte >= Self.escapeNanoseconds {
      inputs += decoder.flush()
    }
    return inputs
  }

  /// The milliseconds until an ESC that waits is the key itself; `nil` when none waits.
  var escapeTimeout: CInt? {
    guard decoder.awaitsMore else { return nil }
    let left = Self.escapeNanoseconds - (SystemCalls.now() - lastByte)
    return CInt(max(0, (left + 999_999) / 1_000_000))
  }
}
