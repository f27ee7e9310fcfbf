package import SteeringModel

extension Hindi {
  package func name(_ standing: Standing) -> String {
    switch standing {
    case .completed: "पूर्ण"
    case .onSchedule: "समय-सीमा में"
    case .behind: "लक्ष्य से पीछे"
    case .blocked: "अवरुद्ध"
    case .unaccounted: "स्थिति अज्ञात"
    case .withdrawn: "रद्द"
    }
  }

  package func name(_ timing: Timing) -> String {
    switch timing {
    case .inTerm: "समय-सीमा के भीतर"
    case .dueSoon: "समय-सीमा निकट"
    case .overdue: "अतिदेय"
    case .standing: "नियमित कार्य"
    case .undated: "बिना समय-सीमा"
    case .onTime: "समय पर"
    case .late: "विलंब से"
    case .completedUndated: "तुलना के लिए समय-सीमा नहीं"
    case .none: "रद्द"
    }
  }

  package func name(_ status: Status) -> String {
    switch status {
    case .notStarted: "शुरू नहीं हुआ"
    case .inProgress: "प्रगति में"
    case .submitted: "पुष्टि लंबित"
    case .completed: "पूर्ण"
    case .paused: "स्थगित"
    case .withdrawn: "रद्द"
    }
  }

  package func name(_ outlook: Outlook) -> String {
    switch outlook {
    case .onTrack: "योजना के अनुसार"
    case .atRisk: "जोखिम में"
    }
  }

  package func name(_ order: TaskOrder) -> String {
    switch order {
    case .worstFirst: "सबसे गंभीर पहले"
    case .deadline: "समय-सीमा के क्रम में"
    case .unit: "विभाग के क्रम में"
    case .group: "समूह के क्रम में"
    case .id: "क्रमांक के क्रम में"
    }
  }

  package func name(_ bucket: DeadlineBucket, days: Int) -> String {
    switch bucket {
    case .overdue: "अतिदेय"
    case .today: "आज"
    case .restOfWeek: "इस सप्ताह"
    case .soon: "\(self.days(days)) में"
    case .restOfMonth: "इस माह"
    case .month(_, let month): monthName(month)
    case .quarter(let year, let quarter): self.quarter(year, quarter)
    case .year(let year): "वर्ष \(year)"
    case .standing: "नियमित"
    case .undated: "बिना समय-सीमा"
    }
  }

  package func name(_ word: ClearWord) -> String {
    switch word {
    case .people: "प्रभारी"
    case .work: "कार्य"
    case .time: "समय-सीमा"
    case .responsibility: "प्रमुख विभाग"
    case .result: "परिणाम"
    case .authority: "अधिकार"
    }
  }

  package func name(_ group: Command.Group) -> String {
    switch group {
    case .moving: "आना-जाना"
    case .deciding: "कार्य अद्यतन करना"
    case .finding: "खोजना और छाँटना"
    case .looking: "प्रदर्शन"
    case .safety: "सुरक्षा"
    case .program: "प्रोग्राम"
    }
  }

  package func name(_ kind: RecordType) -> String {
    switch kind {
    case .committee: "समिति"
    case .unit: "विभाग"
    case .document: "दस्तावेज़"
    case .task: "कार्य"
    case .extensionOfDeadline: "समय-विस्तार"
    case .obstacle: "बाधा"
    case .meeting: "बैठक"
    case .conclusion: "निष्कर्ष"
    case .headline: "प्रतिवेदित आँकड़े"
    case .entry: "लॉग प्रविष्टि"
    case .other: "अभिलेख"
    }
  }

  package func name(_ action: Edit.Action) -> String {
    switch action {
    case .complete: "पूर्ण"
    case .reopen: "फिर से खोला गया"
    case .status: "स्थिति बदली गई"
    case .deadline: "समय-सीमा बदली गई"
    case .progress: "प्रगति दर्ज"
    case .note: "टिप्पणी जोड़ी गई"
    case .obstacle: "बाधा दर्ज"
    case .set: "बदला गया"
    case .undo: "पूर्ववत किया गया"
    case .redo: "फिर से किया गया"
    }
  }

  package func name(_ field: FieldName) -> String {
    switch field {
    case .id: "क्रमांक"
    case .title: "शीर्षक"
    case .short: "संक्षिप्त नाम"
    case .group: "समूह"
    case .source: "निर्देश-पत्र"
    case .lead: "प्रमुख विभाग"
    case .support: "सहयोगी"
    case .owner: "प्रभारी"
    case .product: "परिणाम"
    case .start: "आरंभ"
    case .due: "समय-सीमा"
    case .dueOriginal: "मूल समय-सीमा"
    case .status: "स्थिति"
    case .progress: "प्रगति"
    case .outlook: "आकलन"
    case .completed: "पूर्ण हुआ"
    case .evidence: "प्रमाण"
    case .resources: "संसाधन"
    case .updated: "पिछली रिपोर्ट"
    case .note: "टिप्पणी"
    case .name: "नाम"
    case .chair: "अध्यक्ष"
    case .secretariat: "सचिवालय"
    case .language: "भाषा"
    case .dueSoon: "समय-सीमा निकट"
    case .reportEvery: "रिपोर्ट की अवधि"
    case .clear: "स्पष्टता"
    case .confirm: "पुष्टि"
    case .theme: "थीम"
    case .today: "आज"
    case .code: "कोड"
    case .kind: "प्रकार"
    case .parent: "ऊपरी विभाग"
    case .head: "विभागाध्यक्ष"
    case .number: "पत्र संख्या"
    case .issuer: "जारीकर्ता"
    case .issued: "जारी तिथि"
    case .url: "लिंक"
    case .task: "कार्य"
    case .from: "से"
    case .to: "तक"
    case .reason: "कारण"
    case .document: "दस्तावेज़"
    case .approvedBy: "अनुमोदनकर्ता"
    case .on: "दिनांक"
    case .text: "विवरण"
    case .raisedBy: "किसने बताई"
    case .since: "कब से"
    case .askedOf: "किससे अपेक्षित"
    case .ask: "अपेक्षित निर्णय"
    case .answer: "उत्तर"
    case .cleared: "दूर हुई"
    case .date: "बैठक तिथि"
    case .state: "अवस्था"
    case .agenda: "कार्यसूची"
    case .notice: "निष्कर्ष-सूचना"
    case .meeting: "बैठक"
    case .noTask: "कोई कार्य नहीं"
    case .asOf: "स्थिति की तिथि"
    case .total: "कुल"
    case .onSchedule: "समय-सीमा में"
    case .behind: "लक्ष्य से पीछे"
    case .notImplemented: "अवरुद्ध"
    case .at: "समय"
    case .by: "किसके द्वारा"
    case .host: "कंप्यूटर"
    case .action: "कार्रवाई"
    case .record: "अभिलेख"
    case .field: "फ़ील्ड"
    case .undoes: "किसे पूर्ववत किया"
    case .unknown: ""
    }
  }
}
