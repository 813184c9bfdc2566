import { describe, expect, it } from 'vitest';
import { loadCase } from '../../shared/store/cases.ts';
import { historyOf } from '../../shared/store/history.ts';
import { memberActions } from '../../web/actions/member-actions.ts';
import { noteGroups } from '../../web/me/note-links.ts';
import { letterGiven, names, right, storyOf } from './member-deeds.ts';
import { astaCase, memberStory, staff } from './member-story.ts';
import { fillIn, hiddenIn, post } from './post-form.ts';
import { textOf } from './read-page.ts';
import { leader, signedIn } from './signed-in.ts';

const address = (name: string): string => `/cases/${astaCase}/do/${name}`;
describe('what the member does', () => {
  it.each(names)('is done and told on her own page: %s', async (name) => {
    const { needs, request, store } = await storyOf(name);
    const answer = await fillIn({ request }, address(name), right[name]?.fields ?? {});
    expect([answer.status, answer.headers.get('location')]).toEqual([303, `/me?done=${name}`]);
    const last = (await store.table.query(`CASE#${astaCase}`, { prefix: 'COMMIT#' })).at(-1);
    expect([last?.by, last?.events]).toEqual([`member-of-${astaCase}`, right[name]?.events]);
    const told = textOf(await (await request(`/me?done=${name}`)).text());
    expect(told).toContain(memberActions.find((action) => action.name === name)?.done.da);
    expect((await historyOf(needs.table, astaCase)).length).toBe(2 + (right[name]?.before?.length ?? 0));
  });

  it.each(names)('is done once, however often the form is sent: %s', async (name) => {
    const { needs, request } = await storyOf(name);
    const app = { request };
    const page = await (await request(address(name))).text();
    const fields = { ...hiddenIn(page, address(name)), ...right[name]?.fields };
    const before = (await historyOf(needs.table, astaCase)).length;
    expect((await post(app, address(name), fields)).status).toBe(303);
    expect((await post(app, address(name), fields)).status).toBe(303);
    expect((await historyOf(needs.table, astaCase)).length).toBe(before + 1);
  });

  it.each(names)('is nobody else’s to do: %s', async (name) => {
    const { needs } = await storyOf(name);
    for (const address_ of [leader, 'hanne@example.org', 'bo@example.org'])
      expect((await signedIn(needs, address_).request(address(name))).status).toBe(404);
  });

  const withFields = names.filter(
    (name) => !['end-contact-pause', 'ask-for-other-leader', 'ask-for-union-help'].includes(name),
  );
  it.each(withFields)('keeps what was typed and says what is wrong beside the field: %s', async (name) => {
    const { needs, request } = await storyOf(name);
    const fields = right[name]?.fields ?? {};
    const [first = 'on'] = Object.keys(fields);
    const answer = await fillIn({ request }, address(name), { ...fields, [first]: 'xx' });
    const page = await answer.text();
    expect(answer.status).toBe(400);
    expect(page).toContain(`id="${first}-error"`);
    expect(page).toContain('Intet er gemt endnu.');
    expect((await historyOf(needs.table, astaCase)).length).toBe(1 + (right[name]?.before?.length ?? 0));
  });

  it('is all to be found under "Notér noget" or where it belongs on her pages', () => {
    const elsewhere = [
      'say-yes-to-time',
      'confirm-record',
      'dispute-record',
      'choose-contact',
      'give-consent',
      'withdraw-consent',
    ];
    expect([...noteGroups.flatMap(({ actions }) => actions), ...elsewhere].toSorted()).toEqual(names.toSorted());
  });
});

describe('what is refused', () => {
  it.each([
    ['i-have-called', { on: '2026-11-26' }, 'Dagen er ikke kommet endnu. Vælg i dag eller en dag før.', 'on'],
    [
      'i-have-called',
      { on: '2026-11-01' },
      'Vælg mandag den 2. november 2026, som er din første fraværsdag, eller en dag senere.',
      'on',
    ],
    ['contact-pause', { until: '2026-11-24' }, 'Dagen er gået. Vælg i dag eller en dag senere.', 'until'],
    ['my-expected-return', { on: '2026-11-24' }, 'Dagen er gået. Vælg i dag eller en dag senere.', 'on'],
    [
      'record-decision',
      { received: '2026-11-26', kind: 'other' },
      'Dagen er ikke kommet endnu. Vælg i dag eller en dag før.',
      'received',
    ],
    ['suggest-times', { on1: '2026-11-26', time1: '10', on2: '2026-11-27' }, 'Skriv også et klokkeslæt.', 'time2'],
    [
      'suggest-times',
      { on1: '2026-11-26', time1: '10', on2: '2026-11-26', time2: '10:00' },
      'Du har skrevet den samme tid to gange.',
      'on2',
    ],
  ])('is said to her plainly, beside the field: %s %j', async (name, fields, words, field) => {
    const { request } = await memberStory();
    const answer = await fillIn({ request }, address(name), fields);
    const page = await answer.text();
    expect(answer.status).toBe(400);
    expect(page.slice(page.indexOf(`id="${field}-error"`))).toContain(words);
  });

  it('is a form that stood open while something changed: it says what', async () => {
    const story = await memberStory();
    const at = address('my-expected-return');
    const page = await (await story.request(at)).text();
    await story.happened(letterGiven);
    const answer = await post(story, at, { ...hiddenIn(page, at), on: '2027-01-04' });
    expect(answer.status).toBe(409);
    expect(textOf(await answer.text())).toContain('Velkomstbrevet blev udleveret'.toLowerCase());
  });
});

describe('consent', () => {
  it('asks which of two stewards she means, and lets that one in', async () => {
    const story = await memberStory();
    const second = await staff(story.needs, 'steward', 'Torben Tillid');
    const page = textOf(await (await story.request('/me/contact')).text());
    expect(page).toContain('Min tillidsrepræsentant: Stine Tillid');
    expect(page).toContain('Min tillidsrepræsentant: Torben Tillid');
    await fillIn(story, address('choose-contact'), { to: `steward:${second}` });
    const sickLeave = await loadCase(story.needs.table, astaCase);
    expect(sickLeave?.consents).toEqual([{ to: 'steward', who: second, source: 'portal' }]);
  });
});
