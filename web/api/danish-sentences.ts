import { columnsInWords } from './column-tables.ts';

/** What the page of the API says of fields and answers in Danish, by the English of the document. */
export const danishSentences: Readonly<Record<string, string>> = {
  [columnsInWords('en')]: columnsInWords('da'),
  Notifications: 'Besked om fravær',
  Cases: 'Forløb',
  Messages: 'Beskeder',
  'People and roles': 'Personer og roller',
  Policy: 'Fraværspolitik',
  Statistics: 'Statistik',
  Imports: 'Import',

  'opened: a new case. continued: a case was changed, ended or goes on. unchanged: it was known. ignored: no case, warnings say why.':
    'opened: et nyt forløb. continued: et forløb er ændret, afsluttet eller fortsætter. unchanged: det var kendt. ignored: intet forløb, warnings siger hvorfor.',
  'The number of changes so far. Also the ETag.': 'Antal ændringer indtil nu. Det er også ETag.',
  'As it was sent. Absent once the person is erased.': 'Som det blev sendt. Mangler, når personen er slettet.',
  'The case that goes on in place of this one.': 'Det forløb, der fortsætter i stedet for dette.',
  'The employer’s duties, what is due first first. Nothing that is the member’s own.':
    'Arbejdsgiverens opgaver med den nærmeste frist først. Intet af det, der er medarbejderens eget.',
  'The case that the absence is in.': 'Det forløb, som fraværet er i.',
  'A workplace. `id` is what lists are filtered by.': 'En arbejdsplads. Lister afgrænses med `id`.',
  'Stable id, with a number behind it for further ones.': 'Fast id, med et tal bagefter, hvis der er flere.',
  'The day by which a talk is to be called.': 'Den dag, der senest skal være indkaldt til en samtale.',
  'Who may act, in order. Whom the member has let in is never among them.':
    'Hvem der kan gøre det, i rækkefølge. Dem, som medarbejderen har givet samtykke til, er aldrig iblandt.',
  'Why it is due then, step by step. In the timeline only.':
    'Hvorfor fristen er den dag, trin for trin. Kun i tidslinjen.',
  'Stable name of the kind of problem, with a page about it.': 'Fast navn på fejlens art. Der er en side om den.',
  'What to do about it.': 'Hvad man gør ved det.',
  'Of `refused`: which rule of the case it was.': 'Ved `refused`: hvilken regel i forløbet det var.',
  'Where: names and places with full stops between.': 'Hvor: navne og pladser med punktum imellem.',
  'What is wrong. Never holds what was sent.': 'Hvad der er galt. Gentager aldrig det, der blev sendt.',
  'As in the payroll system. Never a CPR number.': 'Som i lønsystemet. Aldrig et CPR-nummer.',
  'Eight digits, or the whole number with + and country code.': 'Otte cifre, eller hele nummeret med + og landekode.',
  'Of messages to the person. Danish if left out.': 'Sproget i beskeder til personen. Dansk, hvis det udelades.',
  'The workplace. Another one, where somebody has a role, moves an open case there.':
    'Arbejdspladsen. En anden, hvor nogen har en rolle, flytter et åbent forløb dertil.',
  'Of the collective agreement, for example FOA.': 'Overenskomstområdet, for eksempel FOA.',
  'What kind of absence. Write this or `code`.': 'Hvilken slags fravær. Skriv den eller `code`.',
  'The code of the payroll system, for example Sygdom. A known code for something else opens no case.':
    'Lønsystemets kode, for eksempel Sygdom. En kendt kode for noget andet opretter intet forløb.',
  'First day of absence, today or earlier.': 'Første fraværsdag, i dag eller før.',
  'Last day of absence. Without it the absence goes on.': 'Sidste fraværsdag. Uden den fortsætter fraværet.',
  'How much of the working time, in percent.': 'Hvor meget af arbejdstiden, i procent.',
  'Counts only where no role names a leader of the workplace.':
    'Gælder kun, når ingen rolle nævner en leder for arbejdspladsen.',
  'The person has agreed that the union steward is told, and the employer’s records say so.':
    'Personen har sagt ja til, at tillidsrepræsentanten får besked, og det står i arbejdsgiverens oplysninger.',
  'For statistics only.': 'Kun til statistik.',
  'For statistics only: the occupational group.': 'Kun til statistik: faggruppen.',
  'Send it as cursor to get the next page. Absent on the last.':
    'Send den som cursor for at få næste side. Mangler på den sidste.',
  'The employer’s duty that is due next.': 'Arbejdsgiverens opgave med den nærmeste frist.',
  'What would be sent from now on if nobody did anything more.':
    'Hvad der ville blive sendt fra nu af, hvis ingen gjorde mere.',
  'What would not be sent any more.': 'Hvad der ikke længere ville blive sendt.',
  'Why it was not sent, or not yet: a code, such as no-address.':
    'Hvorfor den ikke er sendt, eller ikke er det endnu: en kode, for eksempel no-address.',
  'The reason in words, where there are any.': 'Grunden i ord, hvor der er nogen.',
  'When it was decided, put off to, or came to its end.':
    'Hvornår det blev besluttet, hvornår det er udskudt til, eller hvornår det endte.',
  'An empty object.': 'Et tomt objekt.',
  'The id of the workplace, as cases name it; `/` is all of the employer, `institution/` all of one.':
    'Arbejdspladsens id, som forløb nævner det; `/` er hele arbejdsgiveren, `institution/` hele institutionen.',
  'By name, as it was sent, where the workplace is known.': 'Navnet, som det blev sendt, når arbejdspladsen er kendt.',
  'Empty: all of them.': 'Tomt: alle.',
  'file: a file of people, which takes it out again; hand: the portal or giveRole.':
    'file: en personfil, som også tager den ud igen; hand: portalen eller giveRole.',
  'As it was sent, to check what one sent oneself: for keys with the scope admin alone.':
    'Som den blev sendt, så I kan kontrollere det, I selv har sendt: kun for nøgler med adgangen admin.',
  'A personId.': 'Et personId.',
  'The workplace; left out: all of the employer.': 'Arbejdspladsen; udeladt: hele arbejdsgiveren.',
  'Left out: all of the institution.': 'Udeladt: hele institutionen.',
  'Left out: all of them.': 'Udeladt: alle.',
  'The e-mail address of whoever is replaced meanwhile.': 'E-mailadressen på den, der trædes til for imens.',
  'As it was sent; empty while the default holds.': 'Som den blev sendt; tom, så længe standarden gælder.',
  'What is counted: month, length, age, a duty, and so on.':
    'Hvad der tælles: måned, længde, alder, en opgave og så videre.',
  'The id of the workplace; `/` is the employer.': 'Arbejdspladsens id; `/` er arbejdsgiveren.',
  'One year, or several together.': 'Et år, eller flere sammen.',
  'Absent where it could point at a person.': 'Mangler, når tallet kunne pege på en person.',
  'checking: looks how many open cases the file ends, corrects or moves; needs-confirmation: more than a fifth, see confirmImport; done, previewed: the results are there; failed: what went in before is in, send the file again.':
    'checking: ser efter, hvor mange forløb i gang filen afslutter, retter eller flytter; needs-confirmation: mere end en femtedel, se confirmImport; done, previewed: resultatet er klar; failed: det, der gik ind før, er inde, send filen igen.',
  'Rows of the file.': 'Rækker i filen.',
  'Rows that this state is done with.': 'Rækker, der er færdige i denne tilstand.',
  'Rows by outcome: opened, continued, unchanged, taken, ignored, rejected; of a preview opens, continues, corrects, moves, ends, consent, and of people adds, changes; takenOut: roles that people would lose, as the file does not name them; warned: rows with a warning.':
    'Rækker efter udfald: opened, continued, unchanged, taken, ignored, rejected; ved preview opens, continues, corrects, moves, ends, consent, og af personer adds, changes; takenOut: roller, som nogen ville miste, fordi filen ikke nævner dem; warned: rækker med en advarsel.',
  'Cases that were open when the file came.': 'Forløb, der var i gang, da filen kom.',
  'How many of them the file ends, corrects or moves, where that was looked at.':
    'Hvor mange af dem filen afslutter, retter eller flytter, når der er set efter det.',
  'A random value, new for each change and the same for each try.':
    'En tilfældig værdi, ny for hver ændring og den samme for hvert forsøg.',
  'The id of a workplace, as cases name it.': 'En arbejdsplads’ id, som forløb nævner det.',
  'closed-going-on: ended, with duties that are still to be done. They are among the closed too.':
    'closed-going-on: afsluttet, men med opgaver, der stadig skal løses. De er også blandt de afsluttede.',
  'Only cases with something due before that date. Not of closed ones.':
    'Kun forløb med en frist før den dato. Ikke for afsluttede.',
  'The ETag of the version that you decided on. Another version than the newest is refused with 412.':
    'ETag for den version, I har set. En anden version end den nyeste afvises med 412.',
  '`dead-letter`: given up after several tries; `failed`, `bounced`, `blocked`: refused for good; `cancelled`: fell away; `queued`, `deferred`: not sent yet. What was sent stands with its case.':
    '`dead-letter`: opgivet efter flere forsøg; `failed`, `bounced`, `blocked`: endeligt afvist; `cancelled`: faldt væk; `queued`, `deferred`: ikke sendt endnu. Det, der er sendt, står ved forløbet.',
  'true: says what each row would do, of absences or of people, and changes nothing.':
    'true: siger, hvad hver række ville gøre, for fravær eller personer, og ændrer intet.',
  'gzip where the body is compressed, with Content-Type: text/csv.':
    'gzip, når indholdet er pakket, sammen med Content-Type: text/csv.',
  'true: it is meant, however many cases it ends, corrects or moves.':
    'true: det er meningen, uanset hvor mange forløb den afslutter, retter eller flytter.',

  'Nothing new was opened; `outcome` says what became of it.':
    'Intet nyt er oprettet; `outcome` siger, hvad der skete.',
  'A case was opened.': 'Et forløb er oprettet.',
  'A page of cases.': 'En side med forløb.',
  'The cases; none when the number is unknown.': 'Forløbene; ingen, når nummeret er ukendt.',
  'The case.': 'Forløbet.',
  'The timeline.': 'Tidslinjen.',
  'The case as it is now.': 'Forløbet, som det er nu.',
  'What would be different, as far as the employer may know.':
    'Hvad der ville være anderledes, så vidt arbejdsgiveren må vide det.',
  'The messages, oldest first.': 'Beskederne, ældste først.',
  'A page of messages.': 'En side med beskeder.',
  'The message as it is now.': 'Beskeden, som den er nu.',
  'A page of the directory.': 'En side af listen over roller.',
  'The role.': 'Rollen.',
  'The role that was taken away.': 'Den rolle, der er taget fra personen.',
  'The policy.': 'Politikken.',
  'The policy as it is now.': 'Politikken, som den er nu.',
  'The tables; none before a year has ended.': 'Tabellerne; ingen, før et år er slut.',
  'The file is there.': 'Filen er modtaget.',
  'The import.': 'Importen.',
  'The rows by line.': 'Rækkerne efter linje.',
};
