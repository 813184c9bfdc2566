import { describe, expect, it } from 'vitest';
import { formOn } from './form-on.ts';
import { milestoneActions } from './leader-action-table.ts';
import { dutyActions } from './leader-duty-table.ts';
import { astaIsIll, happened, otherLeader, saveOtherLeader } from './leader-story.ts';
import { called, ended, notADate } from './leader-told.ts';
import { textOf } from './read-page.ts';
import { leader, signedIn } from './signed-in.ts';

const page = (name: string) => `/cases/case-1/do/${name}`;

describe.each(Object.entries({ ...milestoneActions, ...dutyActions }))(
  '%s',
  (name, { later = [], right, makes, wrong, says }) => {
    it('writes down what the leader fills in, once, and tells so on the page of the case', async () => {
      const { needs } = await astaIsIll({ later });
      const form = await formOn(needs, page(name));
      const answer = await form.send(right);
      expect(answer.headers.get('location')).toBe(`/cases/case-1?done=${name}`);
      // The button was pressed twice.
      expect((await form.send(right)).status).toBe(303);
      const events = await happened(needs, later.length + 1);
      expect(events).toContainEqual(expect.objectContaining({ by: 'leader-1', ...makes }));
      expect(new Set(events.map(({ version }) => version)).size).toBe(1);
      const told = await (await signedIn(needs, leader).request(`/cases/case-1?done=${name}`)).text();
      expect(told).toContain('alert-success');
    });

    it('says what is wrong beside what was typed, and writes nothing down', async () => {
      const { needs } = await astaIsIll({ later });
      const answer = await (await formOn(needs, page(name))).send(wrong);
      expect(answer.status).toBe(400);
      expect(textOf(await answer.text())).toContain(says);
      expect(await happened(needs, later.length + 1)).toEqual([]);
    });
  },
);

describe.each([
  ['expect-long-absence', [], { type: 'fact-recorded', fact: 'long-absence-expected' }],
  ['record-work-injury', [], { type: 'fact-recorded', fact: 'work-injury-known' }],
  ['record-over-pension-age', [], { type: 'fact-recorded', fact: 'over-pension-age' }],
  ['cancel-talk', [called], { type: 'talk-cancelled', on: '2026-11-27' }],
] as const)('%s', (name, later, makes) => {
  it('asks nothing and is done with one button', async () => {
    const { needs } = await astaIsIll({ later });
    expect((await (await formOn(needs, page(name))).send({})).status).toBe(303);
    expect(await happened(needs, later.length + 1)).toMatchObject([{ by: 'leader-1', ...makes }]);
  });
});

describe('an absence that ends', () => {
  it('is shown with its effect first, then leads to what follows', async () => {
    const { needs } = await astaIsIll();
    const preview = await (await formOn(needs, page('end-absence'))).send({
      on: '24-11-2026',
      outcome: 'back-in-full',
    });
    const html = await preview.text();
    expect(textOf(html)).toContain('Tilbagevenden: 09-12-2026');
    expect(await happened(needs)).toEqual([]);
    const hidden = [...html.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)">/g)];
    const body = new URLSearchParams(hidden.map(([, key = '', value = '']): [string, string] => [key, value]));
    const headers = { 'Content-Type': 'application/x-www-form-urlencoded', 'Sec-Fetch-Site': 'same-origin' };
    const browser = signedIn(needs, leader);
    const done = await browser.request(page('end-absence'), { method: 'POST', body: body.toString(), headers });
    expect(done.headers.get('location')).toBe('/cases/case-1/what-follows?done=end-absence');
    const follows = textOf(await (await browser.request('/cases/case-1/what-follows')).text());
    expect(follows).toContain('Tilbage på fuld tid Lederen bliver mindet om en samtale efter 2 og efter 6 uger.');
    expect(follows).toContain('Samtale efter tilbagevenden: onsdag den 9. december 2026');
  });

  it('goes on after all', async () => {
    const { needs } = await astaIsIll({ later: [ended] });
    const preview = await (await formOn(needs, page('continue-absence'))).send({ from: '23-11-2026' });
    expect(textOf(await preview.text())).toContain('Se virkningen først');
    const wrong = await (await formOn(needs, page('continue-absence'))).send({ from: 'mandag' });
    expect(textOf(await wrong.text())).toContain(notADate);
  });
});

describe('whoever acts', () => {
  it('is told what has changed since the page was opened, and keeps what was typed', async () => {
    const { needs } = await astaIsIll();
    const stale = await formOn(needs, page('record-talk-held'));
    await (await formOn(needs, page('record-expected-return'))).send({ on: '14-12-2026' });
    const answer = await stale.send({ on: '23-11-2026' });
    expect(answer.status).toBe(409);
    const html = await answer.text();
    expect(textOf(html)).toContain('en forventet tilbagevenden blev noteret');
    expect(html).toContain('value="23-11-2026"');
  });

  it('leads this workplace: to the leader of another there is no such case', async () => {
    const { needs } = await astaIsIll();
    await saveOtherLeader(needs);
    const browser = signedIn(needs, otherLeader);
    const paths = ['/cases/case-1', page('record-talk-held'), '/cases/case-1/which-form', '/cases/case-1/what-follows'];
    for (const path of paths) expect((await browser.request(path)).status).toBe(404);
  });
});
