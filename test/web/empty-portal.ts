import { Temporal } from 'temporal-polyfill';
import { erasedInMemory } from '../../local/erased-file.ts';
import { openStore, type Store } from '../../local/store/open-store.ts';
import { parseMoment } from '../../shared/calendar/moment.ts';
import type { StoredEvent } from '../../shared/case/events.ts';
import type { SickLeave } from '../../shared/case/sick-leave.ts';
import { settleHeld } from '../../shared/go-live/settle-held.ts';
import { savePerson } from '../../shared/people/person.ts';
import { holderItems } from '../../shared/people/role-items.ts';
import { saveUnit } from '../../shared/people/units.ts';
import { type Delivery, publicId, toDeliveryItem } from '../../shared/reminders/delivery.ts';
import { putBack } from '../../shared/reminders/put-back.ts';
import { casePk } from '../../shared/store/keys.ts';
import { commit } from '../../shared/store/perform.ts';
import type { PortalNeeds, SentRecord } from '../../web/portal-needs.ts';
import { testVault } from '../support/test-vault.ts';

export const employerId = 'employer-1';
/** Wednesday 25 November 2026, 10:00 local time. */
export const storyNow = '2026-11-25T09:00:00Z';
/** What the terminal shows to whoever runs the machine. */
export const operatorCode = '654321';

const unitId = 'bostedhavblik/afsnita';
export const leaderRole = { personId: 'leader-1', role: 'leader', scope: unitId, area: '' } as const;
const hrRole = { personId: 'hr-1', role: 'hr', scope: '/', area: '' } as const;

/** The portal's needs over a store in memory, and what puts cases and messages into it. */
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
  /** The day from which messages are sent. The case is opened then. */
  readonly cutOver?: string;
  readonly later?: readonly (readonly [at: string, event: StoredEvent])[];
};

type Given = 'dutyId' | 'stage' | 'role' | 'channel' | 'personId' | 'text' | 'params' | 'appointment';
export type GivenMessage = Pick<Delivery, Given> & {
  readonly at: string;
  readonly status?: Delivery['status'];
  readonly reason?: string;
};

/** A portal without cases, at a workplace with a leader and a personnel office; `given` replaces what it needs. */
export async function emptyPortal(given: Partial<PortalNeeds> = {}): Promise<Story> {
  const store = openStore({ file: ':memory:' });
  const records: SentRecord[] = [];
  let minted = 0;
  const needs: PortalNeeds = {
    table: store.table,
    vault: testVault(store.table),
    erased: erasedInMemory(),
    clock: () => Temporal.Instant.from(storyNow),
    loginClock: () => Temporal.Instant.from(storyNow),
    mint: () => {
      minted += 1;
      return `minted-${minted}`;
    },
    mintCode: () => '123456',
    sendCode: async () => undefined,
    afterWrite: async () => undefined,
    log: () => undefined,
    employerId,
    product: {
      displayName: 'Tidslinje',
      portalAddress: 'https://tidslinje.example',
      mailFrom: 'mail@tidslinje.example',
    },
    runtime: 'embedded',
    operator: { isCode: (code) => code === operatorCode },
    listSent: async () => records,
    imports: { send: async () => undefined },
    putBack: (message) =>
      putBack({ table: store.table, queue: { send: async () => {} } }, { ...message, now: parseMoment(storyNow) }),
    settleHeld: (employer, held) => settleHeld(needs, employer, held),
    ...given,
  };
  await saveUnit(store.table, employerId, { institution: 'Bosted Havblik', department: 'Afsnit A' });
  for (const holder of [leaderRole, hrRole])
    for (const item of holderItems(employerId, holder)) await store.table.put(item, 'always');
  const fields = { name: 'Lis Leder', email: 'lis@example.org', language: 'da' } as const;
  await savePerson(needs, { personId: 'leader-1', employerId, ...fields });
  const personnel = { name: 'Hanne Personale', email: 'hanne@example.org', language: 'da' } as const;
  await savePerson(needs, { personId: 'hr-1', employerId, ...personnel });
  return {
    needs,
    store,
    openCase: (openedCase) => openCase(needs, openedCase),
    sent: async (caseId, message) => {
      const id = await saveDelivery(needs, caseId, message);
      if (message.status === undefined) records.push({ id, caseId, channel: message.channel, sentAt: message.at });
    },
  };
}

async function openCase(
  needs: PortalNeeds,
  { caseId, alias, firstDay, cutOver, later = [] }: GivenCase,
): Promise<SickLeave> {
  const opening: StoredEvent = {
    type: 'case-opened',
    v: 1,
    employerId,
    personId: `member-of-${caseId}`,
    unitId,
    area: '',
    alias,
    firstDay,
    cutOver,
    ruleSet: 'dk-2026',
    policyVersion: 1,
    partial: false,
    injury: false,
    noEmployerPeriod: false,
    earlier: [],
  };
  const events: GivenCase['later'] = [[`${cutOver ?? firstDay}T08:00:00+01:00`, opening], ...later];
  let sickLeave: SickLeave | undefined;
  for (const [at, event] of events) {
    const commandId = `${caseId}-${(sickLeave?.version ?? 0) + 1}`;
    const request = { caseId, commandId, by: 'import', at: parseMoment(at), events: [event] };
    sickLeave = await commit(needs, sickLeave, request);
  }
  if (sickLeave === undefined) throw new Error(`The story could not open ${caseId}.`);
  return sickLeave;
}

async function saveDelivery(
  { table }: PortalNeeds,
  caseId: string,
  { at, status = 'sent', ...message }: GivenMessage,
): Promise<string> {
  const { dutyId, stage, role, channel, personId } = message;
  const delivery: Delivery = {
    ...message,
    pk: casePk(caseId),
    sk: `DELIVERY#${[dutyId, 'opening', stage, role, channel, personId].join('#')}`,
    version: 1,
    key: 'opening',
    status,
    at: parseMoment(at),
  };
  await table.put(toDeliveryItem(delivery), 'always');
  return publicId(delivery);
}
