internal import Glibc
package import Screen

extension Terminal {
  /// How long an ESC waits for the rest of a sequence before it is the key itself: 25 ms, as long
  /// as programs usually have ncurses wait. ncurses cannot be asked for it here, as it does not read
  /// the keys.
  private static let escapeNanoseconds: Int64 = 25_000_000
  /// Equal keys closer than this are one that is held down (keyboards repeat every 33 to 50 ms).
  private static let repeatNanoseconds: Int64 = 75_000_000
  /// What one call reads at most, so that a flood of input does not keep the screen from drawing.
  private static let mostBytes = 1 << 18

  /// Everything that has come since the last call, without waiting.
  package func read() -> [Input] {
    guard state == .shown else { return [] }
    var inputs: [Input] = fitSize() ? [.resized] : []
    if isGone { return inputs + [.closed] }

    var total = 0
    reading: while total < Self.mostBytes {
      switch SystemCalls.readiness(input) {
      case .nothing:
        break reading
      case .gone:
        isGone = true
        break reading
      case .bytes:
        guard let count = SystemCalls.read(input, into: &buffer) else {
          isGone = true
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
    inputs = markingRepeats(inputs)
    return isGone ? inputs + [.closed] : inputs
  }

  /// Whether an ESC waits for what may follow: then `read` is to be called again after
  /// `escapeTimeout`, even if nothing comes.
  package var awaitsEscape: Bool { decoder.awaitsMore }

  /// The milliseconds until an ESC that waits is the key itself; `nil` when none waits.
  package var escapeTimeout: CInt? {
    guard awaitsEscape else { return nil }
    let left = Self.escapeNanoseconds - (SystemCalls.now() - lastByte)
    return CInt(max(0, (left + 999_999) / 1_000_000))
  }

  private func markingRepeats(_ inputs: [Input]) -> [Input] {
    inputs.map { input in
      guard case .key(let key, _) = input else { return input }
      let time = SystemCalls.now()
      let isRepeat = lastKey.map { $0.key == key && time - $0.time < Self.repeatNanoseconds }
      lastKey = (key, time)
      return .key(key, isRepeat: isRepeat ?? false)
    }
  }
}
