import type { Language } from '../../shared/case/roles.ts';

type Words = Readonly<Record<Language, string>>;
/** What went wrong, by a name that never changes: `title` in a word, `detail` in a sentence, `todo` what to do about it. */
export type ProblemType = {
  readonly status: 400 | 401 | 403 | 404 | 409 | 412 | 413 | 415 | 421 | 422 | 429 | 500 | 503;
  readonly title: Words;
  readonly detail: Words;
  readonly todo: Words;
};

/** Everything that the API ever answers but what was asked for. Source: RFC 9457. */
export const problemTypes = {
  'invalid-request': {
    status: 400,
    title: { da: 'Anmodningen kan ikke bruges', en: 'The request cannot be used' },
    detail: {
      da: 'Et eller flere felter er forkerte. Intet er ændret.',
      en: 'One or more fields are wrong. Nothing has changed.',
    },
    todo: {
      da: 'Ret de felter, der står i errors, og send igen.',
      en: 'Mend the fields that errors names, and send it again.',
    },
  },
  'malformed-json': {
    status: 400,
    title: { da: 'Ikke JSON', en: 'Not JSON' },
    detail: { da: 'Indholdet kan ikke læses som JSON.', en: 'The body cannot be read as JSON.' },
    todo: { da: 'Send ét JSON-objekt i UTF-8.', en: 'Send one JSON object in UTF-8.' },
  },
  'idempotency-key-needed': {
    status: 400,
    title: { da: 'Idempotency-Key mangler', en: 'Idempotency-Key is missing' },
    detail: {
      da: 'Alt, der ændrer noget, har et navn, så det aldrig sker to gange.',
      en: 'Whatever changes something has a name, so that it never happens twice.',
    },
    todo: {
      da: 'Sæt Idempotency-Key til en tilfældig værdi på 1-128 tegn, ny for hver ændring og den samme, når du prøver igen.',
      en: 'Set Idempotency-Key to a random value of 1-128 characters, new for each change and the same when you try again.',
    },
  },
  'key-needed': {
    status: 401,
    title: { da: 'Nøglen mangler eller gælder ikke', en: 'The key is missing or does not hold' },
    detail: {
      da: 'Der er ingen nøgle, eller den er forkert eller spærret.',
      en: 'There is no key, or it is wrong or revoked.',
    },
    todo: {
      da: 'Send Authorization: Bearer hf_… med en nøgle, der er lavet i portalen eller med holdfast keys create.',
      en: 'Send Authorization: Bearer hf_… with a key made in the portal or with holdfast keys create.',
    },
  },
  'scope-missing': {
    status: 403,
    title: { da: 'Nøglen må ikke det her', en: 'The key may not do this' },
    detail: { da: 'Nøglen er lavet til noget andet.', en: 'The key was made for something else.' },
    todo: {
      da: 'Lav en nøgle med den adgang, som dokumentationen nævner ved handlingen.',
      en: 'Make a key with the scope that the documentation names for the operation.',
    },
  },
  'not-found': {
    status: 404,
    title: { da: 'Findes ikke', en: 'Not found' },
    detail: {
      da: 'Det findes ikke, eller det hører til en anden arbejdsgiver.',
      en: 'It does not exist, or it belongs to another employer.',
    },
    todo: { da: 'Se efter adresse og id.', en: 'Check the address and the id.' },
  },
  conflict: {
    status: 409,
    title: { da: 'Nogen ændrede det samtidig', en: 'Somebody changed it at the same time' },
    detail: { da: 'Intet er ændret af denne anmodning.', en: 'This request has changed nothing.' },
    todo: { da: 'Læs igen, og send det, der stadig gælder.', en: 'Read it again and send what still holds.' },
  },
  stale: {
    status: 412,
    title: { da: 'Forløbet er ændret siden', en: 'The case has changed since' },
    detail: {
      da: 'If-Match nævner en anden version end den nyeste. Intet er ændret.',
      en: 'If-Match names another version than the newest. Nothing has changed.',
    },
    todo: {
      da: 'Læs forløbet igen, og send det, der stadig gælder, med den nye ETag.',
      en: 'Read the case again and send what still holds, with the new ETag.',
    },
  },
  'too-large': {
    status: 413,
    title: { da: 'For stort', en: 'Too large' },
    detail: {
      da: 'Indholdet er over 1 MB, eller filen over 20 MB, før den blev pakket.',
      en: 'The body is over 1 MB, or the file over 20 MB, before it was compressed.',
    },
    todo: { da: 'Send det i mindre dele.', en: 'Send it in smaller parts.' },
  },
  'not-json': {
    status: 415,
    title: { da: 'Forkert indholdstype', en: 'Wrong content type' },
    detail: { da: 'Indholdet er ikke mærket som JSON.', en: 'The body is not marked as JSON.' },
    todo: { da: 'Send Content-Type: application/json.', en: 'Send Content-Type: application/json.' },
  },
  'not-csv': {
    status: 415,
    title: { da: 'Forkert indholdstype', en: 'Wrong content type' },
    detail: {
      da: 'Indholdet er ikke mærket som CSV eller en formular.',
      en: 'The body is not marked as CSV or a form.',
    },
    todo: {
      da: 'Send filen som den er med Content-Type: text/csv, eller som file i multipart/form-data.',
      en: 'Send the file as it is with Content-Type: text/csv, or as file in multipart/form-data.',
    },
  },
  'not-gzip': {
    status: 415,
    title: { da: 'Forkert komprimering', en: 'Wrong compression' },
    detail: {
      da: 'Indholdet er ikke hel gzip, eller Content-Encoding er noget andet end gzip.',
      en: 'The body is not gzip to its end, or Content-Encoding is something else than gzip.',
    },
    todo: {
      da: 'Send filen ukomprimeret, eller pak den med gzip, og send Content-Encoding: gzip med text/csv.',
      en: 'Send the file as it is, or compress it with gzip and send Content-Encoding: gzip with text/csv.',
    },
  },
  'foreign-host': {
    status: 421,
    title: { da: 'Forkert navn', en: 'Wrong name' },
    detail: {
      da: 'Denne installation svarer kun på maskinens egne navne.',
      en: 'This installation answers to its machine’s own names only.',
    },
    todo: {
      da: 'Brug adressen, som serveren skrev, da den startede.',
      en: 'Use the address that the server wrote when it started.',
    },
  },
  'idempotency-key-reused': {
    status: 422,
    title: { da: 'Idempotency-Key er brugt til noget andet', en: 'Idempotency-Key was used for something else' },
    detail: {
      da: 'Samme værdi kom før med et andet indhold. Intet er ændret.',
      en: 'The same value came before with another body. Nothing has changed.',
    },
    todo: { da: 'Brug en ny værdi til en ny ændring.', en: 'Use a new value for a new change.' },
  },
  'unreadable-file': {
    status: 422,
    title: { da: 'Filen kan ikke læses', en: 'The file cannot be read' },
    detail: {
      da: 'Filen som helhed kan ikke bruges. Intet er ændret.',
      en: 'The file as a whole cannot be used. Nothing has changed.',
    },
    todo: { da: 'Ret filen, og send den igen.', en: 'Mend the file and send it again.' },
  },
  refused: {
    status: 422,
    title: { da: 'Det gælder ikke i forløbet', en: 'It does not hold in the case' },
    detail: { da: 'Reglerne tillader det ikke nu.', en: 'The rules do not allow it now.' },
    todo: {
      da: 'Se forløbets tidslinje. code siger, hvilken regel det er.',
      en: 'Look at the timeline of the case. code says which rule it is.',
    },
  },
  'too-many-requests': {
    status: 429,
    title: { da: 'For mange anmodninger', en: 'Too many requests' },
    detail: { da: 'Nøglen har brugt, hvad den må, for nu.', en: 'The key has used what it may for now.' },
    todo: { da: 'Vent så mange sekunder, som Retry-After siger.', en: 'Wait as many seconds as Retry-After says.' },
  },
  broken: {
    status: 500,
    title: { da: 'Noget gik galt hos os', en: 'Something went wrong on our side' },
    detail: {
      da: 'Fejlen er noteret uden indholdet af anmodningen.',
      en: 'The fault is noted, without what the request held.',
    },
    todo: {
      da: 'Send igen med samme Idempotency-Key. Sker det igen, så fortæl det til den, der driver systemet.',
      en: 'Send it again with the same Idempotency-Key. If it happens again, tell whoever runs the system.',
    },
  },
  'timed-out': {
    status: 503,
    title: { da: 'Det tog for lang tid', en: 'It took too long' },
    detail: { da: 'Svaret kom ikke i tide.', en: 'The answer did not come in time.' },
    todo: {
      da: 'Send igen med samme Idempotency-Key: så sker det kun én gang.',
      en: 'Send it again with the same Idempotency-Key: then it happens only once.',
    },
  },
} as const satisfies Readonly<Record<string, ProblemType>>;

export type ProblemName = keyof typeof problemTypes;
export const problemNames = Object.keys(problemTypes) as readonly ProblemName[];
/** A relative reference, the same at every installation; there is a page at it. */
export const problemAddress = (name: ProblemName): string => `/v1/problems/${name}`;
