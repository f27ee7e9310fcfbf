### The interface in English.
###
### The syntax is that of Project Fluent (https://projectfluent.org). Each message is one line on the
### screen. What stands in braces is put in by the program; all languages have the same messages
### with the same variables. A file of the same name in the user's configuration, under
### steerco/words/, says in other words whatever messages it holds.

## Titles

tasks = Tasks
deadlines = Deadlines
units = Units
problems = Problems
help = Help
themes = Theme
orders = Sort by
filters = Show only
statuses = Status
commands = Commands

## Words that stand for something that is not there

unassigned = (no lead)
no-group = (no group)
missing = missing
no-title = (no title)
nothing-found = Nothing matches. Esc shows everything again.
no-tasks-yet = No tasks in this directory yet.

## Words in lists

done = done
# Beside the title of the units: a task is counted for each of its leads.
leads-note = by any lead, sums exceed the total
quoted = “{ $text }”

## Counts

count-tasks = { $count ->
    [one] { $count } task
   *[other] { $count } tasks
}
count-problems = { $count ->
    [one] { $count } problem
   *[other] { $count } problems
}
late = { $count } late
due-soon = { $count } due soon
overdue = { $count } overdue
withdrawn-apart = { $count } withdrawn
# Tasks that are secret: nothing but their number is told.
not-shown = { $count } not shown
# $left is the count that $sum, an addition such as 15 + 18 + 8, should come to.
identity-fails = the figures do not add up: { $left } is not { $sum }
shown = { $count } of { $total }
duplicates = { $count ->
    [one] { $count } duplicate
   *[other] { $count } duplicates
}

## Standings, in a count

headline-completed = { $count } { standing-completed }
headline-on-schedule = { $count } { standing-on-schedule }
headline-behind = { $count } { standing-behind }
headline-blocked = { $count } { standing-blocked }
headline-unaccounted = { $count } { standing-unaccounted }
headline-withdrawn = { $count } { standing-withdrawn }

## Dates

as-of = as of { $date }
# The day was set by hand and does not follow the clock.
fixed-day = fixed day
next-meeting = next meeting { $date }
weekday-1 = Mon
weekday-2 = Tue
weekday-3 = Wed
weekday-4 = Thu
weekday-5 = Fri
weekday-6 = Sat
weekday-7 = Sun
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December
# As a date has the month: short, or in figures.
short-month-1 = Jan
short-month-2 = Feb
short-month-3 = Mar
short-month-4 = Apr
short-month-5 = May
short-month-6 = Jun
short-month-7 = Jul
short-month-8 = Aug
short-month-9 = Sep
short-month-10 = Oct
short-month-11 = Nov
short-month-12 = Dec
date = { $weekday } { $date }
short-date = { $day } { $month } { $year }
month-of-year = { $month } { $year }
quarter = Q{ $quarter } { $year }
days = { $count ->
    [one] { $count } day
   *[other] { $count } days
}
# As short as a column of them can have it.
short-days = { $count } d
days-left = { $count ->
    [0] due today
   *[other] { days } left
}
days-late = overdue by { days }
moved = { $times ->
    [one] was { $original }, moved once
   *[other] was { $original }, moved { $times } times
}
standing = standing
undated = undated
percent = { $whole }.{ $tenths } %
whole-percent = { $whole } %

## Names of standings

standing-completed = completed
standing-on-schedule = on schedule
standing-behind = behind
standing-blocked = blocked
standing-unaccounted = unaccounted
standing-withdrawn = withdrawn

## Names of timings

timing-in-term = in term
timing-due-soon = due soon
timing-overdue = overdue
timing-standing = standing work
timing-undated = undated
timing-on-time = on time
timing-late = late
timing-completed-undated = no date to hold it against
timing-none = withdrawn

## Names of statuses

status-not-started = not started
status-in-progress = in progress
status-submitted = awaiting confirmation
status-completed = completed
status-paused = paused
status-withdrawn = withdrawn

## Names of outlooks

outlook-on-track = on track
outlook-at-risk = at risk

## Names of orders

order-worst-first = worst first
order-deadline = by deadline
order-unit = by unit
order-group = by group
order-id = by number

## Stretches of time in which tasks fall due

bucket-overdue = overdue
bucket-today = today
bucket-rest-of-week = this week
bucket-rest-of-month = this month
bucket-standing = standing
bucket-undated = undated
bucket-soon = in { days }
bucket-year = { $year }

## What a clear task has

clear-people = person
clear-work = work
clear-time = deadline
clear-responsibility = lead
clear-result = result
clear-authority = authority

## Fields of records

field-id = Number
field-title = Title
field-short = Short
field-group = Group
field-source = Directed by
field-lead = Lead
field-support = Support
field-owner = Person
field-product = Result
field-start = Start
field-due = Due
field-due-original = First due
field-status = Status
field-progress = Progress
field-outlook = Outlook
field-completed = Completed
field-evidence = Evidence
field-resources = Resources
field-updated = Last report
field-note = Note
field-name = Name
field-chair = Chair
field-secretariat = Secretariat
field-language = Language
field-due-soon = Due soon
field-report-every = Report every
field-clear = Clear
field-theme = Theme
field-today = Today
field-code = Code
field-kind = Kind
field-parent = Parent
field-head = Head
field-number = Number
field-issuer = Issuer
field-issued = Issued
field-url = Url
field-task = Task
field-from = From
field-to = To
field-reason = Reason
field-document = Document
field-approved-by = Approved by
field-on = On
field-text = Text
field-raised-by = Raised by
field-since = Since
field-asked-of = Asked of
field-ask = Ask
field-answer = Answer
field-cleared = Cleared
field-date = Date
field-state = State
field-agenda = Agenda
field-notice = Notice
field-meeting = Meeting
field-no-task = No task
field-as-of = As of
field-total = Total
field-on-schedule = On schedule
field-behind = Behind
field-not-implemented = Blocked
field-at = At
field-by = By
field-host = Host
field-action = Action
field-record = Record
field-field = Field
field-undoes = Undoes
field-made = Made
field-whole = Whole record
field-report-kind = Units that report
field-report-period = Reporting period
field-report-day = Report by day
field-report-from = First period
field-quorum = Quorum
field-reason-for-deadline = Reason for a deadline
field-superior = Body above
field-seat = Seat
field-notice-style = Style of notices
field-members = Members
field-address = Address
field-until = Until
field-position = Position
field-unit = Unit
field-role = Role
field-body = Body
field-replicated-by = Taken over by
field-secrecy = Secrecy
field-period = Period
field-place = Place
field-begins = Begins
field-ends = Ends
field-began = Began
field-ended = Ended
field-secretary = Secretary
field-private = Private note
field-where = Tasks where
field-presenter = Presenter
field-minutes = Minutes
field-draft = Draft conclusion
field-member = Member
field-item = Item
field-supplements = Supplements

## Groups of commands

group-moving = Moving
group-deciding = Deciding
group-finding = Finding
group-looking = Looking
group-safety = Safety
group-program = Program

## Types of records

type-committee = committee
type-unit = unit
type-document = document
type-task = task
type-extension = extension
type-obstacle = obstacle
type-meeting = meeting
type-conclusion = conclusion
type-headline = headline
type-member = member
type-item = agenda item
type-attendance = attendance
type-report = report
type-model = model practice
type-entry = journal entry

## What the journal says was done

action-complete = completed
action-reopen = reopened
action-status = status changed
action-deadline = deadline moved
action-progress = progress noted
action-note = note added
action-obstacle = obstacle recorded
action-set = changed
action-answer = obstacle answered
action-new = added
action-remove = taken out
action-undo = undone
action-redo = done again

## Commands: the name, and what it does

command-up = up
    .help = One row up
command-down = down
    .help = One row down
command-page-up = page up
    .help = One screen up
command-page-down = page down
    .help = One screen down
command-first = first
    .help = To the first row
command-last = last
    .help = To the last row
command-next-panel = next panel
    .help = To the next panel; in a record, to the next task
command-previous-panel = previous panel
    .help = To the previous panel; in a record, to the previous task
command-tasks-panel = tasks
    .help = To the tasks
command-deadlines-panel = deadlines
    .help = To the deadlines
command-units-panel = units
    .help = To the responsible units
command-open = open
    .help = Open the whole record; on a unit or a deadline, show its tasks
command-back = back
    .help = Back, clear, cancel: always harmless
command-complete = complete
    .help = Mark complete, or reopen what is complete (asks for a reason)
command-deadline = deadline
    .help = Move the deadline
command-progress = progress
    .help = Note the progress in per cent
command-obstacle = obstacle
    .help = Record what is in the way, and the decision asked
command-note = note
    .help = Add a note
command-status = status
    .help = Give another status
command-undo = undo
    .help = Take the latest change of this session back
command-redo = redo
    .help = Do again what was taken back
command-undo-this = undo this
    .help = Take back an older change of the task
command-search = search
    .help = Search as you type: all words, accents do not matter
command-filter = filter
    .help = Choose which tasks to show
command-sort = sort
    .help = Choose the order of the tasks
command-count-leads = count leads
    .help = Count a task once for its first lead, or for each of its leads
command-problems = problems
    .help = Damaged records, contradictions, figures that do not add up
command-palette = commands
    .help = Find a command by its words
command-help = help
    .help = The keys that work here and now
command-enlarge = enlarge
    .help = Enlarge the panel, or bring it back
command-wall = wall view
    .help = Large figures for the wall, without keys
command-theme = theme
    .help = The next theme
command-freeze = freeze
    .help = Hold the screen still; counts the changes that wait
command-lock = lock
    .help = Allow no change until unlocked
command-rescan = rescan
    .help = Read the files again and redraw
command-mouse = mouse
    .help = Let the mouse select, or let it copy text
command-editor = editor
    .help = Open the record in $EDITOR, at its line
command-copy = copy
    .help = Copy the task as text
command-quit = quit
    .help = Leave the program

## Why a command does nothing

disabled-no-task = No task is selected
disabled-read-only = This session was started read-only
disabled-locked = Locked: L unlocks
disabled-no-key = This record has no Id
disabled-withdrawn = This task is withdrawn
disabled-saving-this = This task is being saved
disabled-nothing-to-undo = Nothing to take back in this session
disabled-nothing-to-redo = Nothing to do again
disabled-no-colour-theme = This terminal shows no colours
disabled-nothing-there = Nothing there
disabled-damaged = This record is damaged at line { $line }: mend it in an editor (e)
disabled-conflict = Two versions collide in this record at line { $line }: settle them in an editor (e)
disabled-duplicate = Another record has the Id { $id } too: mend one of them in an editor (e)

## Questions

question-complete = Complete { $task } “{ $title }”?
question-reopen = Reopen { $task } “{ $title }”?
question-deadline = Move the deadline of { $task }?
question-progress = Progress of { $task }?
question-obstacle = Obstacle to { $task }?
question-note = Note on { $task }?
question-search = Search
question-query = Show only
question-quit-while-saving = A change is still being saved. Leave all the same?
question-status = Make { $task } “{ $title }” { $status }?
question-undo-this = Take back of { $task }: { $fields }?

## What is typed into a question

label-date = date
label-evidence = evidence
label-reason = reason
label-due = due
label-document = document
label-percent = per cent
label-text = text
label-asked-of = asked of
label-ask = decision asked

## Why an answer is not taken

complaint-not-a-day = “{ $text }” is not a day: write 2026-11-21
complaint-in-future = “{ $text }” lies in the future
complaint-not-a-due = “{ $text }” is not a deadline: write 2026-11-21, 2026-11, 2026-Q4 or 2026
complaint-not-a-percentage = “{ $text }” is not a number from 0 to 100
complaint-empty = the { $label } is missing
invalid-missing = a value is needed
invalid-several-lines = one line only
invalid-unwritable = a file cannot hold this: no line may end in \ and no character be a control
invalid-not-a-date = not a date: write 2026-11-21, 2026-11, 2026-Q4 or 2026
invalid-not-a-day = not a day: write 2026-11-21
invalid-not-a-deadline = not a deadline: write 2026-11-21, 2026-11, 2026-Q4, 2026 or standing
invalid-not-a-time = not a time of day: write 14:05
invalid-not-a-month-or-quarter = not a month or quarter: write 2026-11 or 2026-Q4
invalid-not-a-sitting = not the day of a meeting: write 2026-12-18, or 2026-12-18b for a second one
invalid-not-a-count = not a whole number
invalid-not-a-percent = not a number from 0 to 100
invalid-not-one-of = needs one of { $words }
invalid-not-yes-or-no = needs yes or no
invalid-not-an-address = not an address: it has a blank in it
invalid-unknown = there is no such { $type }
complaint-too-long = the text is too long: { $most } characters fit
complaint-not-editable = this record cannot be changed here
complaint-changed-since = { $field } has been changed since: nothing is taken back
complaint-gone = the record is no longer in the files: nothing is taken back
# $field is a field that has its value once and for all.
complaint-fixed = { $field } never changes
complaint-signed = the meeting of { $meeting } is signed: its records are read-only
complaint-journal = the journal is written by steerco alone
# $said is why the value of $field cannot be taken.
complaint-of-field = { $field }: { $said }

## What is wrong with a query

# What was probably meant; $said is the complaint.
did-you-mean = { $said }: did you mean “{ $nearest }”?
query-place = at character { $position }
query-unknown-key = “{ $text }” { query-place } is not something to filter by
query-unknown-word = “{ $text }” { query-place } is not a word that fits
query-unknown-unit = “{ $text }” { query-place } is no unit
query-unknown-group = “{ $text }” { query-place } is no group
query-unknown-document = “{ $text }” { query-place } is no document
query-bad-date = “{ $text }” { query-place } is not a date: write 2026-12-31, 2026-12 or 2026
query-bad-number = “{ $text }” { query-place } is not a number
query-bad-comparison = “{ $text }” { query-place } cannot be compared with < or >
query-missing-value = “{ $text }” { query-place } lacks its value
query-open-quote = the quotation mark { query-place } is never closed
query-after-quote = “{ $text }” { query-place } follows the closing quotation mark
query-misfit = “{ $text }” { query-place } does not fit here

## Keys, while something is asked or chosen

hint-asking = y yes   Esc no
hint-asking-with-fields = y yes   Tab type   Esc no
hint-typing = Enter next   Esc cancel
hint-searching = Enter keep   Esc clear
hint-query = Enter show   Esc cancel
hint-choosing = ↑↓ choose   Enter take   Esc back
hint-help = type to search   ↑↓ scroll   Esc back

## Entries of menus

undo-this = Take back
edit-filter = Write a filter …
clear-filter = Show everything

## What happened

saved = Saved: { $key } { $action }, { $path }
# The next four continue $saved.
saved-unconfirmed = { $saved }: the disk has not confirmed it yet
saved-untold = { $saved }; the journal could not be written: the entry follows with the next save
saved-reduced = { $saved } (reduced protection: this file system cannot exchange files)
saved-copy = { $saved }; somebody else's version is kept in { $copy }
unchanged = { $path } already says so: nothing to save
# $refusal is one of the reasons below: what is said of the record $id.
refused = Not saved: { $id } { $refusal }
failed = Not saved: { $path }: { $reason } ({ $operation }). The file is as it was.
partly-saved = { $saved }. But { $missing } could not be changed. What is saved stands, since others have written there meanwhile, and can be taken back: please look at both.
takes-back = takes back: { $records } { $action }, { $time } by { $by }
kept = Somebody wrote into the file while it was saved: kept in { $copies }
file-added = { $path } added
file-removed = { $path } removed
file-changed = { $path } changed
# $files tells of the first file.
files-more = { $files } and { $count } more
copied = { $id } copied as text
screen-frozen = Frozen: changes wait until F
screen-live = Live again
changes-locked = Locked: nothing can be changed until L
changes-unlocked = Unlocked
rescanned = Read again
theme-chosen = Theme { $theme }
mouse-selects = The mouse selects (m gives it back)
mouse-copies = The mouse copies text
editor-failed = { $editor }: exit code { $code }
paste-ignored = Pasted text was left out: nothing was being typed
ascii-only = This machine has no UTF-8 locale: only ASCII letters can be shown

## Why a change is refused, said of the record

refusal-changed = was changed by somebody else
refusal-changed-fields = was changed by somebody else: { $changes }
changed-field = { $field } was { $seen }, is { $now }
refusal-gone = is no longer in the files
refusal-duplicate = stands in the files more than once
refusal-damaged = is damaged
refusal-conflict = holds two versions that collide
refusal-ambiguous = has { $field } more than once
refusal-bad-value = cannot hold that value in { $field }
refusal-too-large = stands in a file that is too large
refusal-taken = cannot be added: { $key } is taken
refusal-taken-next = cannot be added: { $key } is taken, the next free one is { $next }
refusal-single = cannot be added: there can be only one, and { $key } is there
refusal-busy = stands in a file that another program keeps rewriting
refusal-busy-copy = { refusal-busy }; its version is kept in { $copy }
reason-hard-link = stands in a file with several names (hard links)
reason-read-only-file = stands in a file that is read-only
reason-read-only-directory = stands in a directory that is read-only
reason-read-only-file-system = stands on a file system that is read-only
reason-not-a-file = stands in something that is not a regular file
reason-dangling-link = stands behind a link that leads nowhere
reason-link-loop = stands behind a link that leads nowhere
reason-other-owner = stands in a file whose owner cannot be kept
reason-outside = stands outside this directory, where a link leads: it is only read

## Problems of the data; $detail is what the data say

problem-unreadable-file = cannot be read: { $detail }
problem-not-a-file = is not a regular file: passed over
problem-too-large = is too large: passed over
problem-not-utf-8 = holds bytes that are not UTF-8
problem-utf-16 = is { $detail }: save it as UTF-8
problem-cr-line-ends = ends its lines with CR alone: save it with LF line ends
problem-sync-conflict = is a second version, kept by a save or left by a sync tool: settle it
problem-outside-link = lies outside this directory, where a link leads: it is only read
problem-left-intent = was left behind by an older steerco and is not used: delete it
problem-conflict = two versions collide: settle them in an editor
problem-duplicate = more than one record is called { $detail }
problem-not-single = { $detail } is one too many: only the first counts
problem-no-key = the record has no { $detail }
problem-no-title = no title
problem-missing = has no { $detail }
problem-external-set = refers to another file, which is not read: { $detail }
problem-unknown-type = the record type is not known, and its records are not read: { $detail }
problem-misspelt-type = the record type is misspelt: { $detail }
problem-no-type = records stand above any %rec: line, and are not read
problem-bad-date = not a date: { $detail }
problem-bad-status = not a status: { $detail }
problem-bad-value = cannot be understood: { $detail }
problem-repeated = stands more than once: { $detail }
problem-no-status = no status: cannot be assessed
problem-completed-without-date = completed without a date
problem-completed-without-evidence = completed without evidence
problem-completed-imprecisely = completed { $detail }: too imprecise to tell whether in time
problem-completed-in-future = completed in the future: { $detail }
problem-completed-before-start = completed before it began: { $detail }
problem-completed-date-without-status = has a date of completion, { $detail }, but is not completed
problem-on-track-but-overdue = said to be on track, but overdue
problem-due-before-start = due before it begins: { $detail }
problem-unknown-unit = unknown unit: { $detail }
problem-unknown-document = unknown document: { $detail }
problem-unknown-group = unknown group: { $detail }
problem-unknown-task = unknown task: { $detail }
problem-unknown-meeting = unknown meeting: { $detail }
problem-unknown-record = no record is called so: { $detail }
problem-contradicting-reports = another report of this unit says otherwise: { $detail }
problem-unit-loop = a unit above itself: { $detail }
problem-no-lead = no lead unit
problem-collective-lead = no single unit answers for it: { $detail }
problem-stale = no report since { $detail }
problem-never-updated = never reported on
problem-paused-without-obstacle = paused, but nothing open is in the way
problem-headline-sum = the reported figures do not add up: { $detail }
problem-headline-differs = the report says otherwise than we count: { $detail }
problem-identity = our figures do not add up: { $detail }
problem-directory = is a directory, not a file: passed over
problem-counted-open = no status: counted as open
problem-counted-cleared = no status: counted as cleared

## In what way a record is damaged

damage-bad-line = no field, and no colon after a name: { $text }
damage-orphan-continuation = a + line with no field above it: { $text }
damage-bad-name = no name of a field: { $text }
damage-conflict = two versions collide: settle them in an editor
damage-glued-descriptor = no blank line between %rec: and its record: { $text }
damage-bad-descriptor = not written as %rec: Type: { $text }
damage-dangling-backslash = a \ ends the file: { $text }

## Figures, in a problem

figure-total = total
figure-open = { figure-total } − { standing-completed }

## Mistakes in theme files

theme-unknown = there is no theme “{ $name }”
theme-unreadable = not written as role = colour on colour: { $text }
theme-unknown-role = no role is called “{ $name }”
theme-unknown-word = “{ $word }” is neither a colour nor an attribute
theme-repeated = “{ $name }” stands above already; this line holds
theme-unknown-parent = there is no theme “{ $name }” to inherit from
theme-cycle = inherits from itself: { $themes }
theme-not-text = not UTF-8

## Mistakes in files of words

words-not-text = not UTF-8: the program's own words are used
words-unreadable = no message: left out
words-repeated = “{ $name }” stands above already; the line above holds
words-unknown-message = no message is called “{ $name }”
words-unknown-variable = “{ $name }” is given no ${ $variable }
words-unusable = “{ $name }” cannot be said: the program's own words are used

## The state of the program

live = live
polling = every { $seconds } s
stale = stale since { $time }
partial = { $count ->
    [one] { $count } file cannot be read
   *[other] { $count } files cannot be read
}
partial-headline = { $count ->
    [one] { $count } file or folder cannot be read since { $time }. As far as is known:
   *[other] { $count } files or folders cannot be read since { $time }. As far as is known:
}
stale-headline = The files cannot be read ({ $reason }). The figures of { $time } were:
frozen = { $count ->
    [one] frozen, { $count } change waits
   *[other] frozen, { $count } changes wait
}
read-only = read-only
locked = locked
saving = saving…
too-small = needs { $least-columns } × { $least-rows }, has { $columns } × { $rows }

## Why a record cannot be edited

uneditable-conflict = two versions collide here: settle them in an editor
uneditable-damaged = a damaged line: mend it in an editor
uneditable-duplicate = another record has the same Id
uneditable-no-key = it has no Id

## The whole record

obstacle = Obstacle
obstacle-open = open
obstacle-open-since = open since { $since }
obstacle-asked = asked of { $whom }
obstacle-asked-since = asked of { $whom } since { $since }
decision-asked = Decision asked
history = History
documents = Documents
obstacles = Obstacles
extensions = Moved deadlines
conclusions = Conclusions
other-fields = Record
open = open
cleared = cleared
late-against-original = on time, but late against the original deadline
on-time-against-original = late, but within the original deadline
# What is not clear; the second adds $next to $words.
lacking = no { $words } named
lacking-more = { $words }, no { $next }
