import { expect, it } from 'vitest';
import { randomNumbers } from '../../local/faults/random-numbers.ts';
import { openFolder } from '../../local/open-folder.ts';
import { listOutbox } from '../../local/outbox.ts';
import { deliveriesOf } from '../../shared/reminders/delivery.ts';
import { demoClient, type Plan } from './support/demo-client.ts';
import { folderOfTest, withKnownKey } from './support/folder.ts';
import { integrityOf, sound } from './support/integrity.ts';
import { absence, absenceCsv, peopleCsv, person, workplace } from './support/rows.ts';

/** HOLDFAST_LONG buys more moments. */
const kills = process.env.HOLDFAST_LONG === undefined ? 10 : 50;
/** In milliseconds: a kill with its start and its share of a whole run takes about two seconds; machines under load get sixty. */
const timeout = kills * 60_000;
const seed = Number(process.env.HOLDFAST_SEED);

const sick = [absence({ from: '2026-11-02' }), absence({ number: '100102', phone: '', from: '2026-11-03' })];
const substitute = person('hr', { email: 'hr2@example.org', from: '2026-12-01', substituteFor: 'hr@example.org' });
const plan: Plan = {
  imports: [
    { on: '2026-11-02', absence: absenceCsv(sick), people: peopleCsv(workplace) },
    {
      on: '2026-11-24',
      absence: absenceCsv([...sick, absence({ number: '100103', phone: '+4520000103', from: '2026-11-20' })]),
      people: peopleCsv([...workplace, substitute]),
    },
  ],
  until: '2027-01-11',
};
/**
 * Killed on its way, the clock comes to a day at another time of it. So what follows an import comes hours apart, and what is sent on the
 * last day is left out.
 */
const before = '2027-01-10T23:00:00Z';

it(`sends what an undisturbed server sends, on the same days, killed at any moment (HOLDFAST_SEED=${seed})`, {
  timeout,
}, async () => {
  // With the same key the same people get the same ids, and the same messages too.
  const undisturbed = withKnownKey(folderOfTest());
  const { changes } = await demoClient(undisturbed, plan).live(Number.POSITIVE_INFINITY);
  const expected = await sendingsOf(undisturbed);
  expect(expected.length).toBeGreaterThan(40);
  const random = randomNumbers(seed);
  for (let killed = 0; killed < kills; ) {
    const folder = withKnownKey(folderOfTest());
    const client = demoClient(folder, plan);
    for (let goesOn = true; goesOn; killed += goesOn ? 1 : 0) {
      // At most half a run goes by before each kill: a few kills in most stores.
      goesOn = (await client.live(1 + Math.floor((random() * changes) / 2))).killed;
      expect(integrityOf(folder)).toEqual(sound);
    }
    expect(await sendingsOf(folder)).toEqual(expected);
  }
});

/** What is in the outbox, by id, and what was to be said in each message. */
async function sendingsOf(folder: string): Promise<readonly unknown[]> {
  const { store, close } = await openFolder(folder);
  const outbox = (await listOutbox(store.table)).filter(({ sentAt }) => sentAt < before);
  const sendings = outbox.map(async ({ id, caseId, channel, sentAt }) => {
    const delivery = (await deliveriesOf(store.table, caseId)).find(({ sk }) => sk.endsWith(id));
    const { text, params, personId, status } = delivery ?? {};
    return { id, channel, on: sentAt.slice(0, 10), text, params, personId, status };
  });
  const found = await Promise.all(sendings);
  close();
  return found.sort((a, b) => (a.id < b.id ? -1 : 1));
}
