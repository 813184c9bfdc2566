import { beforeAll, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import type * as z from 'zod';
import { openFolder } from '../../../local/open-folder.ts';
import { deliveriesOf, replaceDelivery } from '../../../shared/reminders/delivery.ts';
import { caseIdOf, casesPartition } from '../../../shared/store/keys.ts';
import { holdfast } from '../../journeys/support/cli.ts';
import { absence } from '../../journeys/support/rows.ts';
import { DeliveriesOutput } from './output-schemas.ts';
import { type Stored, storedSimulation } from './stored-simulation.ts';

// Two members on their 17th day of absence: each has been welcomed and told of the first contact. The welcomes are made dead letters.
let first: Stored;
let stored: Stored;
beforeAll(async () => {
  const absences = ['100101', '100102'].map((number) =>
    absence({ number, phone: `+4520000${number.slice(3)}`, from: '2026-11-02' }),
  );
  first = await storedSimulation({ absences }, '2026-11-18');
  await makeDead(first.store);
  return () => first.remove();
});
beforeEach(() => {
  stored = first.copy();
  onTestFinished(() => stored.remove());
});

async function makeDead(folder: string): Promise<void> {
  const { store, close } = await openFolder(folder);
  for (const item of await store.table.queryIndex('lists', casesPartition('employer')))
    for (const one of await deliveriesOf(store.table, caseIdOf(item)))
      if (one.dutyId === 'welcome' && one.role === 'member')
        await replaceDelivery(store.table, one, { status: 'dead-letter', reason: 'ProviderDown' });
  close();
}

async function list(...args: readonly string[]): Promise<z.output<typeof DeliveriesOutput>> {
  const { code, out, err } = await holdfast('deliveries', ...args, '--data', stored.store, '--json');
  expect({ code, err }).toEqual({ code: 0, err: '' });
  return DeliveriesOutput.parse(JSON.parse(out));
}
const dead = async () => (await list('--status', 'dead-letter')).map(({ id }) => id);
const putBack = (...args: readonly string[]) => holdfast('put-back', ...args, '--data', stored.store, '--lang', 'en');

describe('deliveries', () => {
  it('lists each message by ids, with what became of it', async () => {
    expect(await list('--status', 'dead-letter')).toMatchObject([
      {
        dutyId: 'welcome',
        stage: 'heads-up',
        role: 'member',
        channel: 'sms',
        status: 'dead-letter',
        reason: 'ProviderDown',
      },
      { dutyId: 'welcome', reason: 'ProviderDown' },
    ]);
    expect((await list()).length).toBeGreaterThan(4);
  });

  it('lists those of one employee number', async () => {
    expect(await list('--status', 'dead-letter', '--key', '100102')).toHaveLength(1);
  });

  it('shows no name, no address and no text', async () => {
    const { out } = await holdfast('deliveries', '--data', stored.store);
    expect(out).toMatch(/^id +alias +dutyId +stage +role +channel +status +reason +at\n/);
    // The whole numbers: four digits of them stand in an id by chance.
    expect(out).not.toMatch(/@|\+45|Testperson|10010[12]|Velkommen/);
  });
});

describe('put-back', () => {
  it('only counts what has a status until it is told to go on', async () => {
    const before = stored.rows();
    const { code, out } = await putBack('--status', 'dead-letter');
    expect({ code, out }).toEqual({ code: 0, out: '2 messages would be put back. Add --yes to carry it out.' });
    expect(stored.rows()).toBe(before);
  });

  it('puts all of a status back, which then go out once', async () => {
    const { code, out } = await putBack('--status', 'dead-letter', '--yes');
    expect({ code, out }).toEqual({ code: 0, out: '2 messages put back. They go out once the server is started.' });
    expect(await dead()).toEqual([]);
    await stored.goOn('2026-11-19');
    expect(
      (await list('--status', 'sent')).filter(({ dutyId, role }) => dutyId === 'welcome' && role === 'member'),
    ).toHaveLength(2);
  });

  it('puts one back by its id', async () => {
    const [id = ''] = await dead();
    expect((await putBack(id)).out).toBe('1 message put back. They go out once the server is started.');
    expect(await dead()).not.toContain(id);
  });

  it('takes an id that begins with a hyphen for an id', async () => {
    const id = `-${'a'.repeat(42)}`;
    expect((await putBack(id)).err).toMatch(new RegExp(`^holdfast: ${id}: `));
  });

  it('says in one line what it leaves as it is, and does the rest', async () => {
    const [id = ''] = await dead();
    const [sent] = await list('--status', 'sent');
    const { code, out, err } = await putBack(id, sent?.id ?? '');
    expect({ code, out }).toEqual({ code: 1, out: '1 message put back. They go out once the server is started.' });
    expect(err).toBe(`holdfast: ${sent?.id}: The provider has accepted the message. It is not sent twice.`);
  });
});

describe('what makes no sense is refused in one line', () => {
  const none = 'x'.repeat(43);
  const wrong: readonly (readonly [readonly string[], RegExp])[] = [
    [['deliveries', '--status', 'lost'], /--status takes one of: queued, deferred, sent/],
    [['deliveries', '--key', '999999'], /No case has that employee number/],
    [['deliveries', 'all'], /takes options only/],
    [['put-back'], /takes the ids that deliveries lists, or --status/],
    [['put-back', none, '--status', 'failed'], /takes the ids that deliveries lists, or --status/],
    [['put-back', '--status', 'sent', '--yes'], /--status takes one of: cancelled, failed, dead-letter/],
    [['put-back', none, '--lang', 'en'], /There is no such message/],
    [['put-back', none, '--lang', 'de'], /--lang takes da or en/],
    [['put-back', '010190-0000'], /no id of a delivery/],
  ];
  it.each(wrong)('%j', async (args, says) => {
    const { code, out, err } = await holdfast(...args, '--data', stored.store);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(says);
    expect(err).toMatch(/^holdfast: [^\n]+$/);
    expect(err).not.toContain('010190');
  });

  it('where there is no store', async () => {
    expect((await holdfast('deliveries', '--data', `${stored.folder}/none`)).err).toMatch(/There is no store/);
  });
});
