import { describe, expect, it } from 'vitest';
import { savePerson } from '../../shared/people/person.ts';
import { saveHolder } from '../../shared/people/role-items.ts';
import type { PortalNeeds } from '../../web/portal-needs.ts';
import { everybody } from '../access/everybody.ts';
import { signedIn } from './signed-in.ts';
import { here, leader, read, send, steward } from './support-story.ts';

const page = '/account/substitute';
const times = { from: '2026-11-25', to: '2026-12-04' };

/** Bent is a steward of the same area in the other department, Liv leads it. */
async function withOthers(): Promise<PortalNeeds> {
  const needs = await everybody();
  const scope = 'bostedhavblik/afsnitb';
  await saveHolder(needs.table, 'employer-1', { personId: 'bent', role: 'steward', scope, area: 'foa' });
  await saveHolder(needs.table, 'employer-1', { personId: 'liv', role: 'leader', scope, area: '' });
  for (const [personId, name] of [
    ['bent', 'Bent'],
    ['liv', 'Liv'],
  ] as const) {
    const email = `${personId}@example.org`;
    await savePerson(needs, { personId, employerId: 'employer-1', name, email, language: 'da' });
  }
  return needs;
}
const names = (needs: PortalNeeds, address: string, fields: Readonly<Record<string, string>>) =>
  send(needs, address, { path: page, fields });

describe('naming a substitute', () => {
  it('gives the other the cases at once, and takes them from whoever is away', async () => {
    const needs = await withOthers();
    expect((await signedIn(needs, 'bent@example.org').request(here)).status).toBe(404);
    const answer = await names(needs, steward.address, { who: 'steward:bent', ...times });
    expect(answer).toMatchObject({ status: 303, to: `${page}?done=saved` });
    expect((await signedIn(needs, 'bent@example.org').request(here)).status).toBe(200);
    expect((await signedIn(needs, steward.address).request(here)).status).toBe(404);
  });

  it('is for leaders too', async () => {
    const needs = await withOthers();
    await names(needs, leader.address, { who: 'leader:liv', ...times });
    expect((await signedIn(needs, 'liv@example.org').request(here)).status).toBe(200);
  });

  it('lists the period and takes it back', async () => {
    const needs = await withOthers();
    await names(needs, steward.address, { who: 'steward:bent', ...times });
    expect(await read(needs, steward.address, page)).toContain(
      'Bent fra onsdag den 25. november 2026 til fredag den 4. december 2026 (Tillidsrepræsentant (TR)) Tag tilbage',
    );
    const fields = { period: 'steward bent 2026-11-25 2026-12-04' };
    await send(needs, steward.address, { path: `${page}/take-back`, fields });
    expect(await read(needs, steward.address, page)).toContain('Du har ingen vikar.');
    expect((await signedIn(needs, 'bent@example.org').request(here)).status).toBe(404);
  });

  it('takes nobody back whom another has named', async () => {
    const needs = await withOthers();
    await names(needs, steward.address, { who: 'steward:bent', ...times });
    const fields = { period: 'steward bent 2026-11-25 2026-12-04' };
    await send(needs, 'bent@example.org', { path: `${page}/take-back`, fields });
    expect((await signedIn(needs, 'bent@example.org').request(here)).status).toBe(200);
  });

  it('is one period when it is sent twice', async () => {
    const needs = await withOthers();
    await names(needs, steward.address, { who: 'steward:bent', ...times });
    expect(await names(needs, steward.address, { who: 'steward:bent', ...times })).toMatchObject({ status: 303 });
    expect((await read(needs, steward.address, page)).split('Tag tilbage')).toHaveLength(2);
  });

  it.each([
    [{ who: 'steward:bent', from: '2026-11-24', to: '2026-12-04' }, 'Fra og med: Perioden kan ikke begynde før i dag.'],
    [
      { who: 'steward:bent', from: '2026-12-04', to: '2026-12-03' },
      'Til og med: Den sidste dag ligger før den første.',
    ],
    [{ who: 'leader:liv', ...times }, 'Hvem er din vikar? Vælg en af mulighederne.'],
    [{ who: 'steward:bent', from: '2026-12-04', to: '' }, 'Til og med: Udfyld feltet.'],
  ])('says what is wrong with %o, and keeps what was typed', async (fields, says) => {
    const needs = await withOthers();
    const answer = await names(needs, steward.address, fields);
    expect(answer.status).toBe(400);
    expect(answer.text).toContain(says);
  });

  it('says that nobody else holds the role', async () => {
    expect(await read(await everybody(), steward.address, page)).toContain('Ingen andre har samme rolle');
  });

  it('is reached from one’s own page', async () => {
    expect(await read(await everybody(), steward.address, '/account')).toContain('Vikar for mig Vælg, hvem der tager');
  });
});
