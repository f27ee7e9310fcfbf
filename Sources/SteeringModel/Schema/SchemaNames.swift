package import RecText

/// The fields that the program reads by name: each has a number of its own, by which a file's fields
/// are compared. How files spell them stands in the schema.
extension FieldName {
  package static var id: FieldName { FieldName(code: 1) }
  package static var title: FieldName { FieldName(code: 2) }
  package static var short: FieldName { FieldName(code: 3) }
  package static var group: FieldName { FieldName(code: 4) }
  package static var source: FieldName { FieldName(code: 5) }
  package static var lead: FieldName { FieldName(code: 6) }
  package static var support: FieldName { FieldName(code: 7) }
  package static var owner: FieldName { FieldName(code: 8) }
  package static var product: FieldName { FieldName(code: 9) }
  package static var start: FieldName { FieldName(code: 10) }
  package static var due: FieldName { FieldName(code: 11) }
  package static var dueOriginal: FieldName { FieldName(code: 12) }
  package static var status: FieldName { FieldName(code: 13) }
  package static var progress: FieldName { FieldName(code: 14) }
  package static var outlook: FieldName { FieldName(code: 15) }
  package static var completed: FieldName { FieldName(code: 16) }
  package static var evidence: FieldName { FieldName(code: 17) }
  package static var resources: FieldName { FieldName(code: 18) }
  package static var updated: FieldName { FieldName(code: 19) }
  package static var note: FieldName { FieldName(code: 20) }
  package static var secrecy: FieldName { FieldName(code: 21) }
  package static var name: FieldName { FieldName(code: 22) }
  package static var chair: FieldName { FieldName(code: 23) }
  package static var secretariat: FieldName { FieldName(code: 24) }
  package static var language: FieldName { FieldName(code: 25) }
  package static var dueSoon: FieldName { FieldName(code: 26) }
  package static var reportEvery: FieldName { FieldName(code: 27) }
  package static var clear: FieldName { FieldName(code: 28) }
  package static var reportKind: FieldName { FieldName(code: 29) }
  package static var reportPeriod: FieldName { FieldName(code: 30) }
  package static var reportDay: FieldName { FieldName(code: 31) }
  package static var reportFrom: FieldName { FieldName(code: 32) }
  package static var superior: FieldName { FieldName(code: 33) }
  package static var seat: FieldName { FieldName(code: 34) }
  package static var noticeStyle: FieldName { FieldName(code: 35) }
  package static var quorum: FieldName { FieldName(code: 36) }
  package static var reasonForDeadline: FieldName { FieldName(code: 37) }
  package static var theme: FieldName { FieldName(code: 38) }
  package static var today: FieldName { FieldName(code: 39) }
  package static var code: FieldName { FieldName(code: 40) }
  package static var kind: FieldName { FieldName(code: 41) }
  package static var members: FieldName { FieldName(code: 42) }
  package static var parent: FieldName { FieldName(code: 43) }
  package static var head: FieldName { FieldName(code: 44) }
  package static var address: FieldName { FieldName(code: 45) }
  package static var from: FieldName { FieldName(code: 46) }
  package static var until: FieldName { FieldName(code: 47) }
  package static var position: FieldName { FieldName(code: 48) }
  package static var unit: FieldName { FieldName(code: 49) }
  package static var role: FieldName { FieldName(code: 50) }
  package static var body: FieldName { FieldName(code: 51) }
  package static var number: FieldName { FieldName(code: 52) }
  package static var issuer: FieldName { FieldName(code: 53) }
  package static var issued: FieldName { FieldName(code: 54) }
  package static var url: FieldName { FieldName(code: 55) }
  package static var task: FieldName { FieldName(code: 56) }
  package static var to: FieldName { FieldName(code: 57) }
  package static var reason: FieldName { FieldName(code: 58) }
  package static var document: FieldName { FieldName(code: 59) }
  package static var approvedBy: FieldName { FieldName(code: 60) }
  package static var on: FieldName { FieldName(code: 61) }
  package static var text: FieldName { FieldName(code: 62) }
  package static var raisedBy: FieldName { FieldName(code: 63) }
  package static var since: FieldName { FieldName(code: 64) }
  package static var askedOf: FieldName { FieldName(code: 65) }
  package static var ask: FieldName { FieldName(code: 66) }
  package static var answer: FieldName { FieldName(code: 67) }
  package static var cleared: FieldName { FieldName(code: 68) }
  package static var date: FieldName { FieldName(code: 69) }
  package static var place: FieldName { FieldName(code: 70) }
  package static var begins: FieldName { FieldName(code: 71) }
  package static var ends: FieldName { FieldName(code: 72) }
  package static var began: FieldName { FieldName(code: 73) }
  package static var ended: FieldName { FieldName(code: 74) }
  package static var secretary: FieldName { FieldName(code: 75) }
  package static var state: FieldName { FieldName(code: 76) }
  package static var notice: FieldName { FieldName(code: 77) }
  package static var `private`: FieldName { FieldName(code: 78) }
  package static var agenda: FieldName { FieldName(code: 79) }
  package static var meeting: FieldName { FieldName(code: 80) }
  package static var query: FieldName { FieldName(code: 81) }
  package static var presenter: FieldName { FieldName(code: 82) }
  package static var minutes: FieldName { FieldName(code: 83) }
  package static var draft: FieldName { FieldName(code: 84) }
  package static var member: FieldName { FieldName(code: 85) }
  package static var by: FieldName { FieldName(code: 86) }
  package static var item: FieldName { FieldName(code: 87) }
  package static var noTask: FieldName { FieldName(code: 88) }
  package static var supplements: FieldName { FieldName(code: 89) }
  package static var period: FieldName { FieldName(code: 90) }
  package static var replicatedBy: FieldName { FieldName(code: 91) }
  package static var asOf: FieldName { FieldName(code: 92) }
  package static var total: FieldName { FieldName(code: 93) }
  package static var onSchedule: FieldName { FieldName(code: 94) }
  package static var behind: FieldName { FieldName(code: 95) }
  package static var notImplemented: FieldName { FieldName(code: 96) }
  package static var at: FieldName { FieldName(code: 97) }
  package static var host: FieldName { FieldName(code: 98) }
  package static var action: FieldName { FieldName(code: 99) }
  package static var record: FieldName { FieldName(code: 100) }
  package static var field: FieldName { FieldName(code: 101) }
  package static var undoes: FieldName { FieldName(code: 102) }
  package static var made: FieldName { FieldName(code: 103) }
  package static var whole: FieldName { FieldName(code: 104) }

  /// From this number on names are free for record types that somebody else declares.
  package static let firstFree: UInt8 = 200
}

/// The record types of a committee's files. Their fields stand in the schema.
extension RecordType {
  package static var committee: RecordType { RecordType(code: 1) }
  package static var unit: RecordType { RecordType(code: 2) }
  package static var member: RecordType { RecordType(code: 3) }
  package static var document: RecordType { RecordType(code: 4) }
  package static var task: RecordType { RecordType(code: 5) }
  package static var extensionOfDeadline: RecordType { RecordType(code: 6) }
  package static var obstacle: RecordType { RecordType(code: 7) }
  package static var meeting: RecordType { RecordType(code: 8) }
  package static var item: RecordType { RecordType(code: 9) }
  package static var attendance: RecordType { RecordType(code: 10) }
  package static var conclusion: RecordType { RecordType(code: 11) }
  package static var report: RecordType { RecordType(code: 12) }
  package static var model: RecordType { RecordType(code: 13) }
  package static var headline: RecordType { RecordType(code: 14) }
  package static var entry: RecordType { RecordType(code: 15) }

  /// From this number on types are free for somebody else's.
  package static let firstFree: UInt8 = 64
}

/// A language that the interface speaks and that a field may be translated into (`Title_vi`).
package enum Language: String, Sendable, Hashable, CaseIterable {
  case en, vi, nb, hi
}

extension Field {
  /// The language of a translated value (`Title_vi`), `nil` for the plain field.
  package var language: Language? {
    suffix == 0 ? nil : Language.allCases[Int(suffix) - 1]
  }
}
