import { Temporal } from 'temporal-polyfill';
import { openStore, type Store } from '../../local/store/open-store.ts';
import { parseMoment } from '../../shared/calendar/moment.ts';
import type { StoredEvent } from '../../shared/case/events.ts';
import type { SickLeave } from '../../shared/case/sick-leave.ts';
import { savePerson } from '../../shared/people/person.ts';
import { holderItems, type StoredRoleHolder } from '../../shared/people/role-items.ts';
import { saveUnit } from '../../shared/people/units.ts';
import { type Delivery, publicId, toDeliveryItem } from '../../shared/reminders/delivery.ts';
import { addTask } from '../../shared/reminders/tasks.ts';
import { casePk } from '../../shared/store/keys.ts';
import { commit } from '../../shared/store/perform.ts';
import { keyVault } from '../../shared/vault/key-vault.ts';
import type { PortalNeeds, SentRecord } from '../../web/portal-needs.ts';

export const employerId = 'employer-1';
/** Wednesday 25 November 2026, 10:00 local time. */
export const storyNow = '2026-11-25T09:00:00Z';

/** A store under the portal, and what is put into it. */
export type Story = {
  readonly needs: PortalNeeds;
  readonly store: Store;
  readonly openCase: (given: GivenCase) => Promise<SickLeave>;
  readonly sent: (caseId: string, message: GivenMessage) => Promise<void>;
};

export type GivenCase = {
  readonly caseId: string;
  readonly alias: string;
  readonly firstDay: string;
  readonly later?: readonly (readonly [at: string, event: StoredEvent])[];
};

export type GivenMessage = Pick<Delivery, 'dutyId' | 'stage' | 'role' | 'channel' | 'personId' | 'text' | 'params'> & {
  readonly at: string;
  readonly status?: Delivery['status'];
  readonly reason?: string;
};

/** An empty portal at a workplace with a leader; `given` replaces what it needs. */
export async function emptyPortal(given: Partial<PortalNeeds> = {}): Promise<Story> {
  const store = openStore({ file: ':memory:' });
  const vault = keyVault(new Uint8Array(32));
  const sentRecords: SentRecord[] = [];
  const needs: PortalNeeds = {
    table: store.table,
    vault,
    clock: () => Temporal.Instant.from(storyNow),
    log: () => undefined,
    employerId,
    product: { displayName: 'Holdfast', portalAddress: 'https://holdfast.example' },
    runtime: 'embedded',
    listSent: async () => sentRecords,
    importFiles: async () => ({ outcome: 'imported' }),
    ...given,
  };
  const unitId = await saveUnit(store.table, employerId, { institution: 'Bosted Havblik', department: 'Afsnit A' });
  await addHolder(needs, { personId: 'leader-1', role: 'leader', scope: unitId, area: '' });
  await savePerson(needs, {
    personId: 'leader-1',
    employerId,
    name: 'Lis Leder',
    email: 'lis@example.org',
    language: 'da',
  });

  return {
    needs,
    store,
    openCase: async ({ caseId, alias, firstDay, later = [] }) => {
      const personId = `member-of-${caseId}`;
      const first = await commit(needs, undefined, {
        caseId,
        commandId: `${caseId}-1`,
        by: 'import',
        at: parseMoment(`${firstDay}T08:00:00+01:00`),
        events: [opening({ personId, unitId, alias, firstDay })],
      });
      let sickLeave = first;
      for (const [at, event] of later)
        sickLeave = await commit(needs, sickLeave, {
          caseId,
          commandId: `${caseId}-${(sickLeave?.version ?? 0) + 1}`,
          by: 'leader-1',
          at: parseMoment(at),
          events: [event],
        });
      if (sickLeave === undefined) throw new Error(`The story could not open ${caseId}.`);
      return sickLeave;
    },
    sent: async (caseId, { at, status = 'sent', ...message }) => {
      const delivery: Delivery = {
        ...message,
        pk: casePk(caseId),
        sk: `DELIVERY#${message.dutyId}#${message.stage}#${message.role}#${message.channel}#${message.personId}`,
        version: 1,
        key: 'opening',
        status,
        at: parseMoment(at),
      };
      await store.table.put(toDeliveryItem(delivery), 'always');
      if (status === 'sent') sentRecords.push({ id: publicId(delivery), caseId, channel: message.channel, sentAt: at });
    },
  };
}

type Opening = Record<'personId' | 'unitId' | 'alias' | 'firstDay', string>;

const opening = (given: Opening): StoredEvent => ({
  type: 'case-opened',
  v: 1,
  employerId,
  area: '',
  ruleSet: 'dk-2026',
  policyVersion: 1,
  partial: false,
  noEmployerPeriod: false,
  injury: false,
  earlier: [],
  ...given,
});

async function addHolder({ table }: PortalNeeds, holder: StoredRoleHolder): Promise<void> {
  for (const item of holderItems(employerId, holder)) await table.put(item, 'always');
}

const memberOf = (caseId: string, name: string) => ({
  personId: `member-of-${caseId}`,
  employerId,
  name,
  number: `1000${caseId.length}`,
  phone: '+4530000009',
  language: 'da' as const,
});

/** Four cases on one day: one under way, one overdue, one brand new, one closed; some messages; nobody in the personnel office. */
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
