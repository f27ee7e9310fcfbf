internal import Glibc
package import RecText
internal import Synchronization

/// Threads that live for one piece of work: reading a file of a country in half the time.
package struct Threads: WorkerPool {
  /// How many work beside the one that asks.
  package let count: Int

  /// So many.
  init(count: Int) { self.count = count }

  /// One for every further processor, but a few: the keys are read on the same machine.
  package static let ofThisMachine = Threads(
    count: min(max(sysconf(Int32(_SC_NPROCESSORS_ONLN)) - 1, 0), 3))

  /// None beside the one that asks.
  static let none = Threads(count: 0)

  private final class Box<Value: Sendable>: Sendable {
    let values = Mutex<[Int: Value]>([:])
  }

  /// Waits for all of them. What no thread could be had for is done by the one that asks.
  package func run<Result: Sendable>(
    _ own: () -> Void, _ part: @escaping @Sendable (Int) -> Result
  ) -> [Result] {
    let box = Box<Result>()
    let bodies = (0..<count).map { number in
      { @Sendable in
        let result = part(number)
        box.values.withLock { $0[number] = result }
      }
    }
    let threads = bodies.map { body -> pthread_t? in
      do throws(Errno) { return try ThreadBody(body).start() } catch { return nil }
    }
    own()
    for (thread, body) in zip(threads, bodies) {
      if let thread { pthread_join(thread, nil) } else { body() }
    }
    return box.values.withLock { values in (0..<count).compactMap { values[$0] } }
  }

  /// Asks for large pages.
  package func prepare(_ memory: UnsafeMutableRawBufferPointer) { LargePages.wish(for: memory) }
}
