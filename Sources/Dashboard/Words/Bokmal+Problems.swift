package import SteeringModel

extension Bokmal {
  package func problem(_ problem: Problem) -> String {
    let detail = problem.detail
    return switch problem.kind {
    case .unreadableFile: "kan ikke leses: \(detail)"
    case .notAFile where detail == "directory": "er en mappe, ikke en fil: hoppet over"
    case .notAFile: "er ikke en vanlig fil: hoppet over"
    case .tooLarge: "er for stor: hoppet over"
    case .notUTF8: "inneholder byte som ikke er UTF-8"
    case .utf16: "er \(detail.isEmpty ? "UTF-16" : detail): lagre den som UTF-8"
    case .returnLineEnds: "avslutter linjene med bare CR: lagre den med LF"
    case .syncConflict:
      "er en ekstra versjon, tatt vare på ved lagring eller fra et synkroniseringsverktøy: må ryddes opp i"
    case .damaged: damage(problem.damage ?? .badLine, detail)
    case .conflict: "to versjoner i konflikt: rydd opp i et redigeringsprogram"
    case .duplicate: "mer enn én post heter \(detail)"
    case .noKey: "posten mangler \(detail)"
    case .noTitle: "uten tittel"
    case .externalSet: "viser til en annen fil, som ikke leses: \(detail)"
    case .unknownType: "ukjent posttype, og postene leses ikke: \(detail)"
    case .misspeltType: "posttypen er feilskrevet: \(detail)"
    case .noType: "poster står over enhver %rec:-linje og leses ikke"
    case .badDate: "ikke en dato: \(detail)"
    case .badStatus: "ikke en status: \(detail)"
    case .badValue: "kan ikke tolkes: \(detail)"
    case .repeated: "står mer enn én gang: \(detail)"
    case .noStatus where detail == "open": "uten status: regnes som åpen"
    case .noStatus where detail == "cleared": "uten status: regnes som løst"
    case .noStatus: "uten status: kan ikke vurderes"
    case .completedWithoutDate: "fullført uten dato"
    case .completedWithoutEvidence: "fullført uten dokumentasjon"
    case .completedImprecisely: "fullført \(day(detail)): for upresist til å si om det var i tide"
    case .completedInFuture: "fullført frem i tid: \(day(detail))"
    case .completedBeforeStart: "fullført før oppstart: \(day(detail))"
    case .completedDateWithoutStatus: "har fullføringsdato \(day(detail)), men er ikke fullført"
    case .onTrackButOverdue: "meldt i rute, men forfalt"
    case .dueBeforeStart: "frist før oppstart: \(day(detail))"
    case .unknownUnit: "ukjent enhet: \(detail)"
    case .unknownDocument: "ukjent dokument: \(detail)"
    case .unknownGroup: "ukjent gruppe: \(detail)"
    case .unknownTask: "ukjent oppgave: \(detail)"
    case .unknownMeeting: "ukjent møte: \(detail)"
    case .unitLoop: "enheten er overordnet seg selv: \(detail)"
    case .noLead: "uten ansvarlig enhet"
    case .collectiveLead: "ingen enkelt enhet står ansvarlig: \(detail)"
    case .stale: "ikke rapportert siden \(day(detail))"
    case .neverUpdated: "aldri rapportert"
    case .pausedWithoutObstacle: "satt på vent uten åpen hindring"
    case .headlineSum: "de rapporterte tallene går ikke opp: \(detail)"
    case .headlineDiffers: "rapporten sier noe annet enn vi teller: \(figures(detail))"
    case .identity: "våre tall går ikke opp: \(sum(detail))"
    }
  }

  private func damage(_ damage: Damage, _ text: String) -> String {
    switch damage {
    case .badLine: "ikke et felt, uten kolon etter et navn: \(text)"
    case .orphanContinuation: "en +-linje uten felt over: \(text)"
    case .badName: "ikke et feltnavn: \(text)"
    case .conflict: "to versjoner i konflikt: rydd opp i et redigeringsprogram"
    case .gluedDescriptor: "ingen tom linje mellom %rec: og posten: \(text)"
    case .badDescriptor: "ikke skrevet som %rec: Type: \(text)"
    case .danglingBackslash: "filen slutter med \\: \(text)"
    }
  }
}
