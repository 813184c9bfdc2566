import { describe, expect, it } from 'vitest';
import { mayAny } from '../../shared/access/may.ts';
import { day } from '../../shared/calendar/day.ts';
import type { StoredEvent } from '../../shared/case/events.ts';
import { actorsTowards, findViewer } from '../../shared/identity/viewer.ts';
import { addressMark } from '../../shared/people/person.ts';
import { loadCase } from '../../shared/store/cases.ts';
import { appoint, dismiss, memberPhone, openCaseIn, record } from '../support/stored-case.ts';
import { known, loginNeeds, type TestLogin } from './login-needs.ts';

const today = '2026-11-02';
const lea = 'lea@example.org';
const sten = 'sten@example.org';
const vera = 'vera@example.org';
/** The member's own, as `openCaseIn` knows her. */
const hers = 'aase@example.dk';

const viewerOf = (needs: TestLogin, address: string, on = today) =>
  findViewer(needs, addressMark(needs.vault, address), day(on));

/** Who somebody is towards `case-1`, as role and id, if the case lets them see it at all. */
async function towards(needs: TestLogin, address: string, on = today): Promise<readonly string[]> {
  const sickLeave = await loadCase(needs.table, 'case-1');
  if (sickLeave === undefined) throw new Error('There is no case.');
  const actors = await actorsTowards(needs, await viewerOf(needs, address, on), { sickLeave, on: day(on) });
  if (!mayAny(actors, 'see-case', sickLeave)) return [];
  return actors.flatMap((actor) => (actor.kind === 'person' ? [actor.role] : []));
}

const consent = (to: 'steward' | 'contact-person' | 'union-consultant', who?: string): StoredEvent => {
  return { type: 'consent-given', v: 1, to, who, source: 'portal' };
};

/** `case-1` is open at midday of its first day, and Lea leads the unit. */
async function story(...events: readonly StoredEvent[]): Promise<TestLogin> {
  const needs = loginNeeds(`${today}T12:00`);
  await appoint(needs, 'leader', lea, { scope: 'house/first' });
  await openCaseIn(needs, {}, ...events);
  return needs;
}

/** Gives a record of staff the member's name, as a people file has it of an employee. */
const herself = (needs: TestLogin, personId: string, given: Parameters<typeof known>[2] = { email: hers }) =>
  known(needs, personId, { name: 'Åse Made-Up', ...given });

describe('who somebody is', () => {
  it('is what they hold on the day, and the member where there is an employee number', async () => {
    const needs = await story();
    await appoint(needs, 'hr', vera, { from: '2026-11-02', to: '2026-11-03' });
    const rolesOn = async (address: string, on: string) => [...(await viewerOf(needs, address, on)).roles];
    expect(await rolesOn(vera, '2026-11-01')).toEqual([]);
    expect(await rolesOn(vera, '2026-11-02')).toEqual(['hr']);
    expect(await rolesOn(vera, '2026-11-03')).toEqual(['hr']);
    expect(await rolesOn(vera, '2026-11-04')).toEqual([]);
    expect(await rolesOn(hers, today)).toEqual(['member']);
    expect(await rolesOn(lea, today)).toEqual(['leader']);
    expect(await rolesOn('nobody@example.org', today)).toEqual([]);
  });

  it('is nothing of it any more once a role is taken away', async () => {
    const needs = await story();
    await dismiss(needs, 'leader', lea, { scope: 'house/first' });
    expect([...(await viewerOf(needs, lea)).roles]).toEqual([]);
    expect(await towards(needs, lea)).toEqual([]);
  });

  it('is a leader where a file names them in a case, and a contact person where she chose them', async () => {
    const needs = loginNeeds(`${today}T12:00`);
    await known(needs, 'lone', { name: 'Lone', email: lea });
    await known(needs, 'kim', { name: 'Kim', email: vera });
    await openCaseIn(needs, { leaderId: 'lone' }, consent('contact-person', 'kim'));
    expect([...(await viewerOf(needs, lea)).roles]).toEqual(['leader']);
    expect([...(await viewerOf(needs, vera)).roles]).toEqual(['contact-person']);
    expect(await towards(needs, lea)).toEqual(['leader']);
    expect(await towards(needs, vera)).toEqual(['contact-person']);
  });
});

describe('somebody of the employer’s side who also is a contact person', () => {
  it.each([
    ['portal', ['hr', 'contact-person']],
    ['telephone', ['hr']],
    ['paper', ['hr']],
    ['import', ['hr']],
  ] as const)('is let in by what she has said herself, not by what hr wrote down: %s', async (source, roles) => {
    const needs = await story({ type: 'consent-given', v: 1, to: 'contact-person', source });
    await appoint(needs, 'hr', vera);
    await appoint(needs, 'contact-person', vera);
    expect(await towards(needs, vera)).toEqual(roles);
  });
});

describe('in their own case', () => {
  it('somebody is the member and nothing else, whatever roles they hold', async () => {
    const needs = await story(consent('steward'));
    await appoint(needs, 'hr', hers);
    await herself(needs, await appoint(needs, 'steward', hers, { area: 'foa' }));
    expect(await towards(needs, hers)).toEqual(['member']);
  });

  it('a leader is not the leader: hr takes that place', async () => {
    const needs = loginNeeds(`${today}T12:00`);
    await herself(needs, await appoint(needs, 'leader', hers, { scope: 'house/first' }));
    await appoint(needs, 'hr', vera);
    await openCaseIn(needs);
    expect(await towards(needs, hers)).toEqual(['member']);
    expect(await towards(needs, vera)).toEqual(['hr']);
  });

  it('an address that only the staff record has does not open the staff side where the two share another', async () => {
    const needs = loginNeeds(`${today}T12:00`);
    await openCaseIn(needs);
    await herself(needs, await appoint(needs, 'hr', vera), { email: vera, phone: memberPhone });
    expect(await towards(needs, vera)).toEqual(['member']);
  });
});

describe('whom the member lets in', () => {
  it('is the one steward for unit and area, and nobody without her consent', async () => {
    const without = await story();
    await appoint(without, 'steward', sten, { area: 'foa' });
    expect(await towards(without, sten)).toEqual([]);
    const needs = await story(consent('steward'));
    await appoint(needs, 'steward', sten, { area: 'foa' });
    await appoint(needs, 'steward', vera, { area: 'dsr' });
    expect(await towards(needs, sten)).toEqual(['steward']);
    expect(await towards(needs, vera)).toEqual([]);
  });

  it('of two stewards is neither before she chooses', async () => {
    const needs = await story(consent('steward'));
    await appoint(needs, 'steward', sten, { area: 'foa' });
    const veraId = await appoint(needs, 'steward', vera, { area: 'foa' });
    expect([await towards(needs, sten), await towards(needs, vera)]).toEqual([[], []]);
    await record(needs, { do: 'give-consent', to: 'steward', who: veraId, source: 'portal' });
    expect([await towards(needs, sten), await towards(needs, vera)]).toEqual([[], ['steward']]);
  });

  it('is nobody from the moment on at which she withdraws her consent', async () => {
    const needs = await story(consent('steward'));
    await appoint(needs, 'steward', sten, { area: 'foa' });
    await record(needs, { do: 'withdraw-consent', to: 'steward' });
    expect(await towards(needs, sten)).toEqual([]);
  });

  it('is not the branch because it is the steward', async () => {
    const needs = await story(consent('steward'));
    await appoint(needs, 'union-consultant', vera, { area: 'foa' });
    expect(await towards(needs, vera)).toEqual([]);
    await record(needs, { do: 'give-consent', to: 'union-consultant', source: 'portal' });
    expect(await towards(needs, vera)).toEqual(['union-consultant']);
  });

  it('is nobody of another employer', async () => {
    const needs = await story(consent('steward'));
    await appoint(needs, 'steward', sten, { area: 'foa', employerId: 'other' });
    await appoint(needs, 'hr', vera, { employerId: 'other' });
    expect([await towards(needs, sten), await towards(needs, vera)]).toEqual([[], []]);
  });
});

describe('while somebody is replaced', () => {
  const away = { from: '2026-11-09', to: '2026-11-13' };

  it('the substitute is there in the role, and whoever is away finds nothing', async () => {
    const needs = await story();
    const leaId = await appoint(needs, 'leader', lea, { scope: 'house/first' });
    await appoint(needs, 'leader', vera, { scope: 'house/first', substituteFor: leaId, ...away });
    const both = async (on: string) => [await towards(needs, lea, on), await towards(needs, vera, on)];
    expect(await both('2026-11-08')).toEqual([['leader'], []]);
    expect(await both('2026-11-09')).toEqual([[], ['leader']]);
    expect(await both('2026-11-13')).toEqual([[], ['leader']]);
    expect(await both('2026-11-14')).toEqual([['leader'], []]);
  });

  it('her consent to one covers the other, who may hold the role elsewhere too', async () => {
    const needs = await story();
    const stenId = await appoint(needs, 'steward', sten, { area: 'foa' });
    await appoint(needs, 'steward', 'third@example.org', { area: 'foa' });
    await appoint(needs, 'steward', vera, { area: 'dsr' });
    await appoint(needs, 'steward', vera, { area: 'foa', substituteFor: stenId, ...away });
    await record(needs, { do: 'give-consent', to: 'steward', who: stenId, source: 'portal' });
    expect(await towards(needs, vera, '2026-11-08')).toEqual([]);
    expect(await towards(needs, vera, '2026-11-09')).toEqual(['steward']);
    expect(await towards(needs, sten, '2026-11-09')).toEqual([]);
    expect(await towards(needs, 'third@example.org', '2026-11-09')).toEqual([]);
  });
});
