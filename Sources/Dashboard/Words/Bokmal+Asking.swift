package import SteeringModel

extension Bokmal {
  package func question(_ question: Prompt.Question, task: String, title: String) -> String {
    switch question {
    case .complete: "Fullføre \(task) «\(title)»?"
    case .reopen: "Gjenåpne \(task) «\(title)»?"
    case .deadline: "Ny frist for \(task)?"
    case .progress: "Fremdrift for \(task)?"
    case .obstacle: "Hindring for \(task)?"
    case .note: "Merknad til \(task)?"
    case .status(let status): "Endre \(task) «\(title)» til «\(name(status))»?"
    case .undoThis(let entry): "Angre for \(task): \(fields(of: entry))?"
    case .search: "Søk"
    case .query: "Vis bare"
    case .quitWhileSaving: "En endring lagres fortsatt. Avslutte likevel?"
    }
  }

  package func label(_ label: PromptField.Label) -> String {
    switch label {
    case .date: "dato"
    case .evidence: "dok."
    case .reason: "årsak"
    case .due: "frist"
    case .document: "dokument"
    case .percent: "prosent"
    case .text: "tekst"
    case .askedOf: "rettet til"
    case .ask: "ønsket beslutning"
    case .words: ""
    }
  }

  package func complaint(_ complaint: Complaint) -> String {
    switch complaint {
    case .notADay(let text): "«\(text)» er ingen dato: skriv 2026-11-21"
    case .inFuture(let text): "«\(text)» ligger fram i tid"
    case .notADue(let text):
      "«\(text)» er ingen frist: skriv 2026-11-21, 2026-11, 2026-Q4 eller 2026"
    case .notAPercentage(let text): "«\(text)» er ikke et tall fra 0 til 100"
    case .empty(let label): "\(self.label(label)) mangler"
    case .tooLong(let most): "teksten er for lang: det er plass til \(most) tegn"
    case .notEditable, .undo(.notEditable): "denne posten kan ikke endres her"
    case .undo(.changedSince(let field)):
      "\(fieldName(field)) er endret siden: ingenting er angret"
    }
  }

  package func queryError(_ error: QueryError) -> String {
    let nearest = error.nearest.map { ": mente du «\($0)»?" } ?? ""
    let place = "(tegn \(error.position + 1))"
    return switch error.kind {
    case .unknownKey: "«\(error.text)» \(place) er ikke noe å filtrere på\(nearest)"
    case .unknownWord: "«\(error.text)» \(place) er ikke et ord som passer\(nearest)"
    case .unknownUnit: "«\(error.text)» \(place) er ingen enhet\(nearest)"
    case .unknownGroup: "«\(error.text)» \(place) er ingen gruppe\(nearest)"
    case .unknownDocument: "«\(error.text)» \(place) er ikke noe dokument\(nearest)"
    case .badDate: "«\(error.text)» \(place) er ingen dato: skriv 2026-12-31, 2026-12 eller 2026"
    case .badNumber: "«\(error.text)» \(place) er ikke et tall"
    case .missingValue: "«\(error.text)» \(place) mangler verdien"
    case .badComparison where error.nearest != nil:
      "«\(error.text)» \(place) passer ikke her\(nearest)"
    case .badComparison: "«\(error.text)» \(place) kan ikke sammenlignes med < eller >"
    case .openQuote: "anførselstegnet \(place) er ikke avsluttet"
    case .afterQuote: "«\(error.text)» \(place) står rett etter sluttanførselstegnet"
    }
  }

  package var hintAsking: String { "y ja   Esc nei" }
  package var hintAskingWithFields: String { "y ja   Tab skriv   Esc nei" }
  package var hintTyping: String { "Enter neste   Esc avbryt" }
  package var hintSearching: String { "Enter behold   Esc tøm" }
  package var hintQuery: String { "Enter vis   Esc avbryt" }
  package var hintChoosing: String { "↑↓ velg   Enter bekreft   Esc tilbake" }
  package var hintHelp: String { "skriv for å søke   ↑↓ rull   Esc tilbake" }
  package var undoThis: String { "Angre" }
  package var editFilter: String { "Skriv et filter …" }
  package var clearFilter: String { "Vis alt" }

  package func notice(_ content: Notice.Content) -> String {
    switch content {
    case .saved(let edit, let path, let confirmed, let reduced, let copy):
      saved(edit, path, confirmed, reduced, copy)
    case .unchanged(let path): "Dette står allerede i \(path): ingenting å lagre"
    case .refused(let refusal, let id): "Ikke lagret: \(id) \(self.refusal(refusal))"
    case .failed(let path, let operation, let reason):
      "Ikke lagret: \(path): \(reason) (\(operation)). Filen er som før."
    case .halfSaved(let why): "\(notice(why)) En del av det ble lagret, og u angrer den."
    case .kept(let copies):
      "Noen skrev i filen mens den ble lagret; det er tatt vare på i \(copies.joined(separator: ", "))"
    case .filesChanged(let files):
      filesChanged(files, verb: verb) { "og \($0 == 1 ? "1 annen fil" : "\($0) andre filer")" }
    case .nothingToUndo: disabled(.nothingToUndo)
    case .nothingToRedo: disabled(.nothingToRedo)
    case .disabled(let reason): disabled(reason)
    case .copied(let id): "\(id) er kopiert som tekst"
    case .frozen: "Frosset: endringer venter til du trykker F"
    case .unfrozen: "Vises direkte igjen"
    case .locked: "Låst: ingenting kan endres før du trykker L"
    case .unlocked: "Låst opp"
    case .rescanned: "Lest på nytt"
    case .theme(let name): "Temaet \(name)"
    case .mouse(let isOn): isOn ? "Musen velger (m gir den tilbake)" : "Musen kopierer tekst"
    case .queryError(let error): queryError(error)
    case .themeTrouble(let trouble): themeTrouble(trouble)
    case .editorFailed(let editor, let code): "\(editor): avsluttet med kode \(code)"
    case .asciiOnly: "Maskinen har ingen UTF-8-lokalitet: bare ASCII-tegn kan vises"
    case .pasteIgnored: "Innlimt tekst ble utelatt: det var ikke noe felt å skrive i"
    }
  }

  private func saved(
    _ edit: Edit, _ path: String, _ confirmed: Bool, _ reduced: Bool, _ copy: String?
  ) -> String {
    var text = "Lagret: \(key(of: edit)) \(name(edit.action)), \(path)"
    if !confirmed { text += ": disken har ikke bekreftet det ennå" }
    if reduced { text += " (redusert sikring: dette filsystemet kan ikke bytte om filer)" }
    if let copy { text += "; en annens versjon er tatt vare på i \(copy)" }
    return text
  }

  private func verb(_ kind: FileChange.Kind) -> String {
    switch kind {
    case .added: "er ny"
    case .removed: "er fjernet"
    case .changed: "er endret"
    }
  }

  package func refusal(_ refusal: Refusal) -> String {
    switch refusal {
    case .changedMeanwhile(let fields):
      "er endret av noen andre" + changes(fields) { "\($0): før \($1), nå \($2)" }
    case .recordGone: "finnes ikke lenger i filene"
    case .duplicate: "står mer enn én gang i filene"
    case .damaged: "er skadet"
    case .conflict: "har to versjoner i konflikt"
    case .ambiguous(let field): "har \(field) mer enn én gang"
    case .badValue(let field): "kan ikke ha denne verdien i \(field)"
    case .tooLarge: "står i en fil som er for stor"
    case .busy(let copy):
      "står i en fil som et annet program stadig skriver om"
        + (copy.map { "; versjonen derfra er tatt vare på i \($0)" } ?? "")
    case .notEditable(let reason): notEditable(reason)
    }
  }

  private func notEditable(_ reason: Refusal.Reason) -> String {
    switch reason {
    case .hardLink: "står i en fil med flere navn (harde lenker)"
    case .readOnlyFile: "står i en skrivebeskyttet fil"
    case .readOnlyDirectory: "står i en skrivebeskyttet mappe"
    case .readOnlyFileSystem: "står på et skrivebeskyttet filsystem"
    case .danglingLink, .linkLoop: "står bak en lenke som ikke fører noe sted"
    case .notAFile: "står i noe som ikke er en vanlig fil"
    case .otherOwner: "står i en fil der eieren ikke kan beholdes"
    case .noKey: "er uten nummer"
    }
  }
}
