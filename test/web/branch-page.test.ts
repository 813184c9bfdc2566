import { describe, expect, it } from 'vitest';
import { caseIds, everybody } from '../access/everybody.ts';
import { signedIn } from './signed-in.ts';
import { acts, happens, here, read, send, union } from './support-story.ts';

const page = '/branch';

describe('the branch’s page', () => {
  it('holds what members opened, and nothing else', async () => {
    const text = await read(await everybody(), union.address, page);
    expect(text).toContain('Mona Her K7F4 · Bosted Havblik, Afsnit A Åbnede forløbet for 9 dage siden .');
    // The other area’s, and the one that lets nobody in.
    for (const alias of ['T5X2', 'W6D8', 'P8Q3']) expect(text).not.toContain(alias);
  });

  it('counts the days since help was asked for, and is answered with a button', async () => {
    const needs = await everybody();
    await happens(needs, { do: 'ask-for-union-help' });
    expect(await read(needs, union.address, page)).toContain(
      'Mona Her K7F4 · Bosted Havblik, Afsnit A Bad om hjælp i dag . Svar senest mandag den 30. november 2026. Afdelingen har svaret medlemmet',
    );
    const fields = { on: '2026-11-25' };
    expect(await acts(needs, union.address, { name: 'answer-union-help', fields })).toMatchObject({ status: 303 });
    expect(await read(needs, union.address, page)).toContain('I har svaret. Åben siden onsdag den 25. november 2026.');
  });

  it('puts who has waited longest on top, and who has an answer last', async () => {
    const needs = await everybody();
    await happens(needs, { do: 'ask-for-union-help' });
    const before = await read(needs, union.address, page);
    expect(before.indexOf('M2R9')).toBeLessThan(before.indexOf('K7F4'));
    await happens(needs, { do: 'ask-for-union-help' }, caseIds['other unit']);
    await happens(needs, { do: 'record-union-help-answered' }, caseIds['other unit']);
    const after = await read(needs, union.address, page);
    expect(after.indexOf('K7F4')).toBeLessThan(after.indexOf('M2R9'));
  });

  it('shows warnings of dismissal first of all', async () => {
    const needs = await everybody();
    await happens(needs, { do: 'record-dismissal-warning', received: '2026-11-24', answerBy: '2026-12-04' });
    expect(await read(needs, union.address, page)).toContain(
      'I ser kun det, medlemmer selv har åbnet for jer. Varsler om afsked Mona Her K7F4 · Bosted Havblik, Afsnit A Svar senest fredag den 4. december 2026 , 9 dage tilbage Varslet er besvaret',
    );
  });

  it('shows agreed talks and the last days to appeal', async () => {
    const needs = await everybody();
    await happens(needs, { do: 'record-talk-called', on: '2026-12-02', time: '10:00' });
    await happens(needs, { do: 'record-decision', received: '2026-11-23', kind: 'benefit-stopped' });
    const text = await read(needs, union.address, page);
    expect(text).toContain('Sygefraværssamtale (4 uger): onsdag den 2. december 2026 kl. 10');
    expect(text).toContain('Sidste dag for at klage: mandag den 21. december 2026 , 26 dage tilbage');
  });

  it('is rid of a case as soon as the member takes her yes back', async () => {
    const needs = await everybody();
    await happens(needs, { do: 'withdraw-consent', to: 'union-consultant' });
    expect(await read(needs, union.address, page)).not.toContain('K7F4');
    expect((await signedIn(needs, union.address).request(here)).status).toBe(404);
  });

  it('ticks off what comes every year, with who and when, and takes it back', async () => {
    const needs = await everybody();
    expect(await read(needs, union.address, page)).toContain('Håndbøgerne nævner ingen måned');
    const fields = { employerId: 'employer-1', area: 'foa', id: 'action-plan-revision' };
    await send(needs, union.address, { path: '/branch/year', fields: { ...fields, done: 'yes' } });
    expect(await read(needs, union.address, page)).toContain(
      'Gjort i 2026: Ulla, onsdag den 25. november 2026. Fortryd',
    );
    await send(needs, union.address, { path: '/branch/year', fields: { ...fields, done: 'no' } });
    expect(await read(needs, union.address, page)).toContain('Ikke gjort i 2026 endnu.');
  });

  it('ticks off nothing for another branch, nor what is the employer’s', async () => {
    const needs = await everybody();
    const own = { employerId: 'employer-1', area: 'foa', id: 'action-plan-revision', done: 'yes' };
    for (const other of [{ area: 'dsr' }, { employerId: 'employer-2' }, { id: 'med-discussion' }]) {
      const answer = await send(needs, union.address, { path: '/branch/year', fields: { ...own, ...other } });
      expect(answer.status).toBe(404);
    }
  });

  it('shows a case with what the branch may know of it', async () => {
    const needs = await everybody();
    await happens(needs, { do: 'ask-for-union-help' });
    const text = await read(needs, union.address, here);
    expect(text).toContain('Gør dette nu Svar medlemmet, om afdelingen tager den Om 5 dage');
    expect(text).not.toContain('NemRefusion');
  });
});
