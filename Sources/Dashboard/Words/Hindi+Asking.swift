package import SteeringModel

extension Hindi {
  package func question(_ question: Prompt.Question, task: String, title: String) -> String {
    switch question {
    case .complete: "\(task) “\(title)” पूर्ण करें?"
    case .reopen: "\(task) “\(title)” फिर से खोलें?"
    case .deadline: "\(task) की समय-सीमा बदलें?"
    case .progress: "\(task) की प्रगति?"
    case .obstacle: "\(task) की बाधा?"
    case .note: "\(task) पर टिप्पणी?"
    case .status(let status): "\(task) “\(title)” की स्थिति “\(name(status))” करें?"
    case .undoThis(let entry): "\(task) में पूर्ववत करें: \(fields(of: entry))?"
    case .search: "खोजें"
    case .query: "केवल दिखाएँ"
    case .quitWhileSaving: "एक परिवर्तन अभी सहेजा जा रहा है। फिर भी बाहर जाएँ?"
    }
  }

  package func label(_ label: PromptField.Label) -> String {
    switch label {
    case .date: "दिनांक"
    case .evidence: "प्रमाण"
    case .reason: "कारण"
    case .due: "समय-सीमा"
    case .document: "दस्तावेज़"
    case .percent: "प्रतिशत"
    case .text: "विवरण"
    case .askedOf: "किससे अपेक्षित"
    case .ask: "अपेक्षित निर्णय"
    case .words: ""
    }
  }

  package func complaint(_ complaint: Complaint) -> String {
    switch complaint {
    case .notADay(let text): "“\(text)” दिनांक नहीं है: 2026-11-21 जैसा लिखें"
    case .inFuture(let text): "“\(text)” भविष्य में है"
    case .notADue(let text):
      "“\(text)” समय-सीमा नहीं है: 2026-11-21, 2026-11, 2026-Q4 या 2026 जैसा लिखें"
    case .notAPercentage(let text): "“\(text)” 0 से 100 तक की संख्या नहीं है"
    case .empty(let label): "\(self.label(label)) लिखना आवश्यक है"
    case .tooLong(let most): "पाठ बहुत लंबा है: अधिकतम \(most) अक्षर"
    case .notEditable, .undo(.notEditable): "यह अभिलेख यहाँ बदला नहीं जा सकता"
    case .undo(.changedSince(let field)):
      "\(fieldName(field)) इसके बाद बदला जा चुका है: कुछ पूर्ववत नहीं किया गया"
    }
  }

  package func queryError(_ error: QueryError) -> String {
    let nearest = error.nearest.map { "; क्या आशय “\($0)” था?" } ?? ""
    let place = "(वर्ण \(error.position + 1))"
    return switch error.kind {
    case .unknownKey: "“\(error.text)” \(place) से छाँटा नहीं जा सकता\(nearest)"
    case .unknownWord: "“\(error.text)” \(place) यहाँ मान्य शब्द नहीं है\(nearest)"
    case .unknownUnit: "“\(error.text)” \(place) नाम का कोई विभाग नहीं है\(nearest)"
    case .unknownGroup: "“\(error.text)” \(place) नाम का कोई समूह नहीं है\(nearest)"
    case .unknownDocument: "“\(error.text)” \(place) नाम का कोई दस्तावेज़ नहीं है\(nearest)"
    case .badDate:
      "“\(error.text)” \(place) दिनांक नहीं है: 2026-12-31, 2026-12 या 2026 जैसा लिखें"
    case .badNumber: "“\(error.text)” \(place) संख्या नहीं है"
    case .missingValue: "“\(error.text)” \(place) का मान नहीं लिखा गया"
    case .badComparison where error.nearest != nil:
      "“\(error.text)” \(place) का यहाँ प्रयोग नहीं हो सकता\(nearest)"
    case .badComparison: "“\(error.text)” \(place) की तुलना < या > से नहीं हो सकती"
    case .openQuote: "उद्धरण चिह्न \(place) बंद नहीं किया गया"
    case .afterQuote: "“\(error.text)” \(place) समाप्ति उद्धरण चिह्न के ठीक बाद है"
    }
  }

  package var hintAsking: String { "y हाँ   Esc नहीं" }
  package var hintAskingWithFields: String { "y हाँ   Tab लिखें   Esc नहीं" }
  package var hintTyping: String { "Enter आगे   Esc रद्द करें" }
  package var hintSearching: String { "Enter रखें   Esc हटाएँ" }
  package var hintQuery: String { "Enter दिखाएँ   Esc रद्द करें" }
  package var hintChoosing: String { "↑↓ चुनें   Enter स्वीकारें   Esc पीछे" }
  package var hintHelp: String { "खोजने के लिए लिखें   ↑↓ ऊपर-नीचे   Esc पीछे" }
  package var undoThis: String { "पूर्ववत करें" }
  package var editFilter: String { "फ़िल्टर लिखें …" }
  package var clearFilter: String { "सभी दिखाएँ" }

  package func notice(_ content: Notice.Content) -> String {
    switch content {
    case .saved(let edit, let path, let confirmed, let reduced, let copy):
      saved(edit, path, confirmed, reduced, copy)
    case .unchanged(let path): "\(path) में पहले से यही लिखा है: सहेजने को कुछ नहीं"
    case .refused(let refusal, let id): "सहेजा नहीं गया: \(id) \(self.refusal(refusal))"
    case .failed(let path, let operation, let reason):
      "सहेजा नहीं गया: \(path): \(reason) (\(operation))। फ़ाइल पहले जैसी ही है।"
    case .halfSaved(let why): "\(notice(why)) इसका एक भाग सहेजा गया; u उसे वापस लेता है।"
    case .kept(let copies):
      "सहेजते समय किसी और ने फ़ाइल में लिखा; वह यहाँ रखा गया है: \(copies.joined(separator: ", "))"
    case .filesChanged(let files):
      filesChanged(files, verb: verb) { "और \($0) अन्य \(isOne($0) ? "फ़ाइल" : "फ़ाइलें")" }
    case .nothingToUndo: disabled(.nothingToUndo)
    case .nothingToRedo: disabled(.nothingToRedo)
    case .disabled(let reason): disabled(reason)
    case .copied(let id): "\(id) पाठ के रूप में कॉपी हुआ"
    case .frozen: "स्क्रीन स्थिर: F दबाने तक परिवर्तन प्रतीक्षा में रहेंगे"
    case .unfrozen: "फिर से लाइव"
    case .locked: "लॉक: L दबाने तक कुछ बदला नहीं जा सकता"
    case .unlocked: "लॉक खुला"
    case .rescanned: "फिर से पढ़ा गया"
    case .theme(let name): "थीम \(name)"
    case .mouse(let isOn): isOn ? "माउस चुनता है (m से वापस)" : "माउस पाठ कॉपी करता है"
    case .queryError(let error): queryError(error)
    case .themeTrouble(let trouble): themeTrouble(trouble)
    case .editorFailed(let editor, let code): "\(editor): कोड \(code) के साथ समाप्त"
    case .asciiOnly: "इस कंप्यूटर में UTF-8 लोकेल नहीं है: केवल ASCII अक्षर दिखेंगे"
    case .pasteIgnored: "चिपकाया गया पाठ छोड़ दिया गया: कुछ लिखा नहीं जा रहा था"
    }
  }

  private func saved(
    _ edit: Edit, _ path: String, _ confirmed: Bool, _ reduced: Bool, _ copy: String?
  ) -> String {
    var text = "सहेजा गया: \(key(of: edit)) \(name(edit.action)), \(path)"
    if !confirmed { text += ": डिस्क ने अभी पुष्टि नहीं की है" }
    if reduced { text += " (सीमित सुरक्षा: यह फ़ाइल सिस्टम फ़ाइलें आपस में नहीं बदल सकता)" }
    if let copy { text += "; दूसरे व्यक्ति का संस्करण \(copy) में रखा गया है" }
    return text
  }

  private func verb(_ kind: FileChange.Kind) -> String {
    switch kind {
    case .added: "जोड़ी गई"
    case .removed: "हटाई गई"
    case .changed: "बदली गई"
    }
  }

  package func refusal(_ refusal: Refusal) -> String {
    switch refusal {
    case .changedMeanwhile(let fields):
      "इसी बीच किसी और ने बदल दिया" + changes(fields) { "\($0): पहले \($1), अब \($2)" }
    case .recordGone: "अब फ़ाइलों में नहीं है"
    case .duplicate: "फ़ाइलों में एक से अधिक बार है"
    case .damaged: "क्षतिग्रस्त है"
    case .conflict: "के दो संस्करण आपस में टकराते हैं"
    case .ambiguous(let field): "में \(field) एक से अधिक बार है"
    case .badValue(let field): "के \(field) में यह मान नहीं रखा जा सकता"
    case .tooLarge: "बहुत बड़ी फ़ाइल में है"
    case .busy(let copy):
      "ऐसी फ़ाइल में है जिसे दूसरा प्रोग्राम बार-बार लिख रहा है"
        + (copy.map { "; उसका संस्करण \($0) में रखा गया है" } ?? "")
    case .notEditable(let reason): notEditable(reason)
    }
  }

  private func notEditable(_ reason: Refusal.Reason) -> String {
    switch reason {
    case .hardLink: "ऐसी फ़ाइल में है जिसके कई नाम हैं (हार्ड लिंक)"
    case .readOnlyFile: "केवल पढ़ने योग्य फ़ाइल में है"
    case .readOnlyDirectory: "केवल पढ़ने योग्य फ़ोल्डर में है"
    case .readOnlyFileSystem: "केवल पढ़ने योग्य फ़ाइल सिस्टम पर है"
    case .danglingLink, .linkLoop: "ऐसे लिंक के पीछे है जो कहीं नहीं पहुँचता"
    case .notAFile: "ऐसी जगह है जो सामान्य फ़ाइल नहीं है"
    case .otherOwner: "ऐसी फ़ाइल में है जिसका स्वामी यथावत नहीं रखा जा सकता"
    case .noKey: "का क्रमांक नहीं है"
    }
  }
}
