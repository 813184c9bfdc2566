import { describe, expect, it } from 'vitest';
import { heldFrom } from '../../shared/go-live/held-from.ts';
import { employerId, emptyPortal, type Story } from '../web/empty-portal.ts';

/** Cases that were under way at the cut-over, today. Since the 2nd: some messages lie before it. Since the 24th: none does. */
async function open({ openCase }: Story, firstDay: string, count: number): Promise<void> {
  for (let number = 1; number <= count; number += 1)
    await openCase({ caseId: `case-${firstDay}-${number}`, alias: 'K7F4', firstDay, cutOver: '2026-11-25' });
}
const look = async ({ needs }: Story, most: number, after?: string) => {
  const { cases, more } = await heldFrom(needs, employerId, { after, most });
  return { cases: cases.map(({ sickLeave }) => sickLeave.caseId), more };
};

describe('what is held back, part by part', () => {
  it('goes on where the part before ended, and comes to an end', async () => {
    const story = await emptyPortal();
    await open(story, '2026-11-02', 3);
    const first = await look(story, 2);
    expect(first.cases).toEqual(['case-2026-11-02-1', 'case-2026-11-02-2']);
    expect(await look(story, 2, first.more)).toEqual({ cases: ['case-2026-11-02-3'], more: undefined });
  });

  it('looks at fifty cases and no more, also when none of them holds anything', async () => {
    const story = await emptyPortal();
    await open(story, '2026-11-24', 60);
    const first = await look(story, 20);
    expect(first).toEqual({ cases: [], more: expect.stringMatching(/^0~open#/) });
    expect(await look(story, 20, first.more)).toEqual({ cases: [], more: undefined });
  });

  it('passes over the cases that began after the cut-over', async () => {
    const story = await emptyPortal();
    for (let number = 1; number <= 60; number += 1)
      await story.openCase({ caseId: `case-new-${number}`, alias: 'K7F4', firstDay: '2026-11-02' });
    expect(await look(story, 20)).toEqual({ cases: [], more: undefined });
  });
});
