import { describe, expect, it } from 'vitest';
import { day } from '../../shared/calendar/day.ts';
import { savePerson } from '../../shared/people/person.ts';
import { rolesHeldBy, saveHolder } from '../../shared/people/role-items.ts';
import { addPeriod } from '../../shared/people/substitutes.ts';
import { caseIds, everybody } from '../access/everybody.ts';
import { signedIn } from './signed-in.ts';
import {
  acts,
  caseNow,
  contactPerson,
  happens,
  here,
  leader,
  read,
  safetyRep,
  steward,
  union,
} from './support-story.ts';

describe('a case as somebody reads it whom the member has let in', () => {
  it('says first what to do, by when, and with which steps', async () => {
    expect(await read(await everybody(), steward.address, here)).toContain(
      'Gør dette nu Ring, og tag den første kontakt Om 5 dage Senest mandag den 30. november 2026 Kontakten er taget Sig ja til at tage kontakten Giv videre Huskeliste Ring, når du har tid',
    );
  });

  it('says that no tick is kept', async () => {
    expect(await read(await everybody(), steward.address, here)).toContain('gemmes ikke her');
  });

  it('says in which role, what never to do and how to get advice', async () => {
    const text = await read(await everybody(), contactPerson.address, here);
    expect(text).toContain('Du ser forløbet som kontaktperson, fordi den sygemeldte har sagt ja.');
    expect(text).toContain('Det gør du aldrig Spørg ikke, hvad den sygemeldte fejler.');
    expect(text).toContain('Spørg om råd uden at nævne nogen');
  });

  it('gives the first contact to the one who has to make it, and to nobody else', async () => {
    const needs = await everybody();
    await happens(needs, { do: 'choose-contact', to: 'safety-rep' });
    expect(await read(needs, safetyRep.address, here)).toContain('Ring, og tag den første kontakt');
    expect(await read(needs, steward.address, here)).toContain('Du skal ikke gøre noget lige nu');
  });

  it('does not tell one whom she has let in who the others are', async () => {
    const needs = await everybody();
    await happens(needs, { do: 'choose-contact', to: 'safety-rep' });
    const text = await read(needs, steward.address, here);
    expect(text).toContain('Hvem handler En, den sygemeldte selv har valgt');
    expect(text).not.toContain('Amir');
    expect(text.toLowerCase()).not.toContain('arbejdsmiljørepræsentant (amr)');
  });

  it('shows the employer’s own duties to nobody of them', async () => {
    const text = await read(await everybody(), steward.address, here);
    expect(text).not.toContain('NemRefusion');
  });

  it('tells the agreed time of the talk, and that she wants the steward there', async () => {
    const needs = await everybody();
    await happens(needs, { do: 'propose-times', times: [{ on: '2026-12-02', time: '10:00' }], by: 'leader' });
    const answer = { do: 'accept-time', on: '2026-12-02', time: '10:00', by: 'member', with: ['steward'] };
    await happens(needs, answer);
    expect(await read(needs, steward.address, here)).toContain(
      'Aftalte tider Onsdag den 2. december 2026 kl. 10 : Sygefraværssamtale (4 uger). Den sygemeldte vil have dig med.',
    );
    expect(await read(needs, safetyRep.address, here)).not.toContain('Forbered sygefraværssamtalen');
  });

  it('is gone without a trace as soon as she takes her yes back', async () => {
    const needs = await everybody();
    expect((await signedIn(needs, steward.address).request(here)).status).toBe(200);
    await happens(needs, { do: 'withdraw-consent', to: 'steward' });
    const gone = await signedIn(needs, steward.address).request(here);
    const never = await signedIn(needs, steward.address).request('/cases/case-none');
    expect([gone.status, never.status]).toEqual([404, 404]);
    const [was, is] = [await never.text(), await gone.text()];
    expect(is.replaceAll(caseIds.here, 'case-none')).toBe(was);
  });

  it('leads one who stands in for the steward of her choice to it, also if they are a steward there', async () => {
    const needs = await everybody();
    const unit = { scope: 'bostedhavblik/afsnita', area: 'foa' };
    await saveHolder(needs.table, 'employer-1', { ...unit, personId: 'bent', role: 'steward' });
    const fields = { employerId: 'employer-1', name: 'Bent', email: 'bent@example.org', language: 'da' } as const;
    await savePerson(needs, { personId: 'bent', ...fields });
    await happens(needs, { do: 'give-consent', to: 'steward', who: 'sara' });
    expect((await signedIn(needs, 'bent@example.org').request(here)).status).toBe(404);
    const held = await rolesHeldBy(needs.table, 'sara');
    const period = { role: 'steward', substitute: 'bent', from: day('2026-11-25'), to: day('2026-11-25') } as const;
    await addPeriod(needs.table, { employerId: 'employer-1', personId: 'sara' }, { held, period });
    expect((await signedIn(needs, 'bent@example.org').request(here)).status).toBe(200);
    expect(await read(needs, 'bent@example.org', '/support')).toContain('Mona Her');
  });
});

describe('what they do there', () => {
  it('notes the contact with its three questions, in the role of whoever made it', async () => {
    const needs = await everybody();
    const fields = { on: '2026-11-25', duration: 'short' };
    expect(await acts(needs, steward.address, { name: 'record-contact-made', fields })).toMatchObject({ status: 303 });
    const text = await read(needs, steward.address, `${here}?done=record-contact-made`);
    expect(text).toContain('Kontakten er noteret.');
    expect(text).toContain('Du skal ikke gøre noget lige nu');
  });

  it('says yes for whoever acts and nobody else', async () => {
    const needs = await everybody();
    await acts(needs, steward.address, { name: 'accept-contact', fields: { who: 'amir', as: 'safety-rep' } });
    expect((await caseNow(needs)).accepted?.map(({ who, role }) => [who, role])).toEqual([['sara', 'steward']]);
    expect(await read(needs, steward.address, here)).toContain(
      'Du sagde ja til at tage kontakten onsdag den 25. november 2026.',
    );
  });

  it('hands over without a reason and with one confirmation; sent twice it is one', async () => {
    const needs = await everybody();
    const page = await read(needs, steward.address, `${here}/do/decline-contact`);
    expect(page).toContain('Du skal ikke give en grund');
    const first = await acts(needs, steward.address, { name: 'decline-contact' });
    const second = await acts(needs, steward.address, { name: 'decline-contact' });
    expect([first.to, second.to]).toEqual(Array(2).fill('/support?done=decline-contact'));
    expect((await caseNow(needs)).declined).toHaveLength(1);
  });

  it('leads nobody on with the id of a command that is not theirs to know', async () => {
    const needs = await everybody();
    await happens(needs, { do: 'withdraw-consent', to: 'steward' });
    expect(await acts(needs, steward.address, { name: 'decline-contact' })).toMatchObject({ status: 404 });
  });

  it('enters a warning of dismissal only with her yes, and never to the employer’s side', async () => {
    const needs = await everybody();
    const dates = { received: '2026-11-24', answerBy: '2026-12-04' };
    const refused = await acts(needs, steward.address, { name: 'support-dismissal-warning', fields: dates });
    expect(refused.status).toBe(400);
    expect(refused.text).toContain('Har den sygemeldte sagt ja til, at du skriver det ind? Vælg en af mulighederne.');
    const fields = { ...dates, consent: 'yes' };
    expect(await acts(needs, steward.address, { name: 'support-dismissal-warning', fields })).toMatchObject({
      status: 303,
    });
    expect(await read(needs, steward.address, here)).toContain('Ring i dag om varslet om afsked');
    expect(await read(needs, union.address, here)).toContain('Ring i dag om varslet om afsked');
    for (const address of ['hanne@example.org', 'lis@example.org', 'eva@example.org'])
      expect((await read(needs, address, here)).toLowerCase()).not.toContain('afsked');
  });

  it('answers the hearing about a work trial', async () => {
    const needs = await everybody();
    await happens(needs, { do: 'plan-work-trial', from: '2026-12-07' });
    expect(await read(needs, steward.address, here)).toContain('Svar skriftligt på høringen om virksomhedspraktik');
    const fields = { on: '2026-11-25' };
    expect(await acts(needs, steward.address, { name: 'support-steward-heard', fields })).toMatchObject({
      status: 303,
    });
    expect(await read(needs, steward.address, here)).not.toContain('Svar skriftligt på høringen');
  });

  it('calls a roundtable and stops it', async () => {
    const needs = await everybody();
    const fields = { on: '2026-12-09', time: '13', participants: 'member' };
    expect(await acts(needs, safetyRep.address, { name: 'support-roundtable', fields })).toMatchObject({ status: 303 });
    expect(await read(needs, safetyRep.address, here)).toContain(
      'Onsdag den 9. december 2026 kl. 13 : Rundbordssamtale',
    );
    const stopped = { path: `${here}/do/support-stop-roundtable`, on: '2026-11-25', commandId: 'another-command' };
    expect(await acts(needs, safetyRep.address, { name: 'support-stop-roundtable', fields: stopped })).toMatchObject({
      status: 303,
    });
    expect(await read(needs, safetyRep.address, here)).not.toContain('13 : Rundbordssamtale');
  });

  it('is not told to the leader by the name of whoever did it', async () => {
    const needs = await everybody();
    const { version } = await caseNow(needs);
    await acts(needs, steward.address, { name: 'record-contact-made', fields: { on: '2026-11-25' } });
    const stale = { commandId: 'command-of-leader', seenVersion: String(version), on: '2026-12-02', time: '10' };
    const answer = await acts(needs, leader.address, { name: 'record-talk-called', fields: stale });
    expect(answer.status).toBe(409);
    expect(answer.text).toContain('Noget er ændret, siden du åbnede siden');
    expect(answer.text).not.toContain('Sara');
  });
});
