internal import RecText

/// One task as numbers: all that counting, sorting and filtering ask; its texts stay in the file.
///
/// Flat and small on purpose: a country has 170,000 tasks. What is repeated (leads, sources) is a
/// range of the board's links, and a missing value is a number inside that no date can have.
package struct Task: Sendable {
  /// Where its record stands.
  package internal(set) var address: RecordAddress
  /// When it is due.
  package internal(set) var due: Due = .absent
  /// What people declared, `nil` when absent or unreadable.
  package internal(set) var status: Status?
  /// What people judged, `nil` when absent or unreadable.
  package internal(set) var outlook: Outlook?
  var damage: Damage?
  /// When it was due before it was first moved, `.absent` if it never was.
  package internal(set) var dueOriginal: Due = .absent
  private var storedProgress: Int8 = -1

  var marks: Marks = []
  private var dueEndDay = Task.never
  private var startBits = Task.never
  private var completedBits = Task.never
  private var updatedBits = Task.never
  private var leadIndex: Int32 = -1
  private var groupIndex: Int32 = -1
  var keyHash: UInt32 = 0
  private var keyStart: UInt32 = 0
  var links = Links()
  private var keyCount: UInt16 = 0

  private static let never = Int32.min

  init(address: RecordAddress) {
    self.address = address
  }

  /// What stands in a record, and what the other records say of it, one bit each.
  struct Marks: OptionSet, Sendable {
    let rawValue: UInt32

    static let key = Marks(rawValue: 1 << 0)
    static let title = Marks(rawValue: 1 << 1)
    static let owner = Marks(rawValue: 1 << 2)
    static let product = Marks(rawValue: 1 << 3)
    static let due = Marks(rawValue: 1 << 4)
    static let lead = Marks(rawValue: 1 << 5)
    static let source = Marks(rawValue: 1 << 6)
    static let group = Marks(rawValue: 1 << 7)
    static let status = Marks(rawValue: 1 << 8)
    static let start = Marks(rawValue: 1 << 9)
    static let completed = Marks(rawValue: 1 << 10)
    static let updated = Marks(rawValue: 1 << 11)
    static let evidence = Marks(rawValue: 1 << 12)
    static let progress = Marks(rawValue: 1 << 13)
    static let outlook = Marks(rawValue: 1 << 14)
    static let dueOriginal = Marks(rawValue: 1 << 15)
    static let plainTitle = Marks(rawValue: 1 << 16)
    /// Some value cannot be read, or stands twice: the record is looked at again for problems.
    static let doubtful = Marks(rawValue: 1 << 17)
    static let short = Marks(rawValue: 1 << 18)
    static let resources = Marks(rawValue: 1 << 19)
    static let secrecy = Marks(rawValue: 1 << 20)
    /// Its first `Id` is empty: no later one names it.
    static let emptyKey = Marks(rawValue: 1 << 21)
    // What the whole board says, set anew for each board.
    static let repeatsKey = Marks(rawValue: 1 << 24)
    static let duplicate = Marks(rawValue: 1 << 25)
    static let openObstacle = Marks(rawValue: 1 << 26)
    static let ofBoard: Marks = [.repeatsKey, .duplicate, .openObstacle]
  }

  /// Where a task's leads, supports and sources stand in the board's links, in this order.
  struct Links: Sendable {
    var start: UInt32 = 0
    var leads: UInt16 = 0
    var supports: UInt16 = 0
    var sources: UInt16 = 0
  }
}

extension Task {
  /// Where its id stands in the file's bytes, without blanks around it: looking a task up by id is one
  /// look into far memory and not three. Empty for an id that stands over several lines.
  var keyRange: Range<Int> {
    get { Int(keyStart)..<Int(keyStart) + Int(keyCount) }
    set {
      guard let count = UInt16(exactly: newValue.count) else { return }
      keyStart = UInt32(truncatingIfNeeded: newValue.lowerBound)
      keyCount = count
    }
  }

  /// The last day in term, `nil` for what never falls due.
  package var dueEnd: CivilDate? {
    dueEndDay == Task.never ? nil : CivilDate(dayNumber: dueEndDay)
  }

  mutating func setDue(_ due: Due) {
    self.due = due
    dueEndDay = due.end?.dayNumber ?? Task.never
  }

  /// When work begins; held against other dates by its first day.
  package internal(set) var startPeriod: Period? {
    get { startBits == Task.never ? nil : Period(bits: startBits) }
    set { startBits = newValue?.bits ?? Task.never }
  }

  /// When it was completed; held against the deadline as a whole: neither in time nor late
  /// when the due day is within it.
  package internal(set) var completedPeriod: Period? {
    get { completedBits == Task.never ? nil : Period(bits: completedBits) }
    set { completedBits = newValue?.bits ?? Task.never }
  }

  /// When it was last reported on.
  package internal(set) var updatedPeriod: Period? {
    get { updatedBits == Task.never ? nil : Period(bits: updatedBits) }
    set { updatedBits = newValue?.bits ?? Task.never }
  }

  /// The first day of `Start`.
  package var start: CivilDate? { startPeriod?.first }

  /// The last day of the period in which it was completed.
  package var completed: CivilDate? { completedPeriod?.last }

  /// The last day of the period of its last report.
  package var updated: CivilDate? { updatedPeriod?.last }

  /// 0 to 100, `nil` when absent or unreadable.
  package internal(set) var progress: Int? {
    get { storedProgress < 0 ? nil : Int(storedProgress) }
    set { storedProgress = Int8(newValue ?? -1) }
  }

  /// The primary lead: the first `Lead`.
  package internal(set) var lead: Symbol? {
    get { leadIndex < 0 ? nil : Symbol(index: leadIndex) }
    set { leadIndex = newValue?.index ?? -1 }
  }

  /// The first word of `Group`.
  package internal(set) var group: Symbol? {
    get { groupIndex < 0 ? nil : Symbol(index: groupIndex) }
    set { groupIndex = newValue?.index ?? -1 }
  }

  /// Why it cannot be edited, `nil` for a sound task.
  package var trouble: Trouble? {
    if let damage { return .damaged(damage) }
    if marks.contains(.duplicate) { return .duplicate }
    return marks.contains(.key) ? nil : .noKey
  }

  /// Whether it enters the figures: the first task of its key, or one that has a title at least.
  package var isCounted: Bool {
    !marks.isDisjoint(with: [.key, .title]) && !marks.contains(.repeatsKey)
  }

  /// Whether an obstacle that is still open names it.
  package var hasOpenObstacle: Bool { marks.contains(.openObstacle) }

  /// Its status as far as it can be trusted: a damaged record declares nothing.
  var trustedStatus: Status? { damage == nil ? status : nil }
}
