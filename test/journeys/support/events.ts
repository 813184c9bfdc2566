type Fields = Readonly<Record<string, string | number | boolean | readonly string[] | readonly object[]>>;

/** One line of an events file; employee 100101 unless `fields` say otherwise. A date alone means 08:00. */
export const event = (at: string, command: string, fields: Fields = {}) =>
  ({ at, key: '100101', do: command, ...fields }) as const;

/** Hands out the letter as the case opens, so that a journey about something else is not also about hr and the letter. */
export const letterAtOnce = event('2026-11-02', 'record-letter-given');

/** Everything there is to do, done as the case opens on that date: only what comes from elsewhere is left. */
export const allDoneOn = (date: string) =>
  [
    'record-letter-given',
    'record-contact-made',
    'record-talk-held',
    'record-municipality-notified',
    'record-followup-held',
  ].map((command) => event(date, command));
