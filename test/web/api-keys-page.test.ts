import { beforeEach, describe, expect, it } from 'vitest';
import { findApiKey, listApiKeys } from '../../shared/identity/api-key.ts';
import type { PortalNeeds } from '../../web/portal-needs.ts';
import { employerId, emptyPortal } from './empty-portal.ts';
import { addOthers, getPage, hrElsewhere, hrOfOne, sendForm } from './hr-story.ts';
import { leader, operator } from './signed-in.ts';

let needs: PortalNeeds;

beforeEach(async () => {
  ({ needs } = await emptyPortal());
  await addOthers(needs);
});

const payroll = { purpose: 'payroll', scopes: 'notify', id: 'key-number-1' };
const tokenIn = (html: string): string => /<code>([^<]+)<\/code>/.exec(html)?.[1] ?? '';
const made = async (): Promise<string> => tokenIn((await sendForm(needs, '/api-keys', payroll)).html);

describe('a key for another system', () => {
  it('is shown once and lets the system in for its employer and scope', async () => {
    const { html, text } = await sendForm(needs, '/api-keys', payroll);
    expect(text).toContain('Den vises kun denne ene gang.');
    expect(await findApiKey(needs, tokenIn(html))).toMatchObject({
      employerId,
      purpose: 'payroll',
      scopes: ['notify'],
    });
    const again = await getPage(needs, '/api-keys');
    expect(again.text).toContain('Lønsystem Indberette 25-11-2026');
    expect(again.html).not.toContain(tokenIn(html));
  });

  it('is one key when the form is sent twice', async () => {
    await made();
    const { text, html } = await sendForm(needs, '/api-keys', payroll);
    expect(text).toContain('Nøglen er lavet i forvejen og vises ikke igen');
    expect(tokenIn(html)).toBe('');
    expect(await listApiKeys(needs.table, employerId)).toHaveLength(1);
  });

  it('is listed with the day on which it was used last', async () => {
    const token = await made();
    expect((await getPage(needs, '/api-keys')).text).toContain('25-11-2026 Aldrig');
    await findApiKey(needs, token);
    expect((await getPage(needs, '/api-keys')).text).toContain('25-11-2026 25-11-2026');
  });

  it('works no more once it is revoked', async () => {
    const token = await made();
    const [key] = await listApiKeys(needs.table, employerId);
    const { location } = await sendForm(needs, `/api-keys/${key?.id}/revoke`, {});
    expect(await findApiKey(needs, token)).toBeUndefined();
    expect((await getPage(needs, location)).text).toContain('Tilbagekaldt');
  });

  it.each([
    ['no system', { purpose: '' }, 'Hvilket system? Vælg en af mulighederne.'],
    ['an unknown system', { purpose: 'ring til Bo' }, 'Hvilket system? Vælg en af mulighederne.'],
    ['nothing that it may do', { scopes: '' }, 'Hvad må det? Vælg mindst én af mulighederne.'],
    ['more than there is', { scopes: 'all' }, 'Hvad må det? Vælg en af mulighederne.'],
  ])('is refused with %s', async (_, change, said) => {
    const { status, text } = await sendForm(needs, '/api-keys', { ...payroll, ...change });
    expect(status).toBe(400);
    expect(text).toContain(said);
    expect(await listApiKeys(needs.table, employerId)).toEqual([]);
  });
});

describe('whose keys they are', () => {
  it('hr of the whole employer and whoever runs the machine have them, nobody else', async () => {
    expect((await getPage({ ...needs, operator: { isCode: () => true } }, '/api-keys', operator)).status).toBe(200);
    for (const other of [hrOfOne, leader]) {
      expect((await getPage(needs, '/api-keys', other)).status).toBe(404);
      expect((await sendForm(needs, '/api-keys', payroll, other)).status).toBe(404);
    }
  });

  it('another employer neither sees nor revokes them', async () => {
    const token = await made();
    const [key] = await listApiKeys(needs.table, employerId);
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
