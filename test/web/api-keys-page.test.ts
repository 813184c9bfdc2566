import { beforeEach, describe, expect, it } from 'vitest';
import { apiKeysOf, findApiKey } from '../../shared/identity/api-key.ts';
import type { PortalNeeds } from '../../web/portal-needs.ts';
import { employerId, emptyPortal } from './empty-portal.ts';
import { addOthers, getPage, hrElsewhere, hrOfOne, sendForm } from './hr-story.ts';
import { leader, operator } from './signed-in.ts';

let needs: PortalNeeds;

beforeEach(async () => {
  ({ needs } = await emptyPortal());
  await addOthers(needs);
});

const opus = { name: 'KMD Opus', scope: 'notify', commandId: 'command-1' };
const tokenIn = (html: string): string => /<code>([^<]+)<\/code>/.exec(html)?.[1] ?? '';
const made = async (): Promise<string> => tokenIn((await sendForm(needs, '/api-keys', opus)).html);

describe('a key for another system', () => {
  it('is shown once and lets the system in for its employer and scope', async () => {
    const { html, text } = await sendForm(needs, '/api-keys', opus);
    expect(text).toContain('Den vises kun denne ene gang.');
    expect(await findApiKey(needs, tokenIn(html))).toMatchObject({ employerId, name: 'KMD Opus', scope: 'notify' });
    const again = await getPage(needs, '/api-keys');
    expect(again.text).toContain('KMD Opus Læse og indberette 25-11-2026');
    expect(again.html).not.toContain(tokenIn(html));
  });

  it('is one key when the form is sent twice', async () => {
    await made();
    const { text, html } = await sendForm(needs, '/api-keys', opus);
    expect(text).toContain('Nøglen er lavet i forvejen og vises ikke igen');
    expect(tokenIn(html)).toBe('');
    expect(await apiKeysOf(needs.table, employerId)).toHaveLength(1);
  });

  it('is kept as a hash alone', async () => {
    const token = await made();
    const stored = JSON.stringify(await needs.table.query(`API-KEYS#${employerId}`));
    expect(stored).toContain('KMD Opus');
    expect(stored).not.toContain(token.slice(3));
  });

  it('is listed with the day on which it was used last', async () => {
    const token = await made();
    expect((await getPage(needs, '/api-keys')).text).toContain('25-11-2026 Aldrig');
    await findApiKey(needs, token);
    expect((await getPage(needs, '/api-keys')).text).toContain('25-11-2026 25-11-2026');
  });

  it('works no more once it is revoked', async () => {
    const token = await made();
    const [key] = await apiKeysOf(needs.table, employerId);
    const { location } = await sendForm(needs, `/api-keys/${key?.id}/revoke`, {});
    expect(await findApiKey(needs, token)).toBeUndefined();
    expect((await getPage(needs, location)).text).toContain('Tilbagekaldt');
  });

  it('is not guessed: an unknown one, or one without our mark, is none', async () => {
    const token = await made();
    expect(await findApiKey(needs, `${token}x`)).toBeUndefined();
    expect(await findApiKey(needs, token.slice(3))).toBeUndefined();
  });

  it.each([
    ['no name', { name: '' }, 'Hvilket system?: '],
    ['a sentence', { name: 'ring til Bo, han ved det' }, 'Hvilket system?: Bogstaver, cifre og mellemrum, højst 30.'],
    ['a CPR number', { name: '010190 1234' }, 'Hvilket system?: Det ligner et cpr-nummer.'],
    ['no scope', { scope: '' }, 'Hvad må det?: Vælg en af mulighederne.'],
    ['an unknown scope', { scope: 'all' }, 'Hvad må det?: Vælg en af mulighederne.'],
  ])('is refused with %s', async (_, change, said) => {
    const { status, text } = await sendForm(needs, '/api-keys', { ...opus, ...change });
    expect(status).toBe(400);
    expect(text).toContain(said);
    expect(await apiKeysOf(needs.table, employerId)).toEqual([]);
  });
});

describe('whose keys they are', () => {
  it('hr of the whole employer and whoever runs the machine have them, nobody else', async () => {
    expect((await getPage({ ...needs, operator: { isCode: () => true } }, '/api-keys', operator)).status).toBe(200);
    for (const other of [hrOfOne, leader]) {
      expect((await getPage(needs, '/api-keys', other)).status).toBe(404);
      expect((await sendForm(needs, '/api-keys', opus, other)).status).toBe(404);
    }
  });

  it('another employer neither sees nor revokes them', async () => {
    const token = await made();
    const [key] = await apiKeysOf(needs.table, employerId);
    expect((await getPage(needs, '/api-keys', hrElsewhere)).text).not.toContain('25-11-2026');
    expect((await sendForm(needs, `/api-keys/${key?.id}/revoke`, {}, hrElsewhere)).status).toBe(404);
    expect(await findApiKey(needs, token)).toBeDefined();
  });
});

describe('the set-up', () => {
  it('leads to all of it', async () => {
    const { html } = await getPage(needs, '/setup');
    for (const address of ['/import', '/people', '/policy', '/api-keys']) expect(html).toContain(`href="${address}"`);
  });
});
