import Foundation
import Glibc
import Testing

@testable import SteeringStore

@Suite struct WorkerTests {
  @Test("A job that hangs holds up those after it, and nobody else")
  func order() throws {
    let gate = Shared<Int>(0)
    let worker = try Worker<Int, Int> {
      { job in
        if job == 1 { gate.waitForEnds(1) }
        return job * 10
      }
    }
    for job in 1...3 { worker.post(job) }
    var ready = pollfd(fd: worker.descriptor, events: Int16(POLLIN), revents: 0)
    #expect(poll(&ready, 1, 0) == 0)
    #expect(worker.answers().isEmpty)
    gate.end()
    #expect(poll(&ready, 1, 20_000) == 1)
    worker.finish()
    #expect(worker.answers() == [10, 20, 30])
    worker.post(4)
    #expect(worker.answers().isEmpty)
  }

  @Test func signalsAreNotItsBusiness() throws {
    let worker = try Worker<Int, Bool> {
      { signal in
        var blocked = sigset_t()
        pthread_sigmask(SIG_SETMASK, nil, &blocked)
        return sigismember(&blocked, CInt(signal)) == 1
      }
    }
    for signal in [SIGINT, SIGTERM, SIGWINCH, SIGHUP] { worker.post(Int(signal)) }
    worker.finish()
    #expect(worker.answers() == [true, true, true, true])
  }
}
