import Foundation
import TestSupport

/// The program without a terminal, running beside the test: to be waited for, or to be killed.
final class Child {
  let process: pid_t
  private let folder = TemporaryDirectory()

  /// Starts `steerco`, or another program.
  init(
    _ arguments: [String], program: String = Program.path, environment: [String: String?] = [:]
  ) throws {
    let folder = folder
    process = try Spawning.start(
      program, arguments, environment: Program.surroundings(environment)
    ) { actions in
      posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
      for (number, name): (CInt, String) in [(1, "out"), (2, "err")] {
        posix_spawn_file_actions_addopen(
          &actions, number, folder.path(name), O_WRONLY | O_CREAT | O_APPEND, 0o600)
      }
    }
  }

  /// Sends a signal; a program that has ended already does not mind.
  func signal(_ number: CInt) { kill(process, number) }

  /// Whether it has ended; it is still to be waited for.
  var hasEnded: Bool {
    var facts = siginfo_t()
    let code = waitid(P_PID, id_t(process), &facts, WEXITED | WNOHANG | WNOWAIT)
    return code == 0 && facts.si_signo == SIGCHLD
  }

  /// Waits for the end; to be called once.
  func wait() throws -> Program.Answer {
    var status: CInt = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    return Program.Answer(
      output: try folder.bytes("out"), errors: try folder.bytes("err"),
      end: status & 0x7F == 0 ? .exited(status >> 8 & 0xFF) : .signalled(status & 0x7F))
  }

  /// The same, and a program that has not ended by then is killed: it hangs.
  func wait(within limit: Duration) throws -> Program.Answer {
    let deadline = ContinuousClock.now + limit
    while !hasEnded, ContinuousClock.now < deadline { poll(nil, 0, 2) }
    if !hasEnded { signal(SIGKILL) }
    return try wait()
  }

  /// Runs `steerco` to its end.
  static func run(
    _ arguments: [String], environment: [String: String?] = [:]
  ) throws -> Program.Answer {
    try Child(arguments, environment: environment).wait()
  }
}
