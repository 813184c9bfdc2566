import type { CaseEvent } from './events.ts';
import type { Happened } from './evolve.ts';
import type { SickLeave } from './sick-leave.ts';

type RecordEvent = Extract<CaseEvent, { type: 'record-confirmed' | 'record-disputed' | 'record-taken-back' }>;

/** The case after somebody has said whether what was recorded is right. */
export function recordAfter(sickLeave: SickLeave, event: RecordEvent, { at, version }: Happened): SickLeave {
  const { duty, on, type } = event;
  if (type !== 'record-taken-back') {
    const says = type === 'record-confirmed' ? 'confirmed' : 'disputed';
    return { ...sickLeave, answers: { ...sickLeave.answers, [duty]: { says, on, at, in: version } } };
  }
  const { [duty]: _, ...answers } = sickLeave.answers ?? {};
  const commits = new Set(sickLeave.facts.flatMap((fact) => (fact.fact === event.fact ? [fact.in] : [])));
  // What the first contact called for goes with it.
  const goesToo = (fact: string): boolean => event.fact === 'contact-made' && fact === 'follow-up-called-for';
  const facts = sickLeave.facts.filter(
    ({ fact, in: commit }) => fact !== event.fact && !(goesToo(fact) && commits.has(commit)),
  );
  return { ...sickLeave, facts, answers };
}
