package import SteeringModel

extension Bokmal {
  package func name(_ standing: Standing) -> String {
    switch standing {
    case .completed: "fullført"
    case .onSchedule: "i rute"
    case .behind: "bak plan"
    case .blocked: "står fast"
    case .unaccounted: "ukjent status"
    case .withdrawn: "trukket"
    }
  }

  package func name(_ timing: Timing) -> String {
    switch timing {
    case .inTerm: "innen fristen"
    case .dueSoon: "forfaller snart"
    case .overdue: "forfalt"
    case .standing: "løpende oppgave"
    case .undated: "uten frist"
    case .onTime: "i tide"
    case .late: "for sent"
    case .completedUndated: "ingen frist å måle mot"
    case .none: "trukket"
    }
  }

  package func name(_ status: Status) -> String {
    switch status {
    case .notStarted: "ikke startet"
    case .inProgress: "pågår"
    case .submitted: "venter på godkjenning"
    case .completed: "fullført"
    case .paused: "satt på vent"
    case .withdrawn: "trukket"
    }
  }

  package func name(_ outlook: Outlook) -> String {
    switch outlook {
    case .onTrack: "i rute"
    case .atRisk: "i fare for forsinkelse"
    }
  }

  package func name(_ order: TaskOrder) -> String {
    switch order {
    case .worstFirst: "verst først"
    case .deadline: "sortert på frist"
    case .unit: "sortert på enhet"
    case .group: "sortert på gruppe"
    case .id: "sortert på nummer"
    }
  }

  package func name(_ bucket: DeadlineBucket, days: Int) -> String {
    switch bucket {
    case .overdue: "forfalt"
    case .today: "i dag"
    case .restOfWeek: "denne uken"
    case .soon: "innen \(self.days(days))"
    case .restOfMonth: "denne måneden"
    case .month(_, let month): monthName(month)
    case .quarter(let year, let quarter): self.quarter(year, quarter)
    case .year(let year): String(year)
    case .standing: "løpende"
    case .undated: "uten frist"
    }
  }

  package func name(_ word: ClearWord) -> String {
    switch word {
    case .people: "saksbehandler"
    case .work: "oppgave"
    case .time: "frist"
    case .responsibility: "ansvarlig enhet"
    case .result: "leveranse"
    case .authority: "myndighet"
    }
  }

  package func name(_ group: Command.Group) -> String {
    switch group {
    case .moving: "Navigering"
    case .deciding: "Oppdatering av oppgaver"
    case .finding: "Søk og filter"
    case .looking: "Visning"
    case .safety: "Sikkerhet"
    case .program: "Programmet"
    }
  }

  package func name(_ kind: RecordType) -> String {
    switch kind {
    case .committee: "styringsgruppe"
    case .unit: "enhet"
    case .document: "dokument"
    case .task: "oppgave"
    case .extensionOfDeadline: "fristutsettelse"
    case .obstacle: "hindring"
    case .meeting: "møte"
    case .conclusion: "konklusjon"
    case .headline: "rapporterte tall"
    case .entry: "loggføring"
    case .other: "post"
    }
  }

  package func name(_ action: Edit.Action) -> String {
    switch action {
    case .complete: "fullført"
    case .reopen: "gjenåpnet"
    case .status: "status endret"
    case .deadline: "frist flyttet"
    case .progress: "fremdrift registrert"
    case .note: "merknad lagt til"
    case .obstacle: "hindring registrert"
    case .set: "endret"
    case .undo: "angret"
    case .redo: "gjort om"
    }
  }

  package func name(_ field: FieldName) -> String {
    switch field {
    case .id: "Nummer"
    case .title: "Tittel"
    case .short: "Kortnavn"
    case .group: "Gruppe"
    case .source: "Styrende dokument"
    case .lead: "Ansvarlig"
    case .support: "Samarbeid"
    case .owner: "Saksbehandler"
    case .product: "Leveranse"
    case .start: "Oppstart"
    case .due: "Frist"
    case .dueOriginal: "Opprinnelig frist"
    case .status: "Status"
    case .progress: "Fremdrift"
    case .outlook: "Vurdering"
    case .completed: "Fullført"
    case .evidence: "Dokumentasjon"
    case .resources: "Ressurser"
    case .updated: "Siste rapport"
    case .note: "Merknad"
    case .name: "Navn"
    case .chair: "Leder"
    case .secretariat: "Sekretariat"
    case .language: "Språk"
    case .dueSoon: "Forfaller snart"
    case .reportEvery: "Rapporteres hver"
    case .clear: "Klarhet"
    case .confirm: "Bekreft"
    case .theme: "Tema"
    case .today: "I dag"
    case .code: "Kode"
    case .kind: "Type"
    case .parent: "Overordnet"
    case .head: "Enhetsleder"
    case .number: "Saksnummer"
    case .issuer: "Utsteder"
    case .issued: "Utstedt"
    case .url: "Lenke"
    case .task: "Oppgave"
    case .from: "Fra"
    case .to: "Til"
    case .reason: "Årsak"
    case .document: "Dokument"
    case .approvedBy: "Godkjent av"
    case .on: "Dato"
    case .text: "Tekst"
    case .raisedBy: "Meldt av"
    case .since: "Siden"
    case .askedOf: "Rettet til"
    case .ask: "Ønsket beslutning"
    case .answer: "Svar"
    case .cleared: "Løst"
    case .date: "Møtedato"
    case .state: "Tilstand"
    case .agenda: "Saksliste"
    case .notice: "Vedtaksbrev"
    case .meeting: "Møte"
    case .noTask: "Ingen oppgave"
    case .asOf: "Per"
    case .total: "I alt"
    case .onSchedule: "I rute"
    case .behind: "Bak plan"
    case .notImplemented: "Står fast"
    case .at: "Tidspunkt"
    case .by: "Av"
    case .host: "Maskin"
    case .action: "Handling"
    case .record: "Post"
    case .field: "Felt"
    case .undoes: "Angrer"
    case .unknown: ""
    }
  }
}
