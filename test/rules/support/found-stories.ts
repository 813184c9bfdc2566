import type { Story } from './any-story.ts';

const plain = {
  ruleSet: 'dk-2026',
  firstDay: '2026-11-02',
  late: 0,
  openedAt: '08:00',
  cutOver: undefined,
  noEmployerPeriod: false,
  injury: false,
  earlier: [],
  consents: [],
  policyId: undefined,
  looks: [{ day: 0, time: '08:00' }],
} satisfies Partial<Story>;

/** Rare stories that chance found once, tried every time. */
export const foundStories: readonly Story[] = [
  // A pause moved the member's own words behind the escalation about her, and an end and a resumption in between left both unsaid.
  {
    ...plain,
    deeds: [
      { day: 5, time: '08:00', command: { do: 'ask-for-duration-certificate', due: 'today+52' } },
      { day: 50, time: '00:00', command: { do: 'contact-pause', until: 'today+15' } },
      { day: 50, time: '08:00', command: { do: 'end-contact-pause' } },
      { day: 50, time: '07:59', command: { do: 'end-absence' } },
      { day: 66, time: '08:00', command: { do: 'continue-absence', from: 'today+0' } },
    ],
  },
  // A pause without end, given one later, holds the last word about a meeting until the meeting is over.
  {
    ...plain,
    deeds: [
      { day: 0, time: '08:00', command: { do: 'expect-long-absence' } },
      { day: 0, time: '00:00', command: { do: 'ask-for-fast-track' } },
      { day: 0, time: '08:00', command: { do: 'contact-pause' } },
      { day: 11, time: '14:00', command: { do: 'contact-pause', until: 'today+3' } },
      { day: 16, time: '08:00', command: { do: 'end-contact-pause' } },
    ],
  },
];
