internal import Glibc
internal import Synchronization

/// One child thread that does jobs in order, so that a slow disk never holds up the keys.
///
/// Its state is made on that thread and stays there; jobs go in and answers come out by value. The
/// descriptor becomes readable when there is an answer.
package final class Worker<Job: Sendable, Answer: Sendable>: Sendable {
  private final class Box: Sendable {
    let jobs = Mutex<[Job]>([])
    let answers = Mutex<[Answer]>([])
    let wake: (reading: Descriptor, writing: Descriptor)
    let done: (reading: Descriptor, writing: Descriptor)
    let isEnding = Atomic<Bool>(false)

    init() throws(Errno) {
      wake = try Descriptor.pipe(isBlocking: true)
      done = try Descriptor.pipe(isBlocking: false)
    }
  }

  private let box: Box
  private let thread: Atomic<pthread_t>

  /// Starts the thread. `make` runs on it first and gives what does the jobs. Throws when the
  /// system has no more threads or descriptors.
  package init(_ make: @escaping @Sendable () -> (Job) -> Answer) throws(Errno) {
    let box = try Box()
    self.box = box
    let body = ThreadBody {
      let work = make()
      while box.wake.reading.takeByte() {
        guard let job = box.jobs.withLock({ $0.isEmpty ? nil : $0.removeFirst() }) else {
          if box.isEnding.load(ordering: .acquiring) { break }
          continue
        }
        let answer = work(job)
        box.answers.withLock { $0.append(answer) }
        box.done.writing.putByte()
      }
    }
    thread = Atomic(try body.start())
  }

  deinit {
    end()
    let thread = thread.load(ordering: .relaxed)
    if thread != 0 { pthread_detach(thread) }
  }

  /// Readable when there is an answer.
  package var descriptor: CInt { box.done.reading.number }

  /// Puts a job at the end of the queue.
  package func post(_ job: Job) {
    guard thread.load(ordering: .relaxed) != 0 else { return }
    box.jobs.withLock { $0.append(job) }
    box.wake.writing.putByte()
  }

  /// The answers so far, in the order of their jobs.
  package func answers() -> [Answer] {
    box.done.reading.drain()
    return box.answers.withLock { answers in
      defer { answers = [] }
      return answers
    }
  }

  /// Wakes the thread once more, to find after the jobs still queued that there are no others.
  private func end() {
    box.isEnding.store(true, ordering: .releasing)
    box.wake.writing.putByte()
  }

  /// Lets the thread do what is queued, and waits for its end.
  func finish() {
    end()
    let ended = thread.exchange(0, ordering: .relaxed)
    if ended != 0 { pthread_join(ended, nil) }
  }
}
