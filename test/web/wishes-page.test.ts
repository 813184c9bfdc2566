import { beforeEach, describe, expect, it } from 'vitest';
import { findPerson } from '../../shared/people/person.ts';
import { findPreferences } from '../../shared/people/preferences.ts';
import type { PortalNeeds } from '../../web/portal-needs.ts';
import { addOthers, getPage, hrElsewhere, hrOfOne, sendForm } from './hr-story.ts';
import { fullPortal } from './portal-story.ts';
import { leader } from './signed-in.ts';

const path = '/cases/case-new/wishes';
const cia = 'member-of-case-new';
let needs: PortalNeeds;

beforeEach(async () => {
  ({ needs } = await fullPortal());
  await addOthers(needs);
});

describe('when the member rings', () => {
  it.each([
    [{ do: 'stop-messages' }, { stopped: true }],
    [{ do: 'choose-channel', channel: 'email' }, { channel: 'email' }],
    [{ do: 'choose-language', language: 'en' }, { language: 'en' }],
    [{ do: 'protect-identity' }, { protectedIdentity: true }],
  ])('hr writes down what she wants: %o', async (form, wanted) => {
    const { location } = await sendForm(needs, path, form);
    expect(location).toBe(`${path}?saved=yes`);
    expect(await findPreferences(needs, cia)).toMatchObject(wanted);
    expect((await getPage(needs, location)).text).toContain('Gemt');
  });

  it('hr writes down where she is reached', async () => {
    await sendForm(needs, path, { do: 'addresses', phone: '20 00 02 02', email: 'cia@example.org' });
    expect(await findPerson(needs, cia)).toMatchObject({
      name: 'Cia Demo',
      phone: '+4520000202',
      email: 'cia@example.org',
    });
  });

  it('an address that is none is told beside the field, a CPR number not shown again', async () => {
    const { status, text, html } = await sendForm(needs, path, { do: 'addresses', phone: '010190-1234', email: 'cia' });
    expect(status).toBe(400);
    expect(text).toContain('Mobil: Skriv otte cifre');
    expect(text).toContain('E-mail: Skriv den som navn@example.dk.');
    expect(html).toContain('value="cia"');
    expect(html).not.toContain('010190');
  });

  it('a wish that is none changes nothing', async () => {
    expect((await sendForm(needs, path, { do: 'choose-digest', on: 'yes' })).status).toBe(404);
    expect((await sendForm(needs, path, { do: 'choose-channel', channel: 'post' })).status).toBe(404);
  });

  it.each([leader, hrOfOne, hrElsewhere])('is for hr of her workplace alone: not %s', async (other) => {
    expect((await getPage(needs, path, other)).status).toBe(404);
    expect((await sendForm(needs, path, { do: 'stop-messages' }, other)).status).toBe(404);
    expect(await findPreferences(needs, cia)).toMatchObject({ stopped: false });
  });
});
