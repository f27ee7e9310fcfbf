### The interface in Norwegian Bokmål.
###
### The syntax is that of Project Fluent (https://projectfluent.org). Each message is one line on the
### screen. What stands in braces is put in by the program; all languages have the same messages
### with the same variables. A file of the same name in the user's configuration, under
### steerco/words/, says in other words whatever messages it holds.

## Titles

tasks = Oppgaver
deadlines = Frister
units = Enheter
problems = Feil og mangler
help = Hjelp
themes = Tema
orders = Sortering
filters = Vis bare
statuses = Status
commands = Kommandoer

## Words that stand for something that is not there

unassigned = (uten ansvarlig)
no-group = (uten gruppe)
missing = mangler
no-title = (uten tittel)
nothing-found = Ingen resultater. Esc viser alt igjen.
no-tasks-yet = Ingen oppgaver i denne mappen ennå.

## Words in lists

done = fullført
# Beside the title of the units: a task is counted for each of its leads.
leads-note = alle ansvarlige, sum over totalen
quoted = «{ $text }»

## Counts

count-tasks = { $count ->
    [one] { $count } oppgave
   *[other] { $count } oppgaver
}
count-problems = { $count ->
    [one] { $count } feil eller mangel
   *[other] { $count } feil og mangler
}
late = { $count } for sent
due-soon = { $count } nær frist
overdue = { $count } forfalt
withdrawn-apart = { $count } trukket
# Tasks that are secret: nothing but their number is told.
not-shown = { $count } vises ikke
# $left is the count that $sum, an addition such as 15 + 18 + 8, should come to.
identity-fails = tallene går ikke opp: { $left } er ikke { $sum }
shown = { $count } av { $total }
duplicates = { $count ->
    [one] { $count } dublett
   *[other] { $count } dubletter
}

## Standings, in a count

headline-completed = { $count } { standing-completed }
headline-on-schedule = { $count } { standing-on-schedule }
headline-behind = { $count } { standing-behind }
headline-blocked = { $count } { standing-blocked }
headline-unaccounted = { $count ->
    [one] { $count } ukjent
   *[other] { $count } ukjente
}
headline-withdrawn = { $count } { standing-withdrawn }

## Dates

as-of = per { $date }
# The day was set by hand and does not follow the clock.
fixed-day = fast dato
next-meeting = neste møte { $date }
weekday-1 = man.
weekday-2 = tir.
weekday-3 = ons.
weekday-4 = tor.
weekday-5 = fre.
weekday-6 = lør.
weekday-7 = søn.
month-1 = januar
month-2 = februar
month-3 = mars
month-4 = april
month-5 = mai
month-6 = juni
month-7 = juli
month-8 = august
month-9 = september
month-10 = oktober
month-11 = november
month-12 = desember
# As a date has the month: short, or in figures.
short-month-1 = jan.
short-month-2 = feb.
short-month-3 = mars
short-month-4 = apr.
short-month-5 = mai
short-month-6 = juni
short-month-7 = juli
short-month-8 = aug.
short-month-9 = sep.
short-month-10 = okt.
short-month-11 = nov.
short-month-12 = des.
date = { $weekday } { $date }
short-date = { $day }. { $month } { $year }
month-of-year = { $month } { $year }
quarter = { $quarter }. kv. { $year }
days = { $count ->
    [one] { $count } dag
   *[other] { $count } dager
}
# As short as a column of them can have it.
short-days = { $count } d
days-left = { $count ->
    [0] frist i dag
   *[other] { days } igjen
}
days-late = { days } over frist
moved = { $times ->
    [one] opprinnelig { $original }, utsatt én gang
   *[other] opprinnelig { $original }, utsatt { $times } ganger
}
standing = løpende
undated = uten frist
percent = { $whole },{ $tenths } %
whole-percent = { $whole } %

## Names of standings

standing-completed = fullført
standing-on-schedule = i rute
standing-behind = bak plan
standing-blocked = står fast
standing-unaccounted = ukjent status
standing-withdrawn = trukket

## Names of timings

timing-in-term = innen fristen
timing-due-soon = forfaller snart
timing-overdue = forfalt
timing-standing = løpende oppgave
timing-undated = uten frist
timing-on-time = i tide
timing-late = for sent
timing-completed-undated = ingen frist å måle mot
timing-none = trukket

## Names of statuses

status-not-started = ikke startet
status-in-progress = pågår
status-submitted = venter på godkjenning
status-completed = fullført
status-paused = satt på vent
status-withdrawn = trukket

## Names of outlooks

outlook-on-track = i rute
outlook-at-risk = i fare for forsinkelse

## Names of orders

order-worst-first = verst først
order-deadline = sortert på frist
order-unit = sortert på enhet
order-group = sortert på gruppe
order-id = sortert på nummer

## Stretches of time in which tasks fall due

bucket-overdue = forfalt
bucket-today = i dag
bucket-rest-of-week = denne uken
bucket-rest-of-month = denne måneden
bucket-standing = løpende
bucket-undated = uten frist
bucket-soon = innen { days }
bucket-year = { $year }

## What a clear task has

clear-people = saksbehandler
clear-work = oppgave
clear-time = frist
clear-responsibility = ansvarlig enhet
clear-result = leveranse
clear-authority = myndighet

## Fields of records

field-id = Nummer
field-title = Tittel
field-short = Kortnavn
field-group = Gruppe
field-source = Styrende dokument
field-lead = Ansvarlig
field-support = Samarbeid
field-owner = Saksbehandler
field-product = Leveranse
field-start = Oppstart
field-due = Frist
field-due-original = Opprinnelig frist
field-status = Status
field-progress = Fremdrift
field-outlook = Vurdering
field-completed = Fullført
field-evidence = Dokumentasjon
field-resources = Ressurser
field-updated = Siste rapport
field-note = Merknad
field-name = Navn
field-chair = Leder
field-secretariat = Sekretariat
field-language = Språk
field-due-soon = Forfaller snart
field-report-every = Rapporteres hver
field-clear = Klarhet
field-theme = Tema
field-today = I dag
field-code = Kode
field-kind = Type
field-parent = Overordnet
field-head = Enhetsleder
field-number = Saksnummer
field-issuer = Utsteder
field-issued = Utstedt
field-url = Lenke
field-task = Oppgave
field-from = Fra
field-to = Til
field-reason = Årsak
field-document = Dokument
field-approved-by = Godkjent av
field-on = Dato
field-text = Tekst
field-raised-by = Meldt av
field-since = Siden
field-asked-of = Rettet til
field-ask = Ønsket beslutning
field-answer = Svar
field-cleared = Løst
field-date = Møtedato
field-state = Tilstand
field-agenda = Saksliste
field-notice = Vedtaksbrev
field-meeting = Møte
field-no-task = Ingen oppgave
field-as-of = Per
field-total = I alt
field-on-schedule = I rute
field-behind = Bak plan
field-not-implemented = Står fast
field-at = Tidspunkt
field-by = Av
field-host = Maskin
field-action = Handling
field-record = Post
field-field = Felt
field-undoes = Angrer
field-made = Opprettet
field-whole = Hele posten
field-report-kind = Enheter som rapporterer
field-report-period = Rapportperiode
field-report-day = Rapportfrist (dag)
field-report-from = Første periode
field-quorum = Beslutningsdyktig ved
field-reason-for-deadline = Begrunnelse for ny frist
field-superior = Overordnet organ
field-seat = Sete
field-notice-style = Form på kunngjøringer
field-members = Medlemmer
field-address = Adresse
field-until = Til
field-position = Stilling
field-unit = Enhet
field-role = Rolle
field-body = Organ
field-replicated-by = Tatt i bruk av
field-secrecy = Gradering
field-period = Periode
field-place = Sted
field-begins = Begynner
field-ends = Slutter
field-began = Begynte
field-ended = Sluttet
field-secretary = Sekretær
field-private = Privat notat
field-where = Oppgaver der
field-presenter = Legges fram av
field-minutes = Minutter
field-draft = Utkast til konklusjon
field-member = Medlem
field-item = Sak
field-supplements = Utfyller

## Groups of commands

group-moving = Navigering
group-deciding = Oppdatering av oppgaver
group-finding = Søk og filter
group-looking = Visning
group-safety = Sikkerhet
group-program = Programmet

## Types of records

type-committee = styringsgruppe
type-unit = enhet
type-document = dokument
type-task = oppgave
type-extension = fristutsettelse
type-obstacle = hindring
type-meeting = møte
type-conclusion = konklusjon
type-headline = rapporterte tall
type-member = medlem
type-item = sak
type-attendance = oppmøte
type-report = rapport
type-model = modell
type-entry = loggføring

## What the journal says was done

action-complete = fullført
action-reopen = gjenåpnet
action-status = status endret
action-deadline = frist flyttet
action-progress = fremdrift registrert
action-note = merknad lagt til
action-obstacle = hindring registrert
action-set = endret
action-answer = hindring besvart
action-new = lagt til
action-remove = tatt ut
action-undo = angret
action-redo = gjort om

## Commands: the name, and what it does

command-up = opp
    .help = Én rad opp
command-down = ned
    .help = Én rad ned
command-page-up = side opp
    .help = Ett skjermbilde opp
command-page-down = side ned
    .help = Ett skjermbilde ned
command-first = først
    .help = Til første rad
command-last = sist
    .help = Til siste rad
command-next-panel = neste panel
    .help = Til neste panel; i detaljene: til neste oppgave
command-previous-panel = forrige panel
    .help = Til forrige panel; i detaljene: til forrige oppgave
command-tasks-panel = oppgaver
    .help = Til oppgavene
command-deadlines-panel = frister
    .help = Til fristene
command-units-panel = enheter
    .help = Til de ansvarlige enhetene
command-open = åpne
    .help = Vis alle detaljer; på en enhet eller en frist: vis oppgavene
command-back = tilbake
    .help = Tilbake, tøm, avbryt: alltid ufarlig
command-complete = fullfør
    .help = Merk som fullført, eller gjenåpne en fullført (ber om årsak)
command-deadline = frist
    .help = Flytt fristen
command-progress = fremdrift
    .help = Registrer fremdriften i prosent
command-obstacle = hindring
    .help = Registrer hva som står i veien, og ønsket beslutning
command-note = merknad
    .help = Legg til en merknad
command-status = endre status
    .help = Gi oppgaven en annen status
command-undo = angre
    .help = Angre den siste endringen i denne økten
command-redo = gjør om
    .help = Gjør det angrede om igjen
command-undo-this = angre dette
    .help = Angre en eldre endring av oppgaven
command-search = søk
    .help = Søk mens du skriver: alle ordene, med eller uten aksenter
command-filter = filter
    .help = Velg hvilke oppgaver som vises
command-sort = sorter
    .help = Velg rekkefølgen på oppgavene
command-count-leads = tell ansvarlige
    .help = Tell en oppgave hos den første ansvarlige enheten, eller hos alle
command-problems = feil og mangler
    .help = Skadede poster, selvmotsigelser, tall som ikke går opp
command-palette = kommandoer
    .help = Finn en kommando etter navn
command-help = hjelp
    .help = Tastene som virker her og nå
command-enlarge = forstørr
    .help = Forstørr panelet, eller gjør det lite igjen
command-wall = presentasjon
    .help = Store tall for storskjerm, uten tastelinje
command-theme = tema
    .help = Neste tema
command-freeze = frys
    .help = Hold skjermbildet i ro; teller endringene som venter
command-lock = lås
    .help = Tillat ingen endringer før det låses opp
command-rescan = oppdater
    .help = Les filene på nytt og tegn opp skjermen
command-mouse = mus
    .help = La musen velge, eller la den kopiere tekst
command-editor = rediger
    .help = Åpne posten i $EDITOR, på riktig linje
command-copy = kopier
    .help = Kopier oppgaven som tekst
command-quit = avslutt
    .help = Avslutt programmet

## Why a command does nothing

disabled-no-task = Ingen oppgave er valgt
disabled-read-only = Denne økten er startet kun for visning
disabled-locked = Låst: L låser opp
disabled-no-key = Posten er uten nummer
disabled-withdrawn = Oppgaven er trukket
disabled-saving-this = Oppgaven blir lagret nå
disabled-nothing-to-undo = Ingenting å angre i denne økten
disabled-nothing-to-redo = Ingenting å gjøre om
disabled-no-colour-theme = Denne terminalen viser ikke farger
disabled-nothing-there = Det er ingenting der
disabled-damaged = Posten er skadet på linje { $line }: rett den i et redigeringsprogram (e)
disabled-conflict = To versjoner er i konflikt på linje { $line }: rydd opp i et redigeringsprogram (e)
disabled-duplicate = Også en annen post har nummer { $id }: rett en av dem i et redigeringsprogram (e)

## Questions

question-complete = Fullføre { $task } «{ $title }»?
question-reopen = Gjenåpne { $task } «{ $title }»?
question-deadline = Ny frist for { $task }?
question-progress = Fremdrift for { $task }?
question-obstacle = Hindring for { $task }?
question-note = Merknad til { $task }?
question-search = Søk
question-query = Vis bare
question-quit-while-saving = En endring lagres fortsatt. Avslutte likevel?
question-status = Endre { $task } «{ $title }» til «{ $status }»?
question-undo-this = Angre for { $task }: { $fields }?

## What is typed into a question

label-date = dato
label-evidence = dok.
label-reason = årsak
label-due = frist
label-document = dokument
label-percent = prosent
label-text = tekst
label-asked-of = rettet til
label-ask = ønsket beslutning

## Why an answer is not taken

complaint-not-a-day = «{ $text }» er ingen dato: skriv 2026-11-21
complaint-in-future = «{ $text }» ligger fram i tid
complaint-not-a-due = «{ $text }» er ingen frist: skriv 2026-11-21, 2026-11, 2026-Q4 eller 2026
complaint-not-a-percentage = «{ $text }» er ikke et tall fra 0 til 100
complaint-empty = { $label } mangler
invalid-missing = en verdi må oppgis
invalid-several-lines = bare én linje
invalid-unwritable = en fil kan ikke holde dette: ingen linje kan slutte på \, og ingen tegn være styretegn
invalid-not-a-date = ikke en dato: skriv 2026-11-21, 2026-11, 2026-Q4 eller 2026
invalid-not-a-day = ikke en dag: skriv 2026-11-21
invalid-not-a-deadline = ikke en frist: skriv 2026-11-21, 2026-11, 2026-Q4, 2026 eller standing
invalid-not-a-time = ikke et klokkeslett: skriv 14:05
invalid-not-a-month-or-quarter = ikke en måned eller et kvartal: skriv 2026-11 eller 2026-Q4
invalid-not-a-sitting = ikke en møtedag: skriv 2026-12-18, eller 2026-12-18b for et møte til
invalid-not-a-count = ikke et helt tall
invalid-not-a-percent = ikke et tall fra 0 til 100
invalid-not-one-of = må være en av { $words }
invalid-not-yes-or-no = må være yes eller no
invalid-not-an-address = ikke en adresse: den har mellomrom
invalid-unknown = det finnes ingen slik { $type }
complaint-too-long = teksten er for lang: det er plass til { $most } tegn
complaint-not-editable = denne posten kan ikke endres her
complaint-changed-since = { $field } er endret siden: ingenting er angret
complaint-gone = posten finnes ikke lenger i filene: ingenting er angret
complaint-fixed = { $field } endres aldri
complaint-signed = møtet { $meeting } er signert: postene kan bare leses
complaint-journal = bare steerco skriver i journalen
complaint-of-field = { $field }: { $said }

## What is wrong with a query

# What was probably meant; $said is the complaint.
did-you-mean = { $said }: mente du «{ $nearest }»?
query-place = (tegn { $position })
query-unknown-key = «{ $text }» { query-place } er ikke noe å filtrere på
query-unknown-word = «{ $text }» { query-place } er ikke et ord som passer
query-unknown-unit = «{ $text }» { query-place } er ingen enhet
query-unknown-group = «{ $text }» { query-place } er ingen gruppe
query-unknown-document = «{ $text }» { query-place } er ikke noe dokument
query-bad-date = «{ $text }» { query-place } er ingen dato: skriv 2026-12-31, 2026-12 eller 2026
query-bad-number = «{ $text }» { query-place } er ikke et tall
query-bad-comparison = «{ $text }» { query-place } kan ikke sammenlignes med < eller >
query-missing-value = «{ $text }» { query-place } mangler verdien
query-open-quote = anførselstegnet { query-place } er ikke avsluttet
query-after-quote = «{ $text }» { query-place } står rett etter sluttanførselstegnet
query-misfit = «{ $text }» { query-place } passer ikke her

## Keys, while something is asked or chosen

hint-asking = y ja   Esc nei
hint-asking-with-fields = y ja   Tab skriv   Esc nei
hint-typing = Enter neste   Esc avbryt
hint-searching = Enter behold   Esc tøm
hint-query = Enter vis   Esc avbryt
hint-choosing = ↑↓ velg   Enter bekreft   Esc tilbake
hint-help = skriv for å søke   ↑↓ rull   Esc tilbake

## Entries of menus

undo-this = Angre
edit-filter = Skriv et filter …
clear-filter = Vis alt

## What happened

saved = Lagret: { $key } { $action }, { $path }
# The next four continue $saved.
saved-unconfirmed = { $saved }: disken har ikke bekreftet det ennå
saved-untold = { $saved }; journalen kunne ikke skrives: innførselen følger med neste lagring
saved-reduced = { $saved } (redusert sikring: dette filsystemet kan ikke bytte om filer)
saved-copy = { $saved }; en annens versjon er tatt vare på i { $copy }
unchanged = Dette står allerede i { $path }: ingenting å lagre
# $refusal is one of the reasons below: what is said of the record $id.
refused = Ikke lagret: { $id } { $refusal }
failed = Ikke lagret: { $path }: { $reason } ({ $operation }). Filen er som før.
partly-saved = { $saved }. Men { $missing } ble ikke endret. Det som er lagret, står, fordi andre har skrevet der i mellomtiden, og kan angres. Se på begge.
takes-back = trekker tilbake: { $records } { $action }, { $time } av { $by }
kept = Noen skrev i filen mens den ble lagret; det er tatt vare på i { $copies }
file-added = { $path } er ny
file-removed = { $path } er fjernet
file-changed = { $path } er endret
# $files tells of the first file.
files-more = { $count ->
    [one] { $files } og { $count } annen fil
   *[other] { $files } og { $count } andre filer
}
copied = { $id } er kopiert som tekst
screen-frozen = Frosset: endringer venter til du trykker F
screen-live = Vises direkte igjen
changes-locked = Låst: ingenting kan endres før du trykker L
changes-unlocked = Låst opp
rescanned = Lest på nytt
theme-chosen = Temaet { $theme }
mouse-selects = Musen velger (m gir den tilbake)
mouse-copies = Musen kopierer tekst
editor-failed = { $editor }: avsluttet med kode { $code }
paste-ignored = Innlimt tekst ble utelatt: det var ikke noe felt å skrive i
ascii-only = Maskinen har ingen UTF-8-lokalitet: bare ASCII-tegn kan vises

## Why a change is refused, said of the record

refusal-changed = er endret av noen andre
refusal-changed-fields = er endret av noen andre: { $changes }
changed-field = { $field }: før { $seen }, nå { $now }
refusal-gone = finnes ikke lenger i filene
refusal-duplicate = står mer enn én gang i filene
refusal-damaged = er skadet
refusal-conflict = har to versjoner i konflikt
refusal-ambiguous = har { $field } mer enn én gang
refusal-bad-value = kan ikke ha denne verdien i { $field }
refusal-too-large = står i en fil som er for stor
refusal-taken = kan ikke legges til: { $key } er opptatt
refusal-taken-next = kan ikke legges til: { $key } er opptatt, neste ledige er { $next }
refusal-single = kan ikke legges til: det kan bare være én, og { $key } finnes
refusal-busy = står i en fil som et annet program stadig skriver om
refusal-busy-copy = { refusal-busy }; versjonen derfra er tatt vare på i { $copy }
reason-hard-link = står i en fil med flere navn (harde lenker)
reason-read-only-file = står i en skrivebeskyttet fil
reason-read-only-directory = står i en skrivebeskyttet mappe
reason-read-only-file-system = står på et skrivebeskyttet filsystem
reason-not-a-file = står i noe som ikke er en vanlig fil
reason-dangling-link = står bak en lenke som ikke fører noe sted
reason-link-loop = står bak en lenke som ikke fører noe sted
reason-other-owner = står i en fil der eieren ikke kan beholdes
reason-outside = står utenfor denne mappen, dit en lenke fører: den blir bare lest

## Problems of the data; $detail is what the data say

problem-unreadable-file = kan ikke leses: { $detail }
problem-not-a-file = er ikke en vanlig fil: hoppet over
problem-too-large = er for stor: hoppet over
problem-not-utf-8 = inneholder byte som ikke er UTF-8
problem-utf-16 = er { $detail }: lagre den som UTF-8
problem-cr-line-ends = avslutter linjene med bare CR: lagre den med LF
problem-sync-conflict = er en ekstra versjon, tatt vare på ved lagring eller fra et synkroniseringsverktøy: må ryddes opp i
problem-outside-link = står utenfor denne mappen, dit en lenke fører: blir bare lest
problem-left-intent = er etterlatt av en eldre steerco og blir ikke brukt: slett den
problem-conflict = to versjoner i konflikt: rydd opp i et redigeringsprogram
problem-duplicate = mer enn én post heter { $detail }
problem-not-single = { $detail } er én for mye: bare den første teller
problem-no-key = posten mangler { $detail }
problem-no-title = uten tittel
problem-missing = mangler { $detail }
problem-external-set = viser til en annen fil, som ikke leses: { $detail }
problem-unknown-type = ukjent posttype, og postene leses ikke: { $detail }
problem-misspelt-type = posttypen er feilskrevet: { $detail }
problem-no-type = poster står over enhver %rec:-linje og leses ikke
problem-bad-date = ikke en dato: { $detail }
problem-bad-status = ikke en status: { $detail }
problem-bad-value = kan ikke tolkes: { $detail }
problem-repeated = står mer enn én gang: { $detail }
problem-no-status = uten status: kan ikke vurderes
problem-completed-without-date = fullført uten dato
problem-completed-without-evidence = fullført uten dokumentasjon
problem-completed-imprecisely = fullført { $detail }: for upresist til å si om det var i tide
problem-completed-in-future = fullført frem i tid: { $detail }
problem-completed-before-start = fullført før oppstart: { $detail }
problem-completed-date-without-status = har fullføringsdato { $detail }, men er ikke fullført
problem-on-track-but-overdue = meldt i rute, men forfalt
problem-due-before-start = frist før oppstart: { $detail }
problem-unknown-unit = ukjent enhet: { $detail }
problem-unknown-document = ukjent dokument: { $detail }
problem-unknown-group = ukjent gruppe: { $detail }
problem-unknown-task = ukjent oppgave: { $detail }
problem-unknown-meeting = ukjent møte: { $detail }
problem-unknown-record = ingen post heter dette: { $detail }
problem-contradicting-reports = en annen rapport fra denne enheten sier noe annet: { $detail }
problem-unit-loop = enheten er overordnet seg selv: { $detail }
problem-no-lead = uten ansvarlig enhet
problem-collective-lead = ingen enkelt enhet står ansvarlig: { $detail }
problem-stale = ikke rapportert siden { $detail }
problem-never-updated = aldri rapportert
problem-paused-without-obstacle = satt på vent uten åpen hindring
problem-headline-sum = de rapporterte tallene går ikke opp: { $detail }
problem-headline-differs = rapporten sier noe annet enn vi teller: { $detail }
problem-identity = våre tall går ikke opp: { $detail }
problem-directory = er en mappe, ikke en fil: hoppet over
problem-counted-open = uten status: regnes som åpen
problem-counted-cleared = uten status: regnes som løst

## In what way a record is damaged

damage-bad-line = ikke et felt, uten kolon etter et navn: { $text }
damage-orphan-continuation = en +-linje uten felt over: { $text }
damage-bad-name = ikke et feltnavn: { $text }
damage-conflict = to versjoner i konflikt: rydd opp i et redigeringsprogram
damage-glued-descriptor = ingen tom linje mellom %rec: og posten: { $text }
damage-bad-descriptor = ikke skrevet som %rec: Type: { $text }
damage-dangling-backslash = filen slutter med \: { $text }

## Figures, in a problem

figure-total = i alt
figure-open = { figure-total } − { standing-completed }

## Mistakes in theme files

theme-unknown = det finnes ikke noe tema «{ $name }»
theme-unreadable = ikke skrevet som rolle = farge on farge: { $text }
theme-unknown-role = ingen rolle heter «{ $name }»
theme-unknown-word = «{ $word }» er verken en farge eller en skriftstil
theme-repeated = «{ $name }» står også lenger opp; denne linjen gjelder
theme-unknown-parent = det finnes ikke noe tema «{ $name }» å arve fra
theme-cycle = temaet arver fra seg selv: { $themes }
theme-not-text = ikke UTF-8

## Mistakes in files of words

words-not-text = ikke UTF-8: programmets egne ord brukes
words-unreadable = ikke en melding: hoppet over
words-repeated = «{ $name }» står også lenger opp; linjen der gjelder
words-unknown-message = ingen melding heter «{ $name }»
words-unknown-variable = «{ $name }» får ingen ${ $variable }
words-unusable = «{ $name }» kan ikke brukes: programmets egne ord gjelder

## The state of the program

live = direkte
polling = { $seconds ->
    [one] hvert sekund
   *[other] hvert { $seconds }. sekund
}
stale = ikke oppdatert siden { $time }
partial = { $count ->
    [one] { $count } fil kan ikke leses
   *[other] { $count } filer kan ikke leses
}
partial-headline = { $count ->
    [one] { $count } fil eller mappe kan ikke leses siden kl. { $time }. Så langt det er kjent:
   *[other] { $count } filer eller mapper kan ikke leses siden kl. { $time }. Så langt det er kjent:
}
stale-headline = Filene kan ikke leses ({ $reason }). Tallene kl. { $time } var:
frozen = { $count ->
    [one] frosset, { $count } endring venter
   *[other] frosset, { $count } endringer venter
}
read-only = kun visning
locked = låst
saving = lagrer…
too-small = trenger { $least-columns } × { $least-rows }, har { $columns } × { $rows }

## Why a record cannot be edited

uneditable-conflict = to versjoner i konflikt: rydd opp i et redigeringsprogram
uneditable-damaged = en skadet linje: rett den i et redigeringsprogram
uneditable-duplicate = en annen post har samme nummer
uneditable-no-key = uten nummer

## The whole record

obstacle = Hindring
obstacle-open = åpen
obstacle-open-since = åpen siden { $since }
obstacle-asked = ligger hos { $whom }
obstacle-asked-since = ligger hos { $whom } siden { $since }
decision-asked = Ønsket beslutning
history = Historikk
documents = Styrende dokumenter
obstacles = Hindringer
extensions = Fristutsettelser
conclusions = Konklusjoner
other-fields = Posten
open = åpen
cleared = løst
late-against-original = i tide, men etter opprinnelig frist
on-time-against-original = for sent, men innen opprinnelig frist
# What is not clear; the second adds $next to $words.
lacking = mangler { $words }
lacking-more = { $words }, { $next }
