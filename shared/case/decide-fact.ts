import { type Day, isoDay, plusDays } from '../calendar/day.ts';
import { instancesOf } from '../rules/instances.ts';
import { policyOf } from '../rules/policies.ts';
import { ruleSetNamed } from '../rules/rule-sets.ts';
import type { RecordFact } from './commands.ts';
import type { StoredEvent } from './events.ts';
import { toStored } from './facts.ts';
import { CommandRefused } from './refusals.ts';
import type { SickLeave } from './sick-leave.ts';

/** A fact of one of the duties. @throws CommandRefused for a day that cannot be, and for closing what is not open */
export function decideFact(sickLeave: SickLeave, asked: RecordFact, today: Day): readonly StoredEvent[] {
  const { command, fields } = asked;
  const on = dayOfFact(sickLeave, asked, today);
  mayBe(sickLeave, asked, today);
  if (command.standsAlone !== true && !concernsSomething(sickLeave, command.records))
    throw new CommandRefused({ code: 'nothing-open', command: command.do });
  if (sickLeave.status === 'closed' && !reachesBeyondTheEnd(sickLeave, command.records))
    throw new CommandRefused({ code: 'absence-ended' });
  const { on: _, received: __, ...details } = withStart(fields);
  const recorded: StoredEvent = {
    type: 'fact-recorded',
    v: 1,
    fact: command.records,
    on: isoDay(on),
    details: toStored(details),
  };
  return [recorded, ...consequences(sickLeave, asked)];
}

function dayOfFact({ firstDay, agreement }: SickLeave, { command, fields }: RecordFact, today: Day): Day {
  const on = (command.day === 'received' ? fields.received : fields.on) ?? today;
  if (command.day === 'ahead') {
    if (on < today) throw new CommandRefused({ code: 'date-passed', field: 'on', on });
    return on;
  }
  if (on > today) throw new CommandRefused({ code: 'fact-ahead', on });
  if (on < firstDay && agreement === undefined) throw new CommandRefused({ code: 'fact-before-first-day', firstDay });
  return on;
}

function mayBe({ firstDay }: SickLeave, { command, fields: given }: RecordFact, today: Day): void {
  mayStep(given);
  const fields = withStart(given);
  for (const field of command.notPast ?? []) {
    const on = fields[field];
    if (on !== undefined && on < today) throw new CommandRefused({ code: 'date-passed', field, on });
  }
  const [review, from, answerBy, received] = [fields.review, fields.from, fields.answerBy, fields.received];
  if (review !== undefined && from !== undefined && review < from)
    throw new CommandRefused({ code: 'date-too-early', field: 'review', earliest: from });
  if (answerBy !== undefined && received !== undefined && answerBy < received)
    throw new CommandRefused({ code: 'date-too-early', field: 'answerBy', earliest: received });
  const earliest = plusDays(firstDay, command.earliestDue ?? 0);
  if (fields.due !== undefined && fields.due < earliest)
    throw new CommandRefused({ code: 'date-too-early', field: 'due', earliest });
}

/** A plan in steps begins with its first. */
const withStart = <Fields extends RecordFact['fields']>(fields: Fields): Fields =>
  fields.from !== undefined || fields.steps === undefined ? fields : { ...fields, from: fields.steps[0]?.from };

/** Each step lies after the one before, the first on the day from which all holds. */
function mayStep({ from, steps = [] }: RecordFact['fields']): void {
  const [first] = steps;
  const isApart = from !== undefined && first !== undefined && first.from !== from;
  const isInOrder = steps.every((step, place) => step.from > (steps[place - 1]?.from ?? Number.NEGATIVE_INFINITY));
  if (isApart || !isInOrder) throw new CommandRefused({ code: 'steps-in-order' });
}

/** A fact that only closes duties needs one that is open. */
function concernsSomething(sickLeave: SickLeave, fact: string): boolean {
  const { duties } = ruleSetNamed(sickLeave.ruleSet);
  const touches = duties.filter((rule) => rule.closes.includes(fact) || rule.endedBy === fact);
  const starts = duties.some((rule) => rule.starts.some(({ when }) => typeof when === 'object' && when.fact === fact));
  if (starts || touches.length === 0) return true;
  // Those without a date, such as a pause until further notice, are open too.
  const instances = instancesOf(sickLeave, ruleSetNamed(sickLeave.ruleSet), policyOf(sickLeave));
  return instances.some(({ rule, done }) => done === undefined && touches.includes(rule));
}

/** After the end only what outlives the absence is recorded. */
function reachesBeyondTheEnd({ ruleSet }: SickLeave, fact: string): boolean {
  return ruleSetNamed(ruleSet).duties.some(
    (rule) =>
      rule.outlivesAbsence === true &&
      (rule.closes.includes(fact) ||
        rule.endedBy === fact ||
        rule.starts.some(({ when }) => typeof when === 'object' && when.fact === fact)),
  );
}

/** The decisions that say until when the benefit is paid. */
const aboutBenefit: ReadonlySet<string> = new Set(['benefit-stopped', 'benefit-extended', 'extension-refused']);

function consequences({ consents }: SickLeave, { command, fields }: RecordFact): readonly StoredEvent[] {
  const to = command.givesConsentTo;
  const letsIn = to !== undefined && !consents.some((consent) => consent.to === to);
  // The date in the decision is the one that holds: it wins over the count.
  const names = fields.kind !== undefined && aboutBenefit.has(fields.kind) ? fields.until : undefined;
  return [
    ...(letsIn ? ([{ type: 'consent-given', v: 1, to, source: 'portal' }] as const) : []),
    ...(names === undefined
      ? []
      : ([{ type: 'letter-date-recorded', v: 1, duty: 'revaluation-22w', on: isoDay(names) }] as const)),
  ];
}
