import { agreementsPartition, casesPartition } from '../store/keys.ts';
import type { ListState } from '../store/list-sort.ts';

export type ListOfEnded = {
  readonly kind: 'case' | 'agreement';
  readonly partition: string;
  /** How the states begin under which ended ones stand: `closed` are also those that are still looked after. */
  readonly states: readonly ListState[];
};

/** Where an employer's ended cases and agreements are listed. An agreement stands among the open ones after its end too. */
export const listsOfEnded = (employerId: string): readonly ListOfEnded[] => [
  { kind: 'case', partition: casesPartition(employerId), states: ['closed'] },
  { kind: 'agreement', partition: agreementsPartition(employerId), states: ['closed', 'open'] },
];
