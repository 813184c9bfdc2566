import { agreementIdOf } from '../../shared/consequences/agreement-lives.ts';
import { savePolicy } from '../../shared/store/policies.ts';
import { retentionStory } from './retention-story.ts';
import { mortalTable } from './store-items.ts';

/** Ill from 2 November 2026 on, with an agreement made on 16 November, which is kept for three months after its end. */
export async function agreementStory(
  make: 'make-56-agreement' | 'make-protected-job' | 'make-flexjob' = 'make-56-agreement',
  rule = 'agreement-56',
) {
  const mortal = mortalTable();
  const story = retentionStory('2026-11-16T09:00', mortal.wrap);
  const { needs, ill, give } = story;
  await savePolicy(needs.table, 'employer', '{"retentionMonths": 3}');
  const { sickLeave } = await ill('2026-11-02');
  if (sickLeave === undefined) throw new Error('Nothing was opened.');
  await give(sickLeave, { do: make, from: '2026-11-16' });
  return { ...story, mortal, sickLeave, caseId: agreementIdOf(sickLeave, rule) };
}
