import { type DutyStory, doneInTime, nobodyActs } from './duty-story.ts';

const branch = ['2026-11-02', 'give-consent', { to: 'union-consultant' }] as const;
const safetyRep = ['2026-11-02', 'give-consent', { to: 'safety-rep' }] as const;
const contactPerson = ['2026-11-02', 'give-consent', { to: 'contact-person', who: 'contact@example.org' }] as const;
const contactMade = ['2026-11-10', 'record-contact-made'] as const;

/** The five milestones and the welcome before them. */
export const milestoneStories: readonly DutyStory[] = [
  { duty: 'welcome', title: nobodyActs },
  {
    duty: 'welcome',
    title: { da: 'Den sygemeldte stopper beskederne', en: 'The member stops the messages' },
    events: [['2026-11-05', 'stop-messages']],
  },
  { duty: 'welcome', title: doneInTime, events: [['2026-11-03', 'record-letter-given']] },

  { duty: 'contact-14d', title: nobodyActs },
  {
    duty: 'contact-14d',
    title: { da: 'Ingen gør noget, og lederen har opgaven', en: 'Nobody acts, and the task is the leader’s' },
    stewardMayKnow: false,
  },
  {
    duty: 'contact-14d',
    title: { da: 'Arbejdsmiljørepræsentanten er valgt', en: 'The safety representative is chosen' },
    stewardMayKnow: false,
    events: [safetyRep],
  },
  {
    duty: 'contact-14d',
    title: { da: 'En kontaktperson er valgt', en: 'A contact person is chosen' },
    stewardMayKnow: false,
    events: [contactPerson],
  },
  {
    duty: 'contact-14d',
    title: { da: 'Den sygemeldte vil selv ringe', en: 'The member wants to call herself' },
    events: [['2026-11-06', 'choose-contact', { to: 'self' }]],
  },
  {
    duty: 'contact-14d',
    title: { da: 'Tillidsrepræsentanten giver opgaven videre', en: 'The steward hands the task over' },
    events: [['2026-11-12', 'decline-contact', { who: 'steward@example.org' }]],
  },
  {
    duty: 'contact-14d',
    title: { da: 'Den sygemeldte får hellere e-mail', en: 'The member prefers e-mail' },
    events: [['2026-11-05', 'choose-channel', { channel: 'email' }]],
  },
  { duty: 'contact-14d', title: doneInTime, events: [contactMade] },
  {
    duty: 'contact-14d',
    title: { da: 'Første fraværsdag bliver rettet', en: 'The first day of absence is corrected' },
    events: [
      ['2026-11-12', 'correct-first-day', { to: '2026-11-04' }],
      ['2026-11-12T12:00:00+01:00', 'record-contact-made'],
    ],
  },
  {
    duty: 'contact-14d',
    title: { da: 'Forløbet var oprettet ved en fejl', en: 'The case was created by mistake' },
    events: [['2026-11-12', 'void-case']],
  },
  {
    duty: 'contact-14d',
    title: { da: 'Systemet står stille 10.-18. november', en: 'The system is down from 10 to 18 November' },
    setting: 'outage',
  },

  { duty: 'leader-contact', title: nobodyActs, setting: 'own-policy' },

  { duty: 'talk-4w', title: nobodyActs },
  {
    duty: 'talk-4w',
    title: doneInTime,
    events: [
      ['2026-11-18', 'record-talk-called', { on: '2026-11-25', time: '10:00' }],
      ['2026-11-25T11:00:00+01:00', 'record-talk-held'],
    ],
  },
  {
    duty: 'talk-4w',
    title: { da: 'Tiden bliver foreslået fra begge sider', en: 'Both sides propose times' },
    events: [
      [
        '2026-11-17',
        'propose-times',
        {
          by: 'leader',
          times: [
            { on: '2026-11-25', time: '10:00' },
            { on: '2026-11-26', time: '13:30' },
          ],
        },
      ],
      ['2026-11-18', 'propose-times', { by: 'member', times: [{ on: '2026-11-27', time: '09:00' }] }],
      ['2026-11-19', 'accept-time', { by: 'leader', on: '2026-11-27', time: '09:00' }],
      ['2026-11-27T11:00:00+01:00', 'record-talk-held'],
    ],
  },
  {
    duty: 'talk-4w',
    title: { da: 'Mødet bliver aftalt, flyttet og aflyst', en: 'The meeting is agreed, moved and cancelled' },
    events: [
      ['2026-11-18', 'record-talk-called', { on: '2026-11-25', time: '10:00' }],
      ['2026-11-19', 'record-talk-called', { on: '2026-11-26', time: '13:30' }],
      ['2026-11-20', 'cancel-talk'],
    ],
  },
  {
    duty: 'talk-4w',
    title: { da: 'Ventes tilbage 18. november', en: 'Expected back on 18 November' },
    events: [contactMade, ['2026-11-10', 'record-expected-return', { on: '2026-11-18' }]],
  },
  {
    duty: 'talk-4w',
    title: { da: 'Arbejdspladsen lader den sygemeldte følge med', en: 'The workplace keeps the member informed' },
    setting: 'own-policy',
  },
  {
    duty: 'talk-4w',
    title: { da: 'Systemet står stille 10.-18. november', en: 'The system is down from 10 to 18 November' },
    setting: 'outage',
  },

  { duty: 'notice-5w', title: nobodyActs },
  {
    duty: 'notice-5w',
    title: { da: 'Ingen gør noget, og der er ingen HR-konsulent', en: 'Nobody acts, and there is no HR consultant' },
    setting: 'no-consultant',
  },
  { duty: 'notice-5w', title: doneInTime, events: [['2026-12-02', 'record-municipality-notified']] },

  { duty: 'followup-8w', title: nobodyActs },
  { duty: 'followup-8w', title: doneInTime, events: [['2026-12-15', 'record-followup-held']] },
  {
    duty: 'followup-8w',
    title: { da: 'Efter reglerne fra 2023: kommunens opfølgning', en: 'Under the rules of 2023: the municipality’s' },
    firstDay: '2023-11-06',
    setting: 'rules-of-2023',
  },

  { duty: 'revaluation-22w', title: nobodyActs, events: [branch], setting: 'half-a-year' },
  {
    duty: 'revaluation-22w',
    title: { da: 'Tilbage på arbejde i tide', en: 'Back at work in time' },
    events: [branch, ['2027-03-15', 'end-absence', { on: '2027-03-14', outcome: 'back-in-full' }]],
    setting: 'half-a-year',
  },
];
