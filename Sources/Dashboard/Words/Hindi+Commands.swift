internal import SteeringModel

extension Hindi {
  package func command(_ command: Command) -> CommandLabel {
    switch command {
    case .up: CommandLabel("ऊपर", "एक पंक्ति ऊपर")
    case .down: CommandLabel("नीचे", "एक पंक्ति नीचे")
    case .pageUp: CommandLabel("पृष्ठ ऊपर", "एक स्क्रीन ऊपर")
    case .pageDown: CommandLabel("पृष्ठ नीचे", "एक स्क्रीन नीचे")
    case .first: CommandLabel("प्रथम", "पहली पंक्ति पर")
    case .last: CommandLabel("अंतिम", "आख़िरी पंक्ति पर")
    case .nextPanel: CommandLabel("अगला पैनल", "अगले पैनल पर; विवरण में अगले कार्य पर")
    case .previousPanel: CommandLabel("पिछला पैनल", "पिछले पैनल पर; विवरण में पिछले कार्य पर")
    case .tasksPanel: CommandLabel("कार्य", "कार्यों पर जाएँ")
    case .deadlinesPanel: CommandLabel("समय-सीमाएँ", "समय-सीमाओं पर जाएँ")
    case .unitsPanel: CommandLabel("विभाग", "प्रमुख विभागों पर जाएँ")
    case .open:
      CommandLabel("खोलें", "पूरा विवरण खोलें; विभाग या समय-सीमा पर हों तो उसके कार्य दिखाएँ")
    case .back: CommandLabel("पीछे", "पीछे जाएँ, हटाएँ, रद्द करें: इससे कभी हानि नहीं")
    case .complete:
      CommandLabel("पूर्ण करें", "पूर्ण अंकित करें, या पूर्ण कार्य फिर से खोलें (कारण पूछा जाएगा)")
    case .deadline: CommandLabel("समय-सीमा", "समय-सीमा बदलें")
    case .progress: CommandLabel("प्रगति", "प्रगति प्रतिशत में दर्ज करें")
    case .obstacle: CommandLabel("बाधा", "बाधा और अपेक्षित निर्णय दर्ज करें")
    case .note: CommandLabel("टिप्पणी", "टिप्पणी जोड़ें")
    case .status: CommandLabel("स्थिति", "दूसरी स्थिति दें")
    case .undo: CommandLabel("पूर्ववत करें", "इस सत्र का पिछला परिवर्तन पूर्ववत करें")
    case .redo: CommandLabel("फिर से करें", "पूर्ववत किया गया परिवर्तन फिर से करें")
    case .undoThis: CommandLabel("इसे पूर्ववत करें", "कार्य का कोई पुराना परिवर्तन पूर्ववत करें")
    case .search: CommandLabel("खोजें", "लिखते ही खोजें: सभी शब्द, किसी भी क्रम में")
    case .filter: CommandLabel("फ़िल्टर", "चुनें कि कौन-से कार्य दिखें")
    case .sort: CommandLabel("क्रम बदलें", "कार्यों का क्रम चुनें")
    case .countLeads:
      CommandLabel(
        "प्रमुख गिनें", "कार्य को केवल पहले प्रमुख विभाग में गिनें, या हर प्रमुख विभाग में")
    case .problems: CommandLabel("समस्याएँ", "क्षतिग्रस्त अभिलेख, विरोधाभास, योग में न मिलते आँकड़े")
    case .palette: CommandLabel("कमांड", "कमांड को उसके नाम से खोजें")
    case .help: CommandLabel("सहायता", "यहाँ और अभी काम करने वाली कुंजियाँ")
    case .enlarge: CommandLabel("बड़ा करें", "पैनल बड़ा करें, या पहले जैसा करें")
    case .wall: CommandLabel("प्रस्तुति", "बड़े पर्दे के लिए बड़े अंक, कुंजियों के बिना")
    case .theme: CommandLabel("थीम", "अगली थीम")
    case .freeze: CommandLabel("स्क्रीन रोकें", "स्क्रीन स्थिर रखें; प्रतीक्षारत परिवर्तन गिने जाते हैं")
    case .lock: CommandLabel("लॉक करें", "लॉक खुलने तक कोई परिवर्तन न होने दें")
    case .rescan: CommandLabel("ताज़ा करें", "फ़ाइलें फिर से पढ़ें और स्क्रीन फिर से बनाएँ")
    case .mouse: CommandLabel("माउस", "माउस से चुनें, या माउस से पाठ कॉपी करें")
    case .editor: CommandLabel("संपादन", "अभिलेख को $EDITOR में उसी पंक्ति पर खोलें")
    case .copy: CommandLabel("कॉपी करें", "कार्य को पाठ के रूप में कॉपी करें")
    case .quit: CommandLabel("बाहर जाएँ", "प्रोग्राम से बाहर जाएँ")
    }
  }

  package func disabled(_ reason: Disabled) -> String {
    switch reason {
    case .noTask: "कोई कार्य चुना नहीं गया है"
    case .readOnly: "यह सत्र केवल देखने के लिए खोला गया है"
    case .locked: "लॉक है: L से खुलेगा"
    case .damaged(let line): "यह अभिलेख पंक्ति \(line) पर क्षतिग्रस्त है: संपादक (e) में ठीक करें"
    case .conflict(let line):
      "पंक्ति \(line) पर दो संस्करण आपस में टकराते हैं: संपादक (e) में सुलझाएँ"
    case .duplicate(let id): "एक और अभिलेख का क्रमांक भी \(id) है: उनमें से एक को संपादक (e) में सुधारें"
    case .noKey: "इस अभिलेख का क्रमांक नहीं है"
    case .withdrawn: "यह कार्य रद्द किया जा चुका है"
    case .savingThis: "यह कार्य सहेजा जा रहा है"
    case .nothingToUndo: "इस सत्र में पूर्ववत करने को कुछ नहीं है"
    case .nothingToRedo: "फिर से करने को कुछ नहीं है"
    case .noColourTheme: "इस टर्मिनल में रंग नहीं दिखते"
    case .nothingThere: "वहाँ कुछ नहीं है"
    }
  }
}
