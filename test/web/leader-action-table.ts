import { called, choose, missing, notADate, proposedByHer, said, type Told } from './leader-told.ts';

/** What is noted about the milestones and about the case itself, by the name of the action. */
export const milestoneActions: Readonly<Record<string, Told>> = {
  'record-letter-given': {
    right: { on: '03-11-2026' },
    makes: { type: 'letter-given', on: '2026-11-03' },
    wrong: { on: '26-11-2026' },
    says: '26-11-2026',
  },
  'record-contact-made': {
    right: { on: '2026-11-11', duration: 'long', support: 'no' },
    makes: { type: 'contact-made', on: '2026-11-11', by: 'leader' },
    wrong: { on: 'i går' },
    says: notADate,
  },
  'propose-times': {
    right: { on1: '30-11-2026', time1: '9', on2: '27-11-2026', time2: '10.30' },
    makes: {
      type: 'times-proposed',
      by: 'leader',
      times: [
        { on: '2026-11-27', time: '10:30' },
        { on: '2026-11-30', time: '09:00' },
      ],
    },
    wrong: { on1: '30-11-2026', time1: '9', on2: '27-11-2026' },
    says: 'Skriv både dato og klokkeslæt.',
  },
  'accept-time': {
    later: [proposedByHer],
    right: { when: '2026-11-27 10:00', telephone: 'on' },
    makes: { type: 'time-accepted', on: '2026-11-27', time: '10:00', by: 'leader', telephone: true },
    wrong: { when: '2026-11-28 10:00' },
    says: choose,
  },
  'record-talk-called': {
    right: { on: '27-11-2026', time: '10' },
    makes: { type: 'talk-called', on: '2026-11-27', time: '10:00' },
    wrong: { on: '27-11-2026', time: '25' },
    says: 'Skriv et klokkeslæt som 10:00.',
  },
  'move-talk': {
    later: [called],
    right: { on: '30-11-2026', time: '09:00' },
    makes: { type: 'talk-moved', on: '2026-11-30', time: '09:00' },
    wrong: { on: '27-11-2026', time: '10:00' },
    says: 'Intet er gemt endnu.',
  },
  'record-talk-held': {
    right: { on: '24-11-2026' },
    makes: { type: 'talk-held', on: '2026-11-24' },
    wrong: { on: '27-11-2026' },
    says: '27-11-2026',
  },
  'record-followup-held': {
    right: { on: '24-11-2026' },
    makes: { type: 'followup-held', on: '2026-11-24' },
    wrong: { on: '' },
    says: missing,
  },
  'record-expected-return': {
    right: { on: '14-12-2026' },
    makes: { type: 'return-expected', on: '2026-12-14' },
    wrong: { on: '24-11-2026' },
    says: '24-11-2026',
  },
  'agree-partial-return': {
    right: { from: '30-11-2026', percent: '50', week1: '18,5', week3: '10', review: '21-12-2026' },
    makes: {
      type: 'fact-recorded',
      fact: 'partial-return-agreed',
      details: {
        from: '2026-11-30',
        percent: 50,
        hours: 18.5,
        review: '2026-12-21',
        steps: [
          { from: '2026-11-30', hours: 18.5 },
          { from: '2026-12-14', hours: 10 },
        ],
      },
    },
    wrong: { from: '30-11-2026', percent: '50', week1: '18,5', week3: '3', review: '21-12-2026' },
    says: 'Skriv et tal mellem 4 og 37.',
  },
  'excuse-duty': {
    right: { duty: 'talk-4w', reason: 'back-before-due' },
    makes: { type: 'duty-excused', duty: 'talk-4w', reason: 'back-before-due' },
    wrong: { duty: 'info-form', reason: 'back-before-due' },
    says: choose,
  },
  'resume-duty': {
    later: [said({ type: 'duty-excused', v: 1, duty: 'talk-4w', reason: 'other-leader' })],
    right: { duty: 'talk-4w' },
    makes: { type: 'duty-resumed', duty: 'talk-4w' },
    wrong: { duty: 'contact-14d' },
    says: choose,
  },
  'take-back-record': {
    later: [said({ type: 'talk-held', v: 1, on: '2026-11-20' })],
    right: { duty: 'talk-4w' },
    makes: { type: 'record-taken-back', duty: 'talk-4w', on: '2026-11-20' },
    wrong: { duty: '' },
    says: choose,
  },
  'record-attempt': {
    right: { kind: 'other-placement', option: 'other-placement', on: '16-11-2026', until: '20-11-2026' },
    makes: {
      type: 'attempt-recorded',
      kind: 'other-placement',
      option: 'other-placement',
      on: '2026-11-16',
      until: '2026-11-20',
    },
    wrong: { kind: 'other-placement', option: 'disability-pension', on: '16-11-2026' },
    says: choose,
  },
  'remove-attempt': {
    later: [said({ type: 'attempt-recorded', v: 1, kind: 'ordinary-terms', on: '2026-11-16' })],
    right: { in: '2' },
    makes: { type: 'attempt-removed', in: 2 },
    wrong: { in: '3' },
    says: choose,
  },
};
