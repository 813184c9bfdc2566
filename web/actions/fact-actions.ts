import { type Day, isoDay, plusDays } from '../../shared/calendar/day.ts';
import { lastFact } from '../../shared/case/facts.ts';
import type { CommandField, FactCommand } from '../../shared/rules/fact-command.ts';
import { factCommandNamed } from '../../shared/rules/fact-commands.ts';
import { ruleSets } from '../../shared/rules/rule-sets.ts';
import type { Action, ActionContext, ActionGroup } from './action.ts';
import { fieldsOfFact } from './fact-fields.ts';
import { factTitles, type Titled } from './fact-titles.ts';
import { isTaken } from './is-taken.ts';

const save = { da: 'Gem', en: 'Save' } as const;

/** The facts after which a duty is done. */
const closing: ReadonlySet<string> = new Set(ruleSets.flatMap(({ duties }) => duties.flatMap(({ closes }) => closes)));

/** What the employer's side notes about duties: made of the duties' own commands. */
export const factActions: readonly Action[] = Object.entries(factTitles).flatMap(([name, titled]) => {
  const command = factCommandNamed(name);
  return command === undefined ? [] : [factAction(command, titled)];
});

function factAction(command: FactCommand, { title, group, intro }: Titled): Action {
  const { do: name } = command;
  return {
    name,
    command: name,
    title,
    submit: save,
    ...(intro === undefined ? {} : { intro }),
    done: { da: `Noteret: ${title.da}.`, en: `Noted: ${title.en}.` },
    fields: (context) => fieldsOfFact(command, context),
    initial: ({ today }) => (command.day === 'on' ? { on: isoDay(today) } : {}),
    ticksOff: closing.has(command.records),
    group: group === 'agreements' ? (context) => groupOfAgreement(command, context) : group,
    isOffered: (context) => isTaken(context, { do: name, ...sample(command, context) }),
  };
}

/** What was agreed in an earlier case can be noted from this one, apart from what was agreed here. */
function groupOfAgreement({ do: name, records }: FactCommand, { sickLeave }: ActionContext): ActionGroup {
  const isMade = lastFact(sickLeave.facts, records.replace(/-(looked-at|ended)$/, '-made')) !== undefined;
  return name.startsWith('make-') || isMade || sickLeave.agreement !== undefined ? 'agreements' : 'earlier-agreements';
}

/** Fields that are right as far as fields go, to see whether the case would take the command. */
function sample(command: FactCommand, { sickLeave, today }: ActionContext): Readonly<Record<string, unknown>> {
  const earliest = plusDays(sickLeave.firstDay, command.earliestDue ?? 0);
  const later: Day = earliest > today ? earliest : today;
  return Object.fromEntries((command.needs ?? []).map((field) => [field, samples[field] ?? isoDay(later)]));
}

/** What is not here is a date. */
const samples: Readonly<Partial<Record<CommandField, unknown>>> = {
  time: '10:00',
  percent: 50,
  hours: 18,
  weeks: 4,
  kind: 'other',
  pays: 'wages',
  participants: ['leader'],
};
