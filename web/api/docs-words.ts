/** What the page of the API says beside its operations. */
export const docsWords = {
  da: {
    version: 'Version',
    begin: 'Opret et forløb på fem minutter',
    operations: 'Handlinger',
    rules: 'Det gælder for dem alle',
    problems: 'Fejl',
    problemsHow:
      'Enhver fejl er `application/problem+json`: `type` ændrer sig aldrig, `errors` nævner felterne, `todo` siger, hvad man gør.',
    problemHeads: ['Type', 'Status', 'Hvad man gør'],
    scope: 'adgang',
    parameters: 'parametre',
    body: 'indhold',
    answer: 'svar',
    parameterHeads: ['Parameter', 'Hvor', 'Betydning'],
    fieldHeads: ['Felt', 'Type', 'Betydning'],
    required: 'kræves',
    allProblems: 'Alle fejl',
    key: [
      'Få en nøgle: log ind i portalen som personale og løn, eller som den, der driver maskinen, og åbn ',
      'API-nøgler',
      ' under Opsætning. I en demo: log ind som personale og løn; koden står på login-siden. Eller stop serveren, og skriv `npm run -s holdfast -- keys create --data ./data`. Nøglen vises én gang; den begynder med `hf_`.',
    ],
    export: 'Læg den, hvor eksemplerne finder den:',
    tell: 'Fortæl, at nogen er syg:',
    answers:
      'Svaret har tidslinjen: hvad der har frist hvornår, og hvem der gør det. Læg `case.caseId` der, hvor eksemplerne finder det:',
    look: 'Se forløbet igen:',
    held: [
      [
        'Nøgle.',
        '`Authorization: Bearer hf_…`. Adgang: `read` (se), `notify` (fortælle), `admin` (roller, politik, undtagelse fra sletning, og beskeder, der lægges i kø igen). Den hører til én arbejdsgiver og ser det, arbejdsgiveren må se: ikke samtykker, intet af medarbejderens eget.',
      ],
      [
        'Én gang.',
        'Hver ændring tager en `Idempotency-Key`. Samme værdi og samme indhold får samme svar i syv dage, mærket `Idempotency-Replayed: true`; et andet indhold afvises med 422. Det, der blev afvist, gemmes ikke: ret det, og send det igen.',
      ],
      [
        'Versioner.',
        'Et forløb har en `ETag`. Send den som `If-Match`, så afvises en ændring, der er besluttet på en ældre version, med 412.',
      ],
      [
        'Grænser.',
        '1 MB pr. anmodning, 20 MB pr. fil, før den pakkes. I skyen er en anmodning højst 6 MB: pak filen med gzip. 600 anmodninger i sekundet for hver nøgle, talt for sig i hver af serverens processer; `RateLimit` siger, hvad der er tilbage, 429, hvor længe I skal vente. En anmodning, der tager over 20 sekunder (en fil: 60), får 503: send den igen med samme `Idempotency-Key`.',
      ],
      ['Privatliv.', 'Et CPR-nummer afvises, hvor det end står. Intet felt tager fri tekst eller en diagnose.'],
      ['Sprog.', 'Sætninger i svar er engelske; `Accept-Language: da` gør dem danske. Felterne hedder det samme.'],
    ],
  },
  en: {
    version: 'Version',
    begin: 'Open a case in five minutes',
    operations: 'Operations',
    rules: 'What holds for all of them',
    problems: 'Problems',
    problemsHow:
      'Every problem is `application/problem+json`: `type` never changes, `errors` names the fields, `todo` says what to do.',
    problemHeads: ['Type', 'Status', 'What to do'],
    scope: 'scope',
    parameters: 'parameters',
    body: 'body',
    answer: 'answer',
    parameterHeads: ['Parameter', 'In', 'Meaning'],
    fieldHeads: ['Field', 'Type', 'Meaning'],
    required: 'required',
    allProblems: 'All problems',
    key: [
      'Get a key: log in to the portal as hr, or as whoever runs the machine, and open ',
      'API keys',
      ' under Set-up. In a demo log in as hr; the code stands on the login page. Or stop the server and write `npm run -s holdfast -- keys create --data ./data`. The key is shown once; it begins with `hf_`.',
    ],
    export: 'Put it where the examples find it:',
    tell: 'Tell that somebody is ill:',
    answers:
      'The answer holds the timeline: what is due when, and who acts. Put `case.caseId` where the examples find it:',
    look: 'Look at the case again:',
    held: [
      [
        'Key.',
        '`Authorization: Bearer hf_…`. Scopes: `read` (see), `notify` (tell), `admin` (roles, policy, legal holds, and messages put back into the queue). It is of one employer and sees what the employer may see: no consent, nothing of the employee’s own.',
      ],
      [
        'Once.',
        'Every change takes an `Idempotency-Key`. The same key and body get the same answer for seven days, marked `Idempotency-Replayed: true`; another body is refused with 422. What was refused is not kept: mend it and send it again.',
      ],
      [
        'Versions.',
        'A case has an `ETag`. Send it as `If-Match`, and a change that was decided on an older version is refused with 412.',
      ],
      [
        'Limits.',
        '1 MB a request, 20 MB a file before it is compressed. In the cloud a request is at most 6 MB: compress the file with gzip. 600 requests a second for each key, counted in each process of the server by itself; `RateLimit` says what is left, 429 how long to wait. A request that takes over 20 seconds (a file: 60) is answered 503: send it again with the same `Idempotency-Key`.',
      ],
      ['Privacy.', 'A CPR number is refused wherever it stands. No field takes free text or a diagnosis.'],
      ['Language.', 'Sentences in answers are English; `Accept-Language: da` makes them Danish.'],
    ],
  },
} as const;
