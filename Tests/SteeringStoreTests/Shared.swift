import Foundation

/// A value that a test's threads change together, and a gate that opens when they have ended.
final class Shared<Value>: @unchecked Sendable {  // Every access is behind the condition.
  private let condition = NSCondition()
  private var current: Value
  private var ends = 0

  init(_ value: Value) { current = value }

  var value: Value { condition.withLock { current } }

  func change(_ body: (inout Value) -> Void) { condition.withLock { body(&current) } }

  func end() {
    condition.withLock {
      ends += 1
      condition.broadcast()
    }
  }

  func waitForEnds(_ count: Int) {
    condition.withLock {
      while ends < count { condition.wait() }
    }
  }
}
