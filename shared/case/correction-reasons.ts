/** Why a case is corrected. Source: texts.md; structured, so that no sentence about a person is ever stored. */
export const correctionReasons = [
  'entered-wrong',
  'reported-late',
  'wrong-person',
  'entered-twice',
  'same-absence',
  'two-absences',
  'ended-by-mistake',
  'no-absence',
] as const;
export type CorrectionReason = (typeof correctionReasons)[number];
