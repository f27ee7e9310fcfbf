### The interface in Hindi. Dates stand in figures, since terminals disagree about the width of
### Devanagari and columns follow them.
###
### The syntax is that of Project Fluent (https://projectfluent.org). Each message is one line on the
### screen. What stands in braces is put in by the program; all languages have the same messages
### with the same variables. A file of the same name in the user's configuration, under
### steerco/words/, says in other words whatever messages it holds.

## Titles

tasks = कार्य
deadlines = समय-सीमाएँ
units = विभाग
problems = समस्याएँ
help = सहायता
themes = थीम
orders = क्रम
filters = केवल दिखाएँ
statuses = स्थिति
commands = कमांड

## Words that stand for something that is not there

unassigned = (प्रमुख विभाग नहीं)
no-group = (समूह नहीं)
missing = उपलब्ध नहीं
no-title = (शीर्षक नहीं)
nothing-found = कोई परिणाम नहीं। Esc से फिर सब दिखेगा।
no-tasks-yet = इस फ़ोल्डर में अभी कोई कार्य नहीं है।

## Words in lists

done = पूर्ण
# Beside the title of the units: a task is counted for each of its leads.
leads-note = हर प्रमुख विभाग, योग कुल से अधिक
quoted = “{ $text }”

## Counts

count-tasks = { $count } कार्य
count-problems = { $count ->
    [one] { $count } समस्या
   *[other] { $count } समस्याएँ
}
late = { $count } विलंब से
due-soon = { $count } समय-सीमा निकट
overdue = { $count } अतिदेय
withdrawn-apart = { $count } रद्द
# Tasks that are secret: nothing but their number is told.
not-shown = { $count } नहीं दिखाए गए
# $left is the count that $sum, an addition such as 15 + 18 + 8, should come to.
identity-fails = आँकड़ों का योग सही नहीं: { $left } और { $sum } बराबर नहीं
shown = { $total } में से { $count }
duplicates = { $count } दोहराव

## Standings, in a count

headline-completed = { $count } { standing-completed }
headline-on-schedule = { $count } { standing-on-schedule }
headline-behind = { $count } पीछे
headline-blocked = { $count } { standing-blocked }
headline-unaccounted = { $count } अज्ञात
headline-withdrawn = { $count } { standing-withdrawn }

## Dates

as-of = { $date } की स्थिति के अनुसार
# The day was set by hand and does not follow the clock.
fixed-day = नियत दिन
next-meeting = अगली बैठक { $date }
weekday-1 = सोम
weekday-2 = मंगल
weekday-3 = बुध
weekday-4 = गुरु
weekday-5 = शुक्र
weekday-6 = शनि
weekday-7 = रवि
month-1 = जनवरी
month-2 = फ़रवरी
month-3 = मार्च
month-4 = अप्रैल
month-5 = मई
month-6 = जून
month-7 = जुलाई
month-8 = अगस्त
month-9 = सितंबर
month-10 = अक्टूबर
month-11 = नवंबर
month-12 = दिसंबर
# As a date has the month: short, or in figures.
short-month-1 = 01
short-month-2 = 02
short-month-3 = 03
short-month-4 = 04
short-month-5 = 05
short-month-6 = 06
short-month-7 = 07
short-month-8 = 08
short-month-9 = 09
short-month-10 = 10
short-month-11 = 11
short-month-12 = 12
date = { $weekday } { $date }
short-date = { NUMBER($day, minimumIntegerDigits: 2) }/{ $month }/{ $year }
month-of-year = { $month }/{ $year }
quarter = तिमाही { $quarter }, { $year }
days = { $count } दिन
# As short as a column of them can have it.
short-days = { $count } दिन
days-left = { $count ->
    [0] आज अंतिम दिन
   *[other] { days } शेष
}
days-late = { days } विलंब
moved = मूल समय-सीमा { $original }, { $times } बार बढ़ी
standing = नियमित
undated = बिना समय-सीमा
percent = { $whole }.{ $tenths } %
whole-percent = { $whole } %

## Names of standings

standing-completed = पूर्ण
standing-on-schedule = समय-सीमा में
standing-behind = लक्ष्य से पीछे
standing-blocked = अवरुद्ध
standing-unaccounted = स्थिति अज्ञात
standing-withdrawn = रद्द

## Names of timings

timing-in-term = समय-सीमा के भीतर
timing-due-soon = समय-सीमा निकट
timing-overdue = अतिदेय
timing-standing = नियमित कार्य
timing-undated = बिना समय-सीमा
timing-on-time = समय पर
timing-late = विलंब से
timing-completed-undated = तुलना के लिए समय-सीमा नहीं
timing-none = रद्द

## Names of statuses

status-not-started = शुरू नहीं हुआ
status-in-progress = प्रगति में
status-submitted = पुष्टि लंबित
status-completed = पूर्ण
status-paused = स्थगित
status-withdrawn = रद्द

## Names of outlooks

outlook-on-track = योजना के अनुसार
outlook-at-risk = जोखिम में

## Names of orders

order-worst-first = सबसे गंभीर पहले
order-deadline = समय-सीमा के क्रम में
order-unit = विभाग के क्रम में
order-group = समूह के क्रम में
order-id = क्रमांक के क्रम में

## Stretches of time in which tasks fall due

bucket-overdue = अतिदेय
bucket-today = आज
bucket-rest-of-week = इस सप्ताह
bucket-rest-of-month = इस माह
bucket-standing = नियमित
bucket-undated = बिना समय-सीमा
bucket-soon = { days } में
bucket-year = वर्ष { $year }

## What a clear task has

clear-people = प्रभारी
clear-work = कार्य
clear-time = समय-सीमा
clear-responsibility = प्रमुख विभाग
clear-result = परिणाम
clear-authority = अधिकार

## Fields of records

field-id = क्रमांक
field-title = शीर्षक
field-short = संक्षिप्त नाम
field-group = समूह
field-source = निर्देश-पत्र
field-lead = प्रमुख विभाग
field-support = सहयोगी
field-owner = प्रभारी
field-product = परिणाम
field-start = आरंभ
field-due = समय-सीमा
field-due-original = मूल समय-सीमा
field-status = स्थिति
field-progress = प्रगति
field-outlook = आकलन
field-completed = पूर्ण हुआ
field-evidence = प्रमाण
field-resources = संसाधन
field-updated = पिछली रिपोर्ट
field-note = टिप्पणी
field-name = नाम
field-chair = अध्यक्ष
field-secretariat = सचिवालय
field-language = भाषा
field-due-soon = समय-सीमा निकट
field-report-every = रिपोर्ट की अवधि
field-clear = स्पष्टता
field-theme = थीम
field-today = आज
field-code = कोड
field-kind = प्रकार
field-parent = ऊपरी विभाग
field-head = विभागाध्यक्ष
field-number = पत्र संख्या
field-issuer = जारीकर्ता
field-issued = जारी तिथि
field-url = लिंक
field-task = कार्य
field-from = से
field-to = तक
field-reason = कारण
field-document = दस्तावेज़
field-approved-by = अनुमोदनकर्ता
field-on = दिनांक
field-text = विवरण
field-raised-by = किसने बताई
field-since = कब से
field-asked-of = किससे अपेक्षित
field-ask = अपेक्षित निर्णय
field-answer = उत्तर
field-cleared = दूर हुई
field-date = बैठक तिथि
field-state = अवस्था
field-agenda = कार्यसूची
field-notice = निष्कर्ष-सूचना
field-meeting = बैठक
field-no-task = कोई कार्य नहीं
field-as-of = स्थिति की तिथि
field-total = कुल
field-on-schedule = समय-सीमा में
field-behind = लक्ष्य से पीछे
field-not-implemented = अवरुद्ध
field-at = समय
field-by = किसके द्वारा
field-host = कंप्यूटर
field-action = कार्रवाई
field-record = अभिलेख
field-field = फ़ील्ड
field-undoes = किसे पूर्ववत किया
field-made = बनाई गई
field-whole = पूरा अभिलेख
field-report-kind = रिपोर्ट करने वाली इकाइयाँ
field-report-period = रिपोर्ट की अवधि
field-report-day = रिपोर्ट का दिन
field-report-from = पहली अवधि
field-quorum = गणपूर्ति
field-reason-for-deadline = समय-सीमा बदलने का कारण
field-superior = ऊपर का निकाय
field-seat = मुख्यालय
field-notice-style = सूचना की शैली
field-members = सदस्य इकाइयाँ
field-address = पता
field-until = तक
field-position = पद
field-unit = इकाई
field-role = भूमिका
field-body = निकाय
field-replicated-by = किसने अपनाया
field-secrecy = गोपनीयता
field-period = अवधि
field-place = स्थान
field-begins = आरंभ (नियत)
field-ends = समाप्ति (नियत)
field-began = आरंभ हुआ
field-ended = समाप्त हुआ
field-secretary = सचिव
field-private = निजी टिप्पणी
field-where = कार्य जहाँ
field-presenter = प्रस्तुतकर्ता
field-minutes = मिनट
field-draft = निष्कर्ष का मसौदा
field-member = सदस्य
field-item = मद
field-supplements = का पूरक

## Groups of commands

group-moving = आना-जाना
group-deciding = कार्य अद्यतन करना
group-finding = खोजना और छाँटना
group-looking = प्रदर्शन
group-safety = सुरक्षा
group-program = प्रोग्राम

## Types of records

type-committee = समिति
type-unit = विभाग
type-document = दस्तावेज़
type-task = कार्य
type-extension = समय-विस्तार
type-obstacle = बाधा
type-meeting = बैठक
type-conclusion = निष्कर्ष
type-headline = प्रतिवेदित आँकड़े
type-member = सदस्य
type-item = कार्यसूची की मद
type-attendance = उपस्थिति
type-report = रिपोर्ट
type-model = अनुकरणीय मॉडल
type-entry = लॉग प्रविष्टि

## What the journal says was done

action-complete = पूर्ण
action-reopen = फिर से खोला गया
action-status = स्थिति बदली गई
action-deadline = समय-सीमा बदली गई
action-progress = प्रगति दर्ज
action-note = टिप्पणी जोड़ी गई
action-obstacle = बाधा दर्ज
action-set = बदला गया
action-answer = बाधा का उत्तर
action-new = जोड़ा गया
action-remove = हटाया गया
action-undo = पूर्ववत किया गया
action-redo = फिर से किया गया

## Commands: the name, and what it does

command-up = ऊपर
    .help = एक पंक्ति ऊपर
command-down = नीचे
    .help = एक पंक्ति नीचे
command-page-up = पृष्ठ ऊपर
    .help = एक स्क्रीन ऊपर
command-page-down = पृष्ठ नीचे
    .help = एक स्क्रीन नीचे
command-first = प्रथम
    .help = पहली पंक्ति पर
command-last = अंतिम
    .help = आख़िरी पंक्ति पर
command-next-panel = अगला पैनल
    .help = अगले पैनल पर; विवरण में अगले कार्य पर
command-previous-panel = पिछला पैनल
    .help = पिछले पैनल पर; विवरण में पिछले कार्य पर
command-tasks-panel = कार्य
    .help = कार्यों पर जाएँ
command-deadlines-panel = समय-सीमाएँ
    .help = समय-सीमाओं पर जाएँ
command-units-panel = विभाग
    .help = प्रमुख विभागों पर जाएँ
command-open = खोलें
    .help = पूरा विवरण खोलें; विभाग या समय-सीमा पर हों तो उसके कार्य दिखाएँ
command-back = पीछे
    .help = पीछे जाएँ, हटाएँ, रद्द करें: इससे कभी हानि नहीं
command-complete = पूर्ण करें
    .help = पूर्ण अंकित करें, या पूर्ण कार्य फिर से खोलें (कारण पूछा जाएगा)
command-deadline = समय-सीमा
    .help = समय-सीमा बदलें
command-progress = प्रगति
    .help = प्रगति प्रतिशत में दर्ज करें
command-obstacle = बाधा
    .help = बाधा और अपेक्षित निर्णय दर्ज करें
command-note = टिप्पणी
    .help = टिप्पणी जोड़ें
command-status = स्थिति
    .help = दूसरी स्थिति दें
command-undo = पूर्ववत करें
    .help = इस सत्र का पिछला परिवर्तन पूर्ववत करें
command-redo = फिर से करें
    .help = पूर्ववत किया गया परिवर्तन फिर से करें
command-undo-this = इसे पूर्ववत करें
    .help = कार्य का कोई पुराना परिवर्तन पूर्ववत करें
command-search = खोजें
    .help = लिखते ही खोजें: सभी शब्द, किसी भी क्रम में
command-filter = फ़िल्टर
    .help = चुनें कि कौन-से कार्य दिखें
command-sort = क्रम बदलें
    .help = कार्यों का क्रम चुनें
command-count-leads = प्रमुख गिनें
    .help = कार्य को केवल पहले प्रमुख विभाग में गिनें, या हर प्रमुख विभाग में
command-problems = समस्याएँ
    .help = क्षतिग्रस्त अभिलेख, विरोधाभास, योग में न मिलते आँकड़े
command-palette = कमांड
    .help = कमांड को उसके नाम से खोजें
command-help = सहायता
    .help = यहाँ और अभी काम करने वाली कुंजियाँ
command-enlarge = बड़ा करें
    .help = पैनल बड़ा करें, या पहले जैसा करें
command-wall = प्रस्तुति
    .help = बड़े पर्दे के लिए बड़े अंक, कुंजियों के बिना
command-theme = थीम
    .help = अगली थीम
command-freeze = स्क्रीन रोकें
    .help = स्क्रीन स्थिर रखें; प्रतीक्षारत परिवर्तन गिने जाते हैं
command-lock = लॉक करें
    .help = लॉक खुलने तक कोई परिवर्तन न होने दें
command-rescan = ताज़ा करें
    .help = फ़ाइलें फिर से पढ़ें और स्क्रीन फिर से बनाएँ
command-mouse = माउस
    .help = माउस से चुनें, या माउस से पाठ कॉपी करें
command-editor = संपादन
    .help = अभिलेख को $EDITOR में उसी पंक्ति पर खोलें
command-copy = कॉपी करें
    .help = कार्य को पाठ के रूप में कॉपी करें
command-quit = बाहर जाएँ
    .help = प्रोग्राम से बाहर जाएँ

## Why a command does nothing

disabled-no-task = कोई कार्य चुना नहीं गया है
disabled-read-only = यह सत्र केवल देखने के लिए खोला गया है
disabled-locked = लॉक है: L से खुलेगा
disabled-no-key = इस अभिलेख का क्रमांक नहीं है
disabled-withdrawn = यह कार्य रद्द किया जा चुका है
disabled-saving-this = यह कार्य सहेजा जा रहा है
disabled-nothing-to-undo = इस सत्र में पूर्ववत करने को कुछ नहीं है
disabled-nothing-to-redo = फिर से करने को कुछ नहीं है
disabled-no-colour-theme = इस टर्मिनल में रंग नहीं दिखते
disabled-nothing-there = वहाँ कुछ नहीं है
disabled-damaged = यह अभिलेख पंक्ति { $line } पर क्षतिग्रस्त है: संपादक (e) में ठीक करें
disabled-conflict = पंक्ति { $line } पर दो संस्करण आपस में टकराते हैं: संपादक (e) में सुलझाएँ
disabled-duplicate = एक और अभिलेख का क्रमांक भी { $id } है: उनमें से एक को संपादक (e) में सुधारें

## Questions

question-complete = { $task } “{ $title }” पूर्ण करें?
question-reopen = { $task } “{ $title }” फिर से खोलें?
question-deadline = { $task } की समय-सीमा बदलें?
question-progress = { $task } की प्रगति?
question-obstacle = { $task } की बाधा?
question-note = { $task } पर टिप्पणी?
question-search = खोजें
question-query = केवल दिखाएँ
question-quit-while-saving = एक परिवर्तन अभी सहेजा जा रहा है। फिर भी बाहर जाएँ?
question-status = { $task } “{ $title }” की स्थिति “{ $status }” करें?
question-undo-this = { $task } में पूर्ववत करें: { $fields }?

## What is typed into a question

label-date = दिनांक
label-evidence = प्रमाण
label-reason = कारण
label-due = समय-सीमा
label-document = दस्तावेज़
label-percent = प्रतिशत
label-text = विवरण
label-asked-of = किससे अपेक्षित
label-ask = अपेक्षित निर्णय

## Why an answer is not taken

complaint-not-a-day = “{ $text }” दिनांक नहीं है: 2026-11-21 जैसा लिखें
complaint-in-future = “{ $text }” भविष्य में है
complaint-not-a-due = “{ $text }” समय-सीमा नहीं है: 2026-11-21, 2026-11, 2026-Q4 या 2026 जैसा लिखें
complaint-not-a-percentage = “{ $text }” 0 से 100 तक की संख्या नहीं है
complaint-empty = { $label } लिखना आवश्यक है
invalid-missing = मान आवश्यक है
invalid-several-lines = केवल एक पंक्ति
invalid-unwritable = फ़ाइल में नहीं लिखा जा सकता: कोई पंक्ति \ पर समाप्त न हो और कोई नियंत्रण वर्ण न हो
invalid-not-a-date = तारीख नहीं: 2026-11-21, 2026-11, 2026-Q4 या 2026 लिखें
invalid-not-a-day = दिन नहीं: 2026-11-21 लिखें
invalid-not-a-deadline = समय-सीमा नहीं: 2026-11-21, 2026-11, 2026-Q4, 2026 या standing लिखें
invalid-not-a-time = समय नहीं: 14:05 लिखें
invalid-not-a-month-or-quarter = महीना या तिमाही नहीं: 2026-11 या 2026-Q4 लिखें
invalid-not-a-sitting = बैठक का दिन नहीं: 2026-12-18, या दूसरी के लिए 2026-12-18b लिखें
invalid-not-a-count = पूर्ण संख्या नहीं
invalid-not-a-percent = 0 से 100 तक की संख्या नहीं
invalid-not-one-of = इनमें से एक चाहिए: { $words }
invalid-not-yes-or-no = yes या no चाहिए
invalid-not-an-address = पता नहीं: इसमें रिक्त स्थान है
invalid-unknown = ऐसा { $type } नहीं है
complaint-too-long = पाठ बहुत लंबा है: अधिकतम { $most } अक्षर
complaint-not-editable = यह अभिलेख यहाँ बदला नहीं जा सकता
complaint-changed-since = { $field } इसके बाद बदला जा चुका है: कुछ पूर्ववत नहीं किया गया
complaint-gone = अभिलेख अब फ़ाइलों में नहीं है: कुछ पूर्ववत नहीं किया गया
complaint-fixed = { $field } कभी नहीं बदलता
complaint-signed = { $meeting } की बैठक पर हस्ताक्षर हो चुके हैं: उसके अभिलेख केवल पढ़े जा सकते हैं
complaint-journal = पंजी में केवल steerco लिखता है
complaint-of-field = { $field }: { $said }

## What is wrong with a query

# What was probably meant; $said is the complaint.
did-you-mean = { $said }; क्या आशय “{ $nearest }” था?
query-place = (वर्ण { $position })
query-unknown-key = “{ $text }” { query-place } से छाँटा नहीं जा सकता
query-unknown-word = “{ $text }” { query-place } यहाँ मान्य शब्द नहीं है
query-unknown-unit = “{ $text }” { query-place } नाम का कोई विभाग नहीं है
query-unknown-group = “{ $text }” { query-place } नाम का कोई समूह नहीं है
query-unknown-document = “{ $text }” { query-place } नाम का कोई दस्तावेज़ नहीं है
query-bad-date = “{ $text }” { query-place } दिनांक नहीं है: 2026-12-31, 2026-12 या 2026 जैसा लिखें
query-bad-number = “{ $text }” { query-place } संख्या नहीं है
query-bad-comparison = “{ $text }” { query-place } की तुलना < या > से नहीं हो सकती
query-missing-value = “{ $text }” { query-place } का मान नहीं लिखा गया
query-open-quote = उद्धरण चिह्न { query-place } बंद नहीं किया गया
query-after-quote = “{ $text }” { query-place } समाप्ति उद्धरण चिह्न के ठीक बाद है
query-misfit = “{ $text }” { query-place } का यहाँ प्रयोग नहीं हो सकता

## Keys, while something is asked or chosen

hint-asking = y हाँ   Esc नहीं
hint-asking-with-fields = y हाँ   Tab लिखें   Esc नहीं
hint-typing = Enter आगे   Esc रद्द करें
hint-searching = Enter रखें   Esc हटाएँ
hint-query = Enter दिखाएँ   Esc रद्द करें
hint-choosing = ↑↓ चुनें   Enter स्वीकारें   Esc पीछे
hint-help = खोजने के लिए लिखें   ↑↓ ऊपर-नीचे   Esc पीछे

## Entries of menus

undo-this = पूर्ववत करें
edit-filter = फ़िल्टर लिखें …
clear-filter = सभी दिखाएँ

## What happened

saved = सहेजा गया: { $key } { $action }, { $path }
# The next four continue $saved.
saved-unconfirmed = { $saved }: डिस्क ने अभी पुष्टि नहीं की है
saved-untold = { $saved }; जर्नल में लिखा नहीं जा सका: प्रविष्टि अगली बार सहेजते समय लिखी जाएगी
saved-reduced = { $saved } (सीमित सुरक्षा: यह फ़ाइल सिस्टम फ़ाइलें आपस में नहीं बदल सकता)
saved-copy = { $saved }; दूसरे व्यक्ति का संस्करण { $copy } में रखा गया है
unchanged = { $path } में पहले से यही लिखा है: सहेजने को कुछ नहीं
# $refusal is one of the reasons below: what is said of the record $id.
refused = सहेजा नहीं गया: { $id } { $refusal }
failed = सहेजा नहीं गया: { $path }: { $reason } ({ $operation })। फ़ाइल पहले जैसी ही है।
partly-saved = { $saved }। पर { $missing } नहीं बदला जा सका। सहेजा हुआ भाग बना हुआ है, क्योंकि बीच में किसी और ने वहाँ लिखा; उसे पूर्ववत किया जा सकता है। दोनों देखें।
takes-back = वापस: { $records } { $action }, { $time }, { $by }
kept = सहेजते समय किसी और ने फ़ाइल में लिखा; वह यहाँ रखा गया है: { $copies }
file-added = { $path } जोड़ी गई
file-removed = { $path } हटाई गई
file-changed = { $path } बदली गई
# $files tells of the first file.
files-more = { $count ->
    [one] { $files } और { $count } अन्य फ़ाइल
   *[other] { $files } और { $count } अन्य फ़ाइलें
}
copied = { $id } पाठ के रूप में कॉपी हुआ
screen-frozen = स्क्रीन स्थिर: F दबाने तक परिवर्तन प्रतीक्षा में रहेंगे
screen-live = फिर से लाइव
changes-locked = लॉक: L दबाने तक कुछ बदला नहीं जा सकता
changes-unlocked = लॉक खुला
rescanned = फिर से पढ़ा गया
theme-chosen = थीम { $theme }
mouse-selects = माउस चुनता है (m से वापस)
mouse-copies = माउस पाठ कॉपी करता है
editor-failed = { $editor }: कोड { $code } के साथ समाप्त
paste-ignored = चिपकाया गया पाठ छोड़ दिया गया: कुछ लिखा नहीं जा रहा था
ascii-only = इस कंप्यूटर में UTF-8 लोकेल नहीं है: केवल ASCII अक्षर दिखेंगे

## Why a change is refused, said of the record

refusal-changed = इसी बीच किसी और ने बदल दिया
refusal-changed-fields = इसी बीच किसी और ने बदल दिया: { $changes }
changed-field = { $field }: पहले { $seen }, अब { $now }
refusal-gone = अब फ़ाइलों में नहीं है
refusal-duplicate = फ़ाइलों में एक से अधिक बार है
refusal-damaged = क्षतिग्रस्त है
refusal-conflict = के दो संस्करण आपस में टकराते हैं
refusal-ambiguous = में { $field } एक से अधिक बार है
refusal-bad-value = के { $field } में यह मान नहीं रखा जा सकता
refusal-too-large = बहुत बड़ी फ़ाइल में है
refusal-taken = नहीं जोड़ा जा सकता: { $key } पहले से है
refusal-taken-next = नहीं जोड़ा जा सकता: { $key } पहले से है, अगला खाली { $next } है
refusal-single = नहीं जोड़ा जा सकता: एक ही हो सकता है, और { $key } पहले से है
refusal-busy = ऐसी फ़ाइल में है जिसे दूसरा प्रोग्राम बार-बार लिख रहा है
refusal-busy-copy = { refusal-busy }; उसका संस्करण { $copy } में रखा गया है
reason-hard-link = ऐसी फ़ाइल में है जिसके कई नाम हैं (हार्ड लिंक)
reason-read-only-file = केवल पढ़ने योग्य फ़ाइल में है
reason-read-only-directory = केवल पढ़ने योग्य फ़ोल्डर में है
reason-read-only-file-system = केवल पढ़ने योग्य फ़ाइल सिस्टम पर है
reason-not-a-file = ऐसी जगह है जो सामान्य फ़ाइल नहीं है
reason-dangling-link = ऐसे लिंक के पीछे है जो कहीं नहीं पहुँचता
reason-link-loop = ऐसे लिंक के पीछे है जो कहीं नहीं पहुँचता
reason-other-owner = ऐसी फ़ाइल में है जिसका स्वामी यथावत नहीं रखा जा सकता
reason-outside = इस निर्देशिका के बाहर है, जहाँ एक लिंक ले जाता है: केवल पढ़ा जाता है

## Problems of the data; $detail is what the data say

problem-unreadable-file = पढ़ी नहीं जा सकती: { $detail }
problem-not-a-file = सामान्य फ़ाइल नहीं है: छोड़ दी गई
problem-too-large = बहुत बड़ी है: छोड़ दी गई
problem-not-utf-8 = इसमें ऐसे बाइट हैं जो UTF-8 नहीं हैं
problem-utf-16 = { $detail } में है: UTF-8 में सहेजें
problem-cr-line-ends = पंक्तियाँ केवल CR पर समाप्त होती हैं: LF के साथ सहेजें
problem-sync-conflict = दूसरा संस्करण है, सहेजते समय रखा गया या सिंक से छूटा: सुलझाएँ
problem-outside-link = इस निर्देशिका के बाहर है, जहाँ एक लिंक ले जाता है: केवल पढ़ी जाती है
problem-left-intent = किसी पुराने steerco की छोड़ी फ़ाइल है, मानी नहीं जाती: हटा दें
problem-conflict = दो संस्करण आपस में टकराते हैं: संपादक में सुलझाएँ
problem-duplicate = एक से अधिक अभिलेखों का नाम { $detail } है
problem-not-single = { $detail } अतिरिक्त है: केवल पहला अभिलेख गिना जाता है
problem-no-key = अभिलेख में { $detail } नहीं है
problem-no-title = शीर्षक नहीं है
problem-missing = { $detail } नहीं है
problem-external-set = दूसरी फ़ाइल का संदर्भ है, जो पढ़ी नहीं जाती: { $detail }
problem-unknown-type = अभिलेख का प्रकार अज्ञात है, उसके अभिलेख पढ़े नहीं जाते: { $detail }
problem-misspelt-type = अभिलेख के प्रकार की वर्तनी ग़लत है: { $detail }
problem-no-type = किसी %rec: पंक्ति से पहले अभिलेख हैं, वे पढ़े नहीं जाते
problem-bad-date = दिनांक नहीं है: { $detail }
problem-bad-status = मान्य स्थिति नहीं है: { $detail }
problem-bad-value = समझा नहीं जा सका: { $detail }
problem-repeated = एक से अधिक बार लिखा है: { $detail }
problem-no-status = स्थिति नहीं दी गई: आकलन संभव नहीं
problem-completed-without-date = पूर्ण, पर दिनांक नहीं
problem-completed-without-evidence = पूर्ण, पर प्रमाण नहीं
problem-completed-imprecisely = { $detail } को पूर्ण: समय पर था या नहीं, यह कहने के लिए दिनांक पर्याप्त सटीक नहीं
problem-completed-in-future = पूर्ण होने का दिनांक भविष्य में है: { $detail }
problem-completed-before-start = आरंभ से पहले पूर्ण: { $detail }
problem-completed-date-without-status = पूर्ण होने का दिनांक { $detail } है, पर कार्य पूर्ण नहीं
problem-on-track-but-overdue = योजना के अनुसार बताया गया, पर अतिदेय
problem-due-before-start = समय-सीमा आरंभ से पहले है: { $detail }
problem-unknown-unit = अज्ञात विभाग: { $detail }
problem-unknown-document = अज्ञात दस्तावेज़: { $detail }
problem-unknown-group = अज्ञात समूह: { $detail }
problem-unknown-task = अज्ञात कार्य: { $detail }
problem-unknown-meeting = अज्ञात बैठक: { $detail }
problem-unknown-record = इस नाम का कोई अभिलेख नहीं है: { $detail }
problem-contradicting-reports = इस विभाग की दूसरी रिपोर्ट कुछ और कहती है: { $detail }
problem-unit-loop = विभाग स्वयं अपने ऊपर है: { $detail }
problem-no-lead = प्रमुख विभाग नहीं है
problem-collective-lead = कोई एक विभाग उत्तरदायी नहीं: { $detail }
problem-stale = { $detail } के बाद कोई रिपोर्ट नहीं
problem-never-updated = कभी कोई रिपोर्ट नहीं
problem-paused-without-obstacle = स्थगित, पर कोई बाधा लंबित नहीं
problem-headline-sum = प्रतिवेदित आँकड़ों का योग सही नहीं: { $detail }
problem-headline-differs = रिपोर्ट के आँकड़े हमारी गिनती से भिन्न हैं: { $detail }
problem-identity = हमारे आँकड़ों का योग सही नहीं: { $detail }
problem-directory = फ़ोल्डर है, फ़ाइल नहीं: छोड़ दिया गया
problem-counted-open = स्थिति नहीं दी गई: लंबित मानी गई
problem-counted-cleared = स्थिति नहीं दी गई: दूर हुई मानी गई

## In what way a record is damaged

damage-bad-line = यह फ़ील्ड नहीं है, नाम के बाद कोलन नहीं: { $text }
damage-orphan-continuation = + पंक्ति के ऊपर कोई फ़ील्ड नहीं: { $text }
damage-bad-name = यह फ़ील्ड का नाम नहीं है: { $text }
damage-conflict = दो संस्करण आपस में टकराते हैं: संपादक में सुलझाएँ
damage-glued-descriptor = %rec: और अभिलेख के बीच खाली पंक्ति नहीं: { $text }
damage-bad-descriptor = %rec: Type के रूप में नहीं लिखा: { $text }
damage-dangling-backslash = फ़ाइल \ पर समाप्त होती है: { $text }

## Figures, in a problem

figure-total = कुल
figure-open = { figure-total } − { standing-completed }

## Mistakes in theme files

theme-unknown = “{ $name }” नाम की कोई थीम नहीं है
theme-unreadable = “भूमिका = रंग on रंग” के रूप में नहीं लिखा: { $text }
theme-unknown-role = “{ $name }” नाम की कोई भूमिका नहीं है
theme-unknown-word = “{ $word }” न रंग है, न अक्षर-शैली
theme-repeated = “{ $name }” ऊपर भी लिखा है; यह पंक्ति मान्य है
theme-unknown-parent = आधार बनाने के लिए “{ $name }” थीम उपलब्ध नहीं है
theme-cycle = थीम स्वयं पर आधारित है: { $themes }
theme-not-text = UTF-8 नहीं है

## Mistakes in files of words

words-not-text = UTF-8 नहीं है: प्रोग्राम के अपने शब्द दिखेंगे
words-unreadable = संदेश के रूप में नहीं लिखा: छोड़ दिया गया
words-repeated = “{ $name }” ऊपर भी लिखा है; ऊपर की पंक्ति मान्य है
words-unknown-message = “{ $name }” नाम का कोई संदेश नहीं है
words-unknown-variable = “{ $name }” में ${ $variable } नहीं है
words-unusable = “{ $name }” का प्रयोग नहीं हो सकता: प्रोग्राम के अपने शब्द दिखेंगे

## The state of the program

live = लाइव
polling = हर { $seconds } सेकंड
stale = { $time } से अद्यतन नहीं
partial = { $count ->
    [one] { $count } फ़ाइल पढ़ी नहीं जा सकती
   *[other] { $count } फ़ाइलें पढ़ी नहीं जा सकतीं
}
partial-headline = { $count ->
    [one] { $time } से { $count } फ़ाइल या फ़ोल्डर पढ़ा नहीं जा सकता। जितना ज्ञात है:
   *[other] { $time } से { $count } फ़ाइलें या फ़ोल्डर पढ़े नहीं जा सकते। जितना ज्ञात है:
}
stale-headline = फ़ाइलें पढ़ी नहीं जा सकतीं ({ $reason })। { $time } बजे के आँकड़े थे:
frozen = स्क्रीन स्थिर, { $count } परिवर्तन प्रतीक्षा में
read-only = केवल देखने हेतु
locked = लॉक
saving = सहेजा जा रहा है…
too-small = { $least-columns } × { $least-rows } चाहिए, { $columns } × { $rows } है

## Why a record cannot be edited

uneditable-conflict = दो संस्करण आपस में टकराते हैं: संपादक में सुलझाएँ
uneditable-damaged = एक पंक्ति क्षतिग्रस्त है: संपादक में ठीक करें
uneditable-duplicate = किसी और अभिलेख का क्रमांक भी यही है
uneditable-no-key = क्रमांक नहीं है

## The whole record

obstacle = बाधा
obstacle-open = लंबित
obstacle-open-since = लंबित, { $since } से
obstacle-asked = { $whom } के समक्ष लंबित
obstacle-asked-since = { $whom } के समक्ष लंबित, { $since } से
decision-asked = अपेक्षित निर्णय
history = परिवर्तनों का इतिहास
documents = निर्देश-पत्र
obstacles = बाधाएँ
extensions = समय-विस्तार
conclusions = निष्कर्ष
other-fields = अभिलेख
open = लंबित
cleared = दूर हुई
late-against-original = समय पर, पर मूल समय-सीमा के बाद
on-time-against-original = विलंब से, पर मूल समय-सीमा के भीतर
# What is not clear; the second adds $next to $words.
lacking = { $words } स्पष्ट नहीं
lacking-more = { $words }, { $next }
