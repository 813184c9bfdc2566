import { describe, expect, it } from 'vitest';
import { savePerson } from '../../shared/people/person.ts';
import { saveHolder } from '../../shared/people/role-items.ts';
import { everybody } from '../access/everybody.ts';
import { signedIn } from './signed-in.ts';
import { acts, here, leader, read, steward } from './support-story.ts';

describe('the list of those whom somebody supports', () => {
  it('says who, where, as what, what is next and by when, with its button', async () => {
    expect(await read(await everybody(), steward.address, '/support')).toContain(
      'Mona Her K7F4 · Bosted Havblik, Afsnit A Du er med som tillidsrepræsentant Ring, og tag den første kontakt Om 5 dage Senest mandag den 30. november 2026 Kontakten er taget : K7F4',
    );
  });

  it('says why there may be nobody, and not whether there is', async () => {
    const needs = await everybody();
    const unit = { scope: 'bostedhavblik/afsnita', area: 'sl' };
    await saveHolder(needs.table, 'employer-1', { ...unit, personId: 'sif', role: 'steward' });
    const fields = { employerId: 'employer-1', name: 'Sif', email: 'sif@example.org', language: 'da' } as const;
    await savePerson(needs, { personId: 'sif', ...fields });
    const text = await read(needs, 'sif@example.org', '/support');
    expect(text).toContain('Der er ingen at vise');
    expect(text).toContain('Siden kan derfor ikke bruges til at se, om nogen er syge.');
  });

  it('leaves out one’s own case', async () => {
    expect(await read(await everybody(), steward.address, '/support')).not.toContain('sara Syg');
  });

  it('is not there for a leader', async () => {
    expect((await signedIn(await everybody(), leader.address).request('/support')).status).toBe(404);
  });

  it('says in English what it says in Danish', async () => {
    const text = await read(await everybody(), steward.address, '/support?sprog=en');
    expect(text).toContain('You are here as a union steward Call, and make the first contact In 5 days');
  });

  it('tells that a case has been handed over', async () => {
    const needs = await everybody();
    expect(await acts(needs, steward.address, { name: 'decline-contact' })).toMatchObject({
      status: 303,
      to: '/support?done=decline-contact',
    });
    expect(await read(needs, steward.address, '/support?done=decline-contact')).toContain('Du har givet videre.');
    expect((await signedIn(needs, steward.address).request(here)).status).toBe(404);
  });
});
