import { describe, expect, it } from 'vitest';
import { emptyPortal } from './empty-portal.ts';
import { hr, leader, signedIn } from './signed-in.ts';

/** The duties that somebody may say need not be done, of an absence in its first week. */
async function excusable(as: string): Promise<readonly string[]> {
  const { needs, openCase } = await emptyPortal();
  await openCase({ caseId: 'case-new', alias: 'M2R9', firstDay: '2026-11-23' });
  const page = await (await signedIn(needs, as).request('/cases/case-new/do/excuse-duty')).text();
  return [...page.matchAll(/<option value="([^"]+)"/g)].map(([, id = '']) => id);
}

describe('that a task need not be done', () => {
  it('is for hr to say of the notice to the municipality and the letter, and for the leader of the talk', async () => {
    const [ofHr, ofLeader] = [await excusable(hr), await excusable(leader)];
    expect(ofHr).toEqual(expect.arrayContaining(['welcome', 'talk-4w', 'notice-5w']));
    expect(ofLeader).toEqual(expect.arrayContaining(['contact-14d', 'talk-4w', 'followup-8w']));
    expect(ofLeader).not.toEqual(expect.arrayContaining(['welcome']));
    expect(ofLeader).not.toEqual(expect.arrayContaining(['notice-5w']));
  });
});
