import type { Params } from '../../shared/messages/params.ts';

export const product = {
  displayName: 'Tidslinje',
  portalAddress: 'https://tidslinje.example',
  mailFrom: 'mail@tidslinje.example',
};

const always = {
  alias: 'K7F4',
  callBy: '2026-11-23',
  stopsOn: '2027-05-31',
  passesOn: '2027-05-05',
  talkOn: '2026-11-27',
  talkTime: '10:00',
  reportFrom: '2026-12-02',
  handOnBy: '2026-11-12',
} as const;

/** What differs from duty to duty, for the absence that starts on 2 November 2026. */
const byDuty: Readonly<Record<string, Params>> = {
  welcome: { due: '2026-11-04' },
  'contact-14d': { due: '2026-11-16' },
  'talk-4w': { due: '2026-11-30', escalatesOn: '2026-12-07' },
  'notice-5w': { due: '2026-12-07', lastWorkingDay: '2026-12-07' },
  // D + 55 is the Sunday after Christmas.
  'followup-8w': {
    due: '2026-12-27',
    lastWorkingDay: '2026-12-23',
    askForHelpBy: '2026-12-11',
    escalatesOn: '2027-01-05',
  },
  // Sent with the notice on 7 December, plus 8 days.
  'info-form': { due: '2026-12-15' },
  'municipal-talk': { due: '2027-01-05', talkTime: '13:00' },
  'union-help': { due: '2026-12-03' },
  'workplace-adjustment': { due: '2026-12-29' },
  roundtable: { due: '2026-12-02', talkTime: '13:00' },
  'ask-for-support': { due: '2026-11-26' },
  agreement: { due: '2028-11-01' },
};

/** Every parameter, with the dates of the duty that a text is about. */
export const exampleParams = (textId: string): Params => ({
  ...always,
  due: '2026-11-30',
  escalatesOn: '2026-12-07',
  lastWorkingDay: '2026-11-30',
  askForHelpBy: '2026-11-16',
  ...byDuty[textId.slice(0, textId.indexOf('.'))],
});
