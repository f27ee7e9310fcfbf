internal import SteeringModel

extension Bokmal {
  package func command(_ command: Command) -> CommandLabel {
    switch command {
    case .up: CommandLabel("opp", "Én rad opp")
    case .down: CommandLabel("ned", "Én rad ned")
    case .pageUp: CommandLabel("side opp", "Ett skjermbilde opp")
    case .pageDown: CommandLabel("side ned", "Ett skjermbilde ned")
    case .first: CommandLabel("først", "Til første rad")
    case .last: CommandLabel("sist", "Til siste rad")
    case .nextPanel:
      CommandLabel("neste panel", "Til neste panel; i detaljene: til neste oppgave")
    case .previousPanel:
      CommandLabel("forrige panel", "Til forrige panel; i detaljene: til forrige oppgave")
    case .tasksPanel: CommandLabel("oppgaver", "Til oppgavene")
    case .deadlinesPanel: CommandLabel("frister", "Til fristene")
    case .unitsPanel: CommandLabel("enheter", "Til de ansvarlige enhetene")
    case .open:
      CommandLabel("åpne", "Vis alle detaljer; på en enhet eller en frist: vis oppgavene")
    case .back: CommandLabel("tilbake", "Tilbake, tøm, avbryt: alltid ufarlig")
    case .complete:
      CommandLabel("fullfør", "Merk som fullført, eller gjenåpne en fullført (ber om årsak)")
    case .deadline: CommandLabel("frist", "Flytt fristen")
    case .progress: CommandLabel("fremdrift", "Registrer fremdriften i prosent")
    case .obstacle: CommandLabel("hindring", "Registrer hva som står i veien, og ønsket beslutning")
    case .note: CommandLabel("merknad", "Legg til en merknad")
    case .status: CommandLabel("endre status", "Gi oppgaven en annen status")
    case .undo: CommandLabel("angre", "Angre den siste endringen i denne økten")
    case .redo: CommandLabel("gjør om", "Gjør det angrede om igjen")
    case .undoThis: CommandLabel("angre dette", "Angre en eldre endring av oppgaven")
    case .search: CommandLabel("søk", "Søk mens du skriver: alle ordene, med eller uten aksenter")
    case .filter: CommandLabel("filter", "Velg hvilke oppgaver som vises")
    case .sort: CommandLabel("sorter", "Velg rekkefølgen på oppgavene")
    case .countLeads:
      CommandLabel(
        "tell ansvarlige", "Tell en oppgave hos den første ansvarlige enheten, eller hos alle")
    case .problems:
      CommandLabel("feil og mangler", "Skadede poster, selvmotsigelser, tall som ikke går opp")
    case .palette: CommandLabel("kommandoer", "Finn en kommando etter navn")
    case .help: CommandLabel("hjelp", "Tastene som virker her og nå")
    case .enlarge: CommandLabel("forstørr", "Forstørr panelet, eller gjør det lite igjen")
    case .wall: CommandLabel("presentasjon", "Store tall for storskjerm, uten tastelinje")
    case .theme: CommandLabel("tema", "Neste tema")
    case .freeze: CommandLabel("frys", "Hold skjermbildet i ro; teller endringene som venter")
    case .lock: CommandLabel("lås", "Tillat ingen endringer før det låses opp")
    case .rescan: CommandLabel("oppdater", "Les filene på nytt og tegn opp skjermen")
    case .mouse: CommandLabel("mus", "La musen velge, eller la den kopiere tekst")
    case .editor: CommandLabel("rediger", "Åpne posten i $EDITOR, på riktig linje")
    case .copy: CommandLabel("kopier", "Kopier oppgaven som tekst")
    case .quit: CommandLabel("avslutt", "Avslutt programmet")
    }
  }

  package func disabled(_ reason: Disabled) -> String {
    switch reason {
    case .noTask: "Ingen oppgave er valgt"
    case .readOnly: "Denne økten er startet kun for visning"
    case .locked: "Låst: L låser opp"
    case .damaged(let line):
      "Posten er skadet på linje \(line): rett den i et redigeringsprogram (e)"
    case .conflict(let line):
      "To versjoner er i konflikt på linje \(line): rydd opp i et redigeringsprogram (e)"
    case .duplicate(let id):
      "Også en annen post har nummer \(id): rett en av dem i et redigeringsprogram (e)"
    case .noKey: "Posten er uten nummer"
    case .withdrawn: "Oppgaven er trukket"
    case .savingThis: "Oppgaven blir lagret nå"
    case .nothingToUndo: "Ingenting å angre i denne økten"
    case .nothingToRedo: "Ingenting å gjøre om"
    case .noColourTheme: "Denne terminalen viser ikke farger"
    case .nothingThere: "Det er ingenting der"
    }
  }
}
