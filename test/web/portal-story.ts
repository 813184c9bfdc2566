import { parseMoment } from '../../shared/calendar/moment.ts';
import type { SickLeave } from '../../shared/case/sick-leave.ts';
import { savePerson } from '../../shared/people/person.ts';
import { addTask } from '../../shared/reminders/tasks.ts';
import { loadCase } from '../../shared/store/cases.ts';
import type { PortalNeeds } from '../../web/portal-needs.ts';
import { employerId, emptyPortal, type GivenMessage, type Story } from './empty-portal.ts';

const memberOf = (caseId: string, name: string) => ({
  personId: `member-of-${caseId}`,
  employerId,
  name,
  number: '100101',
  phone: '+4530000009',
  language: 'da' as const,
});

/** Four cases on one day: one under way, one overdue, one brand new, one closed; some messages. */
export async function fullPortal(given: Partial<PortalNeeds> = {}): Promise<Story> {
  const story = await emptyPortal(given);
  const { needs, openCase, sent } = story;
  const underWay = await openCase({
    caseId: 'case-under-way',
    alias: 'K7F4',
    firstDay: '2026-11-02',
    later: [
      ['2026-11-03T10:00:00+01:00', { type: 'letter-given', v: 1, on: '2026-11-03' }],
      ['2026-11-11T10:00:00+01:00', { type: 'contact-made', v: 1, on: '2026-11-11' }],
      ['2026-11-20T10:00:00+01:00', { type: 'talk-called', v: 1, on: '2026-11-27', time: '10:00' }],
    ],
  });
  await openCase({ caseId: 'case-overdue', alias: 'M2R9', firstDay: '2026-10-05' });
  await openCase({ caseId: 'case-new', alias: 'T5X2', firstDay: '2026-11-23' });
  await openCase({
    caseId: 'case-closed',
    alias: 'P8Q3',
    firstDay: '2026-09-01',
    later: [['2026-09-18T08:00:00+02:00', { type: 'absence-ended', v: 1, on: '2026-09-18' }]],
  });
  const names = {
    'case-under-way': 'Asta Prøve',
    'case-overdue': 'Bo Eksempel',
    'case-new': 'Cia Demo',
    'case-closed': 'Dan Test',
  };
  for (const [caseId, name] of Object.entries(names)) await savePerson(needs, memberOf(caseId, name));
  await addTask(needs.table, underWay, {
    kind: 'nobody-in-the-role',
    dutyId: 'notice-5w',
    role: 'hr',
    at: parseMoment('2026-11-24T08:00:00+01:00'),
  });
  await sent('case-under-way', welcomeSms);
  await sent('case-under-way', contactMail);
  await sent('case-under-way', talkSms);
  await sent('case-under-way', {
    ...contactMail,
    stage: 'last-call',
    at: '2026-11-13T07:00:00Z',
    status: 'cancelled',
    reason: 'duty-done',
  });
  return story;
}

/** A case of the story as it is now. */
export async function caseOf({ table }: PortalNeeds, caseId: string): Promise<SickLeave> {
  const sickLeave = await loadCase(table, caseId);
  if (sickLeave === undefined) throw new Error(`There is no ${caseId}.`);
  return sickLeave;
}

const toMember = { role: 'member', channel: 'sms', personId: 'member-of-case-under-way' } as const;
const toLeader = { role: 'leader', channel: 'email', personId: 'leader-1' } as const;

export const welcomeSms: GivenMessage = {
  ...toMember,
  dutyId: 'welcome',
  stage: 'heads-up',
  text: 'welcome.heads-up.member',
  params: {},
  at: '2026-11-02T08:00:00Z',
};
const contactMail: GivenMessage = {
  ...toLeader,
  dutyId: 'contact-14d',
  stage: 'reminder',
  text: 'contact-14d.reminder.leader',
  params: { alias: 'K7F4', due: '2026-11-16' },
  at: '2026-11-11T07:00:00Z',
};
const talkSms: GivenMessage = {
  ...toMember,
  dutyId: 'talk-4w',
  stage: 'notice',
  text: 'notice.talk-called',
  params: { alias: 'K7F4', talkOn: '2026-11-27', talkTime: '10:00' },
  at: '2026-11-20T09:00:00Z',
};
