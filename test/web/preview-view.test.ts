import { describe, expect, it } from 'vitest';
import { caseOf, fullPortal } from './portal-story.ts';
import { post } from './post-form.ts';
import { textOf } from './read-page.ts';
import { signedIn } from './signed-in.ts';

/** What hr are shown before a command is carried out. */
async function preview(name: string, fields: Readonly<Record<string, string>>): Promise<string> {
  const { needs } = await fullPortal();
  const { version } = await caseOf(needs, 'case-under-way');
  const carried = { commandId: 'command-of-test', seenVersion: String(version), back: '/cases' };
  const answer = await post(signedIn(needs), `/cases/case-under-way/do/${name}`, { ...carried, ...fields });
  return textOf(await answer.text());
}

describe('the effect of a command, shown first', () => {
  it('calls a date that is counted an estimate', async () => {
    expect(await preview('correct-first-day', { to: '2026-11-03', reason: 'entered-wrong' })).toContain(
      'Revurdering: 05-05-2027 (skønnet) til 06-05-2027 (skønnet)',
    );
  });

  it('calls the date of a letter none', async () => {
    expect(await preview('record-letter-date', { duty: 'revaluation-22w', on: '2027-04-20' })).toContain(
      'Revurdering: 05-05-2027 (skønnet) til 20-04-2027 ',
    );
  });

  it('says whose case it is', async () => {
    expect(await preview('correct-first-day', { to: '2026-11-03', reason: 'entered-wrong' })).toContain(
      'K7F4 · Asta Prøve Ret første fraværsdag Se virkningen først',
    );
  });

  it.each([
    [
      'correct-first-day',
      { to: '2026-12-24', reason: 'entered-wrong' },
      'Rigtig første fraværsdag: 24-12-2026 er ikke kommet endnu og kan ikke være første fraværsdag.',
    ],
    [
      'end-absence',
      { on: '2026-12-24', outcome: 'back-in-full' },
      'Sidste fraværsdag: 24-12-2026 ligger mere end 14 dage frem. Registrér i stedet, hvornår den sygemeldte ventes tilbage.',
    ],
  ])('says beside the field, in a Dane’s dates, why there is none: %s', async (name, fields, said) => {
    expect(await preview(name, fields)).toContain(said);
  });
});
