import { Temporal } from 'temporal-polyfill';
import { beforeEach, describe, expect, it } from 'vitest';
import { type DeliverNeeds, deliver } from '../../functions/deliver.ts';
import { momentOfInstant } from '../../shared/calendar/moment.ts';
import { importFiles } from '../../shared/intake/import-files.ts';
import { changesOf } from '../../shared/people/address-change.ts';
import { savePerson } from '../../shared/people/person.ts';
import { changePreferences } from '../../shared/people/preferences.ts';
import { holderItems } from '../../shared/people/role-items.ts';
import { PermanentFailure } from '../../shared/ports/senders.ts';
import { queueDeliveries } from '../../shared/reconcile/queue-deliveries.ts';
import { portal } from '../../web/portal.ts';
import type { PortalNeeds } from '../../web/portal-needs.ts';
import { employerId, emptyPortal, storyNow } from './empty-portal.ts';
import { sendForm } from './hr-story.ts';
import { textOf } from './read-page.ts';
import { hr, signedIn } from './signed-in.ts';

type Sent = { readonly to: string; readonly text: string; readonly id: string };

let needs: PortalNeeds;
let now: Temporal.Instant;
let queue: string[];
let sent: Sent[];
let lines: string[];
let refuses: string;

const oldPhone = '+4520000101';
const newPhone = '+4520000999';
const mail = 'karen@example.org';
const karen = {
  personId: 'member-of-case-1',
  employerId,
  name: 'Karen Eksempel',
  number: '100101',
  language: 'da',
} as const;

beforeEach(async () => {
  now = Temporal.Instant.from(storyNow);
  [queue, sent, lines, refuses] = [[], [], [], ''];
  const story = await emptyPortal({
    clock: () => now,
    loginClock: () => now,
    log: (line) => void lines.push(JSON.stringify(line)),
  });
  ({ needs } = story);
  await story.openCase({ caseId: 'case-1', alias: 'K7F4', firstDay: '2026-11-02' });
  await savePerson(needs, { ...karen, phone: oldPhone, email: mail });
});

/** Looks for what is to be told, tells it, and resolves to who was told. */
async function tell(times = 1): Promise<readonly string[]> {
  const take = ({ to, text, id }: Sent) => {
    if (to === refuses) throw new PermanentFailure('bad-address');
    if (!sent.some((one) => one.id === id)) sent.push({ to, text, id });
    return Promise.resolve({ providerId: id });
  };
  const given = { ...needs, product: needs.product, email: { send: take }, sms: { send: take }, pace: async () => {} };
  const handle = deliver({ ...given, leaseHolder: { id: 'x', mayBeAlive: () => false } } as DeliverNeeds);
  await queueDeliveries(
    { table: needs.table, queue: { send: async (body) => void queue.push(body) } },
    momentOfInstant(needs.clock()),
    () => {},
  );
  const bodies = queue;
  queue = [];
  for (let time = 0; time < times; time += 1) for (const body of bodies) await handle(body);
  return sent.map(({ to }) => to);
}

/** Logs in as somebody does, with the device remembered, and resolves to the cookie. */
async function logIn(address: string): Promise<string> {
  const post = (path: string, form: Record<string, string>) =>
    portal(needs).request(path, {
      method: 'POST',
      body: new URLSearchParams(form),
      headers: { 'Sec-Fetch-Site': 'same-origin' },
    });
  await post('/login', { address });
  const answer = await post('/login/code', { address, code: '123456', remember: 'on' });
  return answer.headers.get('set-cookie')?.split(';')[0] ?? '';
}
const statusOf = async (cookie: string, path = '/me'): Promise<number> =>
  (await portal(needs).request(path, { headers: { cookie } })).status;
const later = (minutes: number): void => {
  now = now.add({ minutes });
};

const addresses = (phone: string, email = mail) =>
  sendForm(needs, '/cases/case-1/wishes', { do: 'addresses', phone, email });

describe('when hr changes how a member is reached', () => {
  it('those who read the addresses there were are told, once each, and nothing of anybody', async () => {
    await addresses(newPhone);
    expect(await tell(2)).toEqual([mail, oldPhone]);
    expect(await tell()).toEqual([mail, oldPhone]);
    expect(sent[1]?.text).toBe(
      'Der er ændret i din mobil eller e-mail på Tidslinje. Var det ikke aftalt med dig, så ring til nummeret i dit brev eller til din arbejdsplads i dag.',
    );
    for (const { text } of sent) expect(text).not.toMatch(/Karen|Hanne|2000|karen|syg|Havblik/);
    expect(lines.join()).not.toMatch(/Karen|2000|karen@/);
  });

  it('she sees it among what is stored about her, with the time', async () => {
    await addresses(newPhone);
    const page = async () => textOf(await (await signedIn(needs, mail).request('/me/data')).text());
    expect(await page()).toContain('Din arbejdsplads har ændret din mobil eller e-mail');
    await tell();
    later(90);
    expect(await page()).toContain(
      'Var det ikke aftalt med dig, så ring til nummeret i dit brev. Onsdag den 25. november 2026 kl. 10',
    );
    const file = await (await signedIn(needs, mail).request('/me/data.json')).text();
    expect(JSON.parse(file).persons[0].addressChanges).toEqual([{ at: '2026-11-25T09:00:00Z' }]);
  });

  it('the sessions of an address that is hers no more end, and do not come back with it', async () => {
    const remembered = await logIn(oldPhone);
    const byMail = await logIn(mail);
    expect(await statusOf(remembered)).toBe(200);
    later(10);
    await addresses(newPhone);
    expect(await statusOf(remembered)).toBe(303);
    later(10);
    await addresses(oldPhone);
    expect(await statusOf(remembered)).toBe(303);
    expect(await statusOf(byMail)).toBe(200);
    expect(await statusOf(await logIn(oldPhone))).toBe(200);
  });

  it('who logged in with an address of theirs for a while is out again, for good', async () => {
    await addresses(newPhone);
    const stranger = await logIn(newPhone);
    expect(await statusOf(stranger)).toBe(200);
    later(10);
    await addresses(oldPhone);
    later(10);
    await addresses(newPhone);
    expect(await statusOf(stranger)).toBe(303);
  });

  it('taking the addresses out first, and writing others later, hides nothing', async () => {
    await addresses('', '');
    await addresses(newPhone, '');
    expect(await tell()).toEqual([mail, oldPhone]);
  });

  it('a further address, where there was none, is told at the other one', async () => {
    await savePerson(needs, { ...karen, email: mail });
    await tell();
    sent = [];
    await addresses(newPhone);
    expect(await tell()).toEqual([mail]);
  });

  it('an SMS waits for the morning, an e-mail does not', async () => {
    now = Temporal.Instant.from('2026-11-25T22:30:00Z');
    await addresses(newPhone);
    expect(await tell()).toEqual([mail]);
    later(60);
    expect(await tell()).toEqual([mail]);
    now = Temporal.Instant.from('2026-11-26T07:00:00Z');
    expect(await tell()).toEqual([mail, oldPhone]);
  });

  it('an address that is no good keeps nobody else from being told, and is left', async () => {
    refuses = mail;
    await addresses(newPhone);
    expect(await tell()).toEqual([oldPhone]);
    later(60);
    refuses = '';
    expect(await tell()).toEqual([oldPhone]);
  });

  it('nothing is sent to somebody whose name and address are protected', async () => {
    await changePreferences(needs, karen.personId, (before) => ({ ...before, protectedIdentity: true }));
    await addresses(newPhone);
    expect(await tell()).toEqual([]);
    expect(await changesOf(needs.table, karen.personId)).toMatchObject([{ at: '2026-11-25T09:00:00Z' }]);
  });

  it('keeps no address beside the change once everybody is told', async () => {
    await addresses(newPhone);
    await tell();
    const [change] = await changesOf(needs.table, karen.personId);
    expect(change).not.toHaveProperty('sealed');
  });

  it('another name or language is no such change', async () => {
    await savePerson(needs, { ...karen, name: 'Karen Nyt Navn', language: 'en', phone: oldPhone, email: mail });
    expect(await tell()).toEqual([]);
  });
});

describe('every way to change it is told', () => {
  it('a file of absences', async () => {
    const file = (phone: string) =>
      Buffer.from(
        `Institution;Tjenestenummer;Navn;Mobil;E-mail;Fraværskode;Startdato\nHus;7;Kim Eksempel;${phone};kim@example.org;Syg;02-11-2026\n`,
      );
    await importFiles(needs, { employerId }, { absence: file('20000201') });
    await importFiles(needs, { employerId }, { absence: file('20000202') });
    expect(await tell()).toEqual(['kim@example.org', '+4520000201']);
  });

  it('a file of people: a steward’s telephone', async () => {
    const file = (phone: string) =>
      Buffer.from(`Rolle;Navn;E-mail;Mobil\nTR;Sif Tillid;sif@example.org;${phone}\nHR;Hanne Personale;${hr};\n`);
    await importFiles(needs, { employerId }, { people: file('20000301') });
    await importFiles(needs, { employerId }, { people: file('20000302') });
    expect(await tell()).toEqual(['sif@example.org', '+4520000301']);
  });

  it('the form of people and roles', async () => {
    const form = { role: 'steward', place: '/', name: 'Sif Tillid', email: 'sif@example.org', language: 'da' };
    await sendForm(needs, '/people/add', { ...form, phone: '20 00 03 01' });
    await sendForm(needs, '/people/add', { ...form, phone: '20 00 03 02' });
    expect(await tell()).toEqual(['sif@example.org', '+4520000301']);
  });
});

describe('somebody who is made to look like her', () => {
  it('by an address of hers and another name of the same: she is told, as they could log in as her', async () => {
    const form = { role: 'leader', place: '/', name: 'Karen Eksempel', email: 'attacker@example.org', language: 'da' };
    await sendForm(needs, '/people/add', { ...form, phone: oldPhone });
    expect(await statusOf(await logIn('attacker@example.org'))).toBe(200);
    expect(await tell()).toEqual([mail, oldPhone]);
  });

  it('is told of nothing where the other brings no new address', async () => {
    await savePerson(needs, { personId: 'staff-1', employerId, name: 'Karen Eksempel', email: mail, language: 'da' });
    for (const item of holderItems(employerId, { personId: 'staff-1', role: 'steward', scope: '/', area: '' }))
      await needs.table.put(item, 'always');
    expect(await tell()).toEqual([]);
  });

  it('is nobody else of another name, nor at another employer', async () => {
    await savePerson(needs, { personId: 'x', employerId, name: 'Bo Andersen', phone: oldPhone, language: 'da' });
    const elsewhere = { personId: 'y', employerId: 'employer-2', name: 'Karen Eksempel' } as const;
    await savePerson(needs, { ...elsewhere, email: 'y@example.org', phone: oldPhone, language: 'da' });
    expect(await tell()).toEqual([]);
  });
});
