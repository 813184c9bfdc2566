import { describe, expect, it } from 'vitest';
import { holderItems } from '../../shared/people/role-items.ts';
import { loadCase } from '../../shared/store/cases.ts';
import { employerId, emptyPortal, leaderRole, type Story } from './empty-portal.ts';
import { addOthers, hrOfOne } from './hr-story.ts';
import { readPage, textOf } from './read-page.ts';
import { signedIn } from './signed-in.ts';

/** Absent since the 2nd; today, Wednesday the 25th, is the first day of messages. */
async function liveStory(): Promise<Story> {
  const story = await emptyPortal();
  await story.openCase({ caseId: 'case-live', alias: 'K7F4', firstDay: '2026-11-02', cutOver: '2026-11-25' });
  return story;
}

async function removeLeader({ store }: Story): Promise<void> {
  for (const item of holderItems(employerId, leaderRole)) await store.table.delete(item);
}

type Fields = readonly (readonly [name: string, value: string])[];

async function post({ needs }: Story, fields: Fields) {
  const body = new URLSearchParams(fields.map(([name, value]): [string, string] => [name, value]));
  const init = { method: 'POST', body, headers: { 'Sec-Fetch-Site': 'same-origin' } };
  const response = await signedIn(needs).request('/held', init);
  const html = await response.text();
  return { status: response.status, html, text: textOf(html) };
}

async function idsOn({ needs }: Story): Promise<readonly string[]> {
  const html = await (await signedIn(needs).request('/held')).text();
  return [...html.matchAll(/type="checkbox"[^>]+value="([^"]+)"/g)].map(([, id = '']) => id);
}

const settledIn = async ({ needs }: Story) =>
  ((await loadCase(needs.table, 'case-live'))?.settled ?? []).map(
    ({ duty, stage, decision }) => `${duty} ${stage} ${decision}`,
  );

describe('the page of what is held back', () => {
  it('is pointed at for whom it has something', async () => {
    const { needs } = await liveStory();
    await addOthers(needs);
    expect(await readPage(needs, '/cases')).toContain('Beskeder er holdt tilbage');
    expect(await readPage(needs, '/cases', undefined, hrOfOne)).not.toContain('Beskeder er holdt tilbage');
    expect(await readPage(needs, '/cases')).toContain('Beskeder er holdt tilbage');
  });

  it('tells by case what, to whom, dated when, with the text', async () => {
    const text = await readPage((await liveStory()).needs, '/held');
    expect(text).toContain('K7F4 · Slettet, Bosted Havblik, Afsnit A');
    expect(text).toContain(
      'Første kontakt: Over fristen, Nærmeste leder Dateret tirsdag den 17. november 2026 kl. 8, e-mail. Én modtager.',
    );
    expect(text).toContain('Første kontakt: Løftet til næste led, Personale og løn');
    // The escalation is held back too, so nobody is told that it comes.
    expect(text).not.toContain('næste led torsdag');
    expect(text).toMatch(/Emne : \S.+K7F4.+Mailen indeholder med vilje ingen navne\./);
  });

  it('shows twenty cases, then the others, and settles what was chosen on either page', async () => {
    const story = await emptyPortal();
    for (let number = 1; number <= 23; number += 1)
      await story.openCase({ caseId: `case-${number}`, alias: 'K7F4', firstDay: '2026-11-02', cutOver: '2026-11-25' });
    const pageAt = async (address: string) => (await signedIn(story.needs).request(address)).text();
    const casesOn = (html: string) => [...html.matchAll(/class="held-case"/g)].length;
    const first = await pageAt('/held');
    expect(casesOn(first)).toBe(20);
    const next = /href="(\/held\?after=[^"]+)"/.exec(first)?.[1] ?? '';
    const second = await pageAt(next);
    expect(casesOn(second)).toBe(3);
    expect(second).not.toContain('Vis flere');
    const [id = ''] = [...second.matchAll(/type="checkbox"[^>]+value="([^"]+)"/g)].map(([, value = '']) => value);
    const { text } = await post(story, [
      ['id', id],
      ['decision', 'drop'],
      ['confirmed', 'yes'],
    ]);
    expect(text).toContain('1 besked sendes ikke');
  });

  it('begins at the beginning when the address names no place', async () => {
    expect(await readPage((await liveStory()).needs, '/held?after=somewhere')).toContain('K7F4 · Slettet');
  });

  it('says where nobody has the role of a receiver', async () => {
    const story = await liveStory();
    expect(await readPage(story.needs, '/held')).not.toContain('Ingen har rollen endnu.');
    await removeLeader(story);
    expect(await readPage(story.needs, '/held')).toContain('Ingen har rollen endnu.');
  });

  it('says how many go out before anything happens', async () => {
    const story = await liveStory();
    await removeLeader(story);
    const ids = await idsOn(story);
    const { status, text, html } = await post(story, [...ids.map((id) => ['id', id] as const), ['decision', 'send']]);
    expect(status).toBe(200);
    // Of three two are for a leader, where nobody is.
    expect(text).toContain('Send 1 besked?');
    expect(text).toContain('Ja, send 1 besked');
    expect(ids).toHaveLength(3);
    expect([...html.matchAll(/type="hidden" name="id" value="([^"]+)"/g)].map(([, id]) => id)).toEqual(ids);
    expect(await settledIn(story)).toEqual([]);
  });

  it('approves what was chosen once that is confirmed, and shows what is left', async () => {
    const story = await liveStory();
    const [first = '', ...rest] = await idsOn(story);
    const { text } = await post(story, [
      ['id', first],
      ['decision', 'send'],
      ['confirmed', 'yes'],
    ]);
    expect(text).toContain('1 besked er godkendt og sendes');
    expect(await settledIn(story)).toEqual(['contact-14d overdue send']);
    expect(await idsOn(story)).toEqual(rest);
  });

  it('drops what is not to be sent, and says when nothing is left', async () => {
    const story = await liveStory();
    const ids = await idsOn(story);
    const chosen = ids.map((id) => ['id', id] as const);
    const { text } = await post(story, [...chosen, ['decision', 'drop'], ['confirmed', 'yes']]);
    expect(text).toContain(`${ids.length} beskeder sendes ikke`);
    expect(text).toContain('Intet er holdt tilbage');
  });

  it('does it once when two people confirm the same, and tells the second of another choice', async () => {
    const story = await liveStory();
    const [id = ''] = await idsOn(story);
    const send: Fields = [
      ['id', id],
      ['decision', 'send'],
      ['confirmed', 'yes'],
    ];
    await post(story, send);
    expect((await post(story, send)).text).not.toContain('ændret i mellemtiden');
    const other = await post(story, [
      ['id', id],
      ['decision', 'drop'],
      ['confirmed', 'yes'],
    ]);
    expect(other.text).toContain('Noget var ændret i mellemtiden');
    expect(await settledIn(story)).toHaveLength(1);
  });

  it('asks for a choice when nothing was chosen', async () => {
    const { status, text } = await post(await liveStory(), [['decision', 'send']]);
    expect(status).toBe(400);
    expect(text).toContain('Vælg mindst én besked');
  });

  it('does not know a form that is not its own', async () => {
    const story = await liveStory();
    expect(
      (
        await post(story, [
          ['id', '../cases'],
          ['decision', 'send'],
        ])
      ).status,
    ).toBe(404);
    expect((await post(story, [['decision', 'perhaps']])).status).toBe(404);
  });

  it('is found from the list of cases and from an import while anything is held back', async () => {
    const story = await liveStory();
    const isLinked = async () =>
      (await (await signedIn(story.needs).request('/cases')).text()).includes('href="/held"');
    expect(await isLinked()).toBe(true);
    const ids = await idsOn(story);
    await post(story, [...ids.map((id) => ['id', id] as const), ['decision', 'drop'], ['confirmed', 'yes']]);
    expect(await isLinked()).toBe(false);
    expect(await readPage(story.needs, '/held?sprog=en')).toContain('Nothing is held back');
  });
});
