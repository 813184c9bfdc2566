import type { DutyRule } from './duty-rule.ts';
import type { FactCommand } from './fact-command.ts';
import { ruleSets } from './rule-sets.ts';

/** The commands of duties, by name. @throws RangeError when two duties mean different things by one name */
export function factCommandsOf(duties: readonly DutyRule[]): ReadonlyMap<string, FactCommand> {
  const found = new Map<string, FactCommand>();
  for (const command of duties.flatMap(({ commands = [] }) => commands)) {
    const standing = found.get(command.do);
    if (standing !== undefined && standing.records !== command.records)
      throw new RangeError(`${command.do} means two things: ${standing.records} and ${command.records}.`);
    found.set(command.do, command);
  }
  return found;
}

const all = new Map(factCommandsOf(ruleSets.flatMap(({ duties }) => duties)));

/** The command of a duty of any rule set: a fact may be recorded although the rules of the case make nothing of it. */
export const factCommandNamed = (name: string): FactCommand | undefined => all.get(name);

/** The command that records a fact. */
export const factCommandFor = (fact: string): FactCommand | undefined =>
  [...all.values()].find(({ records }) => records === fact);

export const factCommandNames = (): readonly string[] => [...all.keys()];
