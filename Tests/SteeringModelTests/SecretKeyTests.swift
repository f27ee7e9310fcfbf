import RecText
import SteeringModel
import Testing

/// The keys of hidden tasks are known, so that none is given twice.
struct SecretKeyTests {
  @Test func anIdThatAHiddenTaskHasTooIsADuplicate() {
    let made = board(
      """
      %rec: Task

      Id: T-1
      Title: Shown
      Status: in-progress
      Due: 2027
      Lead: A
      Updated: 2026-11-20

      Id: T-1
      Title: Hidden
      Secrecy: secret

      Id: T-2
      Title: Hidden
      Secrecy: secret

      Id: T-2
      Title: Hidden again
      Secrecy: secret

      %rec: Obstacle

      Id: V-1
      Task: T-1
      Text: Of one of them, who knows which
      Status: open
      """)
    #expect(made.tasks.map(\.trouble) == [.duplicate])
    #expect(made.tasks[0].isCounted)
    #expect(made.notShown == 2)
    #expect(problems(made) == ["data.rec:3: duplicate: T-1: T-1"])
    #expect(made.obstacles.isEmpty, "it may be about the hidden one")
  }

  @Test func anIdOfAHiddenTaskIsTaken() {
    let made = board("%rec: Task\n\nId: T-1\nTitle: x\nSecrecy: secret\n")
    #expect(made.isTaken(RecordKey(.task, "T-1")))
    #expect(!made.isTaken(RecordKey(.task, "T-2")))
    #expect(made.record(RecordKey(.task, "T-1")) == nil)
  }
}
