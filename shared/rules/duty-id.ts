/** The first duty of a rule bears the rule's id, further ones a number behind it: `appeal`, `appeal.2`. */
export const dutyIdOf = (ruleId: string, number: number): string => (number === 1 ? ruleId : `${ruleId}.${number}`);

/** The rule that a duty comes from. */
export function ruleIdOf(dutyId: string): string {
  const dot = dutyId.indexOf('.');
  return dot === -1 ? dutyId : dutyId.slice(0, dot);
}
