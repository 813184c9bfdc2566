import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { deliveriesOf, findDelivery, publicId } from '../../shared/reminders/delivery.ts';
import { loadCase } from '../../shared/store/cases.ts';
import { firstBrokenCommit } from '../../shared/store/verify-chain.ts';
import { sesEvents } from '../support/ses-events.ts';
import { memberPhone, record } from '../support/stored-case.ts';
import { type AwsMachine, liveUntil, startAwsMachine } from './support/aws-machine.ts';

let cloud: AwsMachine;
beforeAll(async () => {
  cloud = await startAwsMachine();
});
afterAll(() => cloud.close());

const mails = async () =>
  (await cloud.inbox()).map(({ destination, subject }) => `${destination.to.join()}: ${subject}`);

describe('a whole case over the adapters of the cloud', () => {
  it('tells everybody as it does on one machine', async () => {
    const { needs } = cloud;
    await liveUntil(cloud, '2026-11-10T08:00');
    await record(needs, { do: 'record-letter-given' });
    await record(needs, { do: 'give-consent' });
    await record(needs, { do: 'record-contact-made', by: 'steward' });
    await liveUntil(cloud, '2026-11-18T08:00');
    await record(needs, { do: 'record-talk-called', on: '2026-11-25', time: '10:00' });
    await liveUntil(cloud, '2026-11-25T11:00');
    await record(needs, { do: 'record-talk-held' });
    await liveUntil(cloud, '2026-12-01T08:00');
    await record(needs, { do: 'end-absence' });
    await liveUntil(cloud, '2027-01-31T12:00');
    expect(await mails()).toEqual([
      'helle@example.dk: Et brev skal udleveres: K7F4, frist 04-11-2026',
      'helle@example.dk: Sidste påmindelse: brevet i K7F4, frist 04-11-2026',
      'helle@example.dk: K7F4: brevet mangler stadig',
      'lea@example.dk: Aftal et tidspunkt nu: K7F4, senest 30-11-2026',
      'lea@example.dk: K7F4: møde 25-11-2026',
      'sten@example.dk: En aftale er på vej: K7F4',
      'helle@example.dk: Åbner snart: 1 indberetning (K7F4), frist 07-12-2026',
    ]);
    expect(cloud.texts.map(({ DestinationPhoneNumber: to }) => to)).toEqual(Array(4).fill(memberPhone));
  });

  it('has each of them accepted by a provider, once, and follows what the provider says then', async () => {
    const { needs, machine } = cloud;
    const deliveries = await deliveriesOf(needs.table, 'case-1');
    expect(new Set(deliveries.map(({ status }) => status))).toEqual(new Set(['sent']));
    expect(new Set(deliveries.map(({ providerId }) => providerId)).size).toBe(deliveries.length);
    const [mail] = deliveries.filter(({ channel }) => channel === 'email');
    if (mail?.providerId === undefined) throw new Error('No mail was sent.');
    const about = { caseId: 'case-1', delivery: publicId(mail), messageId: mail.providerId };
    await machine.receive(JSON.stringify(sesEvents.delivery(about)));
    await machine.workOff();
    expect((await findDelivery(needs.table, 'case-1', publicId(mail)))?.status).toBe('delivered');
    expect(await machine.deadLetters()).toEqual([]);
  });

  it('is folded from commits in DynamoDB that hold together, and has ended', async () => {
    const { table, vault } = cloud.needs;
    expect((await loadCase(table, 'case-1'))?.status).toBe('closed');
    expect(await firstBrokenCommit({ table, vault }, 'case-1')).toBeUndefined();
  });
});
