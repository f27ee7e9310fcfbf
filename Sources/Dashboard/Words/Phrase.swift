/// The messages that stand for one thing each; families of values have keys of their own.
enum Phrase: String, Sendable, Hashable, CaseIterable {
  // Titles
  case tasks, deadlines, units, problems, help, themes, orders, filters, statuses, commands
  // Words that stand for something that is not there
  case unassigned, noGroup, missing, noTitle, nothingFound, noTasksYet
  // Words in lists
  case done, leadsNote, quoted
  // Counts
  case countTasks, countProblems, late, dueSoon, overdue, withdrawnApart, identityFails
  case shown, notShown, duplicates
  // Dates
  case asOf, fixedDay, nextMeeting, date, shortDate, monthOfYear, quarter, days, shortDays
  case daysLeft, daysLate, moved, standing, undated, percent, wholePercent
  // Stretches of time in which tasks fall due
  case bucketOverdue, bucketToday, bucketRestOfWeek, bucketRestOfMonth, bucketStanding
  case bucketUndated, bucketSoon, bucketYear
  // Why a command does nothing
  case disabledNoTask, disabledReadOnly, disabledLocked, disabledNoKey, disabledWithdrawn
  case disabledSavingThis, disabledNothingToUndo, disabledNothingToRedo, disabledNoColourTheme
  case disabledNothingThere, disabledDamaged, disabledConflict, disabledDuplicate
  // Questions
  case questionComplete, questionReopen, questionDeadline, questionProgress, questionObstacle
  case questionNote, questionSearch, questionQuery, questionQuitWhileSaving, questionStatus
  case questionUndoThis
  // Why an answer is not taken
  case complaintNotADay, complaintInFuture, complaintNotADue, complaintNotAPercentage
  case complaintEmpty, complaintTooLong, complaintNotEditable, complaintChangedSince, complaintGone
  case complaintFixed, complaintSigned, complaintJournal, complaintOfField
  // What is wrong with a query
  case didYouMean, queryMisfit
  // Keys, while something is asked or chosen
  case hintAsking, hintAskingWithFields, hintTyping, hintSearching, hintQuery, hintChoosing
  case hintHelp
  // Entries of menus
  case undoThis, editFilter, clearFilter
  // What happened
  case saved, savedUnconfirmed, savedUntold, savedReduced, savedCopy, unchanged, refused, failed,
    partlySaved, takesBack
  case kept, fileAdded, fileRemoved, fileChanged, filesMore, copied, screenFrozen, screenLive
  case changesLocked, changesUnlocked, rescanned, themeChosen, mouseSelects, mouseCopies
  case editorFailed, pasteIgnored, asciiOnly
  // Why a change is refused, said of the record
  case refusalChanged, refusalChangedFields, changedField, refusalGone, refusalDuplicate
  case refusalDamaged, refusalConflict, refusalAmbiguous, refusalBadValue, refusalTooLarge
  case refusalTaken, refusalSingle, refusalTakenNext, refusalBusy, refusalBusyCopy
  // Problems of the data
  case problemDirectory, problemCountedOpen, problemCountedCleared
  // Figures, in a problem
  case figureTotal, figureOpen
  // Mistakes in theme files
  case themeUnknown, themeUnreadable, themeUnknownRole, themeUnknownWord, themeRepeated
  case themeUnknownParent, themeCycle, themeNotText
  // Mistakes in files of words
  case wordsNotText, wordsUnreadable, wordsRepeated, wordsUnknownMessage, wordsUnknownVariable
  case wordsUnusable
  // The state of the program
  case live, polling, stale, partial, partialHeadline, staleHeadline, frozen, readOnly, locked
  case saving, tooSmall
  // Why a record cannot be edited
  case uneditableConflict, uneditableDamaged, uneditableDuplicate, uneditableNoKey
  // The whole record
  case obstacle, obstacleOpen, obstacleOpenSince, obstacleAsked, obstacleAskedSince
  case decisionAsked, history, documents, obstacles, extensions, conclusions, otherFields, open
  case cleared, lateAgainstOriginal, onTimeAgainstOriginal, lacking, lackingMore
  // Why a typed value cannot stand in its field
  case invalidMissing, invalidSeveralLines, invalidUnwritable, invalidNotADate
  case invalidNotADay, invalidNotADeadline, invalidNotATime, invalidNotAMonthOrQuarter
  case invalidNotASitting, invalidNotACount, invalidNotAPercent, invalidNotOneOf
  case invalidNotYesOrNo, invalidNotAnAddress, invalidUnknown
}
