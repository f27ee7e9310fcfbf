import Foundation
import SteeringModel
import SteeringStore
import TestSupport
import Testing

private let fields: [RecordChange.NewField] = [
  .init(.id, "V-10"), .init(.task, "57-031"), .init(.text, "no\nmoney"), .init(.status, "open"),
]

private let edit = Edit(
  action: .obstacle, type: .obstacle, key: Array("V-10".utf8), seen: nil, changes: [],
  whole: .append(fields))

private func save(_ edit: Edit, in directory: URL) -> SaveOutcome {
  Saver.save(edit, in: directory.path, options: StoreOptions(runtimeDirectory: directory.path))
}

private func withDirectory(_ body: (URL) throws -> Void) throws {
  let directory = FileManager.default.temporaryDirectory
    .appending(path: "steerco-\(UUID().uuidString)")
  try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: directory) }
  try body(directory)
}

@Suite struct WholeRecords {
  @Test(arguments: [
    ("%rec: Obstacle\n%key: Id\n\nId: V-1\nText: x\n", "\n"),
    ("%rec: Obstacle\n\nId: V-1\nText: x\n\n", ""),
    ("%rec: Obstacle\n\nId: V-1\nText: x", "\n\n"),
    ("%rec: Obstacle\n\nId: V-1\nText: x\n# a comment at the end\n", "\n"),
  ])
  func areAddedAfterABlankLineAndTakenOutByteForByte(_ before: String, _ gap: String) throws {
    try withDirectory { directory in
      let file = directory.appending(path: "obstacles.rec")
      try Data(before.utf8).write(to: file)
      guard case .saved(_, let reversal, _, _, _) = save(edit, in: directory) else {
        Issue.record("not saved")
        return
      }
      let after = try String(contentsOf: file, encoding: .utf8)
      #expect(
        after == before + gap + "Id: V-10\nTask: 57-031\nText: no\n+ money\nStatus: open\n")
      guard case .saved(_, let again, _, _, _) = save(reversal, in: directory) else {
        Issue.record("not taken back")
        return
      }
      #expect(try Data(contentsOf: file) == Data(before.utf8))
      guard case .saved = save(again, in: directory) else {
        Issue.record("not done again")
        return
      }
      #expect(try String(contentsOf: file, encoding: .utf8) == after)
    }
  }

  @Test func crlfFilesGetCRLFLines() throws {
    try withDirectory { directory in
      let file = directory.appending(path: "o.rec")
      try Data("%rec: Obstacle\r\n\r\nId: V-1\r\nText: x\r\n".utf8).write(to: file)
      guard case .saved = save(edit, in: directory) else {
        Issue.record("not saved")
        return
      }
      let text = String(decoding: try Data(contentsOf: file), as: UTF8.self)
      #expect(text.utf8.filter { $0 == 10 }.count == text.utf8.filter { $0 == 13 }.count)
    }
  }

  @Test func anotherSetAtTheEndOfTheFileIsNotJoined() throws {
    try withDirectory { directory in
      let file = directory.appending(path: "all.rec")
      try Data("%rec: Obstacle\n\nId: V-1\nText: x\n\n%rec: Meeting\n\nDate: 2026-01-01\n".utf8)
        .write(to: file)
      guard case .saved = save(edit, in: directory) else {
        Issue.record("not saved")
        return
      }
      let bytes = Array(try Data(contentsOf: file))
      let types = RecParser.parse(bytes, path: "", revision: 0).records.map(\.type)
      #expect(types == [.obstacle, .meeting, .obstacle])
    }
  }

  @Test func theFirstOfItsTypeGetsAFileOfItsOwn() throws {
    try withDirectory { directory in
      guard case .saved(let path, _, _, _, _) = save(edit, in: directory) else {
        Issue.record("not saved")
        return
      }
      #expect(path == "obstacles.rec")
      let file = RecParser.parse(
        Array(try Data(contentsOf: directory.appending(path: path))), path: path, revision: 0)
      #expect(file.records.map(\.type) == [.obstacle])
      #expect(file.problems.isEmpty)
    }
  }

  @Test func aRecordThatWasEditedSinceIsNotTakenOut() throws {
    try withDirectory { directory in
      let file = directory.appending(path: "obstacles.rec")
      try Data("%rec: Obstacle\n\nId: V-1\nText: x\n".utf8).write(to: file)
      guard case .saved(_, let reversal, _, _, _) = save(edit, in: directory) else {
        Issue.record("not saved")
        return
      }
      let text = try String(contentsOf: file, encoding: .utf8)
        .replacingOccurrences(of: "+ money", with: "+ time")
      try Data(text.utf8).write(to: file)
      if case .saved = save(reversal, in: directory) { Issue.record("a colleague's edit is lost") }
      #expect(try String(contentsOf: file, encoding: .utf8) == text)
    }
  }

  @Test func whatOthersAddedBehindItStays() throws {
    try withDirectory { directory in
      let file = directory.appending(path: "obstacles.rec")
      try Data("%rec: Obstacle\n\nId: V-1\nText: x\n".utf8).write(to: file)
      guard case .saved(_, let reversal, _, _, _) = save(edit, in: directory) else {
        Issue.record("not saved")
        return
      }
      let added = "\nId: V-11\nText: theirs\n"
      try Data(try Data(contentsOf: file) + Data(added.utf8)).write(to: file)
      guard case .saved = save(reversal, in: directory) else {
        Issue.record("not taken back")
        return
      }
      #expect(
        try String(contentsOf: file, encoding: .utf8)
          == "%rec: Obstacle\n\nId: V-1\nText: x\n" + added)
    }
  }

  @Test func theFirstOfItsTypeComesBackAfterItWasTakenOut() throws {
    try withDirectory { directory in
      guard case .saved(_, let undo, _, _, _) = save(edit, in: directory),
        case .saved(_, let redo, _, _, _) = save(undo, in: directory),
        case .saved(let path, _, _, _, _) = save(redo, in: directory)
      else {
        Issue.record("not added, taken out and added again")
        return
      }
      let text = try String(contentsOf: directory.appending(path: path), encoding: .utf8)
      #expect(text.contains("Id: V-10\n"))
    }
  }

  @Test func oneThatWasEditedSinceIsSaidToBeChangedNotGone() throws {
    try withDirectory { directory in
      let ledger = Edit(
        action: .deadline, type: .extensionOfDeadline, key: [], seen: nil, changes: [],
        whole: .append([.init(.task, "57-031"), .init(.from, "2025"), .init(.to, "2026")]))
      for (edit, path, field) in [
        (edit, "obstacles.rec", "Text"), (ledger, "extensions.rec", "To"),
      ] {
        guard case .saved(_, let undo, _, _, _) = save(edit, in: directory) else {
          Issue.record("not added")
          return
        }
        let file = directory.appending(path: path)
        let text = try String(contentsOf: file, encoding: .utf8)
          .replacing("Text: no", with: "Text: not much").replacing("To: 2026", with: "To: 2027")
        try Data(text.utf8).write(to: file)
        guard case .refused(.changedMeanwhile(let fields)) = save(undo, in: directory) else {
          Issue.record("\(path)")
          return
        }
        #expect(fields.map(\.name) == [field])
        #expect(try String(contentsOf: file, encoding: .utf8) == text)
      }
    }
  }
}
