import type { CaseEvent } from '../case/events.ts';
import type { SickLeave } from '../case/sick-leave.ts';
import { ruleIdOf } from '../rules/duty-id.ts';
import type { Visibility } from '../rules/duty-rule.ts';
import { ruleSets } from '../rules/rule-sets.ts';
import { type Actor, may } from './may.ts';

const duties = ruleSets.flatMap(({ duties: all }) => all);

/** Who has been let in is hers to know alone, and whom she chose. */
const hers: ReadonlySet<CaseEvent['type']> = new Set([
  'consent-given',
  'consent-withdrawn',
  'contact-chosen',
  'contact-declined',
  'contact-accepted',
]);

/** Whether somebody may know that something happened in a case: what belongs to a duty is for those who may see the duty. */
export function maySeeEvent(actor: Actor, event: CaseEvent, sickLeave: SickLeave): boolean {
  if (!may(actor, 'see-case', sickLeave)) return false;
  if (hers.has(event.type)) return actor.kind === 'person' && actor.role === 'member';
  const visibilities = visibilitiesOf(event);
  return visibilities === 'the case' || visibilities.some((see) => may(actor, { see }, sickLeave));
}

/** Those of the duties that an event is about, or that it is about the case as such. What nobody knows is shown to nobody. */
function visibilitiesOf(event: CaseEvent): readonly Visibility[] | 'the case' {
  if (event.type === 'fact-recorded') return ofFact(event.fact);
  if ('duty' in event) return duties.filter(({ id }) => id === ruleIdOf(event.duty)).map(({ visibleTo }) => visibleTo);
  const found = ofFact(event.type);
  return found.length === 0 ? 'the case' : found;
}

const ofFact = (fact: string): readonly Visibility[] =>
  duties
    .filter(
      ({ starts, closes, endedBy, exemptBy, commands = [] }) =>
        commands.some(({ records }) => records === fact) ||
        closes.includes(fact) ||
        endedBy === fact ||
        exemptBy === fact ||
        starts.some(({ when }) => typeof when === 'object' && when.fact === fact),
    )
    .map(({ visibleTo }) => visibleTo);
