internal import RecText

/// Meetings and what belongs to them.
extension BoardAssembly {
  mutating func readMeeting(_ scan: RecordScan, _ file: RecordFile) {
    let key = scan.word(.date, file) { Board.meetingKey($0) }
    let meeting = Meeting(
      address: scan.address, sitting: scan.word(.date, file) { Sitting(reading: $0) },
      state: scan.choice(.state, file), begins: scan.time(.begins, file),
      ends: scan.time(.ends, file), began: scan.time(.began, file), ended: scan.time(.ended, file))
    if let key, board.meetingOfKey[key] == nil { board.meetingOfKey[key] = board.meetings.count }
    readAgenda(scan, file, meeting: board.meetings.count)
    board.meetings.append(meeting)
  }

  /// The lines of an old agenda, each a task's id or words.
  private mutating func readAgenda(_ scan: RecordScan, _ file: RecordFile, meeting: Int) {
    var number = 0
    for field in file.fields(of: scan.record) where field.name == .agenda && !field.isTranslated {
      let word = file.word(of: field)
      if word.isEmpty || board.hidesTask(word.span) { continue }
      number += 1
      board.items.append(
        Item(
          address: scan.address, meeting: meeting,
          tasks: board.task(withKey: word).map { [$0] } ?? [],
          line: String(decoding: word, as: UTF8.self), number: String(number), query: "",
          presenter: nil, minutes: nil, state: nil, began: nil, ended: nil))
      meetingOfItem.append([])
    }
  }

  mutating func readItem(_ scan: RecordScan, _ file: RecordFile) {
    meetingOfItem.append(scan.bytes(.meeting, file) ?? [])
    board.items.append(
      Item(
        address: scan.address, meeting: nil, tasks: scan.tasks, line: nil,
        number: scan.text(.number, file) ?? "", query: scan.text(.query, file) ?? "",
        presenter: symbol(.presenter, scan, file), minutes: scan.number(.minutes, file),
        state: scan.choice(.state, file), began: scan.time(.began, file),
        ended: scan.time(.ended, file)))
  }

  mutating func readAttendance(_ scan: RecordScan, _ file: RecordFile) {
    meetingOfAttendance.append(scan.bytes(.meeting, file) ?? [])
    memberOfAttendance.append(scan.bytes(.member, file) ?? [])
    board.attendances.append(
      Attendance(
        address: scan.address, meeting: nil, member: nil, unit: symbol(.unit, scan, file),
        state: scan.choice(.state, file), from: scan.text(.from, file) ?? "",
        until: scan.text(.until, file) ?? ""))
  }

  mutating func readConclusion(_ scan: RecordScan, _ file: RecordFile) {
    meetingOfConclusion.append(scan.bytes(.meeting, file) ?? [])
    board.conclusions.append(
      Conclusion(
        address: scan.address, meeting: nil, tasks: scan.tasks,
        saysNoTask: scan.word(.noTask, file) { $0.truth } ?? false,
        number: scan.text(.number, file) ?? "", item: scan.text(.item, file) ?? "",
        supplements: scan.text(.supplements, file) ?? ""))
  }

  /// Gives each record its meeting, and each attendance its member.
  mutating func connectMeetings() {
    for (index, key) in meetingOfItem.enumerated() {
      let meeting = board.items[index].meeting ?? board.meeting(withKey: key)
      board.items[index].meeting = meeting
      if let meeting { board.itemsOfMeeting.add(meeting, index) }
    }
    for (index, key) in meetingOfConclusion.enumerated() {
      guard let meeting = board.meeting(withKey: key) else { continue }
      board.conclusions[index].meeting = meeting
      board.conclusionsOfMeeting.add(meeting, index)
    }
    var members: [[UInt8]: Int] = [:]
    for (index, member) in board.members.enumerated() {
      let name = board.view(member.address)?.word(.name) ?? []
      if !name.isEmpty, members[name] == nil { members[name] = index }
    }
    for (index, key) in meetingOfAttendance.enumerated() {
      board.attendances[index].member = members[memberOfAttendance[index]]
      guard let meeting = board.meeting(withKey: key) else { continue }
      board.attendances[index].meeting = meeting
      board.attendanceOfMeeting.add(meeting, index)
    }
    board.itemsOfMeeting.close()
    board.conclusionsOfMeeting.close()
    board.attendanceOfMeeting.close()
  }
}
