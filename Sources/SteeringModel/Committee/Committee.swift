/// Who steers, and how the board is to be read and shown.
package struct Committee: Sendable {
  /// Whether who moves a deadline must say why, as files say it.
  package enum Reason: String, Sendable, Hashable, CaseIterable {
    case required, optional
  }

  /// Where its record stands, `nil` when no file has one.
  package internal(set) var address: RecordAddress?
  /// The screen's language, `nil` to leave it to the locale.
  package internal(set) var language: Language?
  /// Within how many days a task is due soon.
  package internal(set) var dueSoon = 7
  /// After how many days without a report an open task is stale.
  package internal(set) var reportEvery = 30
  /// Units of these kinds report, none when nobody does.
  package internal(set) var reportKinds: [Symbol] = []
  /// What a report is about: a month or a quarter.
  package internal(set) var reportPeriod = Period.Precision.month
  /// Until which day after a period's end its report is on time.
  package internal(set) var reportDay = 10
  /// The first period that is reported on, `nil` for the first that any report is about.
  package internal(set) var reportFrom: Period?
  /// How many members must be present, `nil` where nothing is said.
  package internal(set) var quorum: Int?
  /// Whether who moves a deadline must say why.
  package internal(set) var isReasonRequired = true
  /// What each task should make clear, in order.
  package internal(set) var clear: [ClearWord] = ClearWord.usual
  /// The programme's groups, in the order in which reports are read out.
  package internal(set) var groups: [Group] = []
  /// The name of the theme, `nil` for the usual one.
  package internal(set) var theme: String?
  /// The day that the data fixes, for demonstrations and for looking back.
  package internal(set) var today: CivilDate?
  /// The unit that keeps the papers.
  package internal(set) var secretariat: Symbol?

  /// A committee of which no file says anything.
  package init() {}

  /// What a report may be about, with the words that files write.
  static let reportPrecisions: [(word: String, precision: Period.Precision)] = [
    ("month", .month), ("quarter", .quarter),
  ]
}

/// A group of the programme: known by its first word, in tasks and in translations.
package struct Group: Sendable, Hashable {
  /// Its first word.
  package let symbol: Symbol
  /// The whole of it, first word included, as written without a language.
  package internal(set) var name: String
  /// The same in other languages.
  package internal(set) var names: [Language: String]

  /// The name in a language, the plain one where it is not translated.
  package func name(in language: Language?) -> String {
    language.flatMap { names[$0] } ?? name
  }
}

/// Somebody who sits on the committee.
package struct Member: Sendable, Hashable {
  /// The part in the committee, in the order of rank.
  package enum Role: String, Sendable, Hashable, CaseIterable {
    case chair, deputy, member, secretary, adviser
  }

  /// Of which body.
  package enum Body: String, Sendable, Hashable, CaseIterable {
    case committee, council
  }

  /// Where its record stands.
  package let address: RecordAddress
  /// `nil` when absent or unreadable: a member like the others.
  package let role: Role?
  /// Of the committee where nothing else is said.
  package let body: Body
  /// The unit that the member heads.
  package let unit: Symbol?

  /// The rank among members, 0 for the chair.
  var rank: Int { Role.allCases.firstIndex(of: role ?? .member) ?? 0 }
}

extension Board {
  /// The committee's members in the order of rank, then of the files; the council's are left out.
  package var membersByRank: [Int] {
    let own = members.indices.filter { members[$0].body == .committee }
    return own.enumerated().sorted {
      (members[$0.element].rank, $0.offset) < (members[$1.element].rank, $1.offset)
    }
    .map(\.element)
  }
}
