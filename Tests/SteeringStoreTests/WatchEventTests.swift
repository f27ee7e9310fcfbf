import Glibc
import Testing

@testable import SteeringStore

@Suite struct WatchEventTests {
  private func event(_ watch: CInt, _ mask: Int, _ name: String, padding: Int = 0) -> [UInt8] {
    var bytes: [UInt8] = []
    func word(_ value: UInt32) { withUnsafeBytes(of: value) { bytes += $0 } }
    let length = name.isEmpty ? 0 : name.utf8.count + 1 + padding
    word(UInt32(bitPattern: watch))
    word(UInt32(truncatingIfNeeded: mask))
    word(0)
    word(UInt32(length))
    if length > 0 { bytes += Array(name.utf8) + [UInt8](repeating: 0, count: 1 + padding) }
    return bytes
  }

  @Test func decodesWhatTheKernelWrites() {
    let bytes =
      event(1, Int(IN_CREATE), "a.rec", padding: 10) + event(2, Int(IN_DELETE_SELF), "")
      + event(-1, Int(IN_Q_OVERFLOW), "")
    let events = WatchEvent.decode(bytes)
    #expect(events.map(\.watch) == [1, 2, -1])
    #expect(events.map { String(decoding: $0.name, as: UTF8.self) } == ["a.rec", "", ""])
    #expect(events.map(\.isOverflow) == [false, false, true])
    for cut in 0..<bytes.count {
      #expect(WatchEvent.decode(bytes[..<cut]).count <= 2)
    }
  }

  @Test func noiseMakesNothingDirty() {
    var state = DirtyState()
    for name in [
      ".a.rec.swp", "4913", "a.rec~", ".a.rec.x-1-2.tmp", "#a.rec#", "a.rec.orig", ".#a.rec",
    ] {
      state.note(
        WatchEvent(watch: 1, mask: UInt32(IN_CLOSE_WRITE), name: Array(name.utf8)), in: [], now: 5)
    }
    #expect(state.due == nil)
  }

  @Test("Quiet for 50 ms, or half a second after the first event of a storm")
  func debounce() {
    var state = DirtyState()
    let event = WatchEvent(watch: 1, mask: UInt32(IN_CREATE), name: Array("a.rec".utf8))
    let millisecond: Int64 = 1_000_000
    state.note(event, in: [], now: 0)
    #expect(state.due == 50 * millisecond)
    for time in 1...60 { state.note(event, in: [], now: Int64(time) * 10 * millisecond) }
    #expect(state.due == 500 * millisecond)
    state.begin()
    #expect(state.due == nil)
  }

  @Test("A file is held while its writer writes, not for ever")
  func writers() {
    var state = DirtyState()
    func note(_ mask: Int, _ now: Int64) {
      state.note(
        WatchEvent(watch: 1, mask: UInt32(mask), name: Array("a.rec".utf8)), in: Array("t".utf8),
        now: now)
    }
    let path = Array("t/a.rec".utf8)
    note(Int(IN_MODIFY), 1)
    #expect(state.held(now: 2) == [path])
    note(Int(IN_CLOSE_WRITE), 3)
    #expect(state.held(now: 4) == [])
    note(Int(IN_MODIFY), 5)
    #expect(state.held(now: 5 + DirtyState.idleWriter) == [])
    for time in stride(from: Int64(0), to: 40_000_000_000, by: 500_000_000) {
      note(Int(IN_MODIFY), time)
    }
    #expect(state.slowWriter(now: 39_500_000_000) == path)
    #expect(state.held(now: 39_500_000_001) == [])
  }

  @Test(
    arguments: [
      ("a.rec", DataFileName.Verdict.data), ("x.y.rec", .data), (".a.rec", .ignored),
      (".rec", .ignored),
      ("a.rec~", .ignored), ("a.txt", .ignored), ("a.recx", .ignored), ("#a.rec", .ignored),
      ("a.rec.orig", .ignored), ("a.rec.rej", .ignored), ("a_BASE_123.rec", .ignored),
      ("a_REMOTE_9.rec", .ignored), ("a_BASE.rec", .data), ("~syncthing~a.rec", .ignored),
      ("a.sync-conflict-20260101-120000-ABC.rec", .conflictCopy),
      ("a.rec.conflict-20260101-120000", .conflictCopy),
    ])
  func names(name: String, verdict: DataFileName.Verdict) {
    #expect(DataFileName.judge(Array(name.utf8)) == verdict)
  }
}
