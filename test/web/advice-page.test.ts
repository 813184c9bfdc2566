import { describe, expect, it } from 'vitest';
import { savePerson } from '../../shared/people/person.ts';
import { saveHolder } from '../../shared/people/role-items.ts';
import type { PortalNeeds } from '../../web/portal-needs.ts';
import { everybody } from '../access/everybody.ts';
import { contactPerson, read, safetyRep, send, steward, union } from './support-story.ts';

const page = '/support/advice';
const asks = (needs: PortalNeeds, address: string, fields: Readonly<Record<string, string>>) =>
  send(needs, address, { path: page, fields: { id: 'question-1', ...fields } });

async function withDsr(): Promise<PortalNeeds> {
  const needs = await everybody();
  await saveHolder(needs.table, 'employer-1', { personId: 'dorte', role: 'union-consultant', scope: '/', area: 'dsr' });
  const fields = { employerId: 'employer-1', name: 'Dorte', phone: '+4530000044', language: 'da' } as const;
  await savePerson(needs, { personId: 'dorte', ...fields });
  return needs;
}

describe('asking the branch for advice', () => {
  it('takes a topic from the list, and says when it is seen', async () => {
    const needs = await everybody();
    expect(await asks(needs, steward.address, { topic: 'flexjob' })).toMatchObject({
      status: 303,
      to: `${page}?sent=yes`,
    });
    const text = await read(needs, steward.address, `${page}?sent=yes`);
    expect(text).toContain('Dit spørgsmål er sendt til afdelingen');
    expect(text).toContain('Afdelingen ser det, næste gang de logger ind. Der sendes ingen mail.');
    expect(text).toContain('Fleksjob . Spurgt onsdag den 25. november 2026. Venter på svar.');
  });

  it('is one question when it is sent twice', async () => {
    const needs = await everybody();
    await asks(needs, steward.address, { topic: 'flexjob' });
    await asks(needs, steward.address, { topic: 'flexjob' });
    expect((await read(needs, union.address, '/branch')).split('Jeg har ringet')).toHaveLength(2);
  });

  it('takes no words of one’s own', async () => {
    const needs = await everybody();
    expect(await asks(needs, steward.address, { topic: 'Mona Her' })).toMatchObject({ status: 400 });
    expect(await asks(needs, steward.address, {})).toMatchObject({ status: 400 });
    expect(await needs.table.query('ADVICE#employer-1')).toEqual([]);
  });

  it('goes to the steward’s own branch alone', async () => {
    const needs = await withDsr();
    const text = await read(needs, steward.address, page);
    expect(text).toContain('Ring selv Ulla: intet nummer');
    expect(text).not.toContain('Dorte');
  });

  it('lets those choose who stand for no area', async () => {
    const needs = await withDsr();
    expect(await read(needs, safetyRep.address, page)).toContain('Hvem vil du spørge? ');
    expect(await asks(needs, safetyRep.address, { topic: 'appeal' })).toMatchObject({ status: 400 });
    const page1 = await asks(needs, safetyRep.address, { topic: 'appeal', branch: '0' });
    expect(page1.status).toBe(303);
  });

  it('is open to somebody whom a member chose without a role', async () => {
    const needs = await everybody();
    expect(await asks(needs, contactPerson.address, { topic: 'confidentiality' })).toMatchObject({ status: 303 });
  });
});

describe('the branch', () => {
  it('reads the topic, who asks and the number to ring, and closes it', async () => {
    const needs = await everybody();
    const sara = { personId: 'sara', employerId: 'employer-1', name: 'Sara', email: steward.address } as const;
    await savePerson(needs, { ...sara, phone: '+4530000011', language: 'da' });
    await asks(needs, steward.address, { topic: 'flexjob' });
    expect(await read(needs, union.address, '/branch')).toContain(
      'Spørgsmål om råd Fleksjob Sara, +4530000011 . Onsdag den 25. november 2026.',
    );
    const fields = { employerId: 'employer-1', area: 'foa', id: 'question-1' };
    expect(await send(needs, union.address, { path: '/branch/advice', fields })).toMatchObject({ status: 303 });
    expect(await read(needs, union.address, '/branch?rang=yes')).toContain('Ingen har spurgt om råd.');
    expect(await read(needs, steward.address, page)).toContain('Afdelingen har ringet onsdag den 25. november 2026.');
  });

  it('neither reads nor closes what another was asked', async () => {
    const needs = await withDsr();
    await asks(needs, safetyRep.address, { topic: 'appeal', branch: '0' });
    const [asked] = await needs.table.query('ADVICE#employer-1');
    await needs.table.put({ ...asked, area: 'dsr', pk: 'ADVICE#employer-1', sk: 'dsr#question-1' }, 'always');
    await needs.table.delete({ pk: 'ADVICE#employer-1', sk: `${String(asked?.area)}#question-1` });
    expect(await read(needs, union.address, '/branch')).toContain('Ingen har spurgt om råd.');
    const fields = { employerId: 'employer-1', area: 'dsr', id: 'question-1' };
    await send(needs, union.address, { path: '/branch/advice', fields });
    expect((await needs.table.get({ pk: 'ADVICE#employer-1', sk: 'dsr#question-1' }))?.answered).toBeUndefined();
  });
});
