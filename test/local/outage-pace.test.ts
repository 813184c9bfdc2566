import { expect, it } from 'vitest';
import { type EmbeddedOptions, embedded } from '../../local/embedded.ts';
import { mailPace } from '../../local/mail-pace.ts';
import { openStore } from '../../local/store/open-store.ts';
import { momentOfInstant } from '../../shared/calendar/moment.ts';
import { commit } from '../../shared/store/perform.ts';
import { type Installation, installation } from '../support/installation.ts';
import { caseOpened } from '../support/sick-leave.ts';
import { lea } from '../support/staffed-case.ts';
import { appoint } from '../support/stored-case.ts';

const cases = 110;

/** A watch whose waiting is what moves it on, in milliseconds. */
function movableWatch() {
  let ms = 0;
  return {
    now: () => ms,
    wait: async (by: number) => {
      ms += by;
    },
  };
}

/** Cases of one leader, opened on 2 November by a machine that then stood still. */
async function stoodStill(): Promise<Installation & Pick<EmbeddedOptions, 'store'>> {
  const store = openStore({ file: ':memory:' });
  const needs = { ...installation('2026-11-02T08:00'), store, table: store.table, feed: store.feed };
  await appoint(needs, 'leader', lea, { scope: 'house/first' });
  for (let number = 0; number < cases; number += 1) {
    const opening = { caseId: `case-${number}`, commandId: 'open', by: 'test', events: [caseOpened()] };
    await commit(needs, undefined, { ...opening, at: momentOfInstant(needs.clock()) });
  }
  return needs;
}

it('never sends above the rate after an outage, however many wait, and loses no time either', async () => {
  const needs = await stoodStill();
  const watch = movableWatch();
  const sentAt: number[] = [];
  const sender = {
    send: async () => {
      sentAt.push(watch.now());
      await watch.wait(30); // the mail server’s answer takes a while
      return { providerId: `mail-${sentAt.length}` };
    },
  };
  const machine = embedded({
    ...needs,
    email: sender,
    sms: sender,
    pace: mailPace(watch),
    concurrency: 32,
    sendsAtOnce: 1,
  });
  needs.moveTo('2026-11-16T09:00');
  await machine.workOff();
  expect(sentAt.length).toBeGreaterThanOrEqual(200);
  const inAnySecond = sentAt.map((start) => sentAt.filter((at) => at >= start && at < start + 1000).length);
  expect(Math.max(...inAnySecond)).toBe(5);
  // One every 200 ms, the first at once.
  expect(sentAt.at(-1)).toBe((sentAt.length - 1) * 200);
});
