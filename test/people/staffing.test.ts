import { describe, expect, it } from 'vitest';
import { day } from '../../shared/calendar/day.ts';
import type { Role } from '../../shared/case/roles.ts';
import { personsIn } from '../../shared/people/staffing.ts';
import { type Installation, installation } from '../support/installation.ts';
import { consentGiven } from '../support/sick-leave.ts';
import { appoint, openCaseIn, record } from '../support/stored-case.ts';

const atWork = () => installation('2026-11-02T08:00');
const on = day('2026-11-10');

/** Who is told in a case with such consents. */
async function persons(needs: Installation, role: Role, ...consents: ReturnType<typeof consentGiven>[]) {
  return personsIn(needs, await openCaseIn(needs, {}, ...consents), { role, on });
}

describe('the member', () => {
  it('is who the case is about', async () => {
    expect(await persons(atWork(), 'member')).toEqual(['member-1']);
  });
});

describe('a steward', () => {
  it('is nobody without the member’s consent', async () => {
    const needs = atWork();
    await appoint(needs, 'steward', 'sten@example.dk', { area: 'foa' });
    expect(await persons(needs, 'steward', consentGiven('safety-rep'))).toEqual([]);
  });

  it('is the only one of unit and area', async () => {
    const needs = atWork();
    const sten = await appoint(needs, 'steward', 'sten@example.dk', { area: 'foa' });
    await appoint(needs, 'steward', 'other@example.dk', { area: 'dsr' });
    expect(await persons(needs, 'steward', consentGiven())).toEqual([sten]);
  });

  it('is nobody of two until the member chooses', async () => {
    const needs = atWork();
    const sten = await appoint(needs, 'steward', 'sten@example.dk', { area: 'foa' });
    await appoint(needs, 'steward', 'stine@example.dk', { area: 'foa' });
    const sickLeave = await openCaseIn(needs, {}, consentGiven());
    expect(await personsIn(needs, sickLeave, { role: 'steward', on })).toEqual([]);
    const chosen = { ...sickLeave, consents: [{ to: 'steward', who: sten, source: 'portal' } as const] };
    expect(await personsIn(needs, chosen, { role: 'steward', on })).toEqual([sten]);
  });

  it('is nobody when the one she chose holds the role no more', async () => {
    const needs = atWork();
    await appoint(needs, 'steward', 'stine@example.dk', { area: 'foa' });
    expect(await persons(needs, 'steward', consentGiven('steward', 'somebody-gone'))).toEqual([]);
  });

  it('is the substitute while the one she chose is replaced', async () => {
    const needs = atWork();
    const sten = await appoint(needs, 'steward', 'sten@example.dk', { area: 'foa' });
    const sub = await appoint(needs, 'steward', 'sub@example.dk', { area: 'foa', substituteFor: sten });
    await appoint(needs, 'steward', 'stine@example.dk', { area: 'foa' });
    expect(await persons(needs, 'steward', consentGiven('steward', sten))).toEqual([sub]);
  });

  it('is nobody in their own case', async () => {
    const needs = atWork();
    await appoint(needs, 'steward', 'Aase@example.dk', { area: 'foa' });
    expect(await persons(needs, 'steward', consentGiven())).toEqual([]);
  });
});

describe('a contact person', () => {
  it('may be anybody whom the member chose', async () => {
    expect(await persons(atWork(), 'contact-person', consentGiven('contact-person', 'person-7'))).toEqual(['person-7']);
  });
});

describe('the leader', () => {
  it('is whom the absence file names only where the people file names none', async () => {
    const needs = atWork();
    const sickLeave = await openCaseIn(needs, { leaderId: 'named-in-file' });
    expect(await personsIn(needs, sickLeave, { role: 'leader', on })).toEqual(['named-in-file']);
    const lea = await appoint(needs, 'leader', 'lea@example.dk', { scope: 'house/' });
    expect(await personsIn(needs, sickLeave, { role: 'leader', on })).toEqual([lea]);
  });

  it('is hr in a leader’s own case', async () => {
    const needs = atWork();
    await appoint(needs, 'leader', 'aase@example.dk', { scope: 'house/first' });
    const helle = await appoint(needs, 'hr', 'helle@example.dk');
    expect(await persons(needs, 'leader')).toEqual([helle]);
  });

  it('is nobody where nobody is one, not hr', async () => {
    const needs = atWork();
    await appoint(needs, 'hr', 'helle@example.dk');
    expect(await persons(needs, 'leader')).toEqual([]);
  });
});

describe('another leader who takes the case', () => {
  const led = async (needs: Installation, who: string) => {
    await openCaseIn(needs, { leaderId: 'named-in-file' });
    return record(needs, { do: 'change-leader', who });
  };

  it('is the leader whatever directory and file say, also without a role', async () => {
    const needs = atWork();
    await appoint(needs, 'leader', 'lea@example.dk', { scope: 'house/first' });
    expect(await personsIn(needs, await led(needs, 'another'), { role: 'leader', on })).toEqual(['another']);
  });

  it('has those who stand in for them that day', async () => {
    const needs = atWork();
    await appoint(needs, 'leader', 'lea@example.dk', { scope: 'house/first' });
    const liv = await appoint(needs, 'leader', 'liv@example.dk', { scope: 'other/' });
    const period = { from: '2026-11-09', to: '2026-11-10' };
    const sub = await appoint(needs, 'leader', 'sub@example.dk', { scope: 'other/', substituteFor: liv, ...period });
    const sickLeave = await led(needs, liv);
    expect(await personsIn(needs, sickLeave, { role: 'leader', on })).toEqual([sub]);
    expect(await personsIn(needs, sickLeave, { role: 'leader', on: day('2026-11-11') })).toEqual([liv]);
    expect(await personsIn(needs, sickLeave, { role: 'leader', on: day('2026-11-08') })).toEqual([liv]);
  });

  it('is hr where it is the member', async () => {
    const needs = atWork();
    const aase = await appoint(needs, 'leader', 'aase@example.dk', { scope: 'other/' });
    const helle = await appoint(needs, 'hr', 'helle@example.dk');
    expect(await personsIn(needs, await led(needs, aase), { role: 'leader', on })).toEqual([helle]);
  });
});

describe('hr', () => {
  it('is everybody in hr but the member', async () => {
    const needs = atWork();
    await appoint(needs, 'hr', 'aase@example.dk');
    const helle = await appoint(needs, 'hr', 'helle@example.dk');
    const hans = await appoint(needs, 'hr', 'hans@example.dk', { scope: 'house/' });
    expect([...(await persons(needs, 'hr'))].sort()).toEqual([helle, hans].sort());
  });
});
