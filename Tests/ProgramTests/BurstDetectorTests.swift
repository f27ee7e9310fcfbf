import Testing

@testable import steerco

/// Times are in nanoseconds of a clock that the test sets.
@Suite struct Bursts {
  private let reading = BurstDetector.readingTime

  /// Whether so many keys, read at that time, answer nothing.
  private func areNoAnswer(_ keys: Int, _ now: Int64, _ bursts: inout BurstDetector) -> Bool {
    bursts.isBurst(keys: keys, at: now)
  }

  @Test func aKeyAloneIsAnAnswerOnceTheScreenCanHaveBeenRead() {
    var bursts = BurstDetector()
    #expect(!areNoAnswer(1, 0, &bursts), "the first key, whenever it comes")
    bursts.keysAreShown(at: 1000, inputIsWaiting: false)
    #expect(areNoAnswer(1, 1000 + reading - 1, &bursts))
    #expect(!areNoAnswer(1, 1000 + reading, &bursts))
  }

  @Test func keysThatAreReadTogetherAreAPaste() {
    var bursts = BurstDetector()
    #expect(areNoAnswer(2, 0, &bursts))
    bursts.keysAreShown(at: 0, inputIsWaiting: false)
    #expect(areNoAnswer(2, 100 * reading, &bursts))
  }

  @Test func aPasteInPiecesAnswersNothingWhereverItIsCut() {
    var bursts = BurstDetector()
    var now: Int64 = 0
    for piece in 0..<20 {
      #expect(areNoAnswer(1, now, &bursts) == (piece > 0))
      now += 5_000_000
      bursts.keysAreShown(at: now, inputIsWaiting: false)
      now += 15_000_000
    }
    #expect(!areNoAnswer(1, now + reading, &bursts))
  }

  @Test func aKeyThatWaitedBeforeTheScreenWasThereIsNoAnswerToIt() {
    var bursts = BurstDetector()
    bursts.keysAreShown(at: 0, inputIsWaiting: true)
    #expect(areNoAnswer(1, 100 * reading, &bursts), "however late it is read")
    #expect(!areNoAnswer(1, 101 * reading, &bursts), "but the next one is")
  }
}
