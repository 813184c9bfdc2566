import { describe, expect, it } from 'vitest';
import { tasksOf } from '../../shared/reminders/tasks.ts';
import { told, wake } from '../support/deliveries-told.ts';
import type { Installation } from '../support/installation.ts';
import { installation } from '../support/installation.ts';
import { helle, lea, staffedCase, sten } from '../support/staffed-case.ts';
import { appoint, dismiss, openCaseIn, record } from '../support/stored-case.ts';

const tasks = (needs: Installation) => tasksOf(needs.table, 'employer');

describe('somebody in two roles', () => {
  it('is told once, and that is no task for anybody', async () => {
    const needs = await staffedCase();
    await dismiss(needs, 'hr', helle);
    await appoint(needs, 'hr', lea);
    needs.moveTo('2027-02-24T08:00');
    await wake(needs, 'revaluation-22w');
    expect(await told(needs)).toEqual(['revaluation-22w heads-up leader lea@example.dk']);
    expect(await tasks(needs)).toEqual([]);
  });

  it('keeps what was told from whoever takes one of the roles over', async () => {
    const needs = await staffedCase();
    await dismiss(needs, 'hr', helle);
    await appoint(needs, 'hr', lea);
    needs.moveTo('2027-02-24T08:00');
    await wake(needs, 'revaluation-22w');
    await dismiss(needs, 'hr', lea);
    await appoint(needs, 'hr', helle);
    needs.moveTo('2027-02-25T10:00');
    await wake(needs, 'revaluation-22w');
    expect((await told(needs)).filter((line) => line.includes('email') || line.includes('@'))).toEqual([
      'revaluation-22w heads-up leader lea@example.dk',
    ]);
  });
});

describe('two in one role', () => {
  it('are both told', async () => {
    const needs = await staffedCase();
    await appoint(needs, 'hr', 'hans@example.dk');
    await wake(needs, 'other');
    expect([...(await told(needs))].sort()).toEqual([
      'welcome reminder hr hans@example.dk',
      'welcome reminder hr helle@example.dk',
    ]);
  });
});

describe('the steward', () => {
  it('hears of the first contact in the leader’s place, with the member’s consent', async () => {
    const needs = await staffedCase();
    await record(needs, { do: 'give-consent' });
    needs.moveTo('2026-11-11T08:00');
    await wake(needs, 'contact-14d');
    expect(await told(needs)).toEqual(['contact-14d reminder steward sten@example.dk']);
  });

  it('is not told while there are two and the member has chosen neither: the next in the list is', async () => {
    const needs = await staffedCase();
    const stine = await appoint(needs, 'steward', 'stine@example.dk', { area: 'foa' });
    await record(needs, { do: 'give-consent' });
    needs.moveTo('2026-11-11T08:00');
    await wake(needs, 'contact-14d');
    expect(await told(needs)).toEqual(['contact-14d reminder leader lea@example.dk']);
    await record(needs, { do: 'give-consent', who: stine });
    needs.moveTo('2026-11-13T08:00');
    await wake(needs, 'contact-14d');
    expect((await told(needs)).at(-1)).toBe('contact-14d last-call steward stine@example.dk');
  });

  it('whom nobody is makes no task: it would tell of the consent', async () => {
    const needs = await staffedCase();
    await dismiss(needs, 'steward', sten, { area: 'foa' });
    await record(needs, { do: 'give-consent' });
    needs.moveTo('2026-12-11T08:00');
    await wake(needs, 'followup-8w');
    expect(await told(needs)).toEqual(['followup-8w heads-up leader lea@example.dk']);
    expect(await tasks(needs)).toEqual([]);
  });

  it('hears of the past reminder when consent comes late, and the leader not again', async () => {
    const needs = await staffedCase();
    needs.moveTo('2026-11-11T08:00');
    await wake(needs, 'contact-14d');
    needs.moveTo('2026-11-12T09:00');
    await record(needs, { do: 'give-consent' });
    await wake(needs, 'contact-14d');
    await wake(needs, 'contact-14d');
    expect((await told(needs)).filter((line) => !line.includes('member'))).toEqual([
      'contact-14d reminder leader lea@example.dk',
      'contact-14d reminder steward sten@example.dk',
    ]);
    needs.moveTo('2026-11-13T08:00');
    await wake(needs, 'contact-14d');
    expect((await told(needs)).at(-1)).toBe('contact-14d last-call steward sten@example.dk');
  });

  it('is told by the substitute’s name in the period and by the own after', async () => {
    const needs = await staffedCase();
    const id = await appoint(needs, 'steward', sten, { area: 'foa' });
    await appoint(needs, 'steward', 'sub@example.dk', {
      area: 'foa',
      substituteFor: id,
      from: '2026-11-11',
      to: '2026-11-12',
    });
    await record(needs, { do: 'give-consent', who: id });
    for (const now of ['2026-11-11T08:00', '2026-11-13T08:00']) {
      needs.moveTo(now);
      await wake(needs, 'contact-14d');
    }
    expect((await told(needs)).filter((line) => !line.includes('member'))).toEqual([
      'contact-14d reminder steward sub@example.dk',
      'contact-14d last-call steward sten@example.dk',
    ]);
  });
});

describe('the escalation of the first contact', () => {
  const escalated = async (needs: Installation): Promise<string | undefined> => {
    for (const day of ['2026-11-17', '2026-11-19']) {
      needs.moveTo(`${day}T08:00`);
      await wake(needs, 'contact-14d');
    }
    return (await told(needs)).find((line) => line.includes('escalation'));
  };

  it('goes to the leader where the steward is responsible', async () => {
    const needs = await staffedCase();
    await record(needs, { do: 'give-consent' });
    expect(await escalated(needs)).toBe('contact-14d escalation leader lea@example.dk');
  });

  it('goes to hr where the leader is responsible', async () => {
    expect(await escalated(await staffedCase())).toBe('contact-14d escalation hr helle@example.dk');
  });

  it('goes to hr where the steward may but nobody is steward, so that the leader is responsible', async () => {
    const needs = await staffedCase();
    await dismiss(needs, 'steward', sten, { area: 'foa' });
    await record(needs, { do: 'give-consent' });
    expect(await escalated(needs)).toBe('contact-14d escalation hr helle@example.dk');
  });
});

describe('a leader', () => {
  it('who is on sick leave hears nothing of the own case: hr does', async () => {
    const needs = installation('2026-11-02T08:00');
    await appoint(needs, 'leader', 'aase@example.dk', { scope: 'house/first' });
    await appoint(needs, 'hr', helle);
    await openCaseIn(needs);
    needs.moveTo('2026-11-16T08:00');
    await wake(needs, 'talk-4w');
    expect(await told(needs)).toEqual(['talk-4w heads-up leader helle@example.dk']);
  });

  it('who is new does not get what was told before', async () => {
    const needs = await staffedCase();
    needs.moveTo('2026-11-16T08:00');
    await wake(needs, 'talk-4w');
    await dismiss(needs, 'leader', lea, { scope: 'house/first' });
    await appoint(needs, 'leader', 'nina@example.dk', { scope: 'house/first' });
    needs.moveTo('2026-11-18T10:00');
    await wake(needs, 'talk-4w');
    expect(await told(needs)).toHaveLength(1);
    needs.moveTo('2026-11-23T08:00');
    await wake(needs, 'talk-4w');
    expect((await told(needs)).at(-1)).toBe('talk-4w reminder leader nina@example.dk');
  });
});
