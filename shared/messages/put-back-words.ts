import type { Language } from '../case/roles.ts';
import type { PutBackRefusal, PutBackResult } from '../reminders/put-back.ts';

type Words = Readonly<Record<Language, string>>;

const refusals: Readonly<Record<PutBackRefusal, Words>> = {
  unknown: {
    da: 'Beskeden findes ikke.',
    en: 'There is no such message.',
  },
  open: {
    da: 'Beskeden venter allerede og går ud af sig selv.',
    en: 'The message waits already and goes out by itself.',
  },
  accepted: {
    da: 'Udbyderen har taget imod beskeden. Den sendes ikke to gange.',
    en: 'The provider has accepted the message. It is not sent twice.',
  },
  changed: {
    da: 'Der skete noget med beskeden imens. Se, hvordan den står nu, og prøv så igen.',
    en: 'Something happened to the message meanwhile. See how it stands now, then try again.',
  },
};

const queued: Words = {
  da: 'Beskeden er lagt i kø igen. Den går ud, hvis den stadig er relevant.',
  en: 'The message is back in the queue. It goes out if it still applies.',
};

/** What became of a wish to put a message back, in a sentence. */
export const putBackWords = (result: PutBackResult, language: Language): string =>
  (result.outcome === 'queued' ? queued : refusals[result.why])[language];
