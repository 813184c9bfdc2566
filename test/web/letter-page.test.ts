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

describe('the welcome letter', () => {
  it('names the person, the address, the leader, and leaves a line where no telephone is known', async () => {
    const { text } = await getPage(needs, '/cases/case-new/letter');
    expect(text).toContain('Til Cia Demo Velkommen til Tidslinje');
    expect(text).toContain('Log ind på https://tidslinje.example med en kode');
    expect(text).toContain('Personale og løn: ____________________. Din leder: Lis Leder.');
  });

  it('comes in English when it is asked for', async () => {
    const { text } = await getPage(needs, '/cases/case-new/letter?letter=en');
    expect(text).toContain('To Cia Demo Welcome to Tidslinje');
    // The page around it stays in the reader's language.
    expect(text).toContain('Velkomstbrevet');
  });

  it('tells of a consent in the employer’s records, also once she has taken it back', async () => {
    const { needs: own, openCase } = await fullPortal();
    await openCase({
      caseId: 'case-told',
      alias: 'W6D8',
      firstDay: '2026-11-16',
      later: [
        ['2026-11-16T09:00:00+01:00', { type: 'consent-given', v: 1, to: 'steward', source: 'import' }],
        ['2026-11-17T09:00:00+01:00', { type: 'consent-withdrawn', v: 1, to: 'steward' }],
      ],
    });
    const said = 'Arbejdspladsen har registreret, at din tillidsrepræsentant må få besked.';
    expect((await getPage(own, '/cases/case-told/letter')).text).toContain(said);
    expect((await getPage(own, '/cases/case-new/letter')).text).not.toContain(said);
  });

  it('is recorded as handed out, once, by hr or the leader', async () => {
    const { html } = await getPage(needs, '/cases/case-new/letter', leader);
    expect(html).toContain('action="/cases/case-new/do/record-letter-given"');
    const form = { commandId: 'command-1', seenVersion: '1', back: '/cases/case-new/letter', on: '25-11-2026' };
    const { location } = await sendForm(needs, '/cases/case-new/do/record-letter-given', form);
    expect(location).toBe('/cases/case-new/letter?done=record-letter-given');
    const { text, html: after } = await getPage(needs, location);
    expect(text).toContain('Det er noteret, at brevet er udleveret.');
    expect(after).not.toContain('do/record-letter-given');
  });

  it('is nobody else’s to see', async () => {
    expect((await getPage(needs, '/cases/case-new/letter', hrOfOne)).status).toBe(404);
    expect((await getPage(needs, '/cases/case-new/letter', hrElsewhere)).status).toBe(404);
  });
});

describe('corrections that are hr’s', () => {
  const carried = { commandId: 'command-1', seenVersion: '1', back: '/cases/case-new' };

  it('show their effect before they are carried out', async () => {
    const path = '/cases/case-new/do/void-case';
    const shown = await sendForm(needs, path, { ...carried, reason: 'wrong-person' });
    expect(shown.text).toContain('Se virkningen først');
    expect((await loadCase(needs.table, 'case-new'))?.status).toBe('open');
    const { location } = await sendForm(needs, path, { ...carried, reason: 'wrong-person', confirmed: 'yes' });
    expect((await loadCase(needs.table, 'case-new'))?.status).toBe('void');
    expect((await getPage(needs, location)).text).toContain('Forløbet er annulleret.');
  });

  it('show what happens in the other case too', async () => {
    const form = { ...carried, lastDay: '23-11-2026', from: '25-11-2026' };
    const { text } = await sendForm(needs, '/cases/case-new/do/split-case', form);
    expect(text).toMatch(/Det andet forløb: [A-Z2-9]{4} Frister, der kommer til Velkomst: 27-11-2026/);
  });

  it.each([
    ['close-silently', {}, 'silent'],
    ['split-case', { lastDay: '23-11-2026', from: '25-11-2026' }, 'closed'],
  ])('carry out %s', async (name, fields, status) => {
    await sendForm(needs, `/cases/case-new/do/${name}`, { ...carried, ...fields, confirmed: 'yes' });
    expect((await loadCase(needs.table, 'case-new'))?.status).toBe(status);
  });

  it('reopen what was ended by mistake', async () => {
    const version = String((await loadCase(needs.table, 'case-closed'))?.version);
    const form = { ...carried, seenVersion: version, reason: 'ended-by-mistake', confirmed: 'yes' };
    await sendForm(needs, '/cases/case-closed/do/reopen-case', form);
    expect((await loadCase(needs.table, 'case-closed'))?.status).toBe('open');
  });

  it('move a case to another rule set', async () => {
    await sendForm(needs, '/cases/case-new/do/change-rule-set', { ...carried, to: 'dk-2025', confirmed: 'yes' });
    expect((await loadCase(needs.table, 'case-new'))?.ruleSet).toBe('dk-2025');
  });

  it('let another leader take a case', async () => {
    await sendForm(needs, '/cases/case-new/do/change-leader', { ...carried, who: 'leader-1' });
    expect((await loadCase(needs.table, 'case-new'))?.chosenLeader?.who).toBe('leader-1');
  });

  it('merge a case only with others of the same person', async () => {
    const form = { ...carried, into: 'case-under-way', confirmed: 'yes' };
    const { status } = await sendForm(needs, '/cases/case-new/do/merge-cases', form);
    expect(status).toBe(400);
    expect((await loadCase(needs.table, 'case-new'))?.status).toBe('open');
  });

  it.each(['void-case', 'change-leader', 'close-silently', 'told-consent'])(
    'are not the leader’s: %s',
    async (name) => {
      expect((await getPage(needs, `/cases/case-new/do/${name}`, leader)).status).toBe(404);
    },
  );
});

describe('a consent that hr was told of', () => {
  const carried = { commandId: 'command-1', seenVersion: '1', back: '/cases/case-new' };
  const path = '/cases/case-new/do/told-consent';

  it('is written down with how she gave it', async () => {
    await sendForm(needs, path, { ...carried, to: 'steward', source: 'telephone' });
    expect((await loadCase(needs.table, 'case-new'))?.consents).toEqual([{ to: 'steward', source: 'telephone' }]);
  });

  it.each([
    ['as if given in the portal', { to: 'steward', source: 'portal' }],
    ['for the union’s branch', { to: 'union-consultant', source: 'paper' }],
    ['without saying how', { to: 'steward' }],
  ])('is refused %s', async (_, fields) => {
    expect((await sendForm(needs, path, { ...carried, ...fields })).status).toBe(400);
    expect((await loadCase(needs.table, 'case-new'))?.consents).toEqual([]);
  });
});
