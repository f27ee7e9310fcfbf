package import SteeringModel

extension Hindi {
  package func problem(_ problem: Problem) -> String {
    let detail = problem.detail
    return switch problem.kind {
    case .unreadableFile: "पढ़ी नहीं जा सकती: \(detail)"
    case .notAFile where detail == "directory": "फ़ोल्डर है, फ़ाइल नहीं: छोड़ दिया गया"
    case .notAFile: "सामान्य फ़ाइल नहीं है: छोड़ दी गई"
    case .tooLarge: "बहुत बड़ी है: छोड़ दी गई"
    case .notUTF8: "इसमें ऐसे बाइट हैं जो UTF-8 नहीं हैं"
    case .utf16: "\(detail.isEmpty ? "UTF-16" : detail) में है: UTF-8 में सहेजें"
    case .returnLineEnds: "पंक्तियाँ केवल CR पर समाप्त होती हैं: LF के साथ सहेजें"
    case .syncConflict: "दूसरा संस्करण है, सहेजते समय रखा गया या सिंक से छूटा: सुलझाएँ"
    case .damaged: damage(problem.damage ?? .badLine, detail)
    case .conflict: "दो संस्करण आपस में टकराते हैं: संपादक में सुलझाएँ"
    case .duplicate: "एक से अधिक अभिलेखों का नाम \(detail) है"
    case .noKey: "अभिलेख में \(detail) नहीं है"
    case .noTitle: "शीर्षक नहीं है"
    case .externalSet: "दूसरी फ़ाइल का संदर्भ है, जो पढ़ी नहीं जाती: \(detail)"
    case .unknownType: "अभिलेख का प्रकार अज्ञात है, उसके अभिलेख पढ़े नहीं जाते: \(detail)"
    case .misspeltType: "अभिलेख के प्रकार की वर्तनी ग़लत है: \(detail)"
    case .noType: "किसी %rec: पंक्ति से पहले अभिलेख हैं, वे पढ़े नहीं जाते"
    case .badDate: "दिनांक नहीं है: \(detail)"
    case .badStatus: "मान्य स्थिति नहीं है: \(detail)"
    case .badValue: "समझा नहीं जा सका: \(detail)"
    case .repeated: "एक से अधिक बार लिखा है: \(detail)"
    case .noStatus where detail == "open": "स्थिति नहीं दी गई: लंबित मानी गई"
    case .noStatus where detail == "cleared": "स्थिति नहीं दी गई: दूर हुई मानी गई"
    case .noStatus: "स्थिति नहीं दी गई: आकलन संभव नहीं"
    case .completedWithoutDate: "पूर्ण, पर दिनांक नहीं"
    case .completedWithoutEvidence: "पूर्ण, पर प्रमाण नहीं"
    case .completedImprecisely: "\(day(detail)) को पूर्ण: समय पर था या नहीं, यह कहने के लिए दिनांक पर्याप्त सटीक नहीं"
    case .completedInFuture: "पूर्ण होने का दिनांक भविष्य में है: \(day(detail))"
    case .completedBeforeStart: "आरंभ से पहले पूर्ण: \(day(detail))"
    case .completedDateWithoutStatus: "पूर्ण होने का दिनांक \(day(detail)) है, पर कार्य पूर्ण नहीं"
    case .onTrackButOverdue: "योजना के अनुसार बताया गया, पर अतिदेय"
    case .dueBeforeStart: "समय-सीमा आरंभ से पहले है: \(day(detail))"
    case .unknownUnit: "अज्ञात विभाग: \(detail)"
    case .unknownDocument: "अज्ञात दस्तावेज़: \(detail)"
    case .unknownGroup: "अज्ञात समूह: \(detail)"
    case .unknownTask: "अज्ञात कार्य: \(detail)"
    case .unknownMeeting: "अज्ञात बैठक: \(detail)"
    case .unitLoop: "विभाग स्वयं अपने ऊपर है: \(detail)"
    case .noLead: "प्रमुख विभाग नहीं है"
    case .collectiveLead: "कोई एक विभाग उत्तरदायी नहीं: \(detail)"
    case .stale: "\(day(detail)) के बाद कोई रिपोर्ट नहीं"
    case .neverUpdated: "कभी कोई रिपोर्ट नहीं"
    case .pausedWithoutObstacle: "स्थगित, पर कोई बाधा लंबित नहीं"
    case .headlineSum: "प्रतिवेदित आँकड़ों का योग सही नहीं: \(detail)"
    case .headlineDiffers: "रिपोर्ट के आँकड़े हमारी गिनती से भिन्न हैं: \(figures(detail))"
    case .identity: "हमारे आँकड़ों का योग सही नहीं: \(sum(detail))"
    }
  }

  private func damage(_ damage: Damage, _ text: String) -> String {
    switch damage {
    case .badLine: "यह फ़ील्ड नहीं है, नाम के बाद कोलन नहीं: \(text)"
    case .orphanContinuation: "+ पंक्ति के ऊपर कोई फ़ील्ड नहीं: \(text)"
    case .badName: "यह फ़ील्ड का नाम नहीं है: \(text)"
    case .conflict: "दो संस्करण आपस में टकराते हैं: संपादक में सुलझाएँ"
    case .gluedDescriptor: "%rec: और अभिलेख के बीच खाली पंक्ति नहीं: \(text)"
    case .badDescriptor: "%rec: Type के रूप में नहीं लिखा: \(text)"
    case .danglingBackslash: "फ़ाइल \\ पर समाप्त होती है: \(text)"
    }
  }
}
