import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { personKey } from '../../shared/people/person.ts';
import { deliveriesOf, publicId } from '../../shared/reminders/delivery.ts';
import type { PortalNeeds } from '../../web/portal-needs.ts';
import { icsFaults, icsProperties } from '../support/ics-faults.ts';
import { emptyPortal, type GivenMessage, storyNow } from './empty-portal.ts';
import { fullPortal, welcomeSms } from './portal-story.ts';
import { readPage as readPageAs, textOf } from './read-page.ts';
import { leader, operator, signedIn } from './signed-in.ts';

const readPage = (needs: PortalNeeds, path: string) => readPageAs(needs, path, undefined, operator);

describe('the outbox', () => {
  it('shows a mail with receiver, subject and text', async () => {
    const { needs } = await fullPortal();
    expect(await readPage(needs, '/outbox')).toContain(
      'E-mail · Onsdag den 11. november 2026 kl. 8 Til lis@example.org Emne Opgave K7F4 har frist 16-11-2026 Hej Du har en opgave',
    );
  });

  it('leads to a case only those who may open it', async () => {
    const demo = { now: () => Temporal.Instant.from(storyNow), step: async () => {} };
    const { needs } = await fullPortal({ demo });
    const link = 'Se forløbet (E-mail onsdag den 11. november 2026 kl. 8)';
    expect(await readPageAs(needs, '/outbox', undefined, leader)).toContain(link);
    expect(await readPage(needs, '/outbox')).not.toContain('Se forløbet');
  });

  it('shows an SMS on a phone, from the product', async () => {
    const { needs } = await fullPortal();
    const text = await readPage(needs, '/outbox');
    expect(text).toContain(
      'Tidslinje Til +4530000009 Du har en aftale fredag d. 27. november kl. 10. Du må tage en med.',
    );
  });

  it('puts the newest on top', async () => {
    const { needs } = await fullPortal();
    const text = await readPage(needs, '/outbox');
    expect(text.indexOf('SMS · Fredag den 20.')).toBeLessThan(text.indexOf('E-mail · Onsdag den 11.'));
    expect(text.indexOf('E-mail · Onsdag den 11.')).toBeLessThan(text.indexOf('SMS · Mandag den 2.'));
  });

  it('reads erased when the receiver’s details are gone', async () => {
    const { needs, store } = await fullPortal();
    await store.table.delete(personKey('leader-1'));
    const text = await readPage(needs, '/outbox');
    expect(text).toContain('Modtagerens oplysninger er slettet, og dermed adresse og tekst.');
    expect(text).not.toContain('Du har en opgave');
  });

  describe('of a mail about an agreed time', () => {
    const agreed: GivenMessage = {
      ...{ role: 'leader', channel: 'email', personId: 'leader-1', dutyId: 'talk-4w', stage: 'notice' },
      text: 'notice.talk-called.leader',
      params: { alias: 'K7F4', talkOn: '2026-11-27', talkTime: '10:00' },
      appointment: { of: 'talk-4w@4', sequence: 4, startsAt: '2026-11-27T09:00:00Z', cancelled: false },
      at: '2026-11-20T09:00:00Z',
    };
    /** The page after that mail, and what its link leads to. */
    const followed = async () => {
      const story = await fullPortal();
      await story.sent('case-under-way', agreed);
      const page = await (await signedIn(story.needs, operator).request('/outbox')).text();
      const link = /href="(\/outbox\/[^"]+\/aftale\.ics)"/.exec(page)?.[1] ?? '';
      return { ...story, page, file: () => signedIn(story.needs, operator).request(link) };
    };

    it('offers the calendar file that went along, made as it was sent', async () => {
      const { page, file } = await followed();
      expect(textOf(page)).toContain('Vedhæftet Hent kalenderfilen (fredag den 20. november 2026 kl. 10)');
      const answer = await file();
      expect(answer.headers.get('content-type')).toBe('text/calendar; charset=utf-8; method=PUBLISH');
      expect(answer.headers.get('content-disposition')).toBe('attachment; filename="aftale.ics"');
      const calendar = await answer.text();
      expect(icsFaults(calendar)).toEqual([]);
      expect(icsProperties(calendar)).toMatchObject({
        SUMMARY: 'Aftale',
        DTSTART: '20261127T090000Z',
        DTSTAMP: '20261120T090000Z',
      });
    });

    it('has no calendar file any more once the receiver’s details are gone', async () => {
      const { store, file } = await followed();
      await store.table.delete(personKey('leader-1'));
      expect((await file()).status).toBe(404);
    });

    it('offers none with other messages', async () => {
      const { needs } = await fullPortal();
      expect(await readPage(needs, '/outbox')).not.toContain('kalenderfilen');
      const [first] = await needs.listSent();
      const address = `/outbox/${encodeURIComponent(first?.id ?? '')}/aftale.ics`;
      expect((await signedIn(needs, operator).request(address)).status).toBe(404);
      expect((await signedIn(needs, operator).request('/outbox/unheard-of/aftale.ics')).status).toBe(404);
    });
  });

  it('says that nothing has been sent while nothing has', async () => {
    const { needs } = await emptyPortal();
    expect(await readPage(needs, '/outbox')).toContain('Der er ikke sendt noget endnu');
  });

  it('shows fifty at a time', async () => {
    const { needs, openCase, sent } = await fullPortal();
    await openCase({ caseId: 'case-x', alias: 'XXXX', firstDay: '2026-11-02' });
    for (let number = 0; number < 60; number += 1)
      await sent('case-x', { ...welcomeSms, dutyId: `duty-${number}`, at: '2026-11-24T08:00:00Z' });
    const count = async (path: string) =>
      (await (await signedIn(needs, operator).request(path)).text()).split('class="message"').length - 1;
    expect(await count('/outbox')).toBe(50);
    expect(await count('/outbox?page=2')).toBe(13);
    expect(await count('/outbox?page=99')).toBe(13);
    expect(await readPage(needs, '/outbox?page=2')).toContain('Forrige Side 2 af 2');
  });
});

describe('what was not sent', () => {
  /** The one message of the story that was cancelled, put back by its button. */
  async function pressed(needs: PortalNeeds, headers: Record<string, string> = {}): Promise<Response> {
    const page = await (await signedIn(needs, operator).request('/outbox')).text();
    const [caseId = '', id = ''] = ['caseId', 'id'].map((name) => page.match(`name="${name}" value="([^"]+)"`)?.[1]);
    const body = new URLSearchParams({ caseId, id });
    return signedIn(needs, operator).request('/outbox/put-back', {
      method: 'POST',
      body,
      headers: { 'Sec-Fetch-Site': 'same-origin', ...headers },
    });
  }

  it('stands above what was, with why and a button', async () => {
    const { needs } = await fullPortal();
    const text = await readPage(needs, '/outbox');
    expect(text).toContain('Ikke nået frem de sidste 30 dage');
    expect(text).toContain(
      'Fredag den 13. november 2026 kl. 8 K7F4 Første kontakt, Sidste påmindelse, e-mail: Nærmeste leder Ikke sendt: klaret i mellemtiden Læg i kø igen',
    );
    expect(text.indexOf('Læg i kø igen')).toBeLessThan(text.indexOf('SMS · Fredag den 20.'));
  });

  it('counts among it what a provider took and brought back', async () => {
    const { needs, sent } = await fullPortal();
    await sent('case-under-way', { ...welcomeSms, dutyId: 'talk-4w', status: 'bounced', at: '2026-11-24T08:00:00Z' });
    expect(await readPage(needs, '/outbox')).toMatch(
      /K7F4 Samtale, [^:]+: Den sygemeldte Adressen findes ikke Læg i kø igen/,
    );
  });

  it('goes back into the queue without a script, and the page says so', async () => {
    const { needs, store } = await fullPortal();
    const response = await pressed(needs);
    expect([response.status, response.headers.get('Location')]).toEqual([303, '/outbox?putBack=queued']);
    expect(await readPage(needs, '/outbox?putBack=queued')).toContain('Beskeden er lagt i kø igen.');
    const [put] = (await deliveriesOf(store.table, 'case-under-way')).filter(({ status }) => status === 'queued');
    expect(put?.putBack).toMatchObject([{ by: 'operator' }]);
    expect(await readPage(needs, '/outbox')).not.toContain('Læg i kø igen');
  });

  it('is refused with a sentence when it has gone out since', async () => {
    const { needs, store } = await fullPortal();
    const [sent] = (await deliveriesOf(store.table, 'case-under-way')).filter(({ status }) => status === 'sent');
    const body = new URLSearchParams({ caseId: 'case-under-way', id: publicId(sent ?? { sk: '' }) });
    const response = await signedIn(needs, operator).request('/outbox/put-back', {
      method: 'POST',
      body,
      headers: { 'Sec-Fetch-Site': 'same-origin' },
    });
    expect(response.headers.get('Location')).toBe('/outbox?putBack=accepted');
    expect(await readPage(needs, '/outbox?putBack=accepted')).toContain('Den sendes ikke to gange.');
  });

  it('of another employer is not found', async () => {
    const { needs } = await fullPortal();
    const other = { ...needs, employerId: 'other' };
    expect(await readPage(other, '/outbox')).not.toContain('Læg i kø igen');
    const body = new URLSearchParams({ caseId: 'case-under-way', id: 'any' });
    const ask = { method: 'POST', body, headers: { 'Sec-Fetch-Site': 'same-origin' } };
    expect((await signedIn(other, operator).request('/outbox/put-back', ask)).status).toBe(404);
  });

  it('is not put back by a form of another site', async () => {
    const { needs } = await fullPortal();
    expect((await pressed(needs, { 'Sec-Fetch-Site': 'cross-site', Origin: 'https://evil.example' })).status).toBe(403);
  });

  it('is told in English too', async () => {
    const { needs } = await fullPortal();
    expect(await readPage(needs, '/outbox?putBack=open&sprog=en')).toContain(
      'The message waits already and goes out by itself.',
    );
  });
});
