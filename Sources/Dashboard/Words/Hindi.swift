internal import Screen
package import SteeringModel

/// The interface in Hindi. Dates stand in figures, since terminals disagree about the width of
/// Devanagari and columns follow them. Hindi counts 0 and 1 in the singular.
package struct Hindi: Words {
  package init() {}

  package var language: Language { .hi }
  package var tasks: String { "कार्य" }
  package var deadlines: String { "समय-सीमाएँ" }
  package var units: String { "विभाग" }
  package var problems: String { "समस्याएँ" }
  package var help: String { "सहायता" }
  package var keys: String { "कुंजियाँ" }
  package var themes: String { "थीम" }
  package var orders: String { "क्रम" }
  package var filters: String { "केवल दिखाएँ" }
  package var statuses: String { "स्थिति" }
  package var commands: String { "कमांड" }
  package var unassigned: String { "(प्रमुख विभाग नहीं)" }
  package var noGroup: String { "(समूह नहीं)" }
  package var missing: String { "उपलब्ध नहीं" }
  package var noTitle: String { "(शीर्षक नहीं)" }
  package var nothingFound: String { "कोई परिणाम नहीं। Esc से फिर सब दिखेगा।" }
  package var noTasksYet: String { "इस फ़ोल्डर में अभी कोई कार्य नहीं है।" }
  package var done: String { "पूर्ण" }
  package var yes: String { "हाँ" }
  package var no: String { "नहीं" }
  package var key: String { "कुंजी" }
  package var leadsNote: String { "हर प्रमुख विभाग, योग कुल से अधिक" }
  package func quoted(_ text: String) -> String { "“\(text)”" }

  package func count(tasks: Int) -> String { "\(tasks) कार्य" }
  package func count(problems: Int) -> String {
    isOne(problems) ? "\(problems) समस्या" : "\(problems) समस्याएँ"
  }
  func isOne(_ count: Int) -> Bool { count == 0 || count == 1 }
  package func headline(_ standing: Standing, _ count: Int) -> String {
    switch standing {
    case .behind: "\(count) पीछे"
    case .unaccounted: "\(count) अज्ञात"
    default: "\(count) \(name(standing))"
    }
  }
  package func late(_ count: Int) -> String { "\(count) विलंब से" }
  package func dueSoon(_ count: Int) -> String { "\(count) समय-सीमा निकट" }
  package func overdue(_ count: Int) -> String { "\(count) अतिदेय" }
  package func atRisk(_ count: Int) -> String { "\(count) जोखिम में" }
  package func withdrawnApart(_ count: Int) -> String { "\(count) रद्द" }
  package func identityFails(_ identity: Identity) -> String {
    "आँकड़ों का योग सही नहीं: \(identity.left) और \(sum(of: identity)) बराबर नहीं"
  }
  package func shown(_ count: Int, of total: Int) -> String { "\(total) में से \(count)" }

  package var fixedDay: String { "नियत दिन" }
  package func duplicates(_ count: Int) -> String { "\(count) दोहराव" }
  package func asOf(_ date: String) -> String { "\(date) की स्थिति के अनुसार" }
  package func nextMeeting(_ date: String) -> String { "अगली बैठक \(date)" }
  package var weekdays: [String] { ["सोम", "मंगल", "बुध", "गुरु", "शुक्र", "शनि", "रवि"] }
  package var months: [String] {
    [
      "जनवरी", "फ़रवरी", "मार्च", "अप्रैल", "मई", "जून", "जुलाई", "अगस्त", "सितंबर", "अक्टूबर",
      "नवंबर", "दिसंबर",
    ]
  }
  package func day(_ date: CivilDate) -> String { "\(weekday(date)) \(shortDay(date))" }
  package func shortDay(_ date: CivilDate) -> String { inFigures(date) }
  package func month(_ year: Int, _ month: Int) -> String { inFigures(year, month) }
  package func quarter(_ year: Int, _ quarter: Int) -> String { "तिमाही \(quarter), \(year)" }
  package func days(_ count: Int) -> String { "\(count) दिन" }
  package func shortDays(_ count: Int) -> String { "\(count) दिन" }
  package func daysLeft(_ days: Int) -> String {
    days == 0 ? "आज अंतिम दिन" : "\(self.days(days)) शेष"
  }
  package func daysLate(_ days: Int) -> String { "\(self.days(days)) विलंब" }
  package func movedOnce(from original: String, times: Int) -> String {
    "मूल समय-सीमा \(original), \(times) बार बढ़ी"
  }
  package var standing: String { "नियमित" }
  package var undated: String { "बिना समय-सीमा" }
  package var decimalMark: String { "." }

  package var live: String { "लाइव" }
  package func polling(_ seconds: Int) -> String { "हर \(seconds) सेकंड" }
  package func stale(since time: String) -> String { "\(time) से अद्यतन नहीं" }
  package func partial(unreadable: Int) -> String {
    "\(unreadable) फ़ाइलें पढ़ी नहीं जा सकतीं"
  }
  package func partialHeadline(unreadable: Int, since time: String) -> String {
    "\(time) से \(unreadable) फ़ाइलें या फ़ोल्डर पढ़े नहीं जा सकते। जितना ज्ञात है:"
  }
  package func staleHeadline(since time: String, _ reason: String) -> String {
    "फ़ाइलें पढ़ी नहीं जा सकतीं (\(reason))। \(time) बजे के आँकड़े थे:"
  }
  package func frozen(_ changes: Int) -> String { "स्क्रीन स्थिर, \(changes) परिवर्तन प्रतीक्षा में" }
  package var readOnly: String { "केवल देखने हेतु" }
  package var locked: String { "लॉक" }
  package var saving: String { "सहेजा जा रहा है…" }
  package func tooSmall(columns: Int, rows: Int) -> String {
    "\(Layout.least.columns) × \(Layout.least.rows) चाहिए, \(columns) × \(rows) है"
  }
  package func cannotBeEdited(_ trouble: Trouble) -> String {
    switch trouble {
    case .damaged(.conflict): "दो संस्करण आपस में टकराते हैं: संपादक में सुलझाएँ"
    case .damaged: "एक पंक्ति क्षतिग्रस्त है: संपादक में ठीक करें"
    case .duplicate: "किसी और अभिलेख का क्रमांक भी यही है"
    case .noKey: "क्रमांक नहीं है"
    }
  }

  package var obstacle: String { "बाधा" }
  package func askedOf(_ whom: String, since: String) -> String {
    let since = since.isEmpty ? "" : ", \(since) से"
    return whom.isEmpty ? "लंबित\(since)" : "\(whom) के समक्ष लंबित\(since)"
  }
  package var decisionAsked: String { "अपेक्षित निर्णय" }
  package var history: String { "परिवर्तनों का इतिहास" }
  package var documents: String { "निर्देश-पत्र" }
  package var obstacles: String { "बाधाएँ" }
  package var extensions: String { "समय-विस्तार" }
  package var conclusions: String { "निष्कर्ष" }
  package var otherFields: String { "अभिलेख" }
  package var openWord: String { "लंबित" }
  package var clearedWord: String { "दूर हुई" }
  package func lateAgainstOriginal() -> String { "समय पर, पर मूल समय-सीमा के बाद" }
  package func onTimeAgainstOriginal() -> String { "विलंब से, पर मूल समय-सीमा के भीतर" }
  package func lackingClear(_ words: [String]) -> String {
    words.isEmpty ? "" : "\(words.joined(separator: ", ")) स्पष्ट नहीं"
  }
}
