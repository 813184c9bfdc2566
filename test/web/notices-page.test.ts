import { beforeEach, describe, expect, it } from 'vitest';
import { loadCase } from '../../shared/store/cases.ts';
import type { PortalNeeds } from '../../web/portal-needs.ts';
import { addOthers, getPage, hrElsewhere, hrOfOne, sendForm } from './hr-story.ts';
import { fullPortal } from './portal-story.ts';
import { leader } from './signed-in.ts';

let needs: PortalNeeds;

beforeEach(async () => {
  ({ needs } = await fullPortal());
  await addOthers(needs);
});

const path = '/cases/case-overdue/do/record-municipality-notified';
const carried = async () => ({
  commandId: 'command-1',
  seenVersion: String((await loadCase(needs.table, 'case-overdue'))?.version),
  back: '/notices',
});

describe('notices to the municipality', () => {
  it('stand by the day they are due, with the day from which they can be sent', async () => {
    const { text } = await getPage(needs, '/notices');
    // D + 35 of 5 October, 2 and 23 November; the window opens on D + 30.
    const order = [
      'Senest mandag den 9. november 2026',
      'Senest mandag den 7. december 2026',
      'Senest mandag den 28. december 2026',
    ];
    expect(order.map((part) => text.indexOf(part))).toEqual(
      order.map((part) => text.indexOf(part)).toSorted((a, b) => a - b),
    );
    expect(text).toContain(
      'Senest mandag den 9. november 2026 Fristen er passeret M2R9 Bo Eksempel Kan sendes fra 04-11-2026',
    );
    expect(text).toContain('Første fraværsdag Mandag den 5. oktober 2026');
  });

  it('are recorded in place, with a receipt, and stand below as done', async () => {
    const form = { ...(await carried()), on: '24-11-2026', receipt: 'NR-2026-17' };
    const { location } = await sendForm(needs, path, form);
    expect(location).toBe('/notices?done=record-municipality-notified');
    const { text } = await getPage(needs, location);
    expect(text).toContain('Anmeldelsen er noteret.');
    expect(text).toContain('Anmeldt de sidste 30 dage M2R9 Bo Eksempel: sendt 24-11-2026');
    expect(text).not.toContain('Senest mandag den 9. november 2026');
  });

  it('take no receipt that holds a CPR number or a sentence', async () => {
    const cpr = await sendForm(needs, path, { ...(await carried()), on: '24-11-2026', receipt: '010190-1234' });
    expect(cpr.status).toBe(400);
    expect(cpr.text).toContain('Kvitteringsnummer: Det ligner et cpr-nummer.');
    expect(cpr.html).not.toContain('010190');
    const sentence = await sendForm(needs, path, { ...(await carried()), on: '24-11-2026', receipt: 'ring til Bo' });
    expect(sentence.text).toContain('Kvitteringsnummer: Det her kan ikke bruges.');
  });

  it('are hr’s alone, each for their own workplaces', async () => {
    expect((await getPage(needs, '/notices', leader)).status).toBe(404);
    for (const other of [hrOfOne, hrElsewhere]) {
      const { text } = await getPage(needs, '/notices', other);
      expect(text).toContain('Ingen anmeldelser venter');
      expect(text).not.toContain('Bo Eksempel');
      expect((await sendForm(needs, path, { ...(await carried()), on: '24-11-2026' }, other)).status).toBe(404);
    }
  });
});
